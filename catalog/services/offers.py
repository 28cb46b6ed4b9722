"""What of a listing is live at once: its stock, and its price up to the one that was approved."""

from django.db import transaction
from django.utils.translation import gettext as _

from catalog import limits
from catalog.exceptions import OfferRefused
from catalog.models import ListingEvent, Product
from catalog.permissions import require_editor
from catalog.states import Status
from facilities.models import StockRecord
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.exceptions import Conflict


@transaction.atomic
def update_stock(*, product_id: int, actor: User, quantity: int, seen: int | None = None) -> StockRecord:
    """Say how many pieces are in the house, those promised to buyers among them.

    `seen` is the number that the officer was shown: raises Conflict if pieces went out or came in since. Raises
    OfferRefused below what is promised.
    """
    product = Product.objects.select_for_update(of=("self",)).select_related("facility").get(pk=product_id)
    require_editor(actor, product.facility)
    return set_stock(product=product, actor=actor, quantity=quantity, seen=seen)


def set_stock(*, product: Product, actor: User, quantity: int, seen: int | None = None) -> StockRecord:
    """As update_stock, for a caller that holds the listing's lock and has asked for the right."""
    record = StockRecord.objects.select_for_update(of=("self",)).get(product=product)
    before = record.num_in_stock
    if seen is not None and seen != before:
        raise Conflict(
            _("Stok berubah menjadi %(now)d sejak halaman ini dibuka. Hitung lagi, lalu simpan.") % {"now": before}
        )
    if not 0 <= quantity <= limits.STOCK_MOST:
        raise OfferRefused(_("Isi stok antara 0 dan %(most)d.") % {"most": limits.STOCK_MOST})
    if quantity < record.num_allocated:
        raise OfferRefused(
            _("%(promised)d buah sudah dipesan, jadi stok tidak bisa kurang dari itu.")
            % {"promised": record.num_allocated}
        )
    if quantity != before:
        record.num_in_stock = quantity
        record.save(update_fields=["num_in_stock", "date_updated"])
        _note(product, actor, "update_stock", f"{before} → {quantity}")
    return record


@transaction.atomic
def lower_price(*, product_id: int, actor: User, price: int) -> StockRecord:
    """Sell at another price at once, in whole rupiah: any up to the one that the agencies approved.

    Raises OfferRefused for a higher one, which is a new revision, and for a listing that was never approved.
    """
    product = Product.objects.select_for_update(of=("self",)).select_related("facility").get(pk=product_id)
    require_editor(actor, product.facility)
    if product.status not in {Status.LIVE, Status.FROZEN}:
        raise OfferRefused(_("Karya ini belum tayang. Tulis harganya di draf."))
    approved = product.live_revision.variants.get(position=0).price
    if price < 1:
        raise OfferRefused(_("Tulis harga dalam rupiah, lebih dari nol."))
    if price > approved:
        raise OfferRefused(
            _("Harga yang disetujui paling tinggi Rp%(approved)s. Untuk menaikkannya, ubah karya dan ajukan lagi.")
            % {"approved": f"{approved:,}".replace(",", ".")}
        )
    record = StockRecord.objects.select_for_update(of=("self",)).get(product=product)
    if record.price != price:
        _note(product, actor, "lower_price", f"{int(record.price)} → {price}")
        record.price = price
        record.save(update_fields=["price", "date_updated"])
    return record


@transaction.atomic
def update_offer(*, product_id: int, actor: User, quantity: int, price: int, seen: int | None = None) -> StockRecord:
    """Stock and price together, as update_stock and lower_price; both or neither."""
    update_stock(product_id=product_id, actor=actor, quantity=quantity, seen=seen)
    return lower_price(product_id=product_id, actor=actor, price=price)


def _note(product: Product, actor: User, action: str, comment: str) -> None:
    ListingEvent.objects.create(
        product=product, actor=actor, action=action, from_status=product.status, to_status=product.status,
        comment=comment, created_at=clock.now(),
    )  # fmt: skip
