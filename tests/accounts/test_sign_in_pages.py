"""Signing up, in and out: Indonesian pages in the shop's look, and nobody becomes an officer by it."""

import pytest
from django.conf import settings
from django.core import mail
from django.urls import reverse

from pasindo.accounts.models import RoleAssignment, User
from pasindo.common.delivery import deliver_waiting
from tests.factories.accounts import PASSWORD, make_user

pytestmark = pytest.mark.django_db
BACKEND = settings.AUTHENTICATION_BACKENDS[-1]


def test_whoever_signs_up_is_a_buyer_and_nothing_more(client):
    answer = client.post(reverse("account_signup"), {"email": "pembeli@contoh.example", "password1": PASSWORD})
    assert answer.status_code == 302
    user = User.objects.get(email="pembeli@contoh.example")
    assert not user.is_staff and not user.is_superuser
    assert not RoleAssignment.objects.filter(user=user).exists() and not user.memberships.exists()


def test_a_wrong_password_is_named_and_what_was_typed_stays(client):
    user = make_user()
    page = client.post(
        reverse("account_login"), {"login": user.email, "password": "salah-sama-sekali"}
    ).content.decode()
    assert 'role="alert"' in page and f'value="{user.email}"' in page
    assert "tidak benar" in page


@pytest.mark.parametrize("name", ["account_login", "account_signup", "account_reset_password"])
def test_the_fields_are_named_in_the_shop_s_words(client, name):
    page = client.get(reverse(name)).content.decode()
    assert "Surel (e-mail)" in page and "Sandi anda" not in page and 'placeholder="Alamat' not in page


def test_signs_in_and_out(client):
    user = make_user()
    client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})
    assert client.get(reverse("visitor")).json()["signed_in"] is True
    assert "Keluar dari akun ini?" in client.get(reverse("account_logout")).content.decode()
    client.post(reverse("account_logout"))
    assert client.get(reverse("visitor")).json()["signed_in"] is False


def test_too_many_wrong_passwords_wait_and_are_told_how_long(client):
    user = make_user()
    for _ in range(6):
        answer = client.post(reverse("account_login"), {"login": user.email, "password": "salah-sama-sekali"})
    assert answer.status_code == 429
    assert "Coba lagi dalam" in answer.content.decode()
    other = make_user()
    answer = client.post(reverse("account_login"), {"login": other.email, "password": PASSWORD})
    assert answer.status_code == 302, "phones share addresses: another account on this one is not shut out"


def test_a_forgotten_password_is_answered_by_an_indonesian_mail(client):
    user = make_user()
    answer = client.post(reverse("account_reset_password"), {"email": user.email}, follow=True)
    assert "Periksa surel Anda" in answer.content.decode()
    deliver_waiting()
    assert mail.outbox[0].subject == "Buat kata sandi baru untuk akun Pasindo Anda"
    link = next(line for line in mail.outbox[0].body.splitlines() if "/lupa-sandi/kunci/" in line)
    page = client.get(link, follow=True)
    assert "Buat kata sandi baru" in page.content.decode()


@pytest.mark.parametrize(
    "name", ["account_email", "account_change_password", "mfa_index", "account_reauthenticate", "account_logout"]
)
def test_the_pages_of_an_account_wear_the_look_of_the_shop(client, name):
    client.force_login(make_user(), BACKEND)
    answer = client.get(reverse(name), follow=True)
    assert answer.status_code == 200
    page = answer.content.decode()
    assert "site-head" in page and "css/core.css" in page and '<html lang="id"' in page
    assert "no-store" in answer.headers["Cache-Control"], "officers share PCs: the back button shows nothing afterwards"
