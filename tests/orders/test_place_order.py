"""Placing an order: what is written, what is asked again, and that a refusal leaves everything as it was."""

import dataclasses
import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from oscar.core.loading import get_model

from catalog.models import Product
from catalog.states import Status
from facilities.models import Partner, StockRecord
from orders.checkout.basket import contents_of
from orders.checkout.services import accept_changes
from orders.exceptions import AlreadyOrdered, BasketChanged, OrderRefused
from orders.models import CourierService, FacilityOrder, Order, PaymentAttempt, Reservation, ShippingAddress
from orders.placing.services import place_order
from orders.shipping.rates import NoCourier
from orders.states import FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.common import clock
from pasindo.common.models import Message
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft, variant_of
from tests.factories.facilities import make_facility
from tests.factories.orders import address, buyer, checkout, fill_basket, for_sale, place, stock_of
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db


def counts() -> dict[str, int]:
    """How many rows there are of everything that an order writes."""
    models = (Order, FacilityOrder, Reservation, PaymentAttempt, ShippingAddress, Message)
    return {model.__name__: model.objects.count() for model in models}


@pytest.fixture
def wallet() -> Product:
    return for_sale(title="Dompet kulit", title_en="Leather wallet", price=185_000, cost=120_000, stock=8)


def test_writes_one_order_with_a_part_per_facility_that_adds_up(wallet):
    box = for_sale(title="Kotak cukli", price=300_001, stock=3)
    order = place({wallet: 2, box: 1})
    facility_orders = list(order.facility_orders.all())
    assert [facility_order.number for facility_order in facility_orders] == [f"{order.number}-01", f"{order.number}-02"]
    assert [facility_order.items_total for facility_order in facility_orders] == [370_000, 300_001]
    assert {facility_order.facility_id for facility_order in facility_orders} == {wallet.facility_id, box.facility_id}
    assert int(order.total_incl_tax) == sum(facility_order.total for facility_order in facility_orders)
    assert int(order.shipping_incl_tax) == sum(facility_order.shipping_charge for facility_order in facility_orders) > 0
    assert order.status == OrderStatus.AWAITING_PAYMENT
    assert order.number.startswith(f"PSD-{clock.today():%Y%m%d}-")


def test_freezes_on_the_line_what_was_agreed(wallet):
    order = place({wallet: 2})
    line = order.lines.get()
    assert (line.title, line.title_en) == ("Dompet kulit", "Leather wallet")
    assert (line.unit_cost, line.unit_weight_g, int(line.unit_price_incl_tax)) == (120_000, 250, 185_000)
    assert line.revision_id == wallet.live_revision_id


def test_holds_the_pieces_and_opens_one_attempt_to_pay(wallet):
    order = place({wallet: 2})
    reservation = Reservation.objects.get(line__order=order)
    assert (reservation.quantity, reservation.held) == (2, 2)
    assert stock_of(wallet) == (8, 2)
    attempt = order.payment_attempts.get()
    assert (attempt.status, attempt.amount) == (PaymentStatus.PENDING, int(order.total_incl_tax))
    assert attempt.expires_at == order.payment_due_at > order.date_placed


def test_keeps_the_address_with_its_regency(wallet):
    kept = place({wallet: 1}).shipping_address
    assert (kept.regency_id, kept.line4, kept.first_name) == ("31.74", kept.regency.name, "Penerima Contoh")


def test_closes_the_basket_and_tells_the_buyer_once(wallet):
    order = place({wallet: 1}, buyer=buyer(language="en", email="Buyer@Contoh.Example"))
    basket = order.basket
    assert basket.status == basket.SUBMITTED
    message = Message.objects.get(topic="order.received")
    assert (message.recipient, message.language, message.about) == ("buyer@contoh.example", "en", order.number)


def test_writes_the_history_of_order_and_parts(wallet):
    user = make_user()
    order = place({wallet: 1}, buyer=buyer(user, email=user.email))
    event = order.events.get()
    assert (event.action, event.actor, event.to_status) == ("place", user, OrderStatus.AWAITING_PAYMENT)
    assert order.facility_orders.get().events.get().to_status == FacilityOrderStatus.AWAITING_PAYMENT
    assert (order.user, order.guest_email, order.email) == (user, "", user.email)


def test_gives_the_same_order_for_the_same_checkout_key(wallet):
    request = checkout(fill_basket({wallet: 1}))
    first = place_order(**request)
    before = counts()
    assert place_order(**request) == first
    assert counts() == before
    assert stock_of(wallet) == (8, 1)


def test_refuses_a_basket_that_was_ordered_from_another_page(wallet):
    request = checkout(fill_basket({wallet: 1}))
    place_order(**request)
    before = counts()
    with pytest.raises(AlreadyOrdered):
        place_order(**request | {"checkout_key": uuid.uuid4()})
    assert counts() == before


def test_refuses_a_higher_price_than_the_buyer_saw_and_names_the_item(wallet):
    StockRecord.objects.filter(product=wallet).update(price=180_000)
    request = checkout(fill_basket({wallet: 1}))
    StockRecord.objects.filter(product=wallet).update(price=185_000)
    before = counts()
    with pytest.raises(BasketChanged, match=r"Dompet kulit.*Rp180\.000.*Rp185\.000"):
        place_order(**request)
    assert counts() == before
    assert stock_of(wallet) == (8, 0)


