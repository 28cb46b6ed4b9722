"""What waits, read from the database when somebody asks: each room declares its figures in its `figures.py`."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.conf import settings
from django.db import Error, connection, transaction
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

log = logging.getLogger(__name__)
Read = Callable[[], Iterable[tuple[tuple[str, ...], float]]]


@dataclass(frozen=True)
class Figure:
    """A gauge: `read` gives pairs of the labels' values and the number. Values come from lists in the code, so that
    there is a bounded number of them."""

    name: str
    says: str
    labels: tuple[str, ...]
    read: Read


_figures: dict[str, Figure] = {}


def figure(name: str, says: str, *labels: str) -> Callable[[Read], Read]:
    """Register a gauge of this name. Its query must use an index: it runs every few seconds, on tables that grow."""

    def register(read: Read) -> Read:
        if name in _figures:
            raise ValueError(f"Two figures are called {name!r}.")
        _figures[name] = Figure(name, says, labels, read)
        return read

    return register


def figures() -> list[Figure]:
    """Every figure of every room."""
    for config in apps.get_app_configs():
        if find_spec(f"{config.name}.figures"):
            import_module(f"{config.name}.figures")
    return list(_figures.values())


class Figures(Collector):
    """All of them as Prometheus reads them. A database that is away, or slow, costs the figures and not the scrape."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        read = True
        for each in figures():
            family = GaugeMetricFamily(each.name, each.says, labels=each.labels)
            try:
                for values, number in _within_time(each.read):
                    family.add_metric(list(values), number)
            except Error:
                if read:  # the others would say the same
                    log.warning("The figures cannot be read", exc_info=True)
                read = False
            else:
                yield family
            if not read:
                break
        yield GaugeMetricFamily("pasindo_figures_readable", "Whether the database told the figures.", value=float(read))


def _within_time(read: Read) -> list[tuple[tuple[str, ...], float]]:
    with transaction.atomic(), connection.cursor() as cursor:
        # LOCAL: the connection serves pages afterwards.
        cursor.execute("SET LOCAL statement_timeout = %s", [int(settings.HEALTH_SECONDS * 1000)])
        return list(read())
