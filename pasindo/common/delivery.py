"""Delivering what the outbox holds: mails are sent, tasks are run. The row is the truth, the broker only a nudge."""

import datetime
import logging
import smtplib

from celery import current_app
from django.core.mail import EmailMultiAlternatives
from django.db.models import F

from pasindo.common import clock, outbox
from pasindo.common.models import Message
from pasindo.common.models.outbox import Channel, State

logger = logging.getLogger(__name__)

ATTEMPTS = 6
BACKOFF = (10, 60, 300, 1800, 7200)  # seconds before the second, third … attempt
STUCK_AFTER = datetime.timedelta(minutes=10)


def deliver(message_id: str) -> None:
    """Send one message, or run one task, if it is waiting and due. Safe to call twice and at the same time."""
    moment = clock.now()
    claimed = Message.objects.filter(pk=message_id, state=State.WAITING, next_attempt_at__lte=moment).update(
        state=State.SENDING, attempts=F("attempts") + 1, next_attempt_at=moment + STUCK_AFTER
    )
    if not claimed:
        return
    message = Message.objects.get(pk=message_id)
    try:
        _send_mail(message) if message.channel == Channel.MAIL else _run_task(message)
    except Exception as error:
        logger.exception("Delivery of %s failed", message.event)
        _failed(message, error)
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
    """A mail being sent at a crash may have gone out: only a person sends it again. A task is safe to repeat."""
    stuck = Message.objects.filter(state=State.SENDING, next_attempt_at__lte=clock.now())
    stuck.filter(channel=Channel.MAIL).update(state=State.UNKNOWN, reason="The process ended while it was being sent.")
    stuck.filter(channel=Channel.TASK).update(state=State.WAITING)


def _send_mail(message: Message) -> None:
    letter = outbox.letter_of(message.topic, message.about, message.language)
    mail = EmailMultiAlternatives(
        subject=" ".join(letter.subject.split()),
        body=letter.text,
        to=[message.recipient],
        headers={"Message-ID": f"<{message.pk}@pasindo>", "X-Pasindo-Event": message.event},
    )
    if letter.html:
        mail.attach_alternative(letter.html, "text/html")
    mail.send()


def _run_task(message: Message) -> None:
    if message.recipient not in current_app.tasks:  # a shell or a command knows them only when it has looked
        current_app.loader.import_default_modules()
    current_app.tasks[message.recipient](message.about)


def _failed(message: Message, error: Exception) -> None:
    final = isinstance(error, smtplib.SMTPRecipientsRefused | KeyError) or message.attempts >= ATTEMPTS
    reason = f"{type(error).__name__}: {error}"[:300]
    if final:
        Message.objects.filter(pk=message.pk).update(state=State.GIVEN_UP, reason=reason)
        if message.channel == Channel.TASK:
            outbox.given_up(message.recipient, message.about, reason)
        return
    wait = datetime.timedelta(seconds=BACKOFF[min(message.attempts, len(BACKOFF)) - 1])
    Message.objects.filter(pk=message.pk).update(state=State.WAITING, reason=reason, next_attempt_at=clock.now() + wait)
