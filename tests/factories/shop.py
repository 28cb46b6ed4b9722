"""A shop window: `stock_shop(48)` puts that many listings of one facility on sale, at little cost."""

import functools

from catalog.images import CleanPhoto, clean_photo
from catalog.models import Product
from catalog.services.photos import add_photo
from facilities.models import Partner
from pasindo.accounts.models import User
from tests.factories.catalog import drawn_photo, make_draft, publish
from tests.factories.facilities import make_facility, officer


@functools.cache
def _three_photos() -> list[CleanPhoto]:
    """Cleaning costs more than anything else here: the same three serve every listing."""
    return [clean_photo(drawn_photo()) for _ in range(3)]


def put_on_sale(facility: Partner, actor: User, **values: object) -> Product:
    """A listing on sale with the three shared photos; `values` as in make_draft."""
    revision = make_draft(facility, actor, photos=0, **values)
    for clean in _three_photos():
        add_photo(revision_id=revision.pk, actor=actor, clean=clean)
    return publish(revision)


def stock_shop(count: int, facility: Partner | None = None, **values: object) -> list[Product]:
    """`count` listings on sale, each with its own title and price."""
    facility = facility or make_facility(phone="0321-123456", story="Bengkel ini mulai dari dua mesin jahit.")
    actor = officer(facility)
    return [
        put_on_sale(facility, actor, **{"title": f"Dompet kulit nomor {n}", "price": 100_000 + 5_000 * n} | values)
        for n in range(1, count + 1)
    ]
