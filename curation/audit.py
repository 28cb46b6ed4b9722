"""What must always hold of selection."""

from collections.abc import Iterable

from django.contrib.postgres.aggregates import ArrayAgg
from django.db import connection
from django.db.models import Count, Exists, F, OuterRef, Q
from django.utils import timezone

from catalog.models import Category, Product, Revision
from catalog.states import Status as ListingStatus
from curation.course import Course, Stage
from curation.models import Decision, Round, Score, Submission, SubmissionEvent
from curation.rubric import CRITERIA, PASSING_TOTAL
from curation.sql import judged_by_both, without_the_role
from curation.stages import COURSE
from curation.states import CLOSED, Verdict
from pasindo.common.audit import rule


@rule("history: every closed submission has its deciding decision")
def closed_without_decision() -> Iterable[str]:
    """A closed submission says who closed it, and when; an open one is not closed."""
    for stage in COURSE:
        if stage.closed_by is None:
            continue
        deciding = Decision.objects.filter(round_id=OuterRef("current_round_id"), verdict=stage.closed_by)
        rows = Submission.objects.filter(status=stage.code).exclude(Exists(deciding), closed_at__isnull=False)
        yield from rows.values_list("number", flat=True)
    yield from (
        Submission.objects.exclude(status__in=CLOSED).filter(closed_at__isnull=False).values_list("number", flat=True)
    )


@rule("live: both agencies judged what is on sale")
def live_without_both_agencies(course: Course = COURSE) -> Iterable[str]:
    """What is on sale was judged at every stage of an agency, each time by another person."""
    judged = Decision.objects.filter(
        round__revision_id=OuterRef("live_revision_id"), verdict__in=[Verdict.PASSED, Verdict.SCORED, Verdict.APPROVED]
    )
    rows = Product.objects.filter(status__in=[ListingStatus.LIVE, ListingStatus.FROZEN])
    for stage in course.judging:
        missing = rows.exclude(Exists(judged.filter(role=stage.capacity))).exclude(_handed_in_before(stage))
        yield from (f"{public_id} ({stage.capacity})" for public_id in missing.values_list("public_id", flat=True))


def _handed_in_before(stage: Stage) -> Exists:
    """Whether what is on sale was put forward before this stage came: it is not asked for its judgement."""
    rounds = Round.objects.filter(revision_id=OuterRef("live_revision_id"))
    return Exists(rounds.filter(submitted_at__date__lt=stage.since) if stage.since else rounds.none())


@rule("history: every approval rests on the decisions of both agencies")
def approvals_without_both_agencies(course: Course = COURSE) -> Iterable[str]:
    """Whatever became of its listing: the same condition as that of the trigger, asked of every approval there is."""
    with connection.cursor() as cursor:
        unlike = f"NOT ({judged_by_both(course, approval='a')})"
        cursor.execute(f"SELECT a.number FROM catalogue_approval a WHERE {unlike}")  # noqa: S608  roles and verdicts
        yield from [number for (number,) in cursor.fetchall()]


@rule("history: whoever acted on a submission held the role at that moment")
def acted_without_the_role() -> Iterable[str]:
    """Roles end and are never deleted, so this can be answered for good."""
    with connection.cursor() as cursor:
        cursor.execute(without_the_role())
        yield from [f"{number} ({role})" for number, role in cursor.fetchall()]


@rule("history: nobody acted in two capacities on one submission")
def people_in_two_roles() -> Iterable[str]:
    """Nobody had a hand in one submission in two capacities, drafting included."""
    for model in (Decision, SubmissionEvent):
        rows = (
            model.objects.filter(actor__isnull=False)
            .values("submission__number", "actor_id")
            .annotate(roles=Count("role", distinct=True))
            .filter(roles__gt=1)
        )
        yield from (row["submission__number"] for row in rows)
    drafted = Decision.objects.filter(round__revision__editors__user_id=F("actor_id")).exclude(
        round__revision__editors__role=F("role")
    )
    yield from drafted.values_list("submission__number", flat=True)


@rule("history: the moves of every submission join end to end")
def gaps_in_history(course: Course = COURSE) -> Iterable[str]:
    """Every submission's moves join end to end, by the stages of their day, and end where the submission stands."""
    begins = course.beginning.code
    events = SubmissionEvent.objects.order_by("submission_id", "created_at", "pk").values_list(
        "submission_id", "action", "from_status", "to_status", "created_at"
    )
    stands: dict[int, str] = {}
    broken: set[int] = set()
    for submission_id, action, before, after, moment in events.iterator():
        if (action, before, after) not in course.steps_on(timezone.localdate(moment)):
            broken.add(submission_id)
        if stands.get(submission_id, begins) != before:
            broken.add(submission_id)
        stands[submission_id] = after
    for pk, number, status in Submission.objects.values_list("pk", "number", "status").iterator():
        if pk in broken or stands.get(pk, begins) != status:
            yield number


@rule("history: every submission judges a frozen revision")
def submissions_without_round() -> Iterable[str]:
    """A submission always judges a frozen revision of its own listing."""
    rows = Submission.objects.filter(
        Q(current_round__isnull=True)
        | ~Q(current_round__submission_id=F("pk"))
        | Q(current_round__revision__frozen_at__isnull=True)
    )
    yield from rows.values_list("number", flat=True)


@rule("history: every sheet of scores is complete and adds up")
def incomplete_sheets() -> Iterable[str]:
    """Every sheet has points for every criterion of its rubric, and they add up to its total."""
    branches = dict(Category.objects.values_list("pk", "branch"))
    sheets = Decision.objects.filter(verdict=Verdict.SCORED).annotate(
        criteria=ArrayAgg("scores__criterion", order_by="scores__pk"),
        points=ArrayAgg("scores__points", order_by="scores__pk"),
    )
    rows = sheets.values_list(
        "pk", "submission__number", "round__rubric_version", "revision__category", "total", "criteria", "points"
    )
    for pk, number, version, category, total, codes, points in rows.order_by("pk").iterator():
        criteria = CRITERIA[version].get(branches.get(category, ""), ())
        given = dict(zip(codes, points, strict=True))
        added = sum(item.weight * (given.get(item.code) or 0) for item in criteria)
        if set(given) != {item.code for item in criteria} or added != total:
            yield f"{number} (sheet {pk})"


@rule("live: every approval has the score that the chair decided on")
def approvals_below_the_bar() -> Iterable[str]:
    """Nothing was approved below 180, or with another score than the chair decided on."""
    rows = Revision.objects.filter(approval__isnull=False, round__isnull=False).values_list(
        "approval__number", "approval__score", "round__pk"
    )
    decided = dict(Decision.objects.filter(verdict=Verdict.APPROVED).values_list("round_id", "total"))
    yield from (number for number, score, pk in rows if score < PASSING_TOTAL or decided.get(pk) != score)


@rule("history: points belong to a sheet")
def scores_of_nobody() -> Iterable[str]:
    """Points belong to a sheet."""
    rows = Score.objects.exclude(decision__verdict=Verdict.SCORED)
    yield from (f"score {pk}" for pk in rows.values_list("pk", flat=True))


@rule("history: every decision is on the revision of its round")
def decisions_on_another_text() -> Iterable[str]:
    """What somebody decided on is what was put forward in the round that they decided."""
    rows = Decision.objects.exclude(revision_id=F("round__revision_id"))
    yield from (f"{number} ({role})" for number, role in rows.values_list("submission__number", "role"))
