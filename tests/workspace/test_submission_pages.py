"""The facility's side: putting forward one or many, and following what becomes of it."""

import re

import pytest
from django.urls import reverse

from catalog.services.drafts import open_revision
from curation import services
from curation.models import Submission
from curation.selectors.facility import progress_of
from curation.stages import COURSE
from curation.states import Reason, Status
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.curation import Cast, all_points, seen_draft, seen_now, submission_at
from tests.factories.facilities import make_facility

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return Cast()


def submit_path(cast):
    return reverse("submit-listings", args=[cast.facility.slug])


def chosen(*drafts):
    """What the form sends for the listings that were ticked, as its page shows them now."""
    rows = {f"seen@{draft.product.public_id}": str(seen_draft(draft.product)) for draft in drafts}
    return {"listings": [str(draft.product.public_id) for draft in drafts]} | rows


def status_path(cast, submission):
    return reverse("submission-status", args=[cast.facility.slug, submission.public_id])


def test_many_are_submitted_with_one_tap_under_a_surat_pengantar(client, cast):
    drafts = [make_draft(cast.facility, cast.officer, title=f"Dompet {number}") for number in range(3)]
    client.force_login(cast.head)
    letter = {"cover_letter_number": "W15.PAS-12/2026", "cover_letter_date": "2026-11-20"}
    response = client.post(submit_path(cast), chosen(*drafts[:2]) | letter, follow=True)
    assert "2 karya diajukan" in response.content.decode()
    submissions = Submission.objects.filter(product__facility=cast.facility)
    assert submissions.count() == 2
    assert {item.current_round.cover_letter_number for item in submissions} == {"W15.PAS-12/2026"}
    assert {item.current_round.submitted_by for item in submissions} == {cast.head}


def test_what_is_incomplete_is_named_with_what_it_lacks_and_the_others_go(client, cast):
    good = make_draft(cast.facility, cast.officer, title="Dompet lengkap")
    bad = make_draft(cast.facility, cast.officer, title="Dompet tanpa HPP", cost=None, photos=2)
    client.force_login(cast.head)
    response = client.post(submit_path(cast), chosen(good, bad))
    html = response.content.decode()
    assert response.status_code == 422
    assert "Dompet tanpa HPP: " in html
    assert "Tulis biaya pembuatan (HPP)" in html
    assert "1 karya diajukan" in html
    assert list(Submission.objects.values_list("product_id", flat=True)) == [good.product_id]
    bad.refresh_from_db()
    assert bad.is_draft


def test_the_page_says_what_each_draft_lacks(client, cast):
    make_draft(cast.facility, cast.officer, title="Dompet lengkap")
    make_draft(cast.facility, cast.officer, title="Dompet tanpa foto", photos=0)
    submission_at(Status.PAS_SELECTION, cast, title="Dompet yang sedang dinilai")
    client.force_login(cast.head)
    html = client.get(submit_path(cast)).content.decode()
    assert html.index("Dompet lengkap") < html.index("Dompet tanpa foto")
    assert "Belum lengkap:" in html
    assert html.count('type="checkbox"') == 1
    assert "Dompet yang sedang dinilai" not in html


def test_a_letter_needs_number_and_date_and_not_from_tomorrow(client, cast):
    draft = make_draft(cast.facility, cast.officer)
    client.force_login(cast.head)
    for letter in (
        {"cover_letter_number": "W15/1"},
        {"cover_letter_number": "W15/1", "cover_letter_date": "2999-01-01"},
    ):
        response = client.post(submit_path(cast), chosen(draft) | letter)
        assert response.status_code == 422
        assert 'value="W15/1"' in response.content.decode()
        assert " checked" in response.content.decode()
    assert not Submission.objects.exists()


def test_nothing_chosen_is_said(client, cast):
    make_draft(cast.facility, cast.officer)
    client.force_login(cast.head)
    response = client.post(submit_path(cast), {})
    assert response.status_code == 422
    assert "Pilih sedikitnya satu karya." in response.content.decode()


def test_only_the_head_of_this_facility_submits(client, cast):
    foreign = make_draft()
    draft = make_draft(cast.facility, cast.officer)
    strangers = (make_user(is_superuser=True), Cast(make_facility()).head)
    for person, status in ((cast.officer, 403), *((stranger, 404) for stranger in strangers)):
        client.force_login(person)
        assert client.get(submit_path(cast)).status_code == status
        assert client.post(submit_path(cast), chosen(draft)).status_code == status
    client.force_login(cast.head)
    assert client.post(submit_path(cast), chosen(foreign)).status_code == 422
    assert not Submission.objects.exists()


