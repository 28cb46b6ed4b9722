"""Asking a gateway how a payment stands, for the message that never came, before an order lapses for want of it."""

import logging
import time
from collections import Counter

from celery.exceptions import SoftTimeLimitExceeded

from orders.models import PaymentAttempt
from orders.payment.applying import apply_payment_event
from orders.payment.gateways import PaymentEvent, gateway_named
from orders.states import OrderStatus, PaymentStatus

logger = logging.getLogger(__name__)
SILENT_AFTER = 3
BUDGET_SECONDS = 60


class NoAnswer(Exception):
    """The gateway could not be reached, failed, or was not asked because it has been silent: nothing is known."""


class Inquiry:
    """The questions of one sweep: a gateway that stays silent is not asked on, and all of it ends within a minute."""

    def __init__(self) -> None:
        self._silent: Counter[str] = Counter()
        self._until = time.monotonic() + BUDGET_SECONDS

    def answer(self, attempt: PaymentAttempt) -> PaymentEvent | None:
        """What the gateway says of this attempt, None if it knows nothing of it. Raises NoAnswer."""
        try:
            gateway = gateway_named(attempt.gateway)
        except KeyError:
            return None  # there is no such gateway (any more): nobody to ask, so nothing to wait for
        if self._silent[attempt.gateway] >= SILENT_AFTER or time.monotonic() > self._until:
            raise NoAnswer(attempt.gateway)
        try:
            return gateway.status(attempt)
        except SoftTimeLimitExceeded:
            raise  # it is the sweep that took too long
        except Exception as error:  # what a gateway's client raises is its own; none of it may stop the sweep
            self._silent[attempt.gateway] += 1
            logger.warning(
                "The gateway %s did not say how %s stands", attempt.gateway, attempt.reference, exc_info=True
            )
            raise NoAnswer(attempt.gateway) from error


def settle_from_gateway(*, order_id: int, inquiry: Inquiry) -> None:
    """Ask how the open attempt of a waiting order stands; a settled one is applied as its own message would be.

    Waits for the gateway, so never inside a transaction: nothing is locked, and a message that arrives meanwhile is
    applied first or second, either way once. Raises NoAnswer.
    """
    open_attempts = PaymentAttempt.objects.filter(
        order_id=order_id, order__status=OrderStatus.AWAITING_PAYMENT, status=PaymentStatus.PENDING
    )
    attempt = open_attempts.first()
    event = inquiry.answer(attempt) if attempt else None
    if attempt and event and event.status == PaymentStatus.PAID:
        outcome = apply_payment_event(gateway=attempt.gateway, event=event)
        logger.info("Asked at its deadline, %s says of %s: %s", attempt.gateway, attempt.reference, outcome.text)
