"""Erasing an account leaves what tax law keeps, and no other trace in any table."""

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.core import mail
from django.db import transaction
from django.urls import reverse

from orders.models import Order
from pasindo.accounts.models import User
from pasindo.accounts.roles import Role
from pasindo.common.delivery import deliver_waiting
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.outbox import tell
from pasindo.persons.declared import Erasing, kind_of, personal_columns, text_columns
from pasindo.persons.erasing import erase_account, obstacles
from pasindo.persons.exceptions import NotErased
from pasindo.persons.notifications import ERASED
from pasindo.persons.retention import blank_letters_of_the_erased
from tests.factories.accounts import PASSWORD, hold, make_user
from tests.factories.persons import FORMER, MAIL, NAME, SECRETS, done, known_buyer, waiting
from tests.harness.audit import broken_of

pytestmark = pytest.mark.django_db


def traces() -> set[str]:
    """The columns of the whole database in which one of the words stands that name this buyer."""
    found = set()
    for column in text_columns():
        label, _dot, name = column.rpartition(".")
        values = " ".join(str(each) for each in apps.get_model(label).objects.values_list(name, flat=True))
        if any(word.casefold() in values.casefold() for word in SECRETS):
            found.add(column)
    return found


def session_keys_of(user: User) -> list[str]:
    return [row.session_key for row in Session.objects.all() if row.get_decoded().get("_auth_user_id") == str(user.pk)]


@pytest.fixture
def sari() -> User:
    return known_buyer()


def test_no_trace_is_left_but_what_tax_law_keeps(sari):
    untouched = make_user(name="Orang Lain")
    before = traces()
    # A buyer's every kind is there first, or the search below would find nothing because nothing was there.
    left_traces = {kind for column in before for kind in ("order-contact", "letters", "account", "sign-ins")
                   if column in kind_of(kind).columns}  # fmt: skip
    assert len(left_traces) == 4 and before <= personal_columns() | {"pghistory.Context.metadata"}
    sums = list(Order.objects.order_by("pk").values_list("number", "total_incl_tax", "status", "user_id"))

    erase_account(user_id=sari.pk)
    letter = Message.objects.get(topic=ERASED)
    assert letter.recipient == MAIL and letter.user_id is None, "the last letter still has to find its way"
    deliver_waiting()
    blank_letters_of_the_erased()

    assert traces() == set()
    sari.refresh_from_db()
    assert (sari.is_active, str(sari)) == (False, "Akun yang dihapus") and sari.anonymised_at
    assert not sari.has_usable_password() and sari.email.endswith("@erased.invalid")
    assert list(Order.objects.order_by("pk").values_list("number", "total_incl_tax", "status", "user_id")) == sums
    assert Order.objects.filter(shipping_address__regency="31.74", erased_at__isnull=False).count() == 2
    for kind in ("second-factor", "kept-form", "basket", "sign-ins", "failed-sign-ins"):
        assert kind_of(kind).erasing is Erasing.DELETED
    assert not sari.kept_forms.exists() and not sari.baskets.exists() and not sari.authenticator_set.exists()
    assert session_keys_of(sari) == [], "deleted by the worker"
    untouched.refresh_from_db()
    assert untouched.name == "Orang Lain" and untouched.is_active
    assert broken_of("pasindo.common") == {} and broken_of("orders") == {}


def test_the_last_letter_says_what_went_and_what_stays(sari):
    number = Order.objects.values_list("number", flat=True)[0]
    mail.outbox.clear()
    erase_account(user_id=sari.pk)
    deliver_waiting()
    (letter,) = [each for each in mail.outbox if each.to == [MAIL]]
    assert "sudah dihapus" in letter.subject and "pasal 28 ayat (11)" in letter.body and number not in letter.body
    assert "surat terakhir" in letter.alternatives[0][0]


