"""An order, one facility order per facility, its lines and what they hold of the stock."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from oscar.apps.address.abstract_models import AbstractShippingAddress
from oscar.apps.order.abstract_models import AbstractLine, AbstractOrder

from orders.states import (
    FACILITY_ORDER_TRANSITIONS,
    FINISHED,
    OPEN_ORDERS,
    ORDER_TRANSITIONS,
    FacilityOrderStatus,
    OrderStatus,
)
from pasindo.common.texts import is_one_line
from pasindo.common.triggers import (
    append_only,
    contact_is_kept,
    moves,
    never_deleted,
    only_changes,
    passed_by_doors,
    whole_rupiah,
    written_with,
)

# How to reach the buyer, and where the parcels go: fixed like the rest, in a trigger of its own (erasure blanks these).
CONTACT = ("guest_email", "buyer_name", "buyer_phone")
ADDRESS_CONTACT = (
    "title", "first_name", "last_name", "line1", "line2", "line3", "line4", "state", "postcode", "search_text",
    "phone_number", "notes",
)  # fmt: skip
TYPED_LINES = ("first_name", "line1", "line2", "line3", "postcode", "notes")  # what buyers type, printed on slips

_SUMS = """
    SELECT o.total_incl_tax, o.shipping_incl_tax, coalesce(sum(f.total), 0) AS parts, coalesce(sum(f.shipping_charge), 0)
        AS part_shipping INTO STRICT sums
    FROM order_order o LEFT JOIN order_facilityorder f ON f.order_id = o.id WHERE o.id = {order_id} GROUP BY o.id;
    IF sums.total_incl_tax <> sums.parts OR sums.shipping_incl_tax <> sums.part_shipping THEN
        RAISE EXCEPTION 'the facility orders of order % do not add up to it', {order_id} USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
"""


def _sums_agree(order_id: str) -> pgtrigger.Trigger:
    """At commit: the facility orders add up to their order, total and shipping.

    Deferred, as an order is written before its facility orders; at both ends, whichever of them is changed.
    """
    return pgtrigger.Trigger(
        name="sums_agree",
        level=pgtrigger.Row,
        when=pgtrigger.After,
        operation=pgtrigger.Insert | pgtrigger.Update,
        timing=pgtrigger.Deferred,
        declare=[("sums", "RECORD")],
        func=pgtrigger.Func(_SUMS.format(order_id=order_id)),
    )


# A piece that left does not come back as if it had never gone, and a piece given back is promised anew only while its
# order is lapsed, when the money came late. Both would put the stock wrong without breaking a constraint of one row; that
# another row (the order) decides is why this is a trigger.
_COUNTERS = """
    IF NEW.consumed < OLD.consumed THEN
        RAISE EXCEPTION 'reservation of line %: consumed only grows', OLD.line_id
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.released < OLD.released AND (
        SELECT o.status FROM order_order o JOIN order_line l ON l.order_id = o.id WHERE l.id = OLD.line_id
    ) <> 'lapsed' THEN
        RAISE EXCEPTION 'reservation of line %: held again though its order has not lapsed', OLD.line_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""


# A line that is added later changes what was agreed as much as one that is changed.
_LINES_ADD_UP = """
    IF (SELECT items_total FROM order_facilityorder WHERE id = {facility_order_id})
        <> (SELECT coalesce(sum(line_price_incl_tax), 0) FROM order_line WHERE facility_order_id = {facility_order_id}) THEN
        RAISE EXCEPTION 'the lines of facility order % do not add up to it', {facility_order_id}
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
"""


def _lines_add_up(facility_order_id: str) -> pgtrigger.Trigger:
    """At commit, as a facility order is written before its lines; at both ends, whichever of them is added."""
    return pgtrigger.Trigger(
        name="lines_add_up",
        level=pgtrigger.Row,
        when=pgtrigger.After,
        operation=pgtrigger.Insert,
        timing=pgtrigger.Deferred,
        func=pgtrigger.Func(_LINES_ADD_UP.format(facility_order_id=facility_order_id)),
    )


def _counters_run_on() -> pgtrigger.Trigger:
    return pgtrigger.Trigger(
        name="counters_run_on",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        func=pgtrigger.Func(_COUNTERS),
    )


