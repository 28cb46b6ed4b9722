"""What a gateway says of a payment, applied to the order: captured, failed, expired, reversed; in any order."""

import datetime
from collections.abc import Callable
from typing import NamedTuple

from django.db import transaction

from facilities.exceptions import OutOfStock
from orders import reservations
from orders.deadlines import ship_by
from orders.history import lock_order, move_facility_orders, move_order
from orders.models import FacilityOrder, Order, PaymentAttempt
from orders.money import ledger
from orders.payment.attempts import move_attempt
from orders.payment.gateways import PaymentEvent
from orders.reading.selectors import handlers_of
from orders.states import PAYMENT_TRANSITIONS, FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.accounts.permissions import holders_of
from pasindo.accounts.roles import Role
from pasindo.common import clock, outbox


class Settled(NamedTuple):
    """Whether a gateway's message was taken for true, and what came of it."""

    believed: bool
    text: str


@transaction.atomic
def apply_payment_event(*, gateway: str, event: PaymentEvent) -> Settled:
    """Do what follows from a verified message: nothing twice, and nothing that a later message has overtaken.

    Locks order, then attempts, then (if stock must be held again) stock rows. An amount or currency that is not the
    attempt's changes nothing and is told to the operators.
    """
    found = PaymentAttempt.objects.filter(gateway=gateway, reference=event.reference).only("order_id").first()
    if found is None:
        return Settled(False, "unknown reference")
    order = lock_order(found.order_id)
    # Read anew under the lock: what an earlier message made of the attempt must be seen, or it would be settled twice.
    attempt = PaymentAttempt.objects.select_for_update(of=("self",)).get(pk=found.pk)
    if (event.amount, event.currency) != (attempt.amount, order.currency):
        _tell_operators("payment.mismatch", attempt, event.event_id)
        return Settled(False, f"{event.currency} {event.amount} is not {order.currency} {attempt.amount}")
    handle = _HANDLERS.get(event.status)
    if handle is None:
        return Settled(True, f"nothing follows from {event.status}")
    return handle(order, attempt)


def _paid(order: Order, attempt: PaymentAttempt) -> Settled:
    if not _may(attempt, PaymentStatus.PAID):
        return Settled(True, f"already {attempt.status}")
    now = clock.now()
    if order.erased_at:
        return _needs_refund(order, attempt, "nobody knows any more where to send it")
    if order.status == OrderStatus.LAPSED and not _held_again(order, now):
        return _needs_refund(order, attempt, "the stock was gone")
    if order.status not in {OrderStatus.AWAITING_PAYMENT, OrderStatus.LAPSED}:
        return _needs_refund(order, attempt, f"the order was {order.status}")
    move_attempt(attempt, PaymentStatus.PAID, paid_at=now)
    # The buyer may have two payment pages open: the others end here, before a message about one of them is worked on.
    for other in order.payment_attempts.select_for_update().filter(status=PaymentStatus.PENDING):
        move_attempt(other, PaymentStatus.EXPIRED)
    facility_orders = _facility_orders(order)
    for facility_order in facility_orders:
        facility_order.ship_by = ship_by(now, facility_order)
    move_order(order, OrderStatus.PAID, action="pay", moment=now, paid_at=now)
    move_facility_orders(facility_orders, FacilityOrderStatus.PAID, action="pay", moment=now, fields=["ship_by"])
    ledger.book_capture(reference=attempt.reference, order=order, facility_orders=facility_orders)
    _tell_paid(order, facility_orders)
    return Settled(True, "paid")


def _failed(order: Order, attempt: PaymentAttempt) -> Settled:
    return _ended(attempt, PaymentStatus.FAILED)


def _expired(order: Order, attempt: PaymentAttempt) -> Settled:
    return _ended(attempt, PaymentStatus.EXPIRED)


def _reversed(order: Order, attempt: PaymentAttempt) -> Settled:
    if not _may(attempt, PaymentStatus.REVERSED):
        return Settled(True, f"already {attempt.status}")
    move_attempt(attempt, PaymentStatus.REVERSED)
    ledger.book_reversal(reference=attempt.reference, order=order)
    _tell_operators("payment.reversed", attempt, attempt.reference)
    return Settled(True, "reversed")


_HANDLERS: dict[str, Callable[[Order, PaymentAttempt], Settled]] = {
    PaymentStatus.PAID: _paid,
    PaymentStatus.FAILED: _failed,
    PaymentStatus.EXPIRED: _expired,
    PaymentStatus.REVERSED: _reversed,
}


def _may(attempt: PaymentAttempt, to: str) -> bool:
    return (attempt.status, to) in PAYMENT_TRANSITIONS


def _ended(attempt: PaymentAttempt, to: str) -> Settled:
    if not _may(attempt, to):
        return Settled(True, f"already {attempt.status}")
    move_attempt(attempt, to)
    return Settled(True, str(to))


def _held_again(order: Order, now: datetime.datetime) -> bool:
    """Whether every piece of a lapsed order was still there; all or none are held."""
    try:
        with transaction.atomic():
            reservations.hold_again(order_id=order.pk, moment=now)
    except OutOfStock:
        return False
    return True


def _needs_refund(order: Order, attempt: PaymentAttempt, why: str) -> Settled:
    move_attempt(attempt, PaymentStatus.NEEDS_REFUND, paid_at=clock.now())
    ledger.book_unservable_capture(reference=attempt.reference, order=order, amount=attempt.amount)
    _tell_operators("payment.needs_refund", attempt, attempt.reference)
    return Settled(True, f"to be refunded: {why}")


def _facility_orders(order: Order) -> list[FacilityOrder]:
    # By key, after their order: an officer's move of one of them waits, and finds the state that the payment gave it.
    facility_orders = FacilityOrder.objects.select_for_update(of=("self",), no_key=True).filter(order=order)
    return list(facility_orders.select_related("facility").order_by("pk"))


def _tell_paid(order: Order, facility_orders: list[FacilityOrder]) -> None:
    outbox.tell(
        "order.paid",
        event=f"order.paid:{order.number}",
        about=order.number,
        guests=[order],
    )
    handlers = handlers_of([facility_order.facility_id for facility_order in facility_orders])
    for facility_order in facility_orders:
        outbox.tell(
            "facility_order.paid",
            event=f"facility_order.paid:{facility_order.number}",
            about=facility_order.number,
            users=handlers.get(facility_order.facility_id, []),
        )


def _tell_operators(topic: str, attempt: PaymentAttempt, what: str) -> None:
    outbox.tell(topic, event=f"{topic}:{what}"[:120], about=attempt.reference, users=holders_of(Role.OPERATOR))
