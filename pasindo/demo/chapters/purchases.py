"""The demonstration's orders, each taken through the real services to the state in which it is shown.

Only invented facilities are given parcels that wait for them: those may run late while the demonstration stands."""

import datetime
import json
import uuid
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from oscar.core.loading import get_model

from catalog.models import Variant
from catalog.states import Status as ListingStatus
from orders import reservations
from orders.checkout.services import add_to_basket
from orders.exceptions import OrderRefused
from orders.fulfilment.services import (
    accept_order,
    confirm_receipt,
    deliver_order,
    facility_orders_to_finish,
    finish_facility_order,
    pack_order,
    ship_order,
)
from orders.history import lock_order, move_facility_orders, move_order
from orders.models import FacilityOrder, FacilityOrderEvent, Order, PaymentAttempt, WebhookInbox
from orders.payment import sandbox
from orders.payment.attempts import move_attempt, start_payment
from orders.payment.inbox import keep_webhook, work_on_webhook
from orders.payment.lapsing import lapse_order
from orders.placing.details import AddressDetails, BuyerDetails
from orders.placing.services import place_order
from orders.reading.meanwhile import seen_of
from orders.shipping.quoting import quote_parcels
from orders.states import FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.models import Message, Regency
from pasindo.demo.chapters import Chapter, Plan, register
from pasindo.demo.choices import choice_of
from pasindo.demo.journeys import arrived_long_ago, start_now
from pasindo.demo.listings import listings, units
from pasindo.demo.people import address, user_of

_NAMESPACE = uuid.UUID("0b7b2a51-2a3a-4f5e-9a57-5d7c6d5f7a10")
STAGES = {
    "accept": FacilityOrderStatus.ACCEPTED,
    "pack": FacilityOrderStatus.PACKED,
    "ship": FacilityOrderStatus.SHIPPED,
    "deliver": FacilityOrderStatus.DELIVERED,
    "finish": FacilityOrderStatus.DONE,
}
ADDRESSES = {
    "bandung": ("Jalan Contoh Nomor 12", "Contoh Wetan", "Contoh", "32.73", "40111"),
    "surabaya": ("Jalan Peragaan Nomor 7", "Peragaan", "Peragaan Kota", "35.78", "60111"),
    "jakarta": ("Jalan Percobaan Nomor 3", "Percobaan", "Percobaan Barat", "31.74", "12110"),
    "makassar": ("Jalan Misal Nomor 21", "Misal", "Misal Utara", "73.71", "90111"),
}


@dataclass(frozen=True)
class Purchase:
    """One order: what with pieces (a listing's key, and what is chosen of it: mojokerto-pantofel/42), days ago, who
    buys, and how far each facility order got.

    paid: pay, fail (a failed payment, not tried again), lapse, cancel, or empty (still waiting)."""

    key: str
    goods: dict[str, int]
    days: float
    buyer: str
    place: str
    paid: str = "pay"
    reached: dict[str, str] = field(default_factory=dict)


PURCHASES = (
    Purchase("waiting", {"cikarang-tas-plastik": 1}, 0.1, "", "bandung", paid=""),
    Purchase("failed", {"kediri-cangkir-batok": 2}, 0.3, "pembeli", "jakarta", paid="fail"),
    Purchase("lapsed", {"mojokerto-selempang": 1, "kerobokan-keben": 1}, 4, "pembeli", "jakarta", paid="lapse"),
    Purchase("cancelled", {"serang-angklung": 2}, 9, "", "surabaya", paid="cancel"),
    Purchase("paid", {"rawakencana-ikat-pinggang": 1}, 0.2, "pembeli", "jakarta"),
    Purchase("paid-guest", {"muarapelangi-abon": 3}, 0.5, "", "makassar"),
    Purchase("accepted", {"rawakencana-nampan": 1}, 1.2, "pembeli2", "surabaya", reached={"9001": "accept"}),
    Purchase("packed", {"bukitmelati-selendang": 2}, 1.5, "pembeli", "jakarta", reached={"9003": "pack"}),
    Purchase("late", {"rawakencana-ikat-pinggang": 2}, 14, "", "bandung", reached={"9001": "accept"}),
    Purchase(
        "two-parcels", {"mojokerto-dompet-stnk": 1, "rawakencana-nampan": 1}, 2.5, "pembeli", "jakarta",
        reached={"226": "ship", "9001": "accept"},
    ),
    Purchase("shipped", {"mataram-wadah-buah": 1}, 3, "pembeli2", "surabaya", reached={"379": "ship"}),
    Purchase("delivered", {"cikarang-keranjang-plastik": 1, "cikarang-tas-plastik": 1}, 8, "", "bandung",
             reached={"118": "deliver"}),
    Purchase("sizes", {"mojokerto-pantofel/42": 1, "pekalongan-kemeja/M/Biru": 1}, 5, "pembeli", "jakarta",
             reached={"226": "ship", "163": "ship"}),
    Purchase("done", {"mojokerto-sandal": 1, "mataram-keranjang-ketak": 1}, 40, "pembeli", "jakarta",
             reached={"226": "finish", "379": "finish"}),
    Purchase("done-batik", {"lpp-yogya-cendrawasih": 1}, 60, "", "makassar", reached={"72": "finish"}),
)  # fmt: skip


