"""What orders hold of the stock: held when placed, then released or consumed, piece by piece, each exactly once.

A row of counters per line decides: whoever moves a counter, in one statement that holds only while so many pieces are
there to be moved, moves the stock. `pieces` (line id -> how many) names some; without it, it is all that can be moved.
"""

import datetime
from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import F, QuerySet
from django.utils.translation import gettext as _

from facilities.models import StockRecord
from orders.models import Reservation
from pasindo.common.exceptions import Conflict

_HELD = F("quantity") - F("released") - F("consumed")


def release(*, order_id: int, moment: datetime.datetime, pieces: Mapping[int, int] | None = None) -> int:
    """Give back what an order still holds. Returns how many pieces went back; a second call finds nothing.

    Raises Conflict if `pieces` names more than are held: roll back, nothing may be changed.
    """
    return _change(_of_order(order_id), pieces, moment, _HELD, ("released", 1), StockRecord.cancel_allocation)


def hold_again(*, order_id: int, moment: datetime.datetime, pieces: Mapping[int, int] | None = None) -> int:
    """Hold once more what a lapsed order gave back. Raises OutOfStock if a piece is gone: roll back, all or nothing."""
    return _change(_of_order(order_id), pieces, moment, F("released"), ("released", -1), StockRecord.allocate)


def consume(*, facility_order_id: int, moment: datetime.datetime, pieces: Mapping[int, int] | None = None) -> int:
    """Pieces of one facility order leave the house. Raises Conflict as `release` does."""
    rows = Reservation.objects.filter(line__facility_order_id=facility_order_id)
    return _change(rows, pieces, moment, _HELD, ("consumed", 1), StockRecord.consume_allocation)


def held_by(*, facility_order_id: int) -> dict[int, int]:
    """Line id -> pieces that it still holds, of the lines that hold any."""
    rows = Reservation.objects.filter(line__facility_order_id=facility_order_id).alias(still=_HELD).filter(still__gt=0)
    return {row.pk: row.held for row in rows.order_by("pk")}


def _of_order(order_id: int) -> QuerySet[Reservation]:
    return Reservation.objects.filter(line__order_id=order_id)


def _change(
    rows: QuerySet[Reservation],
    pieces: Mapping[int, int] | None,
    moment: datetime.datetime,
    movable: Any,
    counter: tuple[str, int],
    move: Callable[[StockRecord, int], None],
) -> int:
    rows = rows.alias(movable=movable) if pieces is None else rows.alias(movable=movable).filter(pk__in=pieces)
    stocks = _lock_stocks(rows)
    found = list(rows.annotate(count=movable).order_by("stock_record_id", "pk"))
    if pieces is not None and len(found) != len(pieces):
        raise _gone()
    moved = 0
    for row in found:
        count = row.count if pieces is None else pieces[row.pk]
        if pieces is None and not count:
            continue
        _count(row.pk, count, movable, counter, moment)
        move(stocks[row.stock_record_id], count)
        moved += count
    return moved


def _lock_stocks(rows: QuerySet[Reservation]) -> dict[int, StockRecord]:
    """Lock the stock of these rows, by key as everybody does, so that none waits in a circle; read rows after."""
    wanted = rows.order_by().values("stock_record_id")
    return StockRecord.objects.select_for_update(no_key=True).filter(pk__in=wanted).order_by("pk").in_bulk()


def _count(line_id: int, count: int, movable: Any, counter: tuple[str, int], moment: datetime.datetime) -> None:
    """Move the counter in one statement that asks again whether so many are there: the last word, lock or no lock."""
    if count < 1:
        raise ValueError(f"{count} pieces of line {line_id}")
    name, sign = counter
    row = Reservation.objects.filter(pk=line_id).alias(movable=movable).filter(movable__gte=count)
    if not row.update(**{name: F(name) + sign * count}, changed_at=moment):
        raise _gone()


def _gone() -> Conflict:
    return Conflict(_("Sebagian barang ini baru saja dikirim atau dilepas. Muat ulang halaman, lalu periksa lagi."))
