"""What every sweep of the clock keeps to: one thing at a time in a transaction of its own, and an end in good time."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from celery.exceptions import SoftTimeLimitExceeded

logger = logging.getLogger(__name__)

SECONDS = 60  # of one sweep; the limits by which Celery interrupts and kills it stand well behind

Key = TypeVar("Key")
_until: ContextVar[float | None] = ContextVar("until", default=None)


@contextmanager
def limited(*, seconds: float = SECONDS) -> Iterator[None]:
    """Within this block `each` stops when the time is over; what is left is the next sweep's."""
    token = _until.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _until.reset(token)


def each(keys: Iterable[Key], work: Callable[[Key], object]) -> int:
    """Do `work` for each key; returns for how many it said yes. What goes wrong with one is logged and stops no other.

    Celery's interruption is no such thing: it goes on to the caller, for the process is killed a moment later."""
    done = 0
    for key in keys:
        if _is_over():
            logger.warning("A sweep left some of its work for the next one")
            break
        try:
            done += bool(work(key))
        except SoftTimeLimitExceeded:
            raise
        except Exception:
            logger.exception("A sweep failed for %s", key)
    return done


def _is_over() -> bool:
    until = _until.get()
    return until is not None and time.monotonic() >= until
