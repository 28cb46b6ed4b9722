"""A stage more is one entry: moves, queue, deadline, words, rights, letters and audit follow from it."""

import datetime
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from curation.audit import gaps_in_history, live_without_both_agencies
from curation.checks import problems_of
from curation.course import AgencyCode, Button, Course, Stage, Verdict, Way
from curation.deadlines import due_at
from curation.models import Submission, SubmissionEvent
from curation.moves import moves_of, turns_of
from curation.notifications import whose_turn
from curation.permissions import holds
from curation.selectors.queues import queues_in, queues_of
from curation.selectors.reviewing import visible_submissions
from curation.stages import COURSE, REJECT, SEND_BACK, STAGES
from curation.states import Status
from curation.views.actions import actions_of
from pasindo.accounts.roles import Role
from pasindo.common import clock
from pasindo.common.tones import Tone
from tests.factories.accounts import make_user
from tests.factories.curation import Cast, submission_at

EXPORT = Stage(
    code="export_check",
    label="Pemeriksaan ekspor",
    tone=Tone.INFO,
    role=Role.EXPORT_CURATOR,
    agency=AgencyCode.IKM,
    working_days=3,
    turn="Giliran kurator ekspor",
    note="Kurator ekspor memeriksa syarat negara tujuan.",
    queue="ekspor",
    task="Periksa syarat negara tujuan.",
    hand_over="Teruskan ke kurator ekspor",
    arrival="Karya diteruskan ke pemeriksaan ekspor.",
    ways=(
        Way(
            move="clear",
            verdict=Verdict.PASSED,
            past="Lolos pemeriksaan ekspor",
            subject="Lolos pemeriksaan ekspor: %(title)s",
            button=Button(word="ekspor", lead="Syarat negara tujuan terpenuhi.", done="Pemeriksaan tersimpan."),
        ),
        SEND_BACK,
        REJECT,
    ),
)


def with_export(**changes) -> Course:
    place = STAGES.index(COURSE["assessment"])
    return Course([*STAGES[:place], replace(EXPORT, **changes), *STAGES[place:]])


LONGER = with_export()


def test_is_whole():
    assert problems_of(LONGER) == []


def test_stands_between_its_neighbours():
    moves = moves_of(LONGER)
    assert tuple(moves["clear"]) == ({"export_check": "export_curator"}, "assessment", "passed")
    assert moves["select"].target == "export_check"
    assert moves["send_back"].turns == moves_of(COURSE)["send_back"].turns | {"export_check": "export_curator"}
    assert moves["reject"].turns == moves_of(COURSE)["reject"].turns | {"export_check": "export_curator"}
    assert set(LONGER.transitions) - set(COURSE.transitions) == {
        ("pas_selection", "export_check"),
        ("export_check", "assessment"),
        ("export_check", "repair"),
        ("export_check", "rejected"),
    }
    assert set(COURSE.transitions) - set(LONGER.transitions) == {("pas_selection", "assessment")}
    assert turns_of(LONGER) == turns_of(COURSE) | {"export_check": "export_curator"}
    assert [stage.code for stage in LONGER.timeline][2:5] == ["pas_selection", "export_check", "assessment"]


@pytest.mark.django_db
def test_has_its_queue_its_deadline_and_its_words():
    queue = ("ekspor", "export_curator", "export_check", "Pemeriksaan ekspor", "Periksa syarat negara tujuan.")
    assert [tuple(item) for item in queues_in(LONGER) if item not in queues_in(COURSE)] == [queue]
    friday = datetime.datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
    due = due_at("export_check", since=friday, zone="Asia/Jakarta", course=LONGER)
    assert due == datetime.datetime(2026, 11, 25, 16, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
    buttons = actions_of(LONGER)
    assert (buttons["select"].label, buttons["clear"].label) == ("Teruskan ke kurator ekspor", "Teruskan ke penilai")
    assert buttons["select"].done == "Seleksi tersimpan. Karya diteruskan ke pemeriksaan ekspor."
    assert buttons["clear"].lead == "Syarat negara tujuan terpenuhi. Karya diteruskan ke penilai IKM."
    assert actions_of(COURSE)["select"].label == "Teruskan ke penilai"


@pytest.mark.django_db
def test_is_the_turn_of_its_role_and_of_nobody_else():
    cast, export = Cast(), make_user(role=Role.EXPORT_CURATOR)
    submission = submission_at(Status.PAS_SELECTION, cast)
    assert holds(export, "export_curator", submission, LONGER)
    assert not holds(export, "export_curator", submission)
    assert not any(holds(person, "export_curator", submission, LONGER) for person in (cast.curator, cast.head))
    assert [queue.slug for queue in queues_of(export, LONGER)] == ["ekspor"]
    assert queues_of(export) == []
    assert not visible_submissions(export, LONGER).exists()
    submission.status = "export_check"
    assert whose_turn(submission, LONGER) == [export]


@pytest.mark.django_db
def test_is_asked_for_by_the_approval_and_the_audit():
    assert "export_check" in [stage.code for stage in LONGER.judged_before(LONGER.deciding, clock.today())]
    product = submission_at(Status.LIVE).product
    assert list(live_without_both_agencies()) == []
    assert list(live_without_both_agencies(LONGER)) == [f"{product.public_id} (export_curator)"]
    assert list(gaps_in_history()) == []
    assert list(gaps_in_history(LONGER)) == [Submission.objects.get().number]


@pytest.mark.django_db
def test_is_not_asked_for_of_what_was_there_before_it():
    submission_at(Status.LIVE)
    tomorrow = clock.today() + datetime.timedelta(days=1)
    later = with_export(since=tomorrow)
    assert later.judged_before(later.deciding, clock.today()) == COURSE.judged_before(COURSE.deciding, clock.today())
    assert [stage.code for stage in later.judged_before(later.deciding, tomorrow)].count("export_check") == 1
    assert list(live_without_both_agencies(later)) == []
    assert list(gaps_in_history(later)) == []
    since_today = with_export(since=clock.today())
    assert len(list(live_without_both_agencies(since_today))) == len(list(gaps_in_history(since_today))) == 1
    assert SubmissionEvent.objects.filter(action="select", to_status="assessment").exists()
