"""The test database: rolled back after an ordinary test, put back to the template after one with real transactions."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from django.conf import settings
from django.db import connections
from django.test import TransactionTestCase
from django.utils import translation

from tests.harness import environment


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None) -> None:
    """pytest-django would create a database and migrate it; ours is there already, a copy of the template."""


@pytest.fixture(scope="session", autouse=True)
def _transactional_tests_replace_the_database() -> Iterator[None]:
    """TRUNCATE would take the provinces and other rows of the migrations along; a fresh copy costs no more."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", _fresh_database)
        yield


@pytest.fixture(scope="session")
def valkey() -> Iterator[redis.Redis]:
    """The real Valkey: the database of this process's cache."""
    client = redis.Redis.from_url(settings.CACHE_URL)
    yield client
    client.close()


@pytest.fixture(autouse=True)
def _indonesian_at_first() -> None:
    """A page under /en/ leaves its language with the thread; in a server the next request sets its own."""
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True)
def _empty_cache_after_each_test(valkey: redis.Redis) -> Iterator[None]:
    yield
    if keys := valkey.keys("pasindo:*"):
        valkey.delete(*keys)


@pytest.fixture(autouse=True)
def _no_files_left_behind() -> Iterator[None]:
    """The rows of a test are gone after it: so are its files, which the next test's audit would call lost."""
    yield
    for folder in ("private", "public"):
        shutil.rmtree(Path(os.environ["PASINDO_VAR"]) / folder, ignore_errors=True)
    (Path(os.environ["PASINDO_VAR"]) / "clock-ahead").unlink(missing_ok=True)  # a moved clock stands still again


def _fresh_database(case: TransactionTestCase) -> None:
    connections.close_all()
    environment.recreate_database()
    for url in (settings.CACHE_URL, settings.BROKER_URL):
        with redis.Redis.from_url(url) as client:
            # A running worker's queue must stay known to its broker; what waits in it must not.
            leftover = [key for key in client.keys("*") if not key.startswith(b"_kombu.binding")]
            if leftover:
                client.delete(*leftover)
