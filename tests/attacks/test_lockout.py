"""Passwords tried by the thousand, and an officer whom a stranger wants to keep out of the office.

Without the mending one address tried as many accounts as it liked, one account was tried from as many addresses as
there are, eight tries of a stranger behind the same proxy shut an officer out, and tries at the same moment all went
through before the first was counted."""

import datetime

import pytest
import time_machine
from axes.models import AccessAttempt
from django.contrib.auth.hashers import make_password
from django.core import mail
from django.test import Client, RequestFactory
from django.urls import reverse

from pasindo.accounts import limits
from pasindo.accounts.devices import COOKIE
from pasindo.accounts.lockout import take_password_try
from pasindo.common.delivery import deliver_waiting
from pasindo.common.limits import TooManyTries
from tests.concurrency.racing import race
from tests.factories.accounts import PASSWORD, make_user

pytestmark = pytest.mark.django_db
STRANGER, HOME = "198.51.100.1", "203.0.113.7"
WRONG = "salah-sama-sekali"


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(datetime.datetime.now(datetime.UTC), tick=False) as moved:
        yield moved


@pytest.fixture
def officer():
    return make_user(password=make_password(PASSWORD))


def sign_in(email: str, password: str = WRONG, *, address: str, client: Client | None = None):
    form = {"login": email, "password": password}
    return (client or Client()).post(reverse("account_login"), form, REMOTE_ADDR=address)


def is_in(client: Client) -> bool:
    return client.get(reverse("visitor")).json()["signed_in"]


def try_passwords(account: str, address: str, *, most: int = 1000) -> int:
    """How many passwords somebody may try before being told to wait."""
    request = RequestFactory().post(reverse("account_login"), REMOTE_ADDR=address)
    for count in range(most):
        try:
            take_password_try(request, account)
        except TooManyTries:
            return count
    return most


def far_away(count: int) -> list[str]:
    return [f"192.0.2.{number}" for number in range(count)]


def use_up(account: str) -> None:
    """Strangers everywhere try this account until nobody unknown may try it any more."""
    for address in far_away(10):
        try_passwords(account, address)
    assert try_passwords(account, "192.0.2.200") == 0


def test_one_account_from_one_address_is_slowed_more_and_more(officer, clock):
    assert try_passwords(officer.email, STRANGER) == 5
    clock.shift(15 * 60)
    assert try_passwords(officer.email, STRANGER) == 5
    waits = []
    for _ in range(8):
        with pytest.raises(TooManyTries) as refused:
            take_password_try(RequestFactory().post("/masuk/", REMOTE_ADDR=STRANGER), officer.email)
        waits.append(refused.value.wait)
        clock.shift(refused.value.wait)
        assert try_passwords(officer.email, STRANGER) == 1
    assert waits[:3] == [60, 60, 60] and waits[-1] == 30 * 60


def test_the_page_says_how_long_and_keeps_what_was_typed(officer):
    for _ in range(5):
        answer = sign_in(officer.email, address=STRANGER)
        assert answer.status_code == 200
    answer = sign_in(officer.email, PASSWORD, address=STRANGER)
    page = answer.content.decode()
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "60")
    assert "Coba lagi dalam 60 detik" in page and f'value="{officer.email}"' in page
    assert reverse("account_reset_password") in page
    assert PASSWORD not in page


def test_one_account_from_many_addresses_is_slowed(officer, clock):
    """A net of a thousand machines has five tries each, and would have five thousand."""
    tried = sum(try_passwords(officer.email, f"2001:db8:{net:x}::1") for net in range(100))
    assert tried == limits.PASSWORD_ACCOUNT.burst
    clock.shift(3600)
    assert sum(try_passwords(officer.email, address) for address in far_away(50)) == 2


def test_many_accounts_from_one_address_are_slowed_and_never_for_long(clock):
    """One password tried on every account. Thousands of phones share an address: they wait seconds, not minutes."""
    tried = sum(try_passwords(f"petugas{number}@contoh.example", STRANGER, most=1) for number in range(200))
    assert tried == limits.PASSWORD_ADDRESS.burst
    with pytest.raises(TooManyTries) as refused:
        take_password_try(RequestFactory().post("/masuk/", REMOTE_ADDR=STRANGER), "lain@contoh.example")
    assert refused.value.wait <= 10


def test_whoever_is_right_counts_for_nothing():
    """A thousand phones behind one address sign in: only failures slow the next one."""
    people = [make_user(password=make_password(PASSWORD)) for _ in range(4)]
    for person in people * 2:
        assert sign_in(person.email, PASSWORD, address=HOME).status_code == 302
    tried = sum(try_passwords(f"petugas{number}@contoh.example", HOME, most=1) for number in range(200))
    assert tried == limits.PASSWORD_ADDRESS.burst


def test_tries_at_the_same_moment_count_each(officer):
    request = RequestFactory().post("/masuk/", REMOTE_ADDR=STRANGER)
    answers = race([lambda: take_password_try(request, officer.email)] * 20)
    assert sum(not isinstance(answer, TooManyTries) for answer in answers) == limits.PASSWORD_HERE.burst


