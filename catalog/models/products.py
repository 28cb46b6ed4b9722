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
from catalog.models.published import content_is_published, live_is_approved, variants_are_published
from catalog.models.variants import Variant
from catalog.states import MOVES, Branch, Status
from pasindo.common.triggers import append_only, moves


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

    What is weighed, packed and paid for are its variants. Officers never edit it. Its content columns change only to
    what the approved revision says that is published; triggers compare the two.
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
            content_is_published(),
            live_is_approved(),
            variants_are_published(),
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
