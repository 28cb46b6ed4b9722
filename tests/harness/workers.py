"""A worker for each queue, with pools as in production, in processes that may be killed."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pasindo.queues import QUEUES
from pasindo.services.processes import Child, stop_all
from tests.harness.site import wait_until


class Workers:
    """Running workers; `log` is what they said, `of(queue)` the process that works for it."""

    def __init__(self, child: Child, log: Path) -> None:
        self.child, self.log = child, log

    @property
    def pool(self) -> list[int]:
        """The processes in which tasks run: the grandchildren of the one that was started."""
        return [pid for main in self.mains for pid in children_of(main)]

    @property
    def mains(self) -> list[int]:
        """The workers, in the order of QUEUES."""
        return sorted(children_of(self.child.process.pid))


@contextmanager
def running_workers(*names: str, **env: str) -> Iterator[Workers]:
    """Workers of these queues, or of all, on this run's database, with more settings of their own."""
    folder = Path(os.environ["PASINDO_VAR"])
    log = folder / "log" / "workers.log"
    files = [folder / f"{name}.ready" for name in names or QUEUES]
    for file in files:
        file.unlink(missing_ok=True)
    child = Child(
        "workers",
        [sys.executable, "-W", "ignore", "-m", "pasindo.services.workers", *(names or QUEUES)],
        death=signal.SIGKILL,
        env={"PASINDO_READY_FOLDER": str(folder), **env},
        log=log,
    )
    try:
        wait_until(lambda: all(file.exists() for file in files) or child.ended, seconds=90, what="the workers")
        assert not child.ended, log.read_text()
        yield Workers(child, log)
    finally:
        # Killed where they do not come to an end by themselves: a test may have left them hanging.
        stop_all([child], seconds=2)


def children_of(pid: int) -> list[int]:
    """The processes that a process has started, as far as they live."""
    try:
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []
