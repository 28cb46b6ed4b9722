"""Until when somebody should act: working days per stage, in the zone of the facility."""

import calendar
import datetime

from curation.course import Course
from curation.stages import COURSE
from pasindo.common.regions import holiday_dates
from pasindo.common.working_days import add_working_days

ROUNDS_BEFORE_WARNING = 3  # repairs after which the officer is told to ask for help instead of trying again
VALID_MONTHS = 24  # an approval, as long as OVOP's


def due_at(status: str, *, since: datetime.datetime, zone: str, course: Course = COURSE) -> datetime.datetime | None:
    """The end of the last office day for a stage entered at `since`; None where nobody's clock runs."""
    days = course[status].working_days
    if days is None:
        return None
    return add_working_days(since, days, zone=zone, holidays=holiday_dates())


def valid_until(start: datetime.date) -> datetime.date:
    """The last day of an approval granted on `start`: the same day 24 months later, or the last of that month."""
    year, month = divmod(start.year * 12 + start.month - 1 + VALID_MONTHS, 12)
    return datetime.date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
