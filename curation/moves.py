"""The one table of moves: from which stage, in which capacity, to which stage. The database holds its own copy."""

from collections.abc import Mapping
from typing import NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.db.models import F, QuerySet

from curation.models import Decision, Submission
from curation.permissions import conflict_of, holds
from curation.states import Actor, Status, Verdict
from pasindo.accounts.models import User


class Move(NamedTuple):
    """`turns`: the stages from which the move starts, each with the capacity in which it is made there."""

    turns: Mapping[str, Actor]
    target: Status
    verdict: Verdict | None = None

    @property
    def sources(self) -> frozenset[str]:
        return frozenset(self.turns)

    def role_for(self, user: User | AnonymousUser, submission: Submission) -> Actor | None:
        """The capacity in which the person may make this move, None without the right.

        From a stage that the move does not start from: any right to it counts, so that the refusal names the stage.
        """
        turn = self.turns.get(submission.status)
        roles = {turn} if turn else set(self.turns.values())
        return next((role for role in sorted(roles) if holds(user, role, submission)), None)

    def allowed(self, user: User | AnonymousUser, submission: Submission) -> bool:
        return self.role_for(user, submission) is not None


MOVES: dict[str, Move] = {
    "submit": Move(
        {Status.DRAFT: Actor.FACILITY_ADMIN, Status.REPAIR: Actor.FACILITY_ADMIN}, Status.SUBMITTED, Verdict.SUBMITTED
    ),
    "verify": Move({Status.KANWIL_VERIFICATION: Actor.KANWIL_VERIFIER}, Status.PAS_SELECTION, Verdict.PASSED),
    "select": Move({Status.PAS_SELECTION: Actor.PAS_CURATOR}, Status.ASSESSMENT, Verdict.PASSED),
    "assess": Move({Status.ASSESSMENT: Actor.IKM_ASSESSOR}, Status.ASSESSMENT, Verdict.SCORED),
    "approve": Move({Status.DECISION: Actor.IKM_CHAIR}, Status.APPROVED, Verdict.APPROVED),
    "send_back": Move(
        {
            Status.KANWIL_VERIFICATION: Actor.KANWIL_VERIFIER,
            Status.PAS_SELECTION: Actor.PAS_CURATOR,
            Status.DECISION: Actor.IKM_CHAIR,
        },
        Status.REPAIR,
        Verdict.SENT_BACK,
    ),
    "reject": Move(
        {Status.PAS_SELECTION: Actor.PAS_CURATOR, Status.DECISION: Actor.IKM_CHAIR}, Status.REJECTED, Verdict.REJECTED
    ),
}
# Made by nobody: they follow from what somebody did, or from a deadline.
SYSTEM_MOVES: dict[str, Move] = {
    "route": Move({Status.SUBMITTED: Actor.SYSTEM}, Status.KANWIL_VERIFICATION),
    "complete": Move({Status.ASSESSMENT: Actor.SYSTEM}, Status.DECISION),
    "publish": Move({Status.APPROVED: Actor.SYSTEM}, Status.LIVE),
    "lapse": Move({Status.REPAIR: Actor.SYSTEM}, Status.DRAFT),
}
# Whose turn it is at each stage.
TURN: dict[str, Actor] = {
    Status.DRAFT: Actor.FACILITY_ADMIN,
    Status.REPAIR: Actor.FACILITY_ADMIN,
    Status.KANWIL_VERIFICATION: Actor.KANWIL_VERIFIER,
    Status.PAS_SELECTION: Actor.PAS_CURATOR,
    Status.ASSESSMENT: Actor.IKM_ASSESSOR,
    Status.DECISION: Actor.IKM_CHAIR,
}


def moves_open_to(user: User | AnonymousUser, submission: Submission) -> list[str]:
    """The buttons to show: moves that start here, that the person has the right to, and has not forfeited or made."""
    role = TURN.get(submission.status)
    if role is None or not holds(user, role, submission):
        return []
    if conflict_of(user, role, product=submission.product, submission=submission):  # type: ignore[arg-type]
        return []
    if has_scored(user, submission):
        return []
    return [name for name, move in MOVES.items() if submission.status in move.turns]


def has_scored(user: User | AnonymousUser, submission: Submission) -> bool:
    """Whether the person's sheet for the current round is in."""
    return bool(user.is_authenticated) and (
        decisions_of_round(submission).filter(role=Actor.IKM_ASSESSOR, actor_id=user.pk).exists()
    )


def decisions_of_round(submission: Submission) -> QuerySet[Decision]:
    """What was decided on the round that is being judged now."""
    return Decision.objects.filter(submission=submission, round=F("submission__current_round"))
