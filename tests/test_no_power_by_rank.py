"""A right is a dated role row. Being a superuser, or having been an officer until yesterday, decides nothing."""

import datetime
from functools import partial

import pytest
from django.core.exceptions import PermissionDenied

from catalog.permissions import can_see_photo, require_editor
from curation import services
from curation.models import Decision, SubmissionEvent
from curation.moves import MOVES, moves_open_to
from curation.states import Reason, Status
from facilities.permissions import EDIT_LISTINGS, HANDLE_ORDERS, SUBMIT_LISTINGS, standing_of
from orders.fulfilment import services as fulfilment
from orders.fulfilment.moves import moves_open_to as order_moves_open_to
from orders.reading.meanwhile import seen_of
from pasindo.accounts.models import RoleAssignment
from pasindo.accounts.permissions import has_role, has_role_in
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.curation import all_points, seen_now, submission_at
from tests.factories.facilities import officer
from tests.factories.orders import for_sale, paid

pytestmark = pytest.mark.django_db

REFUSAL = {"reasons": [Reason.PHOTOS], "note": "Foto kabur."}


def superuser():
    return make_user(is_staff=True, is_superuser=True)


def administrator():
    """Settings and roles are theirs; no decision is."""
    return make_user(role=Role.ADMIN)


def former_curator():
    user = make_user(role=Role.PAS_CURATOR)
    RoleAssignment.objects.filter(user=user).update(valid_until=clock.today() - datetime.timedelta(days=1))
    return user


def curator_to_be():
    user = make_user(role=Role.PAS_CURATOR)
    RoleAssignment.objects.filter(user=user).update(valid_from=clock.today() + datetime.timedelta(days=1))
    return user


RANKS = [superuser, administrator, former_curator, curator_to_be]


@pytest.mark.parametrize("rank", RANKS)
@pytest.mark.parametrize(
    ("stage", "service", "given"),
    [
        (Status.KANWIL_VERIFICATION, partial(services.pass_submission, "verify"), {}),
        (Status.PAS_SELECTION, partial(services.pass_submission, "select"), {}),
        (Status.PAS_SELECTION, services.send_back_submission, REFUSAL),
        (Status.PAS_SELECTION, services.reject_submission, REFUSAL),
        (Status.ASSESSMENT, services.assess_submission, {"points": None}),
        (Status.DECISION, services.approve_submission, {}),
    ],
)
def test_no_decision_without_a_role_in_force(rank, stage, service, given):
    submission, actor = submission_at(stage), rank()
    before = (submission.status, Decision.objects.count(), SubmissionEvent.objects.count())
    values = {"points": all_points(submission)} if "points" in given else given
    with pytest.raises(PermissionDenied):
        service(submission_id=submission.pk, actor=actor, seen=seen_now(submission), **values)
    submission.refresh_from_db()
    assert (submission.status, Decision.objects.count(), SubmissionEvent.objects.count()) == before
    assert moves_open_to(actor, submission) == []
    assert not any(move.allowed(actor, submission) for move in MOVES.values())


@pytest.mark.parametrize("rank", RANKS)
def test_no_listing_is_edited_or_put_forward_by_rank(rank):
    revision, actor = make_draft(), rank()
    facility = revision.product.facility
    standing = standing_of(actor, facility)
    assert not standing.may(EDIT_LISTINGS) and not standing.may(SUBMIT_LISTINGS)
    assert not can_see_photo(actor, revision.photos.first().photo)
    with pytest.raises(PermissionDenied):
        require_editor(actor, facility)


@pytest.mark.parametrize("rank", RANKS)
def test_no_order_is_moved_by_rank(rank):
    facility_order, actor = paid({for_sale(): 1}).facility_orders.get(), rank()
    assert not standing_of(actor, facility_order.facility).may(HANDLE_ORDERS)
    assert list(order_moves_open_to(actor, facility_order)) == []
    with pytest.raises(PermissionDenied):
        fulfilment.accept_order(facility_order_id=facility_order.pk, actor=actor, seen=seen_of(facility_order))
    before = facility_order.status
    facility_order.refresh_from_db()
    assert facility_order.status == before


def test_a_superuser_holds_no_role():
    actor = superuser()
    assert not any(has_role(actor, role) or has_role_in(actor, role, "jawa-timur") for role in Role)


def test_an_officer_who_left_yesterday_is_a_stranger_today():
    revision = make_draft()
    facility = revision.product.facility
    left = officer(facility, FacilityRole.ADMIN, valid_until=clock.today() - datetime.timedelta(days=1))
    standing = standing_of(left, facility)
    assert not any(standing.may(right) for right in (EDIT_LISTINGS, SUBMIT_LISTINGS, HANDLE_ORDERS))
