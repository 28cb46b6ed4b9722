"""The curators' pages."""

import datetime

import pytest
from django.urls import reverse

from catalog.services.drafts import open_revision, save_draft
from curation import services
from curation.models import Decision, Submission
from curation.states import Reason, Status
from pasindo.accounts.roles import Role
from pasindo.common import clock
from tests.factories.accounts import hold, make_user
from tests.factories.catalog import make_draft, publish, variant_of
from tests.factories.curation import Cast, advance, all_points, seen_field, seen_now, submission_at, submit
from tests.factories.facilities import make_facility

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return Cast()


def review_path(submission):
    return reverse("submission-review", args=[submission.public_id])


def move_path(submission, word):
    return reverse("submission-move", args=[submission.public_id, word])


def page(client, user, path):
    client.force_login(user)
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_start_page_counts_what_waits_in_the_own_queues_only(client, cast):
    submission_at(Status.KANWIL_VERIFICATION, cast)
    submission_at(Status.PAS_SELECTION, cast)
    html = page(client, cast.curator, reverse("curation-home"))
    assert reverse("curation-queue", args=["pemasyarakatan"]) in html
    assert reverse("curation-queue", args=["kanwil"]) not in html


def test_start_page_exists_for_curators_alone(client, cast):
    client.force_login(make_user(is_superuser=True, is_staff=True))
    assert client.get(reverse("curation-home")).status_code == 404


def test_queue_lists_the_oldest_first_and_marks_what_is_late(client, cast):
    first, second = (
        submission_at(Status.KANWIL_VERIFICATION, cast, title=title) for title in ("Dompet tua", "Tas muda")
    )
    Submission.objects.filter(pk=first.pk).update(due_at=clock.now() - datetime.timedelta(hours=1))
    html = page(client, cast.verifier, reverse("curation-queue", args=["kanwil"]))
    assert html.index("Dompet tua") < html.index("Tas muda")
    assert html.count("Lewat tenggat") == 1


def test_queue_of_a_kanwil_shows_nothing_of_another(client, cast):
    submission_at(
        Status.KANWIL_VERIFICATION, Cast(make_facility(kanwil_id="bali", regency_id="51.71")), title="Tas Bali"
    )
    assert "Tas Bali" not in page(client, cast.verifier, reverse("curation-queue", args=["kanwil"]))


def test_queue_of_another_role_does_not_exist(client, cast):
    client.force_login(cast.verifier)
    assert client.get(reverse("curation-queue", args=["ketua"])).status_code == 404


def test_queue_of_an_assessor_is_empty_once_the_own_sheet_is_in(client, cast, settings):
    settings.CURATION_ASSESSORS = 2
    submission = submission_at(Status.ASSESSMENT, cast, title="Dompet dua penilai")
    path = reverse("curation-queue", args=["penilai"])
    assert "Dompet dua penilai" in page(client, cast.assessor, path)
    services.assess_submission(
        submission_id=submission.pk, actor=cast.assessor, seen=seen_now(submission), points=all_points(submission)
    )
    assert "Antrean ini kosong" in page(client, cast.assessor, path)


@pytest.mark.parametrize(
    ("slug", "status", "who"),
    [
        ("kanwil", Status.KANWIL_VERIFICATION, "verifier"),
        ("pemasyarakatan", Status.PAS_SELECTION, "curator"),
        ("penilai", Status.ASSESSMENT, "assessor"),
        ("ketua", Status.DECISION, "chair"),
    ],
)
def test_queue_costs_the_same_with_1_and_with_5_rows(client, cast, slug, status, who, django_assert_max_num_queries):
    path = reverse("curation-queue", args=[slug])
    submission_at(status, cast)
    client.force_login(getattr(cast, who))
    client.get(path)
    with django_assert_max_num_queries(40) as one:
        client.get(path)
    for _ in range(4):
        submission_at(status, cast)
    with django_assert_max_num_queries(len(one)):
        html = client.get(path).content.decode()
    assert html.count("Periksa<span") == 5


def test_review_shows_the_revision_as_submitted_with_price_and_cost(client, cast):
    submission = submission_at(Status.PAS_SELECTION, cast)
    html = page(client, cast.curator, review_path(submission))
    for words in ("Dompet kulit sapi jahit tangan", "Hand-stitched cowhide wallet", "Rp185.000", "Rp120.000", "250 g"):
        assert words in html
    assert "15 × 12 × 4 cm" in html
    assert "Kulit sapi asli" in html
    assert submission.number in html
    assert html.count("<figure>") == 3


