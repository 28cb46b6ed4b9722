"""The decision of the chair: what passes is approved under a nomor kurasi and goes on sale in the same transaction."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.publishing import grant_approval, lock_listing, publish_revision
from catalog.states import PhotoState
from curation import rubric
from curation.deadlines import valid_until
from curation.exceptions import NotApprovable
from curation.models import Submission
from curation.moves import decisions_of_round
from curation.services.assessing import criteria_for
from curation.services.moving import MoveWords, follow, lock_submission, make_move, take_turn
from curation.stages import COURSE
from curation.states import Verdict
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.seen import Seen
from pasindo.common.sequences import next_number


@transaction.atomic
def approve_submission(
    *, submission_id: int, actor: User, seen: Seen, note: str = "", internal_note: str = ""
) -> Submission:
    """Approve a submission and put the revision that was judged on sale, under its nomor kurasi, for 24 months.

    Raises Outdated if the actor saw another round than the current one; NotApprovable below 180 of 300, with a group
    below half, nothing on a critical criterion, a judgement lacking, or photos not ready; NotPublishable for a listing
    that was suspended or withdrawn meanwhile.
    """
    # Facility and listing before the submission: the order in which publishing and submitting lock.
    product = lock_listing(Submission.objects.values_list("product_id", flat=True).get(pk=submission_id))
    submission = lock_submission(submission_id)
    words = MoveWords.of(note=note, internal_note=internal_note)
    turn = take_turn("approve", submission, actor=actor, seen=seen, words=words)
    result = _require_approvable(submission)
    make_move(turn, words=words, total=result.total)
    year = clock.today().year
    approval = grant_approval(
        revision_id=submission.current_round.revision_id,  # type: ignore[union-attr]
        number=f"KUR/{year}/{next_number(f'curation/{year}'):06d}",
        grade=result.grade,  # type: ignore[arg-type]
        score=result.total,
        valid_until=valid_until(clock.today()),
        granted_by=actor,
    )
    publish_revision(approval_id=approval.pk, actor=actor, locked=product)
    follow(submission)
    return submission


def result_for(submission: Submission) -> rubric.Result:
    """What the panel's medians of the current round add up to. ValueError before the first sheet is in."""
    sheets = sheets_of(submission)
    criteria = criteria_for(submission)
    return rubric.result_of(rubric.median_points(sheets, criteria), criteria)


def sheets_of(submission: Submission) -> list[dict[str, int]]:
    """The sheets of the current round, in the order in which they came in."""
    decisions = decisions_of_round(submission).filter(verdict=Verdict.SCORED).prefetch_related("scores")
    return [{score.criterion: score.points for score in decision.scores.all()} for decision in decisions]


def _require_approvable(submission: Submission) -> rubric.Result:
    passed = decisions_of_round(submission).filter(verdict__in=[Verdict.PASSED, Verdict.SCORED])
    judged = set(passed.values_list("role", flat=True))
    # Both agencies: the directorate by its Kanwil and its curator, the ministry by its assessors.
    handed_in = timezone.localdate(submission.current_round.submitted_at)  # type: ignore[union-attr]
    wanted = COURSE.judged_before(COURSE.deciding, handed_in)
    missing = [stage for stage in wanted if stage.capacity not in judged]
    if missing:
        raise NotApprovable(
            _("Belum lengkap: %(stages)s.") % {"stages": ", ".join(str(stage.title) for stage in missing)}
        )
    result = result_for(submission)
    problems = rubric.failings(result)
    photos = submission.current_round.revision.photos.exclude(photo__state=PhotoState.READY)  # type: ignore[union-attr]
    if photos.exists():
        problems.append(_("Foto masih diproses. Coba lagi beberapa menit lagi."))
    if problems:
        raise NotApprovable(" ".join(problems))
    return result
