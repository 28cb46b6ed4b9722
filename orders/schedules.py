"""What the clock starts. Each sweep runs once at a time, however many beats there are, and is safe to run again."""

from celery import shared_task

from orders.fulfilment.services import (
    facility_orders_to_finish,
    finish_facility_order,
    presume_delivered,
    shipments_to_arrive,
)
from orders.payment.lapsing import lapse_unless_paid, orders_to_lapse
from orders.payment.polling import Inquiry
from pasindo.common.locks import only_one
from pasindo.common.sweeps import each, limited


@shared_task(name="orders.schedules.lapse_unpaid_orders", ignore_result=True, soft_time_limit=100, time_limit=120)
def lapse_unpaid_orders() -> None:
    """Unpaid orders past their deadline lapse, unless their gateway says that they were paid."""
    inquiry = Inquiry()
    with only_one("lapse-orders") as mine, limited():
        if mine:
            each(orders_to_lapse(), lambda pk: lapse_unless_paid(order_id=pk, inquiry=inquiry))


@shared_task(name="orders.schedules.close_parcels", ignore_result=True, soft_time_limit=100, time_limit=120)
def close_parcels() -> None:
    """Parcels that nobody reported count as delivered when their time is over; delivered ones are done after a week."""
    with only_one("close-parcels") as mine, limited():
        if mine:
            each(shipments_to_arrive(), lambda pk: presume_delivered(shipment_id=pk))
            each(facility_orders_to_finish(), lambda pk: finish_facility_order(facility_order_id=pk))
