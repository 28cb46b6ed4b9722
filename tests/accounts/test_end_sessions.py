"""Ending somebody's sessions signs them out everywhere at once, and nobody else."""

import pytest
from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils.crypto import salted_hmac

from pasindo.accounts.models import User
from pasindo.accounts.services import end_sessions
from tests.factories.accounts import PASSWORD, make_user

pytestmark = pytest.mark.django_db

BACKEND = settings.AUTHENTICATION_BACKENDS[-1]


def signed_in(user):
    client = Client()
    client.force_login(user, backend=BACKEND)
    assert is_in(client)
    return client


def is_in(client):
    return client.get(reverse("notices")).status_code == 200


def test_every_session_of_the_person_is_over_and_no_other():
    user, other = make_user(), make_user()
    phone, office, neighbour = signed_in(user), signed_in(user), signed_in(other)
    end_sessions(user)
    assert not is_in(phone) and not is_in(office) and is_in(neighbour)
    assert is_in(signed_in(User.objects.get(pk=user.pk)))
    assert not is_in(phone)


def test_twice_ends_what_began_in_between():
    user = make_user()
    end_sessions(user)
    between = signed_in(user)
    end_sessions(user)
    assert not is_in(between)


def test_whoever_ends_their_own_sessions_may_keep_this_one():
    user = make_user()
    here, elsewhere = signed_in(user), signed_in(user)
    request = RequestFactory().get("/")
    request.user, request.session = user, here.session
    end_sessions(user)
    update_session_auth_hash(request, user)
    request.session.save()
    here.cookies[settings.SESSION_COOKIE_NAME] = request.session.session_key  # a new key, as the answer would set it
    assert is_in(here) and not is_in(elsewhere)


def test_nothing_else_of_the_account_is_written():
    user = make_user()
    old_copy = User.objects.get(pk=user.pk)
    User.objects.filter(pk=user.pk).update(name="Nama baru")
    end_sessions(old_copy)
    user.refresh_from_db()
    assert user.name == "Nama baru" and user.check_password(PASSWORD)


def test_without_an_epoch_a_session_is_checked_as_before_there_were_any():
    """So that whoever is signed in when this code arrives stays so."""
    user = make_user()
    assert user.session_epoch == ""
    djangos = "django.contrib.auth.models.AbstractBaseUser.get_session_auth_hash"
    assert user.get_session_auth_hash() == salted_hmac(djangos, user.password, algorithm="sha256").hexdigest()
