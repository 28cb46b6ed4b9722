"""Raw SQL against every constraint and trigger of orders: refused by the database, whoever writes."""

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction
from pghistory.models import Event as History
from pghistory.trigger import Event as Noting

from orders.models import Order
from orders.models.orders import TYPED_LINES
from tests.factories.orders import for_sale, packed, paid, place, shipped

pytestmark = pytest.mark.django_db

ATTEMPT = (
    "INSERT INTO order_paymentattempt (public_id, order_id, gateway, reference, external_id, amount, status,"
    " payment_url, created_at, expires_at, status_since) SELECT gen_random_uuid(), order_id, gateway, 'again', '',"
    " {amount}, '{status}', '', now(), now(), now() FROM order_paymentattempt LIMIT 1"
)
BY_HAND = ATTEMPT.replace("gateway, 'again'", "'manual', '{reference}'")
OPEN_TRANSFER = BY_HAND.format(amount="amount", status="pending", reference="by hand")
CONFIRMATION = (
    "INSERT INTO order_transferconfirmation (attempt_id, amount, received_on, bank_reference, confirmed_by_id,"
    " confirmed_at) SELECT a.id, {amount}, current_date, {line}, s.shipped_by_id, now()"
    " FROM order_paymentattempt a, (SELECT shipped_by_id FROM order_shipment LIMIT 1) s WHERE reference = '{reference}'"
)
CONFIRMED = CONFIRMATION.format(amount="amount", line="'a line'", reference="by hand")
ENTRY = (
    "INSERT INTO order_ledgerentry (transaction_id, account, amount)"
    " SELECT id, '{account}', {amount} FROM order_ledgertransaction LIMIT 1"
)
PART = (
    "INSERT INTO order_facilityorder (public_id, order_id, facility_id, number, status, courier_service_id,"
    " courier_name, charged_weight_g, estimate_days_min, estimate_days_max, handling_days_max, items_total,"
    " shipping_charge, total,"
    " status_since) SELECT gen_random_uuid(), order_id, {facility}, number || 'x', status, courier_service_id,"
    " courier_name, 1, 1, 1, 1, {items}, 0, {items}, now() FROM order_facilityorder LIMIT 1"
)
OTHER = "(SELECT max(id) FROM partner_partner WHERE id NOT IN (SELECT facility_id FROM order_facilityorder))"
WEBHOOK = (
    "INSERT INTO order_webhookinbox (gateway, event_id, body, headers, received_at, state, outcome)"
    " VALUES ('sandbox', 'e1', '{{}}', '{{}}', now(), '{state}', '')"
)
SHIPMENT = (
    "INSERT INTO order_shipment (public_id, facility_order_id, courier, tracking_number, shipped_at, shipped_by_id,"
    " latest_arrival, position) SELECT gen_random_uuid(), facility_order_id, courier, {number}, now(), shipped_by_id,"
    " now(), {position} FROM order_shipment LIMIT 1"
)
CORRECTION = (
    "INSERT INTO order_trackingcorrection (shipment_id, former_courier, former_number, courier, tracking_number,"
    " actor_id, created_at) SELECT id, courier, {former}, {courier}, {number}, shipped_by_id, now() FROM order_shipment"
    " ORDER BY id LIMIT 1"
)
SHIPMENT_LINE = (
    "INSERT INTO order_shipmentline (shipment_id, line_id, quantity)"
    " SELECT {shipment}, line_id, {quantity} FROM order_shipmentline LIMIT 1"
)
RESERVATION = (
    "INSERT INTO order_reservation (line_id, stock_record_id, quantity, released, consumed, changed_at)"
    " SELECT line_id, stock_record_id, {quantity}, 0, 0, now() FROM order_reservation LIMIT 1"
)
RATE = (
    "INSERT INTO order_shippingrate (service_id, origin, destination, reach, price_per_kg, days_min, days_max)"
    " SELECT service_id, origin, {destination}, reach, {price}, 2, {days} FROM order_shippingrate"
    " WHERE origin_province_id IS NULL AND destination_province_id IS NULL LIMIT 1"
)


def like(model: str, **changed: str) -> str:
    """Insert a copy of a row of this model with other values: SQL by column, keys that nobody has by default."""
    fields = [field for field in apps.get_model("order", model)._meta.concrete_fields if not field.primary_key]
    unique = {"public_id": "gen_random_uuid()", "checkout_key": "gen_random_uuid()", "number": "number || 'x'"}
    values = {field.column: changed.get(field.column, unique.get(field.column, field.column)) for field in fields}
    columns, copied = ", ".join(values), ", ".join(values.values())
    return f"INSERT INTO order_{model} ({columns}) SELECT {copied} FROM order_{model} LIMIT 1"


