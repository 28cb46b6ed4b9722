"""Somebody walks through the orders of others: number after number, phone after phone, from a thousand addresses.

Without the mending the numbers counted up (one order told how many there are and which comes next), and tries counted
for each address alone, one after the other: a thousand machines had ten thousand."""

import datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from orders import limits
from orders.numbers import shuffled
from orders.reading.links import order_path
from orders.reading.selectors import order_by_number_and_phone
from pasindo.common.limits import TooManyTries
from tests.concurrency.racing import race
from tests.factories.orders import PHONE, for_sale, place

DAY = datetime.date(2026, 11, 25)
STRANGER, HOME = "198.51.100.1", "203.0.113.7"


@pytest.fixture
def clock():
    with time_machine.travel(datetime.datetime.now(datetime.UTC), tick=False) as moved:
        yield moved


def walk(pairs, address_of) -> int:
    """How many pairs of number and phone are answered before the first "wait"."""
    for count, (number, phone) in enumerate(pairs):
        try:
            order_by_number_and_phone(number, phone, address=address_of(count))
        except TooManyTries:
            return count
    return len(pairs)


def test_the_numbers_of_a_day_are_a_million_different_ones():
    """All of them would take five seconds; a network that can be undone cannot let two become one."""
    few = {shuffled(number, DAY) for number in range(3000)}
    assert len(few) == 3000
    assert min(few) >= 0 and max(few) < 1_000_000


@given(st.integers(0, 999_999), st.integers(0, 999_999))
def test_two_numbers_never_become_the_same(one, other):
    assert (shuffled(one, DAY) == shuffled(other, DAY)) == (one == other)


def test_a_number_tells_neither_its_neighbour_nor_how_many_there_are(settings):
    """Whoever orders at nine and at five must not read from two numbers what was sold in between."""
    found = [shuffled(number, DAY) for number in range(1, 2001)]
    steps = [later - earlier for earlier, later in zip(found, found[1:], strict=False)]
    assert len(set(steps)) > 1900, "no step comes again and again"
    rising = sum(step > 0 for step in steps)
    assert 850 < rising < 1150, "they rise as often as they fall"
    assert sum(number < 100_000 for number in found) < 300, "the first of a day are spread over all six digits"
    assert found != [shuffled(number, DAY + datetime.timedelta(days=1)) for number in range(1, 2001)]
    settings.SECRET_KEY = "another installation"
    assert found != [shuffled(number, DAY) for number in range(1, 2001)]


@pytest.mark.django_db
def test_orders_one_after_the_other_have_numbers_far_apart():
    numbers = [int(place({for_sale(): 1}).number[-6:]) for _ in range(3)]
    assert all(abs(later - earlier) > 1 for earlier, later in zip(numbers, numbers[1:], strict=False))


@pytest.mark.django_db
def test_a_number_that_was_given_before_is_given_to_nobody_else(monkeypatch):
    """As on the day when numbers began to be shuffled: one of the old ones comes up."""
    first = place({for_sale(): 1})
    upcoming = [int(first.number[-6:]), 123_456]
    monkeypatch.setattr("orders.numbers.shuffled", lambda number, day: upcoming.pop(0))
    second = place({for_sale(): 1})
    assert (second.number[:-6], second.number[-6:]) == (first.number[:-6], "123456")


@pytest.mark.django_db
def test_the_numbers_of_one_phone_cannot_be_walked_through_from_a_thousand_addresses(clock):
    pairs = [(f"PSD-20261125-{number:06d}", PHONE) for number in range(1000)]
    assert walk(pairs, lambda count: f"2001:db8:{count:x}::1") == limits.TRACK_PHONE.burst
    clock.shift(24 * 3600)
    assert walk(pairs, lambda count: f"2001:db9:{count:x}::1") == limits.TRACK_PHONE.burst


@pytest.mark.django_db
def test_nor_the_phones_of_one_number(clock):
    order = place({for_sale(): 1})
    pairs = [(order.number, f"0812{number:08d}") for number in range(1000)]
    assert walk(pairs, lambda count: f"2001:db8:{count:x}::1") == limits.TRACK_NUMBER.burst


@pytest.mark.django_db
def test_nor_pairs_at_random_from_one_address(clock):
    pairs = [(f"PSD-20261125-{number:06d}", f"0812{number:08d}") for number in range(1000)]
    assert walk(pairs, lambda count: STRANGER) == limits.TRACK_ADDRESS.burst
    clock.shift(limits.TRACK_ADDRESS.every)
    assert walk(pairs[500:], lambda count: STRANGER) == 1


@pytest.mark.django_db
def test_tries_at_the_same_moment_count_each(clock):
    answers = race([lambda: order_by_number_and_phone("PSD-1", PHONE, address=STRANGER)] * 20)
    assert sum(answer is None for answer in answers) == limits.TRACK_NUMBER_HERE.burst
    assert sum(isinstance(answer, TooManyTries) for answer in answers) == 20 - limits.TRACK_NUMBER_HERE.burst


@pytest.mark.django_db
def test_a_buyer_who_is_right_is_never_slowed(clock):
    order = place({for_sale(): 1})
    assert walk([(order.number, PHONE)] * 35, lambda count: HOME) == 35


@pytest.mark.django_db
def test_strangers_who_used_up_the_tries_do_not_lock_the_buyer_out(clock):
    """The link of the letters is not counted, and the page says so; what was typed stays."""
    order = place({for_sale(): 1})
    walk([(order.number, f"0812{number:08d}") for number in range(100)], lambda count: f"2001:db8:{count:x}::1")
    form = {"number": order.number, "phone": "0812 3456 7890"}
    answer = Client().post(reverse("track-order"), form, REMOTE_ADDR=HOME)
    page = answer.content.decode()
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "600")
    assert "dalam 10 menit" in page and "tautan di surel" in page
    assert f'value="{order.number}"' in page and 'value="0812 3456 7890"' in page
    assert order.number in Client().get(order_path(order), REMOTE_ADDR=HOME).content.decode()


@pytest.mark.django_db
def test_a_number_that_there_is_is_slowed_as_one_that_there_is_not(clock):
    """Else the waiting would tell which numbers there are."""
    order = place({for_sale(): 1})

    def answers(number: str, address: str) -> list[tuple[int, str]]:
        found = [
            Client().post(reverse("track-order"), {"number": number, "phone": f"0813{count:08d}"}, REMOTE_ADDR=address)
            for count in range(12)
        ]
        return [(each.status_code, each.content.decode().split("error-summary")[1].split("</ul>")[0]) for each in found]

    assert answers(order.number, STRANGER) == answers("PSD-20260101-999999", HOME)