def test_takes_a_changed_price_once_the_buyer_has_seen_it(wallet):
    basket = fill_basket({wallet: 1})
    StockRecord.objects.filter(product=wallet).update(price=170_000)
    (line,) = contents_of(basket).lines
    assert (line.price_changed, line.seen_price, line.price) == (True, 185_000, 170_000)
    accept_changes(basket=basket)
    assert not contents_of(basket).has_changed
    assert int(place_order(**checkout(basket)).lines.get().unit_price_incl_tax) == 170_000


@pytest.mark.parametrize("off_by", [-185_000, -1, 1])
def test_refuses_another_total_than_the_buyer_saw(wallet, off_by):
    request = checkout(fill_basket({wallet: 1}))
    request["expected_total"] += off_by
    before = counts()
    with pytest.raises(BasketChanged, match="berubah dari"):
        place_order(**request)
    assert (counts(), stock_of(wallet)) == (before, (8, 0))


def test_refuses_more_pieces_than_are_free_and_names_the_item(wallet):
    place({wallet: 6})
    basket = fill_basket({wallet: 3})
    before = counts()
    with pytest.raises(BasketChanged, match="Dompet kulit.*Stok tinggal 2 buah"):
        place_order(**checkout(basket))
    assert (counts(), stock_of(wallet)) == (before, (8, 6))


def _withdraw(product: Product) -> None:
    Product.objects.filter(pk=product.pk).update(status=Status.WITHDRAWN, is_public=False)


def _freeze(product: Product) -> None:
    Product.objects.filter(pk=product.pk).update(status=Status.FROZEN)


def _revoke(product: Product) -> None:
    revoked = "UPDATE catalogue_approval SET revoked_at = clock_timestamp(), revoked_reason = 'uji' WHERE id = %s"
    past_the_rules(revoked, values=[product.approval_id])


def _pause(product: Product) -> None:
    Partner.objects.filter(pk=product.facility_id).update(status="paused")


@pytest.mark.parametrize("stop", [_withdraw, _freeze, _revoke, _pause])
def test_refuses_what_is_no_longer_for_sale_and_says_what_to_do(wallet, stop):
    other = for_sale(title="Kotak")
    request = checkout(fill_basket({wallet: 1, other: 1}))
    stop(wallet)
    before = counts()
    with pytest.raises(OrderRefused, match="“Dompet kulit” tidak dapat dibeli.*Keluarkan dari keranjang") as refusal:
        place_order(**request)
    assert list(refusal.value.problems) == [str(variant_of(wallet).public_id)]
    assert (counts(), stock_of(wallet), stock_of(other)) == (before, (8, 0), (8, 0))


def test_refuses_a_product_that_never_was_public(wallet):
    """A forged request can put any product into a basket; the order asks the one availability policy again."""
    request = checkout(fill_basket({wallet: 1}))
    draft = make_draft(wallet.facility, photos=0).product
    stock, _ = StockRecord.objects.get_or_create(
        product=draft,
        defaults={"partner": wallet.facility, "partner_sku": "forged", "price": 1000, "num_in_stock": 5},
    )
    get_model("basket", "Line").objects.filter(basket_id=request["basket_id"]).update(product=draft, stockrecord=stock)
    before = counts()
    with pytest.raises(OrderRefused, match="tidak dapat dibeli"):
        place_order(**request)
    assert counts() == before


def test_refuses_an_empty_basket():
    basket = get_model("basket", "Basket").objects.create()
    with pytest.raises(OrderRefused, match="kosong"):
        place_order(**checkout(basket))
    assert counts()["Order"] == 0


def test_refuses_a_facility_without_a_courier(wallet):
    before = counts()
    with pytest.raises(OrderRefused, match="Pilih kurir untuk paket dari"):
        place_order(**checkout(fill_basket({wallet: 1}), choices={}))
    assert counts() == before


def test_refuses_a_regency_that_is_not_in_the_list(wallet):
    request = checkout(fill_basket({wallet: 1}))
    request["address"] = dataclasses.replace(request["address"], regency_code="99.99")
    with pytest.raises(OrderRefused, match="Pilih kabupaten"):
        place_order(**request)
    assert counts()["Order"] == 0


def test_refuses_an_address_that_no_courier_reaches(wallet):
    request = checkout(fill_basket({wallet: 1}))
    CourierService.objects.update(is_active=False)
    with pytest.raises(NoCourier):
        place_order(**request)
    assert counts()["Order"] == 0


def test_reckons_shipping_anew_for_the_address_that_is_sent(wallet):
    near = checkout(fill_basket({wallet: 1}))
    far = address(regency_code="94.71")  # a total reckoned for Jakarta, sent with an address in Jayapura
    with pytest.raises((BasketChanged, OrderRefused)):
        place_order(**near | {"address": far})
    assert counts()["Order"] == 0


def test_sums_two_lines_of_one_product(wallet):
    basket = fill_basket({wallet: 1})
    line = basket.lines.get()
    Line = get_model("basket", "Line")
    Line.objects.create(
        basket=basket, product=wallet, stockrecord=line.stockrecord, quantity=2, line_reference="again",
        price_incl_tax=185_000, price_excl_tax=185_000,
    )  # fmt: skip
    order = place_order(**checkout(basket))
    assert order.lines.get().quantity == 3
    assert stock_of(wallet) == (8, 3)


def test_five_lines_of_three_facilities_take_at_most_45_queries(wallet):
    first, second = wallet.facility, make_facility()
    goods = [wallet, for_sale(facility=first), for_sale(facility=second), for_sale(facility=second), for_sale()]
    request = checkout(fill_basket(dict.fromkeys(goods, 1)))
    with CaptureQueriesContext(connection) as queries:
        place_order(**request)
    assert len(queries) <= 45, len(queries)
