"""A transfer by hand: the buyer is told where to, national finance finds it on the statement, and the order is paid."""

import datetime
import re

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from orders.models import LedgerEntry, LedgerTransaction, Order, OrderEvent, PaymentAttempt, TransferConfirmation
from orders.payment.attempts import start_payment
from orders.payment.gateways import gateway_named
from orders.payment.lapsing import lapse_order, lapse_unless_paid
from orders.payment.polling import Inquiry
from orders.payment.transfers import confirm_transfer
from orders.reading.links import order_path
from orders.reading.transfers import seen_of_transfer, waiting_transfers
from orders.states import FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.accounts.roles import Role
from pasindo.common import clock
from pasindo.common.models import Message
from pasindo.common.topics import letter_of
from tests.factories.accounts import make_user
from tests.factories.orders import attempt_of, for_sale, gateway_says, line_of, place, somebody
from tests.harness.audit import broken_of
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db
ACCOUNT = {"TRANSFER_BANK": "Bank Contoh", "TRANSFER_ACCOUNT": "0123456789", "TRANSFER_HOLDER": "Koperasi Contoh"}


@pytest.fixture(autouse=True)
def by_hand(settings):
    settings.PAYMENT_GATEWAY = "manual"
    for name, value in ACCOUNT.items():
        setattr(settings, name, value)


@pytest.fixture
def wallet():
    return for_sale(title="Dompet kulit", price=185_000, stock=400)


@pytest.fixture
def attempt(wallet):
    return attempt_of(place({wallet: 2}))


@pytest.fixture
def finance(client):
    person = make_user(role=Role.FINANCE, name="Keuangan Contoh")
    client.force_login(person)
    return person


def confirm(client, attempt, **changed):
    return client.post(reverse("transfer", args=[attempt.public_id]), line_of(attempt) | changed)


def written():
    tables = (TransferConfirmation, PaymentAttempt, Order, OrderEvent, LedgerTransaction, LedgerEntry, Message)
    return [list(table.objects.order_by("pk").values()) for table in tables]


def text_of(response):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


# The buyer


def test_the_orders_page_and_letter_say_where_to_how_much_and_until_when(client, attempt):
    order = attempt.order
    assert start_payment(order_id=order.pk).payment_url == ""  # nowhere else to go
    page = text_of(client.get(order_path(order)))
    rupiah = f"{attempt.amount:,}".replace(",", ".")
    for fact in (*ACCOUNT.values(), order.number, f"Rp{rupiah}", "sampai rupiah terakhir", "Bayar sebelum"):
        assert fact in page
    assert "QRIS" not in page and "Bayar sekarang" not in page
    letter = letter_of("order.received", order.number, "id")
    for words in (letter.text, text_of(type("R", (), {"content": letter.html.encode()}))):
        for fact in (*ACCOUNT.values(), order.number, f"tepat Rp{rupiah}", "paling lambat"):
            assert fact in words
        assert "Bayar sekarang" not in words
    english = letter_of("order.received", order.number, "en").text
    assert "0123456789" in english and "in the name of Koperasi Contoh" in english


def test_pressing_pay_comes_back_to_the_orders_page(client, attempt):
    page = order_path(attempt.order)
    assert client.post(f"{page}bayar/").url == page


def test_nobody_else_can_say_that_money_came(client, attempt):
    gateway = gateway_named("manual")
    assert gateway.status(attempt) is None
    assert not gateway.refund(attempt, amount=1, reference="r").accepted
    body = {"order_id": attempt.reference, "transaction_status": "settlement"}
    response = client.post(reverse("payment_webhook", args=["manual"]), body, content_type="application/json")
    assert response.status_code == 403
    attempt.refresh_from_db()
    assert attempt.status == PaymentStatus.PENDING


def test_an_unpaid_one_lapses_at_its_deadline_and_its_pieces_go_back(attempt):
    with time_machine.travel(attempt.expires_at + datetime.timedelta(seconds=1)):
        assert lapse_unless_paid(order_id=attempt.order_id, inquiry=Inquiry())
    assert Order.objects.get().status == OrderStatus.LAPSED


# Finance


def test_a_confirmed_one_pays_the_order_as_any_gateway_does(client, finance, attempt):
    page = client.get(reverse("transfer", args=[attempt.public_id]))
    assert page.status_code == 200 and "no-store" in page["Cache-Control"]
    amount = f"Rp {attempt.amount:,}".replace(",", ".") + ",00"
    assert confirm(client, attempt, amount=amount).url == reverse("transfers")
    order = Order.objects.get()
    attempt.refresh_from_db()
    assert (order.status, attempt.status) == (OrderStatus.PAID, PaymentStatus.PAID)
    assert {each.status for each in order.facility_orders.all()} == {FacilityOrderStatus.PAID}
    row = TransferConfirmation.objects.get()
    assert (row.amount, row.received_on, row.bank_reference) == (attempt.amount, clock.today(), attempt.reference)
    assert row.confirmed_by == finance
    booked = LedgerTransaction.objects.get(event=f"payment.captured:{attempt.reference}")
    assert sum(entry.amount for entry in booked.entries.all() if entry.amount > 0) == attempt.amount
    assert Message.objects.filter(event=f"order.paid:{order.number}", channel="mail").count() == 1
    assert broken_of("orders") == {}
    assert "Keuangan Contoh" in text_of(client.get(reverse("transfer", args=[attempt.public_id])))


