"""Erasing what is another's, more than a door allows, at the wrong moment, or undoing it."""

from threading import Event

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from orders.exceptions import OrderRefused
from orders.models import Order, ShippingAddress
from orders.placing import services as placing
from orders.placing.services import place_order
from orders.reading.selectors import order_token
from pasindo.accounts.models import Invitation, User
from pasindo.accounts.outbox.services import resend
from pasindo.common.exceptions import MoveNotAllowed
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.persons.erasing import erase_account, erase_order
from pasindo.persons.exceptions import NotErased
from tests.attacks.sql import refused, run
from tests.concurrency.racing import race
from tests.factories.accounts import PASSWORD, accepted, make_user
from tests.factories.orders import checkout, fill_basket, for_sale
from tests.factories.persons import MAIL, NAME, buyer_of, done, lapsed, place_of, waiting
from tests.harness.site import wait_until

ERASE = {"understood": "on"}


@pytest.mark.django_db
def test_nobody_erases_what_is_anothers(client):
    owner, thief = make_user(email=MAIL, name=NAME), make_user()
    order, guests = lapsed(owner), lapsed()
    client.force_login(thief)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    client.post(reverse("own-data-erase"), ERASE | {"user": owner.pk, "user_id": owner.pk, "email": MAIL})
    assert User.objects.get(pk=owner.pk).name == NAME and User.objects.get(pk=thief.pk).anonymised_at
    token = order_token(guests)
    for wrong in (f"x{token}", token[:-1], str(guests.public_id), guests.number, order_token(order)[:20]):
        assert client.post(reverse("order-data-erase", args=[wrong]), ERASE).status_code == 302
    assert client.post(reverse("order-data-erase", args=[order_token(order)]), ERASE).status_code == 422
    assert set(Order.objects.values_list("buyer_name", flat=True)) == {NAME}


@pytest.mark.django_db
def test_a_tab_left_open_erases_nothing_that_it_did_not_show(client):
    """An order that was placed after the page was opened is under way: the press is refused and says so."""
    user = make_user(password="!")  # no password: nothing to ask again
    client.force_login(user)
    assert client.get(reverse("own-data-erase")).status_code == 200
    order = waiting(user)
    answer = client.post(reverse("own-data-erase"), ERASE)
    assert answer.status_code == 422 and order.number in answer.content.decode()
    assert User.objects.get(pk=user.pk).anonymised_at is None


@pytest.mark.django_db
def test_the_doors_do_their_one_thing():
    order, running = done(), waiting()
    user = make_user(name=NAME)
    invitation = accepted(user, "operator")
    open_one = Invitation.objects.create(
        email=MAIL, role="operator", token_digest="1" * 64, created_at=order.date_placed, expires_at=order.date_placed
    )
    letter = Message.objects.filter(about=order.number, state=State.WAITING)[0]
    for door, key in (
        ("forget_message", str(letter.pk)),  # waits to be sent
        ("forget_order", running.pk),  # under way
        ("forget_account", user.pk),  # somebody's
        ("forget_invitation", open_one.pk),
    ):
        run(f"SELECT {door}(%s)", key)
    letter.refresh_from_db()
    running.refresh_from_db()
    open_one.refresh_from_db()
    assert (letter.recipient, running.buyer_name, open_one.email) == (MAIL, NAME, MAIL)
    assert _history_of(user) == {user.email}
    run("SELECT forget_order(%s)", order.pk)
    run("SELECT forget_invitation(%s)", invitation.pk)
    order.refresh_from_db()
    assert order.buyer_name == "" and ShippingAddress.objects.get(pk=order.shipping_address_id).line1 == ""
    for statement in (
        "UPDATE order_order SET buyer_name = 'x'",
        "UPDATE order_order SET erased_at = NULL",
        "UPDATE order_order SET erased_at = now()",
        "UPDATE order_shippingaddress SET first_name = ''",
        "UPDATE common_message SET recipient = ''",
        "UPDATE accounts_userchange SET email = ''",
        "UPDATE accounts_invitation SET email = ''",
    ):
        refused(statement)


def _history_of(user: User) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT email FROM accounts_userchange WHERE pgh_obj_id = %s", [user.pk])
        return {email for (email,) in cursor.fetchall()}


@pytest.mark.django_db
def test_what_was_erased_does_not_rise_again():
    user = make_user(email=MAIL, name=NAME)
    order = lapsed(user)
    erase_account(user_id=user.pk)
    for change in ("name = 'x'", "email = 'a@b.example'", "is_active = true", "anonymised_at = NULL", "password = 'x'"):
        refused(f"UPDATE accounts_user SET {change} WHERE anonymised_at IS NOT NULL")
    refused("UPDATE accounts_user SET anonymised_at = now() WHERE id = %s", values=(make_user().pk,))
    refused("UPDATE order_order SET status = 'paid', paid_at = now() WHERE id = %s", values=(order.pk,))
    message = Message.objects.filter(user=user, channel="mail").first() or Message.objects.filter(about=order.number)[0]
    refused("UPDATE common_message SET state = 'waiting' WHERE id = %s", values=(str(message.pk),))
    Message.objects.filter(pk=message.pk).update(state=State.GIVEN_UP, reason="erased")
    with pytest.raises(MoveNotAllowed, match="sudah dihapus"):
        resend(message_id=message.pk)  # as the operator's command would
    copy = {"event": message.event, "topic": message.topic, "about": message.about, "channel": "mail", "recipient": ""}
    with pytest.raises(DatabaseError), transaction.atomic():
        Message.objects.create(pk=message.pk, created_at=message.created_at, next_attempt_at=message.created_at, **copy)
    refused("INSERT INTO order_order SELECT * FROM order_order", match="duplicate|begins with|was erased")


@pytest.mark.django_db(transaction=True)
def test_an_order_placed_at_that_moment_is_found_or_refused(monkeypatch):
    """Both in their transactions at once: whichever asks for the account first has it, and the other one knows."""
    user = make_user(email=MAIL, name=NAME)
    goods = for_sale(stock=5)
    written = Event()
    write = placing.write_order

    def write_and_wait(**given):
        order = write(**given)
        written.set()  # the account's row is held from here to the commit
        wait_until(somebody_waits, seconds=10, what="the one who erases at the account's lock")
        return order

    monkeypatch.setattr(placing, "write_order", write_and_wait)

    def somebody_waits() -> bool:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_locks WHERE NOT granted")
            return bool(cursor.fetchall())

    def erase() -> None:
        assert written.wait(30)
        erase_account(user_id=user.pk)

    request = checkout(fill_basket({goods: 1}), buyer=buyer_of(user), address=place_of())
    order, refusal = race([lambda: place_order(**request), erase])
    assert isinstance(order, Order) and isinstance(refusal, NotErased)
    assert User.objects.get(pk=user.pk).name == NAME

    second = make_user(email="lain@contoh.example")
    erase_account(user_id=second.pk)
    too_late = checkout(fill_basket({goods: 1}), buyer=buyer_of(second), address=place_of())
    with pytest.raises(OrderRefused, match="dihapus"):
        place_order(**too_late)
    assert Order.objects.count() == 1


@pytest.mark.django_db
def test_twenty_presses_send_one_letter():
    order = lapsed()
    for _press in range(20):
        erase_order(order_id=order.pk)
    assert Message.objects.filter(topic="persons.erased").count() == 1
