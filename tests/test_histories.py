"""Every change of a state, price, rate, role, setting or consent has a history: who, what before, what after."""

import io

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection, models
from django.test.utils import CaptureQueriesContext, isolate_apps
from django.urls import reverse
from pghistory.core import event_models

from facilities.models import Partner, StockRecord
from facilities.services import end_membership
from facilities.states import Status
from orders.models import PaymentAttempt, ShippingRate
from orders.states import PaymentStatus
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.celery import app
from pasindo.common import answering, clock
from pasindo.common.acting import Through, acting
from pasindo.common.answering import answers, histories_of, is_append_only
from pasindo.common.history_reading import changes_of
from pasindo.common.models import AgencyName, Holiday, Message
from pasindo.common.models.outbox import State
from tests.factories.accounts import make_user
from tests.factories.facilities import appoint, make_facility, officer
from tests.factories.orders import attempt_of, for_sale, gateway_says, place
from tests.harness.audit import broken_of

pytestmark = pytest.mark.django_db
HISTORIES = {model._meta.object_name: model for model in event_models()}


def said_of(history: str, obj: models.Model) -> dict:
    """Who made the last change of an object, and how."""
    return HISTORIES[history].objects.filter(pgh_obj_id=obj.pk).latest("pgh_id").pgh_context.metadata


def test_every_field_that_bears_a_meaning_has_a_history_or_a_reason():
    silent = [f"{each.model._meta.label}.{each.field}" for each in answers() if not (each.history or each.reason)]
    assert silent == [], "track them (pasindo/common/histories.py), or say in answering.py what answers for them"


def test_what_is_declared_is_needed_and_there():
    needed = {f"{each.model._meta.label}.{each.field}": each for each in answers()}
    assert {name for name in answering.NONE_NEEDED if not needed[name].reason} == set()
    assert {name for name, label in answering.MOVES.items() if needed[name].history != label} - {
        "order.PaymentAttempt.status_since"
    } == set()
    for each in needed.values():
        if each.history:
            assert is_append_only(apps.get_model(each.history)), each


@isolate_apps("pasindo.common")
@pytest.mark.parametrize(
    "field",
    [
        models.BooleanField(default=False),
        models.CharField(max_length=9, choices=[("a", "A")]),
    ],
)
def test_a_field_is_recognised_by_its_kind(field, monkeypatch):
    class Invention(models.Model):  # noqa: DJ008
        thing = field

        class Meta:
            app_label = "common"

    monkeypatch.setattr(answering.apps, "get_models", lambda: [Invention])
    Invention.__module__ = "pasindo.common.models.invention"
    assert [(each.field, each.history, each.reason) for each in answers()] == [("thing", "", "")]


@isolate_apps("pasindo.common")
def test_or_by_its_name(monkeypatch):
    class Invention(models.Model):  # noqa: DJ008
        consent_text = models.TextField()
        premi_bp = models.PositiveIntegerField()
        title = models.TextField()

        class Meta:
            app_label = "common"

    monkeypatch.setattr(answering.apps, "get_models", lambda: [Invention])
    Invention.__module__ = "orders.models.invention"
    assert [each.field for each in answers()] == ["consent_text", "premi_bp"]


def test_the_page_for_operators_names_them():
    with open("docs/operator.md", encoding="utf-8") as page:
        words = page.read()
    missing = {each.history for each in answers() if each.history and f"`{each.history}`" not in words}
    assert missing == set()


def test_a_service_names_its_actor_within_and_without_a_request():
    boss, user, facility = make_user(role=Role.ADMIN), make_user(), make_facility()
    with acting(actor=make_user(), action="page", through=Through.WEB):
        member = appoint(user, FacilityRole.ORDER_OFFICER, facility)
    assert said_of("MembershipEvent", member) == {"actor": user.pk, "action": "accept_invitation", "through": "web"}
    end_membership(membership_id=member.pk, actor=boss)
    assert said_of("MembershipEvent", member) == {"actor": boss.pk, "action": "end_membership", "through": ""}


def test_each_block_has_a_context_of_its_own_and_nothing_leaks_out_of_it():
    facility = make_facility()
    rows = HISTORIES["FacilityChange"].objects.filter(pgh_obj_id=facility.pk).order_by("pgh_id")
    with acting(action="outer"):
        Partner.objects.filter(pk=facility.pk).update(phone="1")
        with acting(action="inner"):
            Partner.objects.filter(pk=facility.pk).update(phone="2")
        Partner.objects.filter(pk=facility.pk).update(phone="3")
    Partner.objects.filter(pk=facility.pk).update(phone="4")
    assert [row.pgh_context.metadata["action"] for row in rows[1:4]] == ["outer", "inner", "outer"]
    assert rows[1].pgh_context_id == rows[3].pgh_context_id != rows[2].pgh_context_id
    assert rows[4].pgh_context.metadata["through"] == "database"


def test_a_page_names_who_is_signed_in(client):
    facility = make_facility()
    actor = officer(facility)
    client.force_login(actor)
    assert client.post(reverse("officer-listing-create", args=[facility.slug])).status_code == 302
    assert said_of("StockRecordChange", StockRecord.objects.get()) == {
        "actor": actor.pk, "action": "officer-listing-create", "through": "web"
    }  # fmt: skip


def test_a_page_of_a_stranger_names_nobody(client, settings):
    settings.ACCOUNT_RATE_LIMITS = False
    client.post(reverse("account_signup"), {"email": "baru@contoh.example", "password1": "rotan-jati-2026"})
    user = User.objects.get(email="baru@contoh.example")
    first = HISTORIES["UserChange"].objects.filter(pgh_obj_id=user.pk).earliest("pgh_id")
    assert first.pgh_context.metadata == {"actor": None, "action": "account_signup", "through": "web"}


