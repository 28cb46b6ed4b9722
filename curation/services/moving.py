"""The one way in which a submission changes its stage: lock, right, stage, history, telling, in one transaction."""

from collections.abc import Sequence
from typing import NamedTuple

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from curation import notifications
from curation.course import REFUSALS
from curation.deadlines import due_at
from curation.exceptions import ReasonMissing
from curation.models import Decision, Submission, SubmissionEvent
from curation.moves import MOVES, SYSTEM, SYSTEM_MOVES, Move
from curation.permissions import require_fresh_eyes
from curation.stages import COURSE
from curation.states import CLOSED, Actor, Reason
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.exceptions import MoveNotAllowed


def lock_submission(submission_id: int) -> Submission:
    """The submission, with its listing and facility at hand.

    Locked until the transaction ends: whoever moves it at the same time waits, and then finds it at another stage.
    """
    return (
        Submission.objects.select_for_update(of=("self",))
        .select_related("product__facility", "current_round__revision__category")
        .get(pk=submission_id)
    )


class Turn(NamedTuple):
    """The leave to make one move of a locked submission: stage, right and fresh eyes were looked at, once."""

    name: str
    submission: Submission
    actor: User
    role: Actor


def take_turn(name: str, submission: Submission, *, actor: User) -> Turn:
    """Whether the actor may make this move of a locked submission, and in which capacity.

    Raises PermissionDenied without the right, MoveNotAllowed from another stage, FourEyes for someone who had another
    hand in it.
    """
    move = MOVES[name]
    role = move.role_for(actor, submission)
    if role is None:
        raise PermissionDenied
    if submission.status not in move.sources:
        raise MoveNotAllowed(_wrong_stage(submission))
    require_fresh_eyes(actor, role, product=submission.product, submission=submission)
    return Turn(name, submission, actor, role)


def make_move(
    turn: Turn, *, reasons: Sequence[str] = (), note: str = "", internal_note: str = "", total: int | None = None
) -> Decision:
    """Make the move and write down who decided what on which round.

    Raises ReasonMissing for a refusal without a reason. The moves of the system that follow are the caller's.
    """
    move = MOVES[turn.name]
    reasons, note = list(dict.fromkeys(reasons)), note.strip()
    if move.verdict in REFUSALS:
        _require_reason(reasons, note)
    decision = Decision.objects.create(
        submission=turn.submission,
        round=turn.submission.current_round,
        role=turn.role,
        actor=turn.actor,
        verdict=move.verdict,
        reasons=reasons,
        note=note,
        internal_note=internal_note.strip(),
        total=total,
        made_at=clock.now(),
    )
    _change(turn.name, turn.submission, move, actor=turn.actor, role=turn.role, comment=note)
    return decision


def follow(submission: Submission) -> None:
    """Make the move of the system that starts here: it follows from what was just decided, or from a deadline."""
    way = COURSE[submission.status].way(None)
    if way is None:
        raise MoveNotAllowed(_wrong_stage(submission))
    _change(way.move, submission, SYSTEM_MOVES[way.move], actor=None, role=SYSTEM, comment="")


def _wrong_stage(submission: Submission) -> str:
    return _("Karya ini sekarang berada pada tahap %(stage)s, jadi langkah itu tidak dapat dilakukan.") % {
        "stage": submission.get_status_display()
    }


def _require_reason(reasons: Sequence[str], note: str) -> None:
    problems: dict[str, list[str]] = {}
    if not reasons or not set(reasons) <= set(Reason.values):
        problems["reasons"] = [_("Pilih sedikitnya satu alasan.")]
    if not note:
        problems["note"] = [_("Tulis catatan untuk UPT: apa yang kurang dan bagaimana memperbaikinya.")]
    if problems:
        raise ReasonMissing(_("Alasan dan catatan wajib diisi."), problems=problems)


def _change(
    name: str, submission: Submission, move: Move, *, actor: User | None, role: Actor, comment: str
) -> SubmissionEvent:
    """Write the stage and its history row. A move that stays in its stage leaves the clock of the stage alone."""
    now, before = clock.now(), submission.status
    if move.target != before:
        submission.status = move.target
        submission.status_since = now
        submission.due_at = due_at(move.target, since=now, zone=submission.product.facility.time_zone)
        submission.closed_at = now if move.target in CLOSED else None
    submission.save(update_fields=["status", "status_since", "due_at", "closed_at", "current_round"])
    event = SubmissionEvent.objects.create(
        submission=submission,
        round=submission.current_round,
        actor=actor,
        role=role,
        action=name,
        from_status=before,
        to_status=move.target,
        comment=comment,
        created_at=now,
    )
    notifications.tell_of(event)
    return event
