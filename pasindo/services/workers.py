"""The clock and the workers of some queues, on one machine: `python -m pasindo.services.workers clock orders mail`.

One process reads the code, forks a worker for each queue, and is the clock itself: they have their queues for
themselves, and together need little more memory than one. A worker has a pool of processes, which Celery interrupts and
kills when a task takes too long; with `--solo`, as `manage.py up` has them, each works in its own process, without such
limits and for half the memory. The first ends them all when one of them ends, and they end with it, even by kill -9.
"""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from pasindo import queues
from pasindo.services.processes import die_with_parent

CLOCK, SOLO = "clock", "--solo"
NAMES = (CLOCK, *queues.QUEUES)


def main(words: Sequence[str]) -> NoReturn:
    names, pool = [word for word in words if word != SOLO], "solo" if SOLO in words else "prefork"
    if not names or set(names) - set(NAMES):
        raise SystemExit(f"Name some of {', '.join(NAMES)}, not {names}.")
    _read_the_code()
    family = _Family()
    for name in names:
        if name != CLOCK:
            family.fork(queues.QUEUES[name], pool=pool)
    family.watch()
    try:
        if CLOCK in names:
            _announce(CLOCK)
            _run_clock()  # until a signal ends it: it has a handler of its own
        else:
            while not family.is_ending:
                signal.pause()
    except SystemExit:
        pass
    finally:
        family.end()
    raise SystemExit(1 if family.failed else 0)


class _Family:
    """The children, and whether one of them ended by itself."""

    def __init__(self) -> None:
        self._running: dict[int, str] = {}
        self.is_ending = self.failed = False

    def fork(self, queue: queues.Queue, *, pool: str) -> None:
        parent = os.getpid()
        pid = os.fork()
        if pid:
            self._running[pid] = queue.name
            return
        status = 1
        try:
            die_with_parent(signal.SIGKILL, parent)
            _announce(queue.name)
            status = _run_worker(queue, pool=pool)
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        except BaseException:  # nothing of the parent's may run on in here
            traceback.print_exc()
        finally:
            with suppress(OSError, ValueError):
                sys.stdout.flush()
                sys.stderr.flush()
            os._exit(status)

    def watch(self) -> None:
        """From now on a signal to this process, or the end of a child, ends all of them by SystemExit."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._asked_to_end)
        signal.signal(signal.SIGCHLD, self._child_ended)
        self._child_ended()  # one may have been quicker

    def end(self) -> None:
        self.is_ending = True
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self._tell_all())  # asked once more
        self._tell_all()
        while self._running:
            pid, _status = os.wait()
            self._running.pop(pid, None)

    def _asked_to_end(self, *_signal: object) -> None:
        self.is_ending = True
        raise SystemExit

    def _child_ended(self, *_signal: object) -> None:
        for pid in list(self._running):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                name, self.failed = self._running.pop(pid), True
                code = os.waitstatus_to_exitcode(status)
                print(f"The worker of the queue {name!r} ended with status {code}.", file=sys.stderr, flush=True)
        if self.failed:
            self._asked_to_end()

    def _tell_all(self) -> None:
        for pid in self._running:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)


def _read_the_code() -> None:
    import django

    from pasindo.celery import app

    django.setup()
    app.loader.import_default_modules()
    gc.collect()
    gc.freeze()  # what is here is nobody's garbage: looked at by the children it would be copied for each


def _announce(name: str) -> None:
    """Where `pasindo.celery` says that it is ready: a file of each in the folder that the parent was told."""
    if folder := os.environ.get("PASINDO_READY_FOLDER"):
        os.environ["PASINDO_READY_FILE"] = str(Path(folder) / f"{name}.ready")


def _run_worker(queue: queues.Queue, *, pool: str) -> int:
    from pasindo.celery import app

    worker = app.Worker(
        hostname=f"{queue.name}@{os.uname().nodename}",
        queues=[queue.name],
        pool=pool,
        concurrency=queue.processes,
        quiet=True,
        without_gossip=True,
        without_mingle=True,
    )
    worker.start()
    return int(worker.exitcode or 0)


def _run_clock() -> None:
    from django.conf import settings

    from pasindo.celery import app

    folder = Path(settings.VAR) / "celery"
    folder.mkdir(parents=True, exist_ok=True)
    app.Beat(schedule=str(folder / "schedule"), loglevel="WARNING", quiet=True).run()


if __name__ == "__main__":
    main(sys.argv[1:])
