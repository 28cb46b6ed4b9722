"""Scoring by the assessors of IKM, each for themselves, until the panel is complete."""

from collections.abc import Mapping

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from curation import rubric
from curation.exceptions import ScoresIncomplete
from curation.models import Decision, Score, Submission
from curation.moves import decisions_of_round, has_scored
from curation.services.moving import follow, lock_submission, make_move, take_turn
from curation.states import Verdict
from pasindo.accounts.models import User
from pasindo.common.exceptions import MoveNotAllowed


@transaction.atomic
def assess_submission(
    *, submission_id: int, actor: User, points: Mapping[str, int], note: str = "", internal_note: str = ""
) -> Decision:
    """Hand in one assessor's sheet: 0 to 3 points for every criterion of the branch. The last one opens the decision.

    Raises ScoresIncomplete with the codes that lack points; MoveNotAllowed for a second sheet in the same round.
    """
    submission = lock_submission(submission_id)
    turn = take_turn("assess", submission, actor=actor)
    if has_scored(actor, submission):
        raise MoveNotAllowed(_("Penilaian Anda untuk putaran ini sudah masuk dan tidak dapat diubah."))
    criteria = criteria_for(submission)
    points = {code: value for code, value in points.items() if code in {item.code for item in criteria}}
    if missing := rubric.missing_criteria(points, criteria):
        raise ScoresIncomplete(
            _("Beri nilai 0 sampai 3 untuk setiap kriteria."),
            problems={code: [_("Kriteria ini belum dinilai.")] for code in missing},
        )
    total = rubric.result_of(points, criteria).total
    decision = make_move(turn, note=note, internal_note=internal_note, total=total)
    Score.objects.bulk_create(
        Score(decision=decision, criterion=item.code, points=points[item.code]) for item in criteria
    )
    if sheets_in(submission) >= settings.CURATION_ASSESSORS:
        follow(submission)
    return decision


def criteria_for(submission: Submission) -> tuple[rubric.Criterion, ...]:
    """The criteria by which the current round is judged: of its category's branch, in its rubric's version."""
    current = submission.current_round
    return rubric.criteria_of(current.revision.category.branch, current.rubric_version)  # type: ignore[union-attr]


def sheets_in(submission: Submission) -> int:
    """How many assessors have handed in their sheet for the current round."""
    return decisions_of_round(submission).filter(verdict=Verdict.SCORED).count()
