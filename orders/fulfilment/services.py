"""A facility order on its way: accepted, packed, shipped, delivered, done."""

import datetime
from collections.abc import Callable, Mapping

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from orders import reservations
from orders.deadlines import RETURN_DAYS, arrived_at, latest_arrival
from orders.fulfilment.moves import MOVES
from orders.history import lock_facility_order, move_facility_orders, move_order, note_shipment
from orders.models import FacilityOrder, Order, Shipment, ShipmentLine
from orders.reading.meanwhile import is_move_of, require_seen
from orders.shipping import tracking
from orders.states import FacilityOrderStatus as Status
from orders.states import OrderStatus
from pasindo.accounts.models import User
from pasindo.common import clock, outbox
from pasindo.common.exceptions import DomainError, MoveNotAllowed
from pasindo.common.seen import Seen
from pasindo.common.working_days import zone_info

BATCH = 200
WITH_PARCELS = frozenset({Status.PACKED, Status.SHIPPED})  # a facility order with parcels on their way


@transaction.atomic
def accept_order(*, facility_order_id: int, actor: User, seen: Seen) -> FacilityOrder:
    """The facility takes the order on; from now on it sees the buyer's phone and address.

    This and all moves below: PermissionDenied for whoever is no order officer or head of that facility today, Outdated
    if the order was moved on since the actor saw it, AlreadyRecorded if that was the same person by the same move,
    MoveNotAllowed from any other state; either way nothing is changed.
    """
    facility_order = _lock_for("accept", facility_order_id, actor, seen)
    facility_order.accepted_at = clock.now()
    return _move("accept", facility_order, actor=actor, fields=["accepted_at"])


@transaction.atomic
def pack_order(*, facility_order_id: int, actor: User, seen: Seen) -> FacilityOrder:
    """The parcel is ready for the courier."""
    return _move("pack", _lock_for("pack", facility_order_id, actor, seen), actor=actor)


@transaction.atomic
def ship_order(
    *,
    facility_order_id: int,
    actor: User,
    seen: Seen,
    courier: str,
    tracking_number: str,
    comment: str = "",
    quantities: Mapping[int, int] | None = None,
) -> Shipment:
    """A parcel left: its pieces leave the stock, the buyer is told courier and nomor resi.

    `quantities`: line id -> pieces in this parcel; without it, all that have not left yet. The facility order stays
    packed until its last piece has left. DomainError with `problems` for an empty, malformed or already used tracking
    number, and for a parcel that is empty or holds more than is left.
    """
    written = (courier.strip(), tracking.tracking_number(tracking_number))
    facility_order = _lock_for(
        "ship", facility_order_id, actor, seen, lambda parcel: (parcel.courier, parcel.tracking_number) == written
    )
    remaining = reservations.held_by(facility_order_id=facility_order.pk)
    pieces = _contents(remaining, quantities)
    shipment = _write_shipment(facility_order, actor, courier, tracking_number, pieces)
    reservations.consume(facility_order_id=facility_order.pk, moment=shipment.shipped_at, pieces=pieces)
    if pieces == remaining:
        _move("ship", facility_order, actor=actor, comment=comment, shipment=shipment)
    else:
        note_shipment(shipment, action="ship", moment=shipment.shipped_at, actor=actor, comment=comment)
    outbox.tell(
        "facility_order.shipped",
        event=f"facility_order.shipped:{shipment.number}",
        about=shipment.number,
        guests=[facility_order.order],
    )
    return shipment


@transaction.atomic
def deliver_order(
    *, facility_order_id: int, actor: User, seen: Seen, delivered_on: datetime.date, shipment_id: int | None = None
) -> FacilityOrder:
    """An order officer says which day a parcel arrived (facility's zone; not before it left, nor ahead).

    The parcel named, which may arrive while others are still being packed; else all that are on their way.
    """
    facility_order = lock_facility_order(facility_order_id)
    if not MOVES["deliver"].allowed(actor, facility_order):
        raise PermissionDenied
    named = facility_order.shipments.filter(**({"pk": shipment_id} if shipment_id else {}))
    said = not named.exclude(delivered_on=delivered_on).exists()
    require_seen(facility_order, seen, repeats=lambda event: said and is_move_of(event, "deliver", actor))
    shipments = _on_their_way(facility_order, shipment_id)
    return _deliver(facility_order, shipments, delivered_on, action="deliver", actor=actor)


