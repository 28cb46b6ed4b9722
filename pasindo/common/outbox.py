"""Telling people of facts, and starting work after a commit: as rows of the transaction in which the fact came true.

How a topic reads is registered in `topics.py`; services call `tell` and `start_task`. Nothing is sent here:
`delivery.py` does that, nudged after the commit and, whatever happens to the broker, by a sweep.
"""

import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import cast

from celery import current_app
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import connection, transaction
from kombu import pools
from kombu.exceptions import OperationalError

from pasindo.common import clock, topics
from pasindo.common.channels import TASK
from pasindo.common.channels.base import Handler, Reader, handler_of
from pasindo.common.circuit import Circuit, ServerAway
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.observing import logs
from pasindo.queues import DEFAULT, QUEUES, queue_of_task

KNOCK_SECONDS = 1  # that a page waits for the broker at most; then nobody knocks for a while
broker = Circuit("The broker", failures=(OperationalError, OSError))
_NAMESPACE = uuid.UUID("6d0f4f5e-5b1c-4a53-9a5e-0e6b1c7c2f11")
_when_given_up: dict[str, Callable[[str, str], None]] = {}


def when_given_up(task: str) -> Callable[[Callable[[str, str], None]], Callable[[str, str], None]]:
    """Register what happens when a task was tried in vain to the end: called with `about` and the reason."""

    def register(function: Callable[[str, str], None]) -> Callable[[str, str], None]:
        _when_given_up[task] = function
        return function

    return register


def given_up(task: str, about: str, reason: str) -> None:
    if task in _when_given_up:
        _when_given_up[task](about, reason)


def tell(
    topic: str,
    *,
    event: str,
    about: str,
    users: Iterable[AbstractBaseUser] = (),
    guests: Iterable[Reader] = (),
    channels: Iterable[str] | None = None,
) -> None:
    """Tell people, once each, of `event` (its name is unique for all time: `order.paid:PSD-20261121-000123`).

    Each is told in the own language, by the channels of the topic unless others are named, and of those by the ones
    that reach them. Must run inside the transaction that makes the fact true. Telling it again does nothing.
    """
    ways = topics.topic_of(topic).channels if channels is None else topics.channels_of(channels)
    known = {
        user.pk: user for user in users if not getattr(user, "anonymised_at", None)
    }  # who was erased is told nothing
    people = cast(Iterable[Reader], known.values())
    readers: list[Reader] = [*guests, *people]
    rows = []
    for channel in ways:
        for reader in readers:
            user = reader if isinstance(reader, AbstractBaseUser) else None
            for address in channel.addresses(reader):
                row = _row(topic, event, about, channel, address, reader.language, user)
                channel.prepare(row)
                rows.append(row)
    _write(rows)


def tell_nobody(topic: str, *, guest: Reader) -> None:
    """Do all that telling does and leave nothing behind: by the clock nobody sees that there is no one to tell."""
    with transaction.atomic():
        tell(topic, event=f"{topic}:{uuid.uuid4()}", about="-", guests=[guest])
        transaction.set_rollback(True)
    _nudge(DEFAULT.name, [])


def start_task(task: str, *, event: str, about: str) -> None:
    """Have the worker call the Celery task named `task` with the one argument `about`, after the commit, at least once.

    `event` names this one start; starting it again under the same name does nothing.
    """
    _write([_row(task, event, about, handler_of(TASK), task)])


def _row(
    topic: str,
    event: str,
    about: str,
    handler: Handler,
    recipient: str,
    language: str = "id",
    user: AbstractBaseUser | None = None,
) -> Message:
    moment = clock.now()
    return Message(
        id=uuid.uuid5(_NAMESPACE, f"{event}|{recipient}|{handler.code}"),
        event=event,
        topic=topic,
        about=about,
        channel=handler.code,
        queue=(queue_of_task(recipient) if handler.code == TASK else handler.queue).name,
        recipient=recipient,
        user=user,
        language=language,
        request_id=logs.request_id(),
        created_at=moment,
        next_attempt_at=moment,
    )


def _write(rows: list[Message]) -> None:
    if not connection.in_atomic_block:
        raise RuntimeError("An outbox row belongs to the transaction that makes its fact true.")
    Message.objects.bulk_create(rows, ignore_conflicts=True)
    by_queue: dict[str, list[str]] = {}
    for row in rows:
        if row.state == State.WAITING:
            by_queue.setdefault(row.queue, []).append(str(row.pk))
    if by_queue:
        transaction.on_commit(lambda: _nudge_all(by_queue), robust=True)


def nudge_after_commit(message: Message) -> None:
    """Have a row that was put back delivered soon after this transaction."""
    transaction.on_commit(lambda: _nudge(message.queue, [str(message.pk)]), robust=True)


def _nudge_all(by_queue: dict[str, list[str]]) -> None:
    for queue, ids in by_queue.items():
        _nudge(queue, ids)


def _nudge(queue: str, ids: list[str]) -> None:
    """Ask the workers of a queue to deliver now. A broker that is down or hangs costs a moment and nothing else: the
    sweep comes by."""
    with suppress(ServerAway):
        broker.ask(lambda: _knock(queue, ids))


def _knock(queue: str, ids: list[str]) -> None:
    # On connections of our own: a worker may wait longer for its broker than a page for its answer.
    patience = {"socket_connect_timeout": KNOCK_SECONDS, "socket_timeout": KNOCK_SECONDS}
    with pools.producers[current_app.connection_for_write(transport_options=patience)].acquire(block=True) as producer:
        current_app.send_task(
            "pasindo.common.tasks.deliver_messages",
            [ids],
            queue=queue,
            soft_time_limit=QUEUES[queue].soft,
            time_limit=QUEUES[queue].hard,
            retry=False,
            ignore_result=True,
            producer=producer,
        )
