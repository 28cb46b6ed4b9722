"""The right to use the local PostgreSQL and Valkey, shared by every process that works on the same var/ folder.

A lease is a shared lock on a file. The first holder starts a keeper, which runs the servers and stops them when it
gets the lock for itself: when the last lease was given back, or its holder was killed.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pasindo import env
from pasindo.services import postgres, valkey
from pasindo.services.errors import ServiceError
from pasindo.services.processes import ROOT

START_SECONDS = 120
_PREFIX = "pasindo-"
_SETTINGS = {"postgres": "DATABASE_URL", "valkey": "REDIS_URL"}
_INSTEAD = {"REDIS_URL": ("CACHE_URL", "BROKER_URL")}  # settings that together say where the server is
NAMES = {"postgres": "PostgreSQL", "valkey": "Valkey"}


def var_folder() -> Path:
    return Path(env.text("PASINDO_VAR", str(ROOT / "var"))).absolute()


class Lease:
    """`with Lease() as lease: lease.wait()`; sets DATABASE_URL and REDIS_URL unless somebody did already.

    `careless` and `passing` are for tests: no waiting for the disk, and `var` is removed at the end."""

    def __init__(self, var: Path | None = None, *, careless: bool = False, passing: bool = False) -> None:
        self.var = var or var_folder()
        self.wanted = [name for name, setting in _SETTINGS.items() if not _is_given(setting)]
        self._options = ["--careless"] * careless + ["--passing"] * passing
        self.folder = self.var / "services" / "-".join(self.wanted)
        self.run: Path | None = None
        self._lock = -1
        self._keeper: subprocess.Popen | None = None
        self._heard = 0

    def __enter__(self) -> "Lease":
        if self.wanted:
            self._take()
        return self

    def __exit__(self, *_exc: object) -> None:
        if self._lock >= 0:
            self._give_back()

    def wait(self, tell: Callable[[str], None] = lambda name: None) -> None:
        """Return when every server answers, having told the name of each; ServiceError when one cannot start."""
        waiting, deadline = list(self.wanted), time.monotonic() + START_SECONDS
        while waiting:
            self.run = self._running()
            if self.run is None:
                raise ServiceError(self._why_it_failed())
            ready = [name for name in waiting if (self.run / f"{name}.ready").exists()]
            for name in ready:
                tell(NAMES[name])
                waiting.remove(name)
            if time.monotonic() > deadline:
                raise ServiceError(f"The local servers did not start within {START_SECONDS} seconds.")
            if not ready:
                time.sleep(0.02)
        self._export()

    @property
    def owner_url(self) -> str | None:
        """How migrations sign in. It is not set for everybody who holds a lease: web and worker must not inherit it."""
        return postgres.owner_url(self.run) if self.run and "postgres" in self.wanted else None

    def news(self) -> list[str]:
        """What the keeper said since it was asked last: which server ended and was started again.

        Raises ServiceError when it gave up."""
        if not self.wanted:
            return []
        run = self._running()
        if run is None:
            raise ServiceError(self._why_it_failed())
        said = (run / "said").read_text().splitlines() if (run / "said").exists() else []
        new, self._heard = said[self._heard :], len(said)
        return new

    def _take(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.var / "log").mkdir(exist_ok=True)
            self._lock = os.open(self.folder / "lease", os.O_RDWR | os.O_CREAT, 0o600)
            state = os.open(self.folder / "keeper", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise ServiceError(
                f"{self.var} cannot be written ({error.strerror}). Make it yours, or set PASINDO_VAR to another folder."
            ) from None
        try:
            fcntl.flock(self._lock, fcntl.LOCK_SH)  # waits while a keeper is stopping
            if _locked_elsewhere(state, fcntl.LOCK_EX):
                self.run = self._running()
            else:
                self._start_keeper(state)
        finally:
            os.close(state)
        if self.run:
            self._export()

    def _start_keeper(self, state: int) -> None:
        """The keeper inherits the locked `state`: the lock says that it runs, the text where its sockets are."""
        _remove_leftover(os.pread(state, 4096, 0).decode())
        self.run = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=_short_folder()))
        os.ftruncate(state, 0)
        os.pwrite(state, str(self.run).encode(), 0)
        (self.folder / "failure").unlink(missing_ok=True)
        command = [sys.executable, "-m", "pasindo.services.keeper", self.folder, self.run, *self._options]
        with (self.var / "log" / "services.log").open("ab") as log:
            self._keeper = subprocess.Popen(
                [str(word) for word in (*command, *self.wanted)],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                pass_fds=[state],
            )

    def _running(self) -> Path | None:
        """The folder with the sockets of the keeper that runs now."""
        state = os.open(self.folder / "keeper", os.O_RDWR)
        try:
            return Path(os.pread(state, 4096, 0).decode()) if _locked_elsewhere(state, fcntl.LOCK_SH) else None
        finally:
            os.close(state)

    def _export(self) -> None:
        if self.run is None:
            return
        urls = {"postgres": postgres.url(self.run), "valkey": valkey.url(self.run)}
        os.environ.update({_SETTINGS[name]: urls[name] for name in self.wanted})

    def _why_it_failed(self) -> str:
        reason = self.folder / "failure"
        return reason.read_text() if reason.exists() else f"The local servers stopped; see {self.var / 'log'}."

    def _give_back(self) -> None:
        """Give the lease back; as its last holder, wait until the servers have stopped."""
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            fcntl.flock(self._lock, fcntl.LOCK_SH)  # others stay, or the keeper saw it first and is stopping
        else:
            self._stop_keeper()
        if self._keeper:
            try:
                self._keeper.wait(0.5)
            except subprocess.TimeoutExpired:
                self._keeper.returncode = 0  # it stays for the others: nobody here waits for it
        os.close(self._lock)
        self._lock = -1
        for name in self.wanted:
            os.environ.pop(_SETTINGS[name], None)

    def _stop_keeper(self) -> None:
        state = os.open(self.folder / "keeper", os.O_RDWR)
        (self.run or self.folder).joinpath("stop").touch()
        fcntl.flock(state, fcntl.LOCK_EX)  # free when the keeper is gone
        os.close(state)


def _is_given(setting: str) -> bool:
    instead = _INSTEAD.get(setting, ())
    return bool(os.environ.get(setting)) or bool(instead) and all(os.environ.get(name) for name in instead)


def _locked_elsewhere(descriptor: int, kind: int) -> bool:
    """Whether somebody's lock stands against ours; if not, ours is taken."""
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False


def _remove_leftover(run: str) -> None:
    """Remove the sockets' folder of a keeper that was killed; we hold its lock, so it is gone."""
    if Path(run).name.startswith(_PREFIX):
        shutil.rmtree(run, ignore_errors=True)


def _short_folder() -> str:
    """A temporary folder for sockets, whose whole path the kernel limits to 107 bytes."""
    folder = tempfile.gettempdir()
    return folder if len(folder) < 60 else "/tmp"  # noqa: S108 - mkdtemp makes a folder of our own in it