@transaction.atomic
def confirm_receipt(
    *,
    order_id: int,
    facility_order_id: int,
    actor: User | None,
    received_on: datetime.date | None = None,
    shipment_id: int | None = None,
) -> FacilityOrder:
    """The buyer says that a parcel arrived (today, if no day is given): the one named, else all on their way.

    The caller got the order from a selector that checks the buyer: account, signed link, or number and phone. `actor`
    is the account, None for a guest; PermissionDenied if it is not the one that ordered. Raises MoveNotAllowed, and
    DomainError for a day out of range.
    """
    facility_order = lock_facility_order(facility_order_id)
    if facility_order.order_id != order_id or (actor is not None and facility_order.order.user_id != actor.pk):
        raise PermissionDenied
    shipments = _on_their_way(facility_order, shipment_id)
    day = received_on or clock.today(facility_order.facility.time_zone)
    return _deliver(facility_order, shipments, day, action="receive", actor=actor)


def shipments_to_arrive() -> list[int]:
    """Parcels on their way past the latest day of arrival."""
    late = Shipment.objects.filter(arrived_at__isnull=True, latest_arrival__lte=clock.now())
    under_way = late.filter(facility_order__status__in=WITH_PARCELS)
    return list(under_way.order_by("latest_arrival").values_list("pk", flat=True)[:BATCH])


@transaction.atomic
def presume_delivered(*, shipment_id: int) -> bool:
    """Nobody said so, but the courier's longest estimate plus three days is over: the parcel counts as delivered."""
    facility_order = lock_facility_order(
        Shipment.objects.values_list("facility_order_id", flat=True).get(pk=shipment_id)
    )
    shipment, now = facility_order.shipments.get(pk=shipment_id), clock.now()
    under_way = shipment.arrived_at is None and facility_order.status in WITH_PARCELS
    if not under_way or shipment.latest_arrival > now:
        return False
    shipment.arrived_at = shipment.latest_arrival
    shipment.save(update_fields=["arrived_at"])
    _arrived(facility_order, [shipment], action="presume", moment=now)
    return True


def facility_orders_to_finish() -> list[int]:
    """Delivered parcels whose seven days are over."""
    until = clock.now() - datetime.timedelta(days=RETURN_DAYS)
    rows = FacilityOrder.objects.filter(status=Status.DELIVERED, delivered_at__lte=until)
    return list(rows.order_by("delivered_at").values_list("pk", flat=True)[:BATCH])


@transaction.atomic
def finish_facility_order(*, facility_order_id: int) -> bool:
    """Seven days after delivery a facility order is done; with the last one the order is."""
    facility_order, now = lock_facility_order(facility_order_id), clock.now()
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


def _lock_for(
    name: str, facility_order_id: int, actor: User, seen: Seen, same: Callable[[Shipment], bool] | None = None
) -> FacilityOrder:
    """The facility order, locked, if the actor saw it as it is and may make this move. `same`: whether a parcel that
    left meanwhile is the one that is being written once more."""
    facility_order, move = lock_facility_order(facility_order_id), MOVES[name]
    if not move.allowed(actor, facility_order):
        raise PermissionDenied
    require_seen(facility_order, seen, repeats=lambda event: is_move_of(event, name, actor, same))
    if facility_order.status not in move.sources:
        raise _not_allowed(facility_order)
    return facility_order


def _not_allowed(facility_order: FacilityOrder) -> MoveNotAllowed:
    return MoveNotAllowed(
        _("Langkah ini tidak bisa dilakukan: pesanan %(number)s sekarang berstatus “%(status)s”. Muat ulang halaman.")
        % {"number": facility_order.number, "status": facility_order.get_status_display()}
    )


def _move(
    name: str,
    facility_order: FacilityOrder,
    *,
    actor: User | None,
    comment: str = "",
    shipment: Shipment | None = None,
    fields: list[str] | None = None,
) -> FacilityOrder:
    move_facility_orders(
        [facility_order],
        MOVES[name].target,
        action=name,
        moment=clock.now(),
        actor=actor,
        comment=comment,
        shipment=shipment,
        fields=fields or [],
    )
    return facility_order


def _contents(remaining: dict[int, int], quantities: Mapping[int, int] | None) -> dict[int, int]:
    """Line id -> pieces of a parcel: as asked for, at most what remains; everything if nothing was asked."""
    pieces = remaining if quantities is None else {line: count for line, count in quantities.items() if count}
    if not pieces:
        raise _problem("quantities", _("Pilih paling sedikit satu barang untuk paket ini."))
    if any(count < 0 or count > remaining.get(line, 0) for line, count in pieces.items()):
        text = _("Jumlah dalam paket melebihi sisa yang belum dikirim. Periksa lagi jumlahnya.")
        raise _problem("quantities", text)
    return pieces


