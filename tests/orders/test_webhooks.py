"""Messages of a gateway: only its own are kept, each once, and they are worked on afterwards in any order."""

import json
import time

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from orders.exceptions import BadNotification
from orders.models import PaymentAttempt, WebhookInbox
from orders.payment import gateways, inbox, sandbox
from orders.payment.inbox import work_on_webhook
from orders.states import OrderStatus, PaymentStatus, WebhookState
from pasindo.accounts.roles import Role
from pasindo.common.models import Message
from tests.factories.accounts import make_user
from tests.factories.orders import attempt_of, buyer, for_sale, place

pytestmark = pytest.mark.django_db
URL = "/webhook/sandbox/"


@pytest.fixture
def attempt() -> PaymentAttempt:
    return attempt_of(place({for_sale(): 1}))


def signed(body: bytes, *, at: int | None = None) -> dict[str, str]:
    sent = str(int(time.time()) if at is None else at)
    return {sandbox.TIMESTAMP: sent, sandbox.SIGNATURE: sandbox.sign(sent, body)}


def send(body: bytes, headers: dict[str, str] | None = None):
    headers = signed(body) if headers is None else headers
    return Client(enforce_csrf_checks=True).post(URL, body, content_type="application/json", headers=headers)


def work() -> list[str]:
    """Work on everything in the inbox, as it came; what became of each."""
    return [work_on_webhook(inbox_id=row.pk).text for row in WebhookInbox.objects.filter(state=WebhookState.RECEIVED)]


def status_of(attempt: PaymentAttempt) -> tuple[str, str]:
    attempt.refresh_from_db()
    attempt.order.refresh_from_db()
    return attempt.status, attempt.order.status


UNTOUCHED = (PaymentStatus.PENDING, OrderStatus.AWAITING_PAYMENT)
SETTLED = (PaymentStatus.PAID, OrderStatus.PAID)


def test_a_message_is_kept_answered_and_only_then_worked_on(attempt):
    answer = send(sandbox.message(attempt, "settlement", event_id="e1"))
    assert (answer.status_code, answer.json()) == (200, {"kept": True})
    assert status_of(attempt) == UNTOUCHED
    row = WebhookInbox.objects.get()
    assert Message.objects.get(channel="task", topic=inbox.WORK).about == str(row.pk)
    assert work() == ["paid"]
    row.refresh_from_db()
    assert (row.state, row.outcome) == (WebhookState.DONE, "paid")
    assert status_of(attempt) == SETTLED


def test_the_same_message_twice_is_kept_and_worked_on_once(attempt):
    body = sandbox.message(attempt, "settlement", event_id="e1")
    assert [send(body).json()["kept"] for _ in range(3)] == [True, False, False]
    assert work() == ["paid"]
    assert work_on_webhook(inbox_id=WebhookInbox.objects.get().pk) is None
    assert Message.objects.filter(topic="order.paid").count() == 1


@pytest.mark.parametrize(
    "order_of_arrival", [["deny", "settlement"], ["settlement", "deny"], ["expire", "pending", "settlement"]]
)
def test_messages_settle_the_order_in_any_order_of_arrival(attempt, order_of_arrival):
    for number, status in enumerate(order_of_arrival):
        send(sandbox.message(attempt, status, event_id=f"e{number}"))
    work()
    assert status_of(attempt) == SETTLED


def _no_signature(body):
    return {}


def _another_key(body):
    return signed(body) | {sandbox.SIGNATURE: "0" * 64}


def _another_body(body):
    return signed(body + b" ")


def _another_time(body):
    return signed(body) | {sandbox.TIMESTAMP: str(int(time.time()) + 1)}


def _yesterday(body):
    return signed(body, at=int(time.time()) - 86_400)


@pytest.mark.parametrize("forge", [_no_signature, _another_key, _another_body, _another_time, _yesterday])
def test_a_forged_or_old_message_is_refused_and_changes_nothing(attempt, forge, caplog):
    body = sandbox.message(attempt, "settlement", event_id="e1")
    assert send(body, forge(body)).status_code == 403
    assert not WebhookInbox.objects.exists()
    assert status_of(attempt) == UNTOUCHED
    assert "was refused" in caplog.text
    assert send(body).status_code == 200  # a forgery does not take the place of the real one


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b"not json", b'{"event_id": "e", "order_id": "x"}'])
def test_an_unreadable_message_is_refused_even_if_it_is_signed(body):
    assert send(body).status_code == 403
    assert not WebhookInbox.objects.exists()


