"""`manage.py up` starts everything, and leaves nothing."""

import http.client
import os
import signal
import socket
from pathlib import Path

import pytest

from pasindo.queues import QUEUES
from tests.harness.site import wait_until

# One installation for all of these, in one process: the first of them migrates it, the others find it as it was left.
pytestmark = pytest.mark.xdist_group("up")

WORKERS = tuple(f"The worker of the queue '{name}' is ready" for name in QUEUES)
ALL_READY = ("PostgreSQL is ready", "Valkey is ready", "The shop is ready", *WORKERS, "The clock")


def answer_of(port: int) -> int:
    """The status of the home page; 0 while nobody answers."""
    connection = http.client.HTTPConnection("127.0.0.1", port, 30)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status
    except OSError:
        return 0
    finally:
        connection.close()


def environ(pid: int) -> str:
    """The environment with which a process was started."""
    return Path(f"/proc/{pid}/environ").read_text()


def test_starts_everything_what_died_again_and_keeps_the_data_over_a_restart(installation):
    with installation.up() as up:
        up.wait_for(*ALL_READY)
        assert answer_of(installation.port)

        write = "from django.contrib.sites.models import Site; Site.objects.create(domain='kept.example', name='kept')"
        beside = installation.manage("shell", "--command", write)
        assert beside.returncode == 0, beside.stderr

        for name, program in (
            ("The web server", "gunicorn"),
            ("The workers and the clock", "services.workers"),
            ("Valkey", "unixsocket"),
            ("PostgreSQL", "postgres -D"),
        ):
            os.kill(installation.main_process(program), signal.SIGKILL)
            up.wait_for(f"{name} ended with status -9; it starts again in 1 s", f"{name} was started again")
        wait_until(lambda: answer_of(installation.port) == 200, what="a page")

        up.process.send_signal(signal.SIGINT)
        assert up.wait_for_end() == 0
        assert up.said().rstrip().endswith("Stopped.")
        assert installation.processes() == {}

    read = "from django.contrib.sites.models import Site; print(Site.objects.get(domain='kept.example').name)"
    without = installation.manage("shell", "--command", read)
    assert without.stdout.split()[-1:] == ["kept"], without.stderr
    assert installation.processes() == {}


def test_leaves_no_process_after_kill_9_not_even_one_that_hears_nothing(installation):
    """Web and worker stand still when it happens, as in the middle of a task, a query or a page that never ends."""
    migrated_before = (installation.var / "migrated").exists()
    with installation.up() as up:
        up.wait_for(*ALL_READY)
        passed_over = "The database is up to date" not in up.said()
        assert passed_over == migrated_before, "it is migrated at its first start alone: nothing changed since"
        commands = " ".join(installation.processes().values())
        assert all(name in commands for name in ("postgres", "valkey", "gunicorn", "workers --solo clock"))
        assert not [pid for pid in installation.processes() if "pasindo_owner" in environ(pid)], "nobody inherits it"

        ours = [
            pid for pid, line in installation.processes().items() if "gunicorn" in line or "services.workers" in line
        ]
        assert len(ours) >= 7, "masters and their children"
        for pid in ours:
            os.kill(pid, signal.SIGSTOP)
        up.process.kill()
        up.wait_for_end()
        wait_until(lambda: not installation.processes(), seconds=20, what="the end of every process")


def test_stops_on_sigterm_while_it_starts(installation):
    with installation.up() as up:
        wait_until(lambda: installation.processes(), what="the first process")
        up.wait_for("Valkey is ready")
        up.process.send_signal(signal.SIGTERM)
        assert up.wait_for_end() == 0
        assert installation.processes() == {}


def test_refuses_a_port_in_use(installation):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        refused = installation.manage("up", PORT=port)
    assert refused.returncode == 1
    assert refused.stderr.splitlines() == [
        f"Port {port} cannot be used (Address already in use). Choose another one: PORT=8001."
    ]
    assert installation.processes() == {}


def test_refuses_a_var_that_cannot_be_written(installation, tmp_path):
    (tmp_path / "file").touch()
    refused = installation.manage("up", PASINDO_VAR=str(tmp_path / "file" / "var"))
    assert refused.returncode == 1
    assert len(refused.stderr.splitlines()) == 1
    assert "cannot be written (Not a directory)" in refused.stderr


def test_refuses_data_of_another_postgresql(installation):
    data = installation.var / "old" / "postgres"
    data.mkdir(parents=True)
    (data / "PG_VERSION").write_text("9\n")
    refused = installation.manage("up", PASINDO_VAR=str(data.parent))
    assert refused.returncode == 1
    assert len(refused.stderr.splitlines()) == 1
    assert "was written by PostgreSQL 9" in refused.stderr
    assert installation.processes() == {}
