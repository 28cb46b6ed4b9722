"""The moves, as the stages say: from which stage, in which capacity, to which stage. The database has its own copy."""

from collections.abc import Mapping
from typing import NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.db.models import F, QuerySet

from curation.course import Course
from curation.models import Decision, Submission
from curation.permissions import conflict_of, holds
from curation.stages import COURSE
from curation.states import Actor, Verdict
from pasindo.accounts.models import User

SYSTEM = Actor("system")


class Move(NamedTuple):
    """`turns`: the stages from which the move starts, each with the capacity in which it is made there."""

    turns: Mapping[str, str]
    target: str
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
        return next((Actor(role) for role in sorted(roles) if holds(user, role, submission)), None)

    def allowed(self, user: User | AnonymousUser, submission: Submission) -> bool:
        return self.role_for(user, submission) is not None


def moves_of(course: Course) -> dict[str, Move]:
    """What people do, by name."""
    return {name: move for name, move in _all_moves(course).items() if move.verdict is not None}


def system_moves_of(course: Course) -> dict[str, Move]:
    """Made by nobody: they follow from what somebody did, or from a deadline."""
    return {name: move for name, move in _all_moves(course).items() if move.verdict is None}


def turns_of(course: Course) -> dict[str, str]:
    """In which capacity it is whose turn at each stage."""
    return {stage.code: stage.capacity for stage in course if stage.capacity}


def _all_moves(course: Course) -> dict[str, Move]:
    moves: dict[str, Move] = {}
    for stage in course:
        for way in stage.ways:
            role = SYSTEM.value if way.verdict is None else str(stage.capacity)
            others = moves[way.move].turns if way.move in moves else {}
            moves[way.move] = Move({**others, stage.code: role}, course.target(stage, way).code, way.verdict)
    return moves


MOVES = moves_of(COURSE)
SYSTEM_MOVES = system_moves_of(COURSE)
TURN = turns_of(COURSE)


def moves_open_to(user: User | AnonymousUser, submission: Submission) -> list[str]:
    """The buttons to show: moves that start here, that the person has the right to, and has not forfeited or made."""
    role = TURN.get(submission.status)
    if role is None or not holds(user, role, submission):
        return []
    if conflict_of(user, role, product=submission.product, submission=submission):  # type: ignore[arg-type]
        return []
    if has_scored(user, submission):
        return []
    return [way.move for way in COURSE[submission.status].ways if way.verdict is not None]


def has_scored(user: User | AnonymousUser, submission: Submission) -> bool:
    """Whether the person's sheet for the current round is in."""
    return bool(user.is_authenticated) and (
        decisions_of_round(submission).filter(verdict=Verdict.SCORED, actor_id=user.pk).exists()
    )


def decisions_of_round(submission: Submission) -> QuerySet[Decision]:
    """What was decided on the round that is being judged now."""
    return Decision.objects.filter(submission=submission, round=F("submission__current_round"))
