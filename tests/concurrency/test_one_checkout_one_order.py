"""One checkout sent ten times at once is one order. And its twins, which show what holds it."""

import uuid
from functools import partial
from threading import Barrier

import pytest

from catalog.models import Product
from orders.models import Order, PaymentAttempt
from orders.placing import services as placing
from orders.placing.services import place_order
from pasindo.common.models import Message
from tests.concurrency.racing import race
from tests.factories.orders import checkout, fill_basket, for_sale, somebody, stock_of
from tests.harness.roles import owner

pytestmark = pytest.mark.django_db(transaction=True)
SUBMITS = 10


@pytest.fixture
def wallet() -> Product:
    return for_sale(stock=50)


def submit_at_once(requests: list[dict]) -> list:
    return race([partial(place_order, **request) for request in requests])


def with_a_basket_each(product: Product) -> list[dict]:
    """The same checkout key with ten baskets: no lock of a basket stands between them."""
    key = uuid.uuid4()
    return [checkout(fill_basket({product: 1}), checkout_key=key, buyer=somebody()) for _ in range(SUBMITS)]


def let_all_look_first(monkeypatch) -> None:
    """All have seen that there is no order yet before anybody writes one."""
    everybody_has_looked, find_regency = Barrier(SUBMITS), placing._regency

    def wait_for_all(address):
        everybody_has_looked.wait(timeout=60)
        return find_regency(address)

    monkeypatch.setattr(placing, "_regency", wait_for_all)
    monkeypatch.setattr(placing.checking, "lock_stock", lambda items: None)


def test_ten_submits_give_one_order_to_all_ten(wallet):
    request = checkout(fill_basket({wallet: 2}))
    answers = submit_at_once([request] * SUBMITS)
    (order,) = Order.objects.all()
    assert answers == [order] * SUBMITS
    assert stock_of(wallet) == (50, 2)
    assert PaymentAttempt.objects.count() == 1
    assert Message.objects.filter(topic="order.received").count() == 1


def test_twin_without_a_lock_the_unique_key_refuses_nine_and_all_get_the_one_order(wallet, monkeypatch):
    let_all_look_first(monkeypatch)
    answers = submit_at_once(with_a_basket_each(wallet))
    (order,) = Order.objects.all()
    assert answers == [order] * SUBMITS
    assert stock_of(wallet) == (50, 1)


def test_twin_without_lock_and_unique_key_there_are_ten_orders(wallet, monkeypatch):
    """In this test's own database, which is thrown away afterwards."""
    let_all_look_first(monkeypatch)
    with owner() as cursor:
        cursor.execute(
            "SELECT conname FROM pg_constraint WHERE conrelid = 'order_order'::regclass AND contype = 'u'"
            " AND pg_get_constraintdef(oid) = 'UNIQUE (checkout_key)'"
        )
        cursor.execute(f"ALTER TABLE order_order DROP CONSTRAINT {cursor.fetchone()[0]}")
    submit_at_once(with_a_basket_each(wallet))
    assert Order.objects.count() == SUBMITS
