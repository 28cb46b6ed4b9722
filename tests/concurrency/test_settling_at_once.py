"""A payment and a deadline at the same moment: one of them wins, and the pieces come back once or not at all."""

from functools import partial
from threading import Barrier

import pytest
import time_machine
from django.db import transaction

from orders import reservations
from orders.models import BY_HAND, Order, OrderEvent, Reservation, TransferConfirmation, WebhookInbox
from orders.payment import sandbox
from orders.payment.inbox import keep_webhook, work_on_webhook
from orders.payment.lapsing import lapse_order, lapse_unless_paid
from orders.payment.polling import Inquiry
from orders.payment.sandbox import SIGNATURE, TIMESTAMP, message, sign
from orders.payment.transfers import confirm_transfer
from orders.reading.transfers import seen_of_transfer
from orders.schedules import lapse_unpaid_orders
from orders.states import OrderStatus, PaymentStatus
from pasindo.accounts.roles import Role
from pasindo.common import clock
from pasindo.common.exceptions import AlreadyRecorded, DomainError, Outdated
from pasindo.common.models import Message
from tests.concurrency.racing import race
from tests.factories.accounts import make_user
from tests.factories.orders import attempt_of, for_sale, gateway_says, place, somebody, stock_of
from tests.harness.audit import broken_of

pytestmark = pytest.mark.django_db(transaction=True)
AT_ONCE = 8


def test_eight_sweeps_at_once_give_each_piece_back_once():
    wallet = for_sale(stock=30)
    orders = [place({wallet: 2}) for _ in range(5)]
    with time_machine.travel(orders[-1].payment_due_at):
        race([lapse_unpaid_orders] * AT_ONCE + [partial(lapse_order, order_id=order.pk) for order in orders])
        lapse_unpaid_orders()
    assert stock_of(wallet) == (30, 0)
    assert Message.objects.filter(topic="order.lapsed").count() == 5
    assert broken_of("orders") == {}


def test_the_same_payment_reported_eight_times_at_once_is_one_payment():
    order = place({for_sale(): 1})
    answers = race([partial(gateway_says, PaymentStatus.PAID, order)] * AT_ONCE)
    assert sorted(answer.text for answer in answers) == ["already paid"] * (AT_ONCE - 1) + ["paid"]
    assert order.events.filter(action="pay").count() == 1
    assert broken_of("orders") == {}


def test_the_same_message_delivered_eight_times_at_once_is_kept_and_worked_on_once():
    order = place({for_sale(): 1})
    body = message(attempt_of(order), "settlement", event_id="e1")
    sent = str(int(clock.now().timestamp()))
    headers = {TIMESTAMP: sent, SIGNATURE: sign(sent, body)}
    kept = race([partial(keep_webhook, gateway="sandbox", headers=headers, body=body)] * AT_ONCE)
    assert sorted(kept) == [False] * (AT_ONCE - 1) + [True]
    row = WebhookInbox.objects.get()
    worked = race([partial(work_on_webhook, inbox_id=row.pk)] * AT_ONCE)
    assert [outcome.text for outcome in worked if outcome] == ["paid"]
    assert broken_of("orders") == {}


def find(attempt, person, reference):
    """Confirm a transfer by hand from a page that is up to date."""
    line = {"amount": attempt.amount, "received_on": clock.today(), "bank_reference": reference}
    return partial(confirm_transfer, attempt_id=attempt.public_id, actor=person, seen=seen_of_transfer(attempt), **line)


@pytest.fixture
def by_hand(settings):
    settings.PAYMENT_GATEWAY = BY_HAND