def test_a_task_is_the_system():
    order = place({for_sale(): 1})

    @app.task(name="tests.pay")
    def pay() -> None:
        gateway_says(PaymentStatus.PAID, order)

    pay()
    assert said_of("PaymentAttemptChange", attempt_of(order)) == {
        "actor": None, "action": "tests.pay", "through": "system"
    }  # fmt: skip
    app.tasks.pop("tests.pay")


def test_a_statement_with_a_percent_sign_named_values_or_many_of_them_is_left_as_it_is():
    user = make_user()
    with acting(actor=user, action="raw"), connection.cursor() as cursor:
        cursor.execute("UPDATE accounts_user SET name = '100 %'")
        cursor.execute("UPDATE accounts_user SET phone = %(phone)s", {"phone": "1"})
        cursor.executemany("UPDATE accounts_user SET is_staff = %s WHERE id = %s", [(True, user.pk)])
    user.refresh_from_db()
    assert (user.name, user.phone, user.is_staff) == ("100 %", "1", True)
    assert said_of("UserChange", user)["actor"] == user.pk


def test_it_costs_no_query():
    facility = make_facility()
    for block in (acting(action="x"), acting(action="y")):
        with block, CaptureQueriesContext(connection) as queries:
            Partner.objects.filter(pk=facility.pk).update(status=Status.PAUSED, paused_until=clock.today())
        assert len(queries) == 1


CHANGES = {
    "RoleAssignmentEvent": ("accounts.RoleAssignment", {"valid_until": clock.today()}),
    "UserChange": ("accounts.User", {"email": "lain@contoh.example", "is_superuser": True, "is_active": False}),
    "FacilityChange": ("partner.Partner", {"status": Status.PAUSED, "paused_until": clock.today(), "name": "Lain"}),
    "CourierServiceChange": ("order.CourierService", {"is_active": False, "tolerance_g": 1}),
    "ShippingRateChange": ("order.ShippingRate", {"price_per_kg": 1}),
    "AgencyNameChange": ("common.AgencyName", {"short_name": "Lain"}),
    "HolidayChange": ("common.Holiday", {"basis": "SKB"}),
    "StockRecordChange": ("partner.StockRecord", {"price": 1}),
}


@pytest.mark.parametrize("history", CHANGES)
def test_old_and_new_are_read_with_who_and_when(history):
    for_sale()
    actor = make_user(role="pas_curator")
    if not Holiday.objects.exists():
        Holiday.objects.create(date=clock.today(), name="Libur")
    label, values = CHANGES[history]
    row = apps.get_model(label).objects.latest("pk")
    before = {name: getattr(row, name) for name in values}
    with acting(actor=actor, action="mend"):
        type(row).objects.filter(pk=row.pk).update(**values)
    row.refresh_from_db()
    last = changes_of(type(row), row.pk)[-1]
    assert last.changed == [f"{name}: {before[name]} → {getattr(row, name)}" for name in _in_order(history, values)]
    assert str(actor.pk) in last.who and last.action == "update mend"
    assert broken_of("pasindo.common") == {}


def _in_order(history: str, values: dict) -> list[str]:
    return [field.name for field in HISTORIES[history]._meta.concrete_fields if field.name in values]


def test_rows_that_were_there_before_have_a_beginning():
    for model in (ShippingRate, AgencyName):
        (history,) = histories_of(model)
        assert history.objects.values("pgh_obj_id").distinct().count() == model.objects.count() > 0


def test_a_letter_that_is_sent_after_all_says_who_had_it_sent():
    place({for_sale(): 1})
    actor, message = make_user(), Message.objects.filter(channel="mail").latest("created_at")
    Message.objects.filter(pk=message.pk).update(state=State.UNKNOWN)
    assert not HISTORIES["MessageChange"].objects.exists(), "its usual way stands in its row"
    with acting(actor=actor, action="send again"):
        Message.objects.filter(pk=message.pk).update(state=State.WAITING)
    assert said_of("MessageChange", message)["actor"] == actor.pk


def test_the_command_prints_a_life_and_which_history_answers_for_what():
    order = place({for_sale(): 1})
    gateway_says(PaymentStatus.PAID, order)
    printed = io.StringIO()
    call_command("history", "order.PaymentAttempt", str(attempt_of(order).pk), stdout=printed)
    assert "status: pending → paid" in printed.getvalue()
    call_command("history", "order.Order", str(order.pk), stdout=printed)
    assert "awaiting_payment → paid" in printed.getvalue()
    call_command("history", stdout=printed)
    assert "order.ShippingRate.price_per_kg: order.ShippingRateChange" in printed.getvalue()
    for words in (["order.Nothing", "1"], ["order.Order"], ["common.Sequence", "x"]):
        with pytest.raises(CommandError):
            call_command("history", *words)
    assert PaymentAttempt.objects.count() == 1 and User.objects.exists()


def test_a_price_that_came_with_a_revision_is_the_doing_of_who_published_it():
    product = for_sale(price=185_000)
    actor = make_user()
    past = HISTORIES["StockRecordChange"].objects.filter(product_id=product.pk, pgh_label="update")
    assert past.latest("pgh_id").pgh_context.metadata == {"actor": None, "action": "publish_revision", "through": ""}
    record = product.variants.get().stock_record
    with acting(actor=actor, action="lower_price"):
        StockRecord.objects.filter(pk=record.pk).update(price=150_000)
    assert [change.changed for change in changes_of(StockRecord, record.pk)][-1] == ["price: 185000.00 → 150000.00"]
