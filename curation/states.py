"""The stages of a submission and the capacities in which people act on it, as the database names them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from curation.course import REFUSALS, Verdict
from curation.stages import COURSE
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import tones

DRAFTERS = (FacilityRole.PRODUCT_OFFICER, Role.KANWIL_OPERATOR)  # they write what others judge


class Status(models.TextChoices):
    """A member for each stage of stages.py, named like its code: Status.REPAIR.

    Code that decides asks COURSE for the stage that it means (repairing, scoring, deciding), not for a member by name.
    """

    vars().update({stage.code.upper(): (stage.code, stage.label) for stage in COURSE})


class Actor(models.TextChoices):
    """In which capacity somebody acts on a submission, named like the role; nobody does in two. And the system."""

    vars().update({right.value.upper(): (right.value, right.label) for right in (*DRAFTERS, *COURSE.rights.values())})
    SYSTEM = "system", _("Sistem")


CLOSED = tuple(Status(stage.code) for stage in COURSE if stage.closed_by is not None)
OPEN = tuple(status for status in Status if status not in CLOSED)


class Reason(models.TextChoices):
    """Why a submission is sent back or rejected: one code at least, and a note in words."""

    PHOTOS = "photos", _("Foto kurang jelas atau memuat hal yang tidak boleh tampak")
    TEXT = "text", _("Judul atau keterangan perlu diperbaiki")
    DOCUMENTS = "documents", _("Izin atau dokumen belum lengkap")
    PRICE = "price", _("Harga atau HPP belum wajar")
    PACKAGE = "package", _("Berat, ukuran, atau kemasan belum tepat")
    QUALITY = "quality", _("Mutu belum memenuhi")
    SAFETY = "safety", _("Keamanan produk belum terjamin")
    CAPACITY = "capacity", _("Kapasitas produksi belum jelas")
    DUPLICATE = "duplicate", _("Sudah ada karya yang sama")
    FORBIDDEN = "forbidden", _("Tidak boleh dijual atau melanggar hak pihak lain")
    OTHER = "other", _("Lainnya")


tones.register({stage.code: stage.tone for stage in COURSE})

__all__ = ["CLOSED", "OPEN", "REFUSALS", "Actor", "Reason", "Status", "Verdict"]
