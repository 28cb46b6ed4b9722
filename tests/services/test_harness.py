"""The test machinery does what its users rely on."""

import pytest
from django.core.cache import cache
from django.db import connection


def test_runs_on_a_database_of_its_own(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_database(), count(*) FROM django_migrations")
        name, migrations = cursor.fetchone()
    assert name.startswith("test_")
    assert migrations > 50


def test_reaches_valkey_through_the_cache():
    cache.set("greeting", "selamat pagi")
    assert cache.get("greeting") == "selamat pagi"


def test_finds_the_cache_empty_again():
    assert cache.get("greeting") is None


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("round_number", [1, 2])
def test_gets_a_fresh_database_after_real_transactions(round_number):
    from django.contrib.sites.models import Site

    assert not Site.objects.filter(domain="left.example").exists()
    Site.objects.create(domain="left.example", name="left")
