"""Paying: what a gateway says settles an order, in whatever order and however often it says it."""

import datetime

import pytest
import time_machine

from orders.exceptions import PaymentNotPossible
from orders.models import Account, LedgerEntry, Order, OrderEvent
from orders.payment.attempts import start_payment
from orders.payment.lapsing import lapse_order
from orders.states import FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.accounts.roles import Role
from pasindo.common.models import Message
from tests.factories.accounts import make_user
from tests.factories.orders import attempt_of, for_sale, gateway_says, paid, place, stock_of

pytestmark = pytest.mark.django_db
PAID, FAILED, EXPIRED, REVERSED = (
    PaymentStatus.PAID,
    PaymentStatus.FAILED,
    PaymentStatus.EXPIRED,
    PaymentStatus.REVERSED,
)


@pytest.fixture
def wallet():
    return for_sale(stock=8)


@pytest.fixture
def order(wallet) -> Order:
    return place({wallet: 2, for_sale(): 1})


def state_of(order: Order) -> tuple:
    """Everything that a message of a gateway could change."""
    order.refresh_from_db()
    return (
        order.status,
        sorted(order.facility_orders.values_list("number", "status")),
        sorted(order.payment_attempts.values_list("reference", "status")),
        OrderEvent.objects.filter(order=order).count(),
        LedgerEntry.objects.filter(transaction__order=order).count(),
        Message.objects.exclude(topic__startswith="payment.").count(),
        [stock_of(line.product) for line in order.lines.select_related("product")],
    )


def lapse(order: Order) -> None:
    with time_machine.travel(order.payment_due_at + datetime.timedelta(minutes=1)):
        assert lapse_order(order_id=order.pk)
    order.refresh_from_db()


def test_start_payment_gives_the_one_open_attempt_and_where_to_pay(order):
    attempt = start_payment(order_id=order.pk)
    assert attempt == start_payment(order_id=order.pk) == order.payment_attempts.get()
    assert attempt.payment_url == f"/sandbox/bayar/{attempt.public_id}/"


def test_a_failed_attempt_lets_the_buyer_try_again_while_the_order_waits(order):
    gateway_says(FAILED, order)
    second = start_payment(order_id=order.pk)
    assert sorted(order.payment_attempts.values_list("status", flat=True)) == [FAILED, PaymentStatus.PENDING]
    assert second.reference == f"{order.number}-P2"
    order.refresh_from_db()
    assert order.status == OrderStatus.AWAITING_PAYMENT


def test_start_payment_refuses_an_order_that_is_paid_or_past_its_time(order):
    with time_machine.travel(order.payment_due_at), pytest.raises(PaymentNotPossible):
        start_payment(order_id=order.pk)
    gateway_says(PAID, order)
    with pytest.raises(PaymentNotPossible):
        start_payment(order_id=order.pk)
    assert order.payment_attempts.count() == 1


def test_paid_moves_the_order_and_all_its_parts_and_starts_their_clocks(order):
    assert gateway_says(PAID, order) == (True, "paid")
    order.refresh_from_db()
    assert (order.status, order.paid_at is not None) == (OrderStatus.PAID, True)
    for facility_order in order.facility_orders.all():
        assert facility_order.status == FacilityOrderStatus.PAID
        assert facility_order.ship_by > order.paid_at
        assert facility_order.events.latest("pk").action == "pay"


