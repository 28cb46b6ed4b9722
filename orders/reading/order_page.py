"""An order as its buyer reads it: what it waits for, how far each parcel is, what can be done now."""

import datetime
from dataclasses import dataclass
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.db.models import Prefetch, prefetch_related_objects
from django.utils import formats, timezone
from django.utils.timesince import timeuntil
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models import Photo, RevisionPhoto
from catalog.states import Status as ListingStatus
from facilities.models import LegalBearer
from facilities.selectors import bearers_of
from orders.deadlines import RETURN_DAYS
from orders.models import FacilityOrder, Line, Order, PaymentAttempt
from orders.reading.shipments import ShownShipments, read_shipments
from orders.reading.transfers import TransferAccount, account_for
from orders.states import FacilityOrderStatus as Status
from orders.states import OrderStatus, PaymentStatus
from pasindo.common import clock
from pasindo.common.templatetags.pasindo import localtime_in

_WAY = (
    Status.AWAITING_PAYMENT,
    Status.PAID,
    Status.ACCEPTED,
    Status.PACKED,
    Status.SHIPPED,
    Status.DELIVERED,
    Status.DONE,
)
_STEPS = {
    Status.AWAITING_PAYMENT: gettext_lazy("Pesanan dibuat"),
    Status.PAID: gettext_lazy("Dibayar"),
    Status.ACCEPTED: gettext_lazy("Diterima UPT, sedang disiapkan"),
    Status.PACKED: gettext_lazy("Dikemas"),
    Status.SHIPPED: gettext_lazy("Dikirim"),
    Status.DELIVERED: gettext_lazy("Paket diterima"),
    Status.DONE: gettext_lazy("Selesai"),
}


class ProgressStep(NamedTuple):
    """A step of partials/steps.html."""

    label: str
    note: str
    state: str


@dataclass
class FacilityOrderPage:
    """A facility order as the order's page shows it. `received_url` is set by the page that shows it."""

    facility_order: FacilityOrder
    lines: list[Line]
    parcels: ShownShipments
    steps: list[ProgressStep]
    bearer: LegalBearer | None
    received_url: str = ""

    @property
    def facility(self):
        return self.facility_order.facility

    @property
    def can_be_received(self) -> bool:
        return self.facility_order.status == Status.SHIPPED

    @property
    def days_until_done(self) -> int:
        """After the buyer has said that the parcel arrived."""
        return RETURN_DAYS


@dataclass
class OrderPage:
    """`remaining`: how long the buyer may still pay, in words; empty when it is over or paid. `zone` is the buyer's."""

    order: Order
    facility_orders: list[FacilityOrderPage]
    attempt: PaymentAttempt | None
    zone: str
    remaining: str = ""

    @property
    def awaits_payment(self) -> bool:
        return self.order.status == OrderStatus.AWAITING_PAYMENT

    @property
    def last_try_failed(self) -> bool:
        failed = (PaymentStatus.FAILED, PaymentStatus.EXPIRED)
        return self.awaits_payment and self.attempt is not None and self.attempt.status in failed

    @property
    def transfer(self) -> TransferAccount | None:
        """Where to send the money, of an order that is paid by hand."""
        return account_for(self.attempt) if self.awaits_payment else None

    @property
    def is_being_prepared(self) -> bool:
        return any(
            shown.facility_order.status in (Status.PAID, Status.ACCEPTED, Status.PACKED)
            for shown in self.facility_orders
        )

    @property
    def goods_total(self) -> int:
        return sum(shown.facility_order.items_total for shown in self.facility_orders)


def read_order(order: Order) -> OrderPage:
    """Everything that the page of an order shows, in the same number of queries for one facility as for five."""
    _fetch(order)
    zone = order.shipping_address.regency.province.time_zone if order.shipping_address else "Asia/Jakarta"
    facility_orders = list(order.facility_orders.all())
    bearers = bearers_of([facility_order.facility_id for facility_order in facility_orders])
    attempts = sorted(order.payment_attempts.all(), key=lambda attempt: (attempt.created_at, attempt.pk))
    open_until = order.payment_due_at if order.status == OrderStatus.AWAITING_PAYMENT else None
    return OrderPage(
        order=order,
        facility_orders=[
            FacilityOrderPage(
                facility_order,
                list(facility_order.lines.all()),
                read_shipments(facility_order),
                steps_of(facility_order, order.payment_due_at),
                bearers.get(facility_order.facility_id),
            )
            for facility_order in facility_orders
        ],
        attempt=attempts[-1] if attempts else None,
        zone=zone,
        remaining=timeuntil(open_until, clock.now(), depth=2) if open_until and open_until > clock.now() else "",
    )


