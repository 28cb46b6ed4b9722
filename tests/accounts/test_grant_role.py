"""Roles: given by a row, dated, and by nothing else."""

import io
from datetime import date

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from facilities.models import Membership
from facilities.permissions import can_submit_listings, is_member
from facilities.services import accept_invitation, end_membership, invite
from pasindo.accounts.invitations import path_of, token_of
from pasindo.accounts.models import Invitation, RoleAssignment, User
from pasindo.accounts.permissions import has_role, has_role_in, kanwil_codes
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import end_role
from pasindo.accounts.states import InvitationState as State
from pasindo.common.channels import MAIL
from pasindo.common.exceptions import DomainError
from pasindo.common.models import Message
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.facilities import appoint, join, make_facility

pytestmark = pytest.mark.django_db


def test_the_command_invites_and_gives_nothing_before_somebody_accepts(capsys):
    facility = make_facility()
    call_command("grant_role", "Kepala@contoh.example", "facility_admin", facility=facility.slug)
    invitation = Invitation.objects.get()
    said = capsys.readouterr().out
    assert settings.SITE_URL + path_of(invitation) in said
    assert (invitation.email, invitation.facility, invitation.invited_by) == ("kepala@contoh.example", facility, None)
    assert not User.objects.exists() and not Membership.objects.exists()
    assert Message.objects.get(channel=MAIL).recipient == "kepala@contoh.example"
    _invitation, user = accept_invitation(token=token_of(invitation), visitor=AnonymousUser(), password=PASSWORD)
    assert can_submit_listings(user, facility)


def test_the_command_again_sends_another_link_and_the_former_one_dies(capsys):
    given = {"kanwil": "jawa-timur", "stdout": io.StringIO()}
    call_command("grant_role", "k@contoh.example", "kanwil_verifier", **given)
    call_command("grant_role", "K@contoh.example", "kanwil_verifier", until=date(2031, 1, 31), **given)
    second, first = Invitation.objects.all()
    assert (first.state, second.state, second.until) == (State.REPLACED, State.OPEN, date(2031, 1, 31))


@pytest.mark.parametrize(
    "arguments", [{"facility": "no-such"}, {"kanwil": "jawa-timur"}], ids=["unknown facility", "no facility"]
)
def test_the_command_refuses_and_makes_no_account(arguments):
    with pytest.raises(CommandError, match="--facility"):
        call_command("grant_role", "x@contoh.example", "order_officer", **arguments)
    assert not User.objects.filter(email="x@contoh.example").exists()


@pytest.mark.parametrize(
    ("role", "kanwil"), [(Role.PAS_CURATOR, "jawa-timur"), (Role.KANWIL_VERIFIER, None), (FacilityRole.ADMIN, None)]
)
def test_a_role_in_the_wrong_place_is_refused(role, kanwil):
    with pytest.raises(DomainError):
        invite(email="x@contoh.example", role=role, kanwil_id=kanwil, actor=None)
    assert not Invitation.objects.exists()


def test_a_superuser_holds_no_role_by_being_one():
    facility = make_facility()
    root = make_user(is_superuser=True, is_staff=True)
    assert not any(has_role(root, role) for role in Role)
    assert not is_member(root, facility.pk) and kanwil_codes(root, Role.KANWIL_VERIFIER) == []


def test_an_ended_role_is_gone_at_once():
    user, facility = make_user(), make_facility()
    assignment = appoint(user, Role.KANWIL_VERIFIER, kanwil_id="jawa-timur")
    assert has_role_in(user, Role.KANWIL_VERIFIER, "jawa-timur") and not has_role_in(user, Role.KANWIL_VERIFIER, "bali")
    end_role(assignment_id=assignment.pk, actor=None)
    assert not has_role_in(user, Role.KANWIL_VERIFIER, "jawa-timur")
    membership = join(facility, user, FacilityRole.ORDER_OFFICER)
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
