"""Kinds, classes and states of a facility (domain: UPT Pemasyarakatan)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pasindo.common import tones
from pasindo.common.tones import Tone


class Kind(models.TextChoices):
    LAPAS = "lapas", _("Lapas")
    LAPAS_WOMEN = "lapas_women", _("Lapas Perempuan")
    LAPAS_NARCOTICS = "lapas_narcotics", _("Lapas Narkotika")
    LAPAS_OPEN = "lapas_open", _("Lapas Terbuka")
    LAPAS_SPECIAL = "lapas_special", _("Lapas Khusus")
    LAPAS_YOUTH = "lapas_youth", _("Lapas Pemuda")
    LPKA = "lpka", _("LPKA")
    RUTAN = "rutan", _("Rutan")
    BAPAS = "bapas", _("Bapas")


class FacilityClass(models.TextChoices):
    I = "I", _("Kelas I")  # noqa: E741
    IIA = "IIA", _("Kelas IIA")
    IIB = "IIB", _("Kelas IIB")
    II = "II", _("Kelas II")
    III = "III", _("Kelas III")
    NONE = "", _("Tanpa kelas")


class Status(models.TextChoices):
    PREPARING = "preparing", _("Disiapkan")  # imported, no officer yet: nothing of it is shown
    ACTIVE = "active", _("Aktif")
    PAUSED = "paused", _("Penyesuaian jadwal layanan")  # pages stay, nothing is sold until `paused_until`
    SUSPENDED = "suspended", _("Ditangguhkan")
    CLOSED = "closed", _("Ditutup")


SHOWN = (Status.ACTIVE, Status.PAUSED)

tones.register(
    {
        Status.PREPARING: Tone.NEUTRAL,
        Status.ACTIVE: Tone.GOOD,
        Status.PAUSED: Tone.WARN,
        Status.SUSPENDED: Tone.BAD,
        Status.CLOSED: Tone.NEUTRAL,
    }
)
