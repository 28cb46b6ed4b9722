"""The stages of a submission (after Permenperin 14/2021: pengusulan, seleksi, penetapan)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")  # a repair that was not handed in: the listing rests until it is submitted again
    SUBMITTED = "submitted", _("Diajukan")
    KANWIL_VERIFICATION = "kanwil_verification", _("Verifikasi Kanwil")
    REPAIR = "repair", _("Perbaikan")
    PAS_SELECTION = "pas_selection", _("Seleksi Pemasyarakatan")
    ASSESSMENT = "assessment", _("Penilaian")
    DECISION = "decision", _("Keputusan")
    APPROVED = "approved", _("Disetujui")
    LIVE = "live", _("Tayang")
    REJECTED = "rejected", _("Ditolak")


CLOSED = (Status.LIVE, Status.REJECTED)
OPEN = tuple(status for status in Status if status not in CLOSED)


class Verdict(models.TextChoices):
    SUBMITTED = "submitted", _("Mengajukan")
    PASSED = "passed", _("Meneruskan")
    SENT_BACK = "sent_back", _("Meminta perbaikan")
    SCORED = "scored", _("Menilai")
    APPROVED = "approved", _("Menyetujui")
    REJECTED = "rejected", _("Menolak")


class Actor(models.TextChoices):
    """In which capacity somebody acts on a submission; nobody does in two."""

    PRODUCT_OFFICER = "product_officer", _("Petugas karya")
    KANWIL_OPERATOR = "kanwil_operator", _("Operator Kanwil")
    FACILITY_ADMIN = "facility_admin", _("Kepala UPT")
    KANWIL_VERIFIER = "kanwil_verifier", _("Verifikator Kanwil")
    PAS_CURATOR = "pas_curator", _("Kurator Pemasyarakatan")
    IKM_ASSESSOR = "ikm_assessor", _("Penilai IKM")
    IKM_CHAIR = "ikm_chair", _("Ketua kurasi IKM")
    SYSTEM = "system", _("Sistem")


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
