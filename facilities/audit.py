"""What must always hold of facilities and their stock."""

from collections.abc import Iterable

from django.db.models import Count, Exists, F, OuterRef, Q
from django.db.models.functions import Length

from facilities.models import Membership, Partner, StockRecord
from facilities.states import SHOWN
from pasindo.accounts.models import Invitation, RoleAssignment
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.states import InvitationState
from pasindo.common.audit import rule, warning


@rule("stock: 0 ≤ allocated ≤ in stock, never empty")
def stock_out_of_bounds() -> Iterable[str]:
    rows = StockRecord.objects.filter(
        Q(num_allocated__gt=F("num_in_stock")) | Q(num_in_stock__isnull=True) | Q(num_allocated__isnull=True)
    )
    return (f"stock record {pk}" for pk in rows.values_list("pk", flat=True))


@rule("stock: lies in the facility of its product")
def stock_elsewhere() -> Iterable[str]:
    """It is of a variant of that product, too."""
    rows = StockRecord.objects.exclude(partner_id=F("product__facility_id"), variant__product_id=F("product_id"))
    return (f"stock record {pk}" for pk in rows.values_list("pk", flat=True))


@rule("money: every price is a positive amount in rupiah")
def broken_prices() -> Iterable[str]:
    rows = StockRecord.objects.filter(price__isnull=False).exclude(price__gt=0, price_currency="IDR")
    return (f"stock record {pk}" for pk in rows.values_list("pk", flat=True))


@rule("walls: every shown facility bears its name of today")
def shown_without_name() -> Iterable[str]:
    """A facility that buyers see bears, today, exactly the name that its history gives it."""
    rows = Partner.objects.filter(status__in=SHOWN).annotate(
        today=Count("names", filter=Q(names__valid_until__isnull=True, names__name=F("name")))
    )
    return (str(facility) for facility in rows.exclude(today=1))


@rule("walls: no one without an account is an officer")
def members_without_account() -> Iterable[str]:
    rows = Membership.objects.in_force().filter(user__anonymised_at__isnull=False)
    return (str(membership) for membership in rows.select_related("user", "facility"))


@rule("roles: every role in force rests on an invitation that its holder accepted")
def roles_without_invitation() -> Iterable[str]:
    """For this role at this place; one from before there were invitations says so."""
    accepted = Q(
        invitation__state=InvitationState.ACCEPTED,
        invitation__closed_by=F("user"),
        invitation__role=F("role"),
    )
    of_nation = Q(kanwil__isnull=True, invitation__kanwil__isnull=True) | Q(invitation__kanwil=F("kanwil"))
    of_facility = Q(invitation__facility=F("facility"))
    for model, place in ((RoleAssignment, of_nation), (Membership, of_facility)):
        rows = model.objects.in_force().exclude(invitation=None, taken_over=True)
        sound = model.objects.filter(accepted, place).values("pk")
        yield from (str(row) for row in rows.exclude(pk__in=sound).select_related("user"))


@rule("roles: every invitation was accepted in its time, and gave one role")
def late_invitations() -> Iterable[str]:
    late = Invitation.objects.filter(state=InvitationState.ACCEPTED).filter(
        Q(closed_at__isnull=True) | Q(closed_by__isnull=True) | Q(closed_at__gte=F("expires_at"))
    )
    yield from (str(row) for row in late)
    for model in (RoleAssignment, Membership):
        again = model.objects.filter(invitation__isnull=False).values("invitation").annotate(n=Count("pk"))
        yield from (f"invitation {row['invitation']}" for row in again.filter(n__gt=1))


@warning("roles: every facility with officers has a head, and the installation an administrator")
def places_without_admin() -> Iterable[str]:
    """None is ended as the last one, but the day on which a role was to end comes by itself."""
    working = Membership.objects.in_force().filter(facility=OuterRef("pk"), user__is_active=True)
    heads = working.filter(role=FacilityRole.ADMIN)
    yield from (str(facility) for facility in Partner.objects.filter(Exists(working)).exclude(Exists(heads)))
    admins = RoleAssignment.objects.filter(role=Role.ADMIN)
    if admins.exists() and not admins.in_force().filter(user__is_active=True).exists():
        yield "the installation"


@rule("walls: every facility has an address")
def facilities_without_slug() -> Iterable[str]:
    return (str(facility) for facility in Partner.objects.annotate(letters=Length("slug")).filter(letters=0))
