"""Selection refuses what is not ready: several listings put forward at once, each for itself, and what comes after."""

import pytest
from django.core.exceptions import PermissionDenied

from catalog.exceptions import NotComplete
from catalog.models import Photo
from catalog.publishing import change_status
from catalog.services.drafts import open_revision
from catalog.states import PhotoState
from catalog.states import Status as ListingStatus
from curation import services
from curation.exceptions import NotApprovable
from curation.models import Decision, Submission
from curation.services.submitting import lapse_repair
from curation.states import Status
from pasindo.common.exceptions import MoveNotAllowed
from tests.factories.catalog import make_draft, make_live
from tests.factories.curation import Cast, seen_draft, seen_now, submission_at, submit
from tests.factories.facilities import make_facility

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return Cast()


def draft(cast, **values):
    revision = make_draft(cast.facility, cast.officer, **values)
    Photo.objects.filter(uses__revision=revision).update(state=PhotoState.READY)
    return revision


def forward(cast, actor, *revisions):
    return services.submit_listings(
        facility_id=cast.facility.pk,
        drafts={revision.product_id: seen_draft(revision.product) for revision in revisions},
        actor=actor,
    )


def test_is_refused_whole_to_anybody_but_the_head(cast):
    revision = draft(cast)
    with pytest.raises(PermissionDenied):
        forward(cast, cast.officer, revision)
    revision.refresh_from_db()
    assert revision.is_draft and not Submission.objects.filter(closed_at__isnull=True).exists()


def test_takes_what_is_complete_and_says_what_the_others_lack(cast):
    whole, half = draft(cast), draft(cast, photos=1)
    first, second = forward(cast, cast.head, whole, half)
    assert first.submission.status == Status.KANWIL_VERIFICATION and first.error is None
    assert second.submission is None and isinstance(second.error, NotComplete) and second.error.problems
    half.refresh_from_db()
    assert half.is_draft and Submission.objects.get() == first.submission


def test_passes_over_the_listing_of_another_facility(cast):
    other = Cast(make_facility(kanwil_id="bali", regency_id="51.71"))
    foreign = draft(other)
    assert forward(cast, cast.head, foreign) == []
    assert not Submission.objects.filter(closed_at__isnull=True).exists()


def test_finds_nothing_to_submit_in_a_listing_without_a_draft(cast):
    product = make_live(cast.facility, cast.officer)
    with pytest.raises(MoveNotAllowed, match="Belum ada perubahan"):
        services.submit_listing(product_id=product.pk, actor=cast.head, seen=seen_draft(product))
    assert not Submission.objects.filter(closed_at__isnull=True).exists()


def test_does_not_submit_what_was_withdrawn(cast):
    product = make_live(cast.facility, cast.officer)
    revision = open_revision(product_id=product.pk, actor=cast.officer)
    change_status(product_id=product.pk, to=ListingStatus.WITHDRAWN, actor=None, action="test")
    with pytest.raises(MoveNotAllowed, match="ditarik"):
        services.submit_listing(product_id=product.pk, actor=cast.head, seen=seen_draft(product))
    revision.refresh_from_db()
    assert revision.is_draft and not Submission.objects.filter(closed_at__isnull=True).exists()


@pytest.mark.parametrize("status", [Status.REPAIR, Status.PAS_SELECTION])
def test_that_a_repair_does_not_lapse_before_its_time_nor_at_another_stage(cast, status):
    submission = submission_at(status, cast)
    assert lapse_repair(submission_id=submission.pk) is False
    submission.refresh_from_db()
    assert submission.status == status


def test_that_nothing_is_approved_while_a_photo_is_being_made(cast):
    submission = submission_at(Status.DECISION, cast)
    before = Decision.objects.count()
    Photo.objects.filter(uses__revision=submission.current_round.revision).update(state=PhotoState.WAITING)
    with pytest.raises(NotApprovable, match="Foto masih diproses"):
        services.approve_submission(submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission))
    submission.refresh_from_db()
    assert (submission.status, Decision.objects.count()) == (Status.DECISION, before)


def test_that_nothing_is_approved_that_was_pushed_past_its_judges(cast):
    submission = submit(draft(cast), cast)
    for stage in (Status.PAS_SELECTION, Status.ASSESSMENT, Status.DECISION):  # steps that the database allows
        Submission.objects.filter(pk=submission.pk).update(status=stage)
    with pytest.raises(NotApprovable, match="Belum lengkap"):
        services.approve_submission(submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission))
    submission.refresh_from_db()
    assert submission.status == Status.DECISION and not submission.decisions.filter(role="ikm_chair").exists()
