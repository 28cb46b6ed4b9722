"""The time of the shop. In development it can be moved, so that a deadline can be watched passing.

By how much it runs ahead stands in a file of var/, which web server, worker and clock read: development only, so that
the database has no table of it."""

import datetime
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone

_pretended: ContextVar[datetime.datetime | None] = ContextVar("pretended", default=None)
_Written = tuple[int, int]  # the file's number and when it was written: another one after each move
_read: tuple[Path, _Written, int] | None = None


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
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two moves at once add up
        new = file.with_suffix(".new")
        new.write_text(f"{_shift() + seconds}\n")
        new.replace(file)  # whoever reads meanwhile has the old file or the new one, never half of one


def _file() -> Path:
    return Path(settings.VAR) / "clock-ahead"


def _shift() -> int:
    """By how many seconds the clock runs ahead. Each call looks whether the file was written since: one `stat`."""
    global _read
    file = _file()
    try:
        state = os.stat(file)
    except FileNotFoundError:
        return 0
    written = (state.st_ino, state.st_mtime_ns)
    if _read is None or _read[:2] != (file, written):
        _read = (file, written, int(file.read_text()))
    return _read[2]
