"""What orders hold of the stock: held when placed, released or consumed exactly once.

The row decides: whoever turns it from one state to the next, in one conditional statement, moves the stock, alone.
"""

import datetime
from collections.abc import Callable

from facilities.models import StockRecord
from orders.models import Reservation
from orders.states import ReservationState as State


def release(*, order_id: int, moment: datetime.datetime) -> int:
    """Give back what an order still holds. Returns how many pieces went back; a second call finds nothing."""
    return _change(_of_order(order_id), State.HELD, State.RELEASED, StockRecord.cancel_allocation, moment)


def hold_again(*, order_id: int, moment: datetime.datetime) -> int:
    """Hold once more what was released. Raises OutOfStock if a piece is gone: roll back, all or nothing."""
    return _change(_of_order(order_id), State.RELEASED, State.HELD, StockRecord.allocate, moment)


def consume(*, facility_order_id: int, moment: datetime.datetime) -> int:
    """The pieces of one facility order leave the house."""
    rows = Reservation.objects.filter(line__facility_order_id=facility_order_id)
    return _change(rows, State.HELD, State.CONSUMED, StockRecord.consume_allocation, moment)


def _of_order(order_id: int):
    return Reservation.objects.filter(line__order_id=order_id)


def _change(rows, source: str, target: str, move: Callable[[StockRecord, int], None], moment: datetime.datetime) -> int:
    found = list(rows.filter(state=source).order_by("stock_record_id", "pk").values_list("pk", flat=True))
    stocks = StockRecord.objects.filter(reservations__in=found).order_by("pk").distinct().values_list("pk", flat=True)
    locked = StockRecord.objects.select_for_update(no_key=True).filter(pk__in=list(stocks)).order_by("pk").in_bulk()
    pieces = 0
    for row in Reservation.objects.filter(pk__in=found).order_by("stock_record_id", "pk"):
        mine = Reservation.objects.filter(pk=row.pk, state=source).update(state=target, changed_at=moment)
        if mine:
            move(locked[row.stock_record_id], row.quantity)
            pieces += row.quantity
    return pieces
