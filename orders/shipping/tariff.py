"""The operator's table tariff: the services a buyer can choose and their rates, read from `data/tariff.csv`."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import transaction

FILE = Path(__file__).resolve().parent / "data" / "tariff.csv"
# How couriers round, as far as they publish it; Pos counts every begun kilogram.
SERVICES = {
    "jne-reg": {"courier": "JNE", "name": "REG", "tolerance_g": 300},
    "jnt-ez": {"courier": "J&T", "name": "EZ", "tolerance_g": 300},
    "pos-reguler": {"courier": "Pos Indonesia", "name": "Reguler", "tolerance_g": 0},
    "jne-yes": {"courier": "JNE", "name": "YES", "tolerance_g": 300},
}


@transaction.atomic
def load_tariff(get_model: Callable[..., Any] = apps.get_model) -> int:
    """Add or correct every service and rate of the table; rates that are not in it are left alone.

    Safe to run as often as one likes. Returns the number of rates. A migration passes its own `get_model`.
    """
    services, rates = get_model("order", "CourierService").objects, get_model("order", "ShippingRate").objects
    known = {}
    for position, (code, values) in enumerate(SERVICES.items()):
        fixed = {"volumetric_divisor": 6000, "minimum_g": 1000, "position": position, **values}
        known[code] = services.update_or_create(code=code, defaults=fixed)[0]
    present = {_way(rate): rate.pk for rate in rates.filter(service__in=known.values())}
    table = [rates.model(**{**row, "service_id": known[row["service_id"]].pk}) for row in _rows()]
    for rate in table:
        rate.pk = present.get(_way(rate))
    rates.bulk_update((rate for rate in table if rate.pk), ["price_per_kg", "days_min", "days_max"])
    rates.bulk_create(rate for rate in table if not rate.pk)
    return len(table)


def _way(rate: Any) -> tuple:
    return (
        rate.service_id,
        rate.origin,
        rate.destination,
        rate.reach,
        rate.origin_province_id,
        rate.destination_province_id,
    )


def _rows() -> list[dict]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return [
            {
                "service_id": row["service"],
                "origin": row["origin"],
                "destination": row["destination"],
                "reach": row["reach"],
                "origin_province_id": row["origin_province"] or None,
                "destination_province_id": row["destination_province"] or None,
                "price_per_kg": int(row["price_per_kg"]),
                "days_min": int(row["days_min"]),
                "days_max": int(row["days_max"]),
            }
            for row in csv.DictReader(file)
        ]