@pytest.mark.parametrize(("more", "words"), [(-9_500, "kurang Rp9.500"), (1, "lebih Rp1"), (500, "lebih Rp500")])
def test_another_amount_is_refused_in_clear_words(client, finance, attempt, more, words):
    before = written()
    response = confirm(client, attempt, amount=attempt.amount + more)
    assert (response.status_code, written()) == (422, before)
    text = text_of(response)
    assert words in text and "Kembalikan uangnya ke rekening pengirim" in text
    assert f'value="{attempt.amount + more}"' in response.content.decode()  # what was typed is there


@pytest.mark.parametrize("typed", ["", "tiga ratus", "369.5", "-1", "1e9", "9" * 20, "3695,50"])
def test_what_is_no_amount_is_not_guessed_at(client, finance, attempt, typed):
    before = written()
    assert (confirm(client, attempt, amount=typed).status_code, written()) == (422, before)


@pytest.mark.parametrize("days", [-1, 1])
def test_a_day_before_the_order_or_to_come_is_refused(client, finance, attempt, days):
    before, day = written(), clock.today() + datetime.timedelta(days=days)
    response = confirm(client, attempt, received_on=day.isoformat())
    assert (response.status_code, written()) == (422, before)
    assert "tidak sesudah hari ini" in text_of(response)


def test_a_line_of_the_statement_pays_one_order(client, finance, attempt, wallet):
    other = attempt_of(place({wallet: 2}))
    assert confirm(client, attempt, bank_reference="TRX 1").status_code == 302
    before = written()
    response = confirm(client, other, bank_reference="TRX 1")
    assert (response.status_code, written()) == (422, before)
    assert f"sudah dipakai untuk pesanan {attempt.order.number}" in text_of(response)


def test_a_second_click_is_recorded_once_and_no_conflict(client, finance, attempt):
    form = line_of(attempt)
    path = reverse("transfer", args=[attempt.public_id])
    assert client.post(path, form).status_code == 302
    before = written()
    again = client.post(path, form, follow=True)
    assert (again.status_code, written()) == (200, before)
    assert "menekan tombol yang pertama kali" in text_of(again)


def test_a_colleague_who_was_quicker_is_named_and_what_was_typed_can_be_copied(client, finance, attempt):
    old_tab = line_of(attempt, bank_reference="Yang saya ketik")
    colleague = make_user(role=Role.FINANCE, name="Rekan Keuangan")
    client.force_login(colleague)
    assert confirm(client, attempt).status_code == 302
    client.force_login(finance)
    before = written()
    response = client.post(reverse("transfer", args=[attempt.public_id]), old_tab)
    assert (response.status_code, written()) == (409, before)
    assert [(step.what, step.who) for step in response.context["overtaken"].meanwhile.steps] == [
        ("Dibayar", "Rekan Keuangan")
    ]
    assert "Yang saya ketik" in text_of(response)


@pytest.mark.parametrize("seen", ["", "1.\x00", "9" * 400, "0." + "f" * 32])
def test_a_form_that_does_not_say_what_it_showed_is_refused(client, finance, attempt, seen):
    before = written()
    assert (confirm(client, attempt, seen=seen).status_code, written()) == (409, before)


@pytest.mark.parametrize("tab", ["old", "new"])
def test_money_for_a_lapsed_order_is_refused_with_what_to_do(client, finance, attempt, tab):
    form = line_of(attempt)
    with time_machine.travel(attempt.expires_at + datetime.timedelta(minutes=1)):
        assert lapse_order(order_id=attempt.order_id)
        client.force_login(finance)
        before = written()
        response = confirm(client, attempt) if tab == "new" else confirm(client, attempt, seen=form["seen"])
        assert (response.status_code, written()) == (422 if tab == "new" else 409, before)
        found = client.get(reverse("transfers"), {"q": attempt.order.number.lower()}, follow=True)
        looked = client.get(reverse("transfer", args=[attempt.public_id]))
    assert "tidak menunggu transfer: Kedaluwarsa" in text_of(found)
    for page in (response, looked):
        text = text_of(page)
        assert "Jangan dikonfirmasi" in text and "kembalikan uangnya ke rekening pengirim" in text
        assert "<form method" not in page.content.decode().split("<main")[1]


