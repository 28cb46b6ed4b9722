"""The sandbox answers as a gateway would: how a payment stands, what may be given back, and where it is paid."""

import pytest

from orders.models import PaymentAttempt
from orders.payment import registry
from orders.payment.gateways import gateway_named
from orders.payment.registry import GATEWAYS, Registered, payment_hosts
from orders.payment.sandbox import Sandbox, message, remember
from orders.states import PaymentStatus
from tests.factories.orders import attempt_of, for_sale, place

pytestmark = pytest.mark.django_db
STATUSES = {"pending": "pending", "settlement": "paid", "deny": "failed", "expire": "expired", "reversal": "reversed"}


@pytest.fixture
def attempt() -> PaymentAttempt:
    return attempt_of(place({for_sale(): 1}))


@pytest.fixture
def settled(attempt) -> PaymentAttempt:
    say(attempt, "settlement")
    return attempt


def say(attempt: PaymentAttempt, status: str) -> None:
    remember(attempt.reference, message(attempt, status, event_id=f"e-{status}"))


def test_it_knows_nothing_of_a_payment_that_nobody_began(attempt):
    assert Sandbox().status(attempt) is None


@pytest.mark.parametrize(("said", "status"), STATUSES.items())
def test_it_says_what_it_last_said(attempt, said, status):
    say(attempt, "pending")
    say(attempt, said)
    event = Sandbox().status(attempt)
    assert (event.status, event.reference) == (status, attempt.reference)
    assert (event.amount, event.currency, event.event_id) == (attempt.amount, "IDR", f"e-{said}")


def test_the_books_of_one_payment_are_not_those_of_another(settled):
    assert Sandbox().status(attempt_of(place({for_sale(): 1}))) is None


def test_it_gives_back_part_by_part_and_never_more_than_was_captured(settled):
    gateway, half = Sandbox(), settled.amount // 2
    assert gateway.refund(settled, amount=half, reference="r1") == (True, "sbx-refund-r1", "")
    refused = gateway.refund(settled, amount=settled.amount - half + 1, reference="r2")
    assert (refused.accepted, refused.reason) == (False, f"{settled.amount - half} rupiah are left")
    assert gateway.refund(settled, amount=settled.amount - half, reference="r3").accepted
    assert not gateway.refund(settled, amount=1, reference="r4").accepted


def test_the_same_refund_asked_for_twice_is_one(settled):
    gateway = Sandbox()
    first = gateway.refund(settled, amount=settled.amount, reference="r1")
    assert first.accepted
    assert gateway.refund(settled, amount=settled.amount, reference="r1") == first
    assert not gateway.refund(settled, amount=settled.amount - 1, reference="r1").accepted


@pytest.mark.parametrize("amount", [0, -1])
def test_it_gives_back_no_nothing(settled, amount):
    assert not Sandbox().refund(settled, amount=amount, reference="r1").accepted
    assert Sandbox().refund(settled, amount=settled.amount, reference="r2").accepted


@pytest.mark.parametrize("said", sorted(STATUSES.keys() - {"settlement"}))
def test_it_gives_back_nothing_of_a_payment_that_is_not_settled(attempt, said):
    assert Sandbox().refund(attempt, amount=1, reference="r1") == (False, "", "not settled")
    say(attempt, said)
    assert Sandbox().refund(attempt, amount=1, reference="r1") == (False, "", "not settled")


def test_every_gateway_can_do_all_that_is_asked_of_one():
    for code in GATEWAYS:
        gateway = gateway_named(code)
        assert gateway.code == code
        assert all(callable(getattr(gateway, name)) for name in ("create", "verify", "status", "refund"))


def test_a_gateways_hosts_are_those_it_is_registered_with(monkeypatch):
    bank = Registered("orders.payment.sandbox.Sandbox", hosts=("https://pay.bank.example",))
    monkeypatch.setattr(registry, "GATEWAYS", GATEWAYS | {"bank": bank})
    assert payment_hosts("bank") == ("https://pay.bank.example",)
    assert (payment_hosts("sandbox"), payment_hosts("manual")) == ((), ())


def test_the_sandbox_pays_without_money_and_is_no_gateway_in_production(settings):
    settings.PRODUCTION = True
    with pytest.raises(KeyError):
        gateway_named("sandbox")
    assert STATUSES["settlement"] == PaymentStatus.PAID
