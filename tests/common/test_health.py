"""Machines ask whether a server lives and can serve; strangers learn no more than that."""

import datetime
import threading

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.utils import timezone

from pasindo.common import storage
from pasindo.common.models import Message, Sweep
from pasindo.common.observing import health
from pasindo.common.observing.work import intervals

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nothing_is_known(monkeypatch, settings):
    monkeypatch.setattr(health, "_probe", health.Probe())
    monkeypatch.setattr(health, "_pending", {})
    settings.METRICS_PORT = 9464
    now = timezone.now()
    Sweep.objects.bulk_create(Sweep(name=name, ended_at=now, took_ms=1) for name in intervals())


def _asked(path: str = "/readyz", *, inside: bool = True, client: Client | None = None, **extra):
    return (client or Client()).get(path, SERVER_PORT="9464" if inside else "8000", **extra)


def test_is_asked_by_number_without_certificate_session_language_or_limit(settings, django_assert_num_queries):
    settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = ["pasindo.example"], True
    with django_assert_num_queries(0):
        for _ in range(300):
            answer = _asked("/healthz", inside=False, headers={"host": "10.0.0.7:8000"})
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
    assert answer.headers["Cache-Control"] == "no-store"
    assert not answer.cookies and "Content-Language" not in answer.headers
    assert _asked(inside=False, headers={"host": "10.0.0.7"}).status_code == 200


def test_all_is_well(client):
    facts = _asked().json()
    assert facts == {
        "status": "ready",
        "wrong": [],
        "checks": {"database": "ok", "cache": "ok", "storage": "ok", "outbox": "ok", "sweeps": "ok"},
    }
    assert client.post("/readyz").status_code == 405


def test_strangers_learn_no_reasons_and_no_figures(monkeypatch):
    monkeypatch.setattr(health, "cache", Away())
    assert _asked(inside=False).json() == {"status": "degraded"}
    assert _asked().json()["checks"]["cache"] == "does not answer (ConnectionError)"
    assert _asked("/metrics", inside=False).status_code == 404
    told = {"x-forwarded-port": "9464", "host": "localhost:9464", "x-forwarded-host": "localhost:9464"}
    assert _asked("/metrics", inside=False, headers=told).status_code == 404
    assert _asked("/metrics").status_code == 200


class Away:
    def set(self, *args: object, **kwargs: object) -> None:
        raise ConnectionError("10.0.0.5 refused")


def test_without_the_database_it_is_not_ready_and_says_so(monkeypatch):
    def away(*args: object) -> None:
        raise DatabaseError("password of pasindo wrong")

    monkeypatch.setattr(health.transaction, "atomic", away)
    answer = _asked()
    assert answer.status_code == 503
    assert (answer.json()["status"], answer.json()["wrong"]) == ("unready", ["database"])
    assert "password" not in answer.content.decode()
    figures = _asked("/metrics")
    assert figures.status_code == 200


def test_a_storage_that_hangs_makes_no_answer_late_and_is_asked_once(monkeypatch, settings):
    settings.HEALTH_SECONDS = 0.05
    free, asked = threading.Event(), []

    class Hanging:
        def exists(self, name: str) -> bool:
            asked.append(name)
            return free.wait(20)

    monkeypatch.setattr(storage, "private", Hanging)
    try:
        first = _asked().json()
        health._probe.known = None
        second = _asked().json()
    finally:
        free.set()
    assert first["checks"]["storage"] == second["checks"]["storage"] == "does not answer in time"
    assert (first["status"], asked) == ("degraded", ["health"])


def test_what_waits_too_long_and_a_clock_that_stands_are_named(settings):
    now = timezone.now()
    late = now - datetime.timedelta(minutes=11)
    Message.objects.create(
        id="6d0f4f5e-5b1c-4a53-9a5e-0e6b1c7c2f12", event="e", topic="t", about="a", channel="task", recipient="r",
        created_at=late, next_attempt_at=late,
    )  # fmt: skip
    Sweep.objects.filter(name="deliver-mail").update(ended_at=now - datetime.timedelta(seconds=101))
    Sweep.objects.filter(name="close-parcels").update(ended_at=now - datetime.timedelta(seconds=2900))
    facts = _asked().json()
    assert facts["status"] == "degraded" and facts["wrong"] == ["outbox", "sweeps"]
    assert facts["checks"]["outbox"].startswith("a message has been due for 66")
    assert facts["checks"]["sweeps"] == "not done in time: deliver-mail"
    Sweep.objects.all().delete()
    health._probe.known = None
    assert "does the clock run?" in _asked().json()["checks"]["sweeps"]


def test_is_looked_at_once_however_often_it_is_asked():
    _asked()
    looked = len(connection.queries_log)
    for _ in range(20):
        assert _asked(inside=False).status_code == 200
    assert len(connection.queries_log) == looked