# (model, constraint or trigger) -> a statement against a paid order that it must refuse
TRIES = {
    ("order", "order_status_is_known"): "UPDATE order_order SET status = 'lost'",
    ("order", "order_total_is_whole_rupiah"): like("order", total_incl_tax="total_incl_tax + 0.5"),
    ("order", "order_net_total_is_whole_rupiah"): like("order", total_excl_tax="total_excl_tax + 0.5"),
    ("order", "order_shipping_is_whole_rupiah"): like("order", shipping_incl_tax="shipping_incl_tax + 0.5"),
    ("order", "order_total_is_sane"): like("order", currency="'USD'"),
    ("order", "paid_orders_have_a_time"): like("order", paid_at="NULL"),
    ("order", "buyer_name_is_one_line"): like("order", buyer_name="E'Siti\\nAminah'"),
    **{
        ("shippingaddress", f"address_{field}_is_one_line"): like("shippingaddress", **{field: "E'a\\u202eb'"})
        for field in TYPED_LINES
    },
    ("order", "never_deleted"): "DELETE FROM order_order",
    ("order", "an_erased_order_is_over_and_names_nobody"): "UPDATE order_order SET erased_at = now()",
    ("order", "of_somebody"): like("order", erased_at="now()"),
    ("order", "moves"): "UPDATE order_order SET status = 'awaiting_payment'",
    ("order", "sums_agree"): like("order"),
    ("facilityorder", "facility_order_status_is_known"): PART.format(facility=OTHER, items=0).replace(
        "status, courier_service_id, courier_name, 1", "'lost', courier_service_id, courier_name, 1"
    ),
    ("facilityorder", "one_part_per_facility"): PART.format(facility="facility_id", items=0),
    ("facilityorder", "facility_order_adds_up"): like("facilityorder", items_total="items_total + 1"),
    ("facilityorder", "never_deleted"): "DELETE FROM order_facilityorder",
    ("facilityorder", "moves"): "UPDATE order_facilityorder SET status = 'shipped'",
    ("facilityorder", "sums_agree"): like(
        "facilityorder", facility_id=OTHER, items_total="0", shipping_charge="5", total="5"
    ),
    ("line", "line_quantity_is_positive"): like("line", quantity="0"),
    ("line", "line_price_is_whole_rupiah"): like("line", line_price_incl_tax="0.5"),
    ("line", "line_unit_price_is_whole_rupiah"): like("line", unit_price_incl_tax="0.5"),
    ("line", "of_the_variant_of_its_stock"): like("line", variant_id="(SELECT max(id) FROM catalogue_variant)"),
    ("reservation", "reservation_is_positive"): RESERVATION.format(quantity=0),
    ("reservation", "no_piece_is_given_back_or_used_twice"): "UPDATE order_reservation SET released = 1, consumed = 1",
    ("reservation", "never_deleted"): "DELETE FROM order_reservation",
    (
        "reservation",
        "counters_run_on",
    ): "UPDATE order_reservation SET consumed = 1; UPDATE order_reservation SET consumed = 0",
    ("order", "only_changes"): "UPDATE order_order SET number = 'PSD-1'",
    ("order", "contact_is_kept"): "UPDATE order_order SET guest_email = 'lain@contoh.example'",
    ("shippingaddress", "never_deleted"): "DELETE FROM order_shippingaddress",
    ("shippingaddress", "only_changes"): "UPDATE order_shippingaddress SET regency_id = '31.71'",
    ("shippingaddress", "contact_is_kept"): "UPDATE order_shippingaddress SET line1 = 'Jalan Lain'",
    ("facilityorder", "only_changes"): f"UPDATE order_facilityorder SET facility_id = {OTHER}",
    ("line", "never_deleted"): "DELETE FROM order_line",
    ("line", "only_changes"): "UPDATE order_line SET quantity = 2",
    ("line", "lines_add_up"): like("line"),
    ("facilityorder", "lines_add_up"): PART.format(facility=OTHER, items=5),
    ("reservation", "of_its_line"): RESERVATION.format(quantity="quantity + 1"),
    ("reservation", "only_changes"): "UPDATE order_reservation SET quantity = 2",
    ("paymentattempt", "of_the_whole_order"): ATTEMPT.format(amount=1, status="failed"),
    ("paymentattempt", "only_changes"): "UPDATE order_paymentattempt SET amount = 1",
    ("orderevent", "append_only"): "UPDATE order_orderevent SET comment = 'changed'",
    ("facilityorderevent", "append_only"): "DELETE FROM order_facilityorderevent",
    ("paymentattempt", "payment_status_is_known"): ATTEMPT.format(amount="amount", status="lost"),
    ("paymentattempt", "payment_amount_is_positive"): ATTEMPT.format(amount=0, status="failed"),
    ("paymentattempt", "an_order_is_paid_once"): ATTEMPT.format(amount="amount", status="paid"),
    ("paymentattempt", "one_open_payment_per_order"): "; ".join(
        [
            ATTEMPT.format(amount="amount", status="pending"),
            ATTEMPT.format(amount="amount", status="pending").replace("'again'", "'once more'"),
        ]
    ),
    ("paymentattempt", "never_deleted"): "DELETE FROM order_paymentattempt",
    ("paymentattempt", "moves"): "UPDATE order_paymentattempt SET status = 'pending'",
    ("paymentattempt", "by_hand_as_confirmed"): BY_HAND.format(amount="amount", status="paid", reference="by hand"),
    ("transferconfirmation", "a_transfer_has_a_reference"): "; ".join(
        [OPEN_TRANSFER, CONFIRMATION.format(amount="amount", line="''", reference="by hand")]
    ),
    ("transferconfirmation", "bank_reference_is_one_line"): "; ".join(
        [OPEN_TRANSFER, CONFIRMATION.format(amount="amount", line="E'a\\nb'", reference="by hand")]
    ),
    ("transferconfirmation", "a_transfer_pays_one_order"): "; ".join(
        [
            OPEN_TRANSFER,
            CONFIRMED,
            "UPDATE order_paymentattempt SET status = 'failed', status_since = now() WHERE reference = 'by hand'",
            BY_HAND.format(amount="amount", status="pending", reference="once more"),
            CONFIRMED.replace("'by hand'", "'once more'"),
        ]
    ),
    ("transferconfirmation", "append_only"): "; ".join(
        [OPEN_TRANSFER, CONFIRMED, "DELETE FROM order_transferconfirmation"]
    ),
    ("transferconfirmation", "of_an_open_transfer"): "; ".join(
        [OPEN_TRANSFER, CONFIRMATION.format(amount="amount + 1", line="'a line'", reference="by hand")]
    ),
    ("webhookinbox", "a_webhook_is_kept_once"): "; ".join([WEBHOOK.format(state="received")] * 2),
    ("webhookinbox", "webhook_state_is_known"): WEBHOOK.format(state="lost"),
    ("webhookinbox", "never_deleted"): WEBHOOK.format(state="done") + "; DELETE FROM order_webhookinbox",
    ("webhookinbox", "only_changes"): WEBHOOK.format(state="done") + "; UPDATE order_webhookinbox SET body = 'x'",
    ("ledgertransaction", "append_only"): "UPDATE order_ledgertransaction SET description = 'changed'",
    ("ledgertransaction", "has_entries"): (
        "INSERT INTO order_ledgertransaction (event, order_id, description, booked_at)"
        " SELECT 'nothing', order_id, '', now() FROM order_ledgertransaction LIMIT 1"
    ),
    ("ledgerentry", "ledger_account_is_known"): ENTRY.format(account="lost", amount=1),
    ("ledgerentry", "ledger_entry_is_not_nothing"): ENTRY.format(account="premi", amount=0),
    ("ledgerentry", "append_only"): "DELETE FROM order_ledgerentry",
    ("ledgerentry", "transaction_balances"): ENTRY.format(account="premi", amount=1),
    ("shipment", "a_tracking_number_is_used_once"): SHIPMENT.format(number="tracking_number", position=2),
    ("shipment", "shipment_has_a_tracking_number"): SHIPMENT.format(number="''", position=2),
    ("shipment", "one_parcel_per_position"): SHIPMENT.format(number="'ANOTHER1'", position=1),
    ("shipment", "never_deleted"): "DELETE FROM order_shipment",
    ("shipment", "only_changes"): "UPDATE order_shipment SET shipped_at = now()",
    ("shipment", "number_is_corrected"): "UPDATE order_shipment SET tracking_number = 'ANOTHER1'",
    ("trackingcorrection", "a_correction_changes_something"): CORRECTION.format(
        former="tracking_number", courier="courier", number="tracking_number"
    ),
    ("trackingcorrection", "of_what_counts_today"): CORRECTION.format(
        former="'ANOTHER2'", courier="courier", number="'ANOTHER1'"
    ),
    ("trackingcorrection", "append_only"): "; ".join(
        [
            CORRECTION.format(former="tracking_number", courier="courier", number="'ANOTHER1'"),
            "DELETE FROM order_trackingcorrection",
        ]
    ),
    ("trackingcorrection", "takes_effect"): "; ".join(  # on the parcel, whose number is unique
        [
            SHIPMENT.format(number="'ANOTHER1'", position=2),
            CORRECTION.format(former="tracking_number", courier="courier", number="'ANOTHER1'"),
        ]
    ),
    ("shipmentline", "a_line_is_once_in_a_parcel"): SHIPMENT_LINE.format(shipment="shipment_id", quantity=1),
    ("shipmentline", "shipment_line_is_positive"): SHIPMENT_LINE.format(shipment="shipment_id", quantity=0),
    ("shipmentline", "append_only"): "UPDATE order_shipmentline SET quantity = 1",
    ("shipmentline", "no_more_than_ordered"): "; ".join(
        [
            SHIPMENT.format(number="'ANOTHER1'", position=2),
            SHIPMENT_LINE.format(shipment="(SELECT max(id) FROM order_shipment)", quantity=1),
        ]
    ),
    ("shippingrate", "one_rate_per_way"): RATE.format(destination="destination", price=1, days=2),
    ("shippingrate", "rate_is_positive"): RATE.format(destination="'x'", price=0, days=2),
    ("shippingrate", "rate_days_are_a_range"): RATE.format(destination="'x'", price=1, days=1),
}
# It looks at what was committed before: tried by tests/attacks/test_two_sessions_by_sql.py.
COMMITTED = "written_with_its_whole"
# What another rule refuses first, always: a state that is unknown is also a move that is not in the table.
REFUSED_BEFORE = {
    ("order", "order_status_is_known"): "Invalid transition",
    ("order", "an_erased_order_is_over_and_names_nobody"): "is what was given",  # only a door gets as far
    ("paymentattempt", "payment_amount_is_positive"): "the whole of its order",
    ("reservation", "reservation_is_positive"): "the pieces of its line",
}


