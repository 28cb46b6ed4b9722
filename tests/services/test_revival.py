"""What ends by itself is started again, later each time, and not for ever."""

import sys

import pytest

from pasindo.services.errors import ServiceError
from pasindo.services.processes import Child
from pasindo.services.revival import Revival


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def broken():
    child = Child("The worker", [sys.executable, "-S", "-c", "raise SystemExit(3)"])
    yield child
    child.wait(20)


def test_waits_longer_each_time_and_gives_up_at_the_fifth_end_within_a_minute(clock, broken):
    said, starts = [], []
    revival = Revival(said.append, clock=clock)
    for wait in (1, 2, 4, 8):
        broken.wait(20)
        revival.look_after([broken])
        assert said.pop() == f"The worker ended with status 3; it starts again in {wait} s"
        clock.now += wait - 0.1
        revival.look_after([broken])
        assert not said
        clock.now += 0.2
        before = broken.process.pid
        revival.look_after([broken])
        assert said.pop() == "The worker was started again"
        starts.append(broken.process.pid != before)
    broken.wait(20)
    with pytest.raises(ServiceError, match="The worker ended 5 times within a minute, the last time with status 3"):
        revival.look_after([broken])
    assert starts == [True] * 4


def test_what_ends_now_and_then_is_started_again_as_often_as_it_takes(clock, broken):
    said = []
    revival = Revival(said.append, clock=clock)
    for _ in range(8):
        broken.wait(20)
        revival.look_after([broken])
        clock.now += 16
        revival.look_after([broken])
    assert said.count("The worker was started again") == 8


def test_one_that_runs_is_left_alone(clock):
    child, said = Child("The clock", ["sleep", "60"]), []
    Revival(said.append, clock=clock).look_after([child])
    child.ask_to_stop()
    child.wait(5)
    assert not said
