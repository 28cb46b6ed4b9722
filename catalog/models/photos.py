"""Photos: clean from the first byte that is stored, private until a listing that shows them is published."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse

from catalog.states import PREVIEW_WIDTH, PhotoState
from pasindo.common import storage
from pasindo.common.triggers import only_changes


class Photo(models.Model):
    """A cleaned photograph of one facility, known by the SHA-256 of its master's bytes.

    Files lie in the private storage under `folder`: `master.jpg` (at most 3000 px), `640.webp` from the upload request
    on, then one WebP per width in `widths`. When a listing that shows it is published, a task copies the renditions to
    the same names in the public storage and sets `public_at`; until then `url` points to the authorised view.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    facility = models.ForeignKey("partner.Partner", models.PROTECT, related_name="photos")
    sha256 = models.CharField(max_length=64)
    width = models.PositiveIntegerField(help_text="Of the master, in pixels.")
    height = models.PositiveIntegerField()
    widths = ArrayField(models.PositiveSmallIntegerField(), default=list, help_text="Of the renditions that exist.")
    state = models.CharField(max_length=7, choices=PhotoState, default=PhotoState.WAITING)
    failure = models.CharField(max_length=200, blank=True)
    uploaded_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField()
    public_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["facility", "sha256"], name="a_photo_is_kept_once_per_facility"),
            models.CheckConstraint(condition=Q(state__in=PhotoState.values), name="photo_state_is_known"),
            models.CheckConstraint(condition=Q(width__lte=3000, height__lte=3000), name="photo_master_is_small"),
        ]
        # Counted every few seconds by who watches; most photos are ready.
        indexes = [models.Index(fields=["state"], condition=~Q(state=PhotoState.READY), name="photos_not_ready")]
        # A revision names its photos by key: under another's files the approved page would show another picture.
        triggers = [only_changes("widths", "state", "failure", "public_at")]

    def __str__(self):
        return str(self.public_id)

    @property
    def folder(self) -> str:
        return f"photos/{self.public_id}"

    def file_name(self, width: int) -> str:
        return f"{self.folder}/{width}.webp"

    def url(self, width: int) -> str:
        """Where a browser gets the rendition of this width: public storage once copied, else the authorised view."""
        if self.public_at:
            return storage.public().url(self.file_name(width))
        return reverse("photo", args=[self.public_id, width])

    @property
    def shown_widths(self) -> list[int]:
        """The widths to offer: at least the preview, which exists from the upload on."""
        return sorted(set(self.widths)) or [min(PREVIEW_WIDTH, self.width)]
