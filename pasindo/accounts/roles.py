"""The roles of the whole house. A right is a dated row with one of these, in force today."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class FacilityRole(models.TextChoices):
    """What an officer does in one facility."""

    ADMIN = "facility_admin", _("Kepala UPT")
    PRODUCT_OFFICER = "product_officer", _("Petugas karya")
    ORDER_OFFICER = "order_officer", _("Petugas pesanan")
    FINANCE_OFFICER = "finance_officer", _("Petugas keuangan")


class Role(models.TextChoices):
    """What a person does in one region or in the whole nation."""

    KANWIL_VERIFIER = "kanwil_verifier", _("Verifikator Kanwil")
    KANWIL_OPERATOR = "kanwil_operator", _("Operator Kanwil")
    PAS_CURATOR = "pas_curator", _("Kurator Pemasyarakatan")
    IKM_ASSESSOR = "ikm_assessor", _("Penilai IKM")
    IKM_CHAIR = "ikm_chair", _("Ketua kurasi IKM")
    EXPORT_CURATOR = "export_curator", _("Kurator ekspor")
    FINANCE = "finance", _("Keuangan")
    OPERATOR = "operator", _("Operator layanan")
    ADMIN = "admin", _("Administrator")


REGIONAL = (Role.KANWIL_VERIFIER, Role.KANWIL_OPERATOR)
APPOINTS_IN_KANWIL = Role.KANWIL_VERIFIER  # gives and ends the roles of the facilities of its region
