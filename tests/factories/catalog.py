"""Listings: `make_draft(facility, officer)` is complete and may be submitted, `make_live` is on sale."""

import datetime
import io
import itertools
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from unittest.mock import patch

from PIL import Image, ImageDraw

from catalog.axes import Axis
from catalog.images import clean_photo
from catalog.models import Product, Revision, Variant
from catalog.publishing import freeze_revision, publish_revision
from catalog.selectors.meanwhile import seen_of_listing
from catalog.services.drafts import create_listing, save_draft
from catalog.services.offers import Offer, update_offers
from catalog.services.photos import add_photo
from catalog.services.variants import remove_variant, set_axes
from catalog.values import VARIANT_CHECKS
from facilities.models import Partner
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole
from pasindo.common import clock
from tests.factories.approvals import approve
from tests.factories.facilities import make_facility, officer

_numbers = itertools.count(1)
VALUES: dict[str, object] = {
    "title": "Dompet kulit sapi jahit tangan",
    "title_en": "Hand-stitched cowhide wallet",
    "description": "Dompet lipat dari kulit sapi asli Mojokerto, dijahit tangan, benang lilin. Muat delapan kartu.",
    "category": "barang-kulit",
    "spec-material": "Kulit sapi asli",
    "spec-technique": "Jahit tangan",
    "spec-size": "11 x 9 cm",
    "spec-care": "Lap dengan kain kering",
    "price": 185_000,
    "cost": 120_000,
    "stock": 8,
    "weight_g": 250,
    "length_mm": 150,
    "width_mm": 120,
    "height_mm": 40,
    "handling_days_min": 1,
    "handling_days_max": 3,
}


def drawn_photo(width: int = 1200, height: int = 900) -> bytes:
    """A JPEG that differs from every other one drawn here."""
    number = next(_numbers)
    picture = Image.new("RGB", (width, height), (number * 37 % 256, number * 91 % 256, 90))
    ImageDraw.Draw(picture).rectangle((100, 100, 300 + number % 400, 600), fill="white")
    target = io.BytesIO()
    picture.save(target, "JPEG")
    return target.getvalue()


@contextmanager
def one_picture() -> Iterator[None]:
    """Within it every photo is the same picture, under a digest of its own: nobody looks at them."""
    one = clean_photo(drawn_photo())
    copies = (one._replace(sha256=f"{number:064x}") for number in _numbers)
    with patch.multiple(__name__, drawn_photo=lambda: b"", clean_photo=lambda data: next(copies)):
        yield


def make_draft(
    facility: Partner | None = None,
    actor: User | None = None,
    *,
    photos: int = 3,
    variants: Sequence[Mapping[str, object]] = (),
    **values: object,
) -> Revision:
    """A draft of this facility by this officer, complete unless `values` or `photos` say otherwise.

    `variants=[{"Ukuran": "41", "stock": 3}, {"Ukuran": "42", "price": 200_000}]`: what is no field is an axis; what a
    variant does not say it has from the values of the draft.
    """
    facility = facility or make_facility()
    actor = actor or officer(facility)
    product = create_listing(facility_id=facility.pk, actor=actor)
    revision = product.revisions.get()
    saved = save_draft(revision_id=revision.pk, actor=actor, version=revision.version, values=VALUES | values)
    assert not saved.refused, saved.refused
    if variants:
        add_variants(saved.revision, actor, variants)
    for _ in range(photos):
        add_photo(revision_id=revision.pk, actor=actor, clean=clean_photo(drawn_photo()))
    revision.refresh_from_db()
    return revision


def add_variants(revision: Revision, actor: User, variants: Sequence[Mapping[str, object]]) -> None:
    """Give a draft these variants, and no other combination of their values."""
    names = [name for name in variants[0] if name not in VARIANT_CHECKS]
    axes = [Axis(name, list(dict.fromkeys(str(each[name]) for each in variants))) for name in names]
    revision = set_axes(revision_id=revision.pk, actor=actor, version=revision.version, axes=axes)
    wanted = {tuple(str(each[name]) for name in names): each for each in variants}
    values: dict[str, object] = {}
    for row in revision.variants.select_related("variant"):
        named = wanted.get(tuple(word for word in (row.option_1, row.option_2) if word))
        if named is None:
            variant_id = row.variant.public_id
            revision = remove_variant(
                revision_id=revision.pk, actor=actor, version=revision.version, variant_id=variant_id
            )
            continue
        own = {"stock": VALUES["stock"]} | {key: value for key, value in named.items() if key in VARIANT_CHECKS}
        values |= {f"{key}@{row.variant.public_id}": value for key, value in own.items()}
    saved = save_draft(revision_id=revision.pk, actor=actor, version=revision.version, values=values)
    assert not saved.refused, saved.refused


def variant_of(product: Product, *options: str) -> Variant:
    """The variant of a listing with these values; the only one if none are given."""
    found = [each for each in product.variants.all() if each.options_in("id") == list(options)]
    (variant,) = found if options else product.variants.all()
    return variant


def publish(revision: Revision, *, valid_days: int = 730) -> Product:
    """Put a draft on sale as if both agencies had approved it."""
    head = officer(revision.product.facility, FacilityRole.ADMIN)
    freeze_revision(revision_id=revision.pk, actor=head)
    until = clock.today() + datetime.timedelta(days=valid_days)
    approval = approve(revision, head=head, valid_until=until)
    return publish_revision(approval_id=approval.pk, actor=None)


def make_live(
    facility: Partner | None = None,
    actor: User | None = None,
    *,
    photos: int = 3,
    variants: Sequence[Mapping[str, object]] = (),
    **values: object,
) -> Product:
    """A listing on sale."""
    return publish(make_draft(facility, actor, photos=photos, variants=variants, **values))


def seen_at(draft: Revision, version: object) -> str:
    """What the form of a draft carries when it shows this version of it."""
    return f"{version}.{draft.public_id.hex}"


def seen_field(product: Product) -> dict[str, str]:
    """The field of the form of stock and price that says what its page shows at this moment."""
    return {"seen": str(seen_of_listing(product))}


def update_stock(product: Product, actor: User, quantity: int, *, before: int | None = None, variant=None):
    """Say how many pieces of a variant, or of the only one, are in the house, as its page shows it now."""
    record = (variant or variant_of(product)).stock_record
    record.refresh_from_db()
    before = record.num_in_stock if before is None else before
    return _offer(product, actor, Offer(record.variant.public_id, quantity=quantity, before=before))


def change_price(product: Product, actor: User, price: int, *, variant=None):
    return _offer(product, actor, Offer((variant or variant_of(product)).public_id, price=price))


def _offer(product: Product, actor: User, offer: Offer):
    return update_offers(product_id=product.pk, actor=actor, seen=seen_of_listing(product), offers=[offer])[0]
