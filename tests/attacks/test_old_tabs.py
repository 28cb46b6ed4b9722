"""Old tabs, two people at once, the back button and forged forms: nobody decides on what they did not see.

Each of these was recorded before decisions named the round and revision that their maker saw.
"""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from catalog.models import Approval
from catalog.services.drafts import open_revision, save_draft
from curation import services
from curation.models import Decision, Score, Submission, SubmissionEvent
from curation.states import Actor, Reason, Status, Verdict
from pasindo.accounts.roles import Role
from pasindo.common import clock
from pasindo.common.exceptions import AlreadyRecorded, NotSeen, Outdated
from pasindo.common.seen import NOTHING, Seen, read_seen
from tests.factories.accounts import make_user
from tests.factories.catalog import one_picture
from tests.factories.curation import Cast, advance, all_points, seen_field, seen_now, submission_at, submit

pytestmark = pytest.mark.django_db

FORGED = ("", "1.\x00", "1." + "0" * 32)
UNREADABLE = (
    None,
    "",
    "1",
    "-1",
    "1.",
    "99999999999.x",
    "１.00",
    "1.\x00",
    "1." + "g" * 32,
    "1." + "0" * 33,
    "9" * 400,
)
REFUSAL = {"reasons": [Reason.PHOTOS], "note": "Foto ketiga kabur sekali."}


@pytest.fixture
def cast():
    with one_picture():
        yield Cast()


def written():
    """Everything that a decision writes."""
    tables = (Submission, Decision, Score, SubmissionEvent, Approval)
    return [list(table.objects.order_by("pk").values()) for table in tables]


def press(client, actor, submission, word, data):
    client.force_login(actor)
    return client.post(reverse("submission-move", args=[submission.public_id, word]), data)


def next_round(submission, cast, status, **values):
    """The facility repairs what was sent back, hands it in again, and it comes to the same stage once more."""
    services.send_back_submission(
        submission_id=submission.pk,
        actor=cast.verifier if status == Status.KANWIL_VERIFICATION else cast.chair,
        seen=seen_now(submission),
        reasons=[Reason.TEXT],
        note="Lengkapi.",
    )
    draft = open_revision(product_id=submission.product_id, actor=cast.officer)
    save_draft(revision_id=draft.pk, actor=cast.officer, version=draft.version, values=values)
    submit(draft, cast)
    return advance(submission, cast, status)


def test_an_old_tab_after_resubmission_decides_nothing_and_says_what_changed(client, cast):
    """ "Verified", pressed in a tab from before the repair, was recorded for a text that nobody had read."""
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    colleague = make_user(role=Role.KANWIL_VERIFIER, kanwil_id=cast.facility.kanwil_id)
    old_tab = seen_field(submission) | {"note": "Sesuai dengan yang saya periksa."}
    next_round(submission, cast, Status.KANWIL_VERIFICATION, title="Tas kulit ular", price=90_000)
    before = written()
    response = press(client, colleague, submission, "verifikasi", old_tab)
    assert (response.status_code, written()) == (409, before)
    meanwhile = response.context["overtaken"].meanwhile
    assert [(change.label, change.old, change.new) for change in meanwhile.changes] == [
        ("Judul", "Dompet kulit sapi jahit tangan", "Tas kulit ular"),
        ("Harga", "Rp185.000", "Rp90.000"),
    ]
    assert [step.what for step in meanwhile.steps] == ["Perbaikan diminta", "Diajukan", "Masuk antrean Kanwil"]
    assert str(cast.verifier) in meanwhile.steps[0].who
    page = response.content.decode()
    assert "Sesuai dengan yang saya periksa." in page  # typed text is in the form, which now carries this round
    assert f'name="seen" value="{seen_now(submission)}"' in page
    assert press(client, colleague, submission, "verifikasi", seen_field(submission)).status_code == 302


def test_an_old_sheet_is_no_sheet_of_the_new_round_and_keeps_its_points(client, cast):
    submission = submission_at(Status.ASSESSMENT, cast)
    old_tab = {code: str(points) for code, points in all_points(submission, 3).items()} | seen_field(submission)
    advance(submission, cast, Status.DECISION)
    next_round(submission, cast, Status.ASSESSMENT, description="Bukan kulit sapi lagi. " * 5)
    before = written()
    response = press(client, cast.assessor, submission, "nilai", old_tab | {"note": "Istimewa."})
    assert (response.status_code, written()) == (409, before)
    page = response.content.decode()
    assert page.count(" checked") == 15 and "Istimewa." in page and "Keterangan" in page


def test_an_old_tab_with_a_field_missing_learns_both(client, cast):
    """Whoever mends the field alone would press again without having looked."""
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    old_tab = seen_field(submission)
    next_round(submission, cast, Status.KANWIL_VERIFICATION, title="Tas kulit ular")
    response = press(client, cast.verifier, submission, "kembalikan", old_tab | {"note": "Judulnya."})
    assert response.status_code == 409 and response.context["overtaken"].meanwhile.changes
    assert "Pilih sedikitnya satu alasan" in response.content.decode()


def test_two_curators_at_once_the_second_is_told_who_was_first_and_keeps_the_text(client, cast):
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    colleague, seen = make_user(role=Role.KANWIL_VERIFIER, kanwil_id=cast.facility.kanwil_id), seen_field(submission)
    assert press(client, cast.verifier, submission, "verifikasi", seen).status_code == 302
    before = written()
    response = press(client, colleague, submission, "kembalikan", seen | REFUSAL)
    assert (response.status_code, written()) == (409, before)
    (step,) = response.context["overtaken"].meanwhile.steps
    assert str(cast.verifier) in step.who
    assert ("Catatan untuk UPT", "Foto ketiga kabur sekali.") in response.context["typed"]
    assert "Foto ketiga kabur sekali." in response.content.decode()


