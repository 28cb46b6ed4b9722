"""What waits for a curator: one queue per capacity, oldest first."""

from typing import NamedTuple

from django.db.models import QuerySet
from django.http import Http404
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curation.models import Decision, Submission
from curation.states import Actor, Status
from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_role, kanwil_codes
from pasindo.accounts.roles import Role
from pasindo.common import clock


class Queue(NamedTuple):
    """`slug` is its word in the address."""

    slug: str
    role: Actor
    status: Status
    name: str | Promise
    task: str | Promise


class QueueSummary(NamedTuple):
    queue: Queue
    waiting: int
    overdue: int


QUEUES = (
    Queue(
        "kanwil",
        Actor.KANWIL_VERIFIER,
        Status.KANWIL_VERIFICATION,
        _("Verifikasi Kanwil"),
        _("Periksa kelengkapan, izin, dan foto."),
    ),
    Queue(
        "pemasyarakatan",
        Actor.PAS_CURATOR,
        Status.PAS_SELECTION,
        _("Seleksi Pemasyarakatan"),
        _("Periksa keamanan, persetujuan, kapasitas, dan premi."),
    ),
    Queue("penilai", Actor.IKM_ASSESSOR, Status.ASSESSMENT, _("Penilaian IKM"), _("Beri nilai menurut rubrik.")),
    Queue("ketua", Actor.IKM_CHAIR, Status.DECISION, _("Keputusan"), _("Putuskan berdasarkan nilai para penilai.")),
)


def queues_of(user: User) -> list[Queue]:
    """The queues of the person's roles today."""
    return [queue for queue in QUEUES if _holds(user, queue)]


def queue_or_404(user: User, slug: str) -> Queue:
    """The queue under this word, for whoever holds its role today; Http404 for anybody else."""
    queue = next((queue for queue in QUEUES if queue.slug == slug), None)
    if queue is None or not _holds(user, queue):
        raise Http404
    return queue


def waiting_in(queue: Queue, user: User) -> QuerySet[Submission]:
    """What waits for this person in this queue, oldest first, ready to be drawn."""
    return _waiting(queue, user).select_related(
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
        QueueSummary(queue, waiting.count(), waiting.filter(due_at__lt=now).count())
        for queue in queues_of(user)
        for waiting in [_waiting(queue, user)]
    ]


def _waiting(queue: Queue, user: User) -> QuerySet[Submission]:
    waiting = Submission.objects.filter(status=queue.status).order_by("status_since", "pk")
    if queue.role == Actor.KANWIL_VERIFIER:
        return waiting.filter(kanwil_id__in=kanwil_codes(user, Role.KANWIL_VERIFIER))
    if queue.role == Actor.IKM_ASSESSOR:
        scored = Decision.objects.filter(actor=user, role=Actor.IKM_ASSESSOR).values("round_id")
        return waiting.exclude(current_round_id__in=scored)
    return waiting


def _holds(user: User, queue: Queue) -> bool:
    if queue.role == Actor.KANWIL_VERIFIER:
        return bool(kanwil_codes(user, Role.KANWIL_VERIFIER))
    return has_role(user, Role(queue.role.value))
