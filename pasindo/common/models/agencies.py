"""The agencies that select goods. Ministries are renamed: their names are data with dates."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models

from pasindo.common.dated import Dated, DateRange
from pasindo.common.histories import tracked
from pasindo.common.triggers import never_deleted


class Agency(models.Model):
    code = models.SlugField(max_length=20, primary_key=True)  # pas, ikm

    class Meta:
        verbose_name_plural = "agencies"

    def __str__(self) -> str:
        return self.code


@tracked("AgencyNameChange")
class AgencyName(Dated):
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="names")
    name = models.CharField(max_length=200)
    short_name = models.CharField(max_length=60)

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="one_name_of_an_agency_at_a_time",
                expressions=[("agency", RangeOperators.EQUAL), (DateRange(), RangeOperators.OVERLAPS)],
            )
        ]
        triggers = [never_deleted()]  # papers bear it

    def __str__(self) -> str:
        return self.short_name
