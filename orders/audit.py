"""What must always hold of orders: sums, money, stock, states, and who was told."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.db.models import CharField, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, Sum, Value, Window
from django.db.models.functions import Cast, Coalesce, Concat, Lag

from facilities.models import StockRecord
from orders.models import (
    BY_HAND,
    Account,
    FacilityOrder,
    FacilityOrderEvent,
    LedgerEntry,
    LedgerTransaction,
    Line,
    Order,
    OrderEvent,
    PaymentAttempt,
    Reservation,
    Shipment,
    ShipmentLine,
    TrackingCorrection,
    WebhookInbox,
)
from orders.payment.lapsing import WAIT_FOR_GATEWAY
from orders.states import FacilityOrderStatus as Status
from orders.states import OrderStatus, PaymentStatus, WebhookState
from pasindo.common import clock
from pasindo.common.audit import rule
from pasindo.common.models import Message

LATE = timedelta(hours=1)
LEFT = (Status.SHIPPED, Status.DELIVERED, Status.DONE)
# What facility orders may be while their order is so.
FACILITY_ORDERS_OF = {
    OrderStatus.AWAITING_PAYMENT: (Status.AWAITING_PAYMENT,),
    OrderStatus.LAPSED: (Status.LAPSED,),
    OrderStatus.CANCELLED: (Status.CANCELLED,),
    OrderStatus.PAID: (Status.PAID, Status.ACCEPTED, Status.PACKED, *LEFT, Status.CANCELLED),
    OrderStatus.DONE: (Status.DONE, Status.CANCELLED),
}


@rule("sums: facility orders add up to their order")
def facility_orders_do_not_add_up() -> Iterable[str]:
    totals = Order.objects.annotate(
        of_facilities=Coalesce(_sum(FacilityOrder.objects.filter(order=OuterRef("pk")), "order", "total"), 0),
        ways=Coalesce(_sum(FacilityOrder.objects.filter(order=OuterRef("pk")), "order", "shipping_charge"), 0),
    )
    return _named(totals.exclude(total_incl_tax=F("of_facilities"), shipping_incl_tax=F("ways")))


@rule("stock: what counts as held without payment belongs to orders that wait for one")
def holds_of_orders_that_do_not_wait() -> Iterable[str]:
    return _named(Order.objects.filter(unpaid_hold__isnull=False).exclude(status=OrderStatus.AWAITING_PAYMENT))


@rule("sums: lines add up to their facility order")
def lines_do_not_add_up() -> Iterable[str]:
    lines = Line.objects.filter(facility_order=OuterRef("pk"))
    facility_orders = FacilityOrder.objects.annotate(
        lines_total=Subquery(
            lines.order_by().values("facility_order").annotate(n=Sum("line_price_incl_tax")).values("n")
        )
    )
    return _named(facility_orders.exclude(items_total=Coalesce("lines_total", Value(0), output_field=_DECIMAL)))


@rule("sums: every line is of a facility order of its order and of that facility")
def lines_of_another_order() -> Iterable[str]:
    strays = Line.objects.exclude(order_id=F("facility_order__order_id"), partner_id=F("facility_order__facility_id"))
    return (f"line {pk}" for pk in strays.values_list("pk", flat=True))


@rule("sums: every ledger transaction sums to zero")
def unbalanced_bookings() -> Iterable[str]:
    sums = LedgerTransaction.objects.annotate(total=Sum("entries__amount"), rows=Count("entries"))
    return sums.exclude(total=0, rows__gte=2).values_list("event", flat=True)


@rule("sums: captured less refunded is what the books say")
def money_unlike_the_books() -> Iterable[str]:
    """What gateways took for an order, less what went back, is what the books say that they owe us."""
    taken = PaymentAttempt.objects.filter(
        order=OuterRef("pk"), status__in=[PaymentStatus.PAID, PaymentStatus.NEEDS_REFUND]
    )
    booked = LedgerEntry.objects.filter(transaction__order=OuterRef("pk"), account=Account.GATEWAY)
    orders = Order.objects.annotate(
        taken=Coalesce(_sum(taken, "order", "amount"), 0),
        booked=Coalesce(_sum(booked, "transaction__order", "amount"), 0),
    )
    return _named(orders.exclude(taken=F("booked")))


@rule("sums: what is owed for a paid facility order is its total")
def owed_unlike_the_facility_orders() -> Iterable[str]:
    """What is owed for a paid facility order (goods and shipping) is its total."""
    owed = LedgerEntry.objects.filter(facility_order=OuterRef("pk")).exclude(account=Account.GATEWAY)
    paid = PaymentAttempt.objects.filter(order=OuterRef("order"), status=PaymentStatus.PAID)
    facility_orders = FacilityOrder.objects.filter(Exists(paid)).exclude(status=Status.CANCELLED)
    return _named(
        facility_orders.annotate(owed=Coalesce(_sum(owed, "facility_order", "amount"), 0)).exclude(owed=-F("total"))
    )


@rule("paid: no order is paid without a payment")
def paid_without_payment() -> Iterable[str]:
    good = PaymentAttempt.objects.filter(order=OuterRef("pk"), status__in=[PaymentStatus.PAID, PaymentStatus.REVERSED])
    paid = Order.objects.filter(status__in=[OrderStatus.PAID, OrderStatus.DONE])
    return _named(paid.filter(~Exists(good)))


@rule("paid: no payment stands at an unpaid order")
def payment_without_paid_order() -> Iterable[str]:
    settled = PaymentAttempt.objects.filter(status=PaymentStatus.PAID)
    unpaid = settled.filter(order__status__in=[OrderStatus.AWAITING_PAYMENT, OrderStatus.LAPSED])
    return unpaid.values_list("reference", flat=True)


@rule("paid: each transfer by hand was found on the statement by a person, in full")
def transfers_without_confirmation() -> Iterable[str]:
    by_hand = PaymentAttempt.objects.filter(gateway=BY_HAND)
    settled = [PaymentStatus.PAID, PaymentStatus.NEEDS_REFUND, PaymentStatus.REVERSED]
    found = Q(confirmation__isnull=False, confirmation__amount=F("amount"))
    yield from by_hand.filter(status__in=settled).exclude(found).values_list("reference", flat=True)
    yield from (
        by_hand.exclude(status__in=settled).filter(confirmation__isnull=False).values_list("reference", flat=True)
    )


@rule("sums: every attempt is for the whole of its order")
def attempts_for_another_amount() -> Iterable[str]:
    return PaymentAttempt.objects.exclude(amount=F("order__total_incl_tax")).values_list("reference", flat=True)


@rule("stock: what is promised is what orders hold")
def stock_unlike_the_reservations() -> Iterable[str]:
    rows_of = Reservation.objects.filter(stock_record=OuterRef("pk"))
    held = F("quantity") - F("released") - F("consumed")
    rows = StockRecord.objects.annotate(held=Coalesce(_sum(rows_of, "stock_record", held), 0))
    wrong = rows.exclude(num_allocated=F("held"))
    return (f"{row.partner_sku}: {row.num_allocated} promised, {row.held} held" for row in wrong)


@rule("stock: each line is of a variant of its listing, and holds that variant's pieces")
def lines_of_another_variant() -> Iterable[str]:
    own = Line.objects.filter(variant__product=F("product"), stockrecord__variant=F("variant"))
    return (f"line {pk}" for pk in Line.objects.exclude(pk__in=own).order_by("pk").values_list("pk", flat=True))


@rule("stock: each line holds, gave back or used its own pieces, once")
def reservations_unlike_their_lines() -> Iterable[str]:
    """Each line holds its own pieces of its stock: held while it waits, given back when it ends, used when they left.

    Of an order that goes on, pieces may have been given back one by one, never all: there would be nothing to send.
    """
    unheld = Line.objects.filter(reservation__isnull=True)
    other = Line.objects.exclude(reservation__quantity=F("quantity"), reservation__stock_record=F("stockrecord"))
    over = Q(facility_order__status__in=[Status.LAPSED, Status.CANCELLED])
    left = Q(facility_order__status__in=LEFT)
    settled = Q(reservation__quantity=F("reservation__released") + F("reservation__consumed"))
    untouched = Q(reservation__consumed=0)
    packed = Q(facility_order__status=Status.PACKED)
    holding = Reservation.objects.filter(
        line__facility_order=OuterRef("facility_order"), quantity__gt=F("released") + F("consumed")
    )
    unlike = (
        (over & ~(settled & untouched))
        | (left & ~settled)
        | (~left & ~packed & ~untouched)
        | (~over & ~left & ~Exists(holding))
    )
    wrong = Line.objects.filter(Q(pk__in=unheld) | Q(pk__in=other) | unlike)
    return (f"line {pk}" for pk in wrong.order_by("pk").values_list("pk", flat=True).distinct())


@rule("stock: what left is what lies in the parcels")
def consumed_unlike_the_parcels() -> Iterable[str]:
    """The pieces of a line that left the stock are those in its parcels, and never more than were ordered."""
    sent = ShipmentLine.objects.filter(line=OuterRef("pk"))
    lines = Line.objects.annotate(sent=Coalesce(_sum(sent, "line", "quantity"), 0))
    wrong = lines.exclude(reservation__consumed=F("sent"), quantity__gte=F("sent"))
    return (f"line {pk}: {sent} in parcels" for pk, sent in wrong.order_by("pk").values_list("pk", "sent"))


@rule("history: an order and its facility orders agree")
def facility_orders_unlike_their_order() -> Iterable[str]:
    agree = Q()
    for status, facility_orders in FACILITY_ORDERS_OF.items():
        agree |= Q(order__status=status, status__in=facility_orders)
    yield from _named(FacilityOrder.objects.exclude(agree))
    yield from _named(Order.objects.filter(facility_orders__isnull=True))


@rule("history: the last row of history is the state")
def states_without_history() -> Iterable[str]:
    """The last row of history says where an order and each facility order are."""
    orders = OrderEvent.objects.filter(order=OuterRef("pk")).order_by("-pk").values("to_status")[:1]
    facility_orders = (
        FacilityOrderEvent.objects.filter(facility_order=OuterRef("pk")).order_by("-pk").values("to_status")[:1]
    )
    yield from _named(Order.objects.annotate(last=Subquery(orders)).exclude(status=F("last")))
    yield from _named(FacilityOrder.objects.annotate(last=Subquery(facility_orders)).exclude(status=F("last")))


@rule("history: each move begins where the last one ended")
def broken_histories() -> Iterable[str]:
    for model, thing in ((OrderEvent, "order"), (FacilityOrderEvent, "facility_order")):
        last = Window(Lag("to_status", default=Value("")), partition_by=thing, order_by="pk")
        rows = model.objects.annotate(last=last).exclude(from_status=F("last"))
        yield from sorted({f"{model._meta.verbose_name}: {row}" for row in rows})


@rule("history: what was sent has a shipment, and each of them its lines")
def sent_without_shipment() -> Iterable[str]:
    sent = FacilityOrder.objects.filter(status__in=LEFT)
    yield from _named(sent.filter(~Exists(Shipment.objects.filter(facility_order=OuterRef("pk")))))
    empty = Shipment.objects.filter(~Exists(ShipmentLine.objects.filter(shipment=OuterRef("pk"))))
    yield from (f"{shipment} holds nothing" for shipment in empty.order_by("pk"))


@rule("history: what is delivered has arrived, parcel by parcel")
def delivered_unlike_the_parcels() -> Iterable[str]:
    """A facility order is delivered when, and only when, all was sent and every parcel has arrived."""
    under_way = Exists(Shipment.objects.filter(facility_order=OuterRef("pk"), arrived_at__isnull=True))
    delivered = FacilityOrder.objects.filter(status__in=[Status.DELIVERED, Status.DONE])
    yield from _named(delivered.filter(under_way))
    yield from _named(FacilityOrder.objects.filter(status=Status.SHIPPED).filter(~under_way))


@rule("agreed: facility orders and payments bear the number of their order")
def numbers_unlike_their_order() -> Iterable[str]:
    of_order = Concat(F("order__number"), Value("-"))
    yield from _named(FacilityOrder.objects.exclude(number__startswith=of_order))
    strays = PaymentAttempt.objects.exclude(reference__startswith=of_order)
    yield from strays.order_by("pk").values_list("reference", flat=True)


@rule("agreed: an order is of whoever placed it, with an address")
def orders_of_another_buyer() -> Iterable[str]:
    placed = OrderEvent.objects.filter(order=OuterRef("pk"), action="place")
    by_the_buyer = placed.filter(Q(actor=F("order__user")) | Q(actor__isnull=True, order__user__isnull=True))
    return _named(Order.objects.filter(~Exists(by_the_buyer) | Q(shipping_address__isnull=True)))


@rule("agreed: a line costs its pieces, each at its price")
def lines_unlike_their_price() -> Iterable[str]:
    wrong = Line.objects.exclude(line_price_incl_tax=F("unit_price_incl_tax") * F("quantity"))
    return (f"line {pk}" for pk in wrong.order_by("pk").values_list("pk", flat=True))


@rule("agreed: a parcel bears the number of its last correction")
def numbers_unlike_their_correction() -> Iterable[str]:
    last = TrackingCorrection.objects.filter(shipment=OuterRef("pk")).order_by("-pk")
    shipments = Shipment.objects.filter(corrections__isnull=False).annotate(
        last_courier=Subquery(last.values("courier")[:1]), last_number=Subquery(last.values("tracking_number")[:1])
    )
    wrong = shipments.exclude(courier=F("last_courier"), tracking_number=F("last_number")).distinct()
    return (str(shipment) for shipment in wrong.order_by("pk"))


@rule("paid: no unpaid order outlives its time")
def unpaid_past_their_time() -> Iterable[str]:
    # A silent gateway may hold an order for an hour beyond its deadline.
    latest = clock.now() - LATE - WAIT_FOR_GATEWAY
    late = Order.objects.filter(status=OrderStatus.AWAITING_PAYMENT, payment_due_at__lt=latest)
    return _named(late)


@rule("paid: no message of a gateway lies unread")
def webhooks_not_worked_on() -> Iterable[str]:
    waiting = WebhookInbox.objects.filter(state=WebhookState.RECEIVED, received_at__lt=clock.now() - LATE)
    return (str(row) for row in waiting)


@rule("told: the buyer was told of each order")
def untold() -> Iterable[str]:
    """The buyer was told of every order received, paid, lapsed; of every parcel that left."""
    yield from _without_word(Order.objects.all(), "order.received")
    yield from _without_word(Order.objects.filter(paid_at__isnull=False), "order.paid")
    yield from _without_word(Order.objects.filter(status=OrderStatus.LAPSED), "order.lapsed")
    yield from _parcels_without_word()


def _without_word(rows: QuerySet, topic: str) -> Iterable[str]:
    told = Message.objects.filter(event=Concat(Value(f"{topic}:"), OuterRef("number")), channel="mail")
    return (f"{topic}: {number}" for number in rows.filter(~Exists(told)).values_list("number", flat=True))


def _parcels_without_word() -> Iterable[str]:
    topic = Value("facility_order.shipped:")
    number = OuterRef("facility_order__number")
    own = Concat(topic, number, Value("-"), Cast(OuterRef("position"), CharField()))
    told = Exists(Message.objects.filter(event=own, channel="mail"))
    # Before there could be several, word of the one parcel went out under its facility order's number.
    told_of_the_only = Q(position=1) & Exists(Message.objects.filter(event=Concat(topic, number), channel="mail"))
    wordless = Shipment.objects.exclude(told | told_of_the_only).select_related("facility_order").order_by("pk")
    return (f"facility_order.shipped: {shipment.number}" for shipment in wordless)


def _sum(rows: QuerySet, group: str, field: Any) -> Subquery:
    return Subquery(rows.order_by().values(group).annotate(n=Sum(field)).values("n"))


def _named(rows: QuerySet) -> Iterable[str]:
    return rows.order_by("pk").values_list("number", flat=True)


_DECIMAL = Line._meta.get_field("line_price_incl_tax").clone()
