"""Somebody floods the shop: searches, orders, sign-ups, letters to addresses that are not theirs.

Without the mending nothing was counted but tries of tracking, and those one after the other."""

import ast
import datetime
import re
from concurrent.futures import ThreadPoolExecutor
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import reverse
from oscar.core.loading import get_model

from catalog.limits import SEARCH, SEARCH_GUESSING
from orders import limits as orders
from orders.models import Order
from pasindo.accounts import limits as accounts
from pasindo.accounts.models import User
from pasindo.common.delivery import deliver_waiting
from pasindo.common.limits import Limit, TooManyTries, take
from pasindo.common.models import Message
from pasindo.services.processes import ROOT
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.orders import for_sale

ADDRESS = {
    "name": "Pembeli Contoh",
    "phone": "0812 3456 7890",
    "email": "pembeli@contoh.example",
    "province": "31",
    "regency": "31.74",
    "street": "Jalan Contoh 1",
    "village": "Sukamaju",
    "district": "Cilandak",
    "postcode": "12430",
}
Basket = get_model("basket", "Basket")
STRANGER, HOME = "198.51.100.1", "203.0.113.7"


@pytest.fixture(autouse=True)
def clock(request):
    """Stands still: some tries come back within a fifth of a second. Other processes have their own."""
    if "live_site" in request.fixturenames:
        yield None
        return
    with time_machine.travel(datetime.datetime.now(datetime.UTC), tick=False) as moved:
        yield moved


def use_up(limit: Limit, **parts: str) -> None:
    while True:
        try:
            take(limit, **parts)
        except TooManyTries:
            return


def is_refused(answer, *, within: int) -> bool:
    return answer.status_code == 429 and 0 < int(answer.headers["Retry-After"]) <= within


@pytest.mark.django_db
def test_letters_to_a_typed_address_end_wherever_they_are_asked_from():
    """A mailbox is filled from our domain by asking for letters to it."""
    make_user(email="korban@contoh.example")
    answers = [
        Client().post(reverse("account_reset_password"), {"email": "korban@contoh.example"}, REMOTE_ADDR=f"192.0.2.{n}")
        for n in range(8)
    ]
    deliver_waiting()
    assert len(mail.outbox) == accounts.RESET_LETTER.burst
    assert [each.status_code for each in answers[accounts.RESET_LETTER.burst :]] == [429] * 3


@pytest.mark.django_db
def test_a_mailbox_is_not_filled_by_all_the_addresses_it_has():
    """Letters to korban+1@…, korban+2@… and k.o.r.b.a.n@… end in the same one."""
    names = [*(f"korban+{number}" for number in range(4)), "k.o.rban", "Korban+a+b"]
    answers = [
        Client().post(reverse("account_signup"), {"email": f"{name}@gmail.com", "password1": PASSWORD})
        for name in names
    ]
    deliver_waiting()
    assert len(mail.outbox) == accounts.SIGN_UP_LETTER.burst
    assert [each.status_code for each in answers[accounts.SIGN_UP_LETTER.burst :]] == [429] * 3


@pytest.mark.django_db
@pytest.mark.parametrize("limit", [accounts.SIGN_UP, accounts.SIGN_UP_LETTER])
def test_sign_ups_are_slowed_and_keep_what_was_typed(limit, client):
    use_up(limit, address=STRANGER, mail="baru@contoh.example")
    form = {"email": "baru@contoh.example", "password1": PASSWORD}
    answer = client.post(reverse("account_signup"), form, REMOTE_ADDR=STRANGER)
    assert is_refused(answer, within=3600)
    assert 'value="baru@contoh.example"' in answer.content.decode() and "Coba lagi" in answer.content.decode()
    assert not User.objects.filter(email="baru@contoh.example").exists()
    assert not Message.objects.exists()


