"""What each facility's parcel of a basket costs to send: asked by the checkout and by the placing of the order both."""

from collections import defaultdict
from collections.abc import Iterable

from catalog.models import Variant
from orders.shipping.rates import Quote, RateTable, load_rates
from pasindo.common.models import Regency

UNKNOWN_WEIGHT_G = 1000


def unit_weight(variant: Variant) -> int:
    """Grams of one packed piece; a kilogram where nobody weighed it, so that no parcel is free by accident."""
    return variant.weight_g or UNKNOWN_WEIGHT_G


def quote_parcels(
    wanted: Iterable[tuple[Variant, int]], destination: Regency, *, table: RateTable | None = None
) -> dict[int, list[Quote]]:
    """Facility id -> what may carry its parcel to the buyer's regency, cheapest first. `wanted`: (variant, pieces).

    Variants come with `product__facility__regency__province`, the destination with its `province`. One query.
    Raises NoCourier (a DomainError that names the places) where nothing goes.
    """
    groups: dict[int, list[tuple[Variant, int]]] = defaultdict(list)
    for variant, quantity in wanted:
        groups[variant.product.facility_id].append((variant, quantity))
    table = table or load_rates()
    return {facility_id: _quotes(table, group, destination) for facility_id, group in groups.items()}


def _quotes(table: RateTable, group: list[tuple[Variant, int]], destination: Regency) -> list[Quote]:
    grams = sum(unit_weight(variant) * quantity for variant, quantity in group)
    pieces = [variant.package_mm or (0, 0, 0) for variant, quantity in group for _ in range(quantity)]
    return table.quotes(group[0][0].product.facility.regency, destination, grams=grams, pieces=pieces)
