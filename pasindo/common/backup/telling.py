"""What both commands tell: a line now and then of long work, and one sentence for whatever stops it."""

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from django.core.management.base import CommandError, OutputWrapper
from django.db import DatabaseError

from pasindo.common.exceptions import DomainError

PAUSE = 5  # seconds between two lines


def saying(out: OutputWrapper | None) -> Callable[[str], None]:
    """Writes a line at once, also into a pipe; with None, nowhere."""

    def say(line: str) -> None:
        if out is not None:
            out.write(line)
            out.flush()

    return say


def every_few_seconds(say: Callable[[str], None]) -> Callable[[int, int], None]:
    """A function to call for each file: says how far it is, not oftener than anybody reads."""
    last = time.monotonic()

    def progress(count: int, of: int) -> None:
        nonlocal last
        if time.monotonic() - last > PAUSE:
            last = time.monotonic()
            say(f"{count:,} of {of:,} files")

    return progress


@contextmanager
def one_sentence(what: str) -> Iterator[None]:
    """`what` was not done, and why: a full disk, a storage or database away, a reader of our lines that has gone. A
    SIGTERM ends the command as Ctrl-C does, so that nothing half is left."""
    before = signal.signal(signal.SIGTERM, _stop)
    try:
        yield
    except DomainError as error:
        raise CommandError(f"{what}: {error}") from error
    except (OSError, DatabaseError) as error:
        raise CommandError(f"{what}: {getattr(error, 'strerror', None) or error}".strip()) from error
    except KeyboardInterrupt:
        raise CommandError(f"{what}: it was stopped.") from None
    finally:
        signal.signal(signal.SIGTERM, before)


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
