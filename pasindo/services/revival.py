"""Starts children again that ended by themselves: after 1, 2, 4, 8 seconds, and not for ever."""

import time
from collections.abc import Callable, Sequence

from pasindo.services.errors import ServiceError
from pasindo.services.processes import Child

_MOST_ENDS, _WITHIN_SECONDS = 5, 60.0


class Revival:
    """`look_after(children)`, again and again. `say` is told each end and each new start.

    A child that ends for the fifth time within a minute is broken, not unlucky: ServiceError."""

    def __init__(self, say: Callable[[str], None], *, clock: Callable[[], float] = time.monotonic) -> None:
        self._say, self._clock = say, clock
        self._ends: dict[Child, list[float]] = {}
        self._due: dict[Child, float] = {}

    def look_after(self, children: Sequence[Child]) -> None:
        for child in children:
            if not child.ended:
                continue
            if child not in self._due:
                self._plan(child)
            elif self._clock() >= self._due[child]:
                del self._due[child]
                child.start()
                self._say(f"{child.name} was started again")

    def _plan(self, child: Child) -> None:
        now, status = self._clock(), child.process.returncode
        ends = [end for end in self._ends.get(child, []) if now - end < _WITHIN_SECONDS] + [now]
        if len(ends) >= _MOST_ENDS:
            raise ServiceError(
                f"{child.name} ended {len(ends)} times within a minute, the last time with status {status}; "
                "everything stops."
            )
        wait = 2 ** (len(ends) - 1)
        self._ends[child], self._due[child] = ends, now + wait
        self._say(f"{child.name} ended with status {status}; it starts again in {wait} s")
