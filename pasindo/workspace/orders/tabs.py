"""The tabs of a facility's orders, and which of them are late."""

import datetime
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from orders.models import FacilityOrder
from orders.states import FacilityOrderStatus as Status

TABS = [
    ("", _("Semua")),
    (Status.PAID, _("Perlu diterima")),
    (Status.ACCEPTED, _("Diproses")),
    (Status.PACKED, _("Dikemas")),
    (Status.SHIPPED, _("Dikirim")),
    (Status.DELIVERED, _("Sampai")),
    (Status.DONE, _("Selesai")),
    (Status.CANCELLED, _("Dibatalkan")),
]
BEFORE_SHIPPING = (Status.PAID, Status.ACCEPTED, Status.PACKED)


class Tab(NamedTuple):
    status: str
    label: str
    count: int  # type: ignore[assignment]


def tabs_of(counts: dict[str, int]) -> list[Tab]:
    """The tabs of a facility's orders with how many stand in each."""
    shown = sum(counts.get(status, 0) for status, _label in TABS if status)
    return [Tab(status, str(label), counts.get(status, 0) if status else shown) for status, label in TABS]


def is_late(facility_order: FacilityOrder, now: datetime.datetime) -> bool:
    """Whether the parcel should have left by now."""
    return (
        facility_order.status in BEFORE_SHIPPING and facility_order.ship_by is not None and facility_order.ship_by < now
    )
