"""What lies in a basket now: grouped by facility, at today's prices, with what changed since it was put in."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BigIntegerField, OuterRef, Prefetch, QuerySet
from django.db.models.functions import Cast, JSONObject
from django.utils.translation import get_language
from oscar.core.loading import get_model

from catalog.models import Photo, Product, RevisionPhoto, Variant
from catalog.models.options import in_language
from facilities.models import FREE, Partner, StockRecord
from facilities.strategy import shortage, why_not_for_sale

Line = get_model("basket", "Line")


class Alternative(NamedTuple):
    """What a buyer may take instead: another variant of the same listing, with the price of a piece."""

    public_id: str
    words: str
    price: int
    free: int


@dataclass(frozen=True)
class BasketLine:
    """So many pieces of one variant, as they can be bought at this moment. Rupiah, grams."""

    pk: int
    variant: Variant
    alternatives: list[Alternative]  # itself among them; empty where there is nothing to choose
    quantity: int
    price: int
    seen_price: int | None
    free: int
    refusal: str = ""

    @property
    def product(self) -> Product:
        return self.variant.product

    @property
    def variant_id(self) -> str:
        return str(self.variant.public_id)

    @property
    def title(self) -> str:
        """The listing and what was chosen of it, for a sentence."""
        return self.variant.full_title

    @property
    def total(self) -> int:
        return self.price * self.quantity

    @property
    def is_sold(self) -> bool:
        return not self.refusal

    @property
    def price_changed(self) -> bool:
        return self.is_sold and self.seen_price is not None and self.seen_price != self.price

    @property
    def asks_too_many(self) -> bool:
        return self.is_sold and self.quantity > self.free

    @property
    def photo(self) -> Photo | None:
        """The variant's own picture, else the cover."""
        if self.variant.photo:
            return self.variant.photo
        cover = self._cover
        return cover.photo if cover else None

    @property
    def photo_alt(self) -> str:
        cover = self._cover
        return cover.alt_id if cover and not self.variant.photo else ""

    @property
    def _cover(self) -> RevisionPhoto | None:
        revision = self.product.live_revision
        return next(iter(revision.photos.all()), None) if revision else None


@dataclass(frozen=True)
class FacilityBasket:
    """What a basket holds of one facility: one parcel."""

    facility: Partner
    lines: list[BasketLine] = field(default_factory=list)

    @property
    def subtotal(self) -> int:
        return sum(line.total for line in self.lines)

    @property
    def wanted(self) -> list[tuple[Variant, int]]:
        return [(line.variant, line.quantity) for line in self.lines]

    @property
    def handling_days(self) -> int:
        return max((line.product.handling_days_max or 0 for line in self.lines), default=0)


@dataclass(frozen=True)
class Contents:
    """A basket as a page shows it. What is no longer sold stands apart and is not counted."""

    facility_baskets: list[FacilityBasket]
    unsold: list[BasketLine]

    @property
    def lines(self) -> list[BasketLine]:
        return [line for facility_basket in self.facility_baskets for line in facility_basket.lines]

    @property
    def total(self) -> int:
        return sum(facility_basket.subtotal for facility_basket in self.facility_baskets)

    @property
    def count(self) -> int:
        return sum(line.quantity for line in self.lines)

    @property
    def is_empty(self) -> bool:
        return not self.facility_baskets and not self.unsold

    @property
    def has_changed(self) -> bool:
        """Whether the buyer must look once more before paying."""
        return bool(self.unsold) or any(line.price_changed or line.asks_too_many for line in self.lines)

    @property
    def can_be_ordered(self) -> bool:
        return bool(self.facility_baskets) and not self.has_changed


def contents_of(basket: Any) -> Contents:
    """Everything in the basket, in as many queries for one line as for forty-eight."""
    facility_baskets: dict[int, FacilityBasket] = {}
    unsold = []
    for line in _lines(basket):
        read = _read(line)
        if read.is_sold:
            facility = read.product.facility
            facility_baskets.setdefault(facility.pk, FacilityBasket(facility)).lines.append(read)
        else:
            unsold.append(read)
    return Contents(list(facility_baskets.values()), unsold)


def _lines(basket: Any) -> QuerySet:
    if not basket.pk:
        return Line.objects.none()
    covers = RevisionPhoto.objects.order_by("revision_id", "position").distinct("revision_id").select_related("photo")
    product = "stockrecord__variant__product"
    return (
        Line.objects.filter(basket_id=basket.pk)
        .select_related(
            f"{product}__approval",
            f"{product}__live_revision",
            f"{product}__facility__regency__province",
            "stockrecord__variant__photo",
        )
        .prefetch_related(Prefetch(f"{product}__live_revision__photos", covers))
        .annotate(offered=ArraySubquery(_offered()))
        .order_by("pk")
    )


def _offered() -> QuerySet:
    """What may be chosen of a line's listing, within the query of the lines: a basket is read in four."""
    words = {name: f"variant__{name}" for name in ("public_id", "option_1", "option_1_en", "option_2", "option_2_en")}
    stock = StockRecord.objects.filter(product=OuterRef("stockrecord__product"), variant__is_offered=True)
    row = JSONObject(**words, price=Cast("price", BigIntegerField()), free=FREE)
    return stock.order_by("variant__position").values(row=row)


def _read(line: Any) -> BasketLine:
    stock = line.stockrecord
    return BasketLine(
        pk=line.pk,
        variant=stock.variant,
        alternatives=[_alternative(row) for row in line.offered] if len(line.offered) > 1 else [],
        quantity=line.quantity,
        price=int(stock.price or 0),
        seen_price=None if line.price_incl_tax is None else int(line.price_incl_tax),
        free=stock.free,
        refusal=why_not_for_sale(stock.variant) or shortage(stock.free),
    )


def _alternative(row: dict[str, Any]) -> Alternative:
    options = in_language(
        [(row["option_1"], row["option_1_en"]), (row["option_2"], row["option_2_en"])], get_language()
    )
    return Alternative(row["public_id"], ", ".join(options), row["price"] or 0, row["free"])
