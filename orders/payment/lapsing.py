"""Orders that nobody paid in time: they lapse once, and their pieces go back."""

import datetime

from django.db import transaction

from orders import reservations
from orders.history import move_facility_orders, move_order
from orders.models import FacilityOrder, Order
from orders.payment.attempts import move_attempt
from orders.payment.polling import Inquiry, NoAnswer, settle_from_gateway
from orders.states import FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.common import clock, outbox

BATCH = 200
# How long an order outlives its deadline at most because its gateway does not say whether it was paid.
WAIT_FOR_GATEWAY = datetime.timedelta(hours=1)


def orders_to_lapse(limit: int = BATCH) -> list[int]:
    """Orders whose time to pay is over, longest ago first."""
    due = Order.objects.filter(status=OrderStatus.AWAITING_PAYMENT, payment_due_at__lte=clock.now())
    return list(due.order_by("payment_due_at").values_list("pk", flat=True)[:limit])


def lapse_unless_paid(*, order_id: int, inquiry: Inquiry) -> bool:
    """Ask the gateway first: an order that was paid, though the message got lost, is paid; any other lapses.

    While the gateway gives no answer the order waits, an hour at most. Never inside a transaction.
    """
    try:
        settle_from_gateway(order_id=order_id, inquiry=inquiry)
    except NoAnswer:
        if Order.objects.filter(pk=order_id, payment_due_at__gt=clock.now() - WAIT_FOR_GATEWAY).exists():
            return False
    return lapse_order(order_id=order_id)


@transaction.atomic
def lapse_order(*, order_id: int) -> bool:
    """Let an unpaid order lapse: stock back, attempts closed, buyer told. False if it was paid, has lapsed, or is busy.

    An order that a payment is settling this very moment is passed over; it is not awaiting payment the next time.
    """
    now = clock.now()
    # Passed over instead of waited for: whoever holds the order is paying it or letting it lapse.
    waiting = Order.objects.select_for_update(of=("self",), no_key=True, skip_locked=True)
    order = waiting.filter(pk=order_id, status=OrderStatus.AWAITING_PAYMENT, payment_due_at__lte=now).first()
    if order is None:
        return False
    _close(order, now)
    outbox.tell(
        "order.lapsed",
        event=f"order.lapsed:{order.number}",
        about=order.number,
        guests=[order],
    )
    return True


def _close(order: Order, now: datetime.datetime) -> None:
    facility_orders = (
        FacilityOrder.objects.select_for_update(of=("self",), no_key=True).filter(order=order).order_by("pk")
    )
    # Locked in the order of all who touch orders (order, attempts, facility orders, stock): see history.lock_order.
    for attempt in order.payment_attempts.select_for_update().filter(status=PaymentStatus.PENDING):
        move_attempt(attempt, PaymentStatus.EXPIRED)
    move_order(order, OrderStatus.LAPSED, action="lapse", moment=now, closed_at=now)
    move_facility_orders(list(facility_orders), FacilityOrderStatus.LAPSED, action="lapse", moment=now)
    reservations.release(order_id=order.pk, moment=now)
