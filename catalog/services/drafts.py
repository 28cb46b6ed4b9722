"""An officer's draft: begun, saved as one goes, opened again for a listing that is on sale or was sent back."""

import uuid
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _

from catalog import limits, selection
from catalog.exceptions import DraftChanged, NotADraft
from catalog.models import (
    Category,
    Product,
    ProductFamily,
    Revision,
    RevisionEditor,
    RevisionPhoto,
    RevisionText,
    RevisionVariant,
)
from catalog.models.options import AXES
from catalog.permissions import require_editor
from catalog.publishing import change_status
from catalog.selectors.meanwhile import require_draft_seen
from catalog.services.variant_rows import begin_variant, forget_unused_variants, keep_variants
from catalog.states import Language, Status
from catalog.values import check_values
from facilities.models import Partner, StockRecord
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.exceptions import MoveNotAllowed
from pasindo.common.seen import Seen

TEXT_FIELDS = {
    "title": (Language.ID, "title"),
    "title_en": (Language.EN, "title"),
    "description": (Language.ID, "description"),
    "description_en": (Language.EN, "description"),
}
REVISION_FIELDS = ("handling_days_min", "handling_days_max")


class SavedDraft(NamedTuple):
    """The draft as it is saved now, and why some of the fields were not taken."""

    revision: Revision
    refused: dict[str, str]


@transaction.atomic
def create_listing(*, facility_id: int, actor: User, public_id: uuid.UUID | None = None) -> Product:
    """Begin an empty listing: private, in a family of its own, with its stock at zero and its first draft.

    public_id: the identity that the caller will recognise it by; without it a new one is drawn.
    """
    facility = Partner.objects.get(pk=facility_id)
    role = require_editor(actor, facility)
    family = ProductFamily.objects.create(facility=facility)
    product = Product(public_id=public_id or uuid.uuid4(), facility=facility, family=family, title="")
    Product.objects.bulk_create([product])  # Oscar's save() would give it the address of an empty title
    now = clock.now()
    revision = Revision.objects.create(
        product=product, number=1, family=family, created_by=actor, created_at=now, updated_at=now
    )
    RevisionText.objects.bulk_create(RevisionText(revision=revision, language=language) for language in Language)
    RevisionVariant.objects.create(revision=revision, variant=begin_variant(product))
    RevisionEditor.objects.create(revision=revision, user=actor, role=role)
    return product


@transaction.atomic
def save_draft(*, revision_id: int, actor: User, version: int, values: Mapping[str, object]) -> SavedDraft:
    """Keep every value that can be kept; an empty one is no error, a field that is not named stays as it is.

    Names are those of the officer's form: lengths in mm, weight in g, money in whole rupiah, `spec-<code>` for the
    answers of the category, `alt_id-<photo>` and `alt_en-<photo>` for the words of a picture. What each variant has of
    its own is `<field>@<public id of the variant>`, bare for the only one: price, cost, sku, weight_g, length_mm,
    width_mm, height_mm, photo (a public id), stock (the pieces in the house, live at once).

    Raises DraftChanged, with nothing saved, if `version` is not the one that is saved.
    """
    revision = lock_draft(revision_id=revision_id, actor=actor, version=version)
    category = _chosen_category(revision, values)
    variants = {str(each) for each in revision.variants.values_list("variant__public_id", flat=True)}
    kept, refused = check_values(values, branch=category.branch if category else None, variants=variants)
    _refuse_backward_range(revision, kept, refused)
    changed = [
        _keep_revision(revision, kept, category),
        _keep_texts(revision, kept),
        keep_variants(revision, actor, kept, refused),
        _keep_alts(revision, kept),
    ]
    if any(changed):
        count_save(revision)
    return SavedDraft(revision, refused)


def count_save(revision: Revision) -> None:
    """Write the draft under its next version, so that a page that was opened before cannot overwrite it in silence."""
    revision.version += 1
    revision.updated_at = clock.now()
    revision.save()


