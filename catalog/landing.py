"""What the front page shows, read in five queries whatever the size of the shop."""

from typing import Any

from django.db.models import QuerySet

from catalog.models import Approval, Product
from catalog.selectors import public

NEWEST = 8
STORY_COLUMNS = ("facility__slug", "facility__story", "facility__story_en", "facility__regency__name")


def landing() -> dict[str, Any]:
    """The newest listings, one listing behind each door, a workshop's story, provinces, agencies and counts."""
    shown = public.with_tiles(_shown(), "category__branch", "first_published_at", *STORY_COLUMNS)
    # Newest first: of each branch the newest is written last, and stays.
    behind_doors = {product.category.branch: tile for product, tile in reversed(shown)}  # type: ignore[union-attr]
    provinces = public.provinces_with_counts()
    return {
        "newest": [tile for _product, tile in shown[:NEWEST]],
        "doors": [
            {"slug": slug, "branch": branch.value, "tile": behind_doors.get(branch)}
            for branch, slug in public.BRANCH_SLUGS.items()
        ],
        "story": _story(shown),
        "provinces": provinces,
        "agencies": public.agency_names(),
        "counts": {
            "products": sum(province.live_count for province in provinces),
            "facilities": sum(province.facility_count for province in provinces),
            "provinces": len(provinces),
            "approvals": Approval.objects.count(),
        },
    }


def _shown() -> QuerySet[Product]:
    """All listings of the page in one query, the newest first: so none is read twice, and each part finds its own."""
    live = public.live_products()
    newest = public.sorted_by(live, "terbaru")[:NEWEST]
    doors = live.order_by("category__branch", "-published_at", "-pk").distinct("category__branch")
    story = live.exclude(facility__story="").order_by("first_published_at", "pk")[:1]
    keys = newest.values("pk").union(doors.values("pk"), story.values("pk"))
    return public.sorted_by(Product.objects.filter(pk__in=keys).select_related("category"), "terbaru")


def _story(shown: list[tuple[Product, public.Tile]]) -> dict[str, Any] | None:
    """The longest listed work of a facility that tells of its workshop: rarely one that the page shows already."""
    told = [(product, tile) for product, tile in shown if product.facility.story]
    if not told:
        return None
    product, tile = min(told, key=lambda each: (each[0].first_published_at, each[0].pk))
    return {"facility": product.facility, "tile": tile}
