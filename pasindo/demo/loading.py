"""Loading the demonstration: people, listings on sale, orders, then what is still on its way. Safe to run again."""

from collections.abc import Callable
from typing import NamedTuple

from pasindo.demo.journeys import load_listing
from pasindo.demo.listings import listings, units
from pasindo.demo.models import Loaded
from pasindo.demo.people import load_facilities, load_people
from pasindo.demo.pictures import draw_all
from pasindo.demo.purchases import PURCHASES, load_purchase


class Loading(NamedTuple):
    """How many were added now."""

    listings: int
    orders: int


def load_demo(*, most: int | None = None, processes: int = 2, say: Callable[[str], object] = lambda _: None) -> Loading:
    """Add what is missing of the demonstration; `most` limits the listings (a few, for a test).

    Every listing is a transaction of its own, those on sale first: the shop fills while it already answers."""
    load_people()
    wanted = listings() if most is None else listings()[:most]
    known = set(Loaded.objects.filter(key__startswith="listing:").values_list("key", flat=True))
    missing = [listing for listing in wanted if f"listing:{listing.key}" not in known]
    numbers = {listing.facility for listing in wanted}
    by_number = {unit.number: unit for unit in units()}
    facilities = load_facilities([unit for unit in units() if unit.number in numbers])
    say(f"{len(facilities)} facilities with their officers")
    added = 0
    for listing, pictures in draw_all(missing, processes=processes):
        facility, unit = facilities[listing.facility], by_number[listing.facility]
        added += load_listing(listing, pictures, facility=facility, unit=unit) is not None
        if added % 20 == 0:
            say(f"{added} of {len(missing)} listings")
    orders = sum(load_purchase(purchase) is not None for purchase in PURCHASES)
    say(f"{added} listings and {orders} orders added")
    return Loading(added, orders)
