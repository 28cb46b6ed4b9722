"""Reading orders, each for one who may: the buyer's account, the holder of a link, the facility's officers."""

from typing import NamedTuple

from django.db.models import QuerySet

from facilities.models import Partner
from orders.models import FacilityOrder, Order
from pasindo.accounts.models import User


class BuyerContact(NamedTuple):
    """How to reach the buyer and where to send the parcel. `address` are the lines of a label."""

    name: str
    phone: str
    address: list[str]


def orders_of(user: User) -> QuerySet[Order]:
    """A buyer's own orders, latest first, with parts, lines, shipments and address."""
    raise NotImplementedError


def order_of(user: User, number: str) -> Order | None:
    """One order of this buyer by its number, or None."""
    raise NotImplementedError


def order_by_number_and_phone(number: str, phone: str, *, address: str) -> Order | None:
    """The order with this number and buyer's phone, written as people write it (0812…, +62 812-…), or None.

    `address` is the visitor's IP. Raises TooManyTries after 10 wrong tries for this number from this address.
    """
    raise NotImplementedError


def order_token(order: Order) -> str:
    """The signed token for the link in mails: {% url "order_by_link" token %}."""
    raise NotImplementedError


def order_by_signed_token(token: str) -> Order | None:
    """The order of a link in a mail, or None if the token is forged or older than 400 days."""
    raise NotImplementedError


def facility_orders_of(facility: Partner, status: str | None = None) -> QuerySet[FacilityOrder]:
    """A facility's own paid parts of orders, those that wait longest first, with lines, shipments and courier.

    Never those that were not paid yet. Holds no buyer's phone or address: ask `buyer_contact`.
    """
    raise NotImplementedError


def count_by_status(facility: Partner) -> dict[str, int]:
    """How many parts of orders the facility has in each state."""
    raise NotImplementedError


def facility_order_of(facility: Partner, number: str) -> FacilityOrder | None:
    """One paid part of this facility by its number, with history, or None."""
    raise NotImplementedError


def buyer_contact(facility_order: FacilityOrder) -> BuyerContact | None:
    """The buyer's name, phone and address for the label; None until the facility has accepted the order."""
    raise NotImplementedError
