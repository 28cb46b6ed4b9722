"""Courier services, what they cost, and the parcels that went out."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pasindo.common.models import Island
from pasindo.common.triggers import append_only, never_deleted


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
    """A parcel that left: courier and tracking number. `latest_arrival`: the courier's longest estimate plus 3 days.

    `delivered_on`: the day that somebody named; `arrived_at`: since when it counts as delivered, said or presumed.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    facility_order = models.ForeignKey("order.FacilityOrder", models.PROTECT, related_name="shipments")
    position = models.PositiveSmallIntegerField(default=1, help_text="1 for the first parcel of its facility order.")
    courier = models.CharField(max_length=80)
    tracking_number = models.CharField(_("nomor resi"), max_length=40)
    shipped_at = models.DateTimeField()
    shipped_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    latest_arrival = models.DateTimeField()
    delivered_on = models.DateField(null=True, blank=True)
    arrived_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("shipped_at", "position")
        constraints = [
            models.UniqueConstraint(fields=["facility_order", "position"], name="one_parcel_per_position"),
            models.UniqueConstraint(fields=["courier", "tracking_number"], name="a_tracking_number_is_used_once"),
            models.CheckConstraint(condition=~Q(tracking_number=""), name="shipment_has_a_tracking_number"),
        ]
        indexes = [
            models.Index(fields=["latest_arrival"], condition=Q(arrived_at__isnull=True), name="shipments_to_arrive")
        ]
        triggers = [never_deleted()]  # its pieces left the stock: without it nobody could say where they are

    def __str__(self):
        return f"{self.courier} {self.tracking_number}"

    @property
    def number(self) -> str:
        """What people and messages call it: its facility order's number and its position."""
        return f"{self.facility_order.number}-{self.position}"


# The sum over other rows is what a constraint cannot see. The line is locked before the sum is read: two parcels that are
# written at once would each count without the other and both find room. Whoever comes second waits here, then counts anew.
_CONTENTS = """
    SELECT quantity, facility_order_id INTO STRICT ordered FROM order_line WHERE id = NEW.line_id FOR NO KEY UPDATE;
    IF ordered.facility_order_id <> (SELECT facility_order_id FROM order_shipment WHERE id = NEW.shipment_id) THEN
        RAISE EXCEPTION 'line % is not of the facility order of shipment %', NEW.line_id, NEW.shipment_id
            USING ERRCODE = 'check_violation';
    END IF;
    IF (SELECT sum(quantity) FROM order_shipmentline WHERE line_id = NEW.line_id) > ordered.quantity THEN
        RAISE EXCEPTION 'more pieces of line % left than were ordered', NEW.line_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
"""


class ShipmentLine(models.Model):
    """So many pieces of a line lie in a parcel. Never changed: the parcel is on its way."""

    shipment = models.ForeignKey(Shipment, models.PROTECT, related_name="lines")
    line = models.ForeignKey("order.Line", models.PROTECT, related_name="shipment_lines")
    quantity = models.PositiveIntegerField()

    class Meta:
        ordering = ("line",)
        constraints = [
            models.UniqueConstraint(fields=["shipment", "line"], name="a_line_is_once_in_a_parcel"),
            models.CheckConstraint(condition=Q(quantity__gt=0), name="shipment_line_is_positive"),
        ]
        triggers = [
            append_only(),
            pgtrigger.Trigger(
                name="no_more_than_ordered",
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                declare=[("ordered", "RECORD")],
                func=pgtrigger.Func(_CONTENTS),
            ),
        ]

    def __str__(self):
        return f"{self.quantity} of line {self.line_id}"
