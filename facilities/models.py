"""Facilities: Oscar's Partner, its dated names and bearers, its officers, and its stock."""

import uuid

import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import GreaterThanOrEqual
from django.utils.translation import gettext_lazy as _
from oscar.apps.partner.abstract_models import AbstractPartner, AbstractStockRecord

from facilities.exceptions import OutOfStock
from facilities.states import FacilityClass, Kind, Status
from pasindo.accounts.models import Appointed
from pasindo.accounts.roles import FacilityRole
from pasindo.accounts.triggers import keeps_an_admin, rests_on_an_invitation
from pasindo.common.dated import Dated, DateRange, HeldRange
from pasindo.common.histories import tracked
from pasindo.common.texts import is_one_line
from pasindo.common.triggers import never_deleted, only_changes, whole_rupiah


# Whether a facility may sell, under which name and where it answers: who changed it is asked when it could not.
@tracked(
    "FacilityChange",
    fields=[
        "name", "kind", "facility_class", "kanwil", "regency", "time_zone", "status", "paused_until", "address",
        "phone", "email",
    ],
)  # fmt: skip
class Partner(AbstractPartner):
    """A facility: a lapas, rutan, LPKA or bapas that sells what is made under its care.

    `name` is the name of today, `code` the stable number of the unit, which outlives every change of name and class.
    """

    slug = models.SlugField(max_length=140, unique=True)
    kind = models.CharField(max_length=20, choices=Kind)
    facility_class = models.CharField(max_length=3, choices=FacilityClass, blank=True)
    kanwil = models.ForeignKey("common.Kanwil", models.PROTECT, related_name="facilities")
    regency = models.ForeignKey("common.Regency", models.PROTECT, related_name="facilities")
    time_zone = models.CharField(max_length=40)
    status = models.CharField(max_length=10, choices=Status, default=Status.PREPARING)
    paused_until = models.DateField(null=True, blank=True)
    address = models.CharField(_("alamat"), max_length=300, blank=True)
    phone = models.CharField(_("telepon"), max_length=20, blank=True)
    email = models.EmailField(_("surel"), blank=True)
    story = models.TextField(_("cerita bengkel"), blank=True)
    story_en = models.TextField(_("cerita bengkel (Inggris)"), blank=True)
    is_invented = models.BooleanField(default=False, help_text="Exists in the demonstration only.")

    class Meta(AbstractPartner.Meta):
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="facility_kind_is_known"),
            models.CheckConstraint(
                condition=Q(facility_class__in=FacilityClass.values), name="facility_class_is_known"
            ),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="facility_status_is_known"),
            is_one_line("name", name="facility_is_named_on_one_line"),
        ]
        # Oscar deletes a partner together with its stock; orders, decisions and money name theirs for ever.
        triggers = [never_deleted()]


Facility = Partner


@tracked("FacilityNameChange")  # a name is dated, and its dates are put right: what was said before stays
class FacilityName(Dated):
    """What a facility was called, and what it was, from one day until another. Search finds the old names."""

    facility = models.ForeignKey(Partner, models.PROTECT, related_name="names")
    name = models.CharField(max_length=128)
    kind = models.CharField(max_length=20, choices=Kind)
    facility_class = models.CharField(max_length=3, choices=FacilityClass, blank=True)

    class Meta:
        ordering = (F("valid_from").desc(nulls_last=True),)
        constraints = [
            ExclusionConstraint(
                name="one_name_of_a_facility_at_a_time",
                expressions=[("facility", RangeOperators.EQUAL), (DateRange(), RangeOperators.OVERLAPS)],
            ),
            is_one_line("name", name="dated_name_is_one_line"),
        ]
        triggers = [never_deleted()]  # papers bear it, and search finds it

    def __str__(self) -> str:
        return self.name


@tracked("LegalBearerChange")  # an account to which money goes: who changed its number
class LegalBearer(models.Model):
    """Who holds the business licence and the account: the unit itself, its koperasi, or a partner firm."""

    class Kind(models.TextChoices):
        UNIT = "unit", _("UPT")
        COOPERATIVE = "cooperative", _("Koperasi")
        PARTNER = "partner", _("Mitra usaha")

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=11, choices=Kind)
    nib = models.CharField("NIB", max_length=13, blank=True, validators=[RegexValidator(r"^\d{13}$")])
    npwp = models.CharField("NPWP", max_length=16, blank=True, validators=[RegexValidator(r"^\d{15,16}$")])
    bank_name = models.CharField(max_length=60, blank=True)
    bank_account = models.CharField(max_length=30, blank=True)
    bank_account_holder = models.CharField(max_length=120, blank=True)

    class Meta:
        triggers = [never_deleted()]  # it answered for what was sold in its time

    def __str__(self) -> str:
        return self.name


@tracked("FacilityBearerChange")
class FacilityBearer(Dated):
    """Which bearer stands for a facility, from one day until another."""

    facility = models.ForeignKey(Partner, models.PROTECT, related_name="bearers")
    bearer = models.ForeignKey(LegalBearer, models.PROTECT, related_name="facilities")

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="one_bearer_of_a_facility_at_a_time",
                expressions=[("facility", RangeOperators.EQUAL), (DateRange(), RangeOperators.OVERLAPS)],
            )
        ]
        triggers = [never_deleted()]

    def __str__(self) -> str:
        return f"{self.facility}: {self.bearer}"


