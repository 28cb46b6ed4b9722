"""Courier services, what they cost, and the parcels that went out."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pasindo.common.histories import tracked
from pasindo.common.models import Island
from pasindo.common.triggers import append_only, never_deleted, only_changes


@tracked("CourierServiceChange", may_be_deleted=True)  # what buyers pay for their parcels follows from these two
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


@tracked("ShippingRateChange", may_be_deleted=True)
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


# Courier and nomor resi of a parcel become what the latest correction says, and nothing else: an UPDATE alone would
# leave no trace of the number under which the buyer was told to look.
_CORRECTED = """
    IF (NEW.courier, NEW.tracking_number) IS DISTINCT FROM (OLD.courier, OLD.tracking_number) AND NOT EXISTS (
        SELECT 1 FROM order_trackingcorrection c
        WHERE c.id = (SELECT max(id) FROM order_trackingcorrection WHERE shipment_id = OLD.id)
            AND (c.former_courier, c.former_number) = (OLD.courier, OLD.tracking_number)
            AND (c.courier, c.tracking_number) = (NEW.courier, NEW.tracking_number)
    ) THEN
        RAISE EXCEPTION 'a tracking number is put right by a correction' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""


class Shipment(models.Model):
    """A parcel that left: courier and tracking number. `latest_arrival`: the courier's longest estimate plus 3 days.

    Courier and number are those of today: a wrong one is put right by a TrackingCorrection.

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
            # Looked at after each statement, unless somebody puts it off: two parcels may have to swap their numbers.
            models.UniqueConstraint(
                fields=["courier", "tracking_number"],
                name="a_tracking_number_is_used_once",
                deferrable=models.Deferrable.IMMEDIATE,
            ),
            models.CheckConstraint(condition=~Q(tracking_number=""), name="shipment_has_a_tracking_number"),
        ]
        indexes = [
            models.Index(fields=["latest_arrival"], condition=Q(arrived_at__isnull=True), name="shipments_to_arrive")
        ]
        triggers = [
            never_deleted(),  # its pieces left the stock: without it nobody could say where they are
            only_changes("courier", "tracking_number", once=["delivered_on", "arrived_at"]),
            pgtrigger.Trigger(
                name="number_is_corrected",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func=pgtrigger.Func(_CORRECTED),
            ),
        ]

    def __str__(self):
        return f"{self.courier} {self.tracking_number}"

    @property
    def number(self) -> str:
        """What people and messages call it: its facility order's number and its position."""
        return f"{self.facility_order.number}-{self.position}"


# The row of the parcel is locked before it is compared: of two corrections at once the second sees what the first left.
_OF_TODAY = """
    SELECT courier, tracking_number INTO STRICT parcel FROM order_shipment WHERE id = NEW.shipment_id FOR NO KEY UPDATE;
    IF (NEW.former_courier, NEW.former_number) IS DISTINCT FROM (parcel.courier, parcel.tracking_number) THEN
        RAISE EXCEPTION 'a correction names what it puts right' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""
_TAKES_EFFECT = """
    UPDATE order_shipment SET courier = NEW.courier, tracking_number = NEW.tracking_number WHERE id = NEW.shipment_id;
    RETURN NULL;
"""


TO = " → "  # between what stood there and what counts now, in the comment of the event


class TrackingCorrection(models.Model):
    """An officer had written a wrong courier or nomor resi: what counts from now on, and what stood there. Never changed.

    The database itself writes it to the parcel, so that neither is there without the other.
    """

    shipment = models.ForeignKey(Shipment, models.PROTECT, related_name="corrections")
    former_courier = models.CharField(max_length=80)
    former_number = models.CharField(max_length=40)
    courier = models.CharField(max_length=80)
    tracking_number = models.CharField(_("nomor resi"), max_length=40)
    actor = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(
                condition=~Q(courier=F("former_courier"), tracking_number=F("former_number")),
                name="a_correction_changes_something",
            ),
        ]
        triggers = [
            append_only(),
            pgtrigger.Trigger(
                name="of_what_counts_today",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                declare=[("parcel", "RECORD")],
                func=pgtrigger.Func(_OF_TODAY),
            ),
            pgtrigger.Trigger(
                name="takes_effect",
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                func=pgtrigger.Func(_TAKES_EFFECT),
            ),
        ]

    def __str__(self):
        return f"{self.former_courier} {self.former_number}{TO}{self.courier} {self.tracking_number}"


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
