"""Names, addresses and titles are one line without signs that nobody sees, whichever way they come in."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from catalog.values import check_values
from orders.forms import AddressForm
from pasindo.common.texts import OneLineField, many_lines, one_line
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Siti\r\nBcc: semua@contoh.example", "Siti Bcc: semua@contoh.example"),
        ("  Jalan   Merdeka\t12 ", "Jalan Merdeka 12"),
        ("Budi\u202e gnaro", "Budi gnaro"),  # turned round, it would read as another name
        ("a\u200bb\u2060c\ufeffd", "abcd"),
        ("Satu\u2028dua\u0085tiga\x0bempat", "Satu dua tiga empat"),
        ("\u3164\u2800\u115f\u200b", ""),  # looks empty, and is
        ("\x00\x07", ""),
        ("Cafe\u0301", "Café"),
        ("Batik “Parang” 100% – 2 m² 🙂", "Batik “Parang” 100% – 2 m² 🙂"),
    ],
)
def test_one_line(typed, kept):
    assert one_line(typed) == kept


@given(st.text())
def test_cleaning_what_is_clean_changes_nothing(text):
    assert one_line(one_line(text)) == one_line(text)
    assert many_lines(many_lines(text)) == many_lines(text)
    assert "\n" not in one_line(text)


def test_many_lines_keep_their_lines():
    assert many_lines(" Dompet.\r\n\r\n\tKulit\u202e sapi.\x00 \r") == "Dompet.\n\n\tKulit sapi."


def test_a_name_of_nothing_that_is_seen_is_no_name():
    with pytest.raises(ValidationError):
        OneLineField().clean("\u3164\u200b ")


@pytest.mark.django_db
def test_what_a_buyer_types_of_an_address():
    form = AddressForm({"name": "Siti\n\u202eAminah", "street": "Jl.\u200b Melati\r\n3", "notes": "\u2800"})
    form.is_valid()
    assert {name: form.cleaned_data[name] for name in ("name", "street", "notes")} == {
        "name": "Siti Aminah", "street": "Jl. Melati 3", "notes": ""
    }  # fmt: skip


@pytest.mark.django_db
def test_what_an_officer_types_of_a_listing():
    typed = {"title": "Dompet\n\u202ekulit", "description": "Satu\r\ndua\u200b", "alt_id-x": "foto\x00\ndepan"}
    kept, refused = check_values(typed, branch=None, variants=[])
    assert not refused
    assert kept == {"title": "Dompet kulit", "description": "Satu\ndua", "alt_id-x": "foto depan"}


HELD = {"accounts_user": make_user, "partner_partner": make_facility}


@pytest.mark.django_db
@pytest.mark.parametrize("table", HELD)
@pytest.mark.parametrize("sign", ["\n", "\x07", "\u202e", "\u200b", "\u2028", "\ufeff"])
def test_the_database_refuses_what_went_past_the_forms(table, sign):
    key = HELD[table]().pk
    with (
        pytest.raises(IntegrityError, match="one_line"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f"UPDATE {table} SET name = %s WHERE id = %s", [f"Siti{sign}Aminah", key])  # noqa: S608


@pytest.mark.django_db
def test_every_such_column_has_its_constraint():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE conname ~ 'one_line' AND contype = 'c'"
        )
        found = set(cursor.fetchall())
    assert found == {
        ("accounts_user", "user_name_is_one_line"),
        ("catalogue_revisiontext", "title_is_one_line"),
        ("order_order", "buyer_name_is_one_line"),
        ("order_transferconfirmation", "bank_reference_is_one_line"),
        ("partner_facilityname", "dated_name_is_one_line"),
        ("partner_partner", "facility_is_named_on_one_line"),
        *(
            ("order_shippingaddress", f"address_{field}_is_one_line")
            for field in ("first_name", "line1", "line2", "line3", "postcode", "notes")
        ),
    }
