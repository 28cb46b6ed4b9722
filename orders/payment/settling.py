"""Payment attempts: opened for the buyer, settled by what gateways say, in whatever order they say it."""

import datetime
from collections.abc import Callable
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _

from facilities.exceptions import OutOfStock
from orders import reservations
from orders.deadlines import ship_by
from orders.exceptions import PaymentNotPossible
from orders.history import move_order, move_parts
from orders.models import FacilityOrder, Order, PaymentAttempt
from orders.money import ledger
from orders.payment.gateways import PaymentEvent, gateway_named
from orders.placing.writing import open_attempt
from orders.reading.selectors import handlers_of
from orders.states import PAYMENT_TRANSITIONS, FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.accounts.permissions import holders_of
from pasindo.accounts.roles import Role
from pasindo.common import clock, outbox


class Outcome(NamedTuple):
    """Whether a gateway's message was taken for true, and what came of it."""

    believed: bool
    text: str


def start_payment(*, order_id: int) -> PaymentAttempt:
    """The open attempt to pay this order, a new one if the last has failed; its `payment_url` is where the buyer pays.

    Talks to the gateway, so never inside a transaction. Raises PaymentNotPossible if the order does not wait for money.
    """
    attempt = _open_attempt(order_id)
    if not attempt.payment_url:
        opened = gateway_named(attempt.gateway).create(attempt)
        attempt.payment_url, attempt.external_id = opened
        attempt.save(update_fields=["payment_url", "external_id"])
    return attempt


@transaction.atomic
def apply_payment_event(*, gateway: str, event: PaymentEvent) -> Outcome:
    """Do what follows from a verified message: nothing twice, and nothing that a later message has overtaken.

    Locks order, then attempts, then (if stock must be held again) stock rows. An amount or currency that is not the
    attempt's changes nothing and is told to the operators.
    """
    found = PaymentAttempt.objects.filter(gateway=gateway, reference=event.reference).only("order_id").first()
    if found is None:
        return Outcome(False, "unknown reference")
    order = lock_order(found.order_id)
    attempt = PaymentAttempt.objects.select_for_update(of=("self",)).get(pk=found.pk)
    if (event.amount, event.currency) != (attempt.amount, order.currency):
        _tell_operators("payment.mismatch", attempt, event.event_id)
        return Outcome(False, f"{event.currency} {event.amount} is not {order.currency} {attempt.amount}")
    handle = _HANDLERS.get(event.status)
    if handle is None:
        return Outcome(True, f"nothing follows from {event.status}")
    return handle(order, attempt)


def lock_order(order_id: int) -> Order:
    """The order, locked until the transaction ends. First in line before parts, attempts and stock."""
    return Order.objects.select_for_update(of=("self",), no_key=True).get(pk=order_id)


def move_attempt(attempt: PaymentAttempt, to: str, **fields: object) -> None:
    """Give a locked attempt its new state."""
    attempt.status, attempt.status_since = to, clock.now()
    for name, value in fields.items():
        setattr(attempt, name, value)
    attempt.save(update_fields=["status", "status_since", *fields])


@transaction.atomic
def _open_attempt(order_id: int) -> PaymentAttempt:
    order, now = lock_order(order_id), clock.now()
    if order.status != OrderStatus.AWAITING_PAYMENT or order.payment_due_at <= now:
        raise PaymentNotPossible(_("Pesanan ini tidak menunggu pembayaran lagi."))
    attempts = list(order.payment_attempts.all())
    for attempt in attempts:
        if attempt.status == PaymentStatus.PENDING:
            return attempt
    return open_attempt(order, position=len(attempts) + 1, moment=now)


