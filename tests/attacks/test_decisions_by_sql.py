"""Somebody who can write into the database decides on a submission in the name of who has no right to it, has none any
more, or has it elsewhere. Before, a decision named a person and a role, and nobody asked whether they went together."""

import datetime

import pytest
from django.db.models import Max

from curation.models import Decision, Round, Submission, SubmissionEvent
from curation.states import Status
from facilities.models import Membership
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from tests.attacks.sql import refused, run
from tests.factories.accounts import hold, make_user
from tests.factories.curation import Cast, submission_at
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
DECISION = (
    "INSERT INTO curation_decision (submission_id, round_id, revision_id, role, actor_id, verdict, reasons, note,"
    " internal_note, made_at) SELECT submission_id, id, revision_id, %s, %s, 'passed', '{}', '', '', %s"
    " FROM curation_round WHERE submission_id = %s"
)
EVENT = (
    "INSERT INTO curation_submissionevent (round_id, role, actor_id, action, from_status, to_status, comment,"
    " created_at, submission_id) SELECT id, %s, %s, 'select', 'pas_selection', 'assessment', '', %s, submission_id"
    " FROM curation_round WHERE submission_id = %s"
)


@pytest.fixture
def submission() -> Submission:
    return submission_at(Status.PAS_SELECTION)


def holder(role: Role = Role.PAS_CURATOR, **dates) -> User:
    user = make_user()
    hold(user, role, **dates)
    return user


def ended() -> User:
    user = holder(valid_from=clock.today() - 9 * DAY)
    user.role_assignments.get().end()
    return user


def inactive() -> User:
    user = holder()
    User.objects.filter(pk=user.pk).update(is_active=False)
    return user


# Who it is, in which role the row says they act, and when.
WITHOUT_RIGHT = {
    "has no role": (make_user, Role.PAS_CURATOR, 0),
    "has another role": (lambda: holder(Role.IKM_CHAIR), Role.PAS_CURATOR, 0),
    "had it until it was ended": (ended, Role.PAS_CURATOR, 0),
    "had it until yesterday": (lambda: holder(valid_until=clock.today() - DAY), Role.PAS_CURATOR, 0),
    "had it until yesterday, dated back": (lambda: holder(valid_until=clock.today() - DAY), Role.PAS_CURATOR, -1),
    "will have it tomorrow": (lambda: holder(valid_from=clock.today() + DAY), Role.PAS_CURATOR, 0),
    "is not active": (inactive, Role.PAS_CURATOR, 0),
    "has it in another Kanwil": (lambda: holder(Role.KANWIL_VERIFIER, kanwil_id="bali"), Role.KANWIL_VERIFIER, 0),
    "heads another facility": (lambda: officer(make_facility(), FacilityRole.ADMIN), FacilityRole.ADMIN, 0),
    "drafts": (lambda: make_user(role=Role.KANWIL_OPERATOR, kanwil_id="jawa-timur"), Role.KANWIL_OPERATOR, 0),
    "is a superuser": (lambda: make_user(is_superuser=True, is_staff=True), Role.PAS_CURATOR, 0),
}


def test_is_refused_to_whoever(submission):
    before = (Decision.objects.count(), SubmissionEvent.objects.count())
    for who, (make, role, days) in WITHOUT_RIGHT.items():
        user, moment = make(), clock.now() + days * DAY
        for insert in (DECISION, EVENT):
            refused(insert, values=(role.value, user.pk, moment, submission.pk), match="role", who=who)
    assert (Decision.objects.count(), SubmissionEvent.objects.count()) == before


def test_is_taken_from_whoever_holds_the_role(submission):
    for insert in (DECISION, EVENT):
        run(insert, Role.PAS_CURATOR.value, holder(valid_until=clock.today()).pk, clock.now(), submission.pk)


def test_is_not_dated_before_the_round(submission):
    moment = clock.now() - DAY
    refused(DECISION, values=("pas_curator", holder().pk, moment, submission.pk), match="comes after it")


def test_a_move_of_nobody_is_no_move_of_a_role(submission):
    refused(EVENT, values=("pas_curator", None, clock.now(), submission.pk), match="what_nobody_does_the_system_does")
    refused(EVENT, values=("system", holder().pk, clock.now(), submission.pk))


def test_only_the_head_of_the_facility_opens_a_round():
    cast = Cast()
    submission = submission_at(Status.REPAIR, cast)
    open_it = (
        "INSERT INTO curation_round (submission_id, number, revision_id, submitted_by_id, submitted_at, rubric_version,"
        " cover_letter_number) SELECT submission_id, number + 1, revision_id, %s, now(), 1, ''"
        " FROM curation_round WHERE submission_id = %s"
    )
    for person in (cast.officer, cast.verifier, officer(make_facility(), FacilityRole.ADMIN)):
        refused(open_it, values=(person.pk, submission.pk), match="holds the role")
    officer(cast.facility, FacilityRole.ADMIN)
    Membership.objects.get(user=cast.head).end()
    refused(open_it, values=(cast.head.pk, submission.pk), match="holds the role")
    assert Round.objects.count() == 1


def test_a_submission_is_not_made_another_ones():
    first, _other = submission_at(Status.KANWIL_VERIFICATION), submission_at(Status.KANWIL_VERIFICATION)
    before = Submission.objects.values().get(pk=first.pk)
    for change in (
        "product_id = (SELECT max(id) FROM catalogue_product)",
        "kanwil_id = 'bali'",
        "number = 'PJ-X'",
        "opened_at = now()",
        "current_round_id = (SELECT max(id) FROM curation_round)",
    ):
        refused(f"UPDATE curation_submission SET {change} WHERE id = %s", values=(first.pk,))
    assert Submission.objects.values().get(pk=first.pk) == before
    assert Round.objects.aggregate(last=Max("pk"))["last"] != before["current_round_id"]
