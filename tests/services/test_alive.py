"""A worker or the clock that comes round says so; one that does not is not well."""

import os
import subprocess
import sys
import time
from unittest.mock import Mock, patch

import pytest
from celery.signals import heartbeat_sent

import pasindo.celery
from pasindo.celery import app
from pasindo.services import alive
from pasindo.services.clock import TellingScheduler
from pasindo.services.processes import ROOT


@pytest.fixture(autouse=True)
def own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("PASINDO_VAR", str(tmp_path))
    return tmp_path


def check(name: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pasindo.services.alive", name]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_a_worker_is_well_while_its_heart_beats():
    assert not alive.is_alive("mail")
    heartbeat_sent.send(sender=Mock(eventer=Mock(hostname="mail@machine")))
    assert alive.is_alive("mail") and not alive.is_alive("orders")
    assert pasindo.celery.tell_that_it_is_alive in [ref() for _key, ref, *_ in heartbeat_sent.receivers]


def test_the_clock_is_well_while_it_comes_round(tmp_path):
    scheduler = TellingScheduler(app, schedule_filename=str(tmp_path / "schedule"))
    assert app.conf.beat_scheduler == "pasindo.services.clock:TellingScheduler"
    assert not alive.is_alive("clock") and TellingScheduler.max_interval < alive.OLDEST_SECONDS
    with patch.object(scheduler, "apply_entry"):
        scheduler.tick()
    scheduler.close()
    assert alive.is_alive("clock")


def test_the_health_check_fails_for_one_that_has_not_come_round():
    alive.tell("photos")
    assert check("photos").returncode == 0
    old = time.time() - alive.OLDEST_SECONDS - 1
    os.utime(alive.sign("photos"), (old, old))
    done = check("photos")
    assert done.returncode == 1 and "photos has not come round" in done.stderr


def test_a_full_disk_stops_no_work(monkeypatch, tmp_path):
    (tmp_path / "alive").write_text("")
    alive.tell("mail")
    assert not (tmp_path / "alive").is_dir()
