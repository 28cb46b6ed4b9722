"""Stock 20, 64 buyers at once: exactly 20 orders. And its twins, which show that the race is there."""

from functools import partial
from threading import Barrier

import pytest
from django.db import IntegrityError
from oscar.apps.partner.abstract_models import AbstractStockRecord

from catalog.models import Product
from facilities.exceptions import OutOfStock
from facilities.models import StockRecord
from orders.exceptions import BasketChanged
from orders.models import Order, Reservation
from orders.placing import checking
from orders.placing.services import place_order
from tests.concurrency.racing import race
from tests.factories.orders import checkout, fill_basket, for_sale, somebody, stock_of
from tests.harness.audit import broken_of
from tests.harness.roles import owner

pytestmark = pytest.mark.django_db(transaction=True)
STOCK, BUYERS = 20, 64


@pytest.fixture
def wallet() -> Product:
    return for_sale(stock=STOCK)


def buy_at_once(product: Product) -> tuple[list[Order], list[BasketChanged]]:
    """Every buyer with a basket of one piece orders at the same moment; the orders, and the refusals."""
    requests = [checkout(fill_basket({product: 1}), buyer=somebody()) for _ in range(BUYERS)]
    answers = race([partial(place_order, **request) for request in requests])
    unexpected = [answer for answer in answers if not isinstance(answer, Order | BasketChanged)]
    assert unexpected == []
    return (
        [answer for answer in answers if isinstance(answer, Order)],
        [answer for answer in answers if isinstance(answer, BasketChanged)],
    )


def without_lock(monkeypatch, allocate) -> None:
    """Nobody locks the stock, and all have looked at it before anybody takes a piece."""
    everybody_has_looked = Barrier(BUYERS)

    def allocate_after_all_have_looked(stock: StockRecord, quantity: int) -> None:
        everybody_has_looked.wait(timeout=60)
        allocate(stock, quantity)

    monkeypatch.setattr(checking, "lock_stock", lambda items: None)
    monkeypatch.setattr(StockRecord, "allocate", allocate_after_all_have_looked)


def test_twenty_pieces_and_64_buyers_give_exactly_twenty_orders(wallet):
    placed, refused = buy_at_once(wallet)
    assert (len(placed), len(refused)) == (STOCK, BUYERS - STOCK)
    assert stock_of(wallet) == (STOCK, STOCK)
    assert Order.objects.count() == Reservation.objects.filter(released=0, consumed=0).count() == STOCK
    assert len({order.number for order in placed}) == STOCK
    assert all("Stok habis" in refusal.message for refusal in refused)
    assert broken_of("orders") == {}


def test_twin_without_the_lock_the_statement_that_looks_and_writes_refuses_the_rest(wallet, monkeypatch):
    without_lock(monkeypatch, StockRecord.allocate)
    placed, refused = buy_at_once(wallet)
    assert (len(placed), Order.objects.count()) == (STOCK, STOCK)
    assert {type(refusal.__cause__) for refusal in refused} == {OutOfStock}
    assert stock_of(wallet) == (STOCK, STOCK)


def test_twin_without_lock_and_statement_the_constraint_refuses_the_rest(wallet, monkeypatch):
    without_lock(monkeypatch, AbstractStockRecord.allocate)
    placed, refused = buy_at_once(wallet)
    assert (len(placed), Order.objects.count()) == (STOCK, STOCK)
    assert {type(refusal.__cause__) for refusal in refused} == {IntegrityError}
    assert stock_of(wallet) == (STOCK, STOCK)


def test_twin_without_lock_statement_and_constraint_it_oversells(wallet, monkeypatch):
    """In this test's own database, which is thrown away afterwards."""
    without_lock(monkeypatch, AbstractStockRecord.allocate)
    with owner() as cursor:
        cursor.execute("ALTER TABLE partner_stockrecord DROP CONSTRAINT stock_never_oversold")
    placed, refused = buy_at_once(wallet)
    assert (len(placed), refused) == (BUYERS, [])
    assert stock_of(wallet) == (STOCK, BUYERS)
