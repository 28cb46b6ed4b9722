"""The outbox: a fact is told once to each, and nothing is lost whatever breaks."""

from datetime import timedelta

import pytest
import time_machine
from celery import current_app, shared_task
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from django.utils.translation import get_language

from pasindo.common import delivery, outbox, topics
from pasindo.common.channels.base import Guest
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from tests.factories.accounts import make_user

pytestmark = pytest.mark.django_db


@topics.renders("test.fact")
def _fact(about: str) -> topics.Notice:
    return topics.Notice(f"{about} ({get_language()})", f"/{about}/", lambda: (f"Tentang {about}", f"<p>{about}</p>"))


ran: list[str] = []
gave_up: list[tuple[str, str]] = []


@shared_task(name="tests.outbox.work")
def work(about: str) -> None:
    ran.append(about)
    if about == "broken":
        raise RuntimeError("no such thing")


@outbox.when_given_up("tests.outbox.work")
def _give_up(about: str, reason: str) -> None:
    gave_up.append((about, reason))


@pytest.fixture(autouse=True)
def _clean(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    ran.clear()
    gave_up.clear()


def _tell(event="test.fact:1", **recipients):
    with transaction.atomic():
        outbox.tell("test.fact", event=event, about="satu", **recipients)


def test_needs_the_transaction_of_the_fact(transactional_db):
    with pytest.raises(RuntimeError, match="transaction"):
        outbox.tell("test.fact", event="e", about="a", guests=[Guest("a@contoh.example")])
    assert not Message.objects.exists()


def test_tells_a_user_by_mail_and_in_the_page_head_in_their_language():
    user = make_user(language="en")
    _tell(users=[user, user])
    delivery.deliver_waiting()
    page, letter = Message.objects.get(channel="page"), Message.objects.get(channel="mail")
    assert (page.subject, page.path, page.state) == ("satu (en)", "/satu/", State.SENT)
    assert letter.state == State.SENT and letter.sent_at
    (sent,) = mail.outbox
    assert (sent.to, sent.subject) == ([user.email], "satu (en)")
    assert sent.extra_headers["Message-ID"] == f"<{letter.pk}@pasindo>"


def test_tells_an_event_once_however_often_it_is_told():
    for _ in range(3):
        _tell(guests=[Guest("Beli@contoh.example"), Guest("beli@contoh.example")])
    delivery.deliver_waiting()
    delivery.deliver_waiting()
    assert len(mail.outbox) == 1 and Message.objects.count() == 1


def test_a_rolled_back_fact_is_told_to_nobody():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        outbox.tell("test.fact", event="e", about="a", guests=[Guest("a@contoh.example")])
        raise ZeroDivisionError
    assert not Message.objects.exists()


def test_what_fails_is_tried_again_later(monkeypatch):
    _tell(guests=[Guest("a@contoh.example")])
    monkeypatch.setattr(EmailBackend, "send_messages", _refuse(ConnectionRefusedError("down")))
    delivery.deliver_waiting()
    message = Message.objects.get()
    assert message.state == State.WAITING and message.attempts == 1 and "down" in message.reason
    monkeypatch.undo()
    assert delivery.deliver_waiting() == 0, "not at once"
    with time_machine.travel(timezone.now() + timedelta(seconds=15)):
        delivery.deliver_waiting()
    assert Message.objects.get().state == State.SENT


def test_a_row_that_another_worker_took_is_left_to_it():
    _tell(guests=[Guest("a@contoh.example")])
    message = Message.objects.get()
    Message.objects.update(state=State.SENDING, next_attempt_at=timezone.now() + timedelta(minutes=9))
    delivery.deliver(str(message.pk))
    message.refresh_from_db()
    assert (message.state, message.attempts, mail.outbox) == (State.SENDING, 0, [])


def test_a_mail_that_was_being_sent_at_a_crash_is_not_sent_again():
    _tell(guests=[Guest("a@contoh.example")])
    Message.objects.update(state=State.SENDING, next_attempt_at=timezone.now() - timedelta(minutes=1))
    delivery.deliver_waiting()
    assert Message.objects.get().state == State.UNKNOWN and not mail.outbox


def test_a_task_that_was_running_at_a_crash_runs_again():
    with transaction.atomic():
        outbox.start_task("tests.outbox.work", event="work:1", about="fine")
    Message.objects.update(state=State.SENDING, next_attempt_at=timezone.now() - timedelta(minutes=1))
    delivery.deliver_waiting()
    assert ran == ["fine"] and Message.objects.get().state == State.SENT


def test_a_task_that_always_fails_is_given_up_and_says_so():
    assert "tests.outbox.work" in current_app.tasks
    with transaction.atomic():
        outbox.start_task("tests.outbox.work", event="work:2", about="broken")
    for hours in range(0, delivery.ATTEMPTS * 3, 3):
        with time_machine.travel(timezone.now() + timedelta(hours=hours)):
            delivery.deliver_waiting()
    assert len(ran) == delivery.ATTEMPTS
    assert gave_up == [("broken", "RuntimeError: no such thing")]
    assert Message.objects.get().state == State.GIVEN_UP


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM common_message",
        "UPDATE common_message SET recipient = 'other@contoh.example'",
        "UPDATE common_message SET state = 'given_up'",
        "UPDATE common_message SET state = 'lost'",
        "INSERT INTO common_message SELECT gen_random_uuid(), event, topic, about, channel, recipient, language, state,"
        " attempts, next_attempt_at, reason, created_at, sent_at, read_at, user_id, path, subject FROM common_message",
    ],
)
def test_the_database_refuses(statement):
    _tell(guests=[Guest("a@contoh.example")])
    before = list(Message.objects.values())
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert list(Message.objects.values()) == before


def _refuse(error):
    def send(self, messages):
        raise error

    return send
