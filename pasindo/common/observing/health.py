"""Whether this process lives, whether it can serve, and figures: for machines, before everything else of a request.

`/healthz`: the process answers. `/readyz`: what it needs answers too. Both are asked by number of host, without
certificate, every few seconds: neither host check nor redirect, session, language or limit stands before them. What is
wrong, and `/metrics`, is told on METRICS_ADDR alone; strangers learn from the public address whether it is ready.
"""

import datetime
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import prometheus_client
from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.db.models import Min
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from prometheus_client import multiprocess

from pasindo.common import clock, storage
from pasindo.common.models import Message, Sweep
from pasindo.common.models.outbox import OPEN
from pasindo.common.observing.figures import Figures
from pasindo.common.observing.work import intervals

log = logging.getLogger(__name__)
_pending: dict[str, tuple[threading.Thread, list[str]]] = {}
_NEVER_MISSED = 20  # seconds: a sweep more often than this is judged by that, not by its own pause
Facts = dict[str, Any]


class HealthMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = _ANSWERS.get(request.path_info)
        if answer is None or (answer is metrics and not is_internal(request)):
            return self.get_response(request)
        request.is_quiet = True  # type: ignore[attr-defined]
        if request.method not in {"GET", "HEAD"}:
            return HttpResponse(status=405, headers={"Allow": "GET, HEAD"})
        response = answer(request)
        response.headers["Cache-Control"] = "no-store"
        return response


def is_internal(request: HttpRequest) -> bool:
    """Whether it came by the listener of METRICS_ADDR: the server says by which, no header does."""
    return bool(settings.METRICS_PORT) and request.META.get("SERVER_PORT") == str(settings.METRICS_PORT)


def healthz(request: HttpRequest) -> HttpResponse:
    return JsonResponse({"status": "ok"})


def readyz(request: HttpRequest) -> HttpResponse:
    """503 only without the database: without cache, storage or worker the shop sells on, and taking every web server
    out of the proxy's row would turn a disturbance into a standstill. What is wrong is said all the same."""
    facts = _probe.facts()
    status = 503 if facts["status"] == "unready" else 200
    return JsonResponse(facts if is_internal(request) else {"status": facts["status"]}, status=status)


def metrics(request: HttpRequest) -> HttpResponse:
    registry = prometheus_client.CollectorRegistry()
    if settings.METRICS_FOLDER:
        multiprocess.MultiProcessCollector(registry, path=settings.METRICS_FOLDER)
        page = prometheus_client.generate_latest(registry)
    else:
        page = prometheus_client.generate_latest()
    own = prometheus_client.CollectorRegistry()
    own.register(Figures())
    return HttpResponse(
        page + prometheus_client.generate_latest(own), content_type=prometheus_client.CONTENT_TYPE_LATEST
    )


_ANSWERS = {"/healthz": healthz, "/readyz": readyz, "/metrics": metrics}


class Probe:
    """Looks at most once in so many seconds, however often it is asked, and one thread at a time."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.known: tuple[float, Facts] | None = None

    def facts(self) -> Facts:
        if fresh := self._fresh():
            return fresh
        known = self.known
        if not self.lock.acquire(blocking=known is None) and known:
            return known[1]  # somebody looks at this moment: what was last seen
        try:
            if not (fresh := self._fresh()):
                fresh = look()
                self.known = (time.monotonic(), fresh)
            return fresh
        finally:
            self.lock.release()

    def _fresh(self) -> Facts | None:
        if self.known and time.monotonic() - self.known[0] < settings.HEALTH_SECONDS:
            return self.known[1]
        return None


_probe = Probe()


def look() -> Facts:
    """Everything that is asked of readiness, each with "ok" or what is wrong in words for the administrator."""
    checks = {"database": _said(_database), "cache": _patiently(_cache), "storage": _patiently(_storage)}
    if checks["database"] == "ok":
        checks |= {"outbox": _said(_outbox), "sweeps": _said(_sweeps)}
    wrong = sorted(name for name, words in checks.items() if words != "ok")
    status = "unready" if "database" in wrong else "degraded" if wrong else "ready"
    return {"status": status, "wrong": wrong, "checks": checks}


def _said(check: Callable[[], str]) -> str:
    try:
        return check() or "ok"
    except Exception as error:
        log.warning("A check of health failed", exc_info=True, extra={"fields": {"check": check.__name__.strip("_")}})
        return f"does not answer ({type(error).__name__})"


def _patiently(check: Callable[[], str]) -> str:
    """In a thread of its own: a storage that hangs must not make the answer late, which the asker takes for unready.

    While one hangs no second one is begun."""
    pending = _pending.get(check.__name__)
    if pending is None or not pending[0].is_alive():
        said: list[str] = []
        pending = (threading.Thread(target=lambda: said.append(_said(check)), daemon=True), said)
        _pending[check.__name__] = pending
        pending[0].start()
    thread, said = pending
    thread.join(settings.HEALTH_SECONDS)
    return said[0] if said else "does not answer in time"


def _database() -> str:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = %s", [int(settings.HEALTH_SECONDS * 1000)])
        cursor.execute("SELECT 1")
    return ""


def _cache() -> str:
    cache.set("health", 1, timeout=60)
    return "" if cache.get("health") == 1 else "does not keep what it is given"


def _storage() -> str:
    """That the private storage answers, whatever it says of a file that nobody has."""
    storage.private().exists("health")
    return ""


def _outbox() -> str:
    now = clock.now()
    oldest = Message.objects.filter(state__in=OPEN, next_attempt_at__lte=now).aggregate(at=Min("next_attempt_at"))["at"]
    limit = datetime.timedelta(seconds=settings.HEALTH_OLDEST_MESSAGE_SECONDS)
    if oldest and now - oldest > limit:
        return f"a message has been due for {int((now - oldest).total_seconds())} s: does a worker run?"
    return ""


def _sweeps() -> str:
    """A line of the clock's schedule that was not done for so many of its own pauses."""
    now, ended = timezone.now(), dict(Sweep.objects.values_list("name", "ended_at"))
    late = [
        name
        for name, seconds in intervals().items()
        if name in ended
        and (now - ended[name]).total_seconds() > settings.HEALTH_MISSED_SWEEPS * max(seconds, _NEVER_MISSED)
    ]
    if not ended:
        return "none was ever done: does the clock run?"
    return f"not done in time: {', '.join(sorted(late))}" if late else ""