def refusal(statement: str) -> str:
    """What the database says to this statement at once, deferred rules included; empty if it takes it."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute(statement)
            transaction.set_rollback(True)
    except DatabaseError as error:
        return str(error)
    return ""


WORDS = {
    "never_deleted": "Cannot delete rows",
    "append_only": "Cannot update or delete rows",
    "moves": "Invalid transition",
    "by_hand_as_confirmed": "paid when it was confirmed",
    "of_an_open_transfer": "an open transfer by hand",
    "counters_run_on": "consumed only grows",
    "of_somebody": "begins with its buyer",
    "contact_is_kept": "is what was given",
    "lines_add_up": "lines of facility order",
    "of_its_line": "the pieces of its line",
    "of_the_whole_order": "the whole of its order",
    "has_entries": "books nothing",
    "number_is_corrected": "put right by a correction",
    "of_what_counts_today": "names what it puts right",
    "takes_effect": "a_tracking_number_is_used_once",
    "no_more_than_ordered": "more pieces of line",
    "sums_agree": "do not add up to it",
    "only_changes": "may change in",
    "of_the_variant_of_its_stock": "its own variant",
    "transaction_balances": "does not balance",
}


@pytest.mark.parametrize(("model", "rule"), TRIES)
def test_the_database_refuses(model, rule):
    wallet = for_sale(stock=20)
    to_be_shipped = "shipment" in model or model in {"trackingcorrection", "transferconfirmation"}
    shipped({wallet: 1}) if to_be_shipped else paid({wallet: 1})
    for_sale()  # another facility
    said = refusal(TRIES[model, rule])
    expected = REFUSED_BEFORE.get((model, rule)) or WORDS.get(rule, rule)
    assert expected in said


def test_every_rule_of_these_models_is_tried():
    rules = set()
    for model in apps.get_app_config("order").get_models():
        # The histories and what writes them are tried by tests/attacks/test_histories_by_sql.py.
        if model.__module__.startswith("orders.") and not issubclass(model, History):
            refusing = [
                each
                for each in getattr(model._meta, "triggers", [])
                if not isinstance(each, Noting) and each.name != COMMITTED
            ]
            found = [*model._meta.constraints, *refusing]
            rules |= {(model._meta.model_name, rule.name) for rule in found}
    assert rules == set(TRIES)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE order_order SET checkout_key = (SELECT checkout_key FROM order_order ORDER BY id LIMIT 1)",
        "UPDATE order_order SET number = (SELECT number FROM order_order ORDER BY id LIMIT 1)",
        "UPDATE partner_stockrecord SET num_allocated = num_in_stock + 1",
        "UPDATE partner_stockrecord SET num_allocated = NULL",
        "UPDATE partner_stockrecord SET num_in_stock = -1",
    ],
)
def test_the_database_refuses_too(statement):
    wallet = for_sale()
    place({wallet: 1})
    place({wallet: 1})
    assert refusal(statement)


def test_what_was_consumed_never_comes_back():
    (facility_order,) = packed({for_sale(): 1})
    with connection.cursor() as cursor:
        cursor.execute("UPDATE order_reservation SET consumed = 1")
    for counters in ("consumed = 0", "consumed = 0, released = 1"):
        assert "consumed only grows" in refusal(f"UPDATE order_reservation SET {counters}")
    assert Order.objects.filter(pk=facility_order.order_id).exists()
