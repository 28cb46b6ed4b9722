"""Attempts to pay an order: opened for the buyer, moved by what gateways and deadlines say."""

import datetime

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from orders.exceptions import PaymentNotPossible
from orders.history import lock_order
from orders.models import Order, PaymentAttempt
from orders.numbers import attempt_reference
from orders.payment.gateways import gateway_named
from orders.states import OrderStatus, PaymentStatus
from pasindo.common import clock


def start_payment(*, order_id: int) -> PaymentAttempt:
    """The open attempt to pay this order, a new one if the last has failed; its `payment_url` is where the buyer pays,
    "" for the order's own page.

    Talks to the gateway, so never inside a transaction. Raises PaymentNotPossible if the order does not wait for money.
    """
    attempt = _open_attempt(order_id)
    if not attempt.payment_url:
        opened = gateway_named(attempt.gateway).create(attempt)
        attempt.payment_url, attempt.external_id = opened
        if any(opened):
            attempt.save(update_fields=["payment_url", "external_id"])
    return attempt


def open_attempt(order: Order, *, position: int, moment: datetime.datetime) -> PaymentAttempt:
    """A new open attempt to pay an order by the gateway in use, for as long as the order waits."""
    return PaymentAttempt.objects.create(
        order=order,
        gateway=settings.PAYMENT_GATEWAY,
        reference=attempt_reference(order.number, position),
        amount=int(order.total_incl_tax),
        created_at=moment,
        status_since=moment,
        expires_at=order.payment_due_at,
    )


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
