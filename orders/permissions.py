"""Who may do what with an order."""

from django.contrib.auth.models import AnonymousUser

from facilities.permissions import HANDLE_ORDERS, is_member
from orders.models import FacilityOrder
from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_role
from pasindo.accounts.roles import Role


def can_handle(user: User | AnonymousUser, facility_order: FacilityOrder) -> bool:
    """Order officers and the head of the very facility, today."""
    return is_member(user, facility_order.facility_id, *HANDLE_ORDERS)


def can_confirm_transfers(user: User | AnonymousUser) -> bool:
    """National finance, today: whoever reads the statement of the shop's account."""
    return has_role(user, Role.FINANCE)
