"""Who may act for which facility today."""

from django.contrib.auth.models import AnonymousUser
from django.http import Http404

from facilities.models import Membership, Partner
from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_role_in
from pasindo.accounts.roles import FacilityRole, Role


def is_member(user: User | AnonymousUser, facility_id: int, *roles: FacilityRole) -> bool:
    """Whether the person holds one of these roles (any role, if none is named) in this facility today."""
    if not user.is_authenticated or not user.is_active:
        return False
    rows = Membership.objects.in_force().filter(user_id=user.pk, facility_id=facility_id)
    return (rows.filter(role__in=roles) if roles else rows).exists()


def can_edit_listings(user: User | AnonymousUser, facility: Partner) -> bool:
    """Product officers and the head of the facility; a Kanwil operator drafts for the facilities of the region."""
    return is_member(user, facility.pk, FacilityRole.PRODUCT_OFFICER, FacilityRole.ADMIN) or has_role_in(
        user, Role.KANWIL_OPERATOR, facility.kanwil_id
    )


def can_submit_listings(user: User | AnonymousUser, facility: Partner) -> bool:
    """The head of the facility alone puts goods forward for selection."""
    return is_member(user, facility.pk, FacilityRole.ADMIN)


def can_handle_orders(user: User | AnonymousUser, facility: Partner) -> bool:
    """Order officers and the head of the facility."""
    return is_member(user, facility.pk, FacilityRole.ORDER_OFFICER, FacilityRole.ADMIN)


def places_of(user: User | AnonymousUser, facility: Partner) -> frozenset[str]:
    """`listings` and `orders`, as far as the person's menu should offer them today.

    Follows can_edit_listings and can_handle_orders in one query; who is no officer here may be the region's operator.
    """
    if not user.is_authenticated or not user.is_active:
        return frozenset()
    rows = Membership.objects.in_force().filter(user_id=user.pk, facility_id=facility.pk)
    roles = set(rows.values_list("role", flat=True))
    places = set()
    operates = not roles and has_role_in(user, Role.KANWIL_OPERATOR, facility.kanwil_id)
    if operates or roles & {FacilityRole.PRODUCT_OFFICER, FacilityRole.ADMIN}:
        places.add("listings")
    if roles & {FacilityRole.ORDER_OFFICER, FacilityRole.ADMIN}:
        places.add("orders")
    return frozenset(places)


def officer_facility_or_404(user: User | AnonymousUser, slug: str, *roles: FacilityRole) -> Partner:
    """The facility under this slug in which the person holds one of the roles (any, if none is named) today.

    Raises Http404 for a stranger, so that nobody learns which facilities exist by guessing.
    """
    if not user.is_authenticated:
        raise Http404
    memberships = Membership.objects.in_force().filter(user_id=user.pk)
    if roles:
        memberships = memberships.filter(role__in=roles)
    facility = Partner.objects.filter(slug=slug, pk__in=memberships.values("facility_id")).first()
    if facility is None:
        raise Http404
    return facility
