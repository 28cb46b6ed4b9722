"""A circuit breaker: where a host does not answer, nobody waits for it again and again.

After some failures in a row nobody knocks for a while; then one process does, and the others follow if it is let in.
All processes share what they know through the cache. Where that is away each of them knocks: a letter that is late
because a host is asked too often is better than one that is not sent.
"""

import logging
from collections.abc import Callable
from typing import Any, TypeVar

from celery.exceptions import SoftTimeLimitExceeded
from django.core.cache import cache

logger = logging.getLogger(__name__)

FAILURES = 3  # in a row, until it opens
PAUSES = (15, 30, 60, 120)  # seconds for which it stays open: after each probe in vain the next of them
PROBE_SECONDS = 90  # for which one process may be knocking; longer than any of its time-outs together
REMEMBERED = 3600  # seconds after the last failure

Value = TypeVar("Value")


class Breaker:
    """The breaker of one host. Its keys end by themselves, so nothing has to be mended by hand."""

    def __init__(self, host: str) -> None:
        self.host = host
        self._failures, self._open, self._probe = (f"breaker:{host}:{name}" for name in ("failures", "open", "probe"))

    def is_open(self) -> bool:
        """Whether nobody should knock at present."""
        return bool(_careless(lambda: cache.get(self._open), False))

    def may_knock(self) -> bool:
        """Ask before a connection: while it is half open one process may, by a key that only one can add."""
        if self.is_open():
            return False
        if int(_careless(lambda: cache.get(self._failures), 0) or 0) < FAILURES:
            return True
        return bool(_careless(lambda: cache.add(self._probe, 1, PROBE_SECONDS), True))

    def failed(self) -> None:
        """Nobody was reached. Opens after FAILURES in a row, for longer each time."""
        failures = _careless(self._count, 0)
        if failures >= FAILURES:
            pause = PAUSES[min(failures - FAILURES, len(PAUSES) - 1)]
            logger.warning("%s does not answer; nobody asks it for %s s", self.host, pause)
            _careless(lambda: cache.set(self._open, 1, pause), None)
        _careless(lambda: cache.delete(self._probe), None)

    def succeeded(self) -> None:
        """Somebody was let in: as if nothing had been."""
        _careless(lambda: cache.delete_many([self._failures, self._open, self._probe]), None)

    def _count(self) -> int:
        # Added first, so that it ends by itself; `incr` of the cache is one step of the server: none is lost.
        cache.add(self._failures, 0, REMEMBERED)
        return int(cache.incr(self._failures))


def _careless(ask: Callable[[], Any], otherwise: Value) -> Any | Value:
    """The cache's answer, or what holds without one."""
    try:
        return ask()
    except SoftTimeLimitExceeded:
        raise
    except Exception as error:  # whatever its client raises, and a key that ended between two steps
        logger.warning("The breaker has no cache: %s", type(error).__name__)
        return otherwise
