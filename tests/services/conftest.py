"""Runs `manage.py` in processes that carry a mark, by which whatever they leave behind is found."""

import os
import signal
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from pasindo.services.processes import ROOT
from tests.harness import environment, template_cluster
from tests.harness.site import wait_until

MARK = "PASINDO_TEST_MARK"


class Installation:
    """A var/ folder of its own with a migrated database, and the processes that work on it."""

    def __init__(self, var: Path) -> None:
        self.var, self.port, self.mark = var, environment.free_port(), uuid.uuid4().hex

    def environ(self, **changes: str) -> dict[str, str]:
        own = {"PASINDO_VAR": str(self.var), "PASINDO_ENV": "test", "PORT": str(self.port), MARK: self.mark}
        inherited = {key: value for key, value in os.environ.items() if key not in {"DATABASE_URL", "REDIS_URL"}}
        return inherited | own | changes

    def manage(self, *words: str, **changes: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, ROOT / "manage.py", *words], env=self.environ(**changes), capture_output=True, text=True
        )

    def up(self) -> "Up":
        return Up(self)

    def processes(self) -> dict[int, str]:
        """Every living process that descends from ours, with its command line."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if self.mark.encode() in (folder / "environ").read_bytes():
                    found[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:
                continue
        return found

    def main_process(self, word: str) -> int:
        """The eldest process with this word in its command line, or in that of a child of the keeper."""
        known = self.processes()
        keepers = [pid for pid, line in known.items() if "services.keeper" in line]
        # Valkey writes its title over its environment, and the mark with it.
        servers = [int(pid) for keeper in keepers for pid in _children(keeper)]
        titles = {pid: Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ") for pid in servers}
        return min(pid for pid, line in (known | titles).items() if word in line and pid not in keepers)


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


class Up:
    """A running `manage.py up`; what it says is in `said()`."""

    def __init__(self, installation: Installation) -> None:
        self.installation = installation
        self.output = installation.var / "said"
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, ROOT / "manage.py", "up"],
                env=installation.environ(),
                stdout=output,
                stderr=output,
            )

    def __enter__(self) -> "Up":
        return self

    def __exit__(self, *_exc: object) -> None:
        self.process.kill()
        self.process.wait()
        for pid in self.installation.processes():
            os.kill(pid, signal.SIGKILL)

    def said(self) -> str:
        return self.output.read_text()

    def wait_for(self, *sentences: str) -> None:
        wait_until(
            lambda: all(sentence in self.said() for sentence in sentences) or self.process.poll() is not None,
            seconds=120,
            what=f"{sentences} in {self.output}",
        )
        assert self.process.poll() is None, self.said()

    def wait_for_end(self) -> int:
        return self.process.wait(60)


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    with tempfile.TemporaryDirectory(prefix="pasindo-up-") as folder:
        var = Path(folder)
        var.chmod(0o755)
        subprocess.run(["cp", "-a", template_cluster.cached(), var / "postgres"], check=True)
        yield Installation(var)
