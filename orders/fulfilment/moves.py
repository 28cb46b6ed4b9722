"""The moves of a facility order: from where, to where, and by whom."""

from collections.abc import Callable
from typing import NamedTuple

from django.contrib.auth.models import AnonymousUser

from orders.models import FacilityOrder
from orders.permissions import can_handle
from orders.states import FacilityOrderStatus as Status
from pasindo.accounts.models import User


class FulfilmentMove(NamedTuple):
    sources: frozenset[str]
    target: str
    allowed: Callable[[User | AnonymousUser, FacilityOrder], bool]


MOVES = {
    "accept": FulfilmentMove(frozenset({Status.PAID}), Status.ACCEPTED, can_handle),
    "pack": FulfilmentMove(frozenset({Status.ACCEPTED}), Status.PACKED, can_handle),
    "ship": FulfilmentMove(frozenset({Status.PACKED}), Status.SHIPPED, can_handle),
    "deliver": FulfilmentMove(frozenset({Status.SHIPPED}), Status.DELIVERED, can_handle),
}


def moves_open_to(user: User | AnonymousUser, facility_order: FacilityOrder) -> list[str]:
    """The buttons to show: of `accept`, `pack`, `ship`, `deliver`."""
    open_now = [name for name, move in MOVES.items() if facility_order.status in move.sources]
    return [name for name in open_now if MOVES[name].allowed(user, facility_order)]
