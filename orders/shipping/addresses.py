"""The places an address is chosen from: province, then kabupaten or kota. 26 names are both, so names are full."""

from django.db.models import QuerySet

from pasindo.common.models import Province, Regency


def provinces() -> QuerySet[Province]:
    """All provinces by name."""
    return Province.objects.order_by("name")


def regencies_of(province_code: str) -> QuerySet[Regency]:
    """The kabupaten and kota of a province, under their full names: `Kabupaten Mojokerto`, `Kota Mojokerto`."""
    return Regency.objects.filter(province_id=province_code).order_by("kind", "name")