def _of_somebody() -> pgtrigger.Trigger:
    """No order for an account that was erased, and none that begins erased.

    `FOR KEY SHARE`: whoever erases the account at this moment holds its row. Either this waits and finds it erased, or
    it was first, and the one who erases finds an order that is not over.
    """
    return pgtrigger.Trigger(
        name="of_somebody",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func=pgtrigger.Func(
            """
            IF NEW.erased_at IS NOT NULL THEN
                RAISE EXCEPTION 'an order begins with its buyer' USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.user_id IS NOT NULL THEN
                PERFORM 1 FROM accounts_user WHERE id = NEW.user_id AND anonymised_at IS NULL FOR KEY SHARE;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'the account of this order was erased' USING ERRCODE = 'check_violation';
                END IF;
            END IF;
            RETURN NEW;
            """
        ),
    )


class ShippingAddress(AbstractShippingAddress):
    """Where the parcels of an order go. The regency is chosen from the official list, the rest is text.

    `first_name` is the recipient, `line1` the street, `line2` kelurahan or desa, `line3` kecamatan, `line4` the regency's
    name, `state` the province's.
    """

    regency = models.ForeignKey("common.Regency", models.PROTECT, related_name="+")

    class Meta(AbstractShippingAddress.Meta):
        constraints = [is_one_line(field, name=f"address_{field}_is_one_line") for field in TYPED_LINES]
        # Written with its order, for it alone: a parcel goes where the buyer said, whoever edits an address afterwards.
        triggers = [
            never_deleted(),
            only_changes(*ADDRESS_CONTACT),
            passed_by_doors(contact_is_kept(*ADDRESS_CONTACT)),
        ]


