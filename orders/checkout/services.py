"""Putting goods into a basket, changing and taking them out. Nothing is promised here: that is the order's part."""

import uuid
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from oscar.core.loading import get_model

from catalog.models import Product
from facilities.models import StockRecord
from orders.checkout.basket import contents_of, product_for_sale, refusal_of
from orders.checkout.exceptions import NotAdded

Basket = get_model("basket", "Basket")
Line = get_model("basket", "Line")
MOST_LINES = 60


@transaction.atomic
def add_to_basket(*, basket: Any, slug: str, quantity: int) -> Product:
    """Put so many pieces of a product that is for sale into an open basket, on top of what is there of it.

    Raises NotAdded, with the reason in words for the buyer, and changes nothing: not for sale now, more than is free,
    too many different goods for one basket.
    """
    product = product_for_sale(slug)
    stock = next(iter(product.stockrecords.all()), None) if product else None
    if product is None or stock is None:
        raise NotAdded(_("Karya ini tidak ditemukan. Pilih karya lain dari etalase."))
    if refusal := refusal_of(product, stock):
        raise NotAdded(_("“%(title)s” tidak dapat dibeli. %(why)s") % {"title": product.display_title, "why": refusal})
    if basket.pk:
        _lock(basket)
    line = Line.objects.filter(basket_id=basket.pk, product_id=product.pk).first()
    held = line.quantity if line else 0
    _check_room(basket, product, stock, wanted=held + quantity, held=held)
    if not basket.pk:
        basket.save()
    if line is None:
        _create_line(basket, product, stock, quantity)
    else:
        Line.objects.filter(pk=line.pk).update(quantity=held + quantity)
    return product


@transaction.atomic
def set_quantity(*, basket: Any, product_id: uuid.UUID, quantity: int) -> str:
    """Have so many pieces of a product in the basket; 0 takes it out. Returns the title.

    More than is free is refused with NotAdded, and the basket stays as it was.
    """
    _lock(basket)
    line = _line(basket, product_id)
    if quantity == 0:
        line.delete()
        return line.product.display_title
    _check_room(basket, line.product, line.stockrecord, wanted=quantity, held=line.quantity)
    Line.objects.filter(pk=line.pk).update(quantity=quantity)
    return line.product.display_title


@transaction.atomic
def remove_from_basket(*, basket: Any, product_id: uuid.UUID) -> dict:
    """Take a product out; what is returned puts it back (`add_to_basket`). Raises NotAdded if it is not there."""
    _lock(basket)
    line = _line(basket, product_id)
    removed = {"slug": line.product.slug, "title": line.product.display_title, "quantity": line.quantity}
    line.delete()
    return removed


@transaction.atomic
def accept_changes(*, basket: Any) -> None:
    """The buyer has seen what changed: today's prices hold, quantities fall to what is left, unsold goods go."""
    _lock(basket)
    contents = contents_of(basket)
    Line.objects.filter(pk__in=[line.pk for line in contents.unsold]).delete()
    for line in contents.lines:
        if line.price_changed or line.asks_too_many:
            Line.objects.filter(pk=line.pk).update(
                quantity=min(line.quantity, line.free), price_incl_tax=line.price, price_excl_tax=line.price
            )


def _lock(basket: Any) -> None:
    """Two taps at once wait for each other."""
    if not basket.pk:
        raise NotAdded(_("Karya itu tidak ada lagi di keranjang."))
    if not Basket.open.select_for_update().filter(pk=basket.pk).first():
        raise NotAdded(_("Keranjang ini sudah menjadi pesanan. Mulai keranjang baru."))


def _line(basket: Any, product_id: uuid.UUID) -> Any:
    lines = Line.objects.select_related("product", "stockrecord")
    line = lines.filter(basket_id=basket.pk, product__public_id=product_id).first()
    if line is None:
        raise NotAdded(_("Karya itu tidak ada lagi di keranjang."))
    return line


def _check_room(basket: Any, product: Product, stock: StockRecord, *, wanted: int, held: int) -> None:
    free = max(0, stock.num_in_stock - stock.num_allocated)
    if wanted > free and wanted > held:
        if held and free:
            message = _("Stok “%(title)s” tinggal %(free)d buah, dan %(held)d sudah ada di keranjang Anda.")
        elif free:
            message = _("Stok “%(title)s” tinggal %(free)d buah. Kurangi jumlahnya.")
        else:
            message = _("Stok “%(title)s” sudah habis.")
        raise NotAdded(message % {"title": product.display_title, "free": free, "held": held})
    if not held and Line.objects.filter(basket_id=basket.pk).count() >= MOST_LINES:
        raise NotAdded(_("Satu keranjang memuat paling banyak %(most)d karya berbeda.") % {"most": MOST_LINES})


def _create_line(basket: Any, product: Product, stock: StockRecord, quantity: int) -> None:
    Line.objects.create(
        basket=basket,
        product=product,
        stockrecord=stock,
        line_reference=f"{product.pk}_{stock.pk}",
        quantity=quantity,
        price_currency="IDR",
        price_excl_tax=stock.price,
        price_incl_tax=stock.price,
    )
