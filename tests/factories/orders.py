"""Baskets and orders: `place({product: 2})` waits for its payment; `paid`, `packed` and `shipped` go on from there."""

import itertools
import uuid
from collections.abc import Mapping
from typing import Any

from oscar.core.loading import get_model

from catalog.models import Product, Revision, Variant
from catalog.publishing import publish_revision
from facilities.models import Partner, StockRecord
from facilities.strategy import Strategy
from orders.checkout.services import create_line
from orders.fulfilment import services as fulfilment
from orders.models import FacilityOrder, Order, PaymentAttempt, Shipment
from orders.payment.applying import Settled, apply_payment_event
from orders.payment.gateways import PaymentEvent
from orders.placing.details import AddressDetails, BuyerDetails
from orders.placing.services import place_order
from orders.reading.meanwhile import seen_of
from orders.reading.transfers import seen_of_transfer
from orders.shipping.quoting import quote_parcels
from orders.states import PaymentStatus
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole
from pasindo.common import clock
from pasindo.common.models import Regency
from tests.factories.approvals import approve
from tests.factories.catalog import make_draft, variant_of
from tests.factories.facilities import officer

PHONE = "+6281234567890"
_numbers = itertools.count(1)


def for_sale(facility: Partner | None = None, **values: Any) -> Product:
    """A listing on sale without photos: an order looks at none, and drawing them takes longer than the order.

    `variants=[…]` as in make_draft."""
    return publish_without_photos(make_draft(facility, photos=0, **values))


def publish_without_photos(revision: Revision) -> Product:
    """Put a draft on sale that nobody could submit: it has no photos."""
    Revision.objects.filter(pk=revision.pk).update(frozen_at=clock.now())
    return publish_revision(approval_id=approve(revision).pk, actor=None)


def fill_basket(pieces: Mapping[Product | Variant, int], *, user: User | None = None):
    """A basket with so many pieces of each variant, or of the only one of a listing, at the prices of now."""
    basket = get_model("basket", "Basket").objects.create(owner=user)
    basket.strategy = Strategy()
    for what, quantity in pieces.items():
        variant = what if isinstance(what, Variant) else variant_of(what)
        create_line(basket, Variant.objects.select_related("stock_record").get(pk=variant.pk), quantity)
    return basket


def buyer(user: User | None = None, **fields) -> BuyerDetails:
    fields = {"email": "pembeli@contoh.example", "name": "Pembeli Contoh", "phone": PHONE} | fields
    return BuyerDetails(user=user, **fields)


def somebody(**fields) -> BuyerDetails:
    """Another buyer each time, with an address and a phone of their own: one buyer may leave five orders unpaid."""
    number = next(_numbers)
    return buyer(**{"email": f"orang{number}@contoh.example", "phone": f"+62812{number:08d}"} | fields)


def address(**fields) -> AddressDetails:
    fields = {
        "recipient": "Penerima Contoh",
        "phone": PHONE,
        "street": "Jalan Contoh 1 RT 2/RW 3",
        "village": "Sukamaju",
        "district": "Cilandak",
        "regency_code": "31.74",
        "postcode": "12430",
    } | fields
    return AddressDetails(**fields)


def checkout(basket, **given) -> dict:
    """What place_order takes for this basket: the cheapest courier of each facility and the total of now."""
    details = given.get("address") or address()
    regency = Regency.objects.select_related("province").get(pk=details.regency_code)
    lines = basket.lines.select_related("stockrecord__variant__product__facility__regency__province").all()
    wanted = [(line.stockrecord.variant, line.quantity) for line in lines]
    quotes = {facility: offers[0] for facility, offers in quote_parcels(wanted, regency).items()}
    goods = sum(int(line.stockrecord.price) * line.quantity for line in lines)
    return {
        "checkout_key": uuid.uuid4(),
        "basket_id": basket.pk,
        "buyer": buyer(),
        "address": details,
        "choices": {facility: quote.service.pk for facility, quote in quotes.items()},
        "expected_total": goods + sum(quote.price for quote in quotes.values()),
    } | given


def place(pieces: Mapping[Product | Variant, int], **given) -> Order:
    """An order that waits for its payment."""
    return place_order(**checkout(fill_basket(pieces), **given))


def attempt_of(order: Order) -> PaymentAttempt:
    """The latest attempt to pay an order."""
    return order.payment_attempts.order_by("-pk")[0]


def line_of(attempt: PaymentAttempt, **changed) -> dict[str, str]:
    """The form of a transfer by hand, as finance reads the line that paid it off the statement at this moment."""
    line = {"amount": attempt.amount, "received_on": clock.today().isoformat(), "bank_reference": attempt.reference}
    return {"seen": str(seen_of_transfer(attempt))} | line | changed


def gateway_says(status: str, order: Order, *, attempt: PaymentAttempt | None = None, **changed) -> Settled:
    """What comes of a verified message about an attempt, the order's latest if none is given."""
    attempt = attempt or attempt_of(order)
    values = {
        "event_id": f"event-{next(_numbers)}",
        "reference": attempt.reference,
        "status": status,
        "amount": attempt.amount,
        "currency": "IDR",
    }
    return apply_payment_event(gateway=attempt.gateway, event=PaymentEvent(**values | changed))


def paid(pieces: Mapping[Product, int], **given) -> Order:
    """A paid order."""
    order = place(pieces, **given)
    gateway_says(PaymentStatus.PAID, order)
    order.refresh_from_db()
    return order


def order_officer(facility: Partner) -> User:
    return officer(facility, FacilityRole.ORDER_OFFICER)


def seen_field(facility_order: FacilityOrder) -> dict[str, str]:
    """The field of a form that says which state of the order its page shows at this moment."""
    return {"seen": str(seen_of(facility_order))}


def packed(pieces: Mapping[Product, int], **given) -> list[FacilityOrder]:
    """The parts of a paid order, accepted and packed."""
    facility_orders = list(paid(pieces, **given).facility_orders.select_related("facility"))
    for facility_order in facility_orders:
        actor = order_officer(facility_order.facility)
        fulfilment.accept_order(facility_order_id=facility_order.pk, actor=actor, seen=seen_of(facility_order))
        fulfilment.pack_order(facility_order_id=facility_order.pk, actor=actor, seen=seen_of(facility_order))
        facility_order.refresh_from_db()
    return facility_orders


def shipped(pieces: Mapping[Product, int], **given) -> list[FacilityOrder]:
    """The parts of a paid order, on their way."""
    facility_orders = packed(pieces, **given)
    for facility_order in facility_orders:
        send(facility_order)
    return facility_orders


def send(facility_order: FacilityOrder, quantities: Mapping[int, int] | None = None, number: str = "") -> Shipment:
    """A parcel of a packed facility order leaves: line id -> pieces, else all that is left."""
    shipment = fulfilment.ship_order(
        facility_order_id=facility_order.pk,
        actor=order_officer(facility_order.facility),
        seen=seen_of(facility_order),
        courier="JNE",
        tracking_number=number or f"JP{next(_numbers):010d}",
        quantities=quantities,
    )
    facility_order.refresh_from_db()
    return shipment


def stock_of(what: Product | Variant) -> tuple[int, int]:
    """(pieces in stock, pieces promised) of a variant, or of the only one of a listing."""
    variant = what if isinstance(what, Variant) else variant_of(what)
    return StockRecord.objects.values_list("num_in_stock", "num_allocated").get(variant=variant)