def test_the_same_button_twice_is_no_conflict(client, cast):
    submission = submission_at(Status.ASSESSMENT, cast)
    sheet = {code: str(points) for code, points in all_points(submission).items()} | seen_field(submission)
    for data, word, actor in ((sheet, "nilai", cast.assessor), (seen_field(submission), "setujui", cast.chair)):
        assert press(client, actor, submission, word, data).status_code == 302
        before = written()
        again = press(client, actor, submission, word, data)
        assert (again.status_code, written()) == (302, before)
        assert "menekan tombol yang pertama kali" in client.get(again.url).content.decode()


def test_back_and_other_words_is_not_the_same_press(client, cast):
    """What was typed after the decision is not passed over in silence."""
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    seen = seen_field(submission)
    press(client, cast.verifier, submission, "verifikasi", seen)
    before = written()
    response = press(client, cast.verifier, submission, "verifikasi", seen | {"note": "Oh ya, satu hal lagi."})
    assert (response.status_code, written()) == (409, before)
    assert ("Catatan untuk UPT", "Oh ya, satu hal lagi.") in response.context["typed"]


def test_a_form_that_does_not_say_what_was_seen_is_refused_in_words(client, cast):
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    before = written()
    for text in FORGED:
        response = press(client, cast.verifier, submission, "verifikasi", {"seen": text, "note": "Sah."})
        assert (response.status_code, written()) == (409, before), text
        page = response.content.decode()
        assert "tidak menyebut versi yang Anda lihat" in page and "Sah." in page


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_cannot_be_read_is_what_no_page_shows(text):
    assert read_seen(text) == NOTHING


def test_the_round_of_another_submission_is_not_this_one(cast):
    submission, other = (submission_at(Status.PAS_SELECTION, cast) for _ in range(2))
    before = written()
    with pytest.raises(NotSeen):
        services.pass_submission("select", submission_id=submission.pk, actor=cast.curator, seen=seen_now(other))
    wrong_number = Seen(seen_now(submission).thing, 2)
    with pytest.raises(NotSeen):
        services.pass_submission("select", submission_id=submission.pk, actor=cast.curator, seen=wrong_number)
    assert written() == before


def test_the_chair_cannot_approve_the_round_before(cast):
    submission = submission_at(Status.DECISION, cast)
    seen = seen_now(submission)
    next_round(submission, cast, Status.DECISION, price=999_000)
    before = written()
    with pytest.raises(Outdated):
        services.approve_submission(submission_id=submission.pk, actor=cast.chair, seen=seen)
    assert written() == before and not Approval.objects.exists()


def test_the_database_refuses_a_decision_on_what_is_not_judged_now(cast):
    """Raw rows, past every service: the round before, and the revision of another round."""
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    first = submission.current_round
    next_round(submission, cast, Status.KANWIL_VERIFICATION, title="Tas kulit ular")
    submission.refresh_from_db()
    second = submission.current_round
    for named, revision, why in ((first, first.revision, "judged now"), (second, first.revision, "of its round")):
        with pytest.raises(IntegrityError, match=why), transaction.atomic():
            Decision.objects.create(
                submission=submission,
                round=named,
                revision=revision,
                role=Actor.KANWIL_VERIFIER,
                actor=cast.verifier,
                verdict=Verdict.PASSED,
                made_at=clock.now(),
            )
    assert not Decision.objects.filter(verdict=Verdict.PASSED).exists()


def test_a_head_approves_the_draft_that_was_on_the_page(client, cast):
    """An officer who saves between looking and pressing put another text forward under the name of the head."""
    submission = submission_at(Status.REPAIR, cast)
    draft = open_revision(product_id=submission.product_id, actor=cast.officer)
    client.force_login(cast.head)
    path = reverse("submit-listings", args=[cast.facility.slug])
    (row,) = client.get(path).context["submittable"]
    key = draft.product.public_id
    old_tab = {"listings": [str(key)], f"seen@{key}": str(row.seen), f"shown@{key}": list(row.shown.values())}
    save_draft(revision_id=draft.pk, actor=cast.officer, version=draft.version, values={"price": 1_000})
    before = written()
    response = client.post(path, old_tab)
    assert (response.status_code, written()) == (422, before)
    assert "Harga: Rp185.000 → Rp1.000." in response.content.decode()
    (row,) = response.context["submittable"]
    now = old_tab | {f"seen@{key}": str(row.seen)}
    assert [client.post(path, data).status_code for data in (now, now)] == [302, 302]  # pressed twice
    assert submission.rounds.count() == 2


def test_a_head_who_saw_nothing_submits_nothing(client, cast):
    submission = submission_at(Status.REPAIR, cast)
    key = open_revision(product_id=submission.product_id, actor=cast.officer).product.public_id
    client.force_login(cast.head)
    for text in FORGED:
        data = {"listings": [str(key)], f"seen@{key}": text}
        assert client.post(reverse("submit-listings", args=[cast.facility.slug]), data).status_code == 422
    assert submission.rounds.count() == 1


def test_a_second_press_of_a_service_is_told_from_a_conflict(cast):
    submission = submission_at(Status.PAS_SELECTION, cast)
    move = {"submission_id": submission.pk, "actor": cast.curator, "seen": seen_now(submission)}
    services.pass_submission("select", **move)
    with pytest.raises(AlreadyRecorded):
        services.pass_submission("select", **move)
