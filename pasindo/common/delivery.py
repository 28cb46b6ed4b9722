"""Delivering what the outbox holds, each row by the handler of its code. The row is the truth, the broker a nudge."""

import datetime
import logging

from django.db.models import F

from pasindo.common import clock
from pasindo.common.channels.base import Handler, handler_of, handlers
from pasindo.common.models import Message
from pasindo.common.models.outbox import State

logger = logging.getLogger(__name__)

ATTEMPTS = 6
BACKOFF = (10, 60, 300, 1800, 7200)  # seconds before the second, third … attempt
STUCK_AFTER = datetime.timedelta(minutes=10)


def deliver(message_id: str) -> None:
    """Have one row delivered, if it is waiting and due. Safe to call twice and at the same time."""
    moment = clock.now()
    claimed = Message.objects.filter(pk=message_id, state=State.WAITING, next_attempt_at__lte=moment).update(
        state=State.SENDING, attempts=F("attempts") + 1, next_attempt_at=moment + STUCK_AFTER
    )
    if not claimed:
        return
    message = Message.objects.get(pk=message_id)
    handler = None
    try:
        handler = handler_of(message.channel)
        handler.deliver(message)
    except Exception as error:
        logger.exception("Delivery of %s failed", message.event)
        _failed(message, error, handler)
    else:
        Message.objects.filter(pk=message_id).update(state=State.SENT, sent_at=clock.now())


def deliver_waiting(limit: int = 200) -> int:
    """Deliver what is due, oldest first; returns how many were tried. Also settles what a crash left half sent."""
    _settle_stuck()
    due = Message.objects.filter(state=State.WAITING, next_attempt_at__lte=clock.now()).order_by("next_attempt_at")
    ids = list(due.values_list("pk", flat=True)[:limit])
    for message_id in ids:
        deliver(str(message_id))
    return len(ids)


def _settle_stuck() -> None:
    """What was being sent at a crash may have gone out: only a person sends it again, unless it is safe to repeat."""
    stuck = Message.objects.filter(state=State.SENDING, next_attempt_at__lte=clock.now())
    repeatable = [handler.code for handler in handlers() if handler.is_safe_to_repeat]
    stuck.filter(channel__in=repeatable).update(state=State.WAITING)
    stuck.exclude(channel__in=repeatable).update(
        state=State.UNKNOWN, reason="The process ended while it was being sent."
    )


def _failed(message: Message, error: Exception, handler: Handler | None) -> None:
    """Try again later, or give up: at once where no later attempt can be better. A code that no handler knows may be
    that of a newer release beside this one, so it waits like others."""
    final = message.attempts >= ATTEMPTS or (handler is not None and isinstance(error, handler.final_errors))
    reason = f"{type(error).__name__}: {error}"[:300]
    if final:
        Message.objects.filter(pk=message.pk).update(state=State.GIVEN_UP, reason=reason)
        if handler is not None:
            handler.give_up(message, reason)
        return
    wait = datetime.timedelta(seconds=BACKOFF[min(message.attempts, len(BACKOFF)) - 1])
    Message.objects.filter(pk=message.pk).update(state=State.WAITING, reason=reason, next_attempt_at=clock.now() + wait)
