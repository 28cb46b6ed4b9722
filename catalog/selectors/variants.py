"""What a buyer may choose of a listing, ready for its page: each variant with its price and how many are free."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.models import Photo, Product, Variant
from facilities.strategy import why_not_for_sale

MOST_BUTTONS = 12  # with more to choose from, a page shows a list that unfolds


@dataclass(frozen=True)
class Choice:
    """A variant as its page offers it. Rupiah; `refusal` says why it cannot be bought now, empty if it can."""

    variant: Variant
    price: int | None
    free: int
    refusal: str

    @property
    def is_buyable(self) -> bool:
        return not self.refusal and self.free > 0

    @property
    def words(self) -> str:
        """`42, Hitam`: the values alone, under the names of their axes."""
        return ", ".join(self.variant.options)

    @property
    def stock_words(self) -> str:
        if not self.is_buyable:
            return self.refusal or _("Habis")
        return ngettext("Stok %(n)d buah", "Stok %(n)d buah", self.free) % {"n": self.free}

    @property
    def photo(self) -> Photo | None:
        return self.variant.photo


@dataclass(frozen=True)
class Choices:
    """All that is offered of a listing, in its order."""

    product: Product
    each: list[Choice]

    @property
    def must_choose(self) -> bool:
        return len(self.each) > 1

    @property
    def are_buttons(self) -> bool:
        return len(self.each) <= MOST_BUTTONS

    @property
    def is_buyable(self) -> bool:
        return any(choice.is_buyable for choice in self.each)

    @property
    def free(self) -> int:
        return sum(choice.free for choice in self.each)

    @property
    def most(self) -> int:
        """The most pieces that can be had of one of them."""
        return max((choice.free for choice in self.each if choice.is_buyable), default=0)

    @property
    def refusal(self) -> str:
        """Why nothing of it can be bought: one reason for all, or that all is sold out."""
        reasons = {choice.refusal for choice in self.each}
        return reasons.pop() if len(reasons) == 1 else ""

    @property
    def price(self) -> int | None:
        """The lowest price of what can be had, of all where nothing can."""
        return min(self._prices, default=None)

    @property
    def highest_price(self) -> int | None:
        return max(self._prices, default=None)

    @property
    def price_varies(self) -> bool:
        return self.price != self.highest_price

    @property
    def heading(self) -> str:
        """`Ukuran dan Warna`: what there is to choose."""
        return _(" dan ").join(self.product.axes)

    @property
    def lightest_g(self) -> int | None:
        return min((each.variant.weight_g for each in self.each if each.variant.weight_g), default=None)

    @property
    def heaviest_g(self) -> int | None:
        return max((each.variant.weight_g for each in self.each if each.variant.weight_g), default=None)

    @property
    def package_mm(self) -> tuple[int, int, int] | None:
        """The package, where all variants travel in the same."""
        packages = {each.variant.package_mm for each in self.each}
        return packages.pop() if len(packages) == 1 else None

    @property
    def _prices(self) -> list[int]:
        known = [each for each in self.each if each.price is not None]
        there = [each for each in known if each.is_buyable]
        return [each.price for each in there or known if each.price is not None]


def choices_of(product: Product) -> Choices:
    """The variants of a listing that `product_page` read; no query."""
    return Choices(product, [_choice(variant) for variant in product.offered])


def _choice(variant: Variant) -> Choice:
    stock = variant.stock_record
    return Choice(
        variant=variant,
        price=None if stock.price is None else int(stock.price),
        free=stock.free,
        refusal=why_not_for_sale(variant),
    )
