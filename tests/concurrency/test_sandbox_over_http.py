"""The sandbox speaks to the shop over real HTTP, from a real worker: late, twice and out of order."""

import uuid

import pytest

from orders.models import Order, WebhookInbox
from orders.payment.playing import play_payment
from orders.states import OrderStatus, PaymentStatus, WebhookState
from tests.factories.orders import attempt_of, for_sale, place
from tests.harness.audit import broken_of
from tests.harness.site import wait_until


def status_of(order: Order) -> str:
    return Order.objects.values_list("status", flat=True).get(pk=order.pk)


def worked_on(order: Order) -> int:
    return WebhookInbox.objects.filter(state=WebhookState.DONE, body__contains=f"{order.number}-P").count()


@pytest.fixture
def order(live_site) -> Order:
    return place({for_sale(): 1})


def play(order: Order, *statuses: str, late: int = 0) -> None:
    play_payment(attempt_id=attempt_of(order).public_id, click=uuid.uuid4(), statuses=statuses, late=late)


def test_a_payment_arrives_twice_and_out_of_order_and_settles_once(order):
    play(order, "settlement", "settlement", "pending", "deny")
    wait_until(lambda: worked_on(order) == 3, what="three messages, one of them sent twice")
    assert status_of(order) == OrderStatus.PAID
    assert order.events.filter(action="pay").count() == 1
    assert broken_of("orders") == {}


def test_a_failed_payment_leaves_the_order_waiting_and_a_late_one_still_pays(order):
    play(order, "deny")
    wait_until(lambda: attempt_of(order).status == PaymentStatus.FAILED, what="the failure")
    assert status_of(order) == OrderStatus.AWAITING_PAYMENT
    play(order, "settlement", late=1)
    wait_until(lambda: status_of(order) == OrderStatus.PAID, what="the late payment")
