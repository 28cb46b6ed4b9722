"""Telling people of facts, and starting work after a commit: as rows of the transaction in which the fact came true.

A room registers, in its `notifications.py`, how a topic reads; services call `tell` and `start_task`. Nothing is sent
here: `delivery.py` does that, nudged after the commit and, whatever happens to the broker, by a sweep.
"""

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from celery import current_app
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import connection, transaction
from django.template.loader import render_to_string
from django.utils import translation

from pasindo.common import clock
from pasindo.common.models import Message
from pasindo.common.models.outbox import Channel, State

_NAMESPACE = uuid.UUID("6d0f4f5e-5b1c-4a53-9a5e-0e6b1c7c2f11")


@dataclass(frozen=True)
class Notice:
    """What a recipient reads: a subject of one line, where it leads (a path of ours), and the letter.

    `write` makes the letter, text and HTML, when a mail goes out: a line in the page head needs none."""

    subject: str
    path: str
    write: Callable[[], tuple[str, str]] = lambda: ("", "")


class Letter(NamedTuple):
    """A notice with its letter written."""

    subject: str
    path: str
    text: str
    html: str


Renderer = Callable[[str], Notice]
_renderers: dict[str, Renderer] = {}
_when_given_up: dict[str, Callable[[str, str], None]] = {}


def renders(topic: str) -> Callable[[Renderer], Renderer]:
    """Register the function that turns `about` into a Notice, in the language that is active when it is called."""

    def register(function: Renderer) -> Renderer:
        _renderers[topic] = function
        return function

    return register


def when_given_up(task: str) -> Callable[[Callable[[str, str], None]], Callable[[str, str], None]]:
    """Register what happens when a task was tried in vain to the end: called with `about` and the reason."""

    def register(function: Callable[[str, str], None]) -> Callable[[str, str], None]:
        _when_given_up[task] = function
        return function

    return register


def letter(template: str, *, subject: str, path: str, context: dict) -> Notice:
    """A Notice whose letter is `<template>.txt` and `<template>.html`; both get `context`, `site_url` and `link`."""

    def write() -> tuple[str, str]:
        link = settings.SITE_URL + path
        words = {**context, "subject": subject, "site_url": settings.SITE_URL, "link": link}
        return render_to_string(f"{template}.txt", words), render_to_string(f"{template}.html", words)

    return Notice(subject, path, write)


def notice_of(topic: str, about: str, language: str) -> Notice:
    """The subject and path of a topic in a language. Raises KeyError for a topic that nobody registered."""
    with translation.override(language):
        return _renderers[topic](about)


def letter_of(topic: str, about: str, language: str) -> Letter:
    """The letter of a topic in a language."""
    with translation.override(language):
        notice = _renderers[topic](about)
        return Letter(notice.subject, notice.path, *notice.write())


def given_up(task: str, about: str, reason: str) -> None:
    if task in _when_given_up:
        _when_given_up[task](about, reason)


def tell(
    topic: str,
    *,
    event: str,
    about: str,
    users: Iterable[AbstractBaseUser] = (),
    emails: Iterable[str] = (),
    language: str = "id",
    channels: Iterable[str] = (Channel.MAIL, Channel.PAGE),
) -> None:
    """Tell people, once each, of `event` (its name is unique for all time: `order.paid:PSD-20261121-000123`).

    Users get a mail and a line in their page head, in their language; bare addresses get a mail in `language`.
    Must run inside the transaction that makes the fact true. Telling the same event again does nothing.
    """
    users, channels = list({user.pk: user for user in users}.values()), set(channels)
    rows = [_mail(topic, event, about, address=address, language=language) for address in dict.fromkeys(emails)]
    if Channel.MAIL in channels:
        rows += [
            _mail(topic, event, about, address=user.email, language=user.language, user=user)  # type: ignore[attr-defined]
            for user in users
        ]
    if Channel.PAGE in channels:
        rows += [_page(topic, event, about, user) for user in users]
    _write(rows)


def start_task(task: str, *, event: str, about: str) -> None:
    """Have the worker call the Celery task named `task` with the one argument `about`, after the commit, at least once.

    `event` names this one start; starting it again under the same name does nothing.
    """
    _write([_row(task, event, about, channel=Channel.TASK, recipient=task)])


def _mail(topic: str, event: str, about: str, *, address: str, language: str, user=None) -> Message:
    return _row(topic, event, about, channel=Channel.MAIL, recipient=address.lower(), language=language, user=user)


def _page(topic: str, event: str, about: str, user) -> Message:
    """A line in the page head is delivered by being written: its words are kept, so a list of them costs one query."""
    notice = notice_of(topic, about, user.language)
    row = _row(
        topic, event, about, channel=Channel.PAGE, recipient=str(user.public_id), language=user.language, user=user
    )
    row.subject, row.path, row.state, row.sent_at = notice.subject[:300], notice.path, State.SENT, row.created_at
    return row


def _row(
    topic: str, event: str, about: str, *, channel: str, recipient: str, language: str = "id", user=None
) -> Message:
    moment = clock.now()
    return Message(
        id=uuid.uuid5(_NAMESPACE, f"{event}|{recipient}|{channel}"),
        event=event,
        topic=topic,
        about=about,
        channel=channel,
        recipient=recipient,
        user=user,
        language=language,
        created_at=moment,
        next_attempt_at=moment,
    )


def _write(rows: list[Message]) -> None:
    if not connection.in_atomic_block:
        raise RuntimeError("An outbox row belongs to the transaction that makes its fact true.")
    Message.objects.bulk_create(rows, ignore_conflicts=True)
    ids = [str(row.pk) for row in rows if row.state == State.WAITING]
    if ids:
        transaction.on_commit(lambda: _nudge(ids), robust=True)


def _nudge(ids: list[str]) -> None:
    """Ask the worker to deliver now. A broker that is down costs a moment and nothing else: the sweep comes by."""
    current_app.send_task("pasindo.common.tasks.deliver_messages", [ids], retry=False, ignore_result=True)
