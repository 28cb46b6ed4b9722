"""Who may act for which facility today: a right is a set of roles, of the facility's own officers or of its Kanwil."""

from typing import NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import Http404

from facilities.models import Membership, Partner
from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.permissions import kanwil_codes, roles_of
from pasindo.accounts.roles import APPOINTS_IN_KANWIL, REGIONAL, FacilityRole, Role

Right = frozenset[str]

# Product officers and the head of the facility; a Kanwil operator drafts for the facilities of the region.
EDIT_LISTINGS: Right = frozenset({FacilityRole.PRODUCT_OFFICER, FacilityRole.ADMIN, Role.KANWIL_OPERATOR})
# The head of the facility alone puts goods forward for selection.
SUBMIT_LISTINGS: Right = frozenset({FacilityRole.ADMIN})
# The head of the facility invites its officers and ends their roles; so does the Kanwil, on a page of its own.
APPOINT_OFFICERS: Right = frozenset({FacilityRole.ADMIN})
HANDLE_ORDERS: Right = frozenset({FacilityRole.ORDER_OFFICER, FacilityRole.ADMIN})


class Standing(NamedTuple):
    """A facility, and the roles in which somebody may act for it today."""

    facility: Partner
    roles: frozenset[str]

    def may(self, right: Right) -> bool:
        return not right.isdisjoint(self.roles)

    @property
    def is_officer(self) -> bool:
        """One of the facility's own, whatever the task."""
        return not self.roles.isdisjoint(FacilityRole.values)


class Appointer(NamedTuple):
    """Whom somebody may appoint today. The head of a facility and the verifiers of its Kanwil appoint its officers, an
    administrator its head and whoever acts in a region or the nation; an administrator may end any role."""

    is_admin: bool
    kanwil_codes: frozenset[str]  # as verifier
    heads: frozenset[int]  # the facilities of which they are the head

    def appoints_in(self, facility: Partner) -> bool:
        """Whether they appoint the officers of this facility."""
        return facility.pk in self.heads or facility.kanwil_id in self.kanwil_codes

    def may_invite(self, role: str, facility: Partner | None) -> bool:
        if facility is None:
            return self.is_admin
        return self.appoints_in(facility) or (self.is_admin and role == FacilityRole.ADMIN)

    def may_end(self, facility: Partner | None) -> bool:
        """Whether they end roles, and take invitations back: of this facility, or of regions and the nation (None)."""
        return self.is_admin or (facility is not None and self.appoints_in(facility))

    @property
    def is_above_facilities(self) -> bool:
        """Whether the page of people and roles is theirs; the head of a facility has one in its workspace."""
        return self.is_admin or bool(self.kanwil_codes)


def appointer(user: User | AnonymousUser) -> Appointer:
    if not user.is_authenticated or not user.is_active:
        return Appointer(False, frozenset(), frozenset())
    heads = Membership.objects.in_force().filter(user_id=user.pk, role=FacilityRole.ADMIN)
    held = roles_of(user)
    return Appointer(
        is_admin=Role.ADMIN in held,
        kanwil_codes=frozenset(held.get(APPOINTS_IN_KANWIL, ())),
        heads=frozenset(heads.values_list("facility_id", flat=True)),
    )


def is_member(user: User | AnonymousUser, facility_id: int, *roles: str) -> bool:
    """Whether the person holds one of these roles (any role, if none is named) in this facility today."""
    if not user.is_authenticated or not user.is_active:
        return False
    rows = Membership.objects.in_force().filter(user_id=user.pk, facility_id=facility_id)
    return (rows.filter(role__in=roles) if roles else rows).exists()


def can_submit_listings(user: User | AnonymousUser, facility: Partner) -> bool:
    return standing_of(user, facility).may(SUBMIT_LISTINGS)


def standing_of(user: User | AnonymousUser, facility: Partner) -> Standing:
    """The roles in which the person may act for this facility today, in one query."""
    if not user.is_authenticated or not user.is_active:
        return Standing(facility, frozenset())
    own = Membership.objects.in_force().filter(user_id=user.pk, facility_id=facility.pk)
    assigned = RoleAssignment.objects.in_force().filter(user_id=user.pk, role__in=REGIONAL)
    regional = assigned.filter(kanwil_id=facility.kanwil_id).values_list("role", flat=True)
    return Standing(facility, frozenset(own.values_list("role", flat=True).union(regional)))


def standings_of(user: User) -> list[Standing]:
    """The facilities for which the person works today, by name; as many queries for one as for forty.

    For an operator of a Kanwil these are also the facilities of the region, for drafting."""
    if not user.is_active:
        return []
    roles: dict[Partner, set[str]] = {}
    rows = Membership.objects.in_force().filter(user_id=user.pk).select_related("facility")
    for row in rows.order_by("facility__name", "role"):
        roles.setdefault(row.facility, set()).add(row.role)
    for facility in Partner.objects.filter(kanwil__in=kanwil_codes(user, Role.KANWIL_OPERATOR)).order_by("name"):
        roles.setdefault(facility, set()).add(Role.KANWIL_OPERATOR.value)
    return [Standing(facility, frozenset(held)) for facility, held in roles.items()]


def is_officer_anywhere(user: User) -> bool:
    """Whether there is a facility for which the person works today, by a role in it or as operator of its Kanwil."""
    own = Membership.objects.in_force().filter(user_id=user.pk)
    return own.exists() or bool(kanwil_codes(user, Role.KANWIL_OPERATOR))


def standing_or_404(user: User | AnonymousUser, slug: str, right: Right) -> Standing:
    """The facility under this slug with the person's roles there, one of which gives the right.

    Raises PermissionDenied for an officer of the facility with another task, and Http404 for everybody else, so that
    nobody learns by guessing which facilities exist.
    """
    facility = Partner.objects.filter(slug=slug).first()
    if facility is None:
        raise Http404
    standing = standing_of(user, facility)
    if standing.may(right):
        return standing
    if standing.is_officer:
        raise PermissionDenied
    raise Http404
