"""Submissions at any stage and the people who bring them there: `submission_at(Status.DECISION, Cast())`."""

from collections.abc import Mapping
from functools import cached_property

from catalog.models import Photo, Product, Revision
from catalog.selectors.meanwhile import seen_of_draft
from catalog.states import PhotoState
from curation import services
from curation.models import Submission
from curation.selectors.meanwhile import seen_of
from curation.services.assessing import criteria_for
from curation.states import Reason, Status
from facilities.models import Partner
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common.seen import Seen
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.facilities import make_facility, officer

WAY = (Status.KANWIL_VERIFICATION, Status.PAS_SELECTION, Status.ASSESSMENT, Status.DECISION, Status.LIVE)


def seen_now(submission: Submission) -> Seen:
    """What the page of a submission shows at this moment, whatever the test's own copy still says."""
    return seen_of(Submission.objects.select_related("current_round__revision").get(pk=submission.pk))


def seen_field(submission: Submission) -> dict[str, str]:
    """The field of a form that says so."""
    return {"seen": str(seen_now(submission))}


def seen_draft(product: Product) -> Seen:
    """What the page of a listing shows of its draft at this moment."""
    return seen_of_draft(product.revisions.latest("number"))


class Cast:
    """Everyone on the way of a listing of one facility. Nobody is made before they are needed."""

    def __init__(self, facility: Partner | None = None):
        self._facility = facility

    @cached_property
    def facility(self) -> Partner:
        return self._facility or make_facility()

    @cached_property
    def officer(self) -> User:
        return officer(self.facility)

    @cached_property
    def head(self) -> User:
        return officer(self.facility, FacilityRole.ADMIN)

    @cached_property
    def verifier(self) -> User:
        return make_user(role=Role.KANWIL_VERIFIER, kanwil_id=self.facility.kanwil_id)

    @cached_property
    def curator(self) -> User:
        return make_user(role=Role.PAS_CURATOR)

    @cached_property
    def assessor(self) -> User:
        return make_user(role=Role.IKM_ASSESSOR)

    @cached_property
    def chair(self) -> User:
        return make_user(role=Role.IKM_CHAIR)


def all_points(submission: Submission, points: int = 2, **others: int) -> dict[str, int]:
    """The same points for every criterion, but for those that are named."""
    return {item.code: points for item in criteria_for(submission)} | others


def submit(revision: Revision, cast: Cast) -> Submission:
    """Put a complete draft forward; its photos are ready."""
    Photo.objects.filter(uses__revision=revision).update(state=PhotoState.READY)
    return services.submit_listing(product_id=revision.product_id, actor=cast.head, seen=seen_draft(revision.product))


def advance(submission: Submission, cast: Cast, to: Status, points: Mapping[str, int] | None = None) -> Submission:
    """Let everybody say yes until the submission has come to the stage `to`."""
    steps = {
        Status.KANWIL_VERIFICATION: lambda: services.pass_submission(
            "verify", submission_id=submission.pk, actor=cast.verifier, seen=seen_now(submission)
        ),
        Status.PAS_SELECTION: lambda: services.pass_submission(
            "select", submission_id=submission.pk, actor=cast.curator, seen=seen_now(submission)
        ),
        Status.ASSESSMENT: lambda: services.assess_submission(
            submission_id=submission.pk,
            actor=cast.assessor,
            seen=seen_now(submission),
            points=points or all_points(submission),
        ),
        Status.DECISION: lambda: services.approve_submission(
            submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission)
        ),
    }
    for stage in WAY[: WAY.index(to)]:
        submission.refresh_from_db()
        if submission.status == stage:
            steps[stage]()
    submission.refresh_from_db()
    assert submission.status == to
    return submission


def submission_at(status: Status, cast: Cast | None = None, **values: object) -> Submission:
    """A submission that stands at this stage. `values` go into the draft."""
    cast = cast or Cast()
    submission = submit(make_draft(cast.facility, cast.officer, **values), cast)
    if status in WAY:
        return advance(submission, cast, status)
    if status == Status.REJECTED:
        advance(submission, cast, Status.PAS_SELECTION)
        services.reject_submission(
            submission_id=submission.pk,
            actor=cast.curator,
            seen=seen_now(submission),
            reasons=[Reason.FORBIDDEN],
            note="Meniru merek terdaftar.",
        )
    if status in (Status.REPAIR, Status.DRAFT):
        services.send_back_submission(
            submission_id=submission.pk,
            actor=cast.verifier,
            seen=seen_now(submission),
            reasons=[Reason.PHOTOS],
            note="Foto ketiga kabur.",
        )
    if status in (Status.DRAFT, Status.SUBMITTED, Status.APPROVED):
        # Stages that nobody rests at for long: written as the system would.
        _put(submission, status)
    submission.refresh_from_db()
    assert submission.status == status
    return submission


def _put(submission: Submission, status: Status) -> None:
    """Stages through which the system only passes: reached by the database's own allowed steps."""
    if status == Status.DRAFT:
        Submission.objects.filter(pk=submission.pk).update(status=Status.DRAFT, due_at=None)
    elif status == Status.SUBMITTED:
        for step in (Status.REPAIR, Status.SUBMITTED):
            Submission.objects.filter(pk=submission.pk).update(status=step)
    else:
        for step in (Status.PAS_SELECTION, Status.ASSESSMENT, Status.DECISION, Status.APPROVED):
            Submission.objects.filter(pk=submission.pk).update(status=step)
