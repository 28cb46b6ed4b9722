"""What waits for a curator: one queue per stage at which an agency judges, oldest first."""

from typing import NamedTuple

from django.db.models import QuerySet
from django.http import Http404

from curation.course import Course, Stage, Verdict, Words
from curation.models import Decision, Submission
from curation.permissions import stages_of
from curation.stages import COURSE
from pasindo.accounts.models import User
from pasindo.common import clock


class StageQueue(NamedTuple):
    """`slug` is its word in the address."""

    slug: str
    role: str
    status: str
    name: Words
    task: Words


class QueueSummary(NamedTuple):
    queue: StageQueue
    waiting: int
    overdue: int


def queues_in(course: Course) -> tuple[StageQueue, ...]:
    """The queue of each stage at which an agency judges."""
    return tuple(_queue(stage) for stage in course.judging)


def _queue(stage: Stage) -> StageQueue:
    return StageQueue(str(stage.queue), str(stage.capacity), stage.code, stage.title, stage.task or "")


QUEUES = queues_in(COURSE)


def queues_of(user: User, course: Course = COURSE) -> list[StageQueue]:
    """The queues of the person's roles today."""
    return [_queue(stage) for stage, _kanwil in stages_of(user, course)]


def queue_or_404(user: User, slug: str) -> StageQueue:
    """The queue under this word, for whoever holds its role today; Http404 for anybody else."""
    queue = next((queue for queue in queues_of(user) if queue.slug == slug), None)
    if queue is None:
        raise Http404
    return queue


def waiting_in(queue: StageQueue, user: User) -> QuerySet[Submission]:
    """What waits for this person in this queue, oldest first, ready to be drawn."""
    kanwil = next((kanwil for stage, kanwil in stages_of(user) if stage.code == queue.status), set())
    return _waiting(COURSE[queue.status], kanwil, user).select_related(
        "product__facility__regency", "kanwil", "current_round__revision__category"
    ).prefetch_related(
        "current_round__revision__texts",
        "current_round__revision__variants",
        "current_round__revision__photos__photo",
    )  # fmt: skip


def summaries_of(user: User) -> list[QueueSummary]:
    """How much waits in each of the person's queues, and how much of it is late."""
    now = clock.now()
    return [
        QueueSummary(_queue(stage), waiting.count(), waiting.filter(due_at__lt=now).count())
        for stage, kanwil in stages_of(user)
        for waiting in [_waiting(stage, kanwil, user)]
    ]


def _waiting(stage: Stage, kanwil: set[str], user: User) -> QuerySet[Submission]:
    waiting = Submission.objects.filter(status=stage.code).order_by("status_since", "pk")
    if stage.is_regional:
        return waiting.filter(kanwil_id__in=kanwil)
    if stage.way(Verdict.SCORED):
        scored = Decision.objects.filter(actor=user, verdict=Verdict.SCORED).values("round_id")
        return waiting.exclude(current_round_id__in=scored)
    return waiting
