"""Delivering what the outbox holds, each row by the handler of its code. The row is the truth, the broker a nudge.

    waiting → claimed → sent                          work, and what may be repeated
    waiting → claimed → sending → sent                letters: sending from just before the other side is given them
                                  → waiting           it was not taken; again after a pause
                                  → unknown           nobody answered: only a person sends it again
                                  → given_up          refused, tried in vain, or poison

Each arrow is a commit of its own, so a process that is killed leaves behind how far it had come.
"""

import datetime
import logging
import time
from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any

from celery.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.db.models import F, QuerySet

from pasindo.common import clock
from pasindo.common.channels.base import (
    Away,
    Deliver,
    Handler,
    Refused,
    UnknownChannel,
    Unsure,
    handler_of,
    handlers,
)
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.observing import logs
from pasindo.queues import QUEUES, Queue

logger = logging.getLogger(__name__)

ATTEMPTS = 6
BACKOFF = (10, 60, 300, 1800, 7200)  # seconds before the second, third … attempt
AWAY_FOR = datetime.timedelta(seconds=10)  # before somebody knocks again where nobody answered
POISON_AFTER = 5  # processes that ended with a row in their hands
POISON = "The process that worked on it ended, each time it was tried."
CRASHED = "The process ended while it was being worked on."
UNANSWERED = "The process ended while it was being sent."
SETTLED_AT_ONCE = 500  # rows of one sweep


class ClaimLost(Exception):
    """The claim ran out, and somebody settled the row: what is done with it from here on is not ours to do."""


class Claim:
    """A row that this process has for `queue.lease` seconds. Whatever it writes holds only as long as it is the last
    one who claimed it: `attempts` tells, which every claim raises."""

    def __init__(self, message: Message) -> None:
        self.message, self.began = message, False

    def begin(self) -> None:
        """Say, committed, that from now on it may be leaving. Raises ClaimLost."""
        lease = datetime.timedelta(seconds=QUEUES[self.message.queue].lease)
        if not self._move(State.SENDING, among=[State.CLAIMED], next_attempt_at=clock.now() + lease):
            raise ClaimLost(self.message.event)
        self.began = True

    def sent(self) -> None:
        # Also where a sweep took us for dead meanwhile: we are not, and know better.
        among = [State.CLAIMED, State.SENDING, State.UNKNOWN]
        self._move(State.SENT, among=among, sent_at=clock.now(), reason="")

    def unknown(self, reason: str) -> None:
        self._move(State.UNKNOWN, reason=reason)

    def put_back(self, *, wait: datetime.timedelta = datetime.timedelta(0), **changes: Any) -> None:
        self._move(State.WAITING, next_attempt_at=clock.now() + wait, **changes)

    def not_tried(self, reason: str = "", wait: datetime.timedelta = datetime.timedelta(0)) -> None:
        """Nothing was tried, so nothing is counted."""
        self.put_back(wait=wait, attempts=self.message.attempts - 1, reason=reason or self.message.reason)

    def again_later(self, reason: str) -> None:
        self.put_back(wait=_pause(self.message), reason=reason)

    @transaction.atomic
    def give_up(self, handler: Handler | None, reason: str, **changes: Any) -> None:
        """With what the handler does about it in one transaction: whoever must be told of it is told."""
        if self._move(State.GIVEN_UP, reason=reason, **changes) and handler is not None:
            handler.give_up(self.message, reason)

    def _move(self, state: State, *, among: Iterable[State] = (State.CLAIMED, State.SENDING), **changes: Any) -> bool:
        ours = Message.objects.filter(pk=self.message.pk, attempts=self.message.attempts, state__in=among)
        return bool(ours.update(state=state, **changes))


class Run(ExitStack):
    """One process at work on one queue, until nothing is due or its time is over."""

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self.queue, self.tried = queue, 0
        self._until = time.monotonic() + queue.run
        self._away = {each.code for each in handlers() if each.queue is queue and each.is_away()}
        self._sessions: dict[str, Deliver] = {}

    def work_on(self, rows: QuerySet[Message]) -> None:
        """Deliver those of `rows` that are due. What a process ended with is claimed alone: it may end ours too."""
        while not self._is_over():
            together = self._claim(rows.filter(crashes=0), self.queue.batch)
            self._deliver(together)
            alone = self._claim(rows.filter(crashes__gt=0), 1)
            self._deliver(alone)
            if not together and not alone:
                break

    def _is_over(self) -> bool:
        return time.monotonic() >= self._until

    @transaction.atomic
    def _claim(self, rows: QuerySet[Message], limit: int) -> list[Claim]:
        now = clock.now()
        due = rows.filter(queue=self.queue.name, state=State.WAITING, next_attempt_at__lte=now)
        # SKIP LOCKED: what another process is claiming at this moment is its; there is more.
        free = due.exclude(channel__in=self._away).select_for_update(skip_locked=True, no_key=True, of=("self",))
        messages = list(free.order_by("next_attempt_at")[: 0 if self._is_over() else limit])
        if messages:
            # Counted before the work: a try that ends the process is one.
            Message.objects.filter(pk__in=[message.pk for message in messages]).update(
                state=State.CLAIMED,
                attempts=F("attempts") + 1,
                next_attempt_at=now + datetime.timedelta(seconds=self.queue.lease),
            )
        for message in messages:
            message.attempts, message.state = message.attempts + 1, State.CLAIMED
        return [Claim(message) for message in messages]

    def _deliver(self, claims: list[Claim]) -> None:
        for place, claim in enumerate(claims):
            if self._is_over() or claim.message.channel in self._away:
                claim.not_tried()
                continue
            try:
                with logs.under(claim.message.request_id):
                    self._deliver_one(claim)
            except SoftTimeLimitExceeded:
                # Celery wants this process to stop; it is killed in a moment. What is left is others'.
                for untouched in claims[place + 1 :]:
                    untouched.not_tried()
                raise

    def _deliver_one(self, claim: Claim) -> None:
        handler: Handler | None = None
        try:
            handler = handler_of(claim.message.channel)
            deliver = self._session(handler)
            deliver(claim.message, claim.begin)
        except ClaimLost:
            logger.warning("The claim on %s ran out while it was worked on", claim.message.event)
        except Away as error:
            self._away.add(claim.message.channel)
            claim.not_tried(_reason(error), AWAY_FOR)
            logger.warning("Nobody is reached by %s: %s", claim.message.channel, error)
        except Unsure as error:
            self.tried += 1
            claim.unknown(_reason(error))
            if isinstance(error.__cause__, SoftTimeLimitExceeded):
                raise error.__cause__ from None
        except SoftTimeLimitExceeded:
            _interrupted(claim, handler)
            raise
        except Exception as error:
            self.tried += 1
            _failed(claim, error, handler)
        else:
            self.tried += 1
            claim.sent()

    def _session(self, handler: Handler) -> Deliver:
        """The same for all rows of the run: its connection carries many letters."""
        if handler.code not in self._sessions:
            self._sessions[handler.code] = self.enter_context(handler.delivering())
        return self._sessions[handler.code]


