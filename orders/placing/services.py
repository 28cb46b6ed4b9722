"""Placing an order: one transaction from the basket to an order that waits for its payment."""

import datetime
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from oscar.core.loading import get_model

from facilities.exceptions import OutOfStock
from orders.exceptions import AlreadyOrdered, BasketChanged, OrderRefused
from orders.models import Order
from orders.placing import checking, holding
from orders.placing.details import AddressDetails, BuyerDetails
from orders.placing.writing import write_order
from orders.shipping.quoting import quote_parcels
from orders.shipping.rates import Quote
from pasindo.common import clock, outbox
from pasindo.common.models import Regency
from pasindo.common.money import rupiah

NUMBER_IS_TAKEN = "order_order_number_key"
ACCOUNT_IS_ERASED = "the account of this order was erased"  # as the trigger says it (orders/models/orders.py)


def place_order(
    *,
    checkout_key: UUID,
    basket_id: int,
    buyer: BuyerDetails,
    address: AddressDetails,
    choices: dict[int, int],
    expected_total: int,
) -> Order:
    """Turn a basket into one order with a facility order per facility, its pieces held until `payment_due_at`.

    `checkout_key`: made once per checkout page; the same one twice, even at the same moment, gives the same order.
    `choices`: facility id -> CourierService id. `expected_total`: rupiah that the buyer saw (goods and shipping).
    All prices, quotes and stock are looked up again; nothing of the client is believed. Afterwards the basket is
    Submitted and the order has one open payment attempt; `start_payment` gives the address to pay at.

    Raises BasketChanged (price, stock, shipping: names the item), OrderRefused (not for sale, without courier, unknown
    regency, too much unpaid), NoCourier, AlreadyOrdered. Each leaves everything as it was. Not to be called in a
    transaction (durable).
    """
    placed = Order.objects.filter(checkout_key=checkout_key).first()
    if placed is not None:
        return placed
    try:
        return _place(checkout_key, basket_id, buyer, address, choices, expected_total)
    except IntegrityError as error:
        placed = Order.objects.filter(checkout_key=checkout_key).first()
        if placed is not None:  # the same checkout, sent at the same moment, was a little faster
            return placed
        if "stock_never_oversold" in str(error):
            raise BasketChanged(_("Stok baru saja habis terjual. Periksa keranjang Anda.")) from error
        if ACCOUNT_IS_ERASED in str(error):
            raise OrderRefused(_("Akun ini sudah dihapus. Keluar, lalu pesan tanpa akun.")) from error
        if NUMBER_IS_TAKEN not in str(error):
            raise
    # The number was given before: on the day when the secret is changed, or numbers began to be shuffled. There are a
    # million a day, so the next one is free.
    return _place(checkout_key, basket_id, buyer, address, choices, expected_total)


def payment_deadline(now: datetime.datetime) -> datetime.datetime:
    """Until when an order placed now waits for its payment (PAYMENT_DEADLINE_MINUTES)."""
    return now + datetime.timedelta(minutes=settings.PAYMENT_DEADLINE_MINUTES)


@transaction.atomic(durable=True)
def _place(
    checkout_key: UUID,
    basket_id: int,
    buyer: BuyerDetails,
    address: AddressDetails,
    choices: dict[int, int],
    expected_total: int,
) -> Order:
    # The basket is the door: two presses come one after the other, and the second finds the order of the first.
    basket = get_model("basket", "Basket").objects.select_for_update().filter(pk=basket_id).first()
    if basket is None or basket.status == basket.SUBMITTED:
        placed = Order.objects.filter(checkout_key=checkout_key).first()
        if placed is not None:  # placed while this one waited for the basket
            return placed
        raise AlreadyOrdered(_("Keranjang ini sudah dipesan. Lihat pesanan Anda sebelum memesan lagi."))
    items = _checked_items(basket_id)
    regency = _regency(address)
    quotes = _chosen_quotes(items, regency, choices)
    _refuse_other_total(items, quotes, expected_total)
    pieces = sum(item.quantity for item in items)
    holder = holding.refuse_too_much(buyer, pieces)
    now = clock.now()
    order = write_order(
        checkout_key=checkout_key,
        basket=basket,
        buyer=buyer,
        address=address,
        regency=regency,
        items=items,
        quotes=quotes,
        moment=now,
        due_at=payment_deadline(now),
    )
    _allocate(items)
    holding.note(order, holder, pieces)
    basket.status, basket.date_submitted = basket.SUBMITTED, now
    basket.save(update_fields=["status", "date_submitted"])
    outbox.tell(
        "order.received",
        event=f"order.received:{order.number}",
        about=order.number,
        guests=[buyer],
    )
    return order


def _checked_items(basket_id: int) -> list[checking.WantedItem]:
    items = checking.items_in(basket_id)
    if not items:
        raise OrderRefused(_("Keranjang Anda kosong. Pilih karya dahulu."))
    checking.lock_stock(items)
    checking.refuse_unsold(items)
    checking.refuse_changed(items)
    return items


def _regency(address: AddressDetails) -> Regency:
    regency = Regency.objects.select_related("province").filter(pk=address.regency_code).first()
    if regency is None:
        text = _("Pilih kabupaten atau kota dari daftar.")
        raise OrderRefused(text, problems={"regency": [text]})
    return regency


def _chosen_quotes(items: list[checking.WantedItem], regency: Regency, choices: dict[int, int]) -> dict[int, Quote]:
    """Facility id -> today's quote of the service that the buyer chose there."""
    offers = quote_parcels(((item.variant, item.quantity) for item in items), regency)
    names = {item.product.facility_id: item.product.facility.name for item in items}
    chosen = {}
    for facility_id, quotes in offers.items():
        by_service = {quote.service.pk: quote for quote in quotes}
        if choices.get(facility_id) not in by_service:
            raise OrderRefused(
                _("Pilih kurir untuk paket dari %(facility)s.") % {"facility": names[facility_id]},
                problems={f"courier-{facility_id}": [_("Pilih kurir.")]},
            )
        chosen[facility_id] = by_service[choices[facility_id]]
    return chosen


def _refuse_other_total(items: list[checking.WantedItem], quotes: dict[int, Quote], expected: int) -> None:
    total = sum(item.total for item in items) + sum(quote.price for quote in quotes.values())
    if total != expected:
        raise BasketChanged(
            _("Jumlah yang harus dibayar berubah dari %(old)s menjadi %(new)s. Periksa rinciannya, lalu pesan lagi.")
            % {"old": rupiah(expected), "new": rupiah(total)}
        )


def _allocate(items: list[checking.WantedItem]) -> None:
    for item in sorted(items, key=lambda item: item.stock.pk):
        try:
            item.stock.allocate(item.quantity)
        except OutOfStock as error:
            raise checking.out_of_stock(item) from error
