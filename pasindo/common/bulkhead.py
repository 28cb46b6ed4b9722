"""Holds back the callers of a server that hangs, so that they do not take every thread of this process."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition

WAITS = 0.5  # seconds: as long as one may wait for a place while the others get on
STUCK = 1.0  # seconds: a call that takes longer does not get on


class Full(Exception):
    """Every place is taken."""


class Bulkhead:
    """`with place():` for each call; at most `most` at once. Who finds every place taken waits a moment, but not behind
    a call that is stuck."""

    def __init__(self, most: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.most, self._clock = most, clock
        self._changed, self._began = Condition(), list[float]()

    @contextmanager
    def place(self) -> Iterator[None]:
        """Raises Full."""
        began = self._enter()
        try:
            yield
        finally:
            with self._changed:
                self._began.remove(began)
                self._changed.notify()

    def _enter(self) -> float:
        with self._changed:
            until = self._clock() + WAITS
            while len(self._began) >= self.most:
                now = self._clock()
                if now >= until or now - min(self._began) > STUCK:
                    raise Full
                self._changed.wait(until - now)
            began = self._clock()
            self._began.append(began)
            return began
