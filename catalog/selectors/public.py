"""What anybody may read: listings on sale, their pages, categories and facilities. Nothing here asks who is asking."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BigIntegerField, Count, Min, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce, JSONObject
from django.utils.translation import get_language, gettext

from catalog.models import Category, Photo, Product, ProductAttribute, RevisionPhoto, Variant
from catalog.states import Branch, Status
from catalog.taxonomy import HALAL
from facilities.models import FREE, HAS_FREE, Partner, StockRecord
from facilities.states import SHOWN
from facilities.strategy import is_open
from pasindo.common import clock
from pasindo.common.models import AgencyName, Province

BRANCH_SLUGS = {Branch.CRAFT: "kerajinan", Branch.CULINARY: "kuliner", Branch.FASHION: "fesyen"}
SORTS = {"terbaru": ("-published_at", "-pk"), "termurah": ("price_now", "pk"), "termahal": ("-price_now", "pk")}
PRICE_SORTS = {"termurah", "termahal"}
TILE_COLUMNS = (
    "slug", "title", "title_en", "live_revision_id", "facility__name", "facility__status", "facility__paused_until",
    "facility__time_zone", "facility__regency__province__name",
)  # fmt: skip


@dataclass(frozen=True)
class Tile:
    """A listing as lists show it: partials/product_tile.html."""

    title: str
    url: str
    price: int | None
    price_varies: bool  # the price is the lowest of several
    sold_out: bool
    paused: bool  # its facility sells nothing for now
    facility_name: str
    place: str
    photo: Photo | None
    photo_alt: str


class ProvinceOnSale(NamedTuple):
    """A province, how many of its facilities sell, and how many listings."""

    code: str
    name: str
    facility_count: int
    live_count: int


def live_products() -> QuerySet[Product]:
    """Every listing on sale today: live, its approval in force, its facility shown. Nothing else is listed anywhere."""
    return Product.objects.filter(
        status=Status.LIVE,
        is_public=True,
        approval__revoked_at__isnull=True,
        approval__valid_until__gte=clock.today(),
        facility__status__in=SHOWN,
    )


def price_now() -> Subquery:
    """The price of a listing as its tile says it, for the database to order and narrow by: the lowest of what is free,
    of all that is offered where nothing is."""
    lowest = Coalesce(Min("price", filter=HAS_FREE), Min("price"))
    return Subquery(_offered_stock().values("product").annotate(lowest=lowest).values("lowest"))


def _offered_stock() -> QuerySet[StockRecord]:
    """The stock of all that is offered of a listing, within a query of listings."""
    return StockRecord.objects.filter(product=OuterRef("pk"), variant__is_offered=True).order_by()


def sorted_by(products: QuerySet[Product], sort: str) -> QuerySet[Product]:
    """In the order a buyer chose, else the newest first. Ties are broken, so that pages never overlap."""
    if sort in PRICE_SORTS:
        products = products.alias(price_now=price_now())
    return products.order_by(*SORTS.get(sort, SORTS["terbaru"]))


def of_category(products: QuerySet[Product], category: Category) -> QuerySet[Product]:
    """Those of a category and of all below it."""
    return products.filter(category__path__startswith=category.path)


def tiles(products: QuerySet[Product]) -> list[Tile]:
    """Listings made ready for a list, in two queries whatever their number: themselves, and their covers."""
    return [tile for _product, tile in with_tiles(products)]


def with_tiles(products: QuerySet[Product], *columns: str) -> list[tuple[Product, Tile]]:
    """Each listing beside its tile, with nothing else of it than what tiles show and the `columns` named.

    What is offered comes row by row and is reckoned here: three sums, each over a query of its own, took Django longer
    to write down than the database to answer."""
    row = JSONObject(price=Cast("price", BigIntegerField()), free=FREE)
    offered = ArraySubquery(_offered_stock().values(row=row))
    read = products.select_related("facility__regency__province").only(*TILE_COLUMNS, *columns)
    listed = list(read.annotate(offered_stock=offered))
    covers = covers_of([product.live_revision_id for product in listed])
    return [(product, _tile(product, covers.get(product.live_revision_id))) for product in listed]


def covers_of(revision_ids: Sequence[int | None]) -> dict[int | None, RevisionPhoto]:
    """The first photo of each revision, by the revision's key."""
    first = (
        RevisionPhoto.objects.filter(revision_id__in=[key for key in revision_ids if key])
        .order_by("revision_id", "position")
        .distinct("revision_id")
        .select_related("photo")
    )
    return {use.revision_id: use for use in first}


