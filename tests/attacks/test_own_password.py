"""A session that somebody left open does not let others guess the own password, with or without Valkey."""

import pytest
from django.core.cache import cache
from django.urls import reverse

from tests.factories.accounts import PASSWORD, make_user

pytestmark = pytest.mark.django_db


def change(client, old):
    new = "kata-sandi-baru-9"
    return client.post(reverse("account_change_password"), {"oldpassword": old, "password1": new, "password2": new})


def again(client, password):
    return client.post(reverse("account_reauthenticate"), {"password": password})


@pytest.mark.parametrize("attempt", [change, again])
def test_is_tried_five_times_and_then_slowly_even_where_the_cache_forgets(client, attempt):
    user = make_user()
    client.force_login(user)
    for _try in range(5):
        assert attempt(client, "salah-salah-1").status_code == 200
        cache.clear()
    refused = attempt(client, PASSWORD)
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0
    user.refresh_from_db()
    assert user.check_password(PASSWORD)


def test_the_right_one_uses_nothing_up(client):
    user = make_user()
    client.force_login(user)
    for _time in range(8):
        assert again(client, PASSWORD).status_code == 302
