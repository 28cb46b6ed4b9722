"""Several curators press at the same moment: the row lock lets one after another pass, and each stage is left once."""

import pytest

from catalog.models import Approval
from curation import services
from curation.models import Decision, SubmissionEvent
from curation.states import Reason, Status
from pasindo.accounts.roles import Role
from pasindo.common.exceptions import AlreadyRecorded, MoveNotAllowed
from tests.concurrency.racing import race
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.curation import Cast, all_points, seen_now, submission_at, submit

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_last_two_sheets_open_the_decision_once(settings):
    settings.CURATION_ASSESSORS = 2
    submission = submission_at(Status.ASSESSMENT)
    assessors = [make_user(role=Role.IKM_ASSESSOR) for _ in range(4)]
    points = all_points(submission)
    results = race(
        [
            lambda person=person: services.assess_submission(
                submission_id=submission.pk, actor=person, seen=seen_now(submission), points=points
            )
            for person in assessors
        ]
    )
    assert [type(result) for result in results if isinstance(result, Exception)] == [MoveNotAllowed] * 2
    assert Decision.objects.filter(submission=submission, verdict="scored").count() == 2
    assert SubmissionEvent.objects.filter(submission=submission, action="complete").count() == 1


def test_approving_and_rejecting_at_once_ends_in_one_of_them():
    cast = Cast()
    submission = submission_at(Status.DECISION, cast)
    other = make_user(role=Role.IKM_CHAIR)
    refusal = {"reasons": [Reason.QUALITY], "note": "Jahitan lepas."}
    results = race(
        [
            lambda: services.approve_submission(
                submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission)
            ),
            lambda: services.reject_submission(
                submission_id=submission.pk, actor=other, seen=seen_now(submission), **refusal
            ),
        ]
    )
    assert [type(result) for result in results if isinstance(result, Exception)] == [MoveNotAllowed]
    submission.refresh_from_db()
    assert Approval.objects.count() == (submission.status == Status.LIVE)
    assert Decision.objects.filter(submission=submission, role="ikm_chair").count() == 1


def test_a_listing_submitted_twice_at_once_is_judged_once():
    cast = Cast()
    revision = make_draft(cast.facility, cast.officer)
    cast.head, cast.verifier  # noqa: B018 - the people are there before the race
    results = race([lambda: submit(revision, cast)] * 3)
    refused = [result for result in results if isinstance(result, Exception)]
    assert [type(error) for error in refused] == [AlreadyRecorded] * 2
    submission = next(result for result in results if not isinstance(result, Exception))
    assert submission.rounds.count() == 1
