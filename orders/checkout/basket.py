"""What lies in a basket now: grouped by facility, at today's prices, with what changed since it was put in."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext as _
from oscar.core.loading import get_model

from catalog.models import Photo, Product, RevisionPhoto
from facilities.models import Partner, StockRecord
from facilities.strategy import NotForSale, availability_of

Line = get_model("basket", "Line")


@dataclass(frozen=True)
class BasketLine:
    """So many pieces of one product, as they can be bought at this moment. Rupiah, grams."""

    pk: int
    product: Product
    stock_record: StockRecord
    quantity: int
    price: int
    seen_price: int | None
    free: int
    refusal: str = ""

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
        cover = self._cover
        return cover.photo if cover else None

    @property
    def photo_alt(self) -> str:
        cover = self._cover
        return cover.alt_id if cover else ""

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
    def wanted(self) -> list[tuple[Product, int]]:
        return [(line.product, line.quantity) for line in self.lines]

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
    """Everything in the basket, in as many queries for one product as for forty-eight."""
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


def product_for_sale(slug: str) -> Product | None:
    """The listing under this address with what the availability policy looks at; None if there never was one."""
    products = Product.objects.select_related("facility", "approval").prefetch_related("stockrecords")
    return products.filter(slug=slug).first()


def refusal_of(product: Product, stock_record: StockRecord | None) -> str:
    """Why this product cannot be bought now, or nothing."""
    policy = availability_of(product, stock_record)
    if isinstance(policy, NotForSale):
        return str(policy.message)
    return "" if policy.num_available > 0 else _("Stok habis.")


def _lines(basket: Any) -> QuerySet:
    if not basket.pk:
        return Line.objects.none()
    covers = RevisionPhoto.objects.order_by("revision_id", "position").distinct("revision_id").select_related("photo")
    return (
        Line.objects.filter(basket_id=basket.pk)
        .select_related(
            "stockrecord",
            "product__approval",
            "product__live_revision",
            "product__facility__regency__province",
        )
        .prefetch_related(Prefetch("product__live_revision__photos", covers))
        .order_by("pk")
    )


def _read(line: Any) -> BasketLine:
    stock = line.stockrecord
    return BasketLine(
        pk=line.pk,
        product=line.product,
        stock_record=stock,
        quantity=line.quantity,
        price=int(stock.price or 0),
        seen_price=None if line.price_incl_tax is None else int(line.price_incl_tax),
        free=max(0, stock.num_in_stock - stock.num_allocated),
        refusal=refusal_of(line.product, stock),
    )
