"""The places an address is chosen from: province, then kabupaten or kota. 26 names are both, so names are full."""

from django.db.models import Prefetch, QuerySet

from pasindo.common.models import Province, Regency


def provinces() -> QuerySet[Province]:
    """All provinces by name."""
    return Province.objects.order_by("name")


def regencies_of(province_code: str) -> QuerySet[Regency]:
    """The kabupaten and kota of a province, under their full names: `Kabupaten Mojokerto`, `Kota Mojokerto`."""
    return Regency.objects.filter(province_id=province_code).order_by("kind", "name")


def provinces_with_regencies() -> QuerySet[Province]:
    """Every province with its regencies, in two queries: for one list with headings, which works without JavaScript."""
    return provinces().prefetch_related(Prefetch("regencies", Regency.objects.order_by("kind", "name")))


def regency_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """The same as choices of a form field: [(province, [(code, full name), …]), …]."""
    return [
        (province.name, [(regency.code, regency.name) for regency in province.regencies.all()])
        for province in provinces_with_regencies()
    ]
