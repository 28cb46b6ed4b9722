"""The shop's clock can be set forward in development, for every process at once."""

import datetime
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.utils import timezone

from pasindo.common import clock
from pasindo.services.processes import ROOT

HOUR = datetime.timedelta(hours=1)
LITTLE = datetime.timedelta(minutes=5)
READ = "import django; django.setup(); from pasindo.common import clock; print(clock.now().isoformat())"


@pytest.fixture
def movable(settings, tmp_path):
    settings.CLOCK_CAN_MOVE = True
    settings.VAR = tmp_path / "var"  # not there yet
    return settings


def ahead():
    return clock.now() - timezone.now()


def test_is_the_time_of_the_day_until_it_is_moved(movable):
    assert abs(ahead()) < LITTLE
    assert not Path(movable.VAR).exists()


def test_moves_add_up_also_those_made_at_once(movable):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _number: clock.move(seconds=3600), range(8)))
    assert abs(ahead() - 8 * HOUR) < LITTLE


def test_a_move_is_seen_by_a_process_that_runs_already_and_by_a_new_one(movable):
    """Without the database and without the cache: one file is all that they share."""
    assert abs(ahead()) < LITTLE
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "pasindo.settings", "PASINDO_ENV": "development"}
    environment["PASINDO_VAR"] = str(movable.VAR)
    move = READ.replace("print", "clock.move(seconds=7200); print")
    done = subprocess.run(
        [sys.executable, "-c", move], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    told = datetime.datetime.fromisoformat(done.stdout.strip())
    assert abs(told - timezone.now() - 2 * HOUR) < LITTLE
    assert abs(ahead() - 2 * HOUR) < LITTLE


def test_never_runs_backwards(movable):
    clock.move(seconds=60)
    with pytest.raises(ValueError):
        clock.move(seconds=-1)
    assert ahead() > datetime.timedelta(seconds=50)


def test_stands_where_it_must_not_be_moved(movable):
    clock.move(seconds=3600)
    movable.CLOCK_CAN_MOVE = False
    assert abs(ahead()) < LITTLE
    with pytest.raises(RuntimeError):
        clock.move(seconds=3600)
    with pytest.raises(RuntimeError), clock.at(timezone.now()):
        pass


def test_another_moment_holds_inside_its_block_alone(movable):
    moment = timezone.now() - 100 * HOUR
    with clock.at(moment):
        assert clock.now() == moment
    assert abs(ahead()) < LITTLE
