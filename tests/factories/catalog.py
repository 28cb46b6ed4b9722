"""Listings: `make_draft(facility, officer)` is complete and may be submitted, `make_live` is on sale."""

import datetime
import io
import itertools

from PIL import Image, ImageDraw

from catalog.images import clean_photo
from catalog.models import Product, Revision
from catalog.publishing import freeze_revision, grant_approval, publish_revision
from catalog.services.drafts import create_listing, save_draft
from catalog.services.photos import add_photo
from catalog.states import Grade
from facilities.models import Partner
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole
from pasindo.common import clock
from tests.factories.accounts import make_user
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


def make_draft(
    facility: Partner | None = None, actor: User | None = None, *, photos: int = 3, **values: object
) -> Revision:
    """A draft of this facility by this officer, complete unless `values` or `photos` say otherwise."""
    facility = facility or make_facility()
    actor = actor or officer(facility)
    product = create_listing(facility_id=facility.pk, actor=actor)
    revision = product.revisions.get()
    saved = save_draft(revision_id=revision.pk, actor=actor, version=revision.version, values=VALUES | values)
    assert not saved.refused, saved.refused
    for _ in range(photos):
        add_photo(revision_id=revision.pk, actor=actor, clean=clean_photo(drawn_photo()))
    revision.refresh_from_db()
    return revision


def publish(revision: Revision, *, valid_days: int = 730) -> Product:
    """Put a draft on sale as if both agencies had approved it."""
    head = officer(revision.product.facility, FacilityRole.ADMIN)
    freeze_revision(revision_id=revision.pk, actor=head)
    approval = grant_approval(
        revision_id=revision.pk,
        number=f"KUR-{revision.pk:06d}",
        grade=Grade.LISTED,
        score=200,
        valid_until=clock.today() + datetime.timedelta(days=valid_days),
        granted_by=make_user(),
    )
    return publish_revision(approval_id=approval.pk, actor=None)


def make_live(
    facility: Partner | None = None, actor: User | None = None, *, photos: int = 3, **values: object
) -> Product:
    """A listing on sale."""
    return publish(make_draft(facility, actor, photos=photos, **values))
