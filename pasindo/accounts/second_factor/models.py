import uuid

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from pasindo.common.triggers import never_deleted, only_changes, passed_by_doors


class FactorReset(models.Model):
    """A lost phone: one admin proposes that the second factor goes, another one agrees; or a command on the server."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="factor_resets")
    reason = models.CharField(max_length=200)
    by_command = models.BooleanField(default=False, help_text="On the server, where there are no two admins.")
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="proposed_factor_resets"
    )
    proposed_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="confirmed_factor_resets"
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-proposed_at",)
        constraints = [
            models.CheckConstraint(
                condition=~Q(proposed_by=F("user")) & ~Q(confirmed_by=F("user")), name="nobody_resets_the_own_factor"
            ),
            models.CheckConstraint(condition=~Q(confirmed_by=F("proposed_by")), name="two_admins_reset_a_factor"),
            models.CheckConstraint(
                condition=Q(by_command=True, proposed_by=None, confirmed_by=None, confirmed_at__isnull=False)
                | Q(by_command=False, proposed_by__isnull=False, confirmed_by=None, confirmed_at=None)
                | Q(
                    by_command=False, proposed_by__isnull=False, confirmed_by__isnull=False, confirmed_at__isnull=False
                ),
                name="a_factor_reset_names_its_actors",
            ),
            models.CheckConstraint(
                condition=Q(confirmed_at=None) | Q(confirmed_at__lte=F("expires_at")), name="a_factor_reset_in_time"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="a_factor_reset_has_a_reason"),
        ]
        # Who took a lock off somebody's account must be answerable for ever: a row is agreed to once, and stays.
        triggers = [
            never_deleted(),
            passed_by_doors(only_changes("confirmed_by_id", "confirmed_at")),
            passed_by_doors(
                pgtrigger.Protect(
                    name="agreed_once",
                    operation=pgtrigger.Update,
                    condition=pgtrigger.Q(old__confirmed_at__isnull=False),
                )
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.reason}"
