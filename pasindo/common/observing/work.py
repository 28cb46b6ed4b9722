"""One line for each task, under the code of the request that wanted it."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from celery import Task
from celery.signals import before_task_publish
from django.conf import settings
from django.db import DatabaseError
from django.utils import timezone
from prometheus_client import Counter, Histogram

from pasindo.common.models import Sweep
from pasindo.common.observing import logs

log = logging.getLogger(__name__)
TASKS = Counter(
    "pasindo_tasks", "Tasks that ended, by name and how: done, failed, or aside for another process.", ["task", "how"]
)
TASK_SECONDS = Histogram(
    "pasindo_task_seconds",
    "How long tasks took.",
    ["task"],
    buckets=(0.01, 0.1, 0.5, 1, 5, 15, 30, 60, 120, float("inf")),
)
HEADER = "pasindo_request_id"
_stands_aside: ContextVar[bool] = ContextVar("stands_aside", default=False)


@before_task_publish.connect
def hand_on(headers: dict | None = None, **_: object) -> None:
    """A message to the broker bears the code of the request that sends it."""
    if headers is not None and (code := logs.request_id()):
        headers[HEADER] = code


@contextmanager
def line_of(task: Task, args: tuple) -> Iterator[None]:
    """A line when the task is done, or with the traceback when it failed. A task that the outbox calls inside another
    one keeps the code of the row; one from the broker has that of its message, one from the clock a new one."""
    if not task.request.called_directly:
        code = getattr(task.request, HEADER, None)
        logs.begin(request_id=str(code or logs.new_code())[:20], task_id=str(task.request.id or "")[:40])
    began = time.perf_counter()
    token = _stands_aside.set(False)
    try:
        yield
    except Exception:
        _stands_aside.reset(token)
        TASKS.labels(task.name, "failed").inc()
        log.error("task failed", exc_info=True, extra={"fields": {"task": task.name, "ms": _since(began)}})
        raise
    stood_aside = _stands_aside.get()
    _stands_aside.reset(token)
    fields = {"task": task.name, "ms": _since(began), **({"stood_aside": True} if stood_aside else {})}
    TASKS.labels(task.name, "aside" if stood_aside else "done").inc()
    TASK_SECONDS.labels(task.name).observe(fields["ms"] / 1000)
    log.info("task", extra={"fields": fields})
    if not stood_aside and (name := _name_in_schedule(task.name, args)):
        note_sweep(name, fields["ms"])


def stand_aside() -> None:
    """The task that runs here does nothing this time: another process is at it."""
    _stands_aside.set(True)


def intervals() -> dict[str, float]:
    """The lines of the clock's schedule, with the seconds from one start to the next."""
    return {name: float(each["schedule"]) for name, each in settings.CELERY_BEAT_SCHEDULE.items()}


def _name_in_schedule(task: str, args: tuple) -> str | None:
    lines = settings.CELERY_BEAT_SCHEDULE.items()
    return next((name for name, each in lines if (each["task"], tuple(each.get("args", ()))) == (task, args)), None)


def note_sweep(name: str, took_ms: float) -> None:
    """Write down that the clock's work was done. It is told, not needed: what goes wrong here costs no work."""
    row = Sweep(name=name, ended_at=timezone.now(), took_ms=int(took_ms))
    try:
        Sweep.objects.bulk_create(
            [row], update_conflicts=True, unique_fields=["name"], update_fields=["ended_at", "took_ms"]
        )
    except DatabaseError:
        log.exception("The end of a sweep could not be written down")


def _since(began: float) -> float:
    return round((time.perf_counter() - began) * 1000, 1)
