"""The audit of orders is silent on sound ones and finds what the database does not refuse."""

import datetime

import pytest
import time_machine

from orders.fulfilment import services as fulfilment
from orders.fulfilment.corrections import correct_tracking
from orders.models import BY_HAND, Line, Order, WebhookInbox
from orders.payment.lapsing import lapse_order
from orders.payment.transfers import confirm_transfer
from orders.reading.meanwhile import seen_of
from orders.reading.transfers import seen_of_transfer
from orders.states import PaymentStatus
from pasindo.accounts.roles import Role
from pasindo.common import clock
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.orders import attempt_of, for_sale, gateway_says, order_officer, packed, paid, place, send, shipped
from tests.harness.audit import broken_of, rules_of
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db


@pytest.fixture
def wallet():
    return for_sale(stock=8)


def broken() -> set[str]:
    """The functions of the rules that find something."""
    return set(broken_of("orders"))


@pytest.mark.parametrize("life", ["waiting", "paid", "lapsed", "shipped", "in parts", "done", "refund", "reversed"])
def test_is_silent_on_an_order_that_is(life, wallet):
    other = for_sale()
    order = place({wallet: 2, other: 1}) if life in {"waiting", "lapsed", "refund"} else None
    if life in {"lapsed", "refund"}:
        with time_machine.travel(order.payment_due_at):
            assert lapse_order(order_id=order.pk)
    if life == "refund":
        place({wallet: 8})
        gateway_says(PaymentStatus.PAID, order)
    if life in {"paid", "reversed"}:
        order = paid({wallet: 2, other: 1})
    if life == "reversed":
        gateway_says(PaymentStatus.REVERSED, order)
    if life == "in parts":
        (facility_order,) = packed({wallet: 2})
        send(facility_order, {facility_order.lines.get().pk: 1}, "JP99999990")
    if life in {"shipped", "done"}:
        facility_orders = shipped({wallet: 2, other: 1})
    if life == "done":
        for facility_order in facility_orders:
            fulfilment.confirm_receipt(
                order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=None
            )
        with time_machine.travel(clock.now() + datetime.timedelta(days=8)):
            assert all(
                fulfilment.finish_facility_order(facility_order_id=facility_order.pk)
                for facility_order in facility_orders
            )
    assert broken() == set()


BREAKS = {
    "facility_orders_do_not_add_up": "UPDATE order_order SET total_incl_tax = total_incl_tax + 1",
    "lines_do_not_add_up": "UPDATE order_line SET line_price_incl_tax = 1",
    "lines_of_another_order": "UPDATE order_line SET partner_id = NULL",
    "holds_of_orders_that_do_not_wait": (
        "INSERT INTO order_unpaidhold (order_id, mail, phone, network, pieces, created_at)"
        " SELECT id, 'x', '', '', 1, now() FROM order_order WHERE paid_at IS NOT NULL LIMIT 1"
    ),
    "unbalanced_bookings": "UPDATE order_ledgerentry SET amount = 1 WHERE account = 'shipping'",
    "money_unlike_the_books": "UPDATE order_ledgerentry SET account = 'premi' WHERE account = 'gateway'",
    "owed_unlike_the_facility_orders": (
        "UPDATE order_ledgerentry SET facility_order_id = NULL WHERE account = 'shipping'"
    ),
    "attempts_for_another_amount": "UPDATE order_paymentattempt SET amount = amount + 1",
    "paid_without_payment": "UPDATE order_paymentattempt SET status = 'failed'",
    "payment_without_paid_order": "UPDATE order_order SET status = 'lapsed'",
    "lines_of_another_variant": "UPDATE order_line SET variant_id = (SELECT max(id) FROM catalogue_variant)",
    "stock_unlike_the_reservations": "UPDATE partner_stockrecord SET num_allocated = 0",
    "reservations_unlike_their_lines": "UPDATE order_reservation SET released = quantity",
    "consumed_unlike_the_parcels": "UPDATE order_reservation SET consumed = 1",
    "facility_orders_unlike_their_order": "UPDATE order_facilityorder SET status = 'lapsed'",
    "states_without_history": "UPDATE order_facilityorder SET status = 'accepted'",
    "sent_without_shipment": "UPDATE order_facilityorder SET status = 'shipped'",
    "untold": "DELETE FROM common_message WHERE topic = 'order.paid'",
    "numbers_unlike_their_order": "UPDATE order_order SET number = 'PSD-20200101-000001'",
    "orders_of_another_buyer": "UPDATE order_order SET user_id = (SELECT max(id) FROM accounts_user)",
    "broken_histories": "UPDATE order_orderevent SET from_status = '' WHERE action = 'pay'",
    "lines_unlike_their_price": "UPDATE order_line SET unit_price_incl_tax = 1",
}