def _tile(product: Any, cover: RevisionPhoto | None) -> Tile:
    """`product` as `with_tiles` reads it. What is free says the price, all that is offered where nothing is (as
    `price_now`)."""
    facility, offered = product.facility, product.offered_stock
    priced = [row for row in offered if row["price"] is not None]
    prices = [row["price"] for row in priced if row["free"] > 0] or [row["price"] for row in priced]
    return Tile(
        title=product.display_title,
        url=product.get_absolute_url(),
        price=min(prices, default=None),
        price_varies=len(set(prices)) > 1,
        sold_out=bool(offered) and not any(row["free"] > 0 for row in offered),
        paused=not is_open(facility),
        facility_name=facility.name,
        place=facility.regency.province.name,
        photo=cover.photo if cover else None,
        photo_alt=photo_alt(cover, product.display_title),
    )


def photo_alt(use: RevisionPhoto | None, otherwise: str) -> str:
    """The description of a photo in the language of the page, else in Indonesian, else the listing's title."""
    if use is None:
        return otherwise
    return (use.alt_en if get_language() == "en" else "") or use.alt_id or otherwise


def categories_with_counts() -> list[Category]:
    """The whole tree in its order; each has `live_count`, its own listings and those of all below it."""
    counts = dict(live_products().values_list("category__path").annotate(count=Count("pk")))
    categories = list(Category.objects.filter(is_public=True).order_by("path"))
    for category in categories:
        category.live_count = sum(count for path, count in counts.items() if path and path.startswith(category.path))
    return categories


def product_page(slug: str) -> Product | None:
    """The listing under an address, in whatever state, with what its page shows of it; None if it never had one."""
    variants = Variant.objects.filter(is_offered=True).select_related("stock_record", "photo")
    return (
        Product.objects.filter(slug=slug)
        .select_related("facility__regency__province", "category", "approval")
        .prefetch_related(Prefetch("variants", queryset=variants))
        .first()
    )


def photos_of(product: Product) -> list[RevisionPhoto]:
    """The photos of a listing in their order, each with its `alt` in the language of the page."""
    uses = RevisionPhoto.objects.filter(revision=product.live_revision_id).order_by("position").select_related("photo")
    for use in uses:
        use.alt = photo_alt(use, product.display_title)  # type: ignore[attr-defined]
    return list(uses)


def specifications_of(product: Product) -> list[tuple[str, str]]:
    """The answers of a listing under their labels, in the order of the questions; empty answers are left out."""
    answers = {code: answer for code, answer in product.specifications.items() if answer not in (None, "")}
    branch = product.category.branch if product.category else ""
    questions = ProductAttribute.objects.filter(code__in=answers, product_class__slug=branch)
    return [(question.display_name, _answer(answers[question.code], question)) for question in questions]


def _answer(answer: object, question: ProductAttribute) -> str:
    return gettext(HALAL.get(str(answer), str(answer))) if question.code == "halal" else str(answer)


def more_of_facility(product: Product, count: int = 4) -> QuerySet[Product]:
    """Other listings on sale from the same facility, the newest first."""
    return sorted_by(live_products().filter(facility=product.facility_id).exclude(pk=product.pk), "terbaru")[:count]


def shown_facility(slug: str) -> Partner | None:
    """A facility with its page, or None: imported ones without an officer, suspended and closed ones have none."""
    return (
        Partner.objects.filter(slug=slug, status__in=SHOWN)
        .select_related("regency__province", "kanwil")
        .prefetch_related("names")
        .first()
    )


def facilities_by_province() -> list[tuple[Province, list[Partner]]]:
    """Every facility with a page, under its province; each has `live_count`, its listings on sale, and `paused`."""
    counts = dict(live_products().values_list("facility").annotate(count=Count("pk")))
    facilities = (
        Partner.objects.filter(status__in=SHOWN)
        .select_related("regency__province")
        .order_by("regency__province__name", "name")
    )
    groups: dict[Province, list[Partner]] = {}
    for facility in facilities:
        facility.live_count, facility.paused = counts.get(facility.pk, 0), not is_open(facility)
        groups.setdefault(facility.regency.province, []).append(facility)
    return list(groups.items())


def provinces_with_counts() -> list[ProvinceOnSale]:
    """The provinces with facilities that sell, and how many."""
    name = "facility__regency__province__name"
    counted = live_products().values_list("facility__regency__province_id", name).order_by(name)
    return [ProvinceOnSale(*row) for row in counted.annotate(Count("facility", distinct=True), Count("pk"))]


def agency_names() -> dict[str, AgencyName]:
    """The names that the selecting agencies bear today, by code: pas, ikm."""
    return {name.agency_id: name for name in AgencyName.objects.in_force()}