def _paid(order: Order, attempt: PaymentAttempt) -> Outcome:
    if not _may(attempt, PaymentStatus.PAID):
        return Outcome(True, f"already {attempt.status}")
    now = clock.now()
    if order.status == OrderStatus.LAPSED and not _held_again(order, now):
        return _needs_refund(order, attempt, "the stock was gone")
    if order.status not in {OrderStatus.AWAITING_PAYMENT, OrderStatus.LAPSED}:
        return _needs_refund(order, attempt, f"the order was {order.status}")
    move_attempt(attempt, PaymentStatus.PAID, paid_at=now)
    for other in order.payment_attempts.select_for_update().filter(status=PaymentStatus.PENDING):
        move_attempt(other, PaymentStatus.EXPIRED)
    parts = _parts(order)
    for part in parts:
        part.ship_by = ship_by(now, part)
    move_order(order, OrderStatus.PAID, action="pay", moment=now, paid_at=now)
    move_parts(parts, FacilityOrderStatus.PAID, action="pay", moment=now, fields=["ship_by"])
    ledger.book_capture(reference=attempt.reference, order=order, parts=parts)
    _tell_paid(order, parts)
    return Outcome(True, "paid")


def _failed(order: Order, attempt: PaymentAttempt) -> Outcome:
    return _ended(attempt, PaymentStatus.FAILED)


def _expired(order: Order, attempt: PaymentAttempt) -> Outcome:
    return _ended(attempt, PaymentStatus.EXPIRED)


def _reversed(order: Order, attempt: PaymentAttempt) -> Outcome:
    if not _may(attempt, PaymentStatus.REVERSED):
        return Outcome(True, f"already {attempt.status}")
    move_attempt(attempt, PaymentStatus.REVERSED)
    ledger.book_reversal(reference=attempt.reference, order=order)
    _tell_operators("payment.reversed", attempt, attempt.reference)
    return Outcome(True, "reversed")


_HANDLERS: dict[str, Callable[[Order, PaymentAttempt], Outcome]] = {
    PaymentStatus.PAID: _paid,
    PaymentStatus.FAILED: _failed,
    PaymentStatus.EXPIRED: _expired,
    PaymentStatus.REVERSED: _reversed,
}


def _may(attempt: PaymentAttempt, to: str) -> bool:
    return (attempt.status, to) in PAYMENT_TRANSITIONS


def _ended(attempt: PaymentAttempt, to: str) -> Outcome:
    if not _may(attempt, to):
        return Outcome(True, f"already {attempt.status}")
    move_attempt(attempt, to)
    return Outcome(True, str(to))


def _held_again(order: Order, now: datetime.datetime) -> bool:
    """Whether every piece of a lapsed order was still there; all or none are held."""
    try:
        with transaction.atomic():
            reservations.hold_again(order_id=order.pk, moment=now)
    except OutOfStock:
        return False
    return True


def _needs_refund(order: Order, attempt: PaymentAttempt, why: str) -> Outcome:
    move_attempt(attempt, PaymentStatus.NEEDS_REFUND, paid_at=clock.now())
    ledger.book_unservable_capture(reference=attempt.reference, order=order, amount=attempt.amount)
    _tell_operators("payment.needs_refund", attempt, attempt.reference)
    return Outcome(True, f"to be refunded: {why}")


def _parts(order: Order) -> list[FacilityOrder]:
    parts = FacilityOrder.objects.select_for_update(of=("self",), no_key=True).filter(order=order)
    return list(parts.select_related("facility").order_by("pk"))


def _tell_paid(order: Order, parts: list[FacilityOrder]) -> None:
    outbox.tell(
        "order.paid",
        event=f"order.paid:{order.number}",
        about=order.number,
        emails=[order.email],
        language=order.language,
    )
    handlers = handlers_of([part.facility_id for part in parts])
    for part in parts:
        outbox.tell(
            "facility_order.paid",
            event=f"facility_order.paid:{part.number}",
            about=part.number,
            users=handlers.get(part.facility_id, []),
        )


def _tell_operators(topic: str, attempt: PaymentAttempt, what: str) -> None:
    outbox.tell(topic, event=f"{topic}:{what}"[:120], about=attempt.reference, users=holders_of(Role.OPERATOR))