@pytest.mark.parametrize(
    ("rule", "statement"),
    [
        ("unbalanced_bookings", "DELETE FROM order_ledgerentry"),
        ("orders_of_another_buyer", "UPDATE order_order SET shipping_address_id = NULL"),
        ("numbers_unlike_their_order", "UPDATE order_facilityorder SET number = 'lain'"),
        ("numbers_unlike_their_order", "UPDATE order_paymentattempt SET reference = 'lain'"),
        ("lines_of_another_order", "UPDATE order_facilityorder SET facility_id = {other}"),
        ("reservations_unlike_their_lines", "UPDATE order_reservation SET quantity = 1"),
    ],
)
def test_finds_what_the_database_would_have_refused(rule, statement, wallet):
    paid({wallet: 2})
    past_the_rules(statement.format(other=for_sale().facility_id))
    assert rule in broken()


@pytest.mark.parametrize("rule", BREAKS)
def test_finds_a_paid_order_that_breaks(rule, wallet):
    paid({wallet: 2})
    make_draft()
    past_the_rules(BREAKS[rule])
    assert rule in broken()


SENT_BREAKS = {
    "consumed_unlike_the_parcels": "UPDATE order_shipmentline SET quantity = 1",
    "sent_without_shipment": "DELETE FROM order_shipmentline",
    "reservations_unlike_their_lines": "UPDATE order_reservation SET consumed = 1",
    "delivered_unlike_the_parcels": "UPDATE order_shipment SET arrived_at = shipped_at",
    "untold": "DELETE FROM common_message WHERE topic = 'facility_order.shipped'",
}


@pytest.mark.parametrize("rule", SENT_BREAKS)
def test_finds_a_sent_order_that_breaks(rule, wallet):
    shipped({wallet: 2})
    past_the_rules(SENT_BREAKS[rule])
    assert rule in broken()


def test_finds_a_parcel_whose_number_is_not_that_of_its_last_correction(wallet):
    (facility_order,) = shipped({wallet: 2})
    shipment, actor = facility_order.shipments.get(), order_officer(facility_order.facility)
    typed = {"courier": "JNE", "tracking_number": "JP55555555", "seen": seen_of(facility_order)}
    correct_tracking(shipment_id=shipment.pk, actor=actor, **typed)
    assert broken() == set()
    past_the_rules("UPDATE order_shipment SET tracking_number = 'JP66666666'")
    assert broken() == {"numbers_unlike_their_correction"}


def test_finds_an_order_that_is_delivered_while_a_parcel_is_on_its_way(wallet):
    (facility_order,) = shipped({wallet: 2})
    fulfilment.confirm_receipt(order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=None)
    past_the_rules("UPDATE order_shipment SET arrived_at = NULL")
    assert broken() == {"delivered_unlike_the_parcels"}


@pytest.mark.parametrize("position", [1, 2])
def test_takes_the_word_of_a_time_before_there_were_several_parcels_for_the_first_alone(position, wallet):
    (facility_order,) = packed({wallet: 2})
    line = facility_order.lines.get()
    for count in range(position):
        send(facility_order, {line.pk: 1}, f"JP99999999{count}")
    past_the_rules(
        "UPDATE common_message SET event = %s WHERE event = %s",
        values=[
            f"facility_order.shipped:{facility_order.number}",
            f"facility_order.shipped:{facility_order.number}-{position}",
        ],
    )
    assert broken() == (set() if position == 1 else {"untold"})


def test_finds_an_unpaid_order_that_no_sweep_took(wallet):
    order = place({wallet: 1})
    with time_machine.travel(order.payment_due_at + datetime.timedelta(hours=3)):
        assert broken() == {"unpaid_past_their_time"}


def test_finds_a_message_of_a_gateway_that_nobody_worked_on():
    WebhookInbox.objects.create(
        gateway="sandbox", event_id="e1", body="{}", received_at=clock.now() - datetime.timedelta(hours=2)
    )
    assert broken() == {"webhooks_not_worked_on"}


def test_finds_a_transfer_by_hand_that_nobody_found(wallet, settings):
    settings.PAYMENT_GATEWAY = BY_HAND
    attempt, person = attempt_of(place({wallet: 1})), make_user(role=Role.FINANCE)
    line = {"amount": attempt.amount, "received_on": clock.today(), "bank_reference": "TRX 1"}
    confirm_transfer(attempt_id=attempt.public_id, actor=person, seen=seen_of_transfer(attempt), **line)
    assert broken() == set()
    past_the_rules("UPDATE order_transferconfirmation SET amount = amount - 1")
    assert broken() == {"transfers_without_confirmation"}
    past_the_rules("DELETE FROM order_transferconfirmation")
    assert broken() == {"transfers_without_confirmation"}


def test_every_rule_is_tried_here():
    tried = {*BREAKS, *SENT_BREAKS, "unpaid_past_their_time", "webhooks_not_worked_on"}
    tried |= {"numbers_unlike_their_correction", "transfers_without_confirmation"}
    assert {rule.find.__name__ for rule in rules_of("orders")} == tried
    assert (Order.objects.count(), Line.objects.count()) == (0, 0)
