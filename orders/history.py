"""The one place where orders and facility orders change state: the new state and its row of history, together."""

import datetime
from collections.abc import Sequence

from orders.models import FacilityOrder, FacilityOrderEvent, Order, OrderEvent, Shipment, UnpaidHold
from orders.states import OrderStatus
from pasindo.accounts.models import User

CORRECT = "correct"  # the action of a parcel's event when its nomor resi was put right


def lock_order(order_id: int) -> Order:
    """The order, locked until the transaction ends. First in line before facility orders, attempts and stock.

    Whatever changes an order begins here: buyers, officers, gateways and sweeps that meet at one order come one after
    the other, and as all of them lock in this order, none waits for another in a circle. `no_key`: rows that only point
    to the order may be written meanwhile.
    """
    return Order.objects.select_for_update(of=("self",), no_key=True).get(pk=order_id)


def lock_facility_order(facility_order_id: int) -> FacilityOrder:
    """The facility order, locked, and its order before it: one order of locks for all who touch orders.

    Two officers who send the last piece at once meet here: the second reads what is left after the first.
    """
    order = lock_order(FacilityOrder.objects.values_list("order_id", flat=True).get(pk=facility_order_id))
    facility_orders = FacilityOrder.objects.select_for_update(of=("self",), no_key=True).select_related("facility")
    facility_order = facility_orders.get(pk=facility_order_id)
    facility_order.order = order
    return facility_order


def move_order(
    order: Order,
    to: str,
    *,
    action: str,
    moment: datetime.datetime,
    actor: User | None = None,
    comment: str = "",
    **fields: object,
) -> None:
    """Give a locked order its new state (and other fields). The database refuses a move that is not in the table."""
    event = OrderEvent(
        order=order,
        actor=actor,
        action=action,
        from_status=order.status,
        to_status=to,
        comment=comment,
        created_at=moment,
    )
    order.status = to
    for name, value in fields.items():
        setattr(order, name, value)
    order.save(update_fields=["status", *fields])
    if event.from_status == OrderStatus.AWAITING_PAYMENT:
        UnpaidHold.objects.filter(order=order).delete()  # from here on nothing of it waits for a payment
    event.save(force_insert=True)


def move_facility_orders(
    facility_orders: Sequence[FacilityOrder],
    to: str,
    *,
    action: str,
    moment: datetime.datetime,
    actor: User | None = None,
    comment: str = "",
    shipment: Shipment | None = None,
    fields: Sequence[str] = (),
) -> None:
    """Give locked facility orders their new state. `fields`: names of attributes set before that are saved along.

    `shipment`: the one parcel that this is about.
    """
    events = [
        FacilityOrderEvent(
            facility_order=facility_order,
            shipment=shipment,
            actor=actor,
            action=action,
            from_status=facility_order.status,
            to_status=to,
            comment=comment,
            created_at=moment,
        )
        for facility_order in facility_orders
    ]
    for facility_order in facility_orders:
        facility_order.status, facility_order.status_since = to, moment
    FacilityOrder.objects.bulk_update(facility_orders, ["status", "status_since", *fields])
    FacilityOrderEvent.objects.bulk_create(events)


def note_shipment(
    shipment: Shipment,
    *,
    action: str,
    moment: datetime.datetime,
    actor: User | None = None,
    comment: str = "",
) -> None:
    """Write down what happened to one parcel of a locked facility order that stays in its state: others follow."""
    FacilityOrderEvent.objects.create(
        facility_order=shipment.facility_order,
        shipment=shipment,
        actor=actor,
        action=action,
        from_status=shipment.facility_order.status,
        to_status=shipment.facility_order.status,
        comment=comment,
        created_at=moment,
    )
