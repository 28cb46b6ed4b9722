"""What the front page shows, read in seven queries whatever the size of the shop."""

from typing import Any

from django.db.models import F, QuerySet, Window
from django.db.models.functions import RowNumber

from catalog.models import Approval, Product
from catalog.selectors import public

NEWEST = 8


def landing() -> dict[str, Any]:
    """The newest listings, one listing behind each door, a workshop's story, provinces, agencies and counts."""
    newest = list(public.sorted_by(public.live_products(), "terbaru")[:NEWEST])
    behind_doors = {product.category.branch: product for product in _one_per_door()}  # type: ignore[union-attr]
    story = _with_story()
    shown = [*newest, *behind_doors.values(), *([story] if story else [])]
    tile_of: dict[int | None, public.Tile] = dict(
        zip([product.pk for product in shown], public.tiles(shown), strict=True)
    )
    provinces = public.provinces_with_counts()
    return {
        "newest": [tile_of[product.pk] for product in newest],
        "doors": [
            {"slug": slug, "branch": branch.value, "tile": tile_of.get(getattr(behind_doors.get(branch), "pk", None))}
            for branch, slug in public.BRANCH_SLUGS.items()
        ],
        "story": {"facility": story.facility, "tile": tile_of[story.pk]} if story else None,
        "provinces": provinces,
        "agencies": public.agency_names(),
        "counts": {
            "products": sum(province.live_count for province in provinces),  # type: ignore[attr-defined]
            "facilities": sum(province.facility_count for province in provinces),  # type: ignore[attr-defined]
            "provinces": len(provinces),
            "approvals": Approval.objects.count(),
        },
    }


def _one_per_door() -> QuerySet[Product]:
    """The newest listing of each branch: a door shows real goods."""
    newest_first = Window(
        RowNumber(), partition_by=[F("category__branch")], order_by=[F("published_at").desc(), F("pk").desc()]
    )
    return public.live_products().annotate(place=newest_first).filter(place=1)


def _with_story() -> Product | None:
    """The longest listed work of a facility that tells of its workshop: rarely one that the page shows already."""
    return public.live_products().exclude(facility__story="").order_by("first_published_at", "pk").first()
