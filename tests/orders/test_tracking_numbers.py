"""One rule for a nomor resi: the form that asks for it, the service that writes it, and the words that explain it."""

import pytest

from orders.shipping import tracking
from pasindo.workspace.orders.forms import ShipForm


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("jp 0123.4567", "JP01234567"),
        ("12345678", "12345678"),
        ("A" * 30, "A" * 30),
        ("1234567", None),
        ("A" * 31, None),
        ("JNE<script>", None),
        ("", None),
    ],
)
def test_the_form_takes_what_the_rule_takes(typed, number):
    assert tracking.tracking_number(typed) == number
    form = ShipForm({"courier": "JNE", "tracking_number": typed})
    assert form.is_valid() is (number is not None)
    assert form.cleaned_data.get("tracking_number") == number


def test_the_words_name_the_bounds_of_the_rule():
    assert "8 sampai 30" in str(tracking.NOT_A_NUMBER)
    assert "8 sampai 30" in str(ShipForm().fields["tracking_number"].help_text)
