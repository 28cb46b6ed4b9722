"""Putting goods into a basket, changing and taking them out. Nothing is promised here: that is the order's part."""

import uuid
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _
from oscar.core.loading import get_model

from catalog.models import Variant
from facilities.strategy import shortage, why_not_for_sale
from orders.checkout.basket import contents_of
from orders.checkout.exceptions import NotAdded
from orders.large import too_many

Basket = get_model("basket", "Basket")
Line = get_model("basket", "Line")
MOST_LINES = 60


@transaction.atomic
def add_to_basket(*, basket: Any, slug: str, quantity: int, variant_id: uuid.UUID | None = None) -> Variant:
    """Put so many pieces of a variant that is for sale into an open basket, on top of what is there of it.

    Without `variant_id` it is the only one of the listing. Raises NotAdded, with the reason in words for the buyer, and
    changes nothing: nothing chosen where there is a choice, not for sale now, more than is free, too many different
    goods for one basket.
    """
    variant = _chosen(slug, variant_id)
    if refusal := why_not_for_sale(variant) or shortage(variant.stock_record.free):
        raise NotAdded(_("“%(title)s” tidak dapat dibeli. %(why)s") % {"title": variant.full_title, "why": refusal})
    _put(basket, variant, quantity)
    return variant


@transaction.atomic
def set_quantity(*, basket: Any, variant_id: uuid.UUID, quantity: int) -> str:
    """Have so many pieces of a variant in the basket; 0 takes it out. Returns what it is called.

    More than is free is refused with NotAdded, and the basket stays as it was.
    """
    _lock(basket)
    line = _line(basket, variant_id)
    variant = line.stockrecord.variant
    if quantity == 0:
        line.delete()
        return variant.full_title
    _check_room(basket, variant, wanted=quantity, held=line.quantity)
    Line.objects.filter(pk=line.pk).update(quantity=quantity)
    return variant.full_title


@transaction.atomic
def change_variant(*, basket: Any, variant_id: uuid.UUID, to: uuid.UUID) -> Variant:
    """Take another variant of the same listing instead, as many pieces of it. Raises NotAdded, and changes nothing, if
    it is not for sale or fewer are free."""
    _lock(basket)
    line = _line(basket, variant_id)
    wanted = _chosen(line.stockrecord.variant.product.slug, to)
    if wanted.pk == line.stockrecord.variant_id:
        return wanted
    if refusal := why_not_for_sale(wanted):
        raise NotAdded(_("“%(title)s” tidak dapat dibeli. %(why)s") % {"title": wanted.full_title, "why": refusal})
    line.delete()
    _put(basket, wanted, line.quantity)
    return wanted


@transaction.atomic
def remove_from_basket(*, basket: Any, variant_id: uuid.UUID) -> dict:
    """Take a variant out; what is returned puts it back (`add_to_basket`). Raises NotAdded if it is not there."""
    _lock(basket)
    line = _line(basket, variant_id)
    variant = line.stockrecord.variant
    removed = {
        "slug": variant.product.slug,
        "variant": str(variant.public_id),
        "title": variant.full_title,
        "quantity": line.quantity,
    }
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


def _chosen(slug: str, variant_id: uuid.UUID | None) -> Variant:
    """The variant that a form names of the listing under this address, with what the availability policy looks at."""
    variants = Variant.objects.filter(product__slug=slug).select_related(
        "stock_record", "product__facility", "product__approval"
    )
    if variant_id is not None:
        named = variants.filter(public_id=variant_id).first()
        if named is None:
            raise NotAdded(_("Karya ini tidak ditemukan. Pilih karya lain dari etalase."))
        return named
    found = list(variants)
    offered = [variant for variant in found if variant.is_offered] or found[:1]
    if not offered:
        raise NotAdded(_("Karya ini tidak ditemukan. Pilih karya lain dari etalase."))
    if len(offered) > 1:
        product = offered[0].product
        words = {"title": product.display_title, "axes": _(" dan ").join(product.axes)}
        raise NotAdded(_("Pilih dulu %(axes)s untuk “%(title)s”, lalu tambahkan ke keranjang.") % words)
    return offered[0]


def _line(basket: Any, variant_id: uuid.UUID) -> Any:
    """The line of a variant; a page that was opened before listings had variants names the listing, which is the same
    id for those of that time."""
    lines = Line.objects.select_related("stockrecord__variant__product")
    line = lines.filter(basket_id=basket.pk, stockrecord__variant__public_id=variant_id).first()
    if line is None:
        raise NotAdded(_("Karya itu tidak ada lagi di keranjang."))
    return line


def _put(basket: Any, variant: Variant, quantity: int) -> None:
    """So many pieces more of a variant, on its line or on a new one."""
    if basket.pk:
        _lock(basket)
    line = Line.objects.filter(basket_id=basket.pk, stockrecord__variant=variant).first()
    held = line.quantity if line else 0
    _check_room(basket, variant, wanted=held + quantity, held=held)
    if not basket.pk:
        basket.save()
    if line is None:
        create_line(basket, variant, quantity)
    else:
        Line.objects.filter(pk=line.pk).update(quantity=held + quantity)


def _check_room(basket: Any, variant: Variant, *, wanted: int, held: int) -> None:
    if wanted > max(held, settings.PIECES_OF_A_LINE_MOST):
        raise NotAdded(f"“{variant.full_title}”: {too_many(variant.product.facility)}")
    reason = shortage(variant.stock_record.free, wanted, held)
    if reason and wanted > held:
        raise NotAdded(_("“%(title)s”: %(reason)s") % {"title": variant.full_title, "reason": reason})
    if not held and Line.objects.filter(basket_id=basket.pk).count() >= MOST_LINES:
        raise NotAdded(_("Satu keranjang memuat paling banyak %(most)d karya berbeda.") % {"most": MOST_LINES})


def create_line(basket: Any, variant: Variant, quantity: int) -> None:
    """A line as Oscar wants it: its stock record says which variant it is."""
    stock = variant.stock_record
    Line.objects.create(
        basket=basket,
        product_id=variant.product_id,
        stockrecord=stock,
        line_reference=f"{variant.product_id}_{stock.pk}",
        quantity=quantity,
        price_currency="IDR",
        price_excl_tax=stock.price,
        price_incl_tax=stock.price,
    )
