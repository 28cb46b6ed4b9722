"""What a basket is asked before it becomes an order: is all of it for sale, there, and at the price the buyer saw?"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _
from oscar.core.loading import get_model

from catalog.models import Product, Variant
from facilities.models import StockRecord
from facilities.strategy import availability_of, why_not_for_sale
from orders.exceptions import BasketChanged, OrderRefused
from orders.large import too_many
from pasindo.common.money import rupiah


@dataclass
class WantedItem:
    """So many pieces of one variant. `seen` are the prices (rupiah a piece) that its basket lines carry."""

    variant: Variant
    quantity: int
    seen: set[int | None]

    @property
    def product(self) -> Product:
        return self.variant.product

    @property
    def stock(self) -> StockRecord:
        return self.variant.stock_record

    @property
    def price(self) -> int:
        return int(self.stock.price or 0)

    @property
    def total(self) -> int:
        return self.price * self.quantity


def items_in(basket_id: int) -> list[WantedItem]:
    """What lies in a basket, one item per variant, read under shared locks: facility, then product, each by key.

    A line's stock says which variant it is. Nobody can freeze, withdraw or pause what is being ordered, nor publish
    another version of it, until the order is written; other buyers are not held up.
    """
    Line = get_model("basket", "Line")
    quantities: dict[int, int] = {}
    seen: dict[int, set[int | None]] = {}
    lines = Line.objects.filter(basket_id=basket_id).order_by("pk")
    for stock_id, quantity, price in lines.values_list("stockrecord_id", "quantity", "price_incl_tax"):
        quantities[stock_id] = quantities.get(stock_id, 0) + quantity
        seen.setdefault(stock_id, set()).add(None if price is None else int(price))
    products = "SELECT product_id FROM partner_stockrecord WHERE id = ANY(%s)"
    facilities = f"SELECT facility_id FROM catalogue_product WHERE id IN ({products})"  # noqa: S608
    _share("partner_partner", f"id IN ({facilities})", list(quantities))
    _share("catalogue_product", f"id IN ({products})", list(quantities))
    variants = Variant.objects.filter(stock_record__in=quantities).select_related(
        "stock_record", "product__facility__regency__province", "product__approval"
    )
    found = {variant.stock_record.pk: variant for variant in variants}
    return [WantedItem(found[pk], quantity, seen[pk]) for pk, quantity in quantities.items() if quantity]


def lock_stock(items: Iterable[WantedItem]) -> None:
    """Lock the stock rows by key and read them again: from here on no other order takes a piece of them."""
    keys = [item.stock.pk for item in items]
    locked = StockRecord.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk")
    fresh = {stock.pk: stock for stock in locked}
    for item in items:
        item.variant.stock_record = fresh[item.stock.pk]


def refuse_unsold(items: list[WantedItem]) -> None:
    """Raise OrderRefused naming every item that is not for sale now."""
    problems = {}
    for item in items:
        if reason := why_not_for_sale(item.variant):
            problems[str(item.variant.public_id)] = [
                _("“%(title)s” tidak dapat dibeli: %(reason)s Keluarkan dari keranjang untuk melanjutkan.")
                % {"title": item.variant.full_title, "reason": reason}
            ]
    if problems:
        raise OrderRefused(_sentences(problems), problems=problems)


def refuse_changed(items: list[WantedItem]) -> None:
    """Raise BasketChanged naming every item whose price or stock is not what the buyer counted on."""
    problems = {str(item.variant.public_id): found for item in items if (found := _changes(item))}
    if problems:
        raise BasketChanged(_sentences(problems), problems=problems)


def out_of_stock(item: WantedItem) -> BasketChanged:
    """The refusal for an item of which another buyer took the last pieces a moment ago."""
    text = _("Stok “%(title)s” baru saja habis terjual. Periksa keranjang Anda.") % {"title": item.variant.full_title}
    return BasketChanged(text, problems={str(item.variant.public_id): [text]})


def _changes(item: WantedItem) -> list[str]:
    found = []
    if item.quantity > settings.PIECES_OF_A_LINE_MOST:
        found.append(f"“{item.variant.full_title}”: {too_many(item.product.facility)}")
    permitted, reason = availability_of(item.variant).is_purchase_permitted(item.quantity)
    if not permitted:
        text = _("“%(title)s”: %(reason)s Ubah jumlahnya di keranjang.")
        found.append(text % {"title": item.variant.full_title, "reason": reason})
    old = sorted(price for price in item.seen if price is not None and price != item.price)
    if old:
        found.append(
            _("Harga “%(title)s” berubah dari %(old)s menjadi %(new)s. Periksa keranjang Anda, lalu pesan lagi.")
            % {"title": item.variant.full_title, "old": rupiah(old[0]), "new": rupiah(item.price)}
        )
    return found


def _sentences(problems: dict[str, list[str]]) -> str:
    return " ".join(text for texts in problems.values() for text in texts)


def _share(table: str, condition: str, keys: list[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM {table} WHERE {condition} ORDER BY id FOR SHARE", [keys])  # noqa: S608
