"""The rows behind the variants of a draft: begun, filled with what an officer typed, taken away when unused."""

import uuid
from collections.abc import Iterable, Mapping

from django.db.models import Q
from django.utils.translation import gettext as _

from catalog.models import Product, Revision, RevisionPhoto, RevisionVariant, Variant
from catalog.services.offers import set_stocks
from catalog.values import VARIANT_CHECKS
from facilities.models import StockRecord
from pasindo.accounts.models import User

WRITTEN_FIELDS = ("price", "cost", "weight_g", "length_mm", "width_mm", "height_mm", "sku")


def begin_variant(product: Product) -> Variant:
    """A new variant with its stock at zero. What it is comes with the revision that publishes it."""
    variant = Variant.objects.create(product=product)
    StockRecord.objects.create(
        product=product,
        variant=variant,
        partner_id=product.facility_id,
        partner_sku=str(variant.public_id),
        price_currency="IDR",
        price=None,
    )
    return variant


def forget_unused_variants(product: Product) -> None:
    """Delete the variants that no revision has any more: they were never submitted, so nobody can hold them."""
    unused = list(Variant.objects.filter(product=product, is_offered=False, revision_variants__isnull=True))
    StockRecord.objects.filter(variant__in=unused, num_allocated=0).delete()
    Variant.objects.filter(pk__in=[each.pk for each in unused], stock_record__isnull=True).delete()


def keep_variants(revision: Revision, actor: User, kept: Mapping[str, object], refused: dict[str, str]) -> bool:
    """Write the values of the variants, `price@<id>` or bare for the only one; reasons against some go into `refused`.

    Returns whether the revision changed: stock is live at once and is no part of it.
    """
    rows = list(revision.variants.select_related("variant", "photo__photo"))
    values = {row: _values_of(row, len(rows) == 1, kept) for row in rows}
    _refuse_taken_skus(revision, values, refused)
    _choose_photos(revision, values, refused)
    _keep_stock(revision, actor, values, refused)
    return any([_write(row, named) for row, named in values.items()])


# Field -> the name it came under and its value, per variant.
Named = dict[str, tuple[str, object]]


def _values_of(row: RevisionVariant, is_only: bool, kept: Mapping[str, object]) -> Named:
    found: Named = {}
    for field in VARIANT_CHECKS:
        for name in (f"{field}@{row.variant.public_id}", *([field] if is_only else [])):
            if name in kept:
                found[field] = (name, kept[name])
    return found


def _refuse_taken_skus(revision: Revision, values: Mapping[RevisionVariant, Named], refused: dict[str, str]) -> None:
    """A SKU stands for one thing in a facility: the labels on its shelves and Oscar's own constraint want it so."""
    typed = {row: named["sku"] for row, named in values.items() if "sku" in named and named["sku"][1]}
    if not typed:
        return
    taken = _skus_elsewhere(revision, {str(sku) for _name, sku in typed.values()})
    final = [str(named["sku"][1] if "sku" in named else row.sku).lower() for row, named in values.items()]
    for row, (name, sku) in typed.items():
        if str(sku).lower() in taken:
            refused[name] = _("SKU ini sudah dipakai karya lain di UPT ini.")
        elif final.count(str(sku).lower()) > 1:
            refused[name] = _("SKU ini sudah dipakai varian lain.")
        if name in refused:
            del values[row]["sku"]


def _skus_elsewhere(revision: Revision, skus: Iterable[str]) -> set[str]:
    """Those of the SKUs that other listings of the facility bear, on sale or in a draft, in lower case."""
    product = revision.product
    wanted = {sku.lower() for sku in skus}
    stock = StockRecord.objects.filter(partner_id=product.facility_id).exclude(product=product)
    rows = RevisionVariant.objects.filter(revision__product__facility_id=product.facility_id).exclude(
        revision__product=product
    )
    on_sale = Q()
    written = Q()
    for sku in wanted:
        on_sale |= Q(partner_sku__iexact=sku)
        written |= Q(sku__iexact=sku)
    found = [
        *stock.filter(on_sale).values_list("partner_sku", flat=True),
        *rows.filter(written).values_list("sku", flat=True),
    ]
    return {sku.lower() for sku in found}


def _choose_photos(revision: Revision, values: Mapping[RevisionVariant, Named], refused: dict[str, str]) -> None:
    """The id of a photo becomes its place in this revision; one that is not there is refused."""
    if not any(named.get("photo", ("", ""))[1] for named in values.values()):
        uses: dict[str, RevisionPhoto] = {}
    else:
        uses = {str(use.photo.public_id): use for use in revision.photos.select_related("photo")}
    for named in values.values():
        if "photo" not in named:
            continue
        name, photo_id = named["photo"]
        if photo_id and str(photo_id) not in uses:
            refused[name] = _("Foto ini sudah tidak ada di draf.")
            del named["photo"]
        else:
            named["photo"] = (name, uses[str(photo_id)] if photo_id else None)


def _keep_stock(
    revision: Revision, actor: User, values: Mapping[RevisionVariant, Named], refused: dict[str, str]
) -> None:
    typed = {row.variant.public_id: named["stock"] for row, named in values.items() if "stock" in named}
    if not typed:
        return
    quantities = {public_id: int(str(stock or 0)) for public_id, (_name, stock) in typed.items()}
    reasons: dict[uuid.UUID, str] = set_stocks(product=revision.product, actor=actor, quantities=quantities)
    refused |= {typed[public_id][0]: reason for public_id, reason in reasons.items()}


def _write(row: RevisionVariant, named: Named) -> bool:
    new = {field: value for field, (_name, value) in named.items() if field in (*WRITTEN_FIELDS, "photo")}
    differing = [field for field, value in new.items() if getattr(row, field) != value]
    for field in differing:
        setattr(row, field, new[field])
    if differing:
        row.save(update_fields=differing)
    return bool(differing)
