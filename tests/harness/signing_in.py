"""Signing in without the pages for it. `force_login` shows a second factor too, so that every role's pages open."""

from collections.abc import Iterator
from typing import Any

import pytest
from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY,
    AUTHENTICATION_METHODS_SESSION_KEY,
)
from django.conf import settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.test import Client
from django.utils import timezone

from pasindo.accounts.models import User
from pasindo.accounts.second_factor.gate import METHOD

_django_force_login = Client.force_login
AGES = 10 * 365 * 24 * 3600  # seconds


def sign_in_by_password_alone(client: Client, user: User) -> None:
    """A session that has seen the password and no second factor: where an attack begins."""
    _sign_in(client, user, {"password": 0})


def sign_in_just_now(client: Client, user: User) -> None:
    """A session that ends when nobody acts in it, as those of the pages for signing in do."""
    _sign_in(client, user, {"password": 0, METHOD: 0})


def _sign_in(client: Client, user: User, methods: dict[str, int]) -> None:
    _django_force_login(client, user, backend=settings.AUTHENTICATION_BACKENDS[-1])
    session, now = client.session, timezone.now().timestamp()
    records = [{"method": method, "at": now + ahead} for method, ahead in methods.items()]
    session[AUTHENTICATION_METHODS_SESSION_KEY] = records
    session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = str(user.pk)
    session.save()


def _force_login(client: Client, user: User, backend: Any = None) -> None:
    """Ours alone, whatever backend a test names: another one's sessions are nobody's here.

    The person never walks away: a test that sets the clock forward by weeks is not asked to sign in again."""
    _sign_in(client, user, {"password": 0, METHOD: AGES})


@pytest.fixture(scope="session", autouse=True)
def _force_login_shows_a_second_factor() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Client, "force_login", _force_login)
        yield


@pytest.fixture(scope="session", autouse=True)
def _quick_passwords() -> Iterator[None]:
    """Hashes in a thousandth of the time: a real one takes a third of a second, on purpose. How often one is made is
    what tests of enumeration count."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PBKDF2PasswordHasher, "iterations", 1000)
        yield
