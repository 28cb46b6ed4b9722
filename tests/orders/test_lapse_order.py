"""Orders that nobody pays: they lapse at their deadline, and their pieces come back exactly once."""

import datetime

import pytest
import time_machine
from django.db import transaction

from orders import schedules
from orders.models import OrderEvent, Reservation
from orders.payment.lapsing import lapse_order, orders_to_lapse
from orders.payment.polling import Inquiry
from orders.schedules import lapse_unpaid_orders
from orders.states import FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.common.models import Message
from tests.factories.orders import attempt_of, for_sale, gateway_says, place, stock_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def wallet():
    return for_sale(stock=8)


@pytest.fixture
def order(wallet):
    return place({wallet: 3, for_sale(): 1})


@pytest.fixture
def past(order):
    """A minute after the deadline."""
    with time_machine.travel(order.payment_due_at + datetime.timedelta(minutes=1), tick=False):
        yield


def test_gives_the_pieces_back_and_closes_everything(order, wallet, past):
    assert lapse_order(order_id=order.pk)
    order.refresh_from_db()
    assert order.status == OrderStatus.LAPSED
    assert set(order.facility_orders.values_list("status", flat=True)) == {FacilityOrderStatus.LAPSED}
    assert attempt_of(order).status == PaymentStatus.EXPIRED
    rows = Reservation.objects.filter(line__order=order).order_by("quantity")
    assert list(rows.values_list("quantity", "released", "consumed")) == [(1, 1, 0), (3, 3, 0)]
    assert stock_of(wallet) == (8, 0)


def test_happens_once_and_is_told_once(order, wallet, past):
    place({wallet: 2})
    assert lapse_order(order_id=order.pk)
    assert not lapse_order(order_id=order.pk)
    lapse_unpaid_orders()
    assert stock_of(wallet) == (8, 2)
    assert OrderEvent.objects.filter(order=order, action="lapse").count() == 1
    assert Message.objects.filter(topic="order.lapsed").count() == 1


def test_does_not_happen_before_the_deadline(order, wallet):
    with time_machine.travel(order.payment_due_at - datetime.timedelta(seconds=1), tick=False):
        assert orders_to_lapse() == []
        assert not lapse_order(order_id=order.pk)
    order.refresh_from_db()
    assert (order.status, stock_of(wallet)) == (OrderStatus.AWAITING_PAYMENT, (8, 3))


def test_passes_over_an_order_that_was_paid_at_the_last_moment(order, wallet, past):
    gateway_says(PaymentStatus.PAID, order)
    assert not lapse_order(order_id=order.pk)
    lapse_unpaid_orders()
    order.refresh_from_db()
    assert (order.status, stock_of(wallet)) == (OrderStatus.PAID, (8, 3))


def test_the_sweep_takes_all_that_are_due_and_stops_at_none_that_fails(order, wallet, past, monkeypatch):
    with time_machine.travel(order.date_placed):
        other = place({wallet: 1})

    def fails_for_the_first(*, order_id: int, inquiry: Inquiry) -> bool:
        if order_id == order.pk:
            raise RuntimeError("broken row")
        return lapse_order(order_id=order_id)

    monkeypatch.setattr(schedules, "lapse_unless_paid", fails_for_the_first)
    with transaction.atomic():
        lapse_unpaid_orders()
    other.refresh_from_db()
    order.refresh_from_db()
    assert (order.status, other.status) == (OrderStatus.AWAITING_PAYMENT, OrderStatus.LAPSED)
    assert stock_of(wallet) == (8, 3)
