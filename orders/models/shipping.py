"""Courier services, what they cost, and the parcels that went out."""

import uuid

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pasindo.common.models import Island


class CourierService(models.Model):
    """A service that a buyer can choose, with the courier's way of weighing (grams; cubic centimetres per kilogram)."""

    code = models.SlugField(max_length=20, unique=True)
    courier = models.CharField(max_length=40)
    name = models.CharField(max_length=40)
    tolerance_g = models.PositiveIntegerField(default=300, help_text="A fraction of a kilogram up to this is free.")
    volumetric_divisor = models.PositiveIntegerField(default=6000)
    minimum_g = models.PositiveIntegerField(default=1000)
    is_active = models.BooleanField(default=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "code")

    def __str__(self):
        return f"{self.courier} {self.name}"


class Reach(models.TextChoices):
    REGENCY = "regency", _("dalam kabupaten/kota")
    PROVINCE = "province", _("dalam provinsi")
    ISLAND = "island", _("dalam pulau")
    BEYOND = "beyond", _("antarpulau")


class ShippingRate(models.Model):
    """Rupiah per charged kilogram of a service from one group of islands to another, and the days it takes.

    A row that names a province at either end goes before the row of the whole group (Nusa Tenggara Timur beside Bali).
    """

    service = models.ForeignKey(CourierService, models.CASCADE, related_name="rates")
    origin = models.CharField(max_length=20, choices=Island)
    destination = models.CharField(max_length=20, choices=Island)
    origin_province = models.ForeignKey("common.Province", models.PROTECT, null=True, blank=True, related_name="+")
    destination_province = models.ForeignKey("common.Province", models.PROTECT, null=True, blank=True, related_name="+")
    reach = models.CharField(max_length=8, choices=Reach)
    price_per_kg = models.PositiveIntegerField()
    days_min = models.PositiveSmallIntegerField()
    days_max = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["service", "origin", "destination", "reach", "origin_province", "destination_province"],
                nulls_distinct=False,
                name="one_rate_per_way",
            ),
            models.CheckConstraint(condition=Q(price_per_kg__gt=0), name="rate_is_positive"),
            models.CheckConstraint(condition=Q(days_max__gte=F("days_min")), name="rate_days_are_a_range"),
        ]

    def __str__(self):
        return f"{self.service} {self.origin}→{self.destination} ({self.reach})"


class Shipment(models.Model):
    """A parcel that left: courier and tracking number. `latest_arrival`: the courier's longest estimate plus 3 days."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    facility_order = models.ForeignKey("order.FacilityOrder", models.PROTECT, related_name="shipments")
    courier = models.CharField(max_length=80)
    tracking_number = models.CharField(_("nomor resi"), max_length=40)
    shipped_at = models.DateTimeField()
    shipped_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    latest_arrival = models.DateTimeField()
    delivered_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("shipped_at",)
        constraints = [
            models.UniqueConstraint(fields=["courier", "tracking_number"], name="a_tracking_number_is_used_once"),
            models.CheckConstraint(condition=~Q(tracking_number=""), name="shipment_has_a_tracking_number"),
        ]

    def __str__(self):
        return f"{self.courier} {self.tracking_number}"
