"""What must always hold of listings and photos."""

import random
from collections.abc import Iterable
from datetime import timedelta

from django.db.models import F, OuterRef, Q, Subquery

from catalog.metadata import metadata_of
from catalog.models import Photo, Product, Revision, RevisionVariant, SearchRow
from catalog.models.options import AXES, COPIED, WithOptions
from catalog.states import Language, Status
from facilities.models import StockRecord
from pasindo.common import clock, storage
from pasindo.common.audit import file_rule, rule

SAMPLE = 40


@rule("live: every live listing has an approval in force")
def live_without_approval() -> Iterable[str]:
    in_force = Q(approval__revoked_at__isnull=True, approval__valid_until__gte=clock.today())
    rows = Product.objects.filter(status=Status.LIVE).exclude(in_force)
    return (f"{product.slug}" for product in rows)


@rule("live: buyers see what was approved")
def live_unlike_its_revision() -> Iterable[str]:
    """The live copy says, word for word and rupiah for rupiah, what the approved revision says."""
    shown = Product.objects.filter(status__in=[Status.LIVE, Status.FROZEN]).select_related("live_revision", "approval")
    parts = ("live_revision__texts", "live_revision__variants__photo", "variants")
    for product in shown.prefetch_related(*parts):
        approved = product.approval.revision_id if product.approval else None
        if approved != product.live_revision_id or _copied(product) != _approved(product):
            yield str(product.slug)


def _copied(product: Product) -> tuple:
    return (
        product.title,
        product.description,
        product.title_en,
        product.description_en,
        product.specifications,
        product.category_id,
        product.family_id,
        (product.handling_days_min, product.handling_days_max),
        [getattr(product, name) for name in AXES],
        {variant.pk: _content(variant, variant.photo_id) for variant in product.offered},
    )


def _approved(product: Product) -> tuple:
    revision: Revision = product.live_revision  # type: ignore[assignment]
    texts = {text.language: (text.title, text.description) for text in revision.texts.all()}
    return (
        *texts[Language.ID],
        *texts.get(Language.EN, ("", "")),
        revision.specifications,
        revision.category_id,
        revision.family_id,
        (revision.handling_days_min, revision.handling_days_max),
        [getattr(revision, name) for name in AXES],
        {row.variant_id: _content(row, row.photo.photo_id if row.photo else None) for row in revision.variants.all()},
    )


def _content(variant: WithOptions, photo_id: int | None) -> tuple:
    return (*(getattr(variant, name) for name in COPIED), photo_id)


@rule("live: no price above the approved one")
def dearer_than_approved() -> Iterable[str]:
    """The facility may lower a price by itself, never raise it above the approved one."""
    records = StockRecord.objects.filter(product__status=Status.LIVE, variant__is_offered=True)
    rows = RevisionVariant.objects.filter(
        revision=OuterRef("product__live_revision"), variant=OuterRef("variant")
    ).values("price")
    dearer = records.annotate(approved=Subquery(rows)).exclude(price__lte=F("approved")).select_related("product")
    return (f"{record.product.slug}: {record.price} > {record.approved}" for record in dearer)


@rule("live: search holds nothing that was never published")
def found_but_not_shown() -> Iterable[str]:
    rows = SearchRow.objects.filter(product__first_published_at__isnull=True)
    return (str(row) for row in rows)


@rule("live: every live listing is found")
def live_but_not_found() -> Iterable[str]:
    rows = Product.objects.filter(status=Status.LIVE, search_row__isnull=True)
    return (str(product.slug) for product in rows)


def _stored(place) -> list[str]:
    """Every file below `photos/` of a storage."""
    try:
        folders, _files = place.listdir("photos")
    except FileNotFoundError:
        return []
    return [f"photos/{folder}/{name}" for folder in folders for name in place.listdir(f"photos/{folder}")[1]]


@file_rule("photos: no stored file carries metadata")
def metadata_in_files(everything: bool) -> Iterable[str]:
    for place in (storage.private(), storage.public()):
        names = _stored(place)
        if not everything and len(names) > SAMPLE:
            names = random.sample(names, SAMPLE)
        for name in names:
            with place.open(name) as file:
                if found := metadata_of(file.read()):
                    yield f"{name}: {', '.join(found)}"


@file_rule("photos: no file is without an owner for more than a day")
def files_without_owner(everything: bool) -> Iterable[str]:
    """A file whose photo no revision uses, or that no photo knows, goes within a day."""
    owned = {str(public_id) for public_id in Photo.objects.values_list("public_id", flat=True)}
    yesterday = clock.now() - timedelta(days=1)
    for place in (storage.private(), storage.public()):
        for name in _stored(place):
            if name.split("/")[1] not in owned and place.get_modified_time(name) < yesterday:
                yield name


@file_rule("photos: every photo on sale has its files")
def shown_photos_without_file(everything: bool) -> Iterable[str]:
    photos = Photo.objects.filter(uses__revision__live_product__status=Status.LIVE).distinct()
    ids = list(photos.values_list("pk", flat=True))
    if not everything and len(ids) > SAMPLE:
        ids = random.sample(ids, SAMPLE)
    for photo in Photo.objects.filter(pk__in=ids):
        missing = [w for w in photo.shown_widths if not storage.private().exists(photo.file_name(w))]
        if missing:
            yield f"{photo}: {missing}"
