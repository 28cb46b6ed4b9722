"""Moving the clock of the demonstration: the shop's time goes forward, then what deadlines ask for is done."""

from catalog.publishing import freeze_expired
from curation.services.reminding import lapse_overdue_repairs, remind_of_overdue
from orders.fulfilment.services import (
    facility_orders_to_finish,
    finish_facility_order,
    presume_delivered,
    shipments_to_arrive,
)
from orders.payment.lapsing import lapse_order, orders_to_lapse
from pasindo.common import clock

HOURS = (1, 24, 24 * 7)


def move_clock(*, hours: int) -> None:
    """Set the clock forward and sweep at once, instead of waiting for the beat. Development only."""
    clock.move(seconds=hours * 3600)
    for order_id in orders_to_lapse():
        lapse_order(order_id=order_id)
    for shipment_id in shipments_to_arrive():
        presume_delivered(shipment_id=shipment_id)
    for facility_order_id in facility_orders_to_finish():
        finish_facility_order(facility_order_id=facility_order_id)
    lapse_overdue_repairs()
    remind_of_overdue()
    freeze_expired()