def test_review_lists_exactly_the_changed_fields(client, cast):
    product = submission_at(Status.LIVE, cast).product
    draft = open_revision(product_id=product.pk, actor=cast.officer)
    values = {"title": "Dompet kulit delapan kartu", "price": 210_000}
    save_draft(revision_id=draft.pk, actor=cast.officer, version=draft.version, values=values)
    change = submit(draft, cast)
    response = client.get(review_path(change)) if client.force_login(cast.verifier) is None else None
    review = response.context["review"]
    assert [(item.label, item.old, item.new) for item in review.changes] == [
        ("Judul", "Dompet kulit sapi jahit tangan", "Dompet kulit delapan kartu"),
        ("Harga", "Rp185.000", "Rp210.000"),
    ]
    assert review.photos is None


def test_review_shows_each_variant_and_exactly_those_that_changed(client, cast):
    sizes = [{"Ukuran": "41", "price": 350_000}, {"Ukuran": "42", "price": 360_000, "sku": "SPT-42"}]
    product = publish(make_draft(cast.facility, cast.officer, variants=sizes))
    draft = open_revision(product_id=product.pk, actor=cast.officer)
    big = variant_of(product, "42")
    values = {f"price@{big.public_id}": 380_000}
    save_draft(revision_id=draft.pk, actor=cast.officer, version=draft.version, values=values)
    change = submit(draft, cast)
    client.force_login(cast.verifier)
    response = client.get(review_path(change))
    assert [(item.label, item.old, item.new) for item in response.context["review"].changes] == [
        (
            "Ukuran 42",
            "Rp360.000 · HPP Rp120.000 · 250 g · 15 × 12 × 4 cm · SKU SPT-42",
            "Rp380.000 · HPP Rp120.000 · 250 g · 15 × 12 × 4 cm · SKU SPT-42",
        )
    ]
    text = response.content.decode()
    assert "Ukuran: 41, 42" in text and "Rp350.000" in text


def test_review_compares_a_repair_with_the_round_before(client, cast):
    submission = submission_at(Status.REPAIR, cast)
    draft = open_revision(product_id=submission.product_id, actor=cast.officer)
    save_draft(
        revision_id=draft.pk, actor=cast.officer, version=draft.version, values={"spec-care": "Lap dengan kain lembap"}
    )
    submit(draft, cast)
    client.force_login(cast.verifier)
    response = client.get(review_path(submission))
    assert [change.label for change in response.context["review"].changes] == ["Cara merawat"]
    assert "Foto ketiga kabur." in response.content.decode()


def test_review_of_another_kanwil_does_not_exist(client, cast):
    foreign = submission_at(Status.KANWIL_VERIFICATION, Cast(make_facility(kanwil_id="bali", regency_id="51.71")))
    client.force_login(cast.verifier)
    assert client.get(review_path(foreign)).status_code == 404
    assert client.post(move_path(foreign, "verifikasi"), seen_field(foreign)).status_code == 404
    foreign.refresh_from_db()
    assert foreign.status == Status.KANWIL_VERIFICATION


def test_assessors_see_a_submission_from_the_panel_on(client, cast):
    submission = submission_at(Status.PAS_SELECTION, cast)
    client.force_login(cast.assessor)
    assert client.get(review_path(submission)).status_code == 404
    advance(submission, cast, Status.ASSESSMENT)
    assert client.get(review_path(submission)).status_code == 200


def test_a_button_makes_the_move_and_leads_back_to_the_queue(client, cast):
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    client.force_login(cast.verifier)
    data = {"queue": "kanwil", "note": "Lengkap.", "internal_note": "Sudah ditelepon."}
    response = client.post(move_path(submission, "verifikasi"), seen_field(submission) | data, follow=True)
    assert response.redirect_chain[-1][0] == reverse("curation-queue", args=["kanwil"])
    assert "Verifikasi tersimpan" in response.content.decode()
    submission.refresh_from_db()
    assert submission.status == Status.PAS_SELECTION


def test_sending_back_without_a_reason_is_refused_and_keeps_the_note(client, cast):
    submission = submission_at(Status.KANWIL_VERIFICATION, cast)
    client.force_login(cast.verifier)
    response = client.post(
        move_path(submission, "kembalikan"), seen_field(submission) | {"note": "Foto kedua kabur sekali."}
    )
    assert response.status_code == 422
    html = response.content.decode()
    assert "Foto kedua kabur sekali." in html
    assert "Ada yang perlu diperbaiki" in html
    submission.refresh_from_db()
    assert submission.status == Status.KANWIL_VERIFICATION