def load_purchase(purchase: Purchase) -> Order | None:
    """Place one order and take it to where it stands. None if its goods are not on sale.

    Not one transaction: placing an order is durable by itself. Cut off half-way, it goes on where it stopped."""
    wanted = _wanted(purchase)
    if len(wanted) < len(purchase.goods):
        return None
    moment = clock.now() - datetime.timedelta(days=purchase.days)
    with clock.at(moment):
        order = _place(purchase, wanted)
    _settle(purchase, order, moment)
    arrived_long_ago(Message.objects.filter(event__contains=order.number))
    start_now()
    return order


def unfinished() -> list[Purchase]:
    """What is not placed, or was not taken all the way when loading was cut off."""
    placed = Order.objects.in_bulk([_key_of(purchase) for purchase in PURCHASES], field_name="checkout_key")
    found = ((purchase, placed.get(_key_of(purchase))) for purchase in PURCHASES)
    return [purchase for purchase, order in found if order is None or not _arrived(purchase, order)]


def _key_of(purchase: Purchase) -> uuid.UUID:
    return uuid.uuid5(_NAMESPACE, purchase.key)


def _arrived(purchase: Purchase, order: Order) -> bool:
    """Whether loading it was finished: what was to befall it is in its history, whatever befell it since."""
    if order.status == OrderStatus.AWAITING_PAYMENT:
        tried = order.payment_attempts.filter(status=PaymentStatus.FAILED)
        return {"": order.payment_attempts.exists(), "fail": tried.exists()}.get(purchase.paid, False)
    if order.status in (OrderStatus.LAPSED, OrderStatus.CANCELLED):
        return True
    codes = {unit.number: unit.code for unit in units()}
    events = FacilityOrderEvent.objects.filter(facility_order__order=order)
    passed = set(events.values_list("facility_order__facility__code", "to_status"))
    return all((codes[number], STAGES[stage]) in passed for number, stage in purchase.reached.items())


def _wanted(purchase: Purchase) -> list[tuple[Variant, int]]:
    """The variants and their pieces; fewer than the goods where something is not on sale."""
    by_key = {listing.key: listing for listing in listings()}
    codes = {unit.number: unit.code for unit in units()}
    found = []
    for name, pieces in purchase.goods.items():
        key, _slash, choice = name.partition("/")
        offered = Variant.objects.filter(
            is_offered=True,
            product__status=ListingStatus.LIVE,
            product__facility__code=codes[by_key[key].facility],
            product__title=by_key[key].title[0],
        ).select_related("stock_record", "product__facility__regency__province")
        found += [(variant, pieces) for variant in offered if choice_of(variant) == choice]
    return found


def _place(purchase: Purchase, wanted: list[tuple[Variant, int]]) -> Order:
    key = _key_of(purchase)
    placed = Order.objects.filter(checkout_key=key).first()
    if placed is not None:
        return placed
    user = user_of(purchase.buyer) if purchase.buyer else None
    basket = get_model("basket", "Basket").objects.create(owner=user)
    for variant, pieces in wanted:
        slug = str(variant.product.slug)
        add_to_basket(basket=basket, slug=slug, quantity=pieces, variant_id=variant.public_id)
    street, village, district, code, postcode = ADDRESSES[purchase.place]
    offers = quote_parcels(wanted, Regency.objects.select_related("province").get(pk=code))
    chosen = {facility_id: quotes[0] for facility_id, quotes in offers.items()}
    goods = sum(int(variant.stock_record.price) * pieces for variant, pieces in wanted)
    name = user.name if user else "Tamu Pembeli"
    email = user.email if user else address("tamu")
    return place_order(
        checkout_key=key,
        basket_id=basket.pk,
        buyer=BuyerDetails(user, email, name, "+6281200000001"),
        address=AddressDetails(name, "+6281200000001", street, village, district, code, postcode),
        choices={facility_id: quote.service.pk for facility_id, quote in chosen.items()},
        expected_total=goods + sum(quote.price for quote in chosen.values()),
    )


