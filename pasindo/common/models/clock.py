from django.db import models


class ClockShift(models.Model):
    """By how many seconds the development clock runs ahead: one row at most."""

    seconds = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1, seconds__gte=0), name="one_clock_never_back")]

    def __str__(self) -> str:
        return f"+{self.seconds} s"
