"""How each group of a basket could travel: what the courier step offers and the last page sums up."""

from dataclasses import dataclass

from orders.checkout.basket import Contents, Group
from orders.checkout.draft import Draft
from orders.shipping.parcels import quote_parcels
from orders.shipping.rates import NoCourier, Quote, load_rates
from pasindo.common.models import Regency


@dataclass(frozen=True)
class Parcel:
    """A group with what may carry it, cheapest first, and the service that is chosen. No quotes: `refusal` says why."""

    group: Group
    quotes: list[Quote]
    chosen: Quote | None
    refusal: str = ""

    @property
    def field_name(self) -> str:
        return f"kurir-{self.group.facility.slug}"

    @property
    def shipping(self) -> int:
        return self.chosen.price if self.chosen else 0

    @property
    def total(self) -> int:
        return self.group.subtotal + self.shipping


@dataclass(frozen=True)
class Journey:
    """All parcels of a basket to one regency. Sums in rupiah."""

    parcels: list[Parcel]

    @property
    def can_be_sent(self) -> bool:
        return bool(self.parcels) and all(parcel.chosen for parcel in self.parcels)

    @property
    def goods(self) -> int:
        return sum(parcel.group.subtotal for parcel in self.parcels)

    @property
    def shipping(self) -> int:
        return sum(parcel.shipping for parcel in self.parcels)

    @property
    def total(self) -> int:
        return self.goods + self.shipping

    @property
    def choices(self) -> dict[int, int]:
        """Facility id -> courier service id, as `place_order` takes it."""
        return {parcel.group.facility.pk: parcel.chosen.service.pk for parcel in self.parcels if parcel.chosen}


def journey_of(contents: Contents, regency: Regency, couriers: dict[str, int]) -> Journey:
    """Quote every group to the buyer's regency; where nothing (valid) was chosen yet, the cheapest is."""
    table = load_rates()
    parcels = []
    for group in contents.groups:
        try:
            quotes = quote_parcels(group.wanted, regency, table=table)[group.facility.pk]
        except NoCourier as refusal:
            parcels.append(Parcel(group, [], None, refusal.message))
            continue
        wish = couriers.get(str(group.facility.pk))
        chosen = next((quote for quote in quotes if quote.service.pk == wish), quotes[0])
        parcels.append(Parcel(group, quotes, chosen))
    return Journey(parcels)


def destination(draft: Draft) -> Regency | None:
    """The regency of the address that the buyer gave, with its province; None before there is one."""
    code = draft.details.get("regency", "")
    return Regency.objects.select_related("province").filter(pk=code).first() if code else None
