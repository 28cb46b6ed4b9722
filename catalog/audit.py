"""What must always hold of listings and photos."""

import random
from collections.abc import Iterable
from datetime import timedelta

from django.db import connection
from django.db.models import F, OuterRef, Q, Subquery

from catalog.metadata import metadata_of
from catalog.models import Photo, Product, RevisionVariant, SearchRow
from catalog.models.published import shown_unlike_their_revision
from catalog.states import Status
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
    # Raw: one pass over all of them, by the same words as the triggers; as objects, 100,000 listings fill the memory.
    with connection.cursor() as cursor:
        cursor.execute(shown_unlike_their_revision())
        yield from (str(slug) for (slug,) in cursor.fetchall())


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
