"""What an officer writes and the agencies judge. Once submitted, a revision and all its parts are fixed for ever."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import F, Q

from catalog import limits
from catalog.models.options import WithAxes, WithOptions
from catalog.states import Grade, Language
from pasindo.common.texts import is_one_line
from pasindo.common.triggers import never_deleted, only_changes


def _part_is_fixed(name: str = "part_is_fixed") -> pgtrigger.Trigger:
    """Texts, variants and photos of a frozen revision are neither added, changed nor removed.

    They lie in tables of their own, where nothing of the revision's own protection holds: without this an officer's
    late save would change under the eyes of those who judge.
    """
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        # Locked first: whoever freezes it at this moment is waited for, and a transaction that began before is refused.
        func=pgtrigger.Func(
            """
            PERFORM 1 FROM catalogue_revision
                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id
                FOR SHARE;
            IF EXISTS (
                SELECT 1 FROM catalogue_revision
                WHERE frozen_at IS NOT NULL
                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)
            ) THEN
                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
            """
        ),
    )


class Revision(WithAxes):
    """A version of a listing. A draft until `frozen_at`, which submitting sets; then immutable.

    A listing has at most one draft. `version` counts saves, so that two tabs cannot overwrite each other in silence.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    product = models.ForeignKey("catalogue.Product", models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField()
    version = models.PositiveIntegerField(default=1)
    family = models.ForeignKey("catalogue.ProductFamily", models.PROTECT, related_name="revisions")
    category = models.ForeignKey("catalogue.Category", models.PROTECT, null=True, blank=True, related_name="+")
    specifications = models.JSONField(default=dict, blank=True)
    handling_days_min = models.PositiveSmallIntegerField(null=True, blank=True)
    handling_days_max = models.PositiveSmallIntegerField(null=True, blank=True)
    created_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    frozen_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("product", "-number")
        constraints = [
            models.UniqueConstraint(fields=["product", "number"], name="revision_number_is_unique"),
            models.UniqueConstraint(
                fields=["product"], condition=Q(frozen_at__isnull=True), name="one_draft_per_listing"
            ),
            models.CheckConstraint(
                condition=Q(handling_days_max__isnull=True)
                | Q(handling_days_min__isnull=True)
                | Q(handling_days_max__gte=F("handling_days_min")),
                name="handling_days_are_a_range",
            ),
        ]
        triggers = [
            # Both agencies, and the buyer later, must have looked at the same; a decision names the revision it saw.
            pgtrigger.Protect(
                name="frozen_is_fixed",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__frozen_at__isnull=False),
            )
        ]

    def __str__(self):
        return f"{self.product_id} r{self.number}"

    @property
    def prices(self) -> list[int]:
        """The lowest price of its variants and, where they differ, the highest."""
        known = [variant.price for variant in self.variants.all() if variant.price]
        return sorted({min(known), max(known)}) if known else []

    @property
    def is_draft(self) -> bool:
        return self.frozen_at is None

    @property
    def title(self) -> str:
        """The Indonesian title; empty while none was written."""
        text = self.text(Language.ID)
        return text.title if text else ""

    def text(self, language: str) -> "RevisionText | None":
        """Title and description in one language; a list prefetches `texts`."""
        return next((text for text in self.texts.all() if text.language == language), None)


class RevisionEditor(models.Model):
    """Everyone who had a hand in a draft, and in which role: whoever drafted does not verify."""

    revision = models.ForeignKey(Revision, models.PROTECT, related_name="editors")
    user = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    role = models.CharField(max_length=20)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["revision", "user"], name="an_editor_is_named_once")]
        triggers = [_part_is_fixed()]

    def __str__(self):
        return f"{self.user} ({self.role})"


class RevisionText(models.Model):
    """Title and description in one language. The description is plain text: officers write no markup."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="texts")
    language = models.CharField(max_length=2, choices=Language)
    title = models.CharField(max_length=limits.TITLE_LENGTH, blank=True)
    description = models.TextField(max_length=limits.DESCRIPTION_LENGTH, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["revision", "language"], name="one_text_per_language"),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="text_language_is_known"),
            is_one_line("title", name="title_is_one_line"),
        ]
        triggers = [_part_is_fixed()]

    def __str__(self):
        return self.title


class RevisionVariant(WithOptions):
    """A variant as this revision has it: what is weighed, packed and paid for. Price and cost in rupiah.

    `variant` is the identity that goes from one revision to the next. `cost` is the HPP: it is never shown to buyers.
    """

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="variants")
    variant = models.ForeignKey("catalogue.Variant", models.PROTECT, related_name="revision_variants")
    price = models.PositiveBigIntegerField(null=True, blank=True)
    cost = models.PositiveBigIntegerField(null=True, blank=True)
    photo = models.ForeignKey(
        "catalogue.RevisionPhoto", models.SET_NULL, null=True, blank=True, related_name="shown_for"
    )

    class Meta:
        ordering = ("position",)
        constraints = [
            # Both at the end of the transaction: variants change places and values in any order.
            models.UniqueConstraint(
                fields=["revision", "position"],
                name="variant_position_is_unique",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.UniqueConstraint(
                fields=["revision", "option_1", "option_2"],
                name="variant_options_are_unique",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.UniqueConstraint(fields=["revision", "variant"], name="a_revision_has_a_variant_once"),
            models.CheckConstraint(
                condition=Q(weight_g__isnull=True) | Q(weight_g__range=(1, limits.WEIGHT_MOST_G)),
                name="variant_weight_is_sane",
            ),
            models.CheckConstraint(condition=Q(price__isnull=True) | Q(price__gt=0), name="variant_price_is_positive"),
            models.CheckConstraint(condition=Q(option_2="") | ~Q(option_1=""), name="the_first_axis_comes_first"),
        ]
        triggers = [
            _part_is_fixed(),
            # Identity and picture come out of the same listing: an id of another one in a form's body ends here.
            pgtrigger.Trigger(
                name="of_the_same_listing",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=pgtrigger.Func(
                    """
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_variant v JOIN catalogue_revision r ON r.product_id = v.product_id
                        WHERE v.id = NEW.variant_id AND r.id = NEW.revision_id
                    ) THEN
                        RAISE EXCEPTION 'a variant stays with its product' USING ERRCODE = 'check_violation';
                    END IF;
                    IF NEW.photo_id IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM catalogue_revisionphoto WHERE id = NEW.photo_id AND revision_id = NEW.revision_id
                    ) THEN
                        RAISE EXCEPTION 'a variant shows a photo of its own revision' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    def __str__(self):
        return self.label or self.sku

    @property
    def axes_holder(self) -> WithAxes:
        return self.revision