def deliver(*message_ids: str) -> None:
    """Have these rows delivered, of those that are waiting and due. Safe to call twice and at the same time."""
    rows = Message.objects.filter(pk__in=message_ids)
    for name in list(rows.order_by().values_list("queue", flat=True).distinct()):
        with Run(QUEUES[name]) as run:
            run.work_on(rows)
            if run.queue.batch > 1:  # the connection is open: what else is due goes along
                run.work_on(Message.objects.all())


def deliver_waiting(queue: str | None = None) -> int:
    """Deliver what is due in a queue, or in all, oldest first; returns how many were tried. Also settles what a crash
    left behind."""
    tried = 0
    for each in [QUEUES[queue]] if queue else QUEUES.values():
        settle_crashed(each)
        with Run(each) as run:
            run.work_on(Message.objects.all())
        tried += run.tried
    return tried


def settle_crashed(queue: Queue) -> None:
    """Free what a process had claimed that ended, or was held up for longer than its claim."""
    over = Message.objects.filter(
        queue=queue.name, state__in=[State.CLAIMED, State.SENDING], next_attempt_at__lte=clock.now()
    )
    for message in over.order_by("next_attempt_at")[:SETTLED_AT_ONCE]:
        try:
            _settle(Claim(message), queue)
        except SoftTimeLimitExceeded:
            raise
        except Exception:
            logger.exception("What a crash left of %s could not be settled", message.event)


def _settle(claim: Claim, queue: Queue) -> None:
    """What was being sent may have gone out: only a person sends it again, unless it is safe to repeat. A row with
    which one process after the other ends would end them for ever."""
    message, handler = claim.message, _known_handler(claim.message.channel)
    if message.state == State.SENDING and not (handler and handler.is_safe_to_repeat):
        claim.unknown(UNANSWERED)
    elif message.crashes + 1 >= POISON_AFTER:
        claim.give_up(handler, POISON, crashes=message.crashes + 1)
    else:
        # The pause counts from the try, of which the end of the claim tells.
        pause = max(_pause(message) - datetime.timedelta(seconds=queue.lease), datetime.timedelta(0))
        claim.put_back(wait=pause, crashes=message.crashes + 1, reason=CRASHED)


def _known_handler(code: str) -> Handler | None:
    try:
        return handler_of(code)
    except UnknownChannel:
        return None


def _interrupted(claim: Claim, handler: Handler | None) -> None:
    if claim.began and not (handler and handler.is_safe_to_repeat):
        claim.unknown("It took too long and was interrupted while it was being sent.")
    else:
        claim.again_later("It took too long and was interrupted.")


def _failed(claim: Claim, error: Exception, handler: Handler | None) -> None:
    """Try again later, or give up: at once where no later attempt can be better. A code that no handler knows may be
    that of a newer release beside this one, so it waits like others."""
    is_final = handler is not None and isinstance(error, (Refused, *handler.final_errors))
    if is_final or _has_waited_enough(claim.message, handler):
        logger.warning("%s is given up: %s", claim.message.event, type(error).__name__, exc_info=error)
        claim.give_up(handler, _reason(error))
    else:
        # What a mail server says in words may name somebody; the row keeps it, the log does not.
        logger.warning("%s failed and is tried again: %s", claim.message.event, type(error).__name__, exc_info=error)
        claim.again_later(_reason(error))


def _has_waited_enough(message: Message, handler: Handler | None) -> bool:
    if message.attempts < ATTEMPTS:  # also of an old one that a person sends once more: its tries begin anew
        return False
    return handler is None or handler.patience is None or message.created_at + handler.patience <= clock.now()


def _pause(message: Message) -> datetime.timedelta:
    """Before the next try; the last pause comes again for as long as it takes."""
    return datetime.timedelta(seconds=BACKOFF[min(max(message.attempts, 1), len(BACKOFF)) - 1])


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:300]