def test_rejecting_asks_twice(client, cast):
    submission = submission_at(Status.PAS_SELECTION, cast)
    client.force_login(cast.curator)
    data = {"reasons": [Reason.FORBIDDEN], "note": "Meniru merek terdaftar."}
    assert client.post(move_path(submission, "tolak"), seen_field(submission) | data).status_code == 422
    submission.refresh_from_db()
    assert submission.status == Status.PAS_SELECTION
    assert (
        client.post(move_path(submission, "tolak"), seen_field(submission) | data | {"sure": "on"}).status_code == 302
    )
    submission.refresh_from_db()
    assert submission.status == Status.REJECTED


def test_the_sheet_keeps_what_was_chosen_when_a_criterion_is_missing(client, cast):
    submission = submission_at(Status.ASSESSMENT, cast)
    client.force_login(cast.assessor)
    points = {code: str(value) for code, value in all_points(submission).items()}
    response = client.post(
        move_path(submission, "nilai"), seen_field(submission) | {k: v for k, v in points.items() if k != "B4"}
    )
    assert response.status_code == 422
    html = response.content.decode()
    assert html.count(" checked") == 14
    assert "Kriteria ini belum dinilai." in html
    assert not Decision.objects.filter(submission=submission, verdict="scored").exists()
    assert (
        client.post(move_path(submission, "nilai"), seen_field(submission) | points | {"queue": "penilai"}).status_code
        == 302
    )
    assert Decision.objects.get(submission=submission, verdict="scored").total == 200


def test_the_sheet_shows_every_anchor(client, cast):
    submission = submission_at(Status.ASSESSMENT, cast)
    html = page(client, cast.assessor, review_path(submission))
    assert html.count('type="radio"') == 60
    assert "Jahitan sangat rapi luar dalam" in html


def test_an_assessor_sees_other_sheets_only_after_the_own(client, cast, settings):
    settings.CURATION_ASSESSORS = 3
    submission = submission_at(Status.ASSESSMENT, cast)
    other = make_user(role=Role.IKM_ASSESSOR, name="Penilai Lain")
    services.assess_submission(
        submission_id=submission.pk,
        actor=other,
        seen=seen_now(submission),
        points=all_points(submission),
        internal_note="Jahitan istimewa.",
    )
    html = page(client, cast.assessor, review_path(submission))
    assert "Rekap nilai" not in html
    assert "Jahitan istimewa." not in html
    assert "Penilai Lain" not in html
    services.assess_submission(
        submission_id=submission.pk, actor=cast.assessor, seen=seen_now(submission), points=all_points(submission, 1)
    )
    html = page(client, cast.assessor, review_path(submission))
    assert "Rekap nilai" in html
    assert "Jahitan istimewa." in html


def test_the_chair_sees_all_sheets_medians_and_where_they_lie_apart(client, cast, settings):
    settings.CURATION_ASSESSORS = 3
    submission = submission_at(Status.ASSESSMENT, cast)
    for points in (1, 2, 3):
        assessor = make_user(role=Role.IKM_ASSESSOR)
        services.assess_submission(
            submission_id=submission.pk,
            actor=assessor,
            seen=seen_now(submission),
            points=all_points(submission, 2, A1=points),
        )
    client.force_login(cast.chair)
    response = client.get(review_path(submission))
    scores = response.context["review"].scores
    assert scores.result.total == 200
    assert scores.rows[0].points == [1, 2, 3]
    assert scores.rows[0].median == 2
    assert [row.criterion.code for row in scores.rows if row.is_wide] == ["A1"]
    html = response.content.decode()
    assert "Setujui dan tayangkan" in html
    assert "Layak Tayang" in html


def test_the_chair_is_told_why_a_listing_cannot_be_approved(client, cast):
    submission = submission_at(Status.ASSESSMENT, cast)
    advance(submission, cast, Status.DECISION, points=all_points(submission, 3, C5=0))
    client.force_login(cast.chair)
    html = client.get(review_path(submission)).content.decode()
    assert "Belum dapat disetujui menurut rubrik" in html
    response = client.post(move_path(submission, "setujui"), seen_field(submission))
    assert response.status_code == 422
    assert "bernilai 0" in response.content.decode()
    submission.refresh_from_db()
    assert submission.status == Status.DECISION


def test_whoever_drafted_sees_no_buttons_but_the_reason(client, cast):
    both = cast.verifier
    hold(both, Role.KANWIL_OPERATOR, kanwil_id=cast.facility.kanwil_id)
    submission = submit(make_draft(cast.facility, both), cast)
    client.force_login(both)
    response = client.get(review_path(submission))
    assert response.context["offers"] == []
    assert "harus dilakukan orang lain" in response.content.decode()
