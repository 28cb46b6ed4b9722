"""The charged weight, with the courier's own known answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orders.shipping.weights import KILOGRAM, WeightRule, charged_grams, volume_mm3

GRAMS = st.integers(1, 200_000)
SIZES = st.tuples(*[st.integers(0, 3000)] * 3)
RULES = st.builds(
    WeightRule,
    tolerance_g=st.integers(0, 999),
    divisor=st.sampled_from([0, 4000, 5000, 6000]),
    min_g=st.sampled_from([1, 1000, 10_000]),
)


@pytest.mark.parametrize(
    ("grams", "kilograms"),
    [(1, 1), (1000, 1), (1300, 1), (1301, 2), (1310, 2), (2200, 2), (2300, 2), (2310, 3), (2450, 3), (5250, 5)],
)
def test_jne_forgives_three_hundred_grams(grams, kilograms):
    assert charged_grams(grams) == kilograms * KILOGRAM


@pytest.mark.parametrize(("centimetres", "kilograms"), [((50, 50, 100), 42), ((40, 30, 30), 6), ((10, 10, 10), 1)])
def test_jne_volumetric_weight_is_rounded_up(centimetres, kilograms):
    length, width, height = (side * 10 for side in centimetres)
    assert charged_grams(500, volume=volume_mm3([(length, width, height)])) == kilograms * KILOGRAM


def test_the_greater_of_both_weights_is_charged():
    volume = volume_mm3([(400, 300, 300)])
    assert charged_grams(5000, volume=volume) == 6 * KILOGRAM
    assert charged_grams(9000, volume=volume) == 9 * KILOGRAM


def test_a_cargo_rule_charges_every_begun_kilogram_from_its_minimum():
    cargo = WeightRule(tolerance_g=0, divisor=5000, min_g=10_000)
    assert charged_grams(3200, rule=cargo) == 10_000
    assert charged_grams(12_345, rule=cargo) == 13_000
    assert charged_grams(1000, volume=volume_mm3([(500, 500, 1000)]), rule=cargo) == 50_000


@pytest.mark.parametrize("grams", [0, -5])
def test_a_parcel_without_weight_is_refused(grams):
    with pytest.raises(ValueError, match="gram"):
        charged_grams(grams)


def test_a_negative_size_is_refused():
    with pytest.raises(ValueError, match="negative"):
        volume_mm3([(10, -1, 10)])


@given(light=GRAMS, more=GRAMS, size=SIZES, rule=RULES)
def test_a_heavier_parcel_never_costs_less(light, more, size, rule):
    volume = volume_mm3([size])
    assert charged_grams(light, volume=volume, rule=rule) <= charged_grams(light + more, volume=volume, rule=rule)


@given(grams=GRAMS, size=SIZES, other=SIZES, rule=RULES)
def test_a_bigger_parcel_never_costs_less(grams, size, other, rule):
    small, big = volume_mm3([size]), volume_mm3([size, other])
    assert charged_grams(grams, volume=small, rule=rule) <= charged_grams(grams, volume=big, rule=rule)


@given(grams=GRAMS, size=SIZES, rule=RULES)
def test_never_less_than_the_minimum_the_weight_or_the_volume(grams, size, rule):
    volume = volume_mm3([size])
    charged = charged_grams(grams, volume=volume, rule=rule)
    assert charged >= rule.min_g
    assert charged + rule.tolerance_g >= grams
    assert not rule.divisor or charged * rule.divisor >= volume
    assert isinstance(charged, int)
