"""Nobody acts in two capacities on one submission: the service refuses politely, the database whoever asks."""

from functools import partial

import pytest
from django.db import connection, transaction
from django.db.utils import DatabaseError, IntegrityError

from curation import services
from curation.exceptions import FourEyes
from curation.models import Decision, Submission, SubmissionEvent
from curation.moves import moves_open_to
from curation.states import Actor, Status, Verdict
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from tests.factories.accounts import hold
from tests.factories.catalog import make_draft
from tests.factories.curation import Cast, seen_now, submission_at, submit
from tests.factories.facilities import join

pytestmark = pytest.mark.django_db


def refused_by_the_database(sql, params=()):
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, params)


def test_a_kanwil_operator_who_drafted_does_not_verify():
    cast = Cast()
    person = cast.verifier
    hold(person, Role.KANWIL_OPERATOR, kanwil_id=cast.facility.kanwil_id)
    submission = submit(make_draft(cast.facility, person), cast)
    with pytest.raises(FourEyes):
        services.pass_submission("verify", submission_id=submission.pk, actor=person, seen=seen_now(submission))
    submission.refresh_from_db()
    assert submission.status == Status.KANWIL_VERIFICATION
    assert not Decision.objects.filter(actor=person).exists()
    assert moves_open_to(person, submission) == []


def test_a_head_who_drafted_as_head_may_submit():
    cast = Cast()
    submission = submit(make_draft(cast.facility, cast.head), cast)
    assert submission.status == Status.KANWIL_VERIFICATION


@pytest.mark.parametrize(
    ("service", "status", "before", "role"),
    [
        (partial(services.pass_submission, "select"), Status.PAS_SELECTION, "verifier", Role.PAS_CURATOR),
        (services.approve_submission, Status.DECISION, "assessor", Role.IKM_CHAIR),
        (services.approve_submission, Status.DECISION, "curator", Role.IKM_CHAIR),
    ],
)
def test_whoever_acted_at_one_stage_does_not_act_at_another(service, status, before, role):
    cast = Cast()
    submission = submission_at(status, cast)
    person = getattr(cast, before)
    hold(person, role)
    events = SubmissionEvent.objects.filter(submission=submission).count()
    with pytest.raises(FourEyes):
        service(submission_id=submission.pk, actor=person, seen=seen_now(submission))
    submission.refresh_from_db()
    assert submission.status == status
    assert SubmissionEvent.objects.filter(submission=submission).count() == events


def test_an_officer_of_the_facility_does_not_judge_its_goods():
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    join(cast.facility, cast.curator, FacilityRole.ORDER_OFFICER)
    with pytest.raises(FourEyes, match="petugas UPT"):
        services.pass_submission("select", submission_id=submission.pk, actor=cast.curator, seen=seen_now(submission))
    submission.refresh_from_db()
    assert submission.status == Status.PAS_SELECTION


def _refuses_a_decision(submission, **who):
    before = list(Decision.objects.values())
    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(
            submission=submission,
            round=submission.current_round,
            revision=submission.current_round.revision,
            verdict=Verdict.PASSED,
            made_at=clock.now(),
            **who,
        )
    assert list(Decision.objects.values()) == before


def test_the_database_refuses_a_second_role_of_one_person():
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    _refuses_a_decision(submission, role=Actor.PAS_CURATOR, actor=cast.verifier)
    with pytest.raises(IntegrityError), transaction.atomic():
        SubmissionEvent.objects.create(
            submission=submission,
            round=submission.current_round,
            role=Actor.PAS_CURATOR,
            actor=cast.verifier,
            action="select",
            from_status=Status.PAS_SELECTION,
            to_status=Status.ASSESSMENT,
            created_at=clock.now(),
        )


def test_the_database_refuses_a_judgement_by_whoever_drafted():
    cast = Cast()
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    _refuses_a_decision(submission, role=Actor.KANWIL_VERIFIER, actor=cast.officer)


@pytest.mark.parametrize("table", ["decision", "score", "submissionevent", "round"])
def test_the_database_refuses_to_change_or_delete_history(table):
    submission_at(Status.DECISION)
    column = {"decision": "note", "score": "points", "submissionevent": "comment", "round": "cover_letter_number"}[
        table
    ]
    value = 1 if table == "score" else "lain"
    refused_by_the_database(f"UPDATE curation_{table} SET {column} = %s", [value])
    refused_by_the_database(f"DELETE FROM curation_{table}")


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (Status.KANWIL_VERIFICATION, Status.ASSESSMENT),
        (Status.KANWIL_VERIFICATION, Status.LIVE),
        (Status.PAS_SELECTION, Status.DECISION),
        (Status.DECISION, Status.LIVE),
        (Status.REJECTED, Status.DECISION),
        (Status.LIVE, Status.REPAIR),
    ],
)
def test_the_database_refuses_to_skip_a_stage_or_to_reopen(here, there):
    submission = submission_at(here)
    refused_by_the_database("UPDATE curation_submission SET status = %s WHERE id = %s", [there, submission.pk])
    submission.refresh_from_db()
    assert submission.status == here


def test_the_database_refuses_a_second_open_submission_and_deleting_one():
    submission = submission_at(Status.PAS_SELECTION)
    with pytest.raises(IntegrityError), transaction.atomic():
        Submission.objects.create(
            number="PJ-2026-999999",
            product=submission.product,
            kanwil=submission.kanwil,
            opened_at=clock.now(),
            status_since=clock.now(),
        )
    refused_by_the_database("DELETE FROM curation_submission")


def test_the_database_refuses_a_refusal_without_a_reason():
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(
            submission=submission,
            round=submission.current_round,
            revision=submission.current_round.revision,
            role=Actor.PAS_CURATOR,
            actor=cast.curator,
            verdict=Verdict.REJECTED,
            made_at=clock.now(),
        )
