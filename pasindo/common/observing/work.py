"""One line for each task, under the code of the request that wanted it."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from celery import Task
from celery.signals import before_task_publish

from pasindo.common.observing import logs

log = logging.getLogger(__name__)
HEADER = "pasindo_request_id"


@before_task_publish.connect
def hand_on(headers: dict | None = None, **_: object) -> None:
    """A message to the broker bears the code of the request that sends it."""
    if headers is not None and (code := logs.request_id()):
        headers[HEADER] = code


@contextmanager
def line_of(task: Task) -> Iterator[None]:
    """A line when the task is done, or with the traceback when it failed. A task that the outbox calls inside another
    one keeps the code of the row; one from the broker has that of its message, one from the clock a new one."""
    if not task.request.called_directly:
        code = getattr(task.request, HEADER, None)
        logs.begin(request_id=str(code or logs.new_code())[:20], task_id=str(task.request.id or "")[:40])
    began = time.perf_counter()
    try:
        yield
    except Exception:
        log.error("task failed", exc_info=True, extra={"fields": {"task": task.name, "ms": _since(began)}})
        raise
    log.info("task", extra={"fields": {"task": task.name, "ms": _since(began)}})


def _since(began: float) -> float:
    return round((time.perf_counter() - began) * 1000, 1)
