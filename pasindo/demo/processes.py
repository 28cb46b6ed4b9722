"""Work on pictures in processes of their own, handed over in the order of what it was done for."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

from pasindo.services.processes import die_with_parent

Item = TypeVar("Item")
Result = TypeVar("Result")


def in_order(work: Callable[[Item], Result], items: Sequence[Item], *, processes: int) -> Iterator[tuple[Item, Result]]:
    """Each item with what `work` makes of it, as it gets ready; a few are worked on ahead. processes 0: in this one."""
    if processes < 1 or not items:
        for item in items:
            yield item, work(item)
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_begin, initargs=(os.getpid(),)) as pool:
        waiting: list[tuple[Item, Future[Result]]] = []
        for item in items:
            waiting.append((item, pool.submit(work, item)))
            if len(waiting) > processes * 4:
                first, future = waiting.pop(0)
                yield first, future.result()
        for first, future in waiting:
            yield first, future.result()


def _begin(parent: int) -> None:
    """Such a process ends with the one that started it, and lets the shop go first."""
    die_with_parent(signal.SIGKILL, parent)
    os.nice(5)