def test_money_that_came_in_time_is_confirmed_until_the_order_lapses(client, finance, attempt):
    with time_machine.travel(attempt.expires_at + datetime.timedelta(seconds=20)):
        client.force_login(finance)
        assert confirm(client, attempt).status_code == 302
    assert Order.objects.get().status == OrderStatus.PAID


def test_the_list_shows_what_waits_the_nearest_deadline_first(client, finance, attempt, wallet, settings):
    settings.PAYMENT_DEADLINE_MINUTES = 60
    sooner = attempt_of(place({wallet: 1}, buyer=somebody(name="Bu Sari")))
    settings.PAYMENT_GATEWAY = "sandbox"
    place({wallet: 1}, buyer=somebody())
    confirmed = attempt
    settings.PAYMENT_GATEWAY, settings.PAYMENT_DEADLINE_MINUTES = "manual", 4320
    later = attempt_of(place({wallet: 3}, buyer=somebody()))
    confirm(client, confirmed)

    def found(wish=""):
        return list(client.get(reverse("transfers"), {"q": wish}).context["transfers"])

    assert found() == [sooner, later]
    assert found(later.order.number[-6:]) == [later]
    assert found("sari") == [sooner]
    assert found(str(sooner.amount)) == found(f"Rp{sooner.amount:,}".replace(",", ".")) == [sooner]
    assert found(confirmed.order.number) == found("tidak ada") == found("\x00" * 3 + "~") == found("9" * 90) == []


def test_three_hundred_waiting_are_paged_and_a_page_costs_the_same_queries(
    client, finance, attempt, wallet, django_assert_num_queries, django_assert_max_num_queries
):

    path = reverse("transfers")
    client.get(path)
    with CaptureQueriesContext(connection) as one:
        client.get(path)
    for _number in range(4):
        place({wallet: 1}, buyer=somebody())
    with django_assert_num_queries(len(one)):
        client.get(path)
    own = "'id', 900000 + n, 'public_id', gen_random_uuid()"
    for table, key, its in (
        ("order_order", attempt.order_id, "'number', 'PSD-' || n, 'checkout_key', gen_random_uuid()"),
        ("order_paymentattempt", attempt.pk, "'reference', 'R' || n, 'order_id', 900000 + n"),
    ):
        past_the_rules(
            f"INSERT INTO {table} SELECT (jsonb_populate_record(t, jsonb_build_object({own}, {its}))).*"
            f" FROM {table} t, generate_series(1, 295) n WHERE t.id = {key}"
        )
    with django_assert_max_num_queries(len(one) + 1):
        last = client.get(path, {"page": "10"})
    assert last.context["page_obj"].paginator.count == 300 and len(last.context["transfers"]) == 30


@pytest.mark.parametrize("role", [None, *(role for role in Role if role != Role.FINANCE)])
def test_nobody_else_confirms_not_even_past_the_page(client, attempt, role):
    person = make_user(role=role, kanwil_id="bali" if role and "kanwil" in role else None) if role else make_user()
    before = written()
    assert not waiting_transfers(person)
    with pytest.raises(PermissionDenied):
        confirm_transfer(
            attempt_id=attempt.public_id, actor=person, seen=seen_of_transfer(attempt), amount=attempt.amount,
            received_on=clock.today(), bank_reference="x",
        )  # fmt: skip
    assert written() == before


# The database


def test_the_database_takes_no_transfer_that_nobody_found(attempt):
    with pytest.raises(DatabaseError, match="paid when it was confirmed"), transaction.atomic():
        PaymentAttempt.objects.filter(pk=attempt.pk).update(status="paid")
    assert gateway_says(PaymentStatus.EXPIRED, attempt.order).text == "expired"


@pytest.mark.parametrize("wrong", ["amount", "another gateway", "over", "twice"])
def test_the_database_takes_a_confirmation_of_an_open_transfer_and_its_amount_once(attempt, wallet, settings, wrong):
    if wrong == "another gateway":
        settings.PAYMENT_GATEWAY = "sandbox"
        attempt = attempt_of(place({wallet: 1}, buyer=somebody()))
    if wrong == "over":
        gateway_says(PaymentStatus.EXPIRED, attempt.order)
    row = {
        "attempt": attempt, "amount": attempt.amount - (wrong == "amount"), "received_on": clock.today(),
        "confirmed_by": make_user(role=Role.FINANCE), "confirmed_at": clock.now(),
    }  # fmt: skip
    if wrong == "twice":
        TransferConfirmation.objects.create(**row, bank_reference="1")
    with pytest.raises(DatabaseError), transaction.atomic():
        TransferConfirmation.objects.create(**row, bank_reference="2")


def test_a_confirmation_is_never_changed(client, finance, attempt):
    confirm(client, attempt)
    for sql in ("UPDATE order_transferconfirmation SET amount = 1", "DELETE FROM order_transferconfirmation"):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql)
