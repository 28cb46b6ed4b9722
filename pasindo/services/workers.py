"""The clock and the workers of some queues, for one machine: `python -m pasindo.services.workers clock orders mail`.

One process reads the code and forks the others: each has its queue for itself, as in production, and together they need
little more memory than one. It ends them all when one of them ends, and they end with it, even by kill -9.
"""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from pasindo import queues
from pasindo.services.processes import die_with_parent

CLOCK = "clock"
NAMES = (CLOCK, *queues.QUEUES)


def main(words: Sequence[str]) -> NoReturn:
    unknown = set(words) - set(NAMES)
    if unknown or not words:
        raise SystemExit(f"Name some of {', '.join(NAMES)}{f', not {unknown}' if unknown else ''}.")
    _read_the_code()
    running = {_fork(name): name for name in words}
    stopping = _forward_signals(running)
    failed = False
    while running:
        pid, status = os.wait()
        name, code = running.pop(pid), os.waitstatus_to_exitcode(status)
        if not stopping:
            failed = True
            print(f"The {_title(name)} ended with status {code}.", file=sys.stderr, flush=True)
            _ask_to_stop(running, stopping)
    raise SystemExit(1 if failed else 0)


def _read_the_code() -> None:
    import django

    from pasindo.celery import app

    django.setup()
    app.loader.import_default_modules()
    gc.collect()
    gc.freeze()  # what is here is nobody's garbage: looked at by the children it would be copied for each


def _fork(name: str) -> int:
    """The new process; in it this never returns."""
    parent = os.getpid()
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        die_with_parent(signal.SIGKILL, parent)
        _announce(name)
        _run_clock() if name == CLOCK else _run_worker(queues.QUEUES[name])
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:  # nothing of the parent's may run on in here
        traceback.print_exc()
    finally:
        with suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def _announce(name: str) -> None:
    """Where `pasindo.celery` says that it is ready: a file of each in the folder that the parent was told."""
    if folder := os.environ.pop("PASINDO_READY_FOLDER", ""):
        os.environ["PASINDO_READY_FILE"] = str(Path(folder) / f"{name}.ready")


def _run_worker(queue: queues.Queue) -> None:
    from pasindo.celery import app

    worker = app.Worker(
        hostname=f"{queue.name}@{os.uname().nodename}",
        queues=[queue.name],
        concurrency=queue.processes,
        loglevel=os.environ.get("WORKER_LOG_LEVEL", "WARNING"),
        quiet=True,
        without_gossip=True,
        without_mingle=True,
    )
    worker.start()
    raise SystemExit(worker.exitcode)


def _run_clock() -> None:
    from django.conf import settings

    from pasindo.celery import app

    folder = Path(settings.VAR) / "celery"
    folder.mkdir(parents=True, exist_ok=True)
    app.Beat(schedule=str(folder / "schedule"), loglevel="WARNING", quiet=True).run()


def _forward_signals(running: dict[int, str]) -> list[int]:
    """Ends the children in order when this process is asked to; the list is filled from then on."""
    stopping: list[int] = []
    handler: Callable[[int, object], None] = lambda number, _frame: _ask_to_stop(running, stopping)  # noqa: E731
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, handler)
    return stopping


def _ask_to_stop(running: dict[int, str], stopping: list[int]) -> None:
    stopping.append(1)
    for pid in running:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)


def _title(name: str) -> str:
    return "clock" if name == CLOCK else f"worker of the queue {name!r}"


if __name__ == "__main__":
    main(sys.argv[1:])