@pytest.mark.parametrize("name", ["submit-listings", "facility-submissions"])
def test_lists_cost_the_same_with_1_and_with_5_rows(client, cast, name, django_assert_max_num_queries):
    def another():
        make_draft(cast.facility, cast.officer)
        submission_at(Status.REPAIR, cast)

    another()
    path = reverse(name, args=[cast.facility.slug])
    client.force_login(cast.head)
    client.get(path)
    with django_assert_max_num_queries(40) as one:
        client.get(path)
    for _ in range(4):
        another()
    with django_assert_max_num_queries(len(one)):
        assert client.get(path).status_code == 200


def test_the_timeline_says_whose_turn_it_is_and_until_when(client, cast):
    submission = submission_at(Status.PAS_SELECTION, cast)
    client.force_login(cast.officer)
    html = client.get(status_path(cast, submission)).content.decode()
    assert "Giliran kurator Pemasyarakatan" in html
    assert "Tenggat" in html
    assert html.count('aria-current="step"') == 1


def test_the_timeline_dates_what_is_done_in_the_zone_of_the_facility(cast):
    steps = progress_of(submission_at(Status.LIVE, cast)).steps
    assert [step.state for step in steps] == ["done"] * len(COURSE.timeline)
    assert all(re.search(r"20\d\d \d\d\.\d\d WI", step.note) for step in steps), steps
    steps = progress_of(submission_at(Status.PAS_SELECTION, cast)).steps
    assert [bool(re.search(r"20\d\d", step.note)) for step in steps] == [True, True, False, False, False, False]


def test_reasons_and_note_are_shown_but_neither_internal_notes_nor_names(client, cast):
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    services.send_back_submission(
        submission_id=submission.pk,
        actor=cast.verifier,
        seen=seen_now(submission),
        reasons=[Reason.PHOTOS, Reason.PRICE],
        note="Foto ketiga kabur.",
        internal_note="Sudah dua kali begini.",
    )
    client.force_login(cast.officer)
    html = client.get(status_path(cast, submission)).content.decode()
    assert "Foto ketiga kabur." in html
    assert "Harga atau HPP belum wajar" in html
    assert "Perbaiki karya ini" in html
    assert "Sudah dua kali" not in html
    assert cast.verifier.name not in html


def test_the_result_is_shown_after_the_decision_alone_and_never_by_whom(client, cast):
    submission = submission_at(Status.ASSESSMENT, cast)
    services.assess_submission(
        submission_id=submission.pk,
        actor=cast.assessor,
        seen=seen_now(submission),
        points=all_points(submission),
        note="Jahitan rapi.",
    )
    client.force_login(cast.officer)
    html = client.get(status_path(cast, submission)).content.decode()
    assert "/ 300" not in html
    assert "Jahitan rapi." not in html
    services.approve_submission(submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission))
    html = client.get(status_path(cast, submission)).content.decode()
    assert "<strong>200</strong> / 300" in html
    assert "Jahitan rapi." in html
    for person in (cast.assessor, cast.chair):
        assert person.name not in html


def test_after_three_rounds_asking_is_advised(client, cast):
    submission = submission_at(Status.REPAIR, cast)
    for _ in range(2):
        open_revision(product_id=submission.product_id, actor=cast.officer)
        services.submit_listing(product_id=submission.product_id, actor=cast.head, seen=seen_draft(submission.product))
        services.send_back_submission(
            submission_id=submission.pk,
            actor=cast.verifier,
            seen=seen_now(submission),
            reasons=[Reason.PHOTOS],
            note="Masih kabur.",
        )
    client.force_login(cast.officer)
    assert "sudah 3 kali diajukan" in client.get(status_path(cast, submission)).content.decode()


def test_a_stranger_finds_no_page(client, cast):
    submission = submission_at(Status.PAS_SELECTION, cast)
    for person in (make_user(), make_user(is_superuser=True), Cast(make_facility()).officer):
        client.force_login(person)
        assert client.get(status_path(cast, submission)).status_code == 404
        assert client.get(reverse("facility-submissions", args=[cast.facility.slug])).status_code == 404
    other = Cast(make_facility())
    client.force_login(other.officer)
    assert client.get(status_path(other, submission)).status_code == 404


def test_the_listing_page_offers_submitting_to_the_head_and_the_timeline_to_all(client, cast):
    draft = make_draft(cast.facility, cast.officer)
    path = reverse("officer-listing", args=[cast.facility.slug, draft.product.public_id])
    client.force_login(cast.officer)
    assert "Kepala UPT yang mengajukannya" in client.get(path).content.decode()
    client.force_login(cast.head)
    assert "Ajukan ke kurasi" in client.get(path).content.decode()
    submission = services.submit_listing(product_id=draft.product_id, actor=cast.head, seen=seen_draft(draft.product))
    html = client.get(path).content.decode()
    assert "Giliran verifikator Kanwil" in html
    assert status_path(cast, submission) in html
