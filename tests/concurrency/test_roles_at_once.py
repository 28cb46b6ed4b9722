"""A role given and ended at the same moment: the later word holds, whole, and nobody holds a role twice."""

from functools import partial

import pytest

from facilities.models import Membership
from facilities.services import add_officer, end_membership
from pasindo.accounts.models import RoleAssignment
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import end_role, grant_role
from pasindo.common import clock
from tests.concurrency.racing import race
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_role_given_eight_times_at_once_is_one_role():
    user, facility = make_user(), make_facility()
    officer = {"facility_id": facility.pk, "user_id": user.pk, "role": FacilityRole.ADMIN, "actor": None}
    curator = {"user_id": user.pk, "role": Role.PAS_CURATOR, "actor": None}
    assert len({row.pk for row in race([partial(add_officer, **officer)] * 8)}) == 1
    assert len({row.pk for row in race([partial(grant_role, **curator)] * 8)}) == 1


def test_a_role_ended_while_it_is_given_again_is_never_half_ended():
    user, facility = make_user(), make_facility()
    for _ in range(12):
        membership = add_officer(facility_id=facility.pk, user_id=user.pk, role=FacilityRole.ADMIN, actor=None)
        assignment = grant_role(user_id=user.pk, role=Role.PAS_CURATOR, actor=None)
        told = race(
            [
                partial(end_membership, membership_id=membership.pk, actor=None),
                partial(add_officer, facility_id=facility.pk, user_id=user.pk, role=FacilityRole.ADMIN, actor=None),
                partial(end_role, assignment_id=assignment.pk, actor=None),
                partial(grant_role, user_id=user.pk, role=Role.PAS_CURATOR, actor=None),
            ]
        )
        assert not [error for error in told if isinstance(error, Exception)]
    for rows in (Membership.objects.all(), RoleAssignment.objects.all()):
        assert rows.in_force().count() <= 1
        assert {row.valid_until for row in rows if row.ended_at} == {clock.today()}
