"""What anybody may read: listings on sale, their pages, categories and facilities. Nothing here asks who is asking."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Aggregate, Count, Max, Min, OuterRef, Prefetch, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce
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


def live_products() -> QuerySet[Product]:
    """Every listing on sale today: live, its approval in force, its facility shown. Nothing else is listed anywhere."""
    return (
        Product.objects.filter(
            status=Status.LIVE,
            is_public=True,
            approval__revoked_at__isnull=True,
            approval__valid_until__gte=clock.today(),
            facility__status__in=SHOWN,
        )
        .annotate(
            price_now=_of_variants(Min("price", filter=HAS_FREE), Min("price")),
            price_most=_of_variants(Max("price", filter=HAS_FREE), Max("price")),
            free_now=_of_variants(Sum(FREE)),
        )
        .select_related("facility__regency__province", "category")
    )


def _of_variants(*sums: Aggregate) -> Subquery:
    """Over the stock of what a listing offers, the first of the sums that is something: prices of what is there count
    before those of what is sold out."""
    stock = StockRecord.objects.filter(product=OuterRef("pk"), variant__is_offered=True).order_by().values("product")
    return Subquery(stock.annotate(reckoned=Coalesce(*sums, None)).values("reckoned"))


def sorted_by(products: QuerySet[Product], sort: str) -> QuerySet[Product]:
    """In the order a buyer chose, else the newest first. Ties are broken, so that pages never overlap."""
    return products.order_by(*SORTS.get(sort, SORTS["terbaru"]))


def of_category(products: QuerySet[Product], category: Category) -> QuerySet[Product]:
    """Those of a category and of all below it."""
    return products.filter(category__path__startswith=category.path)


def tiles(products: Iterable[Product]) -> list[Tile]:
    """Listings made ready for a list, with their covers, in one more query whatever their number."""
    products = list(products)
    covers = covers_of([product.live_revision_id for product in products])
    return [_tile(product, covers.get(product.live_revision_id)) for product in products]


def covers_of(revision_ids: Sequence[int | None]) -> dict[int | None, RevisionPhoto]:
    """The first photo of each revision, by the revision's key."""
    first = (
        RevisionPhoto.objects.filter(revision_id__in=[key for key in revision_ids if key])
        .order_by("revision_id", "position")
        .distinct("revision_id")
        .select_related("photo")
    )
    return {use.revision_id: use for use in first}


def _tile(product: Product, cover: RevisionPhoto | None) -> Tile:
    facility = product.facility
    return Tile(
        title=product.display_title,
        url=product.get_absolute_url(),
        price=None if product.price_now is None else int(product.price_now),
        price_varies=product.price_now != product.price_most,
        sold_out=product.free_now is not None and product.free_now <= 0,
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


def categories_with_counts(products: QuerySet[Product] | None = None) -> list[Category]:
    """The whole tree in its order; each has `live_count`, its own listings and those of all below it."""
    products = live_products() if products is None else products
    counts = dict(products.order_by().values_list("category__path").annotate(count=Count("pk")))
    categories = list(Category.objects.filter(is_public=True).order_by("path"))
    for category in categories:
        category.live_count = sum(count for path, count in counts.items() if path and path.startswith(category.path))
    return categories


def product_page(slug: str) -> Product | None:
    """The listing under an address, in whatever state, with all that its page shows; None if it never had one."""
    photos = RevisionPhoto.objects.order_by("position").select_related("photo")
    variants = Variant.objects.filter(is_offered=True).select_related("stock_record", "photo")
    return (
        Product.objects.filter(slug=slug)
        .select_related("facility__regency__province", "facility__kanwil", "category", "approval", "live_revision")
        .prefetch_related(
            Prefetch("variants", queryset=variants),
            Prefetch("live_revision__photos", queryset=photos, to_attr="shown_photos"),
        )
        .first()
    )


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
    facilities = (
        Partner.objects.filter(status__in=SHOWN)
        .select_related("regency__province")
        .annotate(live_count=Count("products", filter=_live_of_facility()))
        .order_by("regency__province__name", "name")
    )
    groups: dict[Province, list[Partner]] = {}
    for facility in facilities:
        facility.paused = not is_open(facility)
        groups.setdefault(facility.regency.province, []).append(facility)
    return list(groups.items())


def provinces_with_counts() -> list[Province]:
    """The provinces with facilities that sell: `facility_count` and `live_count` of each."""
    live = _live_of_facility("regencies__facilities__products__")
    return list(
        Province.objects.filter(regencies__facilities__status__in=SHOWN)
        .annotate(
            facility_count=Count("regencies__facilities", filter=live, distinct=True),
            live_count=Count("regencies__facilities__products", filter=live, distinct=True),
        )
        .filter(live_count__gt=0)
        .order_by("name")
    )


def _live_of_facility(prefix: str = "products__") -> Q:
    """The condition of live_products, seen from a facility."""
    return Q(
        **{
            f"{prefix}status": Status.LIVE,
            f"{prefix}is_public": True,
            f"{prefix}approval__revoked_at__isnull": True,
            f"{prefix}approval__valid_until__gte": clock.today(),
            f"{prefix}facility__status__in": SHOWN,
        }
    )


def agency_names() -> dict[str, AgencyName]:
    """The names that the selecting agencies bear today, by code: pas, ikm."""
    return {name.agency_id: name for name in AgencyName.objects.in_force()}


def products_for_sitemap() -> QuerySet[Product]:
    """Slug and date of every listing on sale, and nothing heavier."""
    return live_products().select_related(None).order_by("pk").only("slug", "published_at")