class Order(AbstractOrder):
    """What a buyer bought at once, from however many facilities, for one payment. Totals are whole rupiah."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    checkout_key = models.UUIDField(unique=True, help_text="The same checkout sent twice is one order.")
    language = models.CharField(max_length=2, default="id")
    buyer_name = models.CharField(max_length=150)
    buyer_phone = models.CharField(max_length=20, help_text="E.164: +6281234567890.")
    payment_due_at = models.DateTimeField()
    paid_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True, help_text="Since when it names nobody.")

    class Meta(AbstractOrder.Meta):
        constraints = [
            models.CheckConstraint(condition=Q(status__in=OrderStatus.values), name="order_status_is_known"),
            is_one_line("buyer_name", name="buyer_name_is_one_line"),
            whole_rupiah("total_incl_tax", "order_total_is_whole_rupiah"),
            whole_rupiah("total_excl_tax", "order_net_total_is_whole_rupiah"),
            whole_rupiah("shipping_incl_tax", "order_shipping_is_whole_rupiah"),
            models.CheckConstraint(
                condition=Q(currency="IDR", total_incl_tax__gt=0, shipping_incl_tax__gte=0), name="order_total_is_sane"
            ),
            models.CheckConstraint(
                condition=~Q(status__in=[OrderStatus.PAID, OrderStatus.DONE]) | Q(paid_at__isnull=False),
                name="paid_orders_have_a_time",
            ),
            models.CheckConstraint(
                condition=Q(erased_at__isnull=True)
                | Q(status__in=FINISHED, guest_email="", buyer_name="", buyer_phone=""),
                name="an_erased_order_is_over_and_names_nobody",
            ),
        ]
        indexes = [
            models.Index(
                fields=["payment_due_at"], condition=Q(status=OrderStatus.AWAITING_PAYMENT), name="orders_to_lapse"
            ),
            models.Index(fields=["closed_at"], condition=Q(erased_at=None), name="orders_to_forget"),
        ]
        # The database's own copy of the table of moves: it holds against a shell and against a service that forgot a lock.
        # And the rest is what was agreed, for whom: fixed from the start, as a payment may arrive at any moment.
        triggers = [
            never_deleted(),
            moves("status", ORDER_TRANSITIONS),
            only_changes("status", "closed_at", *CONTACT, "erased_at", once=["paid_at"], forgotten=["basket_id"]),
            passed_by_doors(contact_is_kept(*CONTACT, "erased_at")),
            _of_somebody(),
            _sums_agree("NEW.id"),
        ]

    @property
    def email(self) -> str:
        """Where the buyer is written to; nowhere once the order names nobody."""
        if self.erased_at:
            return ""
        return self.guest_email or (self.user.email if self.user_id else "")

    @property
    def phone(self) -> str:
        return self.buyer_phone

    def get_status_display(self) -> str:
        return str(OrderStatus(self.status).label)


class FacilityOrder(models.Model):
    """What one facility makes, packs and ships of an order: its lines, its own state. Sums are whole rupiah."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    order = models.ForeignKey(Order, models.PROTECT, related_name="facility_orders")
    facility = models.ForeignKey("partner.Partner", models.PROTECT, related_name="facility_orders")
    number = models.CharField(max_length=40, unique=True, help_text="The order's, with -01, -02 …")
    status = models.CharField(max_length=16, choices=FacilityOrderStatus, default=FacilityOrderStatus.AWAITING_PAYMENT)
    courier_service = models.ForeignKey("order.CourierService", models.PROTECT, related_name="+")
    courier_name = models.CharField(max_length=80, help_text="As the buyer chose it: JNE REG.")
    charged_weight_g = models.PositiveIntegerField()
    estimate_days_min = models.PositiveSmallIntegerField()
    estimate_days_max = models.PositiveSmallIntegerField()
    handling_days_max = models.PositiveSmallIntegerField(default=0)
    items_total = models.PositiveBigIntegerField()
    shipping_charge = models.PositiveBigIntegerField()
    total = models.PositiveBigIntegerField()
    status_since = models.DateTimeField()
    ship_by = models.DateTimeField(null=True, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)
    delivered_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("number",)
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=FacilityOrderStatus.values), name="facility_order_status_is_known"
            ),
            models.UniqueConstraint(fields=["order", "facility"], name="one_part_per_facility"),
            models.CheckConstraint(
                condition=Q(total=F("items_total") + F("shipping_charge")), name="facility_order_adds_up"
            ),
        ]
        indexes = [
            models.Index(fields=["facility", "status", "-status_since"], name="facility_order_list"),
            # Counted every few seconds by who watches; most orders are over.
            models.Index(fields=["status"], condition=Q(status__in=OPEN_ORDERS), name="facility_orders_open"),
            models.Index(
                fields=["delivered_at"],
                condition=Q(status=FacilityOrderStatus.DELIVERED),
                name="facility_orders_to_finish",
            ),
        ]
        # Who makes it, for how much and by which courier stays as it was ordered and paid.
        triggers = [
            never_deleted(),
            moves("status", FACILITY_ORDER_TRANSITIONS),
            only_changes("status", "status_since", once=["ship_by", "accepted_at", "delivered_at", "done_at"]),
            _sums_agree("NEW.order_id"),
            _lines_add_up("NEW.id"),
        ]

    def __str__(self):
        return self.number


