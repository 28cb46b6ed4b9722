import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q


class KeptForm(models.Model):
    """A form that was sent after the session had ended: for its account alone, until it is sent again or too old."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="kept_forms")
    path = models.CharField(max_length=500, help_text="Where it was sent.")
    page = models.CharField(max_length=500, blank=True, help_text="The page of ours on which it stood.")
    fields = models.JSONField(help_text="Pairs of name and value, in the order of the form.")
    file_names = models.JSONField(default=list, help_text="Files that came with it; they are not kept.")
    kept_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        ordering = ("kept_at",)
        constraints = [
            models.CheckConstraint(condition=Q(expires_at__gt=F("kept_at")), name="a_kept_form_expires"),
        ]
        indexes = [models.Index(fields=["expires_at"], name="kept_form_expires")]

    def __str__(self) -> str:
        return f"{self.user}: {self.path}"


class SessionStep(models.Model):
    """When somebody last did something in a session. Not in the session's own row, which requests at the same moment
    write over each other's; nor in the cache, without which nobody's session would end, or everybody's."""

    session_key = models.CharField(max_length=40, primary_key=True)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["at"], name="session_step_at")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M:%S}"