def lock_draft(*, revision_id: int, actor: User, version: int | None = None) -> Revision:
    """The draft under the lock of its listing, with the actor written down among those who had a hand in it.

    Raises PermissionDenied for a stranger, NotADraft once it was submitted, DraftChanged if `version` is not the one
    that is saved.
    """
    product_id = Revision.objects.values_list("product_id", flat=True).get(pk=revision_id)
    # The listing, not the revision: submitting and opening take the same lock, so a save is either judged or refused,
    # and of two tabs the second one sees the version that the first one wrote. The revision is read after it.
    product = Product.objects.select_for_update(of=("self",)).select_related("facility").get(pk=product_id)
    role = require_editor(actor, product.facility)
    revision = Revision.objects.select_related("category", "family").get(pk=revision_id)
    revision.product = product
    if not revision.is_draft:
        raise NotADraft(_("Karya ini sudah diajukan, jadi isinya tidak bisa diubah lagi."))
    if version is not None and revision.version != version:
        raise DraftChanged(
            _("Draf ini sudah disimpan di tempat lain sejak halaman ini dibuka."), version=revision.version
        )
    RevisionEditor.objects.get_or_create(revision=revision, user=actor, defaults={"role": role})
    return revision


@transaction.atomic
def open_revision(*, product_id: int, actor: User) -> Revision:
    """The draft of a listing: the one that is open, else a new one. What is on sale stays as it is meanwhile.

    A listing that was sent back goes on from what was judged, one on sale from what is on sale, at its price of today.
    Raises MoveNotAllowed while others judge it, and for a listing that was withdrawn.
    """
    # Two who open it at once would both find no draft; the second one waits, and gets the draft of the first.
    product = Product.objects.select_for_update(of=("self",)).select_related("facility").get(pk=product_id)
    role = require_editor(actor, product.facility)
    draft = product.revisions.filter(frozen_at__isnull=True).first()
    if draft is not None:
        return draft
    standing = selection.registered().standing_of(product)
    if standing.refusal:
        raise MoveNotAllowed(standing.refusal)
    if product.status == "withdrawn":
        raise MoveNotAllowed(_("Karya ini sudah ditarik."))
    latest = product.revisions.latest("number")
    live = product.live_revision
    source = latest if standing.is_underway or live is None else live
    return _copy(source, product=product, number=latest.number + 1, actor=actor, role=role)


@transaction.atomic
def discard_draft(*, product_id: int, actor: User, seen: Seen) -> Product:
    """Throw away what was never submitted: the changes to a listing, or the whole listing if it was nothing else.

    What is on sale or was judged stays. Raises PermissionDenied for a stranger, NotADraft where nothing is written,
    Outdated if somebody went on writing since the actor saw it.
    """
    # The lock that saving and submitting take: what is thrown away is not submitted at the same moment.
    product = Product.objects.select_for_update(of=("self",)).select_related("facility").get(pk=product_id)
    require_editor(actor, product.facility)
    draft = product.revisions.filter(frozen_at__isnull=True).prefetch_related("photos__photo").first()
    if draft is None or product.status == Status.WITHDRAWN:
        raise NotADraft(_("Tidak ada draf yang bisa dihapus."))
    require_draft_seen(draft, seen)
    draft.photos.all().delete()  # their files go with the next sweep, once nothing refers to them
    if product.revisions.count() == 1:
        return change_status(product_id=product_id, to=Status.WITHDRAWN, actor=actor, action="discard")
    draft.editors.all().delete()
    draft.delete()
    forget_unused_variants(product)
    return product


def _copy(source: Revision, *, product: Product, number: int, actor: User, role: str) -> Revision:
    now = clock.now()
    copy = Revision.objects.create(
        product=product, number=number, family=source.family, category=source.category,
        specifications=source.specifications, handling_days_min=source.handling_days_min,
        handling_days_max=source.handling_days_max, created_by=actor, created_at=now, updated_at=now,
        **{name: getattr(source, name) for name in AXES},
    )  # fmt: skip
    _copy_rows(RevisionText, source, copy)
    photos = {use.photo_id: use for use in _copy_rows(RevisionPhoto, source, copy)}
    shown = dict(source.variants.values_list("variant_id", "photo__photo_id"))
    prices = _prices_of_today(product) if source.pk == product.live_revision_id else {}
    rows = list(source.variants.all())
    for row in rows:
        row.pk, row.revision, row.photo = None, copy, photos.get(shown[row.variant_id])
        row.price = prices.get(row.variant_id, row.price)
    RevisionVariant.objects.bulk_create(rows)
    RevisionEditor.objects.create(revision=copy, user=actor, role=role)
    return copy


