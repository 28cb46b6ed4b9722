"""Deadlines of selection: working days in the facility's zone, and what happens when they pass."""

import datetime
from contextlib import contextmanager
from zoneinfo import ZoneInfo

import pytest
import time_machine

from catalog.models import Approval, Product
from catalog.states import Status as ListingStatus
from curation.deadlines import due_at, valid_until
from curation.models import Submission, SubmissionEvent
from curation.schedules import sweep_deadlines
from curation.states import Status
from pasindo.common import clock
from pasindo.common.models import Message
from tests.factories.curation import Cast, submission_at
from tests.factories.facilities import make_facility

pytestmark = pytest.mark.django_db

FRIDAY = datetime.datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))


@pytest.mark.parametrize(
    ("status", "day"),
    [
        (Status.KANWIL_VERIFICATION, datetime.date(2026, 11, 27)),
        (Status.PAS_SELECTION, datetime.date(2026, 11, 27)),
        (Status.DECISION, datetime.date(2026, 11, 27)),
        (Status.ASSESSMENT, datetime.date(2026, 12, 4)),
        (Status.REPAIR, datetime.date(2026, 12, 10)),
    ],
)
def test_count_working_days_to_the_end_of_the_office_day(status, day):
    due = due_at(status, since=FRIDAY, zone="Asia/Makassar")
    assert due == datetime.datetime.combine(day, datetime.time(16), tzinfo=ZoneInfo("Asia/Makassar"))


@pytest.mark.parametrize("status", [Status.SUBMITTED, Status.APPROVED, Status.LIVE, Status.REJECTED, Status.DRAFT])
def test_run_only_where_it_is_somebodys_turn(status):
    assert due_at(status, since=FRIDAY, zone="Asia/Jakarta") is None


def test_are_written_with_the_move_in_the_zone_of_the_facility():
    cast = Cast(make_facility(kanwil_id="bali", regency_id="51.71", time_zone="Asia/Makassar"))
    with time_machine.travel(FRIDAY, tick=False):
        submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    assert submission.due_at == datetime.datetime(2026, 11, 27, 16, 0, tzinfo=ZoneInfo("Asia/Makassar"))
    assert submission.status_since == FRIDAY


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (datetime.date(2026, 11, 21), datetime.date(2028, 11, 21)),
        (datetime.date(2028, 2, 29), datetime.date(2030, 2, 28)),
        (datetime.date(2026, 12, 31), datetime.date(2028, 12, 31)),
    ],
)
def test_let_an_approval_hold_for_24_months(start, end):
    assert valid_until(start) == end


def make_late(submission):
    Submission.objects.filter(pk=submission.pk).update(due_at=clock.now() - datetime.timedelta(minutes=1))


def test_turn_an_overdue_repair_into_a_draft_once():
    cast = Cast()
    late, in_time = (submission_at(Status.REPAIR, cast) for _ in range(2))
    make_late(late)
    sweep_deadlines()
    sweep_deadlines()
    late.refresh_from_db()
    in_time.refresh_from_db()
    assert (late.status, in_time.status) == (Status.DRAFT, Status.REPAIR)
    assert late.due_at is None
    assert late.closed_at is None
    event = SubmissionEvent.objects.get(submission=late, action="lapse")
    assert (event.actor, event.role) == (None, "system")
    assert Message.objects.filter(topic="curation.step", about=str(event.pk), user=cast.officer).exists()


def test_remind_those_whose_turn_it_is_once():
    cast = Cast()
    curator = cast.curator
    submission = submission_at(Status.PAS_SELECTION, cast)
    sweep_deadlines()
    assert not Message.objects.filter(topic="curation.overdue").exists()
    make_late(submission)
    sweep_deadlines()
    sweep_deadlines()
    reminders = Message.objects.filter(topic="curation.overdue")
    assert {message.user for message in reminders} == {curator}
    assert sorted(message.channel for message in reminders) == ["mail", "page"]
    submission.refresh_from_db()
    assert submission.status == Status.PAS_SELECTION


def test_take_a_listing_off_sale_when_its_approval_runs_out():
    submission = submission_at(Status.LIVE)
    sweep_deadlines()
    assert Product.objects.get(pk=submission.product_id).status == ListingStatus.LIVE
    end = Approval.objects.get(revision__product=submission.product_id).valid_until
    with time_machine.travel(datetime.datetime.combine(end, datetime.time(12), tzinfo=ZoneInfo("Asia/Jakarta"))):
        sweep_deadlines()
        assert Product.objects.get(pk=submission.product_id).status == ListingStatus.LIVE
    with time_machine.travel(
        datetime.datetime.combine(end + datetime.timedelta(days=1), datetime.time(1), tzinfo=ZoneInfo("Asia/Jakarta"))
    ):
        sweep_deadlines()
    product = Product.objects.get(pk=submission.product_id)
    assert product.status == ListingStatus.FROZEN
    assert product.is_public


def test_leave_the_work_to_one_sweep_at_a_time(monkeypatch):
    submission = submission_at(Status.REPAIR)
    make_late(submission)
    monkeypatch.setattr("curation.schedules.only_one", _held_by_another)
    sweep_deadlines()
    submission.refresh_from_db()
    assert submission.status == Status.REPAIR


@contextmanager
def _held_by_another(name):
    """A lock that another process holds."""
    yield False