@pytest.mark.django_db
def test_letters_are_slowed_alike_for_known_and_unknown_addresses(client):
    def asked(address: str) -> tuple[int, str, int]:
        use_up(accounts.RESET_LETTER, mail=address)
        answer = client.post(reverse("account_reset_password"), {"email": address})
        return answer.status_code, answer.headers["Retry-After"], len(answer.content.replace(address.encode(), b""))

    assert asked(make_user().email) == asked("tidak-ada@contoh.example") and not Message.objects.exists()


@pytest.mark.django_db
def test_asking_for_the_proving_letter_again_and_again_fills_nobody_s_mailbox(client, clock):
    """Somebody has an account with another's address, unproven, and asks all day for the letter that proves it."""
    victim = EmailAddress.objects.create(user=make_user(), email="korban@contoh.example")
    client.force_login(victim.user, "allauth.account.auth_backends.AuthenticationBackend")
    for _ in range(12):
        clock.shift(20 * 60)
        client.post(reverse("account_email"), {"email": victim.email, "action_send": ""})
    deliver_waiting()
    assert len(mail.outbox) == 5


@pytest.mark.django_db
def test_adding_addresses_writes_no_letters_to_everybody(client):
    user = make_user()
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    use_up(accounts.EMAIL_LETTER, mail="korban@contoh.example")
    answer = client.post(reverse("account_email"), {"email": "korban@contoh.example", "action_add": ""})
    if answer.status_code != 302:  # a page that asks for the password again comes first
        assert is_refused(answer, within=3600)
    assert not Message.objects.exists()


@pytest.mark.django_db
def test_searching_is_slowed_by_address_and_never_for_long(client):
    use_up(SEARCH, address=STRANGER)
    answer = client.get(reverse("search"), {"q": "dompet"}, REMOTE_ADDR=STRANGER)
    assert is_refused(answer, within=1)
    assert "no-store" in answer.headers["Cache-Control"] and "Muat ulang" in answer.content.decode()
    assert client.get(reverse("search"), {"q": "dompet"}, REMOTE_ADDR=HOME).status_code == 200


@pytest.mark.django_db
def test_guessing_what_was_meant_is_slowed_before_it_costs(client, django_assert_max_num_queries):
    for_sale()
    use_up(SEARCH_GUESSING, address=STRANGER)
    with django_assert_max_num_queries(1):
        assert is_refused(client.get(reverse("search"), {"q": "dompwt"}, REMOTE_ADDR=STRANGER), within=1)
    assert client.get(reverse("search"), {"q": "dompet"}, REMOTE_ADDR=STRANGER).status_code == 200, (
        "what is found is not"
    )


@pytest.mark.django_db
def test_filling_baskets_is_slowed_and_the_same_press_is_offered_again(client):
    add = {"product": for_sale().slug, "quantity": 1}
    use_up(orders.BASKET, address=STRANGER)  # last: a slow machine makes a thing to sell in the time of a try
    answer = client.post(reverse("basket-add"), add, REMOTE_ADDR=STRANGER, headers={"sec-fetch-site": "same-origin"})
    assert is_refused(answer, within=1)
    assert f'name="product" value="{add["product"]}"' in answer.content.decode()
    assert not Basket.objects.exists()


@pytest.mark.django_db
def test_public_pages_ask_no_counter(client, monkeypatch):
    product = for_sale()

    def asked(counters: list, now: float) -> None:
        raise AssertionError(counters)

    for store in ("valkey", "database"):
        monkeypatch.setattr(f"pasindo.common.counting.{store}.take", asked)
    for path in (reverse("home"), reverse("product", args=[product.slug]), f"/kategori/{product.category.slug}/"):
        assert client.get(path).status_code == 200


def to_the_last_step(client: Client) -> dict[str, str]:
    """A guest with a basket and an address; the hidden fields of the page that orders."""
    add = {"product": for_sale().slug, "quantity": 1}
    client.post(reverse("basket-add"), add, headers={"sec-fetch-site": "same-origin"})
    client.post(reverse("checkout-address"), ADDRESS)
    client.post(reverse("checkout-shipping"))
    page = client.get(reverse("checkout-review")).content.decode()
    return {name: re.search(rf'name="{name}" value="([^"]*)"', page)[1] for name in ("checkout_key", "total")}


