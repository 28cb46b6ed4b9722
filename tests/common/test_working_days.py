"""Deadlines of the selection, with dates counted by hand on the calendar of 2026."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasindo.common.working_days import add_working_days, is_working_day, zone_info

LEBARAN_2026 = {date(2026, 3, day) for day in (18, 19, 20, 23, 24)}
NATAL_2026 = {date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1)}


def at(zone: str, *when: int) -> datetime:
    return datetime(*when, tzinfo=zone_info(zone))


@pytest.mark.parametrize(
    ("start", "days", "holidays", "expected"),
    [
        pytest.param((2026, 11, 23, 9, 0), 5, set(), (2026, 11, 30, 16, 0), id="monday-plus-five-is-next-monday"),
        pytest.param((2026, 11, 20, 20, 0), 1, set(), (2026, 11, 23, 16, 0), id="friday-night-plus-one-is-monday"),
        pytest.param((2026, 11, 21, 9, 0), 1, set(), (2026, 11, 23, 16, 0), id="saturday-plus-one-is-monday"),
        pytest.param((2026, 11, 23, 9, 0), 0, set(), (2026, 11, 23, 16, 0), id="zero-is-today"),
        pytest.param((2026, 11, 22, 9, 0), 0, set(), (2026, 11, 23, 16, 0), id="zero-on-sunday-is-monday"),
        pytest.param((2026, 3, 16, 9, 0), 5, LEBARAN_2026, (2026, 3, 30, 16, 0), id="lebaran-week-is-jumped"),
        pytest.param((2026, 12, 22, 9, 0), 10, NATAL_2026, (2027, 1, 8, 16, 0), id="over-the-new-year"),
    ],
)
def test_a_deadline_falls_on_the_day_counted_by_hand(start, days, holidays, expected):
    assert add_working_days(at("WIB", *start), days, zone="WIB", holidays=holidays) == at("WIB", *expected)


@pytest.mark.parametrize(
    ("zone", "utc_hour"), [("WIB", 9), ("WITA", 8), ("WIT", 7), ("Asia/Jakarta", 9), ("Asia/Jayapura", 7)]
)
def test_the_office_day_ends_in_the_zone_of_the_facility(zone, utc_hour):
    deadline = add_working_days(datetime(2026, 11, 23, 1, tzinfo=UTC), 1, zone=zone, holidays=set())
    assert deadline.astimezone(UTC) == datetime(2026, 11, 24, utc_hour, tzinfo=UTC)


def test_the_same_instant_is_another_day_in_jayapura():
    late_on_friday_in_utc = datetime(2026, 11, 26, 15, 30, tzinfo=UTC)  # Thu 22.30 WIB, Fri 00.30 WIT
    assert add_working_days(late_on_friday_in_utc, 1, zone="WIB", holidays=set()).date() == date(2026, 11, 27)
    assert add_working_days(late_on_friday_in_utc, 1, zone="WIT", holidays=set()).date() == date(2026, 11, 30)


def test_a_naive_start_and_negative_days_are_refused():
    with pytest.raises(ValueError, match="aware"):
        add_working_days(datetime(2026, 11, 23), 1, zone="WIB", holidays=set())  # noqa: DTZ001 - the case itself
    with pytest.raises(ValueError, match="negative"):
        add_working_days(at("WIB", 2026, 11, 23), -1, zone="WIB", holidays=set())


@given(
    start=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1)).map(lambda value: value.replace(tzinfo=UTC)),  # noqa: DTZ001
    days=st.integers(0, 90),
    zone=st.sampled_from(["WIB", "WITA", "WIT"]),
)
def test_exactly_so_many_working_days_lie_between(start, days, zone):
    holidays = LEBARAN_2026 | NATAL_2026
    deadline = add_working_days(start, days, zone=zone, holidays=holidays)
    first = start.astimezone(zone_info(zone)).date()
    between = [first + timedelta(n) for n in range(1, (deadline.date() - first).days + 1)]
    expected = days or int(not is_working_day(first, holidays=holidays))
    assert sum(is_working_day(day, holidays=holidays) for day in between) == expected
    assert is_working_day(deadline.date(), holidays=holidays)
    assert deadline.time() == time(16, 0)
