"""Child processes that cannot outlive the process that started them."""

import ctypes
import os
import pwd
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_PR_SET_PDEATHSIG = 1


def die_with_parent(sig: int, parent: int) -> None:
    """Ask the kernel for `sig` when `parent` is gone, even by kill -9 (Linux; elsewhere nothing happens)."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(sig), 0, 0, 0)
    if os.getppid() != parent:  # it died before we asked
        os._exit(1)


def _before_exec(death_signal: int) -> Callable[[], None]:
    parent = os.getpid()
    return lambda: die_with_parent(death_signal, parent)


class ServiceAccount:
    """The system account that a server runs under; None of its methods change the account of this process."""

    def __init__(self, name: str) -> None:
        self.entry = pwd.getpwnam(name)

    def popen_options(self) -> dict:
        return {"user": self.entry.pw_uid, "group": self.entry.pw_gid, "extra_groups": [], "cwd": "/"}

    def owns(self, path: Path) -> None:
        """Give `path` and everything in it to this account."""
        os.chown(path, self.entry.pw_uid, self.entry.pw_gid)
        for folder, folders, files in os.walk(path):
            for name in (*folders, *files):
                os.chown(Path(folder) / name, self.entry.pw_uid, self.entry.pw_gid, follow_symlinks=False)


def service_account() -> ServiceAccount | None:
    """The ordinary account for PostgreSQL when we are root, whom it refuses; None when we are ordinary ourselves."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return ServiceAccount("postgres" if "postgres" in known else "nobody")


class Child:
    """A running child in a session of its own: Ctrl-C reaches the parent alone, which stops its children in order."""

    def __init__(
        self,
        name: str,
        command: Sequence[object],
        *,
        stop: int = signal.SIGTERM,
        death: int = signal.SIGTERM,
        account: ServiceAccount | None = None,
        env: Mapping[str, str] | None = None,
        log: Path | None = None,
    ) -> None:
        self.name, self._stop, self._command = name, stop, [str(word) for word in command]
        self._death, self._account, self._env, self._log = death, account, dict(env or {}), log
        self.start()

    def start(self) -> None:
        """Start it, or once more when it has ended."""
        output = self._log.open("ab") if self._log else None
        options = self._account.popen_options() if self._account else {"cwd": ROOT}
        try:
            self.process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**os.environ, **self._env},
                start_new_session=True,
                preexec_fn=_before_exec(self._death),
                **options,
            )
        finally:
            if output:
                output.close()

    @property
    def ended(self) -> bool:
        return self.process.poll() is not None

    def ask_to_stop(self) -> None:
        if not self.ended:
            self.process.send_signal(self._stop)

    def wait(self, seconds: float) -> None:
        """Wait for the end; after `seconds` the whole session is killed."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def stop_all(children: Sequence[Child], *, seconds: float) -> None:
    """Ask all of them first, then wait: they stop side by side."""
    for child in children:
        child.ask_to_stop()
    for child in children:
        child.wait(seconds)
