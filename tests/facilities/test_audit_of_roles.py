"""The audit finds a role that nobody accepted, an invitation accepted late or twice, and a place without a head."""

import datetime

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection

from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from tests.factories.accounts import hold, make_user
from tests.factories.facilities import join, make_facility, officer
from tests.harness.audit import broken_of
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db


@pytest.fixture
def sound():
    facility = make_facility()
    facility.names.create(name=facility.name, kind=facility.kind)
    officer(facility, FacilityRole.ADMIN)
    officer(facility, FacilityRole.ORDER_OFFICER)
    make_user(role=Role.ADMIN)
    make_user(role=Role.KANWIL_VERIFIER, kanwil_id="jawa-timur")
    assert broken_of("facilities") == {}
    return facility


@pytest.mark.parametrize(
    "statements",
    [
        ["UPDATE accounts_invitation SET state = 'revoked'"],
        ["UPDATE accounts_invitation SET closed_by_id = (SELECT max(id) FROM accounts_user)"],
        ["UPDATE accounts_roleassignment SET role = 'finance' WHERE role = 'admin'"],
        ["UPDATE accounts_roleassignment SET kanwil_id = 'bali' WHERE kanwil_id IS NOT NULL"],
        ["UPDATE partner_membership SET role = 'finance_officer' WHERE role = 'order_officer'"],
        [
            "ALTER TABLE partner_membership DROP CONSTRAINT membership_has_its_invitation",
            "UPDATE partner_membership SET invitation_id = NULL WHERE role = 'order_officer'",
        ],
        [
            "ALTER TABLE accounts_roleassignment DROP CONSTRAINT roleassignment_has_its_invitation",
            "UPDATE accounts_roleassignment SET invitation_id = NULL WHERE role = 'admin'",
        ],
    ],
)
def test_finds_a_role_that_its_holder_did_not_accept(sound, statements):
    past_the_rules(*statements)
    assert "roles_without_invitation" in broken_of("facilities")


def test_lets_a_role_from_before_there_were_invitations_be(sound):
    for table in ("partner_membership", "accounts_roleassignment"):
        past_the_rules(f"UPDATE {table} SET invitation_id = NULL, taken_over = true")
    assert broken_of("facilities") == {}


def test_finds_an_invitation_accepted_late_or_by_nobody(sound):
    past_the_rules(
        "ALTER TABLE accounts_invitation DROP CONSTRAINT accepted_invitation_says_by_whom_and_in_time",
        "UPDATE accounts_invitation SET expires_at = closed_at WHERE role = 'admin'",
    )
    assert list(broken_of("facilities")) == ["late_invitations"]


def test_finds_an_invitation_that_gave_two_roles(sound):
    hold(make_user(), Role.ADMIN)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conname FROM pg_constraint WHERE conrelid = 'accounts_roleassignment'::regclass"
            " AND contype = 'u' AND conname LIKE '%invitation%'"
        )
        (name,) = cursor.fetchone()
    past_the_rules(
        f"ALTER TABLE accounts_roleassignment DROP CONSTRAINT {name}",
        "UPDATE accounts_roleassignment SET invitation_id = (SELECT min(id) FROM accounts_invitation"
        " WHERE role = 'admin') WHERE role = 'admin'",
    )
    assert "late_invitations" in broken_of("facilities")


@pytest.mark.parametrize("table", ["partner_membership", "accounts_roleassignment"])
def test_warns_of_a_place_without_an_administrator(sound, table):
    past_the_rules(f"UPDATE {table} SET valid_until = '2026-01-01' WHERE role IN ('facility_admin', 'admin')")
    assert "places_without_admin" in broken_of("facilities")


def test_a_head_whose_last_day_came_is_missed_and_the_audit_does_not_fail(sound, capsys):
    facility = make_facility(name="Lapas Tanpa Kepala")
    facility.names.create(name=facility.name, kind=facility.kind)
    officer(facility, FacilityRole.ADMIN, valid_until=clock.today())
    join(facility, make_user(), FacilityRole.ORDER_OFFICER)
    assert broken_of("facilities") == {}
    with time_machine.travel(clock.now() + datetime.timedelta(days=1)):
        assert broken_of("facilities") == {"places_without_admin": ["Lapas Tanpa Kepala"]}
        call_command("audit")
    assert "warn        1  roles: every facility with officers has a head" in capsys.readouterr().out
