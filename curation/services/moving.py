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
from curation.moves import MOVES, SYSTEM, SYSTEM_MOVES, Move, decisions_of_round
from curation.permissions import holds, require_fresh_eyes
from curation.selectors.meanwhile import require_seen, steps_beyond
from curation.stages import COURSE
from curation.states import CLOSED, Actor, Reason
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.exceptions import AlreadyRecorded, MoveNotAllowed
from pasindo.common.seen import Seen


def lock_submission(submission_id: int) -> Submission:
    """The submission, with its listing and facility at hand.

    Locked until the transaction ends: whoever moves it at the same time waits, and then finds it at another stage.
    """
    return (
        Submission.objects.select_for_update(of=("self",))
        .select_related("product__facility", "current_round__revision__category")
        .get(pk=submission_id)
    )


class MoveWords(NamedTuple):
    """What somebody writes with a decision: reasons by code, a note to the facility and one among curators."""

    reasons: list[str]
    note: str
    internal_note: str

    @classmethod
    def of(cls, *, reasons: Sequence[str] = (), note: str = "", internal_note: str = "") -> "MoveWords":
        return cls(list(dict.fromkeys(reasons)), note.strip(), internal_note.strip())


NO_WORDS = MoveWords.of()


class Turn(NamedTuple):
    """The leave to make one move of a locked submission: stage, right and fresh eyes were looked at, once."""

    name: str
    submission: Submission
    actor: User
    role: Actor


def take_turn(
    name: str, submission: Submission, *, actor: User, seen: Seen | None, words: MoveWords = NO_WORDS
) -> Turn:
    """Whether the actor may make this move of a locked submission, and in which capacity.

    `seen`: the round and revision that they decide on; None only for who submits, which begins a round.
    Raises PermissionDenied without the right, Outdated or NotSeen if another round than the current one was seen,
    MoveNotAllowed from another stage, with who led it there, AlreadyRecorded if it was the same person by the same
    move and `words`, FourEyes for someone who had another hand in it.
    """
    move = MOVES[name]
    role = move.role_for(actor, submission)
    if role is None and not (seen and _had_the_turn(move, submission, actor)):
        raise PermissionDenied
    if seen is not None:
        require_seen(submission, seen)
    if role is None or submission.status not in move.sources:
        raise _too_late(move, submission, actor, words) if seen else MoveNotAllowed(_wrong_stage(submission))
    require_fresh_eyes(actor, role, product=submission.product, submission=submission)
    return Turn(name, submission, actor, role)


def make_move(turn: Turn, *, words: MoveWords = NO_WORDS, total: int | None = None) -> Decision:
    """Make the move and write down who decided what on which round and revision.

    Raises ReasonMissing for a refusal without a reason. The moves of the system that follow are the caller's.
    """
    move, current = MOVES[turn.name], turn.submission.current_round
    if move.verdict in REFUSALS:
        _require_reason(words)
    decision = Decision.objects.create(
        submission=turn.submission,
        round=current,
        revision_id=current.revision_id,  # type: ignore[union-attr]
        role=turn.role,
        actor=turn.actor,
        verdict=move.verdict,
        total=total,
        made_at=clock.now(),
        **words._asdict(),
    )
    _change(turn.name, turn.submission, move, actor=turn.actor, role=turn.role, comment=words.note)
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


def _held(move: Move, submission: Submission, actor: User) -> list[str]:
    """The stages at which the actor makes this move: several stages send back."""
    return [stage for stage, role in move.turns.items() if holds(actor, role, submission)]


def _had_the_turn(move: Move, submission: Submission, actor: User) -> bool:
    """Whether it was the actor's turn to make this move before: with an old page, then, and no stranger."""
    return submission.events.filter(to_status__in=_held(move, submission, actor)).exists()


def _too_late(move: Move, submission: Submission, actor: User, words: MoveWords) -> MoveNotAllowed:
    """A button pressed twice, if this very decision of this person is there already; else who was first."""
    mine = decisions_of_round(submission).filter(actor=actor, verdict=move.verdict)
    if any(MoveWords(item.reasons, item.note, item.internal_note) == words for item in mine):
        return AlreadyRecorded(_("Keputusan ini sudah dicatat waktu Anda menekan tombol yang pertama kali."))
    meanwhile = steps_beyond(submission, _held(move, submission, actor))
    return MoveNotAllowed(_wrong_stage(submission), meanwhile=meanwhile)


def _require_reason(words: MoveWords) -> None:
    problems: dict[str, list[str]] = {}
    if not words.reasons or not set(words.reasons) <= set(Reason.values):
        problems["reasons"] = [_("Pilih sedikitnya satu alasan.")]
    if not words.note:
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
