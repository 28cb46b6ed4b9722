"""Placing an order: one transaction from the basket to an order that waits for its payment."""

import datetime
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from orders.models import Order
from pasindo.accounts.models import User


@dataclass(frozen=True)
class BuyerDetails:
    """Who buys. `user` is None for a guest. `phone` is E.164 (+6281234567890); `language` is `id` or `en`."""

    user: User | None
    email: str
    name: str
    phone: str
    language: str = "id"


@dataclass(frozen=True)
class AddressDetails:
    """Where all parcels of the order go. `regency_code` is official (35.16); the rest is text as typed."""

    recipient: str
    phone: str
    street: str
    village: str  # kelurahan / desa
    district: str  # kecamatan
    regency_code: str
    postcode: str
    notes: str = ""


class PriceChange(NamedTuple):
    """An item whose price is not the one that the buyer saw last. Rupiah a piece."""

    product_id: int
    title: str
    old: int
    new: int


def refresh_prices(*, basket_id: int) -> list[PriceChange]:
    """Write today's prices on the lines of a basket and return what changed since the buyer last saw them.

    Call it when the basket or the checkout is shown (and after BasketChanged), and show what it returns: place_order
    refuses every line whose `price_incl_tax` is not the price of now.
    """
    raise NotImplementedError


def place_order(
    *,
    checkout_key: UUID,
    basket_id: int,
    buyer: BuyerDetails,
    address: AddressDetails,
    choices: dict[int, int],
    expected_total: int,
) -> Order:
    """Turn a basket into one order with a part per facility, its pieces held until `payment_due_at`.

    `checkout_key`: made once per checkout page; the same one twice, even at the same moment, gives the same order.
    `choices`: facility id -> CourierService id. `expected_total`: rupiah that the buyer saw (goods and shipping).
    All prices, quotes and stock are looked up again; nothing of the client is believed. Afterwards the basket is
    Submitted and `order.payment_attempts` has one open attempt; `start_payment` gives the address to pay at.

    Raises BasketChanged (price, stock, shipping: names the item), OrderRefused (not for sale, no courier, wrong address),
    AlreadyOrdered. Each leaves everything as it was. Not to be called inside a transaction (durable).
    """
    raise NotImplementedError


def payment_deadline(now: datetime.datetime) -> datetime.datetime:
    """Until when an order placed now waits for its payment (PAYMENT_DEADLINE_MINUTES)."""
    raise NotImplementedError
