"""What a facility sees of selection: its own submissions, whose turn it is, until when, and the reasons given."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import F, Prefetch, QuerySet
from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.completeness import Problems, problems_of
from catalog.models import Revision, RevisionVariant
from catalog.selectors.meanwhile import seen_of_draft
from catalog.selectors.specifications import questions_of
from catalog.states import Branch
from catalog.states import Status as ListingStatus
from curation import rubric
from curation.course import REFUSALS, Course, Stage, Verdict
from curation.deadlines import ROUNDS_BEFORE_WARNING
from curation.models import Decision, Submission
from curation.stages import COURSE
from curation.states import OPEN, Reason
from facilities.models import Partner
from pasindo.common import clock
from pasindo.common.seen import Seen
from pasindo.common.templatetags.pasindo import localtime_in, rupiah


class TimelineStep(NamedTuple):
    """`state`: done, current, stopped, or nothing for what lies ahead (templates/partials/steps.html)."""

    label: str
    note: str
    state: str


class Word(NamedTuple):
    """What a curator wrote to the facility, without the name of whoever did; with reasons where it was refused."""

    verdict: str
    role: str
    reasons: list[str]
    note: str
    made_at: datetime
    round_number: int


class Submittable(NamedTuple):
    """A draft that the head of the facility may put forward, and what it still lacks."""

    revision: Revision
    title: str
    problems: Problems
    submission: Submission | None

    @property
    def seen(self) -> Seen:
        return seen_of_draft(self.revision)

    @property
    def shown(self) -> dict[str, str]:
        """What its row says of it, by label: a form carries it, so that a refusal can name what was another then."""
        pictures = len(self.revision.photos.all())
        return {
            _("Judul"): self.title or _("Karya tanpa judul"),
            _("Harga"): " – ".join(rupiah(price) for price in self.revision.prices),
            _("Foto"): ngettext("%(n)d foto", "%(n)d foto", pictures) % {"n": pictures},
        }


@dataclass
class Progress:
    """A submission as its facility sees it: no scores' authors, no internal notes, nobody's name."""

    submission: Submission
    title: str
    steps: list[TimelineStep]
    refusals: list[Word]
    notes: list[Word]
    result: rubric.Result | None

    @property
    def is_facility_turn(self) -> bool:
        return self.submission.status in COURSE.resting

    @property
    def is_overdue(self) -> bool:
        return is_overdue(self.submission)

    @property
    def repairs_are_many(self) -> bool:
        """After three rounds it is better to ask than to try again."""
        current = self.submission.current_round
        return self.is_facility_turn and current is not None and current.number >= ROUNDS_BEFORE_WARNING


def is_overdue(submission: Submission) -> bool:
    return submission.due_at is not None and submission.due_at < clock.now()


def submissions_of(facility: Partner) -> QuerySet[Submission]:
    """Every submission of this facility, the open ones first, each the latest first."""
    return (
        Submission.objects.filter(product__facility=facility, current_round__isnull=False)
        .select_related("product__facility", "current_round__revision__category")
        .prefetch_related("current_round__revision__texts", "current_round__revision__photos__photo")
        .order_by(F("closed_at").desc(nulls_first=True), "-status_since", "-pk")
    )


def submission_of_facility_or_404(facility: Partner, public_id: UUID) -> Submission:
    submission = submissions_of(facility).filter(public_id=public_id).first()
    if submission is None:
        raise Http404
    return submission


def submittable_of(facility: Partner) -> list[Submittable]:
    """The drafts of this facility that nobody judges just now, those without problems first, latest first."""
    judged = Submission.objects.filter(status__in=set(OPEN) - COURSE.resting).values("product_id")
    drafts = (
        Revision.objects.filter(product__facility=facility, frozen_at__isnull=True)
        .exclude(product_id__in=judged)
        .exclude(product__status__in=[ListingStatus.SUSPENDED, ListingStatus.WITHDRAWN])
        .select_related("category", "product")
        .prefetch_related(
            "texts",
            Prefetch("variants", RevisionVariant.objects.select_related("variant")),
            "photos__photo",
            Prefetch("product__submissions", Submission.objects.filter(status__in=COURSE.resting), to_attr="resting"),
        )
        .order_by("-updated_at", "-pk")
    )
    questions = {branch: questions_of(branch) for branch in Branch.values}
    found = []
    for draft in drafts:
        asked = questions[draft.category.branch] if draft.category else []
        resting = draft.product.resting
        problems = problems_of(draft, questions=asked)
        found.append(Submittable(draft, draft.title, problems, resting[0] if resting else None))
    return sorted(found, key=lambda item: bool(item.problems))


def progress_of(submission: Submission) -> Progress:
    """The timeline of a submission and the reasons it was given."""
    decisions = list(submission.decisions.select_related("round").prefetch_related("scores"))
    refusals = [_word(item) for item in decisions if item.verdict in REFUSALS]
    decided = {item.round_id for item in decisions if _is_decision(item)}
    told = [item for item in decisions if item.verdict != Verdict.SCORED or item.round_id in decided]
    notes = [_word(item) for item in told if item.note and item.verdict not in REFUSALS]
    revision = submission.current_round.revision  # type: ignore[union-attr]
    return Progress(
        submission=submission,
        title=revision.title,
        steps=_steps(submission, decisions),
        refusals=list(reversed(refusals)),
        notes=list(reversed(notes)),
        result=_result(submission, decisions),
    )


def _word(decision: Decision) -> Word:
    return Word(
        verdict=decision.get_verdict_display(),
        role=decision.get_role_display(),
        reasons=[str(Reason(code).label) for code in decision.reasons],
        note=decision.note,
        made_at=decision.made_at,
        round_number=decision.round.number,
    )


def _steps(submission: Submission, decisions: list[Decision], course: Course = COURSE) -> list[TimelineStep]:
    """Each stage as done, current, stopped where it was refused, or still ahead."""
    stage, timeline = course[submission.status], course.timeline
    is_live = stage == timeline[-1]
    stopped = _stopped_at(decisions, course) if stage.aside else None
    reached = timeline.index(stopped or _shown(stage, course))
    passed, zone = _passed_at(submission, decisions, course), submission.product.facility.time_zone
    steps = []
    for place, item in enumerate(timeline):
        state = "done" if place < reached or is_live else ""
        if place == reached and not is_live:
            state = "stopped" if stopped else "current"
        when = localtime_in(passed.get(item.code), zone) if state == "done" else ""
        steps.append(TimelineStep(str(item.title), when or str(item.note), state))
    return steps


def _shown(stage: Stage, course: Course) -> Stage:
    """This stage, or the next one that is in the timeline: through some the system only passes."""
    return stage if stage in course.timeline else _shown(course.following(stage), course)


def _passed_at(submission: Submission, decisions: list[Decision], course: Course) -> dict[str, datetime]:
    """When each stage was last passed, by its code; decisions are oldest first."""
    current = submission.current_round
    passed = {course.road[0].code: current.submitted_at} if current else {}
    for item in decisions:
        if item.verdict not in REFUSALS and item.role in course.by_capacity:
            passed[course.by_capacity[item.role].code] = item.made_at
    if course.deciding.code in passed:
        passed[course.road[-1].code] = passed[course.deciding.code]
    return passed


def _stopped_at(decisions: list[Decision], course: Course) -> Stage:
    """Where the last refusal was made; at the beginning of the road without one."""
    refusals = [item for item in decisions if item.verdict in REFUSALS]
    return course.by_capacity[refusals[-1].role] if refusals else course.road[0]


def _is_decision(decision: Decision) -> bool:
    """Whether the chair made it."""
    return COURSE.by_capacity.get(decision.role) == COURSE.deciding


def _result(submission: Submission, decisions: list[Decision]) -> rubric.Result | None:
    """What the medians of the current round came to, once the chair has decided; never who gave what."""
    mine = [item for item in decisions if item.round_id == submission.current_round_id]
    sheets = [
        {score.criterion: score.points for score in item.scores.all()}
        for item in mine
        if item.verdict == Verdict.SCORED
    ]
    if not sheets or not any(_is_decision(item) for item in mine):
        return None
    current = submission.current_round
    criteria = rubric.criteria_of(current.revision.category.branch, current.rubric_version)  # type: ignore[union-attr]
    return rubric.result_of(rubric.median_points(sheets, criteria), criteria)