def test_an_unknown_account_is_answered_as_a_known_one(officer):
    def answers(email: str, address: str) -> list[tuple[int, str]]:
        found = [sign_in(email, address=address) for _ in range(7)]
        return [(each.status_code, each.content.decode().count("error-summary")) for each in found]

    assert answers(officer.email, STRANGER) == answers("tidak-ada@contoh.example", HOME)


def test_another_spelling_is_the_same_account(officer):
    try_passwords(officer.email, STRANGER)
    for spelled in (officer.email.upper(), f" {officer.email} ", officer.email.replace("o", "ｏ")):
        assert sign_in(spelled, address=STRANGER).status_code in {200, 429}
        assert try_passwords(spelled, STRANGER) == 0


def test_a_stranger_never_locks_an_officer_out_of_a_device_used_before(officer):
    """Not from afar, and not from behind the same address."""
    own = Client()
    assert sign_in(officer.email, PASSWORD, address=HOME, client=own).status_code == 302
    own.post(reverse("account_logout"))
    use_up(officer.email)
    try_passwords(officer.email, HOME)
    for number in range(200):
        try_passwords(f"petugas{number}@contoh.example", HOME, most=1)
    assert sign_in(officer.email, PASSWORD, address=HOME).status_code == 429, "another device at that address waits"
    assert sign_in(officer.email, address=HOME, client=own).status_code == 200
    assert sign_in(officer.email, PASSWORD, address=HOME, client=own).status_code == 302
    assert is_in(own)


def test_nor_at_an_address_used_before(officer):
    """A PC that forgets its cookies every night."""
    assert sign_in(officer.email, PASSWORD, address=HOME).status_code == 302
    use_up(officer.email)
    assert sign_in(officer.email, PASSWORD, address=HOME).status_code == 302


def test_a_mailed_link_lets_the_owner_in_anywhere_and_makes_the_device_known(officer):
    use_up(officer.email)
    own = Client()
    assert sign_in(officer.email, PASSWORD, address="192.0.2.201", client=own).status_code == 429
    own.post(reverse("account_reset_password"), {"email": officer.email}, REMOTE_ADDR="192.0.2.201")
    deliver_waiting()
    link = next(line for line in mail.outbox[-1].body.splitlines() if "/lupa-sandi/kunci/" in line)
    page = own.get(link, follow=True)
    new = "sandi-baru-yang-panjang"
    own.post(page.redirect_chain[-1][0], {"password1": new, "password2": new})
    assert is_in(own)
    own.post(reverse("account_logout"))
    assert sign_in(officer.email, new, address="192.0.2.202", client=own).status_code == 302


def test_a_stranger_who_asks_for_the_letters_has_sent_the_owner_a_link_that_works(officer):
    for _ in range(limits.RESET_LETTER.burst):
        Client().post(reverse("account_reset_password"), {"email": officer.email}, REMOTE_ADDR=STRANGER)
    answer = Client().post(reverse("account_reset_password"), {"email": officer.email}, REMOTE_ADDR=HOME)
    assert answer.status_code == 429 and "Buka yang terakhir" in answer.content.decode()
    assert f'value="{officer.email}"' in answer.content.decode()
    deliver_waiting()
    link = next(line for line in mail.outbox[-1].body.splitlines() if "/lupa-sandi/kunci/" in line)
    assert "Buat kata sandi baru" in Client().get(link, follow=True).content.decode()


def test_a_cookie_of_another_account_or_a_forged_one_gives_no_tries(officer):
    own, thief = make_user(password=make_password(PASSWORD)), Client()
    sign_in(own.email, PASSWORD, address=STRANGER, client=thief)
    thief.post(reverse("account_logout"))
    use_up(officer.email)
    cookie = thief.cookies[COOKIE].value
    assert sign_in(officer.email, PASSWORD, address="192.0.2.201", client=thief).status_code == 429
    for forged in (cookie[:-1], f"{cookie}x", "x", "[]", ""):
        client = Client()
        client.cookies[COOKIE] = forged
        assert sign_in(officer.email, PASSWORD, address="192.0.2.201", client=client).status_code == 429


def test_a_stolen_device_has_few_tries_too(officer):
    own = Client()
    sign_in(officer.email, PASSWORD, address=HOME, client=own)
    own.post(reverse("account_logout"))
    answers = [sign_in(officer.email, address=address, client=own).status_code for address in far_away(12)]
    assert answers == [200] * limits.PASSWORD_DEVICE.burst + [429] * 2


def test_the_cookie_of_a_device_is_read_by_no_script_and_names_nobody(officer):
    own = Client()
    sign_in(officer.email, PASSWORD, address=HOME, client=own)
    cookie = own.cookies[COOKIE]
    assert cookie["httponly"] and cookie["samesite"] == "Lax"
    assert officer.email not in cookie.value


def test_an_address_of_a_thousand_letters_is_a_wrong_one_and_no_fault_of_ours():
    answer = sign_in(f"{'a' * 60}@{'b.' * 110}example", address=STRANGER)
    assert answer.status_code == 200
    assert all(len(name) <= 254 for name in AccessAttempt.objects.values_list("username", flat=True))