def test_paid_books_what_the_gateway_owes_us_and_what_we_owe_per_facility(order):
    gateway_says(PAID, order)
    booked = list(LedgerEntry.objects.filter(transaction__order=order).values_list("account", "facility_id", "amount"))
    expected = [(Account.GATEWAY, None, int(order.total_incl_tax))]
    for facility_order in order.facility_orders.all():
        expected.append((Account.OWED_TO_BUYER, facility_order.facility_id, -facility_order.items_total))
        expected.append((Account.SHIPPING, facility_order.facility_id, -facility_order.shipping_charge))
    assert sorted(booked, key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("said", [PAID, FAILED, EXPIRED, PaymentStatus.PENDING])
def test_nothing_that_comes_after_paid_changes_anything(order, said):
    gateway_says(PAID, order)
    before = state_of(order)
    assert gateway_says(said, order).believed
    assert state_of(order) == before


@pytest.mark.parametrize("first", [FAILED, EXPIRED])
def test_paid_settles_an_attempt_that_was_reported_dead_before(order, first):
    gateway_says(first, order)
    gateway_says(PAID, order)
    assert state_of(order)[0] == OrderStatus.PAID


def test_paid_closes_a_newer_attempt_and_a_second_payment_is_to_be_refunded(order):
    first = attempt_of(order)
    operator = make_user(role=Role.OPERATOR)
    gateway_says(FAILED, order)
    second = start_payment(order_id=order.pk)
    gateway_says(PAID, order, attempt=first)
    second.refresh_from_db()
    assert second.status == EXPIRED
    outcome = gateway_says(PAID, order, attempt=second)
    second.refresh_from_db()
    assert (outcome.believed, second.status) == (True, PaymentStatus.NEEDS_REFUND)
    assert Message.objects.filter(topic="payment.needs_refund", user=operator, channel="mail").count() == 1
    assert sum(LedgerEntry.objects.filter(account=Account.GATEWAY).values_list("amount", flat=True)) == 2 * int(
        order.total_incl_tax
    )


@pytest.mark.parametrize("changed", [{"amount": 1}, {"currency": "USD"}, {"amount": 10**12}])
def test_another_amount_or_currency_changes_nothing_and_is_told_to_the_operators(order, changed):
    operator, before = make_user(role=Role.OPERATOR), state_of(order)
    assert not gateway_says(PAID, order, **changed).believed
    assert state_of(order) == before
    assert Message.objects.filter(topic="payment.mismatch", user=operator).exists()


def test_an_unknown_reference_is_not_believed(order):
    before = state_of(order)
    assert gateway_says(PAID, order, reference="PSD-20200101-000001-P1") == (False, "unknown reference")
    assert state_of(order) == before


def test_a_late_payment_takes_the_order_up_again_if_every_piece_is_there(order, wallet):
    lapse(order)
    assert stock_of(wallet) == (8, 0)
    assert gateway_says(PAID, order).text == "paid"
    assert state_of(order)[0] == OrderStatus.PAID
    assert stock_of(wallet) == (8, 2)
    assert all(line.reservation.held == line.quantity for line in order.lines.select_related("reservation"))


def test_a_late_payment_is_refunded_whole_if_one_piece_is_gone(order, wallet):
    operator = make_user(role=Role.OPERATOR)
    lapse(order)
    place({wallet: 7})
    outcome = gateway_says(PAID, order)
    assert outcome.text == "to be refunded: the stock was gone"
    order.refresh_from_db()
    assert order.status == OrderStatus.LAPSED
    assert attempt_of(order).status == PaymentStatus.NEEDS_REFUND
    assert stock_of(wallet) == (8, 7)
    other = order.lines.exclude(product=wallet).get()
    assert (other.reservation.held, stock_of(other.product)[1]) == (0, 0)
    assert Message.objects.filter(topic="payment.needs_refund", user=operator).exists()


def test_a_reversal_is_booked_back_and_told_to_the_operators(wallet):
    order, operator = paid({wallet: 1}), make_user(role=Role.OPERATOR)
    assert gateway_says(REVERSED, order).text == "reversed"
    gateway_says(REVERSED, order)
    assert sum(LedgerEntry.objects.filter(account=Account.GATEWAY).values_list("amount", flat=True)) == 0
    assert Message.objects.filter(topic="payment.reversed", user=operator, channel="mail").count() == 1


def test_tells_the_buyer_once_however_often_the_gateway_says_so(order):
    for _ in range(3):
        gateway_says(PAID, order)
    assert Message.objects.filter(topic="order.paid", channel="mail").count() == 1
