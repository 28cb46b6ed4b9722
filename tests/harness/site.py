"""The real processes: a Celery worker and gunicorn on this run's database."""

import os
import re
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pasindo.services.processes import Child, stop_all

_SECONDS = 60


def wait_until(condition: Callable[[], object], *, seconds: float = 15, what: str = "") -> object:
    """The first true value of `condition`, asked again and again; fails the test after `seconds`."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        if time.monotonic() > deadline:
            pytest.fail(f"Waited {seconds} s in vain{f' for {what}' if what else ''}.")
        time.sleep(0.03)
    return value


class Worker:
    """A Celery worker in a process of its own; `stop()` and `start()` for tests of what happens without one."""

    def __init__(self) -> None:
        self.folder = Path(os.environ["PASINDO_VAR"])
        self.log = self.folder / "log" / "worker.log"
        self.child: Child | None = None

    def succeeded(self, task: str) -> int:
        """How often a task with this in its name has succeeded so far."""
        return len(re.findall(rf'"event": "task", .*"task": "\S*{task}\S*"', self.log.read_text()))

    def start(self) -> None:
        ready = self.folder / "worker.ready"
        ready.unlink(missing_ok=True)
        command = [
            sys.executable,
            "-W",
            "ignore",
            "-m",
            "celery",
            "-A",
            "pasindo",
            "--quiet",
            "worker",
            "--concurrency",
            "2",
        ]
        command += ["--without-gossip", "--without-mingle"]
        self.child = child = Child(
            "worker",
            command,
            stop=signal.SIGQUIT,
            death=signal.SIGQUIT,
            env={"PASINDO_READY_FILE": str(ready)},
            log=self.log,
        )
        wait_until(lambda: ready.exists() or child.ended, seconds=_SECONDS, what="the worker")
        assert not child.ended, self.log.read_text()

    def stop(self) -> None:
        if self.child:
            stop_all([self.child], seconds=10)
        self.child = None


_started: list[Worker] = []


@pytest.fixture(scope="session")
def _worker() -> Iterator[Worker]:
    worker = Worker()
    worker.start()
    _started.append(worker)
    yield worker
    worker.stop()


@pytest.fixture(autouse=True)
def _no_worker_but_for_tests_that_ask(request: pytest.FixtureRequest) -> None:
    """A worker left over from another test would take the work that this one does itself, and win the race."""
    if "_worker" not in request.fixturenames:
        for worker in _started:
            worker.stop()


@pytest.fixture
def celery_worker_process(transactional_db: None, _worker: Worker) -> Iterator[Worker]:
    """A running worker that sees this test's committed rows."""
    if _worker.child is None or _worker.child.ended:
        _worker.start()
    yield _worker
    if _worker.child is None:
        _worker.start()


@contextmanager
def running_web(port: int, log_name: str, **env: str) -> Iterator[str]:
    """The address of gunicorn on this run's database, with more settings of its own."""
    log = Path(os.environ["PASINDO_VAR"]) / "log" / f"{log_name}.log"
    command = [sys.executable, "-m", "gunicorn", "-c", "python:pasindo.services.web"]
    child = Child("web", command, death=signal.SIGQUIT, log=log, env={"PORT": str(port), **env})

    def listens() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    wait_until(lambda: listens() or child.ended, seconds=_SECONDS, what="gunicorn")
    assert not child.ended, log.read_text()
    yield f"http://localhost:{port}"  # a name: passkeys belong to a domain
    stop_all([child], seconds=10)


@pytest.fixture(scope="session")
def _web() -> Iterator[str]:
    with running_web(int(os.environ["PORT"]), "web") as address:
        yield address


@pytest.fixture
def live_site(celery_worker_process: Worker, _web: str) -> str:
    """The address of a real site on this test's database, with a real worker; SITE_URL is the same."""
    return _web
