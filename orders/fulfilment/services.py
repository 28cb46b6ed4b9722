"""A facility order on its way: accepted, packed, shipped, delivered, done."""

import datetime

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from orders import reservations
from orders.deadlines import RETURN_DAYS, arrived_at, latest_arrival
from orders.fulfilment.moves import MOVES
from orders.history import lock_order, move_facility_orders, move_order
from orders.models import FacilityOrder, Order, Shipment
from orders.shipping import tracking
from orders.states import FacilityOrderStatus as Status
from orders.states import OrderStatus
from pasindo.accounts.models import User
from pasindo.common import clock, outbox
from pasindo.common.exceptions import DomainError, MoveNotAllowed
from pasindo.common.working_days import zone_info

BATCH = 200


@transaction.atomic
def accept_order(*, facility_order_id: int, actor: User) -> FacilityOrder:
    """The facility takes the order on; from now on it sees the buyer's phone and address.

    This and all moves below: PermissionDenied for whoever is no order officer or head of that facility today,
    MoveNotAllowed from any other state; either way nothing is changed.
    """
    facility_order = _lock_for("accept", facility_order_id, actor)
    facility_order.accepted_at = clock.now()
    return _move("accept", facility_order, actor=actor, fields=["accepted_at"])


@transaction.atomic
def pack_order(*, facility_order_id: int, actor: User) -> FacilityOrder:
    """The parcel is ready for the courier."""
    return _move("pack", _lock_for("pack", facility_order_id, actor), actor=actor)


@transaction.atomic
def ship_order(
    *, facility_order_id: int, actor: User, courier: str, tracking_number: str, comment: str = ""
) -> Shipment:
    """The parcel left: the pieces leave the stock, the buyer is told courier and nomor resi.

    DomainError with `problems` for an empty, malformed or already used tracking number.
    """
    facility_order = _lock_for("ship", facility_order_id, actor)
    shipment = _write_shipment(facility_order, actor, courier, tracking_number)
    reservations.consume(facility_order_id=facility_order.pk, moment=shipment.shipped_at)
    _move("ship", facility_order, actor=actor, comment=comment)
    order = facility_order.order
    outbox.tell(
        "facility_order.shipped",
        event=f"facility_order.shipped:{facility_order.number}",
        about=facility_order.number,
        guests=[order],
    )
    return shipment


@transaction.atomic
def deliver_order(*, facility_order_id: int, actor: User, delivered_on: datetime.date) -> FacilityOrder:
    """An order officer says which day the parcel arrived (facility's zone; not before it left, nor ahead)."""
    facility_order = _lock_for("deliver", facility_order_id, actor)
    return _deliver(facility_order, delivered_on, action="deliver", actor=actor)


@transaction.atomic
def confirm_receipt(
    *, order_id: int, facility_order_id: int, actor: User | None, received_on: datetime.date | None = None
) -> FacilityOrder:
    """The buyer says that the parcel arrived (today, if no day is given).

    The caller got the order from a selector that checks the buyer: account, signed link, or number and phone. `actor`
    is the account, None for a guest; PermissionDenied if it is not the one that ordered. Raises MoveNotAllowed, and
    DomainError for a day out of range.
    """
    facility_order = _lock(facility_order_id)
    if facility_order.order_id != order_id or (actor is not None and facility_order.order.user_id != actor.pk):
        raise PermissionDenied
    if facility_order.status != Status.SHIPPED:
        raise _not_allowed(facility_order)
    return _deliver(
        facility_order, received_on or clock.today(facility_order.facility.time_zone), action="receive", actor=actor
    )


def facility_orders_to_arrive() -> list[int]:
    """Parcels on their way past the latest day of arrival."""
    rows = FacilityOrder.objects.filter(status=Status.SHIPPED)
    late = rows.exclude(shipments__latest_arrival__gt=clock.now()).filter(shipments__isnull=False)
    return list(late.order_by("status_since").values_list("pk", flat=True).distinct()[:BATCH])


@transaction.atomic
def presume_delivered(*, facility_order_id: int) -> bool:
    """Nobody said so, but the courier's longest estimate plus three days is over: the parcel counts as delivered."""
    facility_order, now = _lock(facility_order_id), clock.now()
    shipments = list(facility_order.shipments.all())
    if facility_order.status != Status.SHIPPED or not shipments or any(s.latest_arrival > now for s in shipments):
        return False
    facility_order.delivered_at = max(shipment.latest_arrival for shipment in shipments)
    move_facility_orders([facility_order], Status.DELIVERED, action="presume", moment=now, fields=["delivered_at"])
    return True


