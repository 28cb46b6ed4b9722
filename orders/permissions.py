"""Who may do what with an order."""

from django.contrib.auth.models import AnonymousUser

from facilities.permissions import HANDLE_ORDERS, is_member
from orders.models import FacilityOrder
from pasindo.accounts.models import User


def can_handle(user: User | AnonymousUser, facility_order: FacilityOrder) -> bool:
    """Order officers and the head of the very facility, today."""
    return is_member(user, facility_order.facility_id, *HANDLE_ORDERS)
