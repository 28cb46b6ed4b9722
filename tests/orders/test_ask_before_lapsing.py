"""Before an order lapses its gateway is asked: a payment whose message got lost is not lost."""

import datetime

import pytest
import time_machine

from orders.models import Order, OrderEvent
from orders.payment import gateways, polling
from orders.payment.lapsing import WAIT_FOR_GATEWAY
from orders.payment.sandbox import Sandbox, message, remember
from orders.schedules import lapse_unpaid_orders
from orders.states import OrderStatus, PaymentStatus
from tests.factories.orders import attempt_of, for_sale, gateway_says, place, stock_of

pytestmark = pytest.mark.django_db
AWAITING, PAID, LAPSED = OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.LAPSED
MINUTE = datetime.timedelta(minutes=1)


@pytest.fixture
def wallet():
    return for_sale(stock=8)


@pytest.fixture
def order(wallet) -> Order:
    return place({wallet: 3})


@pytest.fixture
def asked(monkeypatch) -> list[str]:
    """The references that the gateway was asked about; it answers with an exception of its own."""
    questions: list[str] = []

    def status(self, attempt):
        questions.append(attempt.reference)
        raise RuntimeError("a client's own exception")

    monkeypatch.setattr(Sandbox, "status", status)
    return questions


def say(order: Order, status: str, **changed: object) -> None:
    attempt = attempt_of(order)
    for name, value in changed.items():
        setattr(attempt, name, value)
    remember(attempt.reference, message(attempt, status, event_id=f"{order.number}-{status}"))


def sweep(order: Order, *, after: datetime.timedelta) -> str:
    with time_machine.travel(order.payment_due_at + after, tick=False):
        lapse_unpaid_orders()
    order.refresh_from_db()
    return order.status


def test_an_order_that_was_paid_though_the_message_got_lost_is_paid(order, wallet):
    say(order, "settlement")
    assert sweep(order, after=MINUTE) == PAID
    assert (attempt_of(order).status, stock_of(wallet)) == (PaymentStatus.PAID, (8, 3))
    assert list(OrderEvent.objects.filter(order=order).values_list("action", flat=True)) == ["place", "pay"]
    assert gateway_says(PaymentStatus.PAID, order).text == "already paid"  # the lost message is found again


@pytest.mark.parametrize("said", [None, "pending", "deny", "expire"])
def test_any_other_answer_lets_it_lapse_at_its_deadline(order, wallet, said):
    if said:
        say(order, said)
    assert sweep(order, after=MINUTE) == LAPSED
    assert (attempt_of(order).status, stock_of(wallet)) == (PaymentStatus.EXPIRED, (8, 0))


def test_a_settlement_of_another_amount_pays_nothing(order):
    say(order, "settlement", amount=1)
    assert sweep(order, after=MINUTE) == LAPSED


def test_without_an_answer_it_waits_an_hour_at_most(order, wallet, asked):
    assert sweep(order, after=MINUTE) == AWAITING
    assert sweep(order, after=WAIT_FOR_GATEWAY - MINUTE) == AWAITING
    assert (attempt_of(order).status, stock_of(wallet)) == (PaymentStatus.PENDING, (8, 3))
    assert sweep(order, after=WAIT_FOR_GATEWAY) == LAPSED
    assert (len(asked), stock_of(wallet)) == (3, (8, 0))


def test_nobody_is_asked_before_the_deadline(order, asked):
    assert sweep(order, after=-MINUTE) == AWAITING
    assert asked == []


def test_a_silent_gateway_is_not_asked_on_and_on(order, wallet, asked):
    others = [place({wallet: 1}) for _ in range(polling.SILENT_AFTER + 1)]
    assert sweep(others[-1], after=MINUTE) == AWAITING
    assert len(asked) == polling.SILENT_AFTER


def test_one_sweep_asks_for_a_minute_at_most(order, asked, monkeypatch):
    monkeypatch.setattr(polling, "BUDGET_SECONDS", -1)
    assert sweep(order, after=MINUTE) == AWAITING
    assert asked == []


def test_a_gateway_that_is_no_more_keeps_no_order_waiting(order, monkeypatch):
    monkeypatch.setattr(gateways, "GATEWAYS", {})
    assert sweep(order, after=MINUTE) == LAPSED