def _prices_of_today(product: Product) -> dict[int, int]:
    """Variant -> what it is sold at, which may be less than what was approved."""
    records = StockRecord.objects.filter(product=product, price__isnull=False)
    return {variant_id: int(price) for variant_id, price in records.values_list("variant_id", "price")}


def _copy_rows(model: Any, source: Revision, copy: Revision) -> list[Any]:
    rows = list(model.objects.filter(revision=source))
    for row in rows:
        row.pk, row.revision = None, copy
    return model.objects.bulk_create(rows)


def _chosen_category(revision: Revision, values: Mapping[str, object]) -> Category | None:
    """The category that the draft will have: the answers that it may give depend on it."""
    if "category" not in values:
        return revision.category
    if not values["category"]:
        return None
    # One that does not exist is refused: the draft keeps the category it has, and with it the answers sent along.
    return Category.objects.filter(slug=values["category"]).first() or revision.category


def _refuse_backward_range(revision: Revision, kept: dict, refused: dict[str, str]) -> None:
    earliest = kept.get("handling_days_min", revision.handling_days_min)
    latest = kept.get("handling_days_max", revision.handling_days_max)
    if earliest is not None and latest is not None and latest < earliest:
        refused["handling_days_max"] = _("Paling lama tidak bisa kurang dari paling cepat.")
        kept.pop("handling_days_max", None)
        kept.pop("handling_days_min", None)


def _keep_revision(revision: Revision, kept: dict, category: Category | None) -> bool:
    before = (
        revision.category_id,
        dict(revision.specifications),
        revision.handling_days_min,
        revision.handling_days_max,
    )
    if "category" in kept:
        revision.category = category
    for name in REVISION_FIELDS:
        setattr(revision, name, kept.get(name, getattr(revision, name)))
    answers = {name.removeprefix("spec-"): value for name, value in kept.items() if name.startswith("spec-")}
    merged = {**revision.specifications, **answers}
    revision.specifications = {code: value for code, value in merged.items() if value not in (None, "")}
    _keep_family(revision)
    return before != (
        revision.category_id, revision.specifications, revision.handling_days_min, revision.handling_days_max
    )  # fmt: skip


def _keep_family(revision: Revision) -> None:
    """A family of one listing is described by it; search reads it."""
    family = revision.family
    if family.products.count() > 1:
        return
    words = {name: str(revision.specifications.get(name, "")) for name in ("material", "technique", "size")}
    family.material = words["material"][: limits.FAMILY_LENGTH]
    family.technique = words["technique"][: limits.FAMILY_LENGTH]
    family.size_range = words["size"][: limits.FAMILY_LENGTH]
    family.save(update_fields=["material", "technique", "size_range"])


def _keep_texts(revision: Revision, kept: dict) -> bool:
    changed = False
    for text in revision.texts.all():
        fields = {name: field for name, (language, field) in TEXT_FIELDS.items() if language == text.language}
        changed |= _set(text, {field: kept[name] for name, field in fields.items() if name in kept})
    return changed


def _keep_alts(revision: Revision, kept: dict) -> bool:
    changed = False
    for use in revision.photos.select_related("photo"):
        names = {field: f"{field}-{use.photo.public_id}" for field in ("alt_id", "alt_en")}
        changed |= _set(use, {field: kept[name] for field, name in names.items() if name in kept})
    return changed


def _set(row: RevisionText | RevisionPhoto, new: dict) -> bool:
    """Write what differs; whether anything did."""
    differing = [name for name, value in new.items() if getattr(row, name) != value]
    for name in differing:
        setattr(row, name, new[name])
    if differing:
        row.save(update_fields=differing)
    return bool(differing)
