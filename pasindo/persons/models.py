"""What went wrong with personal data, when, and when its persons were told."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from pasindo.common.triggers import never_deleted, only_changes

HOURS_TO_TELL = 72  # 3 × 24 hours from when it is known (UU 27/2022 art. 46 (1))


class Incident(models.Model):
    """A failure to protect personal data. What is written down stays; that its persons were told is added once."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField()
    noticed_at = models.DateTimeField(help_text="From here on the 3 × 24 hours run.")
    how = models.TextField(max_length=4000, help_text="When and how the data came into other hands; in each letter.")
    measures = models.TextField(max_length=4000, help_text="What was done about it; in each letter.")
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()
    told_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    told_at = models.DateTimeField(null=True, blank=True, help_text="When the letters had gone out.")

    class Meta:
        ordering = ("-noticed_at", "-pk")
        constraints = [
            models.CheckConstraint(condition=Q(ended_at__gt=F("began_at")), name="an_incident_lasts"),
            models.CheckConstraint(
                condition=Q(noticed_at__gte=F("began_at")), name="an_incident_is_noticed_once_begun"
            ),
            models.CheckConstraint(
                condition=Q(told_at=None, told_by=None) | Q(told_at__isnull=False, told_by__isnull=False),
                name="who_told_of_an_incident_and_when",
            ),
            models.CheckConstraint(
                condition=~Q(how="") & ~Q(measures=""), name="an_incident_says_how_and_what_was_done"
            ),
        ]
        # The record is what an authority asks for: nothing in it is bettered afterwards.
        triggers = [never_deleted(), only_changes(once=["told_at", "told_by_id"])]

    def __str__(self) -> str:
        return f"{self.noticed_at:%Y-%m-%d}: {self.how[:60]}"
