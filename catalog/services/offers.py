"""What of a listing is live at once: the stock of each variant, and its price up to the one that was approved."""

import uuid
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _

from catalog import limits
from catalog.exceptions import OfferRefused
from catalog.models import ListingEvent, Product, RevisionVariant
from catalog.permissions import require_editor
from catalog.selectors.meanwhile import require_listing_seen
from catalog.states import Status
from facilities.models import StockRecord
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.acting import acting
from pasindo.common.exceptions import Conflict, DomainError, NotSeen
from pasindo.common.money import rupiah
from pasindo.common.seen import Seen


class Offer(NamedTuple):
    """What an officer says of one variant; None leaves it as it is.

    `quantity` are the pieces in the house, those promised to buyers among them; `before` how many the officer saw,
    for parcels change it without a move of the listing. `price` is whole rupiah.
    """

    variant_id: uuid.UUID
    quantity: int | None = None
    price: int | None = None
    before: int | None = None


@transaction.atomic
def update_offers(*, product_id: int, actor: User, seen: Seen, offers: Sequence[Offer]) -> list[StockRecord]:
    """Stock and price of several variants of a listing, all or nothing, live at once.

    Raises Outdated if the listing was moved on since it was seen, AlreadyRecorded if that was the actor by these very
    offers; OfferRefused for a stock below what is promised, a price above the approved one, a variant of another
    listing; Conflict if pieces went out or came in since. `problems` names each `quantity@<id>`, `price@<id>`.
    """
    product = _lock(product_id, actor)
    records = _lock_stock(product)
    require_listing_seen(product, seen, repeats=lambda events: _are_kept(events, actor, records, offers))
    if any(offer.quantity is not None and offer.before is None for offer in offers):
        raise NotSeen
    refused: dict[str, DomainError] = {}
    for offer in offers:
        if offer.variant_id not in records:
            raise OfferRefused(_("Varian itu bukan milik karya ini. Muat ulang halaman."))
        refused |= _keep(product, records[offer.variant_id], actor, offer)
    if refused:
        kind = Conflict if any(isinstance(error, Conflict) for error in refused.values()) else OfferRefused
        problems = {name: [error.message] for name, error in refused.items()}
        raise kind(" ".join(error.message for error in refused.values()), problems=problems)
    return [records[offer.variant_id] for offer in offers]


def set_stocks(*, product: Product, actor: User, quantities: Mapping[uuid.UUID, int]) -> dict[uuid.UUID, str]:
    """Say how many pieces of each variant are in the house; returns the reasons against those that were not taken.

    For a caller that holds the listing's lock and has asked for the right."""
    records, refused = _lock_stock(product), {}
    for variant_id, quantity in quantities.items():
        try:
            _set_stock(product, records[variant_id], actor, quantity, None)
        except DomainError as error:
            refused[variant_id] = error.message
    return refused


def _lock(product_id: int, actor: User) -> Product:
    # Against publishing: an officer's price must be held against the approved one that is on sale when it is written.
    product = Product.objects.select_for_update(of=("self",)).select_related("facility").get(pk=product_id)
    require_editor(actor, product.facility)
    return product


def _lock_stock(product: Product) -> dict[uuid.UUID, StockRecord]:
    """The stock rows of a listing by the public id of their variant, locked by key, as an order takes them."""
    # Unlocked, an order that promises pieces between our reading and our writing would be passed over: the new count
    # would be held against too few promises. In another order the two could cross, and PostgreSQL would break one off.
    rows = StockRecord.objects.select_for_update(of=("self",)).filter(product=product).select_related("variant")
    records = {}
    for record in rows.order_by("pk"):
        record.variant.product = product
        records[record.variant.public_id] = record
    return records


def _are_kept(
    events: Sequence[ListingEvent], actor: User, records: Mapping[uuid.UUID, StockRecord], offers: Sequence[Offer]
) -> bool:
    """Whether what is there came from this person alone and is what they say once more: a button pressed twice."""
    return all(event.actor_id == actor.pk for event in events) and all(
        offer.variant_id in records
        and offer.quantity in (None, records[offer.variant_id].num_in_stock)
        and offer.price in (None, records[offer.variant_id].price)
        for offer in offers
    )


def _keep(product: Product, record: StockRecord, actor: User, offer: Offer) -> dict[str, DomainError]:
    """Write what can be written of an offer; the reasons against the rest, by the name of the field."""
    refused: dict[str, DomainError] = {}
    if offer.quantity is not None:
        try:
            _set_stock(product, record, actor, offer.quantity, offer.before)
        except DomainError as error:
            refused[f"quantity@{offer.variant_id}"] = error
    if offer.price is not None:
        try:
            _set_price(product, record, actor, offer.price)
        except DomainError as error:
            refused[f"price@{offer.variant_id}"] = error
    return refused


def _set_stock(product: Product, record: StockRecord, actor: User, quantity: int, seen: int | None) -> None:
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
        with acting(actor=actor, action="update_stock"):
            record.save(update_fields=["num_in_stock", "date_updated"])
        _note(product, actor, "update_stock", record, f"{before} → {quantity}")


def _set_price(product: Product, record: StockRecord, actor: User, price: int) -> None:
    if product.status not in {Status.LIVE, Status.FROZEN}:
        raise OfferRefused(_("Karya ini belum tayang. Tulis harganya di draf."))
    if price < 1:
        raise OfferRefused(_("Tulis harga dalam rupiah, lebih dari nol."))
    approved = _approved_price(product, record)
    if price > approved:
        raise OfferRefused(
            _("Harga yang disetujui paling tinggi %(approved)s. Untuk menaikkannya, ubah karya dan ajukan lagi.")
            % {"approved": rupiah(approved)}
        )
    if record.price != price:
        _note(product, actor, "lower_price", record, f"{int(record.price)} → {price}")
        record.price = price
        with acting(actor=actor, action="lower_price"):
            record.save(update_fields=["price", "date_updated"])


def _approved_price(product: Product, record: StockRecord) -> int:
    rows = RevisionVariant.objects.filter(revision=product.live_revision_id, variant=record.variant_id)
    price = rows.values_list("price", flat=True).first()
    if price is None:
        raise OfferRefused(_("Varian ini belum tayang. Tulis harganya di draf."))
    return price


def _note(product: Product, actor: User, action: str, record: StockRecord, change: str) -> None:
    label = record.variant.label_in("id")
    ListingEvent.objects.create(
        product=product, actor=actor, action=action, from_status=product.status, to_status=product.status,
        comment=f"{label}: {change}" if label else change, created_at=clock.now(),
    )  # fmt: skip
