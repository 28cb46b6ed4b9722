"""The live copy of a listing, as buyers see it, and the family it belongs to."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from oscar.apps.catalogue.abstract_models import AbstractCategory, AbstractProduct, AbstractProductAttribute

from catalog import limits
from catalog.models.options import WithAxes
from catalog.models.variants import Variant
from catalog.states import MOVES, Branch, Status
from pasindo.common.triggers import append_only, moves

# What publish_revision alone may write: buyers must see exactly what the two agencies approved.
CONTENT_COLUMNS = (
    "title", "title_en", "description", "description_en", "specifications", "family_id", "category_id", "slug",
    "axis_1", "axis_1_en", "axis_2", "axis_2_en", "handling_days_min", "handling_days_max",
    "live_revision_id", "approval_id", "is_public", "product_class_id", "structure", "upc",
    "meta_title", "meta_description",
)  # fmt: skip


class Category(AbstractCategory):
    """A category: one of the three doors at the root, sub-categories below."""

    name_en = models.CharField(max_length=255, blank=True)
    branch = models.CharField(max_length=8, choices=Branch)

    class Meta(AbstractCategory.Meta):
        constraints = [
            models.UniqueConstraint(fields=["slug"], name="category_slug_is_unique"),
            models.CheckConstraint(condition=Q(branch__in=Branch.values), name="category_branch_is_known"),
        ]

    def __str__(self):
        return self.display_name

    @property
    def display_name(self) -> str:
        return self.name_en if get_language() == "en" and self.name_en else self.name

    def get_absolute_url(self, parent_slug=None):
        return reverse("category", args=[self.slug])


class ProductAttribute(AbstractProductAttribute):
    """A question that listings of a branch answer (bahan, ukuran, masa simpan). `name` is its Indonesian label."""

    name_en = models.CharField(max_length=128, blank=True)
    help_text = models.CharField(max_length=200, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(AbstractProductAttribute.Meta):
        ordering = ("position", "code")

    @property
    def display_name(self) -> str:
        return self.name_en if get_language() == "en" and self.name_en else self.name


class ProductFamily(models.Model):
    """The unit of selection: same material, technique, size range and label, of one facility."""

    facility = models.ForeignKey("partner.Partner", models.PROTECT, related_name="product_families")
    material = models.CharField(max_length=limits.FAMILY_LENGTH, blank=True)
    technique = models.CharField(max_length=limits.FAMILY_LENGTH, blank=True)
    size_range = models.CharField(max_length=limits.FAMILY_LENGTH, blank=True)
    label = models.CharField(max_length=limits.FAMILY_LENGTH, blank=True)

    def __str__(self):
        return f"{self.facility}: {self.label or self.material or self.pk}"


class Product(WithAxes, AbstractProduct):
    """A listing: its address, its state, and the copy of the approved revision that is on sale.

    What is weighed, packed and paid for are its variants. Officers never edit it. Its content columns change only
    inside publish_revision; a trigger refuses anybody else.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    facility = models.ForeignKey("partner.Partner", models.PROTECT, related_name="products")
    family = models.ForeignKey(ProductFamily, models.PROTECT, related_name="products")
    status = models.CharField(max_length=9, choices=Status, default=Status.DRAFT)
    is_public = models.BooleanField(default=False, db_index=True)
    slug = models.SlugField(max_length=255, null=True, blank=True, unique=True)
    title_en = models.CharField(max_length=255, blank=True)
    description_en = models.TextField(blank=True)
    category = models.ForeignKey("catalogue.Category", models.PROTECT, null=True, blank=True, related_name="+")
    specifications = models.JSONField(default=dict, blank=True)
    handling_days_min = models.PositiveSmallIntegerField(null=True, blank=True)
    handling_days_max = models.PositiveSmallIntegerField(null=True, blank=True)
    live_revision = models.OneToOneField(
        "catalogue.Revision", models.PROTECT, null=True, blank=True, related_name="live_product"
    )
    approval = models.OneToOneField(
        "catalogue.Approval", models.PROTECT, null=True, blank=True, related_name="live_product"
    )
    first_published_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta(AbstractProduct.Meta):
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="product_status_is_known"),
            models.CheckConstraint(
                condition=Q(status=Status.LIVE, is_public=True)
                | Q(status=Status.FROZEN)
                | (Q(status__in=[Status.DRAFT, Status.SUSPENDED, Status.WITHDRAWN]) & Q(is_public=False)),
                name="product_is_public_only_where_shown",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=[Status.LIVE, Status.FROZEN])
                | Q(slug__isnull=False, live_revision__isnull=False, approval__isnull=False),
                name="product_shown_has_revision_and_approval",
            ),
        ]
        indexes = [
            models.Index(
                fields=["category", "-published_at"], condition=Q(status=Status.LIVE), name="live_by_category"
            ),
            models.Index(
                fields=["facility", "-published_at"], condition=Q(status=Status.LIVE), name="live_by_facility"
            ),
        ]
        triggers = [
            moves("status", MOVES),
            # Oscar's forms, a shell and any `save()` may write these columns; publish_revision alone names, while it writes,
            # the listing it is about. So what is on sale is what was judged, byte for byte.
            pgtrigger.Trigger(
                name="content_is_published",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func=pgtrigger.Func(
                    f"""
                    IF current_setting('pasindo.publishing', true) IS DISTINCT FROM NEW.id::text
                        AND ({", ".join(f"NEW.{c}" for c in CONTENT_COLUMNS if c != "is_public")})
                            IS DISTINCT FROM ({", ".join(f"OLD.{c}" for c in CONTENT_COLUMNS if c != "is_public")}) THEN
                        RAISE EXCEPTION 'the content of a product changes only by publishing a revision'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF OLD.slug IS NOT NULL AND NEW.slug IS DISTINCT FROM OLD.slug THEN
                        RAISE EXCEPTION 'the address of a product never changes' USING ERRCODE = 'check_violation';
                    END IF;
                    IF NEW.facility_id <> OLD.facility_id THEN
                        RAISE EXCEPTION 'a product stays with its facility' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
            # The promise of the shop, kept even where selection has a hole: nothing is sold without an approval in force
            # of the very revision that is shown. A status alone would be believed.
            pgtrigger.Trigger(
                name="live_is_approved",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=pgtrigger.Func(
                    """
                    IF TG_OP = 'UPDATE' AND NEW.status = OLD.status
                        AND NEW.approval_id IS NOT DISTINCT FROM OLD.approval_id
                        AND NEW.live_revision_id IS NOT DISTINCT FROM OLD.live_revision_id THEN
                        RETURN NEW;
                    END IF;
                    IF NEW.status = 'live' AND NOT EXISTS (
                        SELECT 1 FROM catalogue_approval a JOIN catalogue_revision r ON r.id = a.revision_id
                        WHERE a.id = NEW.approval_id AND a.revision_id = NEW.live_revision_id
                            AND r.product_id = NEW.id AND a.revoked_at IS NULL
                            AND a.valid_until >= (now() AT TIME ZONE 'Asia/Jakarta')::date
                    ) THEN
                        RAISE EXCEPTION 'a product goes live only with an approval in force of the revision it shows'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
            # Order lines, links and search engines know its address; it is withdrawn instead.
            pgtrigger.Protect(name="never_deleted_once_shown", operation=pgtrigger.Delete,
                              condition=pgtrigger.Q(old__first_published_at__isnull=False)),
        ]  # fmt: skip

    def get_slug(self):
        """None: a listing gets its address when it is first published, and keeps it."""
        return self.slug or None

    def get_absolute_url(self):
        return reverse("product", args=[self.slug])

    @property
    def offered(self) -> list[Variant]:
        """The variants on sale, in the order of the officer's list."""
        return [variant for variant in self.variants.all() if variant.is_offered]

    @property
    def only_variant(self) -> Variant | None:
        """What a buyer gets who need not choose; None where there is something to choose."""
        offered = self.offered
        return offered[0] if len(offered) == 1 else None

    @property
    def display_title(self) -> str:
        """The title in the language of the page; Indonesian where no English one was written."""
        return self.title_en if get_language() == "en" and self.title_en else self.title

    @property
    def display_description(self) -> str:
        return self.description_en if get_language() == "en" and self.description_en else self.description


class ListingEvent(models.Model):
    """One move of a listing: who, from which state to which, and why. Never changed."""

    product = models.ForeignKey(Product, models.PROTECT, related_name="events")
    actor = models.ForeignKey("accounts.User", models.PROTECT, null=True, blank=True, related_name="+")
    action = models.CharField(max_length=30)
    from_status = models.CharField(max_length=9, choices=Status)
    to_status = models.CharField(max_length=9, choices=Status)
    revision = models.ForeignKey("catalogue.Revision", models.PROTECT, null=True, blank=True, related_name="+")
    comment = models.TextField(blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("created_at", "pk")
        verbose_name = _("riwayat karya")
        # Who took a listing on or off sale, and who changed its price or stock, is asked when something went wrong.
        triggers = [append_only()]

    def __str__(self):
        return f"{self.product_id}: {self.action}"
