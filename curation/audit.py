"""What must always hold of selection."""

from collections.abc import Iterable

from django.db.models import Count, Exists, F, OuterRef, Q

from catalog.models import Product, Revision
from catalog.states import Status as ListingStatus
from curation.models import Decision, Score, Submission, SubmissionEvent
from curation.moves import MOVES, SYSTEM_MOVES
from curation.rubric import CRITERIA, PASSING_TOTAL
from curation.states import CLOSED, Actor, Status, Verdict
from pasindo.common.audit import rule

AGENCIES = (Actor.KANWIL_VERIFIER, Actor.PAS_CURATOR, Actor.IKM_ASSESSOR, Actor.IKM_CHAIR)
DECIDING = {Status.LIVE: Verdict.APPROVED, Status.REJECTED: Verdict.REJECTED}


@rule("history: every closed submission has its deciding decision")
def closed_without_decision() -> Iterable[str]:
    """A closed submission says who closed it, and when; an open one is not closed."""
    for status, verdict in DECIDING.items():
        deciding = Decision.objects.filter(round_id=OuterRef("current_round_id"), verdict=verdict)
        rows = Submission.objects.filter(status=status).exclude(Exists(deciding), closed_at__isnull=False)
        yield from rows.values_list("number", flat=True)
    yield from (
        Submission.objects.exclude(status__in=CLOSED).filter(closed_at__isnull=False).values_list("number", flat=True)
    )


@rule("live: both agencies judged what is on sale")
def live_without_both_agencies() -> Iterable[str]:
    """What is on sale was judged by Kanwil, Pemasyarakatan, assessors and chair, each of them another person."""
    judged = Decision.objects.filter(
        round__revision_id=OuterRef("live_revision_id"), verdict__in=[Verdict.PASSED, Verdict.SCORED, Verdict.APPROVED]
    )
    rows = Product.objects.filter(status__in=[ListingStatus.LIVE, ListingStatus.FROZEN])
    for role in AGENCIES:
        missing = rows.exclude(Exists(judged.filter(role=role)))
        yield from (f"{public_id} ({role})" for public_id in missing.values_list("public_id", flat=True))


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
def gaps_in_history() -> Iterable[str]:
    """Every submission's moves join end to end, by the table, and end where the submission stands."""
    moves = {**MOVES, **SYSTEM_MOVES}
    events = SubmissionEvent.objects.order_by("submission_id", "created_at", "pk").values_list(
        "submission_id", "action", "from_status", "to_status"
    )
    stands: dict[int, str] = {}
    broken: set[int] = set()
    for submission_id, action, before, after in events.iterator():
        move = moves.get(action)
        if move is None or before not in move.sources or after != move.target:
            broken.add(submission_id)
        if stands.get(submission_id, Status.DRAFT) != before:
            broken.add(submission_id)
        stands[submission_id] = after
    for pk, number, status in Submission.objects.values_list("pk", "number", "status"):
        if pk in broken or stands.get(pk, Status.DRAFT) != status:
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
    sheets = Decision.objects.filter(verdict=Verdict.SCORED).prefetch_related("scores")
    for decision in sheets.select_related("submission", "round__revision__category").iterator(chunk_size=500):
        category = decision.round.revision.category
        criteria = CRITERIA[decision.round.rubric_version].get(category.branch if category else "", ())
        points = {score.criterion: score.points for score in decision.scores.all()}
        total = sum(item.weight * points.get(item.code, 0) for item in criteria)
        if set(points) != {item.code for item in criteria} or total != decision.total:
            yield f"{decision.submission.number} (sheet {decision.pk})"


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