def facility_orders_to_finish() -> list[int]:
    """Delivered parcels whose seven days are over."""
    until = clock.now() - datetime.timedelta(days=RETURN_DAYS)
    rows = FacilityOrder.objects.filter(status=Status.DELIVERED, delivered_at__lte=until)
    return list(rows.order_by("delivered_at").values_list("pk", flat=True)[:BATCH])


@transaction.atomic
def finish_facility_order(*, facility_order_id: int) -> bool:
    """Seven days after delivery a facility order is done; with the last one the order is."""
    facility_order, now = _lock(facility_order_id), clock.now()
    until = now - datetime.timedelta(days=RETURN_DAYS)
    if (
        facility_order.status != Status.DELIVERED
        or facility_order.delivered_at is None
        or facility_order.delivered_at > until
    ):
        return False
    facility_order.done_at = now
    move_facility_orders([facility_order], Status.DONE, action="finish", moment=now, fields=["done_at"])
    _finish_order(facility_order.order, now)
    return True


def _lock(facility_order_id: int) -> FacilityOrder:
    """The facility order, locked, and its order before it: one order of locks for all who touch orders."""
    order = lock_order(FacilityOrder.objects.values_list("order_id", flat=True).get(pk=facility_order_id))
    facility_orders = FacilityOrder.objects.select_for_update(of=("self",), no_key=True).select_related("facility")
    facility_order = facility_orders.get(pk=facility_order_id)
    facility_order.order = order
    return facility_order


def _lock_for(name: str, facility_order_id: int, actor: User) -> FacilityOrder:
    facility_order, move = _lock(facility_order_id), MOVES[name]
    if not move.allowed(actor, facility_order):
        raise PermissionDenied
    if facility_order.status not in move.sources:
        raise _not_allowed(facility_order)
    return facility_order


def _not_allowed(facility_order: FacilityOrder) -> MoveNotAllowed:
    return MoveNotAllowed(
        _("Langkah ini tidak bisa dilakukan: pesanan %(number)s sekarang berstatus “%(status)s”. Muat ulang halaman.")
        % {"number": facility_order.number, "status": facility_order.get_status_display()}
    )


def _move(
    name: str, facility_order: FacilityOrder, *, actor: User | None, comment: str = "", fields: list[str] | None = None
) -> FacilityOrder:
    move_facility_orders(
        [facility_order],
        MOVES[name].target,
        action=name,
        moment=clock.now(),
        actor=actor,
        comment=comment,
        fields=fields or [],
    )
    return facility_order


def _write_shipment(facility_order: FacilityOrder, actor: User, courier: str, tracking_number: str) -> Shipment:
    now, number, courier = clock.now(), tracking.tracking_number(tracking_number), courier.strip()
    if not courier:
        raise _problem("courier", _("Tulis kurir yang membawa paket."))
    if number is None:
        raise _problem("tracking_number", str(tracking.NOT_A_NUMBER))
    try:
        with transaction.atomic():
            return Shipment.objects.create(
                facility_order=facility_order,
                courier=courier,
                tracking_number=number,
                shipped_at=now,
                shipped_by=actor,
                latest_arrival=latest_arrival(now, facility_order),
            )
    except IntegrityError as error:
        text = _("Nomor resi ini sudah dipakai untuk paket lain. Periksa lagi resinya.")
        raise _problem("tracking_number", text) from error


def _deliver(facility_order: FacilityOrder, day: datetime.date, *, action: str, actor: User | None) -> FacilityOrder:
    now, zone = clock.now(), facility_order.facility.time_zone
    left = max(
        (shipment.shipped_at for shipment in facility_order.shipments.all()), default=facility_order.status_since
    )
    first, last = timezone.localtime(left, zone_info(zone)).date(), clock.today(zone)
    if not first <= day <= last:
        text = _("Tanggal diterima harus antara tanggal kirim (%(first)s) dan hari ini.")
        raise _problem("day", text % {"first": f"{first:%d-%m-%Y}"})
    facility_order.shipments.filter(delivered_on__isnull=True).update(delivered_on=day)
    facility_order.delivered_at = max(arrived_at(day, zone, now=now), left)
    move_facility_orders(
        [facility_order], Status.DELIVERED, action=action, moment=now, actor=actor, fields=["delivered_at"]
    )
    return facility_order


def _finish_order(order: Order, now: datetime.datetime) -> None:
    closed = (Status.DONE, Status.CANCELLED)
    if order.status == OrderStatus.PAID and not order.facility_orders.exclude(status__in=closed).exists():
        move_order(order, OrderStatus.DONE, action="finish", moment=now, closed_at=now)


def _problem(field: str, text: str) -> DomainError:
    return DomainError(text, problems={field: [text]})
