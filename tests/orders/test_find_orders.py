"""Finding orders: the buyer's ways in, what a facility sees, and that guessing does not help."""

import datetime

import pytest
import time_machine
from django.core import signing

from orders.fulfilment import services as fulfilment
from orders.phones import to_e164
from orders.reading.meanwhile import seen_of
from orders.reading.selectors import (
    buyer_contact,
    count_by_status,
    facility_order_of,
    facility_orders_of,
    order_by_number_and_phone,
    order_by_signed_token,
    order_of,
    order_token,
    orders_of,
)
from orders.states import FacilityOrderStatus as Status
from pasindo.common.limits import TooManyTries
from tests.factories.accounts import make_user
from tests.factories.orders import PHONE, buyer, for_sale, order_officer, packed, paid, place

pytestmark = pytest.mark.django_db
HERE, THERE = "203.0.113.7", "203.0.113.8"


@pytest.fixture
def wallet():
    return for_sale()


def test_an_account_finds_its_own_orders_and_no_other(wallet):
    user, other = make_user(), make_user()
    mine = place({wallet: 1}, buyer=buyer(user, email=user.email))
    place({wallet: 1}, buyer=buyer(other, email=other.email))
    place({wallet: 1})
    assert list(orders_of(user)) == [mine]
    assert order_of(user, mine.number) == mine
    assert order_of(other, mine.number) is None


@pytest.mark.parametrize(
    "written", ["081234567890", "0812-3456-7890", "+62 812 3456 7890", "6281234567890", " 0812 34567890 "]
)
def test_number_and_phone_find_the_order_however_the_phone_is_written(written, wallet):
    order = place({wallet: 1})
    assert order_by_number_and_phone(f" {order.number.lower()} ", written, address=HERE) == order


@pytest.mark.parametrize("written", ["081234567891", "", "abc", "+1 202 555 0100"])
def test_another_phone_finds_nothing(written, wallet):
    order = place({wallet: 1})
    assert order_by_number_and_phone(order.number, written, address=HERE) is None


def test_no_phone_finds_an_order_that_does_not_exist():
    assert order_by_number_and_phone("PSD-20260101-000001", "+62", address=HERE) is None


def test_ten_wrong_tries_close_the_number_for_that_address_for_a_while(wallet):
    order = place({wallet: 1})
    for _ in range(10):
        assert order_by_number_and_phone(order.number, "0811000000", address=HERE) is None
    with pytest.raises(TooManyTries):
        order_by_number_and_phone(order.number, PHONE, address=HERE)
    assert order_by_number_and_phone(order.number, PHONE, address=THERE) == order


def test_a_signed_link_opens_its_order_for_400_days(wallet):
    order = place({wallet: 1})
    token = order_token(order)
    assert order_by_signed_token(token) == order
    with time_machine.travel(order.date_placed + datetime.timedelta(days=399)):
        assert order_by_signed_token(token) == order
    with time_machine.travel(order.date_placed + datetime.timedelta(days=401)):
        assert order_by_signed_token(token) is None


def test_a_forged_link_opens_nothing(wallet):
    order = place({wallet: 1})
    token = order_token(order)
    for forged in (
        token[:-1],
        token + "x",
        str(order.public_id),
        signing.dumps(str(order.public_id), salt="other"),
        "",
    ):
        assert order_by_signed_token(forged) is None


def test_a_facility_sees_its_own_paid_parts_and_no_other(wallet):
    other = for_sale()
    order = paid({wallet: 1, other: 1})
    place({wallet: 1})
    mine = order.facility_orders.get(facility=wallet.facility)
    theirs = order.facility_orders.get(facility=other.facility)
    assert list(facility_orders_of(wallet.facility)) == [mine]
    assert {
        line.product for facility_order in facility_orders_of(wallet.facility) for line in facility_order.lines.all()
    } == {wallet}
    assert facility_order_of(wallet.facility, mine.number) == mine
    assert facility_order_of(wallet.facility, theirs.number) is None
    assert count_by_status(wallet.facility)[Status.PAID] == 1


def test_a_list_of_one_part_and_of_five_takes_as_many_queries(wallet, django_assert_num_queries):
    for count in (1, 4):
        for _ in range(count):
            paid({wallet: 1})
        with django_assert_num_queries(4):
            facility_orders = list(facility_orders_of(wallet.facility))
            assert [line.product.title for facility_order in facility_orders for line in facility_order.lines.all()]
            assert [list(facility_order.shipments.all()) for facility_order in facility_orders]


def test_the_buyers_phone_and_address_are_seen_from_acceptance_on(wallet):
    facility_order = paid({wallet: 1}).facility_orders.get()
    assert buyer_contact(facility_order) is None
    fulfilment.accept_order(
        facility_order_id=facility_order.pk, actor=order_officer(facility_order.facility), seen=seen_of(facility_order)
    )
    facility_order.refresh_from_db()
    contact = buyer_contact(facility_order)
    assert (contact.name, contact.phone) == ("Penerima Contoh", PHONE)
    assert contact.address[0] == "Jalan Contoh 1 RT 2/RW 3"
    assert contact.address[-1].endswith("12430")


@pytest.mark.parametrize("status", [Status.LAPSED, Status.AWAITING_PAYMENT])
def test_an_unpaid_part_shows_no_contact(status, wallet):
    facility_order = place({wallet: 1}).facility_orders.get()
    facility_order.status = status
    assert buyer_contact(facility_order) is None


def test_packed_parts_keep_showing_it(wallet):
    (facility_order,) = packed({wallet: 1})
    assert buyer_contact(facility_order).phone == PHONE


@pytest.mark.parametrize(
    ("text", "known"), [("0812 3456 7890", PHONE), ("62812 3456 7890", PHONE), ("12", None), ("", None)]
)
def test_phone_numbers_are_kept_in_one_form(text, known):
    assert to_e164(text) == known
