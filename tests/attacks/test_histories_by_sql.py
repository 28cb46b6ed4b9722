"""Somebody who did what he should not have covers it up by SQL: in the histories that say who changed what, and when.

Before, the tables of pghistory took any UPDATE and DELETE, and a context row could be made another person's."""

import json
import uuid

import pytest
from django.db import DatabaseError, connection, transaction
from pghistory.core import event_models
from pghistory.models import Context

from facilities.models import FacilityName, Membership, Partner, StockRecord
from facilities.services import end_membership
from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import end_role
from tests.factories.accounts import make_user
from tests.factories.facilities import appoint, make_facility
from tests.factories.orders import for_sale

pytestmark = pytest.mark.django_db
HISTORIES = {model._meta.object_name: model for model in event_models()}


def sql(statement: str, *values: object) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


def last(history: str, obj) -> tuple:
    """The last row of this history about an object, with who made it and how."""
    row = HISTORIES[history].objects.filter(pgh_obj_id=obj.pk).latest("pgh_id")
    return row, row.pgh_context.metadata


@pytest.fixture
def changed() -> dict[str, object]:
    """A row of every kind whose history somebody might wish to be another one."""
    user, boss, facility = make_user(), make_user(role=Role.ADMIN), make_facility()
    role = appoint(user, Role.PAS_CURATOR)
    end_role(assignment_id=role.pk, actor=boss)
    member = appoint(user, FacilityRole.ORDER_OFFICER, facility)
    end_membership(membership_id=member.pk, actor=boss)
    Partner.objects.filter(pk=facility.pk).update(name="Lapas Lain")
    FacilityName.objects.create(facility=facility, name="Lapas Lain", kind=facility.kind)
    StockRecord.objects.filter(pk=for_sale().variants.get().stock_record.pk).update(price=1)
    return {"boss": boss, "user": user}


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE {table} SET pgh_created_at = now() - interval '1 year'",
        "UPDATE {table} SET pgh_context_id = (SELECT id FROM pghistory_context LIMIT 1)",
        "UPDATE {table} SET pgh_obj_id = 0",
        "DELETE FROM {table}",
    ],
)
def test_what_was_noted_stays(attack, changed):
    for history in (
        "RoleAssignmentEvent", "MembershipEvent", "FacilityChange", "FacilityNameChange", "StockRecordChange",
        "UserChange",
    ):  # fmt: skip
        model = HISTORIES[history]
        before = list(model.objects.order_by("pk").values())
        with pytest.raises(DatabaseError, match="Cannot update or delete rows"):
            sql(attack.format(table=model._meta.db_table))
        assert before and list(model.objects.order_by("pk").values()) == before, history


def test_every_history_is_append_only_and_names_a_maker():
    for model in HISTORIES.values():
        assert [trigger.name for trigger in model._meta.triggers] == ["append_only"], model
        assert not model._meta.get_field("pgh_context").null, model


@pytest.mark.parametrize("attack", ["UPDATE pghistory_context SET metadata = '{}'", "DELETE FROM pghistory_context",
                                    "UPDATE pghistory_context SET id = gen_random_uuid()"])  # fmt: skip
def test_a_context_stays(attack, changed):
    before = list(Context.objects.order_by("pk").values())
    with pytest.raises(DatabaseError, match="Cannot update or delete rows"):
        sql(attack)
    assert list(Context.objects.order_by("pk").values()) == before


def test_a_change_cannot_be_made_anothers_by_writing_under_the_same_context(changed):
    """pghistory itself would have written the row anew: `ON CONFLICT (id) DO UPDATE SET metadata = …`."""
    context = last("MembershipEvent", Membership.objects.get(user=changed["user"]))[0].pgh_context
    forged = json.dumps({"actor": changed["user"].pk, "action": "end_membership", "through": "web"})
    sql(
        "SELECT set_config('pghistory.context_id', %s, true), set_config('pghistory.context_metadata', %s, true);"
        " UPDATE partner_membership SET granted_by_id = user_id",
        str(context.pk),
        forged,
    )
    assert last("MembershipEvent", Membership.objects.get(user=changed["user"]))[0].pgh_context == context
    context.refresh_from_db()
    assert context.metadata["actor"] == changed["boss"].pk


def test_a_change_past_the_application_is_noted_under_the_account_of_the_database():
    user = make_user()
    sql("UPDATE accounts_user SET is_superuser = true WHERE id = %s", user.pk)
    row, by = last("UserChange", user)
    with connection.cursor() as cursor:
        cursor.execute("SELECT session_user")
        (account,) = cursor.fetchone()
    assert row.is_superuser and by == {"actor": None, "action": account, "through": "database"}


def test_no_change_is_noted_without_a_context(changed):
    row = last("RoleAssignmentEvent", RoleAssignment.objects.get(user=changed["user"]))[0]
    columns = [field.column for field in row._meta.concrete_fields if field.name not in ("pgh_id", "pgh_context")]
    for context in ("NULL", f"'{uuid.uuid4()}'"):
        with pytest.raises(DatabaseError):
            sql(
                f"INSERT INTO {row._meta.db_table} ({', '.join(columns)}, pgh_context_id)"
                f" SELECT {', '.join(columns)}, {context} FROM {row._meta.db_table} LIMIT 1;"
                " SET CONSTRAINTS ALL IMMEDIATE"
            )


def test_nothing_goes_that_has_a_past(changed):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO partner_legalbearer (name, kind, nib, npwp, bank_name, bank_account, bank_account_holder)"
            " VALUES ('Koperasi', 'cooperative', '', '', '', '', '')"
        )
        cursor.execute(
            "INSERT INTO partner_facilitybearer (facility_id, bearer_id)"
            " SELECT f.id, b.id FROM partner_partner f, partner_legalbearer b LIMIT 1"
        )
    for table in (
        "partner_facilityname", "partner_legalbearer", "partner_facilitybearer", "common_agencyname",
        "partner_membership", "accounts_roleassignment",
    ):  # fmt: skip
        with pytest.raises(DatabaseError, match="Cannot delete rows"):
            sql(f"DELETE FROM {table}")


def test_a_deleted_price_leaves_its_last_one():
    stock = for_sale().variants.get().stock_record
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM partner_stockrecord WHERE id = %s", [stock.pk])
        row, _by = last("StockRecordChange", stock)
        assert (row.pgh_label, row.price) == ("delete", stock.price)
        transaction.set_rollback(True)  # of a listing on sale the database would not let it go


def test_the_password_is_in_no_history():
    user = make_user()
    columns = {field.name for field in HISTORIES["UserChange"]._meta.fields}
    assert "password" not in columns and "data" not in {f.name for f in HISTORIES["SecondFactorChange"]._meta.fields}
    assert User.objects.filter(pk=user.pk).exists()
