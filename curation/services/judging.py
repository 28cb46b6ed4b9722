"""The gates before the panel: each passes a listing on to the next, and whoever's turn it is may refuse."""

from collections.abc import Sequence

from django.db import transaction

from curation.models import Submission
from curation.moves import MOVES
from curation.services.moving import MoveWords, lock_submission, make_move, take_turn
from curation.states import Verdict
from pasindo.accounts.models import User
from pasindo.common.seen import Seen


@transaction.atomic
def pass_submission(
    move: str, *, submission_id: int, actor: User, seen: Seen, note: str = "", internal_note: str = ""
) -> Submission:
    """Whoever's turn it is found everything in order: on to the next stage. `move` is the stage's own: verify, select.

    Raises Outdated if the actor saw another round than the current one, MoveNotAllowed if the submission has gone on to
    another stage meanwhile; so do the others below.
    """
    if MOVES[move].verdict != Verdict.PASSED:
        raise ValueError(f"{move} passes nothing on.")
    words = MoveWords.of(note=note, internal_note=internal_note)
    turn = take_turn(move, lock_submission(submission_id), actor=actor, seen=seen, words=words)
    make_move(turn, words=words)
    return turn.submission


@transaction.atomic
def send_back_submission(
    *, submission_id: int, actor: User, seen: Seen, reasons: Sequence[str], note: str, internal_note: str = ""
) -> Submission:
    """Ask the facility to repair the same listing. Raises ReasonMissing without a reason code and a note."""
    words = MoveWords.of(reasons=reasons, note=note, internal_note=internal_note)
    turn = take_turn("send_back", lock_submission(submission_id), actor=actor, seen=seen, words=words)
    make_move(turn, words=words)
    return turn.submission


@transaction.atomic
def reject_submission(
    *, submission_id: int, actor: User, seen: Seen, reasons: Sequence[str], note: str, internal_note: str = ""
) -> Submission:
    """End the submission without an approval; what is on sale stays. Raises ReasonMissing as sending back does."""
    words = MoveWords.of(reasons=reasons, note=note, internal_note=internal_note)
    turn = take_turn("reject", lock_submission(submission_id), actor=actor, seen=seen, words=words)
    make_move(turn, words=words)
    return turn.submission
