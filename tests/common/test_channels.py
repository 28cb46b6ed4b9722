"""Channels are registered: a new one renders, addresses and delivers by what it declares, and nothing else changes."""

import re
import uuid
from datetime import timedelta

import pytest
import time_machine
from celery import shared_task
from django.core import mail
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import get_language

from pasindo.common import channels, delivery, outbox, topics
from pasindo.common.channels import base
from pasindo.common.channels.base import Guest
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from tests.factories.accounts import make_user
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db
chats: list[tuple[str, str]] = []
ran: list[str] = []


class NoSuchNumber(Exception):
    pass


class Chat(base.Channel):
    code = "chat"
    final_errors = (NoSuchNumber,)

    def addresses(self, reader):
        return [reader.phone] if reader.phone else []

    def deliver(self, message):
        if message.recipient.endswith("00"):
            raise NoSuchNumber(message.recipient)
        chats.append((message.recipient, topics.notice_of(message.topic, message.about, message.language).short))


@shared_task(name="tests.channels.work")
def work(about: str) -> None:
    ran.append(about)


@pytest.fixture
def chat(monkeypatch, settings):
    """A channel and a topic that uses it. Only the database, which keeps the own list of codes, had to be told."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    chats.clear()
    ran.clear()
    monkeypatch.setattr(base, "_handlers", dict(base._handlers))
    monkeypatch.setattr(topics, "_topics", dict(topics._topics))
    base.register(Chat)
    past_the_rules("ALTER TABLE common_message DROP CONSTRAINT message_channel_is_known")

    @topics.renders("test.parcel", channels=["mail", "page", "chat"])
    def parcel(about: str) -> topics.Notice:
        subject = f"Paket {about} dikirim ({get_language()})"
        return topics.Notice(subject, "/", lambda: (f"Paket {about}", ""), brief=f"{about}: dikirim")


def _tell(**recipients) -> None:
    with transaction.atomic():
        outbox.tell("test.parcel", event="parcel:1", about="A1", **recipients)


def _by_channel() -> dict[str, Message]:
    return {message.channel: message for message in Message.objects.all()}


def test_a_topic_reaches_people_by_a_new_channel(chat):
    user = make_user(phone="+6281234567890", language="en")
    _tell(users=[user])
    rows = _by_channel()
    assert rows.keys() == {"mail", "page", "chat"}
    assert (rows["chat"].recipient, rows["chat"].user, rows["chat"].language) == (user.phone, user, "en")
    _tell(users=[user])
    delivery.deliver_waiting()
    delivery.deliver_waiting()
    assert chats == [("+6281234567890", "A1: dikirim")]
    assert {message.state for message in Message.objects.all()} == {State.SENT}
    assert [sent.subject for sent in mail.outbox] == ["Paket A1 dikirim (en)"]


def test_each_is_told_only_where_the_channel_reaches(chat):
    reachable = Guest("tamu@contoh.example", phone="+628123")
    _tell(users=[make_user(phone="")], guests=[Guest("lain@contoh.example"), reachable])
    assert sorted(Message.objects.values_list("channel", flat=True)) == ["chat", "mail", "mail", "mail", "page"]
    assert Message.objects.get(channel="chat").recipient == reachable.phone


def test_a_new_channel_says_which_errors_are_final_and_what_a_crash_means(chat):
    _tell(users=[make_user(phone="+628000000000")], channels=["chat"])
    delivery.deliver_waiting()
    message = Message.objects.get()
    assert (message.state, message.reason) == (State.GIVEN_UP, "NoSuchNumber: +628000000000")
    with transaction.atomic():
        outbox.tell("test.parcel", event="2", about="A2", users=[make_user(phone="+62811")], channels=["chat"])
    Message.objects.filter(event="2").update(state=State.SENDING, next_attempt_at=timezone.now() - timedelta(minutes=1))
    delivery.deliver_waiting()
    assert Message.objects.get(event="2").state == State.UNKNOWN and not chats


def test_a_row_that_no_handler_knows_waits_for_one_and_is_nobodys_task(chat):
    moment = timezone.now()
    Message.objects.create(
        id=uuid.uuid4(),
        event="work:1",
        topic="tests.channels.work",
        recipient="tests.channels.work",
        about="x",
        channel="telegram",
        created_at=moment,
        next_attempt_at=moment,
    )
    for hours in range(0, delivery.ATTEMPTS * 3, 3):
        assert Message.objects.get().state == State.WAITING
        with time_machine.travel(timezone.now() + timedelta(hours=hours)):
            delivery.deliver_waiting()
    message = Message.objects.get()
    assert (message.state, message.reason) == (State.GIVEN_UP, "UnknownChannel: No handler delivers 'telegram'.")
    assert ran == []


def test_unknown_channels_fail_when_a_topic_is_declared_and_when_people_are_told(chat):
    for code in ("fax", "task"):
        with pytest.raises(base.UnknownChannel, match=code):
            topics.renders("test.other", channels=["mail", code])
        with pytest.raises(base.UnknownChannel, match=code):
            _tell(users=[make_user()], channels=["mail", code])
    with pytest.raises(KeyError):
        outbox.tell("test.of_nobody", event="e", about="a", guests=[Guest("a@contoh.example")])
    assert not Message.objects.exists()


def test_a_code_without_a_handler_stops_the_start(monkeypatch):
    monkeypatch.setattr(channels, "CODES", (*channels.CODES, "fax"))
    with pytest.raises(ModuleNotFoundError, match="fax"):
        channels.load()


def test_two_handlers_cannot_deliver_one_code(chat):
    with pytest.raises(ValueError, match="chat"):
        base.register(Chat)


def test_the_database_knows_exactly_the_codes_that_have_a_handler():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'message_channel_is_known'")
        known = re.findall(r"'(\w+)'", cursor.fetchone()[0])
    assert sorted(known) == sorted(handler.code for handler in base.handlers())
    longest = Message._meta.get_field("channel").max_length
    assert all(len(handler.code) <= longest for handler in base.handlers())


def test_the_short_text_is_one_line_that_fits():
    assert topics.Notice("Pesanan\n diterima", "/").short == "Pesanan diterima"
    assert topics.Notice("Pesanan diterima", "/", brief="Diterima").short == "Diterima"
    long = topics.Notice("panjang " * 40, "/").short
    assert len(long) == topics.SHORT == 160 and long.endswith("…")