class Line(AbstractLine):
    """So many pieces of one variant in an order: what was shown and agreed, frozen. `unit_cost`: HPP in rupiah.

    `variant_label` are the options that the buyer chose (Ukuran 42), blank where there was nothing to choose.
    """

    facility_order = models.ForeignKey(FacilityOrder, models.PROTECT, related_name="lines")
    revision = models.ForeignKey("catalogue.Revision", models.PROTECT, related_name="+")
    variant = models.ForeignKey("catalogue.Variant", models.PROTECT, related_name="order_lines")
    title_en = models.CharField(max_length=255, blank=True)
    variant_label = models.CharField(max_length=160, blank=True)
    variant_label_en = models.CharField(max_length=160, blank=True)
    unit_cost = models.PositiveBigIntegerField(default=0)
    unit_weight_g = models.PositiveIntegerField()

    class Meta(AbstractLine.Meta):
        constraints = [
            models.CheckConstraint(condition=Q(quantity__gt=0), name="line_quantity_is_positive"),
            whole_rupiah("line_price_incl_tax", "line_price_is_whole_rupiah"),
            whole_rupiah("unit_price_incl_tax", "line_unit_price_is_whole_rupiah"),
        ]
        triggers = [
            # Agreed and paid: a fault is put right by a refund or another order, and both can be seen.
            never_deleted(),
            only_changes(),
            # One that is added later, for nothing or against another one, adds up as well.
            written_with("order_order", "order_id"),
            _lines_add_up("NEW.facility_order_id"),
            # What was agreed and what is taken from the shelf are the same thing, whoever writes the line.
            pgtrigger.Trigger(
                name="of_the_variant_of_its_stock",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("variant_id", "stockrecord_id"),
                func=pgtrigger.Func(
                    """
                    IF NEW.stockrecord_id IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM partner_stockrecord WHERE id = NEW.stockrecord_id AND variant_id = NEW.variant_id
                    ) THEN
                        RAISE EXCEPTION 'a line holds the pieces of its own variant' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    @property
    def display_variant(self) -> str:
        """What was chosen, in the language of the page."""
        return self.variant_label_en if get_language() == "en" and self.variant_label_en else self.variant_label

    @property
    def full_title(self) -> str:
        """The title as it was sold and what was chosen, for a sentence: Sepatu kulit, Ukuran 42."""
        title = self.title_en if get_language() == "en" and self.title_en else self.title
        return ", ".join(part for part in (title, self.display_variant) if part)


class Reservation(models.Model):
    """The pieces that a line holds of the stock. Each is held, until it is released or consumed, exactly once.

    `released`: given back to the stock; `consumed`: left the house in a parcel. What is neither is held.
    """

    line = models.OneToOneField(Line, models.PROTECT, primary_key=True, related_name="reservation")
    stock_record = models.ForeignKey("partner.StockRecord", models.PROTECT, related_name="reservations")
    quantity = models.PositiveIntegerField()
    released = models.PositiveIntegerField(default=0)
    consumed = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(quantity__gt=0), name="reservation_is_positive"),
            models.CheckConstraint(
                condition=Q(quantity__gte=F("released") + F("consumed")), name="no_piece_is_given_back_or_used_twice"
            ),
        ]
        triggers = [
            never_deleted(),
            only_changes("released", "consumed", "changed_at"),
            _counters_run_on(),
            # Held elsewhere, or another number of pieces, would take from a shelf what nobody ordered of it.
            pgtrigger.Trigger(
                name="of_its_line",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func=pgtrigger.Func(
                    """
                    IF NOT EXISTS (
                        SELECT 1 FROM order_line WHERE id = NEW.line_id AND quantity = NEW.quantity
                            AND stockrecord_id = NEW.stock_record_id
                    ) THEN
                        RAISE EXCEPTION 'a reservation holds the pieces of its line' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    def __str__(self):
        return f"{self.quantity} (released {self.released}, consumed {self.consumed})"

    @property
    def held(self) -> int:
        """Pieces that the stock still promises to this line."""
        return self.quantity - self.released - self.consumed


class OrderEvent(models.Model):
    """One move of an order. Never changed."""

    order = models.ForeignKey(Order, models.PROTECT, related_name="events")
    actor = models.ForeignKey("accounts.User", models.PROTECT, null=True, blank=True, related_name="+")
    action = models.CharField(max_length=30)
    from_status = models.CharField(max_length=16, choices=OrderStatus, blank=True)
    to_status = models.CharField(max_length=16, choices=OrderStatus)
    comment = models.TextField(blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("created_at", "pk")
        verbose_name = _("riwayat pesanan")
        triggers = [append_only()]  # who did what and when is what a dispute is settled by

    def __str__(self):
        return f"{self.order_id}: {self.action}"


class FacilityOrderEvent(models.Model):
    """One move of a facility order, or of one of its parcels (`shipment`) that leaves its state as it is. Never changed."""

    facility_order = models.ForeignKey(FacilityOrder, models.PROTECT, related_name="events")
    shipment = models.ForeignKey("order.Shipment", models.PROTECT, null=True, blank=True, related_name="events")
    actor = models.ForeignKey("accounts.User", models.PROTECT, null=True, blank=True, related_name="+")
    action = models.CharField(max_length=30)
    from_status = models.CharField(max_length=16, choices=FacilityOrderStatus, blank=True)
    to_status = models.CharField(max_length=16, choices=FacilityOrderStatus)
    comment = models.TextField(blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("created_at", "pk")
        verbose_name = _("riwayat pesanan UPT")
        triggers = [append_only()]  # who did what and when is what a dispute is settled by

    def __str__(self):
        return f"{self.facility_order_id}: {self.action}"