class RevisionPhoto(models.Model):
    """A photo's place in a revision; the first is the cover. Described per language for people who cannot see it."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="photos")
    photo = models.ForeignKey("catalogue.Photo", models.PROTECT, related_name="uses")
    position = models.PositiveSmallIntegerField()
    alt_id = models.CharField(max_length=limits.ALT_LENGTH, blank=True)
    alt_en = models.CharField(max_length=limits.ALT_LENGTH, blank=True)

    class Meta:
        ordering = ("position",)
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "position"], name="photo_position_is_unique", deferrable=models.Deferrable.DEFERRED
            ),
            models.UniqueConstraint(fields=["revision", "photo"], name="a_photo_is_used_once"),
        ]
        triggers = [_part_is_fixed()]

    def __str__(self):
        return f"{self.revision} #{self.position}"


def _no_live_listing_keeps_it_revoked() -> pgtrigger.Trigger:
    """Whoever revokes an approval takes its listing off sale in the same transaction, in whichever order.

    The listing is locked, by the key that never changes, before its status is read: against whoever puts it on sale at
    this moment, and against a transaction that began before it was.
    """
    return pgtrigger.Trigger(
        name="no_live_listing_keeps_it_revoked",
        when=pgtrigger.After,
        operation=pgtrigger.UpdateOf("revoked_at"),
        timing=pgtrigger.Deferred,
        func=pgtrigger.Func(
            """
            PERFORM 1 FROM catalogue_product
                WHERE id = (SELECT product_id FROM catalogue_revision WHERE id = NEW.revision_id) FOR SHARE;
            IF NEW.revoked_at IS NOT NULL AND EXISTS (
                SELECT 1 FROM catalogue_product WHERE approval_id = NEW.id AND status = 'live'
            ) THEN
                RAISE EXCEPTION 'a listing is taken off sale before its approval is revoked'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
            """
        ),
    )


class Approval(models.Model):
    """Leave to sell exactly this revision, until a date, once both agencies have approved; only revoking changes it."""

    revision = models.OneToOneField(Revision, models.PROTECT, related_name="approval")
    number = models.CharField(max_length=40, unique=True, help_text="Nomor kurasi.")
    grade = models.CharField(max_length=8, choices=Grade)
    score = models.PositiveSmallIntegerField(help_text="0 to 300.")
    granted_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    granted_at = models.DateTimeField()
    valid_until = models.DateField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey("accounts.User", models.PROTECT, null=True, blank=True, related_name="+")
    revoked_reason = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(grade__in=Grade.values), name="approval_grade_is_known"),
            models.CheckConstraint(condition=Q(score__lte=300), name="approval_score_is_in_range"),
            models.CheckConstraint(
                condition=Q(revoked_at__isnull=True, revoked_by__isnull=True, revoked_reason="")
                | (Q(revoked_at__isnull=False, revoked_at__gte=F("granted_at")) & ~Q(revoked_reason="")),
                name="a_revoked_approval_says_why",
            ),
        ]
        indexes = [models.Index(fields=["valid_until"], name="approvals_to_expire")]
        triggers = [
            # The nomor kurasi is printed and quoted: neither its grade nor its last day may turn into others.
            never_deleted(),
            only_changes("revoked_at", "revoked_by_id", "revoked_reason"),
            # Neither taken back nor dated otherwise: buyers and the facility were told that it is over, and since when.
            pgtrigger.Protect(
                name="revoked_for_good",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__revoked_at__isnull=False),
            ),
            _no_live_listing_keeps_it_revoked(),
            # An approval of a draft would be leave to sell whatever is written into it afterwards.
            pgtrigger.Trigger(
                name="of_a_frozen_revision",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func=pgtrigger.Func(
                    """
                    IF NOT EXISTS (SELECT 1 FROM catalogue_revision WHERE id = NEW.revision_id AND frozen_at IS NOT NULL) THEN
                        RAISE EXCEPTION 'only a submitted revision is approved' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    def __str__(self):
        return self.number
