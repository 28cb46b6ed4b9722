"""A letter or a task is logged under the request that told it, however late it is delivered, and sweeps are noted."""

import logging
import threading

import pytest
from celery import shared_task
from django.core import mail
from django.db import DataError, OperationalError, connections, transaction

from pasindo.common import locks, outbox, topics
from pasindo.common.channels.base import Guest
from pasindo.common.models import Message, Sweep
from pasindo.common.observing import logs, work
from pasindo.common.schedules import sweep_outbox

pytestmark = pytest.mark.django_db
CODE = "7K3F-9QXM-2HBD"
seen: list[str] = []


@topics.renders("test.code")
def _fact(about: str) -> topics.Notice:
    seen.append(logs.request_id())
    return topics.Notice("Judul", "/", lambda: ("isi", "<p>isi</p>"))


@shared_task(name="tests.codes.work")
def _work(about: str) -> None:
    seen.append(logs.request_id())
    if about == "broken":
        raise LookupError("no such thing")


@pytest.fixture(autouse=True)
def _under_no_code(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    logs.end()
    seen.clear()
    yield
    logs.end()


def _told_in_a_request() -> None:
    logs.begin(request_id=CODE)
    with transaction.atomic():
        outbox.tell(
            "test.code", event="test.code:1", about="a", guests=[Guest("sari@contoh.example")], channels=["mail"]
        )
        outbox.start_task("tests.codes.work", event="test.code:2", about="broken")
    logs.end()


def test_a_sweep_that_delivers_later_does_it_under_the_code_of_the_request(caplog, monkeypatch):
    # The handler is the same for every test of a run.
    monkeypatch.setattr(caplog.handler, "formatter", logs.Lines(as_json=False, with_words=False))
    _told_in_a_request()
    seen.clear()
    logs.begin(request_id="AAAA-BBBB-CCCC")
    sweep_outbox()
    assert seen == [CODE, CODE] and logs.request_id() == "AAAA-BBBB-CCCC"
    assert len(mail.outbox) == 1
    failed = [line for line in caplog.text.splitlines() if "task failed" in line]
    assert failed and all(CODE in line for line in failed)


def test_what_is_told_outside_a_request_has_no_code_and_keeps_that_of_the_sweep():
    with transaction.atomic():
        outbox.start_task("tests.codes.work", event="test.code:3", about="a")
    assert Message.objects.get().request_id == ""
    logs.begin(request_id=CODE)
    sweep_outbox()
    assert seen == [CODE]


def test_the_end_of_a_sweep_is_noted_once_it_did_its_work(settings):
    assert work.intervals()["deliver-mail"] == 15
    sweep_outbox("mail")
    first = Sweep.objects.get(name="deliver-mail").ended_at
    sweep_outbox("mail")
    assert Sweep.objects.get().ended_at > first
    _work("a")
    assert Sweep.objects.count() == 1, "only the clock's work is noted"


def test_a_sweep_that_broke_is_not_noted(monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(locks, "key_of", lambda name: "no number")
        with pytest.raises(DataError), transaction.atomic():
            sweep_outbox("mail")
    assert not Sweep.objects.exists()


def test_a_lock_that_another_holds_makes_a_task_stand_aside(transactional_db):
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        try:
            with locks.only_one("outbox:mail"):
                held.set()
                free.wait(20)
        finally:
            connections.close_all()

    other = threading.Thread(target=hold)
    other.start()
    held.wait(20)
    try:
        sweep_outbox("mail")
        assert not Sweep.objects.exists()
    finally:
        free.set()
        other.join()
    sweep_outbox("mail")
    assert Sweep.objects.exists()


def test_a_note_that_cannot_be_written_costs_no_work(caplog, monkeypatch):
    def away(*args: object, **kwargs: object) -> None:
        raise OperationalError("away")

    monkeypatch.setattr(Sweep.objects, "bulk_create", away)
    with caplog.at_level(logging.ERROR):
        sweep_outbox("mail")
    assert "could not be written down" in caplog.text