def _write_shipment(
    facility_order: FacilityOrder, actor: User, courier: str, tracking_number: str, pieces: Mapping[int, int]
) -> Shipment:
    now, number, courier = clock.now(), tracking.tracking_number(tracking_number), courier.strip()
    if not courier:
        raise _problem("courier", _("Tulis kurir yang membawa paket."))
    if number is None:
        raise _problem("tracking_number", str(tracking.NOT_A_NUMBER))
    # Another facility may write the same number at this moment: the constraint is asked, in a savepoint of its own.
    try:
        with transaction.atomic():
            shipment = Shipment.objects.create(
                facility_order=facility_order,
                position=facility_order.shipments.count() + 1,
                courier=courier,
                tracking_number=number,
                shipped_at=now,
                shipped_by=actor,
                latest_arrival=latest_arrival(now, facility_order),
            )
    except IntegrityError as error:
        text = _("Nomor resi ini sudah dipakai untuk paket lain. Periksa lagi resinya.")
        raise _problem("tracking_number", text) from error
    # By key: the database locks each line while it counts (ShipmentLine), and all who write parcels in the same order.
    ShipmentLine.objects.bulk_create(
        ShipmentLine(shipment=shipment, line_id=line_id, quantity=count) for line_id, count in sorted(pieces.items())
    )
    return shipment


def _on_their_way(facility_order: FacilityOrder, shipment_id: int | None) -> list[Shipment]:
    """The parcels that can arrive now, the named one alone if one is named. Raises MoveNotAllowed if there is none."""
    sources = MOVES["deliver"].sources if shipment_id is None else WITH_PARCELS
    under_way = facility_order.shipments.filter(arrived_at__isnull=True)
    shipments = list(under_way if shipment_id is None else under_way.filter(pk=shipment_id))
    if facility_order.status not in sources or not shipments:
        raise _not_allowed(facility_order)
    return shipments


def _deliver(
    facility_order: FacilityOrder, shipments: list[Shipment], day: datetime.date, *, action: str, actor: User | None
) -> FacilityOrder:
    now, zone = clock.now(), facility_order.facility.time_zone
    left = max(shipment.shipped_at for shipment in shipments)
    first, last = timezone.localtime(left, zone_info(zone)).date(), clock.today(zone)
    if not first <= day <= last:
        text = _("Tanggal diterima harus antara tanggal kirim (%(first)s) dan hari ini.")
        raise _problem("day", text % {"first": f"{first:%d-%m-%Y}"})
    for shipment in shipments:
        shipment.delivered_on, shipment.arrived_at = day, max(arrived_at(day, zone, now=now), shipment.shipped_at)
        shipment.save(update_fields=["delivered_on", "arrived_at"])
    _arrived(facility_order, shipments, action=action, moment=now, actor=actor)
    return facility_order


def _arrived(
    facility_order: FacilityOrder,
    shipments: list[Shipment],
    *,
    action: str,
    moment: datetime.datetime,
    actor: User | None = None,
) -> None:
    """Write down what arrived; with the last parcel of all that was sent the facility order is delivered."""
    arrivals = facility_order.shipments.values_list("arrived_at", flat=True)
    moments = [arrival for arrival in arrivals if arrival is not None]
    if facility_order.status != Status.SHIPPED or len(moments) < len(arrivals):
        for shipment in shipments:
            shipment.facility_order = facility_order
            note_shipment(shipment, action=action, moment=moment, actor=actor)
        return
    facility_order.delivered_at = max(moments)
    move_facility_orders(
        [facility_order],
        Status.DELIVERED,
        action=action,
        moment=moment,
        actor=actor,
        shipment=shipments[0] if len(shipments) == 1 else None,
        fields=["delivered_at"],
    )


def _finish_order(order: Order, now: datetime.datetime) -> None:
    closed = (Status.DONE, Status.CANCELLED)
    if order.status == OrderStatus.PAID and not order.facility_orders.exclude(status__in=closed).exists():
        move_order(order, OrderStatus.DONE, action="finish", moment=now, closed_at=now)


def _problem(field: str, text: str) -> DomainError:
    return DomainError(text, problems={field: [text]})
