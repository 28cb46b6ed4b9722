"""What a curator sees of a submission: the revision as it was submitted, its history, and the scores they may see."""

from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet
from django.http import Http404

from catalog.models import Revision
from catalog.selectors.specifications import Answer, answers_of
from curation import rubric
from curation.course import Course
from curation.models import Decision, Round, Submission, SubmissionEvent
from curation.moves import has_scored
from curation.permissions import stages_of
from curation.selectors.meanwhile import kept_quiet
from curation.selectors.versions import (
    Field,
    PhotoChange,
    changes_between,
    offer_fields,
    photo_change,
    with_parts,
)
from curation.stages import COURSE
from curation.states import Verdict
from pasindo.accounts.models import User
from pasindo.common.seen import Change


class CriterionRow(NamedTuple):
    """A line of the table of scores: everybody's points, their lower median, and whether they lie far apart."""

    criterion: rubric.Criterion
    points: list[int]
    median: int
    is_wide: bool


@dataclass
class ScoreTable:
    """The sheets of a round side by side, and what their medians add up to."""

    assessors: list[Decision]
    rows: list[CriterionRow]
    result: rubric.Result

    @property
    def band(self) -> str:
        """The grade that the total alone would reach."""
        grade = rubric.band(self.result.total)
        return str(grade.label) if grade else ""


@dataclass
class Review:
    """Everything on the review page."""

    submission: Submission
    revision: Revision
    title: str
    texts: list
    answers: list[Answer]
    compared_with: Revision | None
    changes: list[Change]
    photos: PhotoChange | None
    rounds: list[Round]
    events: list[SubmissionEvent]
    criteria: tuple[rubric.Criterion, ...]
    sheets_in: int = 0
    scores: ScoreTable | None = None
    earlier: list[Round] = field(default_factory=list)

    @property
    def is_panel(self) -> bool:
        """Whether the assessors are at work."""
        return self.submission.status == COURSE.scoring.code

    @property
    def is_decision(self) -> bool:
        """Whether the chair is to decide, on the scores above all."""
        return self.submission.status == COURSE.deciding.code

    @property
    def offer_fields(self) -> list[Field]:
        return offer_fields(self.revision)


def visible_submissions(user: User, course: Course = COURSE) -> QuerySet[Submission]:
    """What this person may open as a curator: of the own Kanwil or the nation, once it came as far as their stage."""
    own = Q(pk__in=())
    for stage, kanwil in stages_of(user, course):
        first = course[stage.sees_from or stage.code]
        came = SubmissionEvent.objects.filter(to_status=first.code).values("submission_id")
        seen = Q() if first == course.road[0] else Q(pk__in=came)
        if stage.is_regional:
            seen &= Q(kanwil_id__in=kanwil)
        elif not seen:
            return Submission.objects.all()
        own |= seen
    return Submission.objects.filter(own)


def submission_or_404(user: User, public_id: UUID) -> Submission:
    """A submission that this person may open as a curator; Http404 for anybody else."""
    submission = (
        visible_submissions(user)
        .select_related("product__facility__regency__province", "product__live_revision", "kanwil")
        .select_related("current_round__revision__category")
        .filter(public_id=public_id)
        .first()
    )
    if submission is None or submission.current_round_id is None:
        raise Http404
    return submission


def review_of(submission: Submission, user: User) -> Review:
    """The submission as this curator may see it: exactly the revision of the current round, and what led to it."""
    rounds = _rounds(submission, user)
    current = next(item for item in rounds if item.pk == submission.current_round_id)
    previous = _compared_with(submission, rounds)
    wanted = [current.revision_id, *([previous] if previous else [])]
    versions = {version.pk: version for version in with_parts(Revision.objects.filter(pk__in=wanted))}
    revision, old = versions[current.revision_id], versions.get(previous) if previous else None
    branch = revision.category.branch if revision.category else ""
    sheets = [decision for decision in current.all_decisions if decision.verdict == Verdict.SCORED]  # type: ignore[attr-defined]
    criteria = rubric.criteria_of(branch, current.rubric_version)
    return Review(
        submission=submission,
        revision=revision,
        title=revision.title,
        texts=list(revision.texts.all()),
        answers=answers_of(branch, revision.specifications),
        compared_with=old,
        changes=changes_between(old, revision) if old else [],
        photos=photo_change(old, revision) if old else None,
        rounds=rounds,
        earlier=[item for item in rounds if item.pk != current.pk],
        events=list(submission.events.select_related("actor").exclude(action__in=kept_quiet())),
        criteria=criteria,
        sheets_in=len(sheets),
        scores=_score_table(sheets, criteria) if sheets and may_see_scores(user, submission) else None,
    )


def may_see_scores(user: User, submission: Submission) -> bool:
    """While the panel works, an assessor sees the others' sheets only once their own is in, the chair at any time.

    Afterwards every curator who may open the submission sees them.
    """
    if submission.status != COURSE.scoring.code:
        return True
    if has_scored(user, submission):
        return True
    mine = [stage for stage, _kanwil in stages_of(user)]
    return COURSE.deciding in mine and COURSE.scoring not in mine


def _rounds(submission: Submission, user: User) -> list[Round]:
    """The rounds, first to last, each with `all_decisions` and with `told`: those that this person may read."""
    decisions = Decision.objects.select_related("actor").prefetch_related("scores")
    rounds: list[Round] = list(
        submission.rounds.select_related("submitted_by").prefetch_related(
            Prefetch("decisions", queryset=decisions, to_attr="all_decisions")
        )
    )
    blind = not may_see_scores(user, submission)
    for item in rounds:
        item.told = [  # type: ignore[attr-defined]
            decision
            for decision in item.all_decisions  # type: ignore[attr-defined]
            if decision.verdict != Verdict.SUBMITTED
            and not (blind and item.pk == submission.current_round_id and decision.verdict == Verdict.SCORED)
        ]
    return rounds


def _compared_with(submission: Submission, rounds: list[Round]) -> int | None:
    """The version to compare with: that of the round before, else what is on sale, if it is another."""
    current = next(item for item in rounds if item.pk == submission.current_round_id)
    before = [item for item in rounds if item.number < current.number]
    if before:
        return before[-1].revision_id
    if submission.product.live_revision_id != current.revision_id:
        return submission.product.live_revision_id
    approved = submission.product.revisions.filter(approval__isnull=False, number__lt=current.revision.number)
    return approved.order_by("-number").values_list("pk", flat=True).first()


def _score_table(sheets: list[Decision], criteria: tuple[rubric.Criterion, ...]) -> ScoreTable:
    points = [{score.criterion: score.points for score in decision.scores.all()} for decision in sheets]
    medians = rubric.median_points(points, criteria)
    wide = set(rubric.wide_spreads(points, criteria))
    rows = [
        CriterionRow(item, [sheet[item.code] for sheet in points], medians[item.code], item.code in wide)
        for item in criteria
    ]
    return ScoreTable(sheets, rows, rubric.result_of(medians, criteria))
