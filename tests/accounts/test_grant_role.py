"""Roles: given by a row, dated, and by nothing else."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from facilities.models import Membership
from facilities.permissions import can_submit_listings, is_member
from facilities.services import end_membership
from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.permissions import has_role, has_role_in, kanwil_codes
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import end_role, grant_role
from pasindo.common.exceptions import DomainError
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility

pytestmark = pytest.mark.django_db


def test_the_command_makes_the_account_and_the_officer():
    facility = make_facility()
    call_command("grant_role", "kepala@contoh.example", "facility_admin", facility=facility.slug, verbosity=0)
    user = User.objects.get(email="kepala@contoh.example")
    assert not user.has_usable_password()
    assert can_submit_listings(user, facility)


def test_the_command_again_changes_nothing_but_the_end():
    call_command("grant_role", "k@contoh.example", "kanwil_verifier", kanwil="jawa-timur", verbosity=0)
    call_command(
        "grant_role", "K@contoh.example", "kanwil_verifier", kanwil="jawa-timur", until=date(2031, 1, 31), verbosity=0
    )
    assignment = RoleAssignment.objects.get()
    assert str(assignment.valid_until) == "2031-01-31"


@pytest.mark.parametrize(
    "arguments", [{"facility": "no-such"}, {"kanwil": "jawa-timur"}], ids=["unknown facility", "no facility"]
)
def test_the_command_refuses_and_makes_no_account(arguments):
    with pytest.raises(CommandError, match="--facility"):
        call_command("grant_role", "x@contoh.example", "order_officer", **arguments)
    assert not User.objects.filter(email="x@contoh.example").exists()


@pytest.mark.parametrize(("role", "kanwil"), [(Role.PAS_CURATOR, "jawa-timur"), (Role.KANWIL_VERIFIER, None)])
def test_a_role_in_the_wrong_place_is_refused(role, kanwil):
    user = make_user()
    with pytest.raises(DomainError):
        grant_role(user_id=user.pk, role=role, kanwil_id=kanwil, actor=None)
    assert not RoleAssignment.objects.exists()


def test_a_superuser_holds_no_role_by_being_one():
    facility = make_facility()
    root = make_user(is_superuser=True, is_staff=True)
    assert not any(has_role(root, role) for role in Role)
    assert not is_member(root, facility.pk) and kanwil_codes(root, Role.KANWIL_VERIFIER) == []


def test_an_ended_role_is_gone_at_once():
    user, facility = make_user(), make_facility()
    assignment = grant_role(user_id=user.pk, role=Role.KANWIL_VERIFIER, kanwil_id="jawa-timur", actor=None)
    assert has_role_in(user, Role.KANWIL_VERIFIER, "jawa-timur") and not has_role_in(user, Role.KANWIL_VERIFIER, "bali")
    end_role(assignment_id=assignment.pk, actor=None)
    assert not has_role_in(user, Role.KANWIL_VERIFIER, "jawa-timur")
    membership = Membership.objects.create(user=user, facility=facility, role=FacilityRole.ADMIN)
    end_membership(membership_id=membership.pk, actor=None)
    assert not is_member(user, facility.pk)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM accounts_user",
        "DELETE FROM accounts_roleassignment",
        "INSERT INTO accounts_roleassignment (user_id, role) SELECT user_id, role FROM accounts_roleassignment",
        "UPDATE accounts_roleassignment SET role = 'kanwil_verifier'",
        "UPDATE accounts_roleassignment SET role = 'king'",
        "INSERT INTO accounts_user"
        " (public_id, email, password, name, phone, language, is_staff, is_active, is_superuser, date_joined)"
        " SELECT gen_random_uuid(), upper(email), '', '', '', 'id', false, true, false, now() FROM accounts_user",
    ],
)
def test_the_database_refuses(statement):
    make_user(role=Role.PAS_CURATOR)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert User.objects.count() == 1 and RoleAssignment.objects.get().role == Role.PAS_CURATOR
