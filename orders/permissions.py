"""Who may do what with an order."""

from django.contrib.auth.models import AnonymousUser

from facilities.permissions import is_member
from orders.models import FacilityOrder
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole


def can_handle(user: User | AnonymousUser, facility_order: FacilityOrder) -> bool:
    """Order officers and the head of the very facility, today."""
    return is_member(user, facility_order.facility_id, FacilityRole.ORDER_OFFICER, FacilityRole.ADMIN)
