"""Who is told of the steps of selection, and in which words."""

import pytest
from django.urls import reverse

from curation import services
from curation.models import SubmissionEvent
from curation.states import Reason, Status
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import topics
from pasindo.common.models import Message
from tests.factories.accounts import make_user
from tests.factories.curation import Cast, seen_now, submission_at
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db


def told(topic, action):
    event = SubmissionEvent.objects.get(action=action)
    messages = Message.objects.filter(topic=topic, about=str(event.pk))
    return {(message.user, message.channel) for message in messages}


def both(*users):
    return {(user, channel) for user in users for channel in ("mail", "page")}


def test_a_step_reaches_product_officers_and_head_of_the_facility_and_nobody_else():
    cast = Cast()
    other = officer(cast.facility)
    for role in (FacilityRole.ORDER_OFFICER, FacilityRole.FINANCE_OFFICER):
        officer(cast.facility, role)
    officer(make_facility())
    former = officer(cast.facility)
    former.is_active = False
    former.save()
    submission_at(Status.PAS_SELECTION, cast)
    assert told("curation.step", "verify") == both(cast.officer, cast.head, other)


def test_those_whose_turn_it_is_are_told():
    cast = Cast()
    second = make_user(role=Role.IKM_ASSESSOR)
    make_user(role=Role.KANWIL_VERIFIER, kanwil_id="bali")
    people = (cast.verifier, cast.curator, cast.assessor, cast.chair)
    submission_at(Status.LIVE, cast)
    assert told("curation.turn", "route") == both(people[0])
    assert told("curation.turn", "verify") == both(people[1])
    assert told("curation.turn", "select") == both(people[2], second)
    assert told("curation.turn", "complete") == both(people[3])
    assert told("curation.step", "publish") == both(cast.officer, cast.head)
    assert not Message.objects.filter(topic="curation.turn", user__in=[cast.officer, cast.head]).exists()


def test_a_refused_move_tells_nobody():
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    before = Message.objects.count()
    with pytest.raises(Exception, match=r"^$|Alasan"):
        services.send_back_submission(
            submission_id=submission.pk, actor=cast.curator, seen=seen_now(submission), reasons=[], note=""
        )
    assert Message.objects.count() == before


def test_the_facility_reads_reasons_and_note_but_never_the_internal_note():
    cast = Cast()
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    services.send_back_submission(
        submission_id=submission.pk,
        actor=cast.verifier,
        seen=seen_now(submission),
        reasons=[Reason.PHOTOS],
        note="Foto ketiga kabur.",
        internal_note="Sudah dua kali begini.",
    )
    event = SubmissionEvent.objects.get(action="send_back")
    notice = topics.letter_of("curation.step", str(event.pk), "id")
    assert notice.subject == "Perlu diperbaiki: Dompet kulit sapi jahit tangan"
    assert notice.path == reverse("submission-status", args=[cast.facility.slug, submission.public_id])
    for letter in (notice.text, notice.html):
        assert "Foto ketiga kabur." in letter
        assert "Foto kurang jelas" in letter
        assert "Tenggat" in letter
        assert "Sudah dua kali" not in letter
        assert notice.path in letter
        assert cast.verifier.name not in letter


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_topic_has_words_in_both_languages(language):
    cast = Cast()
    submission = submission_at(Status.LIVE, cast)
    for message in Message.objects.filter(topic__startswith="curation."):
        notice = topics.letter_of(message.topic, message.about, language)
        assert notice.subject
        assert notice.text
        assert "<h1" in notice.html
        assert f'<html lang="{language}"' in notice.html
        assert notice.path.startswith("/en/") == (language == "en")
    assert topics.letter_of("curation.overdue", submission.number, language).subject