@pytest.mark.parametrize("changed", [{"gross_amount": 1}, {"currency": "USD"}, {"order_id": "PSD-1-1-P1"}])
def test_a_signed_message_about_another_amount_or_order_is_kept_as_refused(attempt, changed):
    make_user(role=Role.OPERATOR)
    body = json.loads(sandbox.message(attempt, "settlement", event_id="e1")) | changed
    assert send(json.dumps(body).encode()).status_code == 200
    work()
    assert WebhookInbox.objects.get().state == WebhookState.REFUSED
    assert status_of(attempt) == UNTOUCHED


def test_a_message_without_an_address_is_not_found(attempt):
    body = sandbox.message(attempt, "settlement", event_id="e1")
    answer = Client().post("/webhook/tidak-ada/", body, content_type="application/json", headers=signed(body))
    assert (answer.status_code, WebhookInbox.objects.count()) == (404, 0)


def test_a_body_that_is_too_large_is_not_read():
    body = b"x" * (64 * 1024 + 1)
    assert send(body).status_code == 413


def test_the_sandbox_does_not_exist_in_production(settings):
    settings.PRODUCTION = True
    with pytest.raises(KeyError):
        gateways.gateway_named("sandbox")


def test_without_a_signing_key_nothing_is_believed(settings):
    settings.SANDBOX_SIGNING_KEY = ""
    with pytest.raises(BadNotification):
        sandbox.Sandbox().verify(headers={}, body=b"{}", received_at=timezone.now())


def test_what_cannot_be_worked_on_at_all_is_told_to_the_operators():
    operator = make_user(role=Role.OPERATOR)
    inbox.tell_of_stuck_webhook("17", "RuntimeError")
    assert set(Message.objects.filter(topic="webhook.stuck").values_list("user", flat=True)) == {operator.pk}


def test_the_payment_page_shows_the_amount_and_plays_what_was_chosen(attempt, client):
    address = reverse("sandbox_pay", args=[attempt.public_id])
    assert "Tidak ada uang sungguhan" in client.get(address).content.decode()
    answer = client.post(address, {"outcome": "settlement", "late": "3", "twice": "on", "shuffled": "on"})
    assert answer.status_code == 302
    task = Message.objects.get(topic="orders.tasks.play_sandbox_payment")
    played, click, late, statuses = task.about.split(":")
    assert (played, late, statuses) == (attempt.public_id.hex, "3", "settlement,settlement,pending,deny")


def test_the_payment_page_leads_an_english_buyer_back_to_an_english_page(client):
    attempt = attempt_of(place({for_sale(): 1}, buyer=buyer(language="en")))
    address = reverse("sandbox_pay", args=[attempt.public_id])
    assert 'lang="en"' in client.get(address).content.decode()
    assert client.post(address, {"outcome": "deny"}).url.startswith("/en/")


def test_the_payment_page_refuses_an_outcome_that_does_not_exist(attempt, client):
    answer = client.post(reverse("sandbox_pay", args=[attempt.public_id]), {"outcome": "gratis"})
    assert answer.status_code == 200
    assert not Message.objects.filter(topic__startswith="orders.").exists()


def test_a_corrected_message_under_a_used_event_id_is_kept_and_believed(attempt):
    """The first one named a wrong amount; what the gateway says next of the same event must not be lost."""
    right = json.loads(sandbox.message(attempt, "settlement", event_id="e1"))
    wrong = json.dumps(right | {"gross_amount": attempt.amount + 1}).encode()
    assert send(wrong).json()["kept"]
    assert work() == [f"IDR {attempt.amount + 1} is not IDR {attempt.amount}"]
    assert status_of(attempt) == UNTOUCHED
    assert [send(json.dumps(right).encode()).json()["kept"] for _ in range(2)] == [True, False]
    assert work() == ["paid"]
    assert status_of(attempt) == SETTLED


@pytest.mark.parametrize("written", ["{}", "{}.00", '"{}.00"'])
def test_a_whole_amount_is_understood_however_it_is_written(attempt, written):
    body = sandbox.message(attempt, "settlement", event_id="e1").decode()
    body = body.replace(f'"gross_amount": {attempt.amount}', f'"gross_amount": {written.format(attempt.amount)}')
    assert send(body.encode()).json()["kept"]
    assert work() == ["paid"]


def test_a_fraction_of_a_rupiah_settles_nothing(attempt):
    body = sandbox.message(attempt, "settlement", event_id="e1").decode()
    assert send(body.replace(f": {attempt.amount}", f": {attempt.amount}.9").encode()).status_code == 403
    assert status_of(attempt) == UNTOUCHED
