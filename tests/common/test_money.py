"""Whole rupiah: how they are divided, rounded and written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasindo.common.money import grouped, largest_remainder, rupiah, whole_rupiah


@pytest.mark.parametrize(
    ("amount", "weights", "parts"),
    [
        (100_001, [5000, 3500, 1500], [50_001, 35_000, 15_000]),
        (7, [5000, 3500, 1500], [4, 2, 1]),
        (0, [1, 2], [0, 0]),
        (1, [1, 1, 1], [1, 0, 0]),
        (10, [0, 3, 0], [0, 10, 0]),
    ],
)
def test_an_amount_is_divided_to_the_last_rupiah(amount, weights, parts):
    assert largest_remainder(amount, weights) == parts


@given(amount=st.integers(0, 10**12), weights=st.lists(st.integers(0, 10_000), min_size=1, max_size=9).filter(any))
def test_parts_add_up_and_none_is_a_rupiah_off(amount, weights):
    parts = largest_remainder(amount, weights)
    assert sum(parts) == amount
    assert all(
        abs(part * sum(weights) - amount * weight) < sum(weights) for part, weight in zip(parts, weights, strict=True)
    )


@pytest.mark.parametrize(("amount", "weights"), [(-1, [1]), (5, []), (5, [0, 0]), (5, [2, -1])])
def test_what_cannot_be_divided_is_refused(amount, weights):
    with pytest.raises(ValueError, match="divided"):
        largest_remainder(amount, weights)


@pytest.mark.parametrize(
    ("amount", "words"),
    [(0, "Rp0"), (999, "Rp999"), (275_000, "Rp275.000"), (-1_500, "-Rp1.500"), (Decimal("1000000.00"), "Rp1.000.000")],
)
def test_rupiah_are_written_in_groups_of_three(amount, words):
    assert rupiah(amount) == words and grouped(abs(int(amount))) in words


def test_a_fraction_of_a_rupiah_is_rounded_by_intent_and_never_written():
    assert whole_rupiah(Decimal("1234.5")) == 1235 and whole_rupiah(Decimal("1234.49")) == 1234
    with pytest.raises(ValueError, match="whole"):
        rupiah(Decimal("0.5"))