def steps_of(facility_order: FacilityOrder, due_at: datetime.datetime) -> list[ProgressStep]:
    """How far a parcel is: what has happened and when, what comes next and by when. Times are the facility's."""
    zone = facility_order.facility.time_zone
    # An event that moved nothing is about one parcel of several.
    moves = [event for event in facility_order.events.all() if event.from_status != event.to_status]
    reached = {event.to_status: event.created_at for event in moves}
    if facility_order.status in (Status.LAPSED, Status.CANCELLED):
        return _stopped(facility_order, reached, zone)
    here = _WAY.index(Status(facility_order.status))
    steps = []
    for place, status in enumerate(_WAY):
        if place <= here:
            steps.append(
                ProgressStep(str(_STEPS[status]), localtime_in(_when(facility_order, status, reached), zone), "done")
            )
        elif place == here + 1:
            steps.append(
                ProgressStep(str(_STEPS[status]), _expectation(facility_order, status, due_at, zone), "current")
            )
        else:
            steps.append(ProgressStep(str(_STEPS[status]), "", ""))
    return steps


def picture_of(line: Line) -> Photo | None:
    """The variant's own picture, else the cover of what was ordered, while it may be shown to everybody."""
    pictures = [line.variant.photo, *(use.photo for use in line.revision.photos.all())]
    return next((photo for photo in pictures if photo and photo.public_at), None)


def has_page(line: Line) -> bool:
    """Whether the listing of a line can still be looked at."""
    return bool(line.product and line.product.status in (ListingStatus.LIVE, ListingStatus.FROZEN))


def _fetch(order: Order) -> None:
    covers = RevisionPhoto.objects.order_by("revision_id", "position").distinct("revision_id").select_related("photo")
    prefetch_related_objects(
        [order],
        "shipping_address__regency__province",
        "payment_attempts",
        "facility_orders__facility__regency__province",
        "facility_orders__courier_service",
        "facility_orders__events",
        "facility_orders__shipments",
        "facility_orders__lines__product",
        "facility_orders__lines__variant__photo",
        "facility_orders__lines__revision__approval",
        Prefetch("facility_orders__lines__revision__photos", covers),
    )
    for facility_order in order.facility_orders.all():
        for line in facility_order.lines.all():
            line.picture, line.has_page = picture_of(line), has_page(line)


def _stopped(facility_order: FacilityOrder, reached: dict[str, datetime.datetime], zone: str) -> list[ProgressStep]:
    steps = [
        ProgressStep(str(_STEPS[status]), localtime_in(moment, zone), "done")
        for status in _WAY
        if (moment := _when(facility_order, status, reached))
    ]
    label = _("Tidak dibayar sampai batas waktu") if facility_order.status == Status.LAPSED else _("Dibatalkan")
    return [*steps, ProgressStep(label, localtime_in(facility_order.status_since, zone), "stopped")]


def _when(
    facility_order: FacilityOrder, status: str, reached: dict[str, datetime.datetime]
) -> datetime.datetime | None:
    return facility_order.order.date_placed if status == Status.AWAITING_PAYMENT else reached.get(status)


def _expectation(facility_order: FacilityOrder, status: str, due_at: datetime.datetime, zone: str) -> str:
    if status == Status.PAID:
        return _("Bayar sebelum %(time)s") % {"time": localtime_in(due_at, zone)}
    if status == Status.ACCEPTED:
        return _("Menunggu UPT menerima pesanan")
    if status in (Status.PACKED, Status.SHIPPED) and facility_order.ship_by:
        return _("Dikirim paling lambat %(day)s") % {"day": _day(facility_order.ship_by, zone)}
    if status == Status.DELIVERED:
        return _arrival(facility_order, zone)
    if status == Status.DONE:
        return _("Selesai sendiri %(n)d hari setelah paket diterima") % {"n": RETURN_DAYS}
    return ""


def _arrival(facility_order: FacilityOrder, zone: str) -> str:
    latest = max((shipment.latest_arrival for shipment in facility_order.shipments.all()), default=None)
    return _("Diperkirakan tiba paling lambat %(day)s") % {"day": _day(latest, zone)} if latest else ""


def _day(moment: datetime.datetime, zone: str) -> str:
    return formats.date_format(timezone.localtime(moment, ZoneInfo(zone)), "j F Y")
