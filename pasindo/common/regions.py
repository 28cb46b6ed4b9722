"""Provinces, regencies, Kanwil and holidays: read from the tables in `data/` into the database."""

import csv
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from django.apps import apps
from django.db import transaction
from django.db.models import Model

DATA = Path(__file__).resolve().parent / "data"


@transaction.atomic
def load_regions(get_model: Callable[..., type[Model]] = apps.get_model) -> dict[str, int]:
    """Add and correct every province, regency, Kanwil and holiday of the tables; rows are never deleted.

    Safe to run as often as one likes. Returns how many rows each table has. A migration passes its own `get_model`.
    """
    return {
        "provinces": _load(get_model("common", "Province"), ("name", "time_zone", "island"), _rows("provinces")),
        "regencies": _load(get_model("common", "Regency"), ("province", "kind", "name"), _regencies()),
        "kanwil": _load(get_model("common", "Kanwil"), ("name",), _kanwil()),
        "holidays": _load(get_model("common", "Holiday"), ("name", "is_collective_leave", "basis"), _holidays()),
    }


def _load(model: type[Model], fields: tuple[str, ...], rows: Iterator[dict]) -> int:
    objects = [model(**row) for row in rows]
    model._default_manager.bulk_create(objects, update_conflicts=True, unique_fields=["pk"], update_fields=fields)
    return len(objects)


def _rows(name: str) -> Iterator[dict]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _regencies() -> Iterator[dict]:
    return ({**row, "province_id": row["code"][:2]} for row in _rows("regencies"))


def _kanwil() -> Iterator[dict]:
    return ({"code": row["code"], "name": row["name"]} for row in _rows("kanwil"))


def _holidays() -> Iterator[dict]:
    for row in _rows("holidays"):
        yield {
            **row,
            "date": date.fromisoformat(row["date"]),
            "is_collective_leave": row["is_collective_leave"] == "yes",
        }


def holiday_dates() -> frozenset[date]:
    """Every day on which offices are closed, for `add_working_days`; one query."""
    return frozenset(apps.get_model("common", "Holiday").objects.values_list("date", flat=True))
