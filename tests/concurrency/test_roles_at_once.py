"""A role given and ended at the same moment: the later word holds, whole, and nobody holds a role twice."""

from functools import partial

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied

from facilities.models import Membership
from facilities.services import accept_invitation, deactivate_person, end_membership
from pasindo.accounts.invitations import open_invitation, token_of
from pasindo.accounts.models import Invitation, RoleAssignment, User
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import LastAdmin, end_role
from pasindo.accounts.states import InvitationState as State
from pasindo.common import clock
from tests.concurrency.racing import race
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.facilities import appoint, make_facility, officer

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_role_given_four_times_at_once_is_one_role():
    user, facility = make_user(), make_facility()
    told = race(
        [partial(appoint, user, FacilityRole.ADMIN, facility)] * 4 + [partial(appoint, user, Role.PAS_CURATOR)] * 4
    )
    assert not [each for each in told if isinstance(each, Exception)]
    assert Membership.objects.count() == RoleAssignment.objects.count() == 1


def test_a_link_opened_by_four_at_once_gives_one_account_and_one_role():
    invitation = open_invitation(email="baru@contoh.example", role=Role.PAS_CURATOR, actor=None)
    accept = partial(accept_invitation, token=token_of(invitation), visitor=AnonymousUser(), password=PASSWORD)
    told = race([accept] * 4)
    assert sorted(type(each).__name__ for each in told) == ["NotOpen", "NotOpen", "NotOpen", "tuple"]
    assert User.objects.count() == RoleAssignment.objects.count() == 1


def test_three_links_of_one_new_address_at_once_give_one_account():
    roles = (Role.PAS_CURATOR, Role.FINANCE, Role.OPERATOR)
    links = [open_invitation(email="baru@contoh.example", role=role, actor=None) for role in roles]
    told = race(
        [partial(accept_invitation, token=token_of(link), visitor=AnonymousUser(), password=PASSWORD) for link in links]
    )
    done = [each for each in told if isinstance(each, tuple)]
    # Whoever comes second finds an account whose owner is known, and is asked to sign in.
    assert len(done) == 1 and User.objects.count() == RoleAssignment.objects.count() == 1
    assert Invitation.objects.filter(state=State.OPEN).count() == 2


def test_a_role_ended_while_it_is_given_again_is_never_half_ended():
    user, facility = make_user(), make_facility()
    officer(facility, FacilityRole.ADMIN)
    for _ in range(6):
        membership = appoint(user, FacilityRole.ADMIN, facility)
        assignment = appoint(user, Role.PAS_CURATOR)
        told = race(
            [
                partial(end_membership, membership_id=membership.pk, actor=None),
                partial(appoint, user, FacilityRole.ADMIN, facility),
                partial(end_role, assignment_id=assignment.pk, actor=None),
                partial(appoint, user, Role.PAS_CURATOR),
            ]
        )
        assert not [error for error in told if isinstance(error, Exception)]
    for rows in (Membership.objects.filter(user=user), RoleAssignment.objects.all()):
        assert rows.in_force().count() <= 1
        assert {row.valid_until for row in rows if row.ended_at} == {clock.today()}


def test_two_administrators_who_end_each_other_leave_one():
    pair = [make_user(role=Role.ADMIN) for _ in range(2)]
    rows = [user.role_assignments.get() for user in pair]
    told = race([partial(end_role, assignment_id=rows[1 - n].pk, actor=pair[n]) for n in range(2)])
    assert len([each for each in told if isinstance(each, LastAdmin | PermissionDenied)]) == 1
    assert RoleAssignment.objects.in_force().count() == 1


def test_two_administrators_who_close_each_other_leave_one():
    pair = [make_user(role=Role.ADMIN) for _ in range(2)]
    told = race([partial(deactivate_person, user_id=pair[1 - n].pk, actor=pair[n]) for n in range(2)])
    assert len([each for each in told if isinstance(each, LastAdmin | PermissionDenied)]) == 1
    assert User.objects.filter(is_active=True).count() == 1


def test_two_heads_who_end_each_other_leave_one():
    facility = make_facility()
    pair = [officer(facility, FacilityRole.ADMIN) for _ in range(2)]
    rows = [user.memberships.get() for user in pair]
    told = race([partial(end_membership, membership_id=rows[1 - n].pk, actor=pair[n]) for n in range(2)])
    assert len([each for each in told if isinstance(each, LastAdmin | PermissionDenied)]) == 1
    assert Membership.objects.in_force().count() == 1
