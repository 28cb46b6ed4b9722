"""A limit: so many tries at once, then one after the other; counted together, at the same moment, or not at all."""

import datetime
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection

from pasindo.common import valkey
from pasindo.common.limits import Limit, TooManyTries, in_words, take
from pasindo.common.models import TryCount
from pasindo.common.schedules import forget_counts

NOW = datetime.datetime(2026, 11, 25, 9, 0, tzinfo=datetime.UTC)
WORD = Limit("test-word", by=("account", "address"), burst=3, every=60)
PLACE = Limit("test-place", by=("address",), burst=5, every=1)
SECRET = Limit("test-secret", by=("account",), burst=3, every=60, guards_a_secret=True)
HERE = {"account": "a@contoh.example", "address": "203.0.113.7"}


def tries(*wanted: Limit, most: int = 50, **parts: str) -> int:
    """How many go through before one is refused."""
    for count in range(most):
        try:
            take(*wanted, **parts)
        except TooManyTries:
            return count
    return most


@pytest.fixture
def clock():
    with time_machine.travel(NOW, tick=False) as moved:
        yield moved


def test_lets_through_the_burst_then_one_in_each_span(clock):
    assert tries(WORD, **HERE) == 3
    clock.shift(59)
    assert tries(WORD, **HERE) == 0
    clock.shift(1)
    assert tries(WORD, **HERE) == 1
    clock.shift(3600)
    assert tries(WORD, **HERE) == 3


def test_says_how_long_to_wait(clock):
    tries(WORD, **HERE)
    clock.shift(20)
    with pytest.raises(TooManyTries) as refused:
        take(WORD, **HERE)
    assert refused.value.wait == 40 and "40 detik" in refused.value.message


def test_a_refused_try_counts_for_nothing(clock):
    """Whoever goes on knocking does not wait longer by it, and uses up no other limit."""
    tries(WORD, **HERE)
    for _ in range(20):
        with pytest.raises(TooManyTries):
            take(WORD, PLACE, **HERE)
    assert tries(PLACE, **HERE) == 5
    clock.shift(60)
    assert tries(WORD, **HERE) == 1


def test_counts_its_parts_together(clock):
    tries(WORD, **HERE)
    assert tries(WORD, account="a@contoh.example", address="203.0.113.8") == 3
    assert tries(WORD, account="b@contoh.example", address="203.0.113.7") == 3
    assert tries(WORD, account=" A@contoh.example ", address="203.0.113.7") == 0, "the same account, written otherwise"


def test_what_succeeded_is_given_back_once(clock):
    taken = take(WORD, **HERE)
    tries(WORD, **HERE)
    taken.give_back()
    taken.give_back()
    assert tries(WORD, **HERE) == 1


def test_an_unknown_address_alone_is_nobody_s(clock):
    assert tries(PLACE, address="") == 50
    assert tries(WORD, account="a@contoh.example", address="") == 3


def test_tries_at_the_same_moment_count_each(clock):
    """Check, then count would let all twenty through."""
    start = Barrier(20)

    def go(_number: int) -> int:
        start.wait(timeout=10)
        return tries(WORD, PLACE, most=1, **HERE)

    with ThreadPoolExecutor(20) as pool:
        assert sum(pool.map(go, range(20))) == 3


@pytest.fixture
def no_valkey(settings):
    settings.CACHE_URL = "unix:///nowhere/valkey.sock"
    valkey.client.cache_clear()
    valkey.circuit.reset()
    yield
    valkey.client.cache_clear()
    valkey.circuit.reset()


@pytest.mark.django_db
def test_without_valkey_each_try_counts_as_before(no_valkey, clock, caplog):
    """In the database, by the same rule: nothing is let through because a server is away."""
    assert tries(WORD, **HERE) == 3
    assert caplog.text.count("Valkey is away") == 1, "it is said once, not for each try"
    assert HERE["account"] not in caplog.text
    with pytest.raises(TooManyTries) as refused:
        take(WORD, PLACE, **HERE)
    assert refused.value.limit is WORD and refused.value.wait == 60
    assert tries(PLACE, **HERE) == 5, "a refused try counted for nothing"
    clock.shift(60)
    take(WORD, **HERE).give_back()
    assert tries(WORD, **HERE) == 1
    clock.shift(3600)
    assert tries(WORD, **HERE) == 3


@pytest.mark.django_db(transaction=True)
def test_without_valkey_tries_at_the_same_moment_count_each(no_valkey, clock):
    start = Barrier(12)

    def go(number: int) -> int:
        start.wait(timeout=10)
        order = (WORD, PLACE) if number % 2 else (PLACE, WORD)
        try:
            return tries(*order, most=1, **HERE)
        finally:
            connection.close()

    with ThreadPoolExecutor(12) as pool:
        assert sum(pool.map(go, range(12))) == 3


@pytest.mark.django_db
def test_what_guards_a_secret_outlives_an_emptied_cache_and_is_forgotten_when_it_says_nothing(clock):
    assert tries(SECRET, **HERE) == 3
    cache.clear()
    assert tries(SECRET, **HERE) == 0
    counts = TryCount.objects.filter(key__contains="test-secret")
    assert HERE["account"] not in counts.get().key
    clock.shift(179)
    forget_counts()
    assert counts.count() == 1
    clock.shift(2)
    forget_counts()
    assert not counts.exists()
    assert tries(SECRET, **HERE) == 3


def test_keys_hold_no_address(valkey):
    take(WORD, **HERE)
    (key,) = valkey.keys("pasindo:limit:*")
    assert b"203" not in key and b"contoh" not in key and 0 < valkey.pttl(key) <= 61_000


def test_a_name_is_declared_once():
    with pytest.raises(ValueError, match="test-word"):
        Limit("test-word", by=("address",), burst=1, every=1)


def test_how_many_tries_a_span_holds():
    assert WORD.tries_in(600) == 13
    assert WORD.seconds_for(13) == 600


@pytest.mark.parametrize(("seconds", "words"), [(1, "1 detik"), (90, "90 detik"), (91, "2 menit"), (7200, "2 jam")])
def test_a_wait_reads_as_one_says_it(seconds, words):
    assert in_words(seconds) == f"dalam {words}"
