"""Orders in the workspace: what waits are those to be accepted and those to be sent, and a buyer waits with them."""

from collections.abc import Collection

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from facilities.permissions import HANDLE_ORDERS
from orders.models import FacilityOrder
from orders.states import FacilityOrderStatus as Status
from pasindo.workspace.entry import Entry, Waiting, counted
from pasindo.workspace.orders.tabs import BEFORE_SHIPPING


def orders_waiting_in(facility_ids: Collection[int]) -> dict[int, list[Waiting]]:
    counts = counted(FacilityOrder, "facility_id", facility_ids, "status", status__in=BEFORE_SHIPPING)
    waiting = {}
    for facility in {facility for facility, _status in counts}:
        to_accept = counts.get((facility, Status.PAID), 0)
        to_ship = sum(counts.get((facility, status), 0) for status in (Status.ACCEPTED, Status.PACKED))
        rows = [
            Waiting(to_accept, ngettext("%(n)s perlu diterima", "%(n)s perlu diterima", to_accept), "warn", True),
            Waiting(to_ship, ngettext("%(n)s perlu dikirim", "%(n)s perlu dikirim", to_ship), "info", True),
        ]
        waiting[facility] = [row._replace(words=row.words % {"n": row.number}) for row in rows if row.number]
    return waiting


ORDERS = Entry(
    name="orders",
    label=_("Pesanan"),
    urls="pasindo.workspace.orders.urls",
    start="officer-orders",
    right=HANDLE_ORDERS,
    waiting=orders_waiting_in,
    nothing=_("tidak ada yang menunggu"),
)
