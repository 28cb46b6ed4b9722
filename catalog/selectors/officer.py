"""What officers read of the listings of their facility. A view has asked for the right before it calls these."""

import uuid
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from catalog import limits, selection
from catalog.models import Photo, Product, Revision, RevisionPhoto, RevisionVariant
from catalog.states import PhotoState, Status
from facilities.models import Partner

SHELVES = {"draf": "draft", "kurasi": "in_review", "tayang": "live", "berhenti": "stopped"}


class PhotoRow(NamedTuple):
    """A photo of a draft as its page shows it."""

    public_id: uuid.UUID
    url: str
    width: int
    height: int
    state: str
    failure: str
    alt_id: str
    alt_en: str
    is_small: bool  # too small to count among those that submitting asks for


class VariantRow(NamedTuple):
    """A variant of the newest version, with what lies of it in the house. Rupiah."""

    row: RevisionVariant
    label: str
    price: int | None  # of today, of the draft where it was never on sale
    approved_price: int | None  # up to which the facility may go by itself; None where it is not on sale
    stock: int
    promised: int

    @property
    def public_id(self) -> uuid.UUID:
        return self.row.variant.public_id


class ListingRow(NamedTuple):
    """A listing with its newest version; `submission` is its latest way through selection, None before the first."""

    product: Product
    revision: Revision
    title: str
    cover: PhotoRow | None
    price: int | None  # the lowest, where variants differ
    highest_price: int | None
    variants: list[VariantRow]
    stock: int
    promised: int
    submission: object | None
    standing: selection.SelectionState
    failed_photos: int

    @property
    def prices(self) -> list[int | None]:
        return [self.price, self.highest_price]


def _variants() -> Prefetch:
    """The variants of revisions with their stock and, where one is on sale, the price that was approved for it."""
    on_sale = RevisionVariant.objects.filter(variant=OuterRef("variant"), revision__live_product__isnull=False)
    rows = RevisionVariant.objects.annotate(approved_price=Subquery(on_sale.values("price")[:1]))
    return Prefetch("variants", rows.select_related("variant__stock_record", "photo__photo"))


def _judged() -> QuerySet[Revision]:
    return Revision.objects.filter(product=OuterRef("pk"), frozen_at__isnull=False)


def listings_of(facility: Partner, shelf: str = "") -> QuerySet[Product]:
    """The facility's listings, last changed first, each with what `row_of` needs; on one shelf if it is named."""
    newest = (
        Revision.objects.order_by("product_id", "-number")
        .distinct("product_id")
        .prefetch_related("texts", _variants(), Prefetch("photos", RevisionPhoto.objects.select_related("photo")))
    )
    shown = ~Q(status=Status.WITHDRAWN) | Q(live_revision__isnull=False) | Exists(_judged())  # not a discarded draft
    products = Product.objects.filter(shown, facility=facility).order_by("-date_updated", "-pk")
    underway = selection.registered().underway().values("pk")
    match SHELVES.get(shelf):
        case "draft":
            products = products.filter(status=Status.DRAFT).exclude(pk__in=underway)
        case "in_review":
            products = products.filter(pk__in=underway)
        case "live":
            products = products.filter(status=Status.LIVE)
        case "stopped":
            products = products.filter(status__in=[Status.FROZEN, Status.SUSPENDED, Status.WITHDRAWN])
    products = products.prefetch_related(Prefetch("revisions", newest))
    return selection.registered().with_submissions(products)


def row_of(product: Product) -> ListingRow:
    """A listing that `listings_of` or `listing_or_404` read, ready to show."""
    revision = max(product.revisions.all(), key=lambda each: each.number)
    variants = variant_rows(revision)
    prices = [variant.price for variant in variants if variant.price is not None]
    photos = photo_rows(revision)
    return ListingRow(
        product=product,
        revision=revision,
        title=revision.title or _("Karya tanpa judul"),
        cover=photos[0] if photos else None,
        price=min(prices, default=None),
        highest_price=max(prices, default=None),
        variants=variants,
        stock=sum(variant.stock for variant in variants),
        promised=sum(variant.promised for variant in variants),
        submission=selection.registered().submission_of(product),
        standing=selection.registered().standing_of(product),
        failed_photos=sum(photo.state == PhotoState.FAILED for photo in photos),
    )


def variant_rows(revision: Revision) -> list[VariantRow]:
    """The variants of a version in their order, each with its stock; of a revision that this module read."""
    return [_variant_row(row) for row in revision.variants.all()]


def rows_on_sale(product: Product) -> list[VariantRow]:
    """The variants that buyers see now, whatever a newer version will have; none before the first publishing."""
    live = Revision.objects.filter(pk=product.live_revision_id).prefetch_related(_variants()).first()
    return variant_rows(live) if live else []


def _variant_row(row: RevisionVariant) -> VariantRow:
    record = row.variant.stock_record
    return VariantRow(
        row=row,
        label=row.label,
        price=int(record.price) if record.price is not None else row.price,
        approved_price=row.approved_price,  # type: ignore[attr-defined]  # annotated by _variants
        stock=record.num_in_stock,
        promised=record.num_allocated,
    )


def listing_or_404(facility: Partner, public_id: uuid.UUID) -> Product:
    """One listing of this facility; Http404 for a stranger's."""
    return get_object_or_404(listings_of(facility), public_id=public_id)


def draft_of(product: Product) -> Revision | None:
    """The open draft of a listing with all its parts, None while there is none."""
    drafts = Revision.objects.filter(product=product, frozen_at__isnull=True)
    return _with_parts(drafts).first()


def newest_revision(product: Product) -> Revision:
    """The version that was written last, draft or submitted, with all its parts."""
    return _with_parts(Revision.objects.filter(product=product)).order_by("-number")[0]


def photo_rows(revision: Revision, width: int = 320) -> list[PhotoRow]:
    """The photos of a revision in their order, each with the address of its rendition nearest to `width`."""
    return [_photo_row(use, use.photo, width) for use in revision.photos.all()]


def _with_parts(revisions: QuerySet[Revision]) -> QuerySet[Revision]:
    photos = Prefetch("photos", RevisionPhoto.objects.select_related("photo"))
    return revisions.select_related("category", "product").prefetch_related("texts", _variants(), photos)


def _photo_row(use: RevisionPhoto, photo: Photo, width: int) -> PhotoRow:
    return PhotoRow(
        public_id=photo.public_id,
        url=photo.url(min(photo.shown_widths, key=lambda each: abs(each - width))),
        width=photo.width,
        height=photo.height,
        state=photo.state,
        failure=photo.failure,
        alt_id=use.alt_id,
        alt_en=use.alt_en,
        is_small=max(photo.width, photo.height) < limits.PHOTO_EDGE,
    )


def is_on_sale(photo: Photo) -> bool:
    """Whether a listing that buyers see shows this photo."""
    return photo.uses.filter(revision__live_product__is_public=True).exists()