@pytest.mark.django_db
@pytest.mark.parametrize("limit", orders.ORDERING)
def test_orders_are_slowed_and_the_same_page_orders_later(limit, client, clock):
    fields = to_the_last_step(client)
    use_up(limit, address=STRANGER, phone="+6281234567890", mail=ADDRESS["email"])
    answer = client.post(reverse("checkout-review"), fields, REMOTE_ADDR=STRANGER)
    page = answer.content.decode()
    assert is_refused(answer, within=20 * 60) and "Coba lagi dalam" in page
    assert f'value="{fields["checkout_key"]}"' in page
    assert not Order.objects.exists()
    clock.shift(limit.every)
    assert client.post(reverse("checkout-review"), fields, REMOTE_ADDR=STRANGER).status_code == 302
    assert Order.objects.count() == 1


@pytest.mark.django_db
def test_a_second_tap_on_the_same_order_is_no_second_try(client):
    fields = to_the_last_step(client)
    client.post(reverse("checkout-review"), fields)
    use_up(orders.ORDER_ADDRESS, address="127.0.0.1")
    assert client.post(reverse("checkout-review"), fields).status_code == 302


@pytest.mark.django_db
def test_a_message_that_a_gateway_signed_is_never_kept_waiting(client, monkeypatch):
    use_up(orders.WEBHOOK_REFUSED, address=STRANGER)
    path = reverse("payment_webhook", args=["sandbox"])
    answer = client.post(path, b"{}", content_type="application/json", REMOTE_ADDR=STRANGER)
    assert is_refused(answer, within=10)
    monkeypatch.setattr("orders.payment.views.keep_webhook", lambda **message: True)
    assert client.post(path, b"{}", content_type="application/json", REMOTE_ADDR=STRANGER).status_code == 200


def test_no_switch_lifts_a_limit():
    """Limits are numbers in the code: whatever declares or counts them reads neither an environment nor a setting. So
    production, development and tests count alike."""
    rooms = ("pasindo", "catalog", "orders", "curation", "facilities")
    counting = [path for room in rooms for path in (ROOT / room).rglob("limits.py")]
    assert len(counting) >= 4
    counting += [ROOT / "pasindo/common/slowing.py", *(ROOT / "pasindo/common/counting").glob("*.py")]
    trees = [ast.parse(path.read_text()) for path in counting]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    read = {node.attr for node in nodes if isinstance(node, ast.Attribute) and _name(node.value) in {"settings", "os"}}
    assert read == set()
    assert not {_name(node) for node in nodes} & {"environ", "getenv", "env"}
    elsewhere = [
        path
        for room in rooms
        for path in (ROOT / room).rglob("*.py")
        if path not in counting and re.search(r"= Limit\(", path.read_text())
    ]
    assert elsewhere == [], "a limit is declared where this test looks"


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def test_behind_a_proxy_a_flood_slows_its_own_address_and_nobody_else(live_site):
    """Over HTTP and two processes of the web server, all at once: each simulated client says who it is."""

    def send(address: str) -> int:
        request = Request(
            f"{live_site}/webhook/sandbox/", b"{}", {"X-Forwarded-For": f"10.9.9.9, {address}"}, method="POST"
        )
        try:
            with urlopen(request, timeout=20) as answer:
                return answer.status
        except HTTPError as error:
            return error.code

    with ThreadPoolExecutor(8) as pool:
        flood = list(pool.map(send, [STRANGER] * 45))
        others = list(pool.map(send, [f"192.0.2.{number}" for number in range(10)]))
    assert flood.count(403) in range(orders.WEBHOOK_REFUSED.burst, orders.WEBHOOK_REFUSED.burst + 3)
    assert set(flood) == {403, 429}
    assert set(others) == {403}
    assert Order.objects.count() == 0
