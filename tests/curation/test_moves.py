"""Every move: the right person makes it, a stranger does not, and from no other stage does anybody."""

from functools import partial

import pytest
from django.core.exceptions import PermissionDenied

from catalog.models import Approval, Photo, Revision
from catalog.services.drafts import open_revision
from catalog.states import PhotoState
from curation import services
from curation.exceptions import ReasonMissing, ScoresIncomplete
from curation.models import Decision, Round, Score, Submission, SubmissionEvent
from curation.moves import MOVES, SYSTEM_MOVES, TURN, moves_open_to
from curation.states import Reason, Status
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import end_role
from pasindo.common.exceptions import DomainError, MoveNotAllowed
from pasindo.common.models import Message
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.curation import Cast, advance, all_points, seen_draft, seen_now, submission_at
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db

REFUSAL = {"reasons": [Reason.TEXT], "note": "Judul belum menyebut bahannya."}


def make_move(name, submission, actor):
    """Make a move as its service is called."""
    if name == "submit":
        return services.submit_listing(
            product_id=submission.product_id, actor=actor, seen=seen_draft(submission.product)
        )
    service = {
        "verify": partial(services.pass_submission, "verify"),
        "select": partial(services.pass_submission, "select"),
        "approve": services.approve_submission,
        "assess": services.assess_submission,
        "send_back": services.send_back_submission,
        "reject": services.reject_submission,
    }[name]
    extra = REFUSAL if name in ("send_back", "reject") else {}
    extra = {"points": all_points(submission)} if name == "assess" else extra
    return service(submission_id=submission.pk, actor=actor, seen=seen_now(submission), **extra)


def everything():
    """All that a move could write."""
    tables = [Submission, Round, Decision, Score, SubmissionEvent, Approval, Message, Revision]
    return [list(table.objects.order_by("pk").values()) for table in tables]


def right_person(name, status, cast):
    role = MOVES[name].turns.get(status) or sorted(MOVES[name].turns.values())[0]
    return {
        "facility_admin": cast.head,
        "kanwil_verifier": cast.verifier,
        "pas_curator": cast.curator,
        "ikm_assessor": cast.assessor,
        "ikm_chair": cast.chair,
    }[role]


def open_draft(submission, cast):
    """A draft to submit, where the stage allows one."""
    open_revision(product_id=submission.product_id, actor=cast.officer)


CASES = sorted((name, source) for name, move in MOVES.items() for source in move.sources)


@pytest.mark.parametrize(("name", "source"), CASES)
def test_the_right_person_moves(name, source):
    cast = Cast()
    submission = submission_at(source, cast)
    if name == "submit":
        open_draft(submission, cast)
    actor = right_person(name, source, cast)
    before = SubmissionEvent.objects.filter(submission=submission).count()
    make_move(name, submission, actor)
    event = SubmissionEvent.objects.filter(submission=submission)[before]
    assert (event.action, event.from_status, event.to_status) == (name, source, MOVES[name].target)
    assert (event.actor, event.role) == (actor, MOVES[name].turns[source])
    decision = Decision.objects.filter(submission=submission).latest("pk")
    assert (decision.actor, decision.role, decision.verdict) == (actor, MOVES[name].turns[source], MOVES[name].verdict)
    assert decision.round_id == event.round_id


STRANGERS = {
    "a buyer": lambda cast: make_user(),
    "a superuser": lambda cast: make_user(is_superuser=True, is_staff=True),
    "an administrator": lambda cast: make_user(role=Role.ADMIN),
    "a verifier of another Kanwil": lambda cast: make_user(role=Role.KANWIL_VERIFIER, kanwil_id="bali"),
    "the operator of the Kanwil": lambda cast: make_user(role=Role.KANWIL_OPERATOR, kanwil_id=cast.facility.kanwil_id),
    "the product officer": lambda cast: cast.officer,
    "the head of another facility": lambda cast: officer(make_facility(), FacilityRole.ADMIN),
    "an export curator": lambda cast: make_user(role=Role.EXPORT_CURATOR),
}


@pytest.mark.parametrize(("name", "source"), CASES)
def test_strangers_are_refused_and_nothing_changes(name, source):
    cast = Cast()
    submission = submission_at(source, cast)
    if name == "submit":
        open_draft(submission, cast)
    for stranger in [make(cast) for make in STRANGERS.values()]:
        before = everything()
        with pytest.raises(PermissionDenied):
            make_move(name, submission, stranger)
        assert everything() == before
        assert name not in moves_open_to(stranger, submission)


def test_curators_of_another_stage_are_strangers():
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    before = everything()
    for actor in (cast.verifier, cast.assessor, cast.chair, cast.head):
        with pytest.raises(PermissionDenied):
            services.pass_submission("select", submission_id=submission.pk, actor=actor, seen=seen_now(submission))
    assert everything()[0] == before[0]
    assert everything()[2] == before[2]


@pytest.mark.parametrize("status", sorted(Status))
def test_nobody_moves_from_another_stage(status):
    cast = Cast()
    submission = submission_at(status, cast)
    for name in sorted(name for name, move in MOVES.items() if status in set(Status) - move.sources):
        actor = right_person(name, status, cast)
        before = everything()
        with pytest.raises(MoveNotAllowed):
            make_move(name, submission, actor)
        assert everything() == before, name
        assert name not in moves_open_to(actor, submission)


