"""Somebody with the application's password to the database rewrites an order by SQL: refused, and nothing has changed.

Without the triggers of orders/models each of these statements went through: parcels to another address, a dearer line
made cheap after it was paid, a booking of nothing, a parcel under another tracking number."""

from collections.abc import Iterable

import pytest
from django.db import DatabaseError, connection, transaction

from orders.models import FacilityOrder, LedgerTransaction, Line, Order, PaymentAttempt, Reservation, Shipment
from orders.models import ShippingAddress as Address
from tests.factories.accounts import make_user
from tests.factories.orders import for_sale, place, shipped

pytestmark = pytest.mark.django_db

KEPT = (Order, Address, FacilityOrder, Line, Reservation, PaymentAttempt, Shipment, LedgerTransaction)
ATTACKS = {
    "another number": "UPDATE order_order SET number = 'PSD-20200101-000001'",
    "another buyer": "UPDATE order_order SET user_id = {stranger}",
    "mails to somebody else": "UPDATE order_order SET guest_email = 'pencuri@contoh.example'",
    "another name": "UPDATE order_order SET buyer_name = 'Orang Lain'",
    "another phone": "UPDATE order_order SET buyer_phone = '+6289999999999'",
    "another address": "UPDATE order_order SET shipping_address_id = NULL",
    "another street": "UPDATE order_shippingaddress SET line1 = 'Jalan Lain 9'",
    "another recipient": "UPDATE order_shippingaddress SET first_name = 'Orang Lain'",
    "another regency": "UPDATE order_shippingaddress SET regency_id = '31.71'",
    "no address": "DELETE FROM order_shippingaddress",
    "a smaller total": "UPDATE order_order SET total_incl_tax = 1; UPDATE order_facilityorder SET total = 1",
    "another currency": "UPDATE order_order SET currency = 'USD'",
    "ordered at another time": "UPDATE order_order SET date_placed = now() - interval '1 year'",
    "the same checkout again": "UPDATE order_order SET checkout_key = gen_random_uuid()",
    "somebody else's basket": "UPDATE order_order SET basket_id = (SELECT max(id) FROM basket_basket)",
    "more time to pay": "UPDATE order_order SET payment_due_at = payment_due_at + interval '1 year'",
    "never paid": "UPDATE order_order SET paid_at = now() + interval '1 day'",
    "another facility": "UPDATE order_facilityorder SET facility_id = {facility}",
    "another courier": "UPDATE order_facilityorder SET courier_name = 'Ojek'",
    "dearer shipping": (
        "UPDATE order_facilityorder SET shipping_charge = shipping_charge + 1, items_total = items_total - 1"
    ),
    "accepted at another time": "UPDATE order_facilityorder SET accepted_at = now() - interval '1 day'",
    "a lower price": "UPDATE order_line SET unit_price_incl_tax = 1, line_price_incl_tax = 1",
    "more pieces": "UPDATE order_line SET quantity = quantity + 1",
    "another title": "UPDATE order_line SET title = 'Lain'",
    "another cost": "UPDATE order_line SET unit_cost = 0",
    "no line": "DELETE FROM order_line",
    "a gift": (
        "INSERT INTO order_line SELECT (jsonb_populate_record(line, '{{\"id\": 999999}}')).*"
        " FROM order_line line LIMIT 1"
    ),
    "another attempt over one rupiah": (
        "INSERT INTO order_paymentattempt (public_id, order_id, gateway, reference, external_id, amount, status,"
        " payment_url, created_at, expires_at, status_since) SELECT gen_random_uuid(), order_id, gateway,"
        " reference || 'x', '', 1, 'failed', '', now(), now(), now() FROM order_paymentattempt"
    ),
    "more held": "UPDATE order_reservation SET quantity = quantity + 1",
    "held elsewhere": "UPDATE order_reservation SET stock_record_id = {stock}",
    "a smaller payment": "UPDATE order_paymentattempt SET amount = 1",
    "a payment of another order": "UPDATE order_paymentattempt SET order_id = {order}",
    "another reference": "UPDATE order_paymentattempt SET reference = 'lain'",
    "another resi": "UPDATE order_shipment SET tracking_number = 'JP9999999999'",
    "carried by another courier": "UPDATE order_shipment SET courier = 'Ojek'",
    "left at another time": "UPDATE order_shipment SET shipped_at = now() - interval '9 day'",
    "left by somebody else": "UPDATE order_shipment SET shipped_by_id = {stranger}",
    "books of nothing": (
        "INSERT INTO order_ledgertransaction (event, order_id, description, booked_at)"
        " SELECT 'capture:nothing', id, 'nothing', now() FROM order_order LIMIT 1"
    ),
}


def _kept() -> dict:
    return {model: list(model.objects.order_by("pk").values()) for model in KEPT}


@pytest.fixture
def foreign() -> dict[str, int]:
    """What a forged value may point to: a person, an order, a stock and a facility beside those of the parcel."""
    listing = for_sale()
    waiting = place({listing: 1})
    return {
        "stranger": make_user().pk,
        "order": waiting.pk,
        "stock": waiting.lines.get().stockrecord_id,
        "facility": listing.facility_id,
    }


def _went_through(attacks: Iterable[str], values: dict[str, int]) -> list[str]:
    """The attacks that the database did not refuse, or that changed something all the same. One order for all of them:
    to make one takes longer than to attack it."""
    before, done = _kept(), []
    for attack in attacks:
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
                cursor.execute(ATTACKS[attack].format(**values))
        except DatabaseError:
            if _kept() == before:
                continue
        done.append(attack)
    return done


def test_an_order_that_left_cannot_be_rewritten(foreign):
    shipped({for_sale(stock=9): 2})
    assert _went_through(ATTACKS, foreign) == []


def test_nor_one_that_waits_for_its_payment(foreign):
    attacks = ["another street", "mails to somebody else", "another buyer", "more pieces", "more time to pay"]
    assert _went_through(attacks, foreign) == []


def test_a_basket_that_is_swept_leaves_its_order():
    """What is refused is another basket, not that an old one goes: the order points to nothing then."""
    order = place({for_sale(): 1})
    order.basket.delete()
    order.refresh_from_db()
    assert order.basket_id is None