def _settle(purchase: Purchase, order: Order, moment: datetime.datetime) -> None:
    hour = datetime.timedelta(hours=1)
    if purchase.paid in ("", "lapse", "cancel"):
        with clock.at(moment + hour / 6):
            _start(order)
    if purchase.paid == "lapse":
        with clock.at(order.payment_due_at + hour):
            lapse_order(order_id=order.pk)
    elif purchase.paid == "cancel":
        with clock.at(moment + hour):
            _cancel_unpaid(order.pk)
    elif purchase.paid in ("pay", "fail"):
        with clock.at(moment + hour / 3):
            _pay(order, "settlement" if purchase.paid == "pay" else "deny")
    for number, stage in purchase.reached.items():
        _fulfil(order, number, stage, moment)


def _start(order: Order) -> PaymentAttempt | None:
    order.refresh_from_db()
    return start_payment(order_id=order.pk) if order.status == OrderStatus.AWAITING_PAYMENT else None


def _pay(order: Order, status: str) -> None:
    """What the sandbox would send, kept and worked on as any gateway's message is."""
    attempt = _start(order)
    if attempt is None:
        return
    body = sandbox.message(attempt, status, event_id=f"demo-{attempt.public_id.hex}-{status}")
    sent = str(int(timezone.now().timestamp()))
    keep_webhook(
        gateway="sandbox", headers={sandbox.TIMESTAMP: sent, sandbox.SIGNATURE: sandbox.sign(sent, body)}, body=body
    )
    row = WebhookInbox.objects.get(gateway="sandbox", event_id=json.loads(body)["event_id"])
    work_on_webhook(inbox_id=row.pk)


@transaction.atomic
def _cancel_unpaid(order_id: int) -> None:
    """The buyer changed their mind before paying: attempts end, the stock goes back."""
    order, now = lock_order(order_id), clock.now()
    if order.status != OrderStatus.AWAITING_PAYMENT:
        return
    facility_orders = list(
        FacilityOrder.objects.select_for_update(of=("self",), no_key=True).filter(order=order).order_by("pk")
    )
    for attempt in order.payment_attempts.select_for_update().filter(status=PaymentStatus.PENDING):
        move_attempt(attempt, PaymentStatus.EXPIRED)
    move_order(order, OrderStatus.CANCELLED, action="cancel", moment=now, closed_at=now)
    move_facility_orders(facility_orders, FacilityOrderStatus.CANCELLED, action="cancel", moment=now)
    reservations.release(order_id=order.pk, moment=now)


def _fulfil(order: Order, number: str, last: str, moment: datetime.datetime) -> None:
    """Take one facility order through its stages up to `last`."""
    unit = next(unit for unit in units() if unit.number == number)
    facility_order = order.facility_orders.select_related("facility").get(facility__code=unit.code)
    officer = user_of("pesanan", unit.place)
    stages = list(STAGES)
    for stage in stages[: stages.index(last) + 1]:
        moment += datetime.timedelta(hours=9 if stage in ("accept", "pack") else 20)
        if stage == "deliver":
            moment += datetime.timedelta(days=2)
        with clock.at(min(moment, clock.now())):
            facility_order.refresh_from_db()
            _step(stage, facility_order, officer, order)


def _step(stage: str, facility_order: FacilityOrder, officer: User, order: Order) -> None:
    status, seen = facility_order.status, seen_of(facility_order)
    if stage == "accept" and status == FacilityOrderStatus.PAID:
        accept_order(facility_order_id=facility_order.pk, actor=officer, seen=seen)
    elif stage == "pack" and status == FacilityOrderStatus.ACCEPTED:
        pack_order(facility_order_id=facility_order.pk, actor=officer, seen=seen)
    elif stage == "ship" and status == FacilityOrderStatus.PACKED:
        tracking = f"CONTOH{facility_order.pk:08d}"
        ship_order(
            facility_order_id=facility_order.pk, actor=officer, seen=seen, courier="JNE", tracking_number=tracking
        )
    elif stage == "deliver" and status == FacilityOrderStatus.SHIPPED:
        if order.user_id:
            confirm_receipt(order_id=order.pk, facility_order_id=facility_order.pk, actor=order.user)
        else:
            today = clock.today(facility_order.facility.time_zone)
            deliver_order(facility_order_id=facility_order.pk, actor=officer, seen=seen, delivered_on=today)
    elif stage == "finish" and facility_order.delivered_at and status == FacilityOrderStatus.DELIVERED:
        with clock.at(facility_order.delivered_at + datetime.timedelta(days=8)):
            if facility_order.pk not in facility_orders_to_finish() or not finish_facility_order(
                facility_order_id=facility_order.pk
            ):
                raise OrderRefused(f"{facility_order.number} could not be finished")


def load_purchases(plan: Plan) -> int:
    """Every order that is missing and whose goods are on sale."""
    return sum(load_purchase(purchase) is not None for purchase in unfinished())


def _count() -> int:
    return Order.objects.filter(checkout_key__in=[_key_of(purchase) for purchase in PURCHASES]).count()


register(Chapter("orders", _("Pesanan"), 40, load_purchases, _count, total=lambda: len(PURCHASES)))