def test_a_role_that_ended_yesterday_is_none():
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    end_role(assignment_id=cast.curator.role_assignments.get().pk, actor=None)
    with pytest.raises(PermissionDenied):
        services.pass_submission("select", submission_id=submission.pk, actor=cast.curator, seen=seen_now(submission))


@pytest.mark.parametrize("name", ["send_back", "reject"])
@pytest.mark.parametrize("words", [{"reasons": [], "note": "Ada."}, {"reasons": [Reason.TEXT], "note": "  "}])
def test_a_refusal_needs_a_reason_and_a_note(name, words):
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    before = everything()
    service = services.send_back_submission if name == "send_back" else services.reject_submission
    with pytest.raises(ReasonMissing) as caught:
        service(submission_id=submission.pk, actor=cast.curator, seen=seen_now(submission), **words)
    assert set(caught.value.problems) == ({"note"} if words["reasons"] else {"reasons"})
    assert everything()[:3] == before[:3]


def test_an_invented_reason_is_none():
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    with pytest.raises(ReasonMissing):
        services.send_back_submission(
            submission_id=submission.pk, actor=cast.curator, seen=seen_now(submission), reasons=["mood"], note="Entah."
        )


@pytest.mark.parametrize("change", [{"B3": None}, {"B3": 4}, {"B3": -1}])
def test_a_sheet_needs_0_to_3_points_for_every_criterion(change):
    cast = Cast()
    submission = submission_at(Status.ASSESSMENT, cast)
    before = everything()
    with pytest.raises(ScoresIncomplete) as caught:
        services.assess_submission(
            submission_id=submission.pk,
            actor=cast.assessor,
            seen=seen_now(submission),
            points=all_points(submission) | change,
        )
    assert set(caught.value.problems) == {"B3"}
    assert everything()[1:5] == before[1:5]


def test_the_panel_is_complete_with_the_number_of_assessors_that_is_asked_for(settings):
    settings.CURATION_ASSESSORS = 3
    cast = Cast()
    submission = submission_at(Status.ASSESSMENT, cast)
    for number in (1, 2, 3):
        assert submission.status == Status.ASSESSMENT
        assessor = make_user(role=Role.IKM_ASSESSOR)
        points = all_points(submission, number)
        services.assess_submission(
            submission_id=submission.pk, actor=assessor, seen=seen_now(submission), points=points
        )
        submission.refresh_from_db()
    assert submission.status == Status.DECISION
    services.approve_submission(submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission))
    assert Approval.objects.get(revision=submission.current_round.revision).score == 200


def test_an_assessor_scores_once_a_round(settings):
    settings.CURATION_ASSESSORS = 2
    cast = Cast()
    submission = submission_at(Status.ASSESSMENT, cast)
    services.assess_submission(
        submission_id=submission.pk, actor=cast.assessor, seen=seen_now(submission), points=all_points(submission)
    )
    before = everything()
    with pytest.raises(MoveNotAllowed):
        services.assess_submission(
            submission_id=submission.pk,
            actor=cast.assessor,
            seen=seen_now(submission),
            points=all_points(submission, 3),
        )
    assert everything() == before
    assert moves_open_to(cast.assessor, submission) == []


@pytest.mark.parametrize(
    "points", [{"points": 1}, {"points": 3, "C5": 0}, {"points": 3} | {f"B{n}": 1 for n in range(1, 6)}]
)
def test_what_does_not_pass_is_not_approved(points):
    cast = Cast()
    submission = submission_at(Status.ASSESSMENT, cast)
    advance(submission, cast, Status.DECISION, points=all_points(submission, **points))
    before = everything()
    with pytest.raises(DomainError):
        services.approve_submission(submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission))
    assert everything() == before


def test_a_listing_is_not_approved_before_its_photos_are_ready():
    cast = Cast()
    submission = submission_at(Status.DECISION, cast)
    Photo.objects.filter(uses__revision__product=submission.product).update(state=PhotoState.WAITING)
    before = everything()
    with pytest.raises(DomainError, match="Foto masih diproses"):
        services.approve_submission(submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission))
    assert everything() == before


def test_an_incomplete_draft_is_refused_with_a_list_and_kept():
    cast = Cast()
    revision = make_draft(cast.facility, cast.officer, photos=2, cost=None)
    before = everything()
    with pytest.raises(DomainError) as caught:
        services.submit_listing(product_id=revision.product_id, actor=cast.head, seen=seen_draft(revision.product))
    assert set(caught.value.problems) == {"cost", "photos"}
    assert everything() == before


def test_every_stage_of_a_person_has_a_move_and_every_other_one_is_the_systems():
    turns = {source for move in MOVES.values() for source in move.sources}
    assert turns == set(TURN)
    assert {source for move in SYSTEM_MOVES.values() for source in move.sources} - turns == {
        Status.SUBMITTED,
        Status.APPROVED,
    }
