"""What search reads of a facility's listings, written anew when the facility changes its name or its place."""

from django.db import transaction

from catalog.models import Product
from catalog.search import write_search_row

BATCH = 50


def rewrite_search_rows(*, facility_code: str) -> int:
    """Let every published listing of a facility be found under its names and place of today. Returns how many.

    Safe to run twice, and to begin again after it was broken off.
    """
    count, last = 0, 0
    while batch := _rewrite_batch(facility_code, after=last):
        count, last = count + len(batch), batch[-1]
    return count


@transaction.atomic
def _rewrite_batch(facility_code: str, *, after: int) -> list[int]:
    # Locked before they are read, so that no new revision is published between our reading and our writing and then
    # covered by the words of the old one. A few at a time: a publication waits for one batch, not for the facility.
    products = (
        Product.objects.select_for_update(of=("self",), no_key=True)
        .filter(facility__code=facility_code, search_row__isnull=False, pk__gt=after)
        .select_related("facility__regency__province", "category", "family")
        .prefetch_related("facility__names", "variants")
        .order_by("pk")[:BATCH]
    )
    for product in products:
        write_search_row(product)
    return [product.pk for product in products]