def test_a_transfer_confirmed_at_once_by_two_people_and_by_double_clicks_is_one_payment(by_hand):
    attempt, people = attempt_of(place({for_sale(): 1})), [make_user(role=Role.FINANCE) for _ in range(2)]
    answers = race([find(attempt, person, "TRX") for person in people] * (AT_ONCE // 2))
    (row,) = TransferConfirmation.objects.all()
    kinds = [type(answer) for answer in answers]
    assert [kinds.count(kind) for kind in (TransferConfirmation, AlreadyRecorded, Outdated)] == [1, 3, 4]
    assert row.confirmed_by in people
    assert attempt.order.events.filter(action="pay").count() == 1
    assert broken_of("orders") == {}


def test_one_line_of_the_statement_taken_at_once_for_several_orders_pays_one(by_hand):
    wallet, person = for_sale(stock=9), make_user(role=Role.FINANCE)
    attempts = [attempt_of(place({wallet: 1})) for _ in range(4)]
    answers = race([find(attempt, person, "TRX") for attempt in attempts])
    kinds = [type(answer) for answer in answers]
    assert [kinds.count(kind) for kind in (TransferConfirmation, DomainError)] == [1, 3]
    assert Order.objects.filter(status=OrderStatus.PAID).count() == 1
    assert broken_of("orders") == {}


def test_payment_and_deadline_at_once_end_paid_or_lapsed_and_refunded_but_never_both():
    wallet = for_sale(stock=30)
    orders = [place({wallet: 1}, buyer=somebody()) for _ in range(6)]
    with time_machine.travel(orders[-1].payment_due_at):
        runners = []
        for order in orders:
            runners += [partial(gateway_says, PaymentStatus.PAID, order), partial(lapse_order, order_id=order.pk)]
        answers = race(runners)
    assert [answer for answer in answers if isinstance(answer, Exception)] == []
    assert set(Order.objects.values_list("status", flat=True)) == {
        OrderStatus.PAID
    }  # pieces were there: taken up again
    assert stock_of(wallet) == (30, 6)
    assert broken_of("orders") == {}


def test_a_message_and_the_answer_to_our_question_at_the_deadline_are_one_payment():
    wallet = for_sale(stock=30)
    orders = [place({wallet: 1}) for _ in range(3)]
    for order in orders:
        sandbox.remember(attempt_of(order).reference, message(attempt_of(order), "settlement", event_id=order.number))
    with time_machine.travel(orders[-1].payment_due_at):
        runners = [partial(gateway_says, PaymentStatus.PAID, order) for order in orders]
        runners += [partial(lapse_unless_paid, order_id=order.pk, inquiry=Inquiry()) for order in orders]
        answers = race(runners)
    assert [answer for answer in answers if isinstance(answer, Exception)] == []
    assert [order.events.filter(action="pay").count() for order in orders] == [1, 1, 1]
    assert not OrderEvent.objects.filter(action="lapse").exists()
    assert stock_of(wallet) == (30, 3)
    assert broken_of("orders") == {}


def test_asking_the_row_gives_the_pieces_back_once():
    wallet = for_sale(stock=30)
    order = place({wallet: 2})
    place({wallet: 5})
    race([partial(release, order.pk)] * AT_ONCE)
    assert stock_of(wallet) == (30, 5)


def test_twin_who_does_not_ask_the_row_gives_them_back_twice():
    wallet = for_sale(stock=30)
    order = place({wallet: 2})
    place({wallet: 5})
    race([partial(release_what_was_read, order.pk, Barrier(2))] * 2)
    assert stock_of(wallet) == (30, 3)
    assert "stock_unlike_the_reservations" in broken_of("orders")


@transaction.atomic
def release(order_id: int) -> int:
    return reservations.release(order_id=order_id, moment=clock.now())


def release_what_was_read(order_id: int, all_have_read: Barrier) -> None:
    """Release as it would be written by somebody who trusts what was read before."""
    held = list(Reservation.objects.filter(line__order_id=order_id, released=0))
    all_have_read.wait(timeout=60)
    for row in held:
        Reservation.objects.filter(pk=row.pk).update(released=row.quantity)
        row.stock_record.cancel_allocation(row.quantity)


def test_two_orders_of_the_same_goods_in_opposite_order_do_not_lock_each_other_out():
    first, second = for_sale(stock=40), for_sale(stock=40)
    runners = []
    for number in range(AT_ONCE):
        pieces = {first: 1, second: 1} if number % 2 else {second: 1, first: 1}
        runners.append(partial(place, pieces, buyer=somebody()))
    answers = race(runners)
    assert all(isinstance(answer, Order) for answer in answers)
    assert (stock_of(first), stock_of(second)) == ((40, AT_ONCE), (40, AT_ONCE))
