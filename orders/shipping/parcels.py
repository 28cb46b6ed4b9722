"""What each facility's parcel of a basket costs to send: asked by the checkout and by the placing of the order both."""

from collections import defaultdict
from collections.abc import Iterable

from catalog.models import Product
from orders.shipping.rates import Quote, RateTable, load_rates
from pasindo.common.models import Regency

UNKNOWN_WEIGHT_G = 1000


def unit_weight(product: Product) -> int:
    """Grams of one packed piece; a kilogram where nobody weighed it, so that no parcel is free by accident."""
    return product.weight_g or UNKNOWN_WEIGHT_G


def quote_parcels(
    wanted: Iterable[tuple[Product, int]], destination: Regency, *, table: RateTable | None = None
) -> dict[int, list[Quote]]:
    """Facility id -> what may carry its parcel to the buyer's regency, cheapest first. `wanted`: (product, pieces).

    Products come with `facility__regency__province`, the destination with its `province` (select_related). One query.
    Raises NoCourier (a DomainError that names the places) where nothing goes.
    """
    groups: dict[int, list[tuple[Product, int]]] = defaultdict(list)
    for product, quantity in wanted:
        groups[product.facility_id].append((product, quantity))
    table = table or load_rates()
    return {facility_id: _quotes(table, group, destination) for facility_id, group in groups.items()}


def _quotes(table: RateTable, group: list[tuple[Product, int]], destination: Regency) -> list[Quote]:
    grams = sum(unit_weight(product) * quantity for product, quantity in group)
    pieces = [
        (product.length_mm or 0, product.width_mm or 0, product.height_mm or 0)
        for product, quantity in group
        for _ in range(quantity)
    ]
    return table.quotes(group[0][0].facility.regency, destination, grams=grams, pieces=pieces)
