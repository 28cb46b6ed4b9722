"""Somebody tries addresses, to learn who has an account here. Before, signing up said "already registered"; a known
address waited for the mail server; and whoever added an address to an account left its owner unaware."""

import re
from contextlib import contextmanager
from unittest.mock import patch

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pasindo.accounts.models import User
from pasindo.accounts.roles import Role
from pasindo.accounts.second_factor.services import set_up_app
from pasindo.common.delivery import deliver_waiting
from pasindo.common.models import Message
from tests.factories.accounts import PASSWORD, make_user
from tests.harness.signing_in import sign_in_just_now

pytestmark = pytest.mark.django_db
STRANGER = "tidak.dikenal@contoh.example"


@contextmanager
def hashings():
    """How often a password is hashed: by far the longest part of an answer."""
    counted = []
    once = PBKDF2PasswordHasher.encode

    def encode(self, *args, **kwargs):
        counted.append(1)
        return once(self, *args, **kwargs)

    with patch.object(PBKDF2PasswordHasher, "encode", encode):
        yield counted


def words(page) -> str:
    """What a page says, without what is another one each time."""
    text = re.sub(r'(csrfmiddlewaretoken" value|value)="[^"]*"', "", page.content.decode())
    return re.sub(r"[\w.]+@contoh\.example", "…", text)


def answer_to(name: str, typed: dict):
    """Status, where it leads, what it says, how many hashings and queries it took."""
    client = Client()
    client.get(reverse(name))
    with (
        hashings() as hashed,
        CaptureQueriesContext(
            connection,
        ) as queries,
    ):
        answer = client.post(reverse(name), typed)
    target = answer.headers.get("Location", "")
    page = client.get(target) if target else answer
    cookies = {key: bool(morsel.value) for key, morsel in client.cookies.items()}
    return (answer.status_code, target, words(page), len(hashed), cookies), len(queries)


def everybody() -> list[str]:
    official = make_user(role=Role.ADMIN)
    gone = make_user(is_active=False)
    without_password = make_user(password="!")
    return [make_user().email, official.email, gone.email, without_password.email]


def test_signing_in_with_a_wrong_password_answers_alike():
    known = [answer_to("account_login", {"login": each, "password": "salah-sama-sekali"})[0] for each in everybody()]
    unknown = answer_to("account_login", {"login": STRANGER, "password": "salah-sama-sekali"})[0]
    assert all(each == unknown for each in known)
    assert unknown[3] == 1, "the password is hashed for nobody too"


def test_signing_up_answers_alike():
    known = [answer_to("account_signup", {"email": each, "password1": PASSWORD})[0] for each in everybody()]
    unknown = answer_to("account_signup", {"email": STRANGER, "password1": PASSWORD})[0]
    assert all(each == unknown for each in known)
    assert unknown[:2] == (302, reverse("account_email_verification_sent"))
    assert unknown[3] == 1


def test_asking_for_a_new_password_answers_alike_and_does_as_much():
    known, queries = answer_to("account_reset_password", {"email": make_user().email})
    unknown, as_many = answer_to("account_reset_password", {"email": STRANGER})
    assert known == unknown
    assert abs(queries - as_many) <= 1
    deliver_waiting()
    assert STRANGER not in {address for letter in mail.outbox for address in letter.to}
    assert not Message.objects.filter(recipient=STRANGER).exists(), "what a stranger typed is not kept"


def test_signing_up_with_a_known_address_tells_its_owner_and_changes_nothing():
    owner = make_user(role=Role.PAS_CURATOR)
    before = User.objects.count()
    answer_to("account_signup", {"email": owner.email.upper(), "password1": "kata-sandi-penyerang"})
    deliver_waiting()
    assert User.objects.count() == before
    assert User.objects.get(pk=owner.pk).check_password(PASSWORD)
    letter = mail.outbox[0]
    assert letter.to == [owner.email] and "sudah punya akun" in letter.subject
    assert "kata-sandi-penyerang" not in letter.body


def test_an_address_that_was_taken_beforehand_opens_nothing_and_its_owner_gets_it_back(client):
    """An attacker signs up with an official's address, before the official does."""
    email = "pejabat@contoh.example"
    client.post(reverse("account_signup"), {"email": email, "password1": "kata-sandi-penyerang"})
    assert "_auth_user_id" not in client.session
    client.post(reverse("account_login"), {"login": email, "password": "kata-sandi-penyerang"})
    assert "_auth_user_id" not in client.session, "not before the letter was opened"
    owner = Client()
    owner.post(reverse("account_reset_password"), {"email": email})
    deliver_waiting()
    link = re.search(r"/lupa-sandi/kunci/\S+", mail.outbox[-1].body)[0]
    page = owner.get(link, follow=True)
    owner.post(page.redirect_chain[-1][0], {"password1": PASSWORD, "password2": PASSWORD})
    assert owner.session["_auth_user_id"] == str(User.objects.get(email=email).pk)
    assert (
        client.post(reverse("account_login"), {"login": email, "password": "kata-sandi-penyerang"}).status_code == 200
    )


@pytest.fixture
def thief(client):
    """Somebody at a PC where a person is signed in, without the password."""
    person = make_user()
    sign_in_just_now(client, person)
    return client, person


def test_no_address_is_added_without_the_password(thief):
    client, person = thief
    answer = client.post(reverse("account_email"), {"action_add": "", "email": "penyerang@contoh.example"})
    assert answer.url.startswith(reverse("account_reauthenticate"))
    client.post(answer.url, {"password": "salah-sama-sekali"})
    for action in ("action_primary", "action_remove"):
        assert client.post(reverse("account_email"), {action: "", "email": person.email}).url.startswith(
            reverse("account_reauthenticate")
        )
    answer = client.post(reverse("account_change_password"), {"password1": "x" * 12, "password2": "x" * 12})
    assert answer.status_code == 200
    assert list(EmailAddress.objects.filter(user=person).values_list("email", flat=True)) == [person.email]
    assert User.objects.get(pk=person.pk).check_password(PASSWORD)


def test_the_old_address_is_told_of_each_change(thief):
    """Whoever has the password too does not remain unseen."""
    client, person = thief
    set_up_app(user_id=person.pk, secret="JBSWY3DPEHPK3PXP", counter=0)  # with a second factor as without
    old, new = person.email, "penyerang@contoh.example"
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    client.post(reverse("account_email"), {"action_add": "", "email": new})
    EmailAddress.objects.filter(email=new).update(verified=True)
    client.post(reverse("account_email"), {"action_primary": "", "email": new})
    new_password = {"oldpassword": PASSWORD, "password1": "kata-sandi-lain-2026", "password2": "kata-sandi-lain-2026"}
    client.post(reverse("account_change_password"), new_password)
    deliver_waiting()
    told = [letter for letter in mail.outbox if letter.to == [old] and "surel" in letter.subject]
    assert [letter.subject for letter in told] == [
        "Pasindo: Alamat surel ditambahkan ke akun Anda",
        "Pasindo: Alamat surel utama akun Anda diganti",
    ]
    assert all("Kalau bukan Anda" in letter.body and new not in letter.body for letter in told)
    assert User.objects.get(pk=person.pk).email == new
    assert "Pasindo: Kata sandi akun Anda diganti" in [letter.subject for letter in mail.outbox]
