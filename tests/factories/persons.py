"""People as the shop comes to know them: a buyer with traces in every place, orders that are over."""

import datetime

import time_machine
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.cached_db import SessionStore
from django.db import transaction

from orders.fulfilment.services import confirm_receipt, finish_facility_order
from orders.models import Order
from orders.payment.lapsing import lapse_order
from pasindo.accounts.models import Invitation, KeptForm, User
from pasindo.accounts.notifications import AccessChange, tell_change
from pasindo.common import clock
from pasindo.common.delivery import deliver_waiting
from tests.factories.accounts import make_user
from tests.factories.orders import address, buyer, fill_basket, for_sale, place, shipped

NAME, MAIL, STREET, NOTES = "Sari Penguji", "sari.penguji@contoh.example", "Jalan Melati 9", "Rumah pagar ungu"
FORMER, OTHER, PHONE, NETWORK = "sari.dulu@contoh.example", "sari.dua@contoh.example", "+6281299887766", "10.9.8.7"
SECRETS = (NAME, MAIL, FORMER, OTHER, STREET, NOTES, PHONE, PHONE[3:], NETWORK)


def buyer_of(user: User | None = None):
    return buyer(user, email=MAIL, name=NAME, phone=PHONE)


def place_of():
    return address(recipient=NAME, phone=PHONE, street=STREET, notes=NOTES)


def waiting(user: User | None = None) -> Order:
    return place({for_sale(): 1}, buyer=buyer_of(user), address=place_of())


def lapsed(user: User | None = None) -> Order:
    """An order that is over because nobody paid it."""
    order = waiting(user)
    with time_machine.travel(order.payment_due_at + datetime.timedelta(minutes=1), tick=False):
        assert lapse_order(order_id=order.pk)
    order.refresh_from_db()
    return order


def done(user: User | None = None) -> Order:
    """An order that went all its way."""
    (facility_order,) = shipped({for_sale(): 1}, buyer=buyer_of(user), address=place_of())
    confirm_receipt(order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=user)
    with time_machine.travel(clock.now() + datetime.timedelta(days=8), tick=False):
        assert finish_facility_order(facility_order_id=facility_order.pk)
    return Order.objects.get(pk=facility_order.order_id)


def known_buyer() -> User:
    """A buyer who has left something in every place where the shop keeps what names somebody."""
    now = clock.now()
    user = make_user(email=FORMER, name=NAME, phone=PHONE)
    User.objects.filter(pk=user.pk).update(email=MAIL)
    user.refresh_from_db()
    EmailAddress.objects.filter(user=user).update(email=MAIL)
    EmailAddress.objects.create(user=user, email=OTHER, verified=True)
    Authenticator.objects.create(user=user, type=Authenticator.Type.RECOVERY_CODES, data={"seed": "x"})
    KeptForm.objects.create(
        user=user, path="/x/", fields=[["name", NAME]], kept_at=now, expires_at=now + datetime.timedelta(days=1)
    )
    fill_basket({for_sale(): 1}, user=user)
    seen = {"username": MAIL, "ip_address": NETWORK, "user_agent": "x", "http_accept": "x", "path_info": "/masuk/"}
    AccessLog.objects.create(**seen, session_hash="")
    AccessFailureLog.objects.create(**seen)
    AccessAttempt.objects.create(**seen, get_data="", post_data=f"login={MAIL}", failures_since_start=1)
    Invitation.objects.create(
        email=MAIL, name=NAME, role="operator", token_digest="0" * 64, created_at=now, expires_at=now
    )
    session = SessionStore()
    session.update({SESSION_KEY: str(user.pk), "checkout": {"details": {"name": NAME}}})
    session.save()
    with transaction.atomic():
        tell_change(user, AccessChange.PASSWORD, also=[FORMER])
    done(user)
    lapsed(user)
    deliver_waiting()
    return User.objects.get(pk=user.pk)
