"""What a basket, a parcel, the ledger and the inbox refuse, or do not do twice."""

import datetime

import pytest
from oscar.core.loading import get_model

from orders.checkout import services as checkout
from orders.checkout.exceptions import NotAdded
from orders.fulfilment import services as fulfilment
from orders.models import Account, LedgerEntry, LedgerTransaction, WebhookInbox
from orders.money.ledger import Posting, book
from orders.payment import sandbox
from orders.payment.inbox import work_on_webhook
from orders.reading.meanwhile import seen_of
from orders.states import FacilityOrderStatus as Status
from orders.states import OrderStatus, WebhookState
from pasindo.common import clock
from pasindo.common.exceptions import DomainError
from tests.factories.orders import attempt_of, fill_basket, for_sale, order_officer, packed, place, shipped

pytestmark = pytest.mark.django_db
Basket, Line = get_model("basket", "Basket"), get_model("basket", "Line")


def held(basket):
    return list(Line.objects.filter(basket=basket).order_by("pk").values_list("product_id", "quantity"))


def test_a_basket_takes_one_kind_more_than_its_most_not(monkeypatch):
    monkeypatch.setattr(checkout, "MOST_LINES", 1)
    first, second = for_sale(), for_sale()
    basket = fill_basket({first: 1})
    with pytest.raises(NotAdded, match="paling banyak 1"):
        checkout.add_to_basket(basket=basket, slug=second.slug, quantity=1)
    checkout.add_to_basket(basket=basket, slug=first.slug, quantity=1)
    assert held(basket) == [(first.pk, 2)], "more of what is there already may come"


def test_a_basket_that_became_an_order_is_not_changed():
    product = for_sale()
    basket = fill_basket({product: 1})
    Basket.objects.filter(pk=basket.pk).update(status="Submitted")
    for change in (
        lambda: checkout.set_quantity(basket=basket, variant_id=product.variants.get().public_id, quantity=2),
        lambda: checkout.add_to_basket(basket=basket, slug=product.slug, quantity=1),
    ):
        with pytest.raises(NotAdded, match="sudah menjadi pesanan"):
            change()
    assert held(basket) == [(product.pk, 1)]


def test_a_basket_that_was_never_kept_has_nothing_to_change():
    with pytest.raises(NotAdded, match="tidak ada lagi"):
        checkout.set_quantity(basket=Basket(), variant_id=for_sale().variants.get().public_id, quantity=1)


def test_a_basket_says_how_many_are_left_and_how_many_it_holds():
    product = for_sale(stock=3)
    basket = fill_basket({product: 2})
    with pytest.raises(NotAdded, match="tinggal 3 buah, dan 2 sudah ada"):
        checkout.add_to_basket(basket=basket, slug=product.slug, quantity=2)
    assert held(basket) == [(product.pk, 2)]


def test_a_parcel_leaves_with_a_courier():
    (facility_order,) = packed({for_sale(): 1})
    with pytest.raises(DomainError) as refusal:
        fulfilment.ship_order(
            facility_order_id=facility_order.pk,
            actor=order_officer(facility_order.facility),
            seen=seen_of(facility_order),
            courier="   ",
            tracking_number="JP1234567890",
        )
    assert list(refusal.value.problems) == ["courier"]
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.shipments.count()) == (Status.PACKED, 0)


def test_a_parcel_is_neither_presumed_delivered_nor_finished_before_its_time():
    (facility_order,) = shipped({for_sale(): 1})
    assert fulfilment.presume_delivered(shipment_id=facility_order.shipments.get().pk) is False
    assert fulfilment.finish_facility_order(facility_order_id=facility_order.pk) is False
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.delivered_at) == (Status.SHIPPED, None)


@pytest.mark.parametrize("amounts", [(), (0, 0), (100, -99), (100,)])
def test_the_ledger_books_nothing_that_does_not_balance(amounts):
    order = place({for_sale(): 1})
    before = LedgerTransaction.objects.count()
    entries = [Posting(Account.values[0], amount) for amount in amounts]
    with pytest.raises(ValueError, match="do not balance"):
        book("test.booked:1", order, entries, description="Uji")
    assert LedgerTransaction.objects.count() == before


def test_the_ledger_books_an_event_once():
    order = place({for_sale(): 1})
    debit, credit = Account.values[:2]
    booked = book("test.booked:1", order, [Posting(debit, 100), Posting(credit, -100)], description="Uji")
    assert book("test.booked:1", order, [Posting(debit, 900), Posting(credit, -900)], description="Uji") is None
    assert sorted(LedgerEntry.objects.filter(transaction=booked).values_list("amount", flat=True)) == [-100, 100]
    assert LedgerEntry.objects.filter(transaction__event="test.booked:1").count() == 2


def test_the_inbox_believes_no_message_whose_key_was_changed_meanwhile(settings):
    attempt = attempt_of(place({for_sale(): 1}))
    body, sent = sandbox.message(attempt, "settlement", event_id="e1"), str(int(clock.now().timestamp()))
    row = WebhookInbox.objects.create(
        gateway="sandbox",
        event_id="e1",
        body=body.decode(),
        headers={sandbox.TIMESTAMP: sent, sandbox.SIGNATURE: sandbox.sign(sent, body)},
        received_at=clock.now() - datetime.timedelta(seconds=1),
    )
    settings.SANDBOX_SIGNING_KEY = "another key"
    settled = work_on_webhook(inbox_id=row.pk)
    row.refresh_from_db()
    assert (settled.believed, row.state, row.outcome) == (False, WebhookState.REFUSED, "wrong signature")
    assert work_on_webhook(inbox_id=row.pk) is None, "a second time it is done"
    attempt.order.refresh_from_db()
    assert attempt.order.status == OrderStatus.AWAITING_PAYMENT
