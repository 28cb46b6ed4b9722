"""Ending a role takes the right away at once, and leaves what was true before as it was."""

import datetime
import importlib

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, transaction

from facilities.models import Membership
from facilities.permissions import is_member
from facilities.services import end_membership
from pasindo.accounts.models import RoleAssignment
from pasindo.accounts.permissions import has_role, holders_of
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import end_role
from pasindo.common import clock
from pasindo.common.acting import acting
from pasindo.common.exceptions import DomainError
from tests.factories.accounts import accepted, hold, make_user
from tests.factories.facilities import appoint, join, make_facility, officer
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


def granted(user, **fields):
    return appoint(user, Role.PAS_CURATOR, **fields)


def was_in_force(row, day):
    return type(row).objects.in_force(day).filter(pk=row.pk).exists()


@pytest.mark.parametrize("start", [None, datetime.date(2021, 3, 1)], ids=["open", "dated"])
def test_a_role_that_ends_keeps_its_first_day(start):
    user, today = make_user(), clock.today()
    role = hold(user, Role.PAS_CURATOR, valid_from=start)
    before = clock.now()
    end_role(assignment_id=role.pk, actor=None)
    role.refresh_from_db()
    assert (role.valid_from, role.valid_until) == (start, today) and before <= role.ended_at <= clock.now()
    assert not has_role(user, Role.PAS_CURATOR) and user not in holders_of(Role.PAS_CURATOR)
    assert was_in_force(role, today - DAY) and not was_in_force(role, today) and not was_in_force(role, today + DAY)


def test_a_role_of_a_single_day_says_so_and_is_given_again_the_same_day():
    user, today = make_user(), clock.today()
    first = granted(user)
    end_role(assignment_id=first.pk, actor=None)
    first.refresh_from_db()
    assert (first.valid_from, first.valid_until) == (today, today) and not has_role(user, Role.PAS_CURATOR)
    second = granted(user)
    assert second.pk != first.pk and has_role(user, Role.PAS_CURATOR)
    end_role(assignment_id=second.pk, actor=None)
    third = granted(user)
    assert has_role(user, Role.PAS_CURATOR)
    with pytest.raises(DatabaseError, match="a_role_is_held_once_at_a_time"), transaction.atomic():
        hold(user, Role.PAS_CURATOR, valid_from=today)
    assert list(RoleAssignment.objects.in_force()) == [third]


def test_the_days_before_the_end_stay_taken():
    user, today = make_user(), clock.today()
    end_role(assignment_id=hold(user, Role.PAS_CURATOR).pk, actor=None)
    with pytest.raises(DatabaseError, match="a_role_is_held_once_at_a_time"), transaction.atomic():
        hold(user, Role.PAS_CURATOR, valid_from=today - DAY)
    assert RoleAssignment.objects.count() == 1


def test_what_is_over_is_not_ended_again():
    user, last = make_user(), datetime.date(2024, 5, 31)
    role = hold(user, Role.PAS_CURATOR, valid_until=last)
    end_role(assignment_id=role.pk, actor=None)
    role.refresh_from_db()
    assert (role.valid_from, role.valid_until, role.ended_at) == (None, last, None)


def test_a_role_to_come_that_is_ended_never_begins():
    user, today = make_user(), clock.today()
    role = hold(user, Role.PAS_CURATOR, valid_from=today + DAY)
    end_role(assignment_id=role.pk, actor=None)
    role.refresh_from_db()
    assert role.valid_from == today + DAY
    assert not any(was_in_force(role, today + number * DAY) for number in range(4))


def test_a_role_to_come_that_is_given_now_begins_now():
    user, today = make_user(), clock.today()
    role = hold(user, Role.PAS_CURATOR, valid_from=today + DAY)
    assert granted(user).pk == role.pk and has_role(user, Role.PAS_CURATOR)


@pytest.mark.parametrize("until", [60 * DAY, None], ids=["later", "open"])
def test_giving_a_role_again_leaves_its_start_and_makes_it_longer(until):
    user, until = make_user(), until and clock.today() + until
    hold(user, Role.PAS_CURATOR, valid_until=clock.today() + 30 * DAY)
    role = granted(user, until=until)
    assert (role.valid_from, role.valid_until) == (None, until) and RoleAssignment.objects.count() == 1


def test_giving_a_role_again_never_makes_it_shorter():
    """It is shortened by ending it, where the last administrator is asked for."""
    user = make_user(role=Role.PAS_CURATOR)
    role = granted(user, until=clock.today() + DAY)
    assert role.valid_until is None and RoleAssignment.objects.count() == 1


def test_a_last_day_that_is_over_is_refused():
    user, facility, yesterday = make_user(role=Role.PAS_CURATOR), make_facility(), clock.today() - DAY
    with pytest.raises(DomainError, match="Hari terakhir"):
        granted(user, until=yesterday)
    assert has_role(user, Role.PAS_CURATOR)
    with pytest.raises(CommandError, match="Hari terakhir"):
        call_command("grant_role", user.email, "order_officer", facility=facility.slug, until=yesterday, verbosity=0)
    assert not Membership.objects.exists()


def test_an_officer_leaves_and_comes_back_the_same_day():
    user, facility = make_user(), make_facility()
    head = officer(facility, FacilityRole.ADMIN)
    membership = join(facility, user, FacilityRole.ORDER_OFFICER)
    end_membership(membership_id=membership.pk, actor=head)
    assert not is_member(user, facility.pk)
    appoint(user, FacilityRole.ORDER_OFFICER, facility)
    assert is_member(user, facility.pk)
    rows = Membership.objects.filter(user=user).order_by("pk")
    spans = [(row.valid_from, row.valid_until, bool(row.ended_at)) for row in rows]
    assert spans == [(None, clock.today(), True), (clock.today(), None, False)]


@pytest.mark.parametrize("start", [None, clock.today()], ids=["open", "of that day"])
def test_roles_that_were_ended_before_get_their_past_back(start):
    """As it was: the first day overwritten, the last one set a day too early."""
    user, facility, yesterday = make_user(), make_facility(), clock.today() - DAY
    role = FacilityRole.ORDER_OFFICER
    membership = join(facility, user, role, valid_from=start, valid_until=clock.today() + 9 * DAY)
    for _ in range(2):
        again = accepted(user, role, facility=facility)  # else the database of today lets no first day become earlier
        with acting(action="end_membership"):
            Membership.objects.filter(pk=membership.pk).update(
                valid_from=yesterday, valid_until=yesterday, invitation=again
            )
    kept = join(facility, user, FacilityRole.PRODUCT_OFFICER)
    migration = importlib.import_module("facilities.migrations.1003_ended_roles_get_their_past_back")
    past_the_rules(*(operation.sql for operation in migration.Migration.operations))
    membership.refresh_from_db()
    assert (membership.valid_from, membership.valid_until) == (start, clock.today()) and membership.ended_at
    assert was_in_force(membership, yesterday) is (start is None) and not is_member(user, facility.pk, role)
    kept.refresh_from_db()
    assert kept.ended_at is None and kept.valid_until is None
