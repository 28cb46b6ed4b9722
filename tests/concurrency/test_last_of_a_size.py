"""The last piece of size 42 and twenty buyers at once, while size 41 sells freely. And the twin without the lock."""

from functools import partial

import pytest

from catalog.models import Product
from facilities.models import StockRecord
from orders.exceptions import BasketChanged
from orders.models import Order
from orders.placing import checking
from orders.placing.services import place_order
from tests.concurrency.racing import race
from tests.factories.catalog import variant_of
from tests.factories.orders import checkout, fill_basket, for_sale, somebody, stock_of
from tests.harness.audit import broken_of

pytestmark = pytest.mark.django_db(transaction=True)
BUYERS, SIZES = 10, ("41", "42")


@pytest.fixture
def shoes() -> Product:
    return for_sale(variants=[{"Ukuran": "41", "stock": BUYERS}, {"Ukuran": "42", "stock": 1}])


def buy_both_at_once(shoes: Product) -> dict[str, list[object]]:
    """Ten buyers of each size order at the same moment: their answers, by size."""
    requests = {
        size: [checkout(fill_basket({variant_of(shoes, size): 1}), buyer=somebody()) for _ in range(BUYERS)]
        for size in SIZES
    }
    runners = [partial(place_order, **request) for size in SIZES for request in requests[size]]
    answers = race(runners)
    return {size: answers[place * BUYERS : (place + 1) * BUYERS] for place, size in enumerate(SIZES)}


def test_one_gets_the_last_piece_and_nobody_of_the_other_size_is_kept_from_buying(shoes):
    answers = buy_both_at_once(shoes)
    assert [type(answer) for answer in answers["41"]] == [Order] * BUYERS
    placed = [answer for answer in answers["42"] if isinstance(answer, Order)]
    refused = [answer for answer in answers["42"] if isinstance(answer, BasketChanged)]
    assert (len(placed), len(refused)) == (1, BUYERS - 1)
    assert all("Ukuran 42" in refusal.message and "habis" in refusal.message for refusal in refused)
    assert stock_of(variant_of(shoes, "41")) == (BUYERS, BUYERS)
    assert stock_of(variant_of(shoes, "42")) == (1, 1)
    assert broken_of("orders") == {}


def test_twin_without_the_lock_the_statement_refuses_the_second(shoes, monkeypatch):
    """Nobody has looked at the stock under a lock: the race is there, and the conditional statement is what ends it."""
    monkeypatch.setattr(checking, "lock_stock", lambda items: None)
    monkeypatch.setattr(checking, "refuse_changed", lambda items: None)
    answers = buy_both_at_once(shoes)
    assert sum(isinstance(answer, Order) for answer in answers["42"]) == 1
    assert all(isinstance(answer, Order | BasketChanged) for answer in answers["42"])
    assert StockRecord.objects.get(variant=variant_of(shoes, "42")).num_allocated == 1
