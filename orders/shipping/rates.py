"""What it costs to send a parcel from one regency to another, by the table tariff.

A row is chosen by reach: within the regency, the province, the group of islands, or beyond. Where a service has no row
for a reach it uses the next wider one inside the group. A row that names a province goes before the row of the whole
group; of two that name one province each, the dearer counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django.utils.translation import gettext as _

from orders.models import CourierService, Reach, ShippingRate
from orders.shipping.weights import KILOGRAM, WeightRule, charged_grams, volume_mm3
from pasindo.common.exceptions import DomainError
from pasindo.common.models import Regency


class NoCourier(DomainError):
    """No service of the tariff goes from the facility to this address."""


class Quote(NamedTuple):
    """What one service asks for one parcel: whole rupiah, days on the way, and the weight it charges for."""

    service: CourierService
    price: int
    days_min: int
    days_max: int
    charged_weight_g: int

    @property
    def code(self) -> str:
        return self.service.code

    @property
    def name(self) -> str:
        """`JNE REG`, as the order keeps it."""
        return str(self.service)

    @property
    def charged_weight_kg(self) -> int:
        return -(-self.charged_weight_g // KILOGRAM)


class RateTable:
    """The rates of the active services, read once and asked as often as a page has parcels."""

    def __init__(self, rates: Iterable[ShippingRate]) -> None:
        self._services: dict[int, CourierService] = {}
        self._rates: dict[tuple, list[ShippingRate]] = defaultdict(list)
        for rate in rates:
            self._services.setdefault(rate.service_id, rate.service)
            self._rates[rate.service_id, rate.origin, rate.destination, rate.reach].append(rate)

    def quotes(
        self, origin: Regency, destination: Regency, *, grams: int, pieces: Iterable[tuple[int, int, int]] = ()
    ) -> list[Quote]:
        """Every service's price for a parcel, cheapest first. Pieces in mm. Raises NoCourier, ValueError."""
        volume = volume_mm3(pieces)
        quotes = []
        for service in self._services.values():
            rate = self._rate(service, origin, destination)
            if rate is not None:
                charged = charged_grams(grams, volume=volume, rule=rule_of(service))
                price = rate.price_per_kg * -(-charged // KILOGRAM)
                quotes.append(Quote(service, price, rate.days_min, rate.days_max, charged))
        if not quotes:
            raise NoCourier(
                _("Belum ada kurir dari %(origin)s ke %(destination)s. Pilih alamat lain atau hubungi penjual.")
                % {"origin": origin.name, "destination": destination.name}
            )
        return sorted(quotes, key=lambda quote: (quote.price, quote.days_max, quote.service.position))

    def _rate(self, service: CourierService, origin: Regency, destination: Regency) -> ShippingRate | None:
        ends = origin.province.island, destination.province.island
        for reach in _reaches(origin, destination):
            rows = [
                rate
                for rate in self._rates.get((service.pk, *ends, reach), ())
                if rate.origin_province_id in (None, origin.province_id)
                and rate.destination_province_id in (None, destination.province_id)
            ]
            if rows:
                return max(rows, key=_precedence)
        return None


def load_rates() -> RateTable:
    """The whole tariff in one query: for a page that quotes for several facilities."""
    return RateTable(ShippingRate.objects.filter(service__is_active=True).select_related("service"))


def rule_of(service: CourierService) -> WeightRule:
    """How this service weighs."""
    return WeightRule(service.tolerance_g, service.volumetric_divisor, service.minimum_g)


def _reaches(origin: Regency, destination: Regency) -> Sequence[Reach]:
    if origin.province.island != destination.province.island:
        return (Reach.BEYOND,)
    if origin.pk == destination.pk:
        return (Reach.REGENCY, Reach.PROVINCE, Reach.ISLAND)
    if origin.province_id == destination.province_id:
        return (Reach.PROVINCE, Reach.ISLAND)
    return (Reach.ISLAND,)


def _precedence(rate: ShippingRate) -> tuple[int, int]:
    named = (rate.origin_province_id is not None) + (rate.destination_province_id is not None)
    return named, rate.price_per_kg
