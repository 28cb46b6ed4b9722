"""What search engines are told of: every page of the shop. Listings come in pages of their own, each of them written
anew only when one of its listings came, went or was published again."""

from datetime import datetime
from typing import NamedTuple
from urllib.parse import quote

from django.conf import settings
from django.core.cache import cache
from django.db.models import BigIntegerField, CharField, F, Func, Max, QuerySet, Sum, Value
from django.db.models.functions import Cast, Concat
from django.template.loader import render_to_string

from catalog.models import Product
from catalog.selectors.public import live_products

PAGE = 5_000  # keys, not listings: a listing stays on its page whatever comes and goes. The protocol allows 50,000.
_MOST = 2**31 // PAGE  # beyond it PostgreSQL would be asked for a key that it has no room for
_KEPT_SECONDS = 30 * 24 * 3600


class SitemapPage(NamedTuple):
    """A page of listings: when the newest of them was published, and what changes whenever any of them does."""

    number: int
    changed_at: datetime
    checksum: int


def sitemap_pages() -> QuerySet:
    """The pages on which a listing is on sale."""
    said = Concat("slug", Value(" "), Cast("published_at", CharField()), output_field=CharField())
    each = Func(said, Value(0), function="hashtextextended", output_field=BigIntegerField())
    numbered = live_products().annotate(page=F("pk") / PAGE).order_by("page")
    return numbered.values_list("page").annotate(changed_at=Max("published_at"), checksum=Sum(each))


def sitemap_index() -> list[SitemapPage]:
    return [SitemapPage(*row) for row in sitemap_pages()]


def sitemap_page(number: int) -> str | None:
    """The XML of a page, as it is today; None where nothing on it is on sale."""
    if number > _MOST:
        return None
    of_page = sitemap_pages().filter(pk__gte=number * PAGE, pk__lt=(number + 1) * PAGE).first()
    if of_page is None:
        return None
    # What it was made of is its name: nobody has to remember to throw an old one away.
    key = f"sitemap:{quote(settings.SITE_URL)}:{number}:{SitemapPage(*of_page).checksum}"
    return cache.get_or_set(key, lambda: _written(number), _KEPT_SECONDS)


def _written(number: int) -> str:
    rows = live_products().filter(pk__gte=number * PAGE, pk__lt=(number + 1) * PAGE).order_by("pk")
    products = [Product(slug=slug, published_at=moment) for slug, moment in rows.values_list("slug", "published_at")]
    return render_to_string("catalog/sitemap_products.xml", {"site": settings.SITE_URL, "products": products})
