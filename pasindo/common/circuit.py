"""Keeps callers away for a while from a server that has just failed, so that a hanging one is not waited for each time.

Per process, and in memory: each finds out for itself."""

import logging
import time
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from prometheus_client import Counter

WITHOUT = Counter("pasindo_without_server", "Calls that went on without a server that was away.", ["server"])
Answer = TypeVar("Answer")
log = logging.getLogger(__name__)


class ServerAway(Exception):
    """The server did not answer, or did not a moment ago and was not asked again."""


class Circuit:
    """`ask(work)` of one server. After a failure nobody asks for `pause` seconds, or for 20 times as long as the
    failure took, if that is more: whatever time-out was waited for, it costs a thread a twentieth of its time at most.
    Then one caller tries; the others still go without."""

    def __init__(
        self,
        name: str,
        *,
        failures: tuple[type[Exception], ...],
        pause: float = 5,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name, self._failures, self._pause, self._clock = name, failures, pause, clock
        self._lock, self._shut_until, self._failed = Lock(), 0.0, False

    def ask(self, work: Callable[[], Answer]) -> Answer:
        """What `work` returns; raises ServerAway instead of one of the failures."""
        began = self._enter()
        try:
            answer = work()
        except self._failures as error:
            self._shut(began, error)
            WITHOUT.labels(self.name).inc()
            raise ServerAway(self.name) from error
        if self._failed:
            self.reset()
            log.warning("%s answers again", self.name)
        return answer

    def reset(self) -> None:
        """Ask again at once."""
        with self._lock:
            self._shut_until, self._failed = 0.0, False

    def _enter(self) -> float:
        with self._lock:
            now = self._clock()
            if now < self._shut_until:
                WITHOUT.labels(self.name).inc()
                raise ServerAway(self.name)
            if self._failed:  # this one tries; until it knows, the others need not
                self._shut_until = now + self._pause
            return now

    def _shut(self, began: float, error: Exception) -> None:
        with self._lock:
            now = self._clock()
            pause = max(self._pause, 20 * (now - began))
            self._shut_until, self._failed = now + pause, True
        log.warning("%s is away (%s); not asked for %.0f s", self.name, type(error).__name__, pause)
