"""Deadlines in Indonesian working days: weekends and public holidays do not count, and the day ends in the zone of the
facility.

Rules (Perpres 21/2023: five working days, 07.30–16.00 local time):
- the day on which something arrives is never counted, whatever the hour;
- Saturday, Sunday, public holidays and days of collective leave (cuti bersama) are not counted;
- a deadline is the end of the office day, 16.00 in the zone of the facility.
"""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

OFFICE_DAY_ENDS = time(16, 0)
ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
ZONE_LABELS = {name: label for label, name in ZONES.items()}
SATURDAY = 5


def zone_info(zone: str) -> ZoneInfo:
    """The time zone of `WIB`, `WITA`, `WIT` or of an IANA name such as `Asia/Makassar`."""
    return ZoneInfo(ZONES.get(zone, zone))


def is_working_day(day: date, *, holidays: Collection[date]) -> bool:
    """Whether offices are open on `day`."""
    return day.weekday() < SATURDAY and day not in holidays


def add_working_days(start: datetime, days: int, *, zone: str, holidays: Collection[date]) -> datetime:
    """The end of the office day, in `zone`, of the `days`-th working day after `start`.

    With `days` 0: the end of the day of `start` itself, or of the next working day if offices are closed then.
    `holidays` are the dates on which offices are closed; give a set. ValueError for a naive `start` or negative `days`.
    """
    if start.tzinfo is None:
        raise ValueError("A deadline needs an aware start: the day depends on the zone.")
    if days < 0:
        raise ValueError("A deadline lies ahead: days cannot be negative.")
    local = zone_info(zone)
    day = start.astimezone(local).date()
    while days > 0:
        day += timedelta(days=1)
        days -= is_working_day(day, holidays=holidays)
    while not is_working_day(day, holidays=holidays):
        day += timedelta(days=1)
    return datetime.combine(day, OFFICE_DAY_ENDS, tzinfo=local)
