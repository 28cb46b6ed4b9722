"""States of a listing, a photo and an approval."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pasindo.common import tones
from pasindo.common.tones import Tone


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")
    LIVE = "live", _("Tayang")
    FROZEN = "frozen", _("Dibekukan")  # licence or approval ran out: the page stays, nothing is sold
    SUSPENDED = "suspended", _("Ditangguhkan")  # 410
    WITHDRAWN = "withdrawn", _("Ditarik")  # 410


MOVES: list[tuple[str, str]] = [
    (Status.DRAFT, Status.LIVE),
    (Status.DRAFT, Status.WITHDRAWN),
    (Status.LIVE, Status.FROZEN),
    (Status.LIVE, Status.SUSPENDED),
    (Status.LIVE, Status.WITHDRAWN),
    (Status.FROZEN, Status.LIVE),
    (Status.FROZEN, Status.SUSPENDED),
    (Status.FROZEN, Status.WITHDRAWN),
    (Status.SUSPENDED, Status.LIVE),
    (Status.SUSPENDED, Status.WITHDRAWN),
]


class Branch(models.TextChoices):
    """The three doors, and the rubric that goes with each."""

    CRAFT = "craft", _("Kerajinan")
    CULINARY = "culinary", _("Kuliner")
    FASHION = "fashion", _("Fesyen")


class PhotoState(models.TextChoices):
    WAITING = "waiting", _("Sedang diproses")
    READY = "ready", _("Siap")
    FAILED = "failed", _("Gagal diproses")


class Grade(models.TextChoices):
    """What a listing was found fit for. Stars belong to buyers' reviews."""

    LISTED = "listed", _("Layak Tayang")
    NATIONAL = "national", _("Unggulan Nasional")
    EXPORT = "export", _("Siap Diusulkan Ekspor")


class Language(models.TextChoices):
    ID = "id", _("Bahasa Indonesia")
    EN = "en", _("Inggris")


RENDITION_WIDTHS = (320, 640, 1024, 1600)
PREVIEW_WIDTH = 640

tones.register(
    {
        Status.DRAFT: Tone.NEUTRAL,
        Status.LIVE: Tone.GOOD,
        Status.FROZEN: Tone.WARN,
        Status.SUSPENDED: Tone.BAD,
        Status.WITHDRAWN: Tone.BAD,
    }
)
