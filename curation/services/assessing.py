"""Scoring by the assessors of IKM, each for themselves, until the panel is complete."""

from collections.abc import Mapping

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from curation import rubric
from curation.exceptions import ScoresIncomplete
from curation.models import Decision, Score, Submission
from curation.moves import decisions_of_round
from curation.services.moving import MoveWords, follow, lock_submission, make_move, take_turn
from curation.states import Verdict
from pasindo.accounts.models import User
from pasindo.common.exceptions import AlreadyRecorded, MoveNotAllowed
from pasindo.common.seen import Seen


@transaction.atomic
def assess_submission(
    *, submission_id: int, actor: User, seen: Seen, points: Mapping[str, int], note: str = "", internal_note: str = ""
) -> Decision:
    """Hand in one assessor's sheet: 0 to 3 points for every criterion of the branch. The last one opens the decision.

    Raises Outdated if the actor saw another round than the current one; ScoresIncomplete with the codes that lack
    points; MoveNotAllowed for a second sheet in the same round, AlreadyRecorded if it is the same once more.
    """
    submission, words = lock_submission(submission_id), MoveWords.of(note=note, internal_note=internal_note)
    try:
        turn = take_turn("assess", submission, actor=actor, seen=seen)
    except MoveNotAllowed as refusal:  # the sheet that is sent once more may have been the last one that was wanted
        raise _second_sheet(submission, actor, points) or refusal from None
    if second := _second_sheet(submission, actor, points):
        raise second
    criteria = criteria_for(submission)
    points = {code: value for code, value in points.items() if code in {item.code for item in criteria}}
    if missing := rubric.missing_criteria(points, criteria):
        raise ScoresIncomplete(
            _("Beri nilai 0 sampai 3 untuk setiap kriteria."),
            problems={code: [_("Kriteria ini belum dinilai.")] for code in missing},
        )
    total = rubric.result_of(points, criteria).total
    decision = make_move(turn, words=words, total=total)
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


def _second_sheet(submission: Submission, actor: User, points: Mapping[str, int]) -> MoveNotAllowed | None:
    """Why there is no second sheet, if the first one is in: that one counts. The same by a second press is no news."""
    sheet = decisions_of_round(submission).filter(verdict=Verdict.SCORED, actor=actor).first()
    if sheet is None:
        return None
    if dict(sheet.scores.values_list("criterion", "points")) == dict(points):
        return AlreadyRecorded(_("Penilaian Anda sudah masuk waktu Anda menekan tombol yang pertama kali."))
    return MoveNotAllowed(_("Penilaian Anda untuk putaran ini sudah masuk dan tidak dapat diubah."))


def sheets_in(submission: Submission) -> int:
    """How many assessors have handed in their sheet for the current round."""
    return decisions_of_round(submission).filter(verdict=Verdict.SCORED).count()
