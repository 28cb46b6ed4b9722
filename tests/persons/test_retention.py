"""What is kept ends after its period, by itself; the audit names what is kept too long."""

import datetime

import pytest
import time_machine
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.sessions.models import Session
from oscar.core.loading import get_model

from orders.models import Order, WebhookInbox
from orders.reading.selectors import buyer_contact
from orders.states import WebhookState
from pasindo.accounts.idle.keeping import KEPT_FOR
from pasindo.accounts.models import Invitation, KeptForm, User
from pasindo.accounts.states import InvitationState
from pasindo.common import clock
from pasindo.common.delivery import deliver_waiting
from pasindo.common.locks import key_of
from pasindo.common.models import Message
from pasindo.persons.audit import kept_too_long
from pasindo.persons.declared import CONTACT_SEEN, GRACE, KEPT_FORMS, SESSIONS
from pasindo.persons.erasing import erase_account
from pasindo.persons.retention import ENDINGS, period_of, periods, run
from pasindo.persons.schedules import forget_what_is_over
from tests.factories.orders import fill_basket, for_sale
from tests.factories.persons import MAIL, NAME, done, known_buyer
from tests.harness.audit import broken_of
from tests.harness.roles import owner

pytestmark = pytest.mark.django_db


def in_days(days: float, **more: int):
    return time_machine.travel(clock.now() + datetime.timedelta(days=days, **more), tick=False)


@pytest.fixture
def everything() -> User:
    """Of each kind that ends by itself at least one."""
    user = known_buyer()
    fill_basket({for_sale(): 1})
    now = clock.now()
    inbox = WebhookInbox.objects.create(
        gateway="sandbox", event_id="e1", body='{"name": "Sari"}', headers={"x": "y"}, received_at=now
    )
    WebhookInbox.objects.filter(pk=inbox.pk).update(state=WebhookState.DONE, worked_at=now)
    deliver_waiting()
    return user


def left() -> dict[str, int]:
    """How many rows of each kind there are that still say something."""
    return {
        "letters": Message.objects.filter(channel="mail").exclude(recipient="").count(),
        "order-contact": Order.objects.filter(erased_at=None).count(),
        "basket": get_model("basket", "Basket").objects.filter(owner=None, status="Open").count(),
        "sign-ins": AccessLog.objects.count(),
        "failed-sign-ins": AccessAttempt.objects.count() + AccessFailureLog.objects.count(),
        "invitation": Invitation.objects.exclude(email="").count(),
        "gateway-news": WebhookInbox.objects.filter(body__contains="Sari").count(),
        "session": Session.objects.count(),
        "kept-form": KeptForm.objects.count(),
    }


def test_every_period_has_its_sweep():
    assert {sweep.kind for sweep in ENDINGS} == {kind.code for kind in periods()} == set(left())


def test_each_kind_ends_after_its_period_and_not_before(everything):
    last = max(Order.objects.values_list("closed_at", flat=True))  # the factories write a little ahead of now
    full = left()
    assert all(full.values()), full
    for sweep in sorted(ENDINGS, key=lambda each: period_of(each).days):
        span = period_of(sweep).span
        with time_machine.travel(clock.now() + span - datetime.timedelta(hours=1), tick=False):
            run(sweep)
            assert left()[sweep.kind] > 0 or sweep.kind == "failed-sign-ins", f"{sweep.kind} ended too early"
        with time_machine.travel(last + span + datetime.timedelta(hours=2), tick=False):
            run(sweep)
            assert run(sweep) == 0, "a second sweep finds nothing"
    assert set(left().values()) == {0}
    assert User.objects.get(pk=everything.pk).name == NAME, "the account stays until its person asks"
    assert get_model("basket", "Basket").objects.filter(owner=everything, status="Open").exists()
    closed = Invitation.objects.get(token_digest="0" * 64)
    assert (closed.state, closed.name) == (InvitationState.REVOKED, "")
    assert broken_of("orders") == {} == broken_of("pasindo.common")


def test_the_audit_names_what_is_two_days_late(everything):
    assert list(kept_too_long()) == []
    longest = max(period_of(sweep).span for sweep in ENDINGS)
    with in_days(longest.days + GRACE.days + 10):
        assert {line.split()[0] for line in kept_too_long()} == {sweep.kind for sweep in ENDINGS}
        forget_what_is_over()
        assert list(kept_too_long()) == []


def test_a_sweep_at_work_is_left_alone_and_one_that_fails_stops_no_other(everything, monkeypatch):
    with owner() as other, in_days(400):
        other.execute("SELECT pg_advisory_lock(%s)", [key_of("retention")])
        before = left()
        forget_what_is_over()
        assert left() == before
        other.execute("SELECT pg_advisory_unlock(%s)", [key_of("retention")])
        broken = ENDINGS[0]._replace(forget=lambda keys: 1 / 0)
        monkeypatch.setattr("pasindo.persons.schedules.ENDINGS", (broken, *ENDINGS[1:]))
        forget_what_is_over()
        assert left()["letters"] == before["letters"] and left()["sign-ins"] == 0


def test_a_session_lasts_as_long_as_the_page_says(settings):
    assert SESSIONS.span.total_seconds() == settings.SESSION_COOKIE_AGE
    assert not settings.SESSION_SAVE_EVERY_REQUEST
    assert KEPT_FORMS.span == KEPT_FOR, "and so does a form that came too late"


def test_a_facility_sees_whom_it_sent_to_for_two_weeks_after_it_is_done():
    order = done()
    (facility_order,) = order.facility_orders.select_related("order__shipping_address")
    end = facility_order.done_at + CONTACT_SEEN.span
    with time_machine.travel(end - datetime.timedelta(minutes=1), tick=False):
        assert buyer_contact(facility_order).name == NAME
    with time_machine.travel(end, tick=False):
        assert buyer_contact(facility_order) is None


def test_what_was_being_sent_is_blanked_by_the_next_sweep():
    user = known_buyer()
    Message.objects.filter(user=user, channel="mail").update(state="sending")
    erase_account(user_id=user.pk)
    Message.objects.filter(user=user, state="sending").update(state="sent", sent_at=clock.now())
    assert Message.objects.filter(recipient=MAIL).exists()
    deliver_waiting()
    forget_what_is_over()
    assert not Message.objects.filter(recipient=MAIL).exists()
