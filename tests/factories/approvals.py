"""Approvals without the way to them: `approve(revision)` writes what the database wants to see of both agencies."""

import datetime
import itertools

from django.db import transaction

from catalog.models import Approval, Revision
from catalog.publishing import grant_approval
from catalog.states import Grade
from curation.models import Decision, Round, Score, Submission
from curation.rubric import criteria_of
from curation.sql import judgements
from curation.stages import COURSE
from curation.states import Status, Verdict
from facilities.models import Partner
from pasindo.accounts.models import User
from pasindo.accounts.roles import REGIONAL, FacilityRole
from pasindo.common import clock
from tests.factories.accounts import hold
from tests.factories.facilities import join

_HEAD = FacilityRole.ADMIN.value
_JUDGEMENTS = [(role, verdict) for role, verdict, _since in judgements(COURSE)]
_numbers = itertools.count(1)


@transaction.atomic  # as a service: decisions and their points at once
def approve(
    revision: Revision,
    *,
    head: User | None = None,
    valid_until: datetime.date | None = None,
    score: int = 200,
    without: str = "",
) -> Approval:
    """The approval of a frozen revision, as if it had been submitted and everybody had said yes.

    `without`: a capacity that has not judged; the database refuses the approval. Those who judge are the same all
    through a test and active for this moment alone: nobody is told of later submissions because of them.
    """
    people, moment = _people(), clock.now()
    User.objects.filter(pk__in=[person.pk for person in people.values()]).update(is_active=True)
    _held_in(revision.product.facility.kanwil_id, people)
    current = _submitted(revision, head or _head_of(revision.product.facility, people[_HEAD]), moment)
    decisions = Decision.objects.bulk_create(
        Decision(
            submission_id=current.submission_id,
            round=current,
            revision=revision,
            role=role,
            verdict=verdict,
            actor=people[role],
            total=score if verdict in (Verdict.SCORED, Verdict.APPROVED) else None,
            made_at=moment,
        )
        for role, verdict in _JUDGEMENTS
        if role != without
    )
    _score(decisions, revision)
    approval = grant_approval(
        revision_id=revision.pk,
        number=f"KUR-{revision.pk:06d}",
        grade=Grade.LISTED,
        score=score,
        valid_until=valid_until or clock.today() + datetime.timedelta(days=730),
        granted_by=people[COURSE.deciding.capacity],
    )
    User.objects.filter(pk__in=[person.pk for person in people.values()]).update(is_active=False)
    return approval


def _score(decisions: list[Decision], revision: Revision) -> None:
    """The sheet of each assessor: two points for everything."""
    if revision.category:
        Score.objects.bulk_create(
            Score(decision=decision, criterion=criterion.code, points=2)
            for decision in decisions
            if decision.verdict == Verdict.SCORED
            for criterion in criteria_of(revision.category.branch)
        )


def _people() -> dict[str, User]:
    """Who judges in each capacity, in every Kanwil, and a head of facilities: made once in a test."""
    emails = {f"{role}@kurasi.example": role for role in (_HEAD, *(role for role, _verdict in _JUDGEMENTS))}
    known = User.objects.filter(email__in=emails)
    people = {emails[user.email]: user for user in known}
    if not people:
        users = User.objects.bulk_create(User(email=email, name=role) for email, role in emails.items())
        people = {user.name: user for user in users}
        for role, _verdict in _JUDGEMENTS:
            if role not in REGIONAL:
                hold(people[role], role)
    return people


def _held_in(kanwil_id: str, people: dict[str, User]) -> None:
    """The verifier of all Kanwil holds the role in this one, too."""
    for role in REGIONAL:
        if role in people and not people[role].role_assignments.filter(kanwil_id=kanwil_id).exists():
            hold(people[role], role, kanwil_id=kanwil_id)


def _head_of(facility: Partner, head: User) -> User:
    if not head.memberships.filter(facility=facility).exists():
        join(facility, head, FacilityRole.ADMIN)
    return head


def _submitted(revision: Revision, head: User, moment: datetime.datetime) -> Round:
    submission = Submission.objects.create(
        number=f"PJ-T-{next(_numbers):06d}",
        product_id=revision.product_id,
        kanwil_id=revision.product.facility.kanwil_id,
        status=Status.LIVE,
        opened_at=moment,
        status_since=moment,
        closed_at=moment,
    )
    current = Round.objects.create(
        submission=submission, number=1, revision=revision, submitted_by=head, submitted_at=moment
    )
    Submission.objects.filter(pk=submission.pk).update(current_round=current)
    return current
