"""Rows that hold from one day until another: names, roles, memberships, legal bearers."""

import datetime
from typing import Any

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.db.models import F, Func, Q, Value

from pasindo.common import clock


class DateRange(Func):
    """daterange(valid_from, valid_until, '[]'): both days included, an empty end is open."""

    function = "daterange"
    output_field = DateRangeField()

    def __init__(self, start: str = "valid_from", end: str = "valid_until"):
        super().__init__(F(start), F(end), Value("[]"))

    def deconstruct(self):
        start, end = (expression.name for expression in self.get_source_expressions()[:2])
        return "pasindo.common.dated.DateRange", (start, end), {}


class DatedQuerySet(models.QuerySet):
    def in_force(self, day: datetime.date | None = None):
        """The rows that hold on `day`, today in Jakarta if none is given."""
        day = day or clock.today()
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=day), Q(valid_until__isnull=True) | Q(valid_until__gte=day)
        )

    def give(self, *, until: datetime.date | None, granted_by: models.Model | None, **what: Any):
        """The row in force that says `what`, now ending on `until`; a new one from today on if there is none."""
        held = self.in_force().filter(**what).first()
        if held is None:
            return self.create(valid_from=clock.today(), valid_until=until, granted_by=granted_by, **what)
        held.valid_until = until
        held.save(update_fields=["valid_until"])
        return held


class Dated(models.Model):
    """Holds from `valid_from` to `valid_until`, both days included; an empty end is open."""

    valid_from = models.DateField(null=True, blank=True)
    valid_until = models.DateField(null=True, blank=True)

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True

    def end(self) -> None:
        """Hold no longer, from this moment on: the last day was yesterday."""
        yesterday = clock.today() - datetime.timedelta(days=1)
        self.valid_from = min(self.valid_from or yesterday, yesterday)
        self.valid_until = yesterday
        self.save(update_fields=["valid_from", "valid_until"])
