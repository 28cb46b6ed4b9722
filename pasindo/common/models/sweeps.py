"""When the clock's work was last done, by whichever worker did it."""

from django.db import models


class Sweep(models.Model):
    """One row for each line of the schedule, written when it ends well; none that stood aside for another counts."""

    name = models.CharField(max_length=100, primary_key=True, help_text="As in CELERY_BEAT_SCHEDULE.")
    ended_at = models.DateTimeField(help_text="By the machine's clock, which no demo moves.")
    took_ms = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.name} ({self.ended_at})"
