"""The servers live as long as somebody holds a lease on them."""

import os
import signal
import subprocess
import sys

from pasindo.services.lease import Lease
from tests.harness.site import wait_until

HOLD = """
import sys
from pasindo.services.lease import Lease
with Lease() as lease:
    lease.wait()
    print(lease.run, flush=True)
    sys.stdin.read()
"""


def _holder(installation) -> tuple[subprocess.Popen, str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD],
        env=installation.environ(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    return process, process.stdout.readline().strip()


def _servers(installation) -> list[int]:
    return [pid for pid, command in installation.processes().items() if "postgres" in command or "valkey" in command]


def test_two_holders_share_them_and_the_last_one_stops_them(installation):
    first, first_folder = _holder(installation)
    second, second_folder = _holder(installation)
    assert first_folder == second_folder

    first.communicate()
    assert _servers(installation)
    second.communicate()
    assert installation.processes() == {}


def test_they_stop_when_the_only_holder_is_killed(installation):
    holder, folder = _holder(installation)
    assert _servers(installation)
    holder.kill()
    holder.communicate()
    wait_until(lambda: not installation.processes(), what="the end of the servers")
    assert not os.path.exists(folder)


def test_a_killed_keeper_takes_its_servers_along_and_the_next_holder_starts_new_ones(installation):
    first, folder = _holder(installation)
    keeper = next(pid for pid, command in installation.processes().items() if "keeper" in command)
    os.kill(keeper, signal.SIGKILL)
    wait_until(lambda: not _servers(installation), what="the end of the servers")

    second, _ = _holder(installation)
    assert _servers(installation)
    assert not os.path.exists(folder)
    for holder in (first, second):
        holder.communicate()
    wait_until(lambda: not installation.processes(), what="the end of every process")


def test_no_server_is_started_for_cache_and_queue_that_are_elsewhere(tmp_path, monkeypatch):
    for name in ("DATABASE_URL", "REDIS_URL", "CACHE_URL", "BROKER_URL"):
        monkeypatch.delenv(name, raising=False)
    assert Lease(tmp_path).wanted == ["postgres", "valkey"]
    monkeypatch.setenv("CACHE_URL", "redis://elsewhere/0")
    assert Lease(tmp_path).wanted == ["postgres", "valkey"]
    monkeypatch.setenv("BROKER_URL", "redis://elsewhere/1")
    assert Lease(tmp_path).wanted == ["postgres"]
