"""Moving the clock of the demonstration: the shop's time goes forward, then what deadlines ask for is done."""

from catalog.publishing import freeze_expired
from curation.services.reminding import lapse_overdue_repairs, remind_of_overdue
from orders.fulfilment.services import finish_part, parts_to_arrive, parts_to_finish, presume_delivered
from orders.payment.lapsing import lapse_order, orders_to_lapse
from pasindo.common import clock

HOURS = (1, 24, 24 * 7)


def move_clock(*, hours: int) -> None:
    """Set the clock forward and sweep at once, instead of waiting for the beat. Development only."""
    clock.move(seconds=hours * 3600)
    for order_id in orders_to_lapse():
        lapse_order(order_id=order_id)
    for part_id in parts_to_arrive():
        presume_delivered(facility_order_id=part_id)
    for part_id in parts_to_finish():
        finish_part(facility_order_id=part_id)
    lapse_overdue_repairs()
    remind_of_overdue()
    freeze_expired()
