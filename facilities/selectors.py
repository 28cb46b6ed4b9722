"""Reading facilities: who stands behind them, and who works in them."""

from collections.abc import Iterable

from django.db.models import Case, Exists, OuterRef, Prefetch, Q, QuerySet, When

from facilities.models import FacilityBearer, LegalBearer, Membership, Partner
from facilities.permissions import Appointer
from pasindo.accounts.models import Invitation, RoleAssignment, User
from pasindo.accounts.roles import FacilityRole
from pasindo.accounts.states import InvitationState as State


def bearers_of(facility_ids: Iterable[int]) -> dict[int, LegalBearer]:
    """Who holds the business licence of each facility today: the name and NIB that a buyer has a right to see."""
    rows = FacilityBearer.objects.in_force().filter(facility_id__in=list(facility_ids)).select_related("bearer")
    return {row.facility_id: row.bearer for row in rows}


def bearer_of(facility_id: int) -> LegalBearer | None:
    """The bearer of one facility today, or None."""
    return bearers_of([facility_id]).get(facility_id)


def people_under(appointer: Appointer, wish: str = "") -> QuerySet[User]:
    """Everyone who holds a role that this person may end, or sees the end of: of all, or of the own regions.

    Each comes with `held_memberships` and `held_roles`, those in force. `wish` is part of a name, an address or of the
    name of a facility.
    """
    memberships = Membership.objects.in_force().select_related("facility").order_by("facility__name", "role")
    assignments = RoleAssignment.objects.in_force().select_related("kanwil").order_by("role")
    if not appointer.is_admin:
        memberships = memberships.filter(facility__kanwil__in=appointer.kanwil_codes)
        assignments = assignments.filter(kanwil__in=appointer.kanwil_codes)
    of_user = {"user_id": OuterRef("pk")}
    people = User.objects.filter(Exists(memberships.filter(**of_user)) | Exists(assignments.filter(**of_user)))
    if wish := wish.strip():
        there = Exists(memberships.filter(facility__name__icontains=wish, **of_user))
        people = people.filter(Q(name__icontains=wish) | Q(email__icontains=wish) | there)
    return people.prefetch_related(
        Prefetch("memberships", memberships, to_attr="held_memberships"),
        Prefetch("role_assignments", assignments, to_attr="held_roles"),
    ).order_by("name", "email")


def invitations_under(appointer: Appointer) -> QuerySet[Invitation]:
    """The open invitations that this person may take back, latest first; expired ones among them."""
    rows = Invitation.objects.filter(state=State.OPEN).select_related("facility", "kanwil", "invited_by")
    return rows if appointer.is_admin else rows.filter(facility__kanwil__in=appointer.kanwil_codes)


def invitations_of(facility: Partner) -> QuerySet[Invitation]:
    """The open invitations to a facility."""
    rows = Invitation.objects.filter(state=State.OPEN, facility=facility)
    return rows.select_related("facility", "invited_by")


def officers_of(facility: Partner) -> QuerySet[Membership]:
    """Who works in a facility today, the head first."""
    head_first = Case(When(role=FacilityRole.ADMIN, then=0), default=1)
    rows = Membership.objects.in_force().filter(facility=facility).select_related("user", "facility")
    return rows.order_by(head_first, "role", "user__name")
