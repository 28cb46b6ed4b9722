"""The time of the shop. In development it can be moved, so that a deadline can be watched passing."""

import datetime
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from zoneinfo import ZoneInfo

from django.apps import apps
from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

_CACHE_KEY = "clock-shift"
_MEMO_SECONDS = 1.0
_memo: tuple[float, int] = (0.0, 0)
_pretended: ContextVar[datetime.datetime | None] = ContextVar("pretended", default=None)


def now() -> datetime.datetime:
    """The current moment, aware; every deadline and every date of a service is reckoned from it."""
    if settings.CLOCK_CAN_MOVE and (pretended := _pretended.get()):
        return pretended
    moment = timezone.now()
    return moment + datetime.timedelta(seconds=_shift()) if settings.CLOCK_CAN_MOVE else moment


def today(zone: str | None = None) -> datetime.date:
    """Today's date in a zone, in Jakarta if none is given."""
    return now().astimezone(ZoneInfo(zone or settings.TIME_ZONE)).date()


@contextmanager
def at(moment: datetime.datetime) -> Iterator[None]:
    """Act as if it were another moment, in this thread alone: so the demonstration gets its past. Development only."""
    if not settings.CLOCK_CAN_MOVE:
        raise RuntimeError("The clock can be moved in development only.")
    token = _pretended.set(moment)
    try:
        yield
    finally:
        _pretended.reset(token)


def move(*, seconds: int) -> None:
    """Set the clock forward by `seconds`. Only where `CLOCK_CAN_MOVE` is on; time never runs backwards."""
    if not settings.CLOCK_CAN_MOVE:
        raise RuntimeError("The clock can be moved in development only.")
    if seconds < 0:
        raise ValueError("The clock can only be moved forward.")
    shifts = apps.get_model("common", "ClockShift").objects
    shifts.get_or_create(pk=1)
    row = shifts.get(pk=1)
    row.seconds += seconds
    row.save(update_fields=["seconds"])
    cache.set(_CACHE_KEY, row.seconds, None)
    _remember(row.seconds)


def _shift() -> int:
    read_at, seconds = _memo
    if time.monotonic() - read_at < _MEMO_SECONDS and read_at:
        return seconds
    kept = cache.get(_CACHE_KEY)
    if kept is None:
        row = apps.get_model("common", "ClockShift").objects.filter(pk=1).first()
        kept = row.seconds if row else 0
        cache.set(_CACHE_KEY, kept, None)
    return _remember(kept)


def _remember(seconds: int) -> int:
    global _memo
    _memo = (time.monotonic(), seconds)
    return seconds
