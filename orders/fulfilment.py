"""A facility's part of an order on its way: accepted, packed, shipped, delivered, done."""

import datetime

from orders.models import FacilityOrder, Shipment
from pasindo.accounts.models import User


def accept_order(*, facility_order_id: int, actor: User) -> FacilityOrder:
    """The facility takes the order on; from now on it sees the buyer's phone and address.

    This and all moves below: PermissionDenied for whoever is no order officer or head of that facility today,
    MoveNotAllowed from any other state; either way nothing is changed.
    """
    raise NotImplementedError


def pack_order(*, facility_order_id: int, actor: User) -> FacilityOrder:
    """The parcel is ready for the courier."""
    raise NotImplementedError


def ship_order(
    *, facility_order_id: int, actor: User, courier: str, tracking_number: str, comment: str = ""
) -> Shipment:
    """The parcel left: the pieces leave the stock, the buyer is told courier and nomor resi.

    DomainError with `problems` for an empty, malformed or already used tracking number.
    """
    raise NotImplementedError


def deliver_order(*, facility_order_id: int, actor: User, delivered_on: datetime.date) -> FacilityOrder:
    """An order officer says that the parcel arrived on a day (facility's zone; not before it left, not in the future)."""
    raise NotImplementedError


def confirm_receipt(
    *, order_id: int, facility_order_id: int, actor: User | None, received_on: datetime.date | None = None
) -> FacilityOrder:
    """The buyer says that the parcel arrived (today, if no day is given).

    The caller got the order from a selector that checks the buyer: account, signed link, or number and phone. `actor` is
    the account, None for a guest. Raises MoveNotAllowed, DomainError for a day out of range.
    """
    raise NotImplementedError
