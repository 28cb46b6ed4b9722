"""How what a basket holds of each facility could travel: what the courier step offers and the last page sums up."""

from dataclasses import dataclass

from orders.checkout.basket import Contents, FacilityBasket
from orders.checkout.draft import Draft
from orders.shipping.quoting import quote_parcels
from orders.shipping.rates import NoCourier, Quote, load_rates
from pasindo.common.models import Regency


@dataclass(frozen=True)
class FacilityShipping:
    """What a basket holds of one facility, what may carry it, cheapest first, and the service that is chosen.

    Without a quote, `refusal` says why."""

    basket: FacilityBasket
    quotes: list[Quote]
    chosen: Quote | None
    refusal: str = ""

    @property
    def field_name(self) -> str:
        return f"kurir-{self.basket.facility.slug}"

    @property
    def shipping(self) -> int:
        return self.chosen.price if self.chosen else 0

    @property
    def total(self) -> int:
        return self.basket.subtotal + self.shipping


@dataclass(frozen=True)
class ShippingPlan:
    """Everything in a basket on its way to one regency. Sums in rupiah."""

    facilities: list[FacilityShipping]

    @property
    def can_be_sent(self) -> bool:
        return bool(self.facilities) and all(each.chosen for each in self.facilities)

    @property
    def goods(self) -> int:
        return sum(each.basket.subtotal for each in self.facilities)

    @property
    def shipping(self) -> int:
        return sum(each.shipping for each in self.facilities)

    @property
    def total(self) -> int:
        return self.goods + self.shipping

    @property
    def choices(self) -> dict[int, int]:
        """Facility id -> courier service id, as `place_order` takes it."""
        return {each.basket.facility.pk: each.chosen.service.pk for each in self.facilities if each.chosen}


def plan_shipping(contents: Contents, regency: Regency, couriers: dict[str, int]) -> ShippingPlan:
    """Quote every facility's goods to the buyer's regency; where nothing (valid) was chosen yet, the cheapest is."""
    table = load_rates()
    facilities = []
    for facility_basket in contents.facility_baskets:
        try:
            quotes = quote_parcels(facility_basket.wanted, regency, table=table)[facility_basket.facility.pk]
        except NoCourier as refusal:
            facilities.append(FacilityShipping(facility_basket, [], None, refusal.message))
            continue
        wish = couriers.get(str(facility_basket.facility.pk))
        chosen = next((quote for quote in quotes if quote.service.pk == wish), quotes[0])
        facilities.append(FacilityShipping(facility_basket, quotes, chosen))
    return ShippingPlan(facilities)


def destination(draft: Draft) -> Regency | None:
    """The regency of the address that the buyer gave, with its province; None before there is one."""
    code = draft.details.get("regency", "")
    return Regency.objects.select_related("province").filter(pk=code).first() if code else None
