"""Where things are: provinces and regencies with their official codes, and the regional offices, which are neither."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pasindo.common.histories import tracked


class Island(models.TextChoices):
    """Groups of provinces between which parcels cost about the same."""

    SUMATRA = "sumatra", _("Sumatra")
    JAVA = "java", _("Jawa")
    BALI_NUSA_TENGGARA = "bali_nusa_tenggara", _("Bali dan Nusa Tenggara")
    KALIMANTAN = "kalimantan", _("Kalimantan")
    SULAWESI = "sulawesi", _("Sulawesi")
    MALUKU = "maluku", _("Maluku")
    PAPUA = "papua", _("Papua")


class Province(models.Model):
    """One of the 38 provinces, under its official code (Kepmendagri 300.2.2-2430/2025)."""

    code = models.CharField(max_length=2, primary_key=True)
    name = models.CharField(max_length=60)
    time_zone = models.CharField(max_length=40)
    island = models.CharField(max_length=20, choices=Island)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class Regency(models.Model):
    """A kabupaten or kota. 26 names are both, so nothing is ever keyed on the name."""

    class Kind(models.TextChoices):
        KABUPATEN = "kabupaten", _("Kabupaten")
        KOTA = "kota", _("Kota")

    code = models.CharField(max_length=5, primary_key=True)
    province = models.ForeignKey(Province, models.PROTECT, related_name="regencies")
    kind = models.CharField(max_length=9, choices=Kind)
    name = models.CharField(max_length=80, help_text="With its kind: Kabupaten Mojokerto, Kota Mojokerto.")

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class Kanwil(models.Model):
    """A regional office of the directorate. There are 33, for 38 provinces: routing by province would be wrong."""

    code = models.SlugField(max_length=40, primary_key=True)
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ("name",)
        verbose_name_plural = "Kanwil"

    def __str__(self) -> str:
        return self.name


@tracked("HolidayChange", may_be_deleted=True)  # deadlines step over it: whoever adds a day moves them
class Holiday(models.Model):
    """A day on which no office works: deadlines in working days step over it."""

    date = models.DateField(primary_key=True)
    name = models.CharField(max_length=120)
    is_collective_leave = models.BooleanField(default=False)
    basis = models.CharField(max_length=120, blank=True, help_text="The decree, or 'estimate'.")

    class Meta:
        ordering = ("date",)

    def __str__(self) -> str:
        return f"{self.date} {self.name}"