def test_what_was_told_stays_told(sari):
    event = Message.objects.filter(user=sari, channel="mail").values("event", "topic", "about")[0]
    before = Message.objects.count()
    erase_account(user_id=sari.pk)
    added = Message.objects.count() - before
    order = Order.objects.filter(user=sari)[0]
    with transaction.atomic():
        tell(event["topic"], event=event["event"], about=event["about"], users=[User.objects.get(pk=sari.pk)])
        tell("order.paid", event="order.paid:again", about=order.number, guests=[order])
        sari_as_known = User(pk=sari.pk, email=MAIL, public_id=sari.public_id)  # a task that read her before
        tell(event["topic"], event=event["event"], about=event["about"], users=[sari_as_known])
    assert Message.objects.count() == before + added
    kept = Message.objects.filter(event=event["event"], channel="mail")[0]
    assert (kept.recipient, kept.subject) == ("", "") and kept.state == State.SENT


def test_a_letter_that_waits_is_not_sent_any_more(sari):
    with transaction.atomic():
        tell("account.exists", event="account.exists:x", about="-", users=[sari])
    erase_account(user_id=sari.pk)
    assert not Message.objects.exclude(topic=ERASED).filter(state=State.WAITING, channel="mail").exists()
    message = Message.objects.get(event="account.exists:x", channel="mail")
    assert (message.state, message.reason, message.recipient) == (State.GIVEN_UP, "erased", "")


def test_what_is_under_way_or_a_role_comes_first(sari):
    order = waiting(sari)
    with pytest.raises(NotErased, match=order.number):
        erase_account(user_id=sari.pk)
    sari.refresh_from_db()
    assert sari.name == NAME and sari.anonymised_at is None
    curator = make_user(role=Role.PAS_CURATOR)
    with pytest.raises(NotErased, match="peran petugas"):
        erase_account(user_id=curator.pk)
    to_come = make_user()
    from_next_year = hold(to_come, Role.PAS_CURATOR)
    type(from_next_year).objects.filter(pk=from_next_year.pk).update(valid_from="2099-01-01")
    assert "peran petugas" in obstacles(to_come)[0]


def test_twice_is_once(sari):
    erase_account(user_id=sari.pk)
    first = User.objects.get(pk=sari.pk).anonymised_at
    erase_account(user_id=sari.pk)
    assert User.objects.get(pk=sari.pk).anonymised_at == first and Message.objects.filter(topic=ERASED).count() == 1


def test_by_the_page_the_password_is_asked_again_and_the_tick_too(client):
    user = make_user(email=MAIL, name=NAME)
    order = done(user)
    client.post(reverse("account_login"), {"login": MAIL, "password": PASSWORD})
    assert client.get(reverse("own-data")).status_code == 200
    answer = client.get(reverse("own-data-erase"))
    assert answer.status_code == 302 and reverse("account_reauthenticate") in answer.url, "signed in, not asked again"
    not_yet = client.post(reverse("own-data-erase"), {"understood": "on"})
    assert not_yet.url == reverse("own-data-erase"), "not kept until a password is typed for something else"
    assert User.objects.get(pk=user.pk).name == NAME
    client.get(reverse("own-data-erase"))
    page = client.post(answer.url, {"password": PASSWORD}, follow=True).content.decode()
    assert "Yang tetap disimpan" in page and "paling sedikit 10 tahun" in page and "tidak dapat dibatalkan" in page
    assert client.post(reverse("own-data-erase")).status_code == 422
    assert User.objects.get(pk=user.pk).name == NAME
    answer = client.post(reverse("own-data-erase"), {"understood": "on"})
    assert answer.url == reverse("own-data-erased")
    assert "sudah dihapus" in client.get(answer.url).content.decode()
    assert reverse("account_login") in client.get(reverse("orders")).url
    signed_in = client.post(reverse("account_login"), {"login": MAIL, "password": PASSWORD})
    assert "tidak benar" in signed_in.content.decode()
    order.refresh_from_db()
    assert (order.buyer_name, order.email) == ("", "")


def test_the_page_says_what_is_in_the_way(client):
    user = make_user()
    order = waiting(user)
    client.force_login(user)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    page = client.get(reverse("own-data-erase")).content.decode()
    assert order.number in page and "Belum dapat dihapus" in page and "btn-danger" not in page
    answer = client.post(reverse("own-data-erase"), {"understood": "on"})
    assert answer.status_code == 422 and order.number in answer.content.decode()


def test_the_address_is_free_again(sari):
    erase_account(user_id=sari.pk)
    assert make_user(email=MAIL).pk != sari.pk and make_user(email=FORMER)
