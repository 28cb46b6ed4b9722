"""Processes that end in the middle of their work: what they had is free again soon, and nothing is done for ever."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta

import pytest
import time_machine
from celery import shared_task
from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings as django_settings
from django.core import mail
from django.db import transaction
from django.utils import timezone

from pasindo.common import delivery, outbox, topics
from pasindo.common.channels import base
from pasindo.common.channels.base import Guest
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.schedules import sweep_outbox
from pasindo.queues import MAIL, ORDERS, QUEUES

pytestmark = pytest.mark.django_db
SWEEP = django_settings.CELERY_BEAT_SCHEDULE["deliver-orders"]["schedule"]
began: list[str] = []
gave_up: list[tuple[str, str]] = []


class Killed(BaseException):
    """Stands for kill -9: nothing of ours catches it, and nothing is written after it."""


@shared_task(name="tests.crashes.work")
def work(about: str) -> None:
    began.append(about)
    if about == "poison":
        raise Killed
    if about == "endless":
        raise SoftTimeLimitExceeded


@outbox.when_given_up("tests.crashes.work")
def _give_up(about: str, reason: str) -> None:
    gave_up.append((about, reason))


@topics.renders("test.crash")
def _letter(about: str) -> topics.Notice:
    if about == "poison":
        raise Killed
    return topics.Notice(f"Surat {about}", "/")


@pytest.fixture(autouse=True)
def _clean(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    began.clear()
    gave_up.clear()


@transaction.atomic
def start(*abouts: str) -> None:
    for about in abouts:
        outbox.start_task("tests.crashes.work", event=f"crash:{about}", about=about)


@transaction.atomic
def tell(*abouts: str) -> None:
    for about in abouts:
        outbox.tell("test.crash", event=f"crash:{about}", about=about, guests=[Guest(f"{about}@contoh.example")])


def sweep(queue: str, *, after: float = 0) -> None:
    """One sweep, in a process that may be killed."""
    with time_machine.travel(timezone.now() + timedelta(seconds=after)), suppress(Killed):
        delivery.deliver_waiting(queue)


def test_what_a_killed_worker_held_is_tried_again_within_two_minutes():
    start("poison")
    sweep("orders")
    row = Message.objects.get()
    assert (row.state, row.attempts) == (State.CLAIMED, 1), "the try was counted before the work"
    sweep("orders", after=ORDERS.lease - 1)
    assert began == ["poison"], "a worker that is only slow is left alone"
    assert ORDERS.hard < ORDERS.lease and ORDERS.lease + SWEEP < 120
    sweep("orders", after=ORDERS.lease + SWEEP)
    assert began == ["poison"] * 2 and Message.objects.get().crashes == 1


def test_a_task_that_ends_its_process_each_time_is_given_up_and_holds_up_nobody():
    start("poison", "fine")
    for hours in range(0, 30, 2):
        sweep("orders", after=hours * 3600)
    poison, fine = Message.objects.get(about="poison"), Message.objects.get(about="fine")
    assert (poison.state, poison.crashes, poison.reason) == (State.GIVEN_UP, delivery.POISON_AFTER, delivery.POISON)
    assert gave_up == [("poison", delivery.POISON)] and began.count("poison") == delivery.POISON_AFTER
    assert fine.state == State.SENT and began.count("fine") == 1


def test_a_letter_that_ends_its_process_takes_no_other_with_it():
    tell("a", "poison", "b", "c")
    sweep("mail")
    assert [each.to for each in mail.outbox] == [["a@contoh.example"]]
    sweep("mail", after=MAIL.lease + SWEEP)  # now each is claimed alone, and those before it are through
    sweep("mail", after=2 * (MAIL.lease + SWEEP))
    assert sorted(each.to[0][0] for each in mail.outbox) == ["a", "b", "c"]
    for hours in range(2, 30, 2):
        sweep("mail", after=3600 * hours)
    assert Message.objects.get(about="poison").state == State.GIVEN_UP


def test_a_claim_that_ran_out_binds_who_holds_it(monkeypatch):
    tell("late")
    row = Message.objects.get()
    (claim,) = delivery.Run(MAIL)._claim(Message.objects.all(), 1)
    sweep("mail", after=MAIL.lease + 1)
    assert [each.to for each in mail.outbox] == [[row.recipient]]
    with pytest.raises(delivery.ClaimLost):
        claim.begin()
    claim.put_back()
    claim.give_up(None, "late")
    assert Message.objects.get().state == State.SENT


def test_a_sweep_that_is_interrupted_puts_back_what_it_holds_and_says_so():
    start("endless")
    with pytest.raises(SoftTimeLimitExceeded):
        delivery.deliver_waiting("orders")
    row = Message.objects.get()
    assert row.state == State.WAITING and "too long" in row.reason


def test_a_letter_that_is_interrupted_while_it_may_be_leaving_is_unknown_and_those_behind_it_wait(monkeypatch):
    tell("a", "b", "c")

    def send(_backend, letters):
        mail.outbox.extend(letters)
        if len(mail.outbox) == 2:
            raise SoftTimeLimitExceeded

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", send)
    with pytest.raises(SoftTimeLimitExceeded):
        delivery.deliver_waiting("mail")
    states = dict(Message.objects.values_list("about", "state"))
    assert states == {"a": State.SENT, "b": State.UNKNOWN, "c": State.WAITING}
    assert Message.objects.get(about="c").attempts == 0, "it was not tried"


def test_a_sweep_ends_when_its_time_is_over_and_leaves_the_rest_untouched(monkeypatch):
    tell(*(str(number) for number in range(5)))
    looks = iter([False] * 5)  # at the watch; then the time is over
    monkeypatch.setattr(delivery.Run, "_is_over", lambda _run: next(looks, True))
    delivery.deliver_waiting("mail")
    monkeypatch.undo()
    assert 0 < len(mail.outbox) < 5
    waiting = Message.objects.filter(state=State.WAITING)
    assert waiting.count() == 5 - len(mail.outbox) and set(waiting.values_list("attempts", flat=True)) == {0}
    assert all(queue.run < queue.soft < queue.hard < queue.lease for queue in QUEUES.values())


def test_each_queue_has_its_own_work():
    start("fine")
    tell("a")
    assert dict(Message.objects.values_list("queue", "channel")) == {"orders": "task", "mail": "mail"}
    sweep("mail")
    assert began == [] and len(mail.outbox) == 1
    sweep("orders")
    assert began == ["fine"]


def test_a_second_beat_does_nothing(monkeypatch):
    start("fine")
    monkeypatch.setattr("pasindo.common.schedules.only_one", _held)
    sweep_outbox("orders")
    assert began == []
    monkeypatch.undo()
    sweep_outbox("orders")
    sweep_outbox("orders")
    assert began == ["fine"]


@contextmanager
def _held(name: str) -> Iterator[bool]:
    assert name == "outbox:orders"
    yield False


def test_a_word_to_somebody_that_fails_is_said_again(monkeypatch):
    """Giving up and telling of it are one: else a webhook would be stuck, and nobody would know."""
    start("poison")
    Message.objects.update(
        state=State.CLAIMED, attempts=9, crashes=9, next_attempt_at=timezone.now() - timedelta(seconds=1)
    )
    monkeypatch.setattr(base.handler_of("task"), "give_up", _fail)
    sweep("orders")
    assert Message.objects.get().state == State.CLAIMED
    monkeypatch.undo()
    sweep("orders")
    assert Message.objects.get().state == State.GIVEN_UP and gave_up == [("poison", delivery.POISON)]


def _fail(*_args: object) -> None:
    raise RuntimeError("the database went away")
