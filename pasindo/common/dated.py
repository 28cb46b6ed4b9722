"""Rows that hold from one day until another: names, legal bearers, and the roles that people are given."""

import datetime
from typing import Any

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.db.models import Case, CheckConstraint, F, Func, Q, Value, When
from django.utils.translation import gettext as _

from pasindo.common import clock
from pasindo.common.exceptions import DomainError

# What a trigger takes for today: the day in Jakarta by the database's own clock, whatever zone a session has set.
TODAY_SQL = "(clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date"


class DateRange(Func):
    """daterange(valid_from, valid_until, '[]'): both days included, an empty end is open."""

    function = "daterange"
    output_field = DateRangeField()

    def __init__(self, start: str = "valid_from", end: str = "valid_until"):
        super().__init__(F(start), F(end), Value("[]"))

    def deconstruct(self):
        start, end = (expression.name for expression in self.get_source_expressions()[:2])
        return "pasindo.common.dated.DateRange", (start, end), {}


class HeldRange(Func):
    """The days that a role was held to their end: as DateRange, without the last one where it was ended on that day.

    So a role can be given again on the day on which it was ended, and still nobody holds it twice.
    """

    function = "daterange"
    output_field = DateRangeField()

    def __init__(self):
        bounds = Case(When(ended_at__isnull=True, then=Value("[]")), default=Value("[)"))
        super().__init__(F("valid_from"), F("valid_until"), bounds)

    def deconstruct(self):
        return "pasindo.common.dated.HeldRange", (), {}


class DatedQuerySet(models.QuerySet):
    def in_force(self, day: datetime.date | None = None):
        """The rows that hold on `day`, today in Jakarta if none is given."""
        day = day or clock.today()
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=day), Q(valid_until__isnull=True) | Q(valid_until__gte=day)
        )


class Dated(models.Model):
    """Holds from `valid_from` to `valid_until`, both days included; an empty end is open."""

    valid_from = models.DateField(null=True, blank=True)
    valid_until = models.DateField(null=True, blank=True)

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True


class HeldQuerySet(DatedQuerySet):
    def in_force(self, day: datetime.date | None = None):
        """As of any dated row; a role holds no longer on the day on which it was ended."""
        day = day or clock.today()
        return super().in_force(day).exclude(ended_at__isnull=False, valid_until=day)

    def give(self, *, until: datetime.date | None, **what: Any):
        """The role that says `what`, from today on until `until`: the row in force, or to come, or a new one.

        A row that is there gets the later end of the two: a role is shortened by ending it. `what` is the identity of
        the role and, under `defaults`, what is written with it. The caller holds a lock that others who give the same
        role wait for. Raises DomainError for a last day that is over.
        """
        today, written = clock.today(), what.pop("defaults", {})
        if until is not None and until < today:
            raise DomainError(_("Hari terakhir suatu peran tidak boleh sebelum hari ini."))
        # Locked, as by whoever ends a role: of the two at once the later one sees what the earlier one wrote.
        rows = self.select_for_update()
        to_come = rows.filter(valid_from__gt=today, ended_at__isnull=True, **what).order_by("valid_from")
        held: Any = rows.in_force(today).filter(**what).first() or to_come.first()
        if held is None:
            return self.create(valid_from=today, valid_until=until, **what, **written)
        held.valid_from = held.valid_from and min(held.valid_from, today)
        held.valid_until = None if until is None or held.valid_until is None else max(held.valid_until, until)
        for name, value in written.items():
            setattr(held, name, value)
        held.save(update_fields=["valid_from", "valid_until", *written])
        return held


class Held(Dated):
    """A role that somebody holds. Ending it keeps its past: the first day stays, the last is the day of `ended_at`."""

    ended_at = models.DateTimeField(null=True, blank=True)

    objects = HeldQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            CheckConstraint(
                condition=Q(ended_at__isnull=True) | Q(valid_until__isnull=False), name="ended_%(class)s_has_a_last_day"
            )
        ]

    @property
    def is_over(self) -> bool:
        return self.ended_at is not None or (self.valid_until is not None and self.valid_until < clock.today())

    def end(self) -> None:
        """Hold no longer, from this moment on. What is over already is left as it was."""
        if self.is_over:
            return
        today = clock.today()
        self.ended_at = clock.now()
        self.valid_until = max(today, self.valid_from or today)  # one that was to begin later ends before it begins
        self.save(update_fields=["ended_at", "valid_until"])


def held_sql(row: str, moment: str) -> str:
    """SQL for triggers: whether the role in the row `row` was held at that moment, and is not over by now.

    A role that was ended, or whose last day is over, can no longer be used for anything, however it is dated.
    """
    return (
        f"{was_held_sql(row, moment)} AND {row}.ended_at IS NULL"
        f" AND ({row}.valid_until IS NULL OR {row}.valid_until >= {TODAY_SQL})"
    )


def was_held_sql(row: str, moment: str) -> str:
    """SQL: whether the role in the row `row` was held at that moment, whatever became of it since."""
    day = f"({moment} AT TIME ZONE 'Asia/Jakarta')::date"
    return (
        f"({row}.valid_from IS NULL OR {row}.valid_from <= {day})"
        f" AND ({row}.valid_until IS NULL OR {row}.valid_until >= {day})"
        f" AND ({row}.ended_at IS NULL OR {row}.ended_at >= {moment})"
    )