# Its triggers keep who gave, changed and ended a right, whatever wrote it: the row itself knows its last state only.
@tracked("MembershipEvent")
class Membership(Appointed):
    """An officer's role in a facility, from one day until another. Officers rotate: rows end, they do not vanish."""

    user = models.ForeignKey("accounts.User", models.PROTECT, related_name="memberships")
    facility = models.ForeignKey(Partner, models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=20, choices=FacilityRole)

    class Meta:
        constraints = [
            *Appointed.Meta.constraints,
            models.CheckConstraint(condition=Q(role__in=FacilityRole.values), name="membership_role_is_known"),
            ExclusionConstraint(
                name="a_membership_is_held_once_at_a_time",
                expressions=[
                    ("user", RangeOperators.EQUAL),
                    ("facility", RangeOperators.EQUAL),
                    ("role", RangeOperators.EQUAL),
                    (HeldRange(), RangeOperators.OVERLAPS),
                ],
            ),
        ]
        # Whether an officer was entitled to a step must be answerable after they have left: memberships end.
        triggers = [
            never_deleted(),
            only_changes("valid_from", "valid_until", "ended_at", "invitation_id", "granted_by_id"),
            rests_on_an_invitation("facility_id"),
            keeps_an_admin(
                FacilityRole.ADMIN,
                lock="PERFORM 1 FROM partner_partner WHERE id = NEW.facility_id FOR NO KEY UPDATE",
                same_place="other.facility_id = NEW.facility_id",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}, {self.facility}"


# StockRecord.free, for the database to reckon.
FREE = F("num_in_stock") - F("num_allocated")
HAS_FREE = Q(num_in_stock__gt=F("num_allocated"))


# Its triggers write down every price and count, whatever changed them: what was on sale for how much, and since when.
# What is only promised is left out: the reservations are its history.
@tracked(
    "StockRecordChange",
    fields=["product", "price", "num_in_stock", "num_allocated"],
    only=["price", "num_in_stock"],
    may_be_deleted=True,
)
class StockRecord(AbstractStockRecord):
    """How many pieces of a variant lie in the facility, how many of them are promised to orders, and the price of one.

    `price` is whole rupiah, tax included. One row per variant: it names the variant wherever Oscar names stock (a line
    of a basket, of an order). Its product is the variant's, its facility the product's (a trigger holds both).
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    variant = models.OneToOneField("catalogue.Variant", models.PROTECT, related_name="stock_record")
    num_in_stock = models.PositiveIntegerField(default=0)
    num_allocated = models.PositiveIntegerField(default=0)

    class Meta(AbstractStockRecord.Meta):
        constraints = [
            models.CheckConstraint(condition=Q(num_allocated__lte=F("num_in_stock")), name="stock_never_oversold"),
            models.CheckConstraint(condition=Q(price__gt=0), name="price_is_positive"),
            models.CheckConstraint(condition=Q(price_currency="IDR"), name="price_is_in_rupiah"),
            whole_rupiah("price", "price_is_whole_rupiah"),
        ]
        triggers = [
            # A wall between facilities; the product stands in another table, where no check constraint looks.
            pgtrigger.Trigger(
                name="of_the_facility_of_the_product",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=pgtrigger.Func(
                    """
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_product WHERE id = NEW.product_id AND facility_id = NEW.partner_id
                    ) THEN
                        RAISE EXCEPTION 'stock lies in the facility of its product' USING ERRCODE = 'check_violation';
                    END IF;
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_variant WHERE id = NEW.variant_id AND product_id = NEW.product_id
                    ) THEN
                        RAISE EXCEPTION 'stock is of a variant of its product' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
            # The price is part of what the agencies approved: the facility may go below it by itself, never above. What
            # the live revision does not have is not sold, and so has no price yet, or keeps its last one.
            pgtrigger.Trigger(
                name="price_is_approved",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=pgtrigger.Func(
                    """
                    IF NEW.price IS NULL OR TG_OP = 'UPDATE'
                        AND (NEW.price, NEW.variant_id, NEW.product_id)
                            IS NOT DISTINCT FROM (OLD.price, OLD.variant_id, OLD.product_id) THEN
                        RETURN NEW;
                    END IF;
                    -- Another revision that is being published at this moment is waited for, and then seen.
                    PERFORM 1 FROM catalogue_product WHERE id = NEW.product_id FOR SHARE;
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_product p
                        JOIN catalogue_revisionvariant r ON r.revision_id = p.live_revision_id
                        WHERE p.id = NEW.product_id AND r.variant_id = NEW.variant_id AND NEW.price <= r.price
                    ) THEN
                        RAISE EXCEPTION 'no price is above the approved one' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    @property
    def free(self) -> int:
        """How many pieces may still be promised."""
        return max(0, self.num_in_stock - self.num_allocated)

    @property
    def can_track_allocations(self) -> bool:
        """Everything here is counted: a workshop's goods are few."""
        return True

    def allocate(self, quantity: int) -> None:
        """Promise `quantity` pieces to an order, in one statement. Raises OutOfStock if fewer are free."""
        self._change(GreaterThanOrEqual(FREE, quantity), num_allocated=F("num_allocated") + quantity)

    def cancel_allocation(self, quantity: int) -> None:
        """Give promised pieces back. Raises OutOfStock if so many were never promised."""
        self._change(Q(num_allocated__gte=quantity), num_allocated=F("num_allocated") - quantity)

    def consume_allocation(self, quantity: int) -> None:
        """Promised pieces leave the house. Raises OutOfStock if so many were never promised."""
        self._change(
            Q(num_allocated__gte=quantity, num_in_stock__gte=quantity),
            num_allocated=F("num_allocated") - quantity,
            num_in_stock=F("num_in_stock") - quantity,
        )

    def _change(self, condition: Q | GreaterThanOrEqual, **values) -> None:
        if not StockRecord.objects.filter(condition, pk=self.pk).update(**values):
            raise OutOfStock(_("Stok tidak mencukupi."))
        self.refresh_from_db(fields=["num_in_stock", "num_allocated"])


from oscar.apps.partner.models import *  # noqa: E402,F403
