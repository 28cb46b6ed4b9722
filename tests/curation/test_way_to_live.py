"""A listing on its way through selection."""

import pytest

from catalog.models import Approval, ListingEvent, Product, SearchRow
from catalog.services.drafts import open_revision, save_draft
from catalog.states import Status as ListingStatus
from curation import services
from curation.models import Decision, Submission, SubmissionEvent
from curation.states import Reason, Status
from facilities.models import StockRecord
from tests.factories.catalog import make_draft
from tests.factories.curation import Cast, advance, seen_now, submission_at, submit

pytestmark = pytest.mark.django_db


def live_copy(product: Product) -> list:
    """Everything that buyers see of a listing, as the database holds it."""
    rows = [
        Product.objects.filter(pk=product.pk),
        StockRecord.objects.filter(product=product),
        SearchRow.objects.filter(product=product),
    ]
    return [list(row.values()) for row in rows]


def change_title(product: Product, actor, title: str):
    revision = open_revision(product_id=product.pk, actor=actor)
    save_draft(revision_id=revision.pk, actor=actor, version=revision.version, values={"title": title})
    return revision


def test_goes_live_under_a_nomor_kurasi():
    cast = Cast()
    submission = submission_at(Status.LIVE, cast)
    product = Product.objects.get(pk=submission.product_id)
    approval = Approval.objects.get(revision_id=submission.current_round.revision_id)
    assert product.status == ListingStatus.LIVE
    assert product.approval == approval
    assert product.live_revision_id == submission.current_round.revision_id
    assert approval.number.startswith("KUR/")
    assert approval.score == 200
    assert approval.grade == "listed"
    assert approval.granted_by == cast.chair
    assert submission.closed_at is not None
    assert submission.due_at is None


def test_writes_a_row_for_every_move_and_a_decision_for_every_person():
    cast = Cast()
    submission = submission_at(Status.LIVE, cast)
    events = SubmissionEvent.objects.filter(submission=submission).order_by("pk")
    assert list(events.values_list("action", "from_status", "to_status", "role")) == [
        ("submit", "draft", "submitted", "facility_admin"),
        ("route", "submitted", "kanwil_verification", "system"),
        ("verify", "kanwil_verification", "pas_selection", "kanwil_verifier"),
        ("select", "pas_selection", "assessment", "pas_curator"),
        ("assess", "assessment", "assessment", "ikm_assessor"),
        ("complete", "assessment", "decision", "system"),
        ("approve", "decision", "approved", "ikm_chair"),
        ("publish", "approved", "live", "system"),
    ]
    decisions = Decision.objects.filter(submission=submission).order_by("pk")
    assert list(decisions.values_list("actor_id", "verdict", "total")) == [
        (cast.head.pk, "submitted", None),
        (cast.verifier.pk, "passed", None),
        (cast.curator.pk, "passed", None),
        (cast.assessor.pk, "scored", 200),
        (cast.chair.pk, "approved", 200),
    ]
    assert all(event.actor_id is None for event in events if event.role == "system")


def test_numbers_submissions_and_approvals_without_gaps():
    cast = Cast()
    first, second = (submission_at(Status.LIVE, cast) for _ in range(2))
    assert int(second.number[-6:]) == int(first.number[-6:]) + 1
    numbers = list(Approval.objects.order_by("pk").values_list("number", flat=True))
    assert int(numbers[1][-6:]) == int(numbers[0][-6:]) + 1


def test_repairs_the_same_listing_in_a_new_round():
    cast = Cast()
    submission = submission_at(Status.REPAIR, cast)
    revision = change_title(submission.product, cast.officer, "Dompet kulit sapi, foto baru")
    again = submit(revision, cast)
    assert again == submission
    assert again.rounds.count() == 2
    assert again.current_round.revision == revision
    assert again.status == Status.KANWIL_VERIFICATION
    advance(again, cast, Status.LIVE)
    assert Product.objects.get(pk=again.product_id).title == "Dompet kulit sapi, foto baru"
    assert Decision.objects.filter(submission=again, verdict="sent_back").count() == 1


def test_comes_back_from_the_draft_that_an_overdue_repair_became():
    cast = Cast()
    submission = submission_at(Status.DRAFT, cast)
    again = submit(change_title(submission.product, cast.officer, "Dompet lipat"), cast)
    assert again == submission
    assert again.current_round.number == 2


def test_keeps_the_old_version_on_sale_while_a_change_is_judged_and_byte_for_byte_after_its_rejection():
    cast = Cast()
    product = submission_at(Status.LIVE, cast).product
    before = live_copy(product)
    change = submit(change_title(product, cast.officer, "Dompet merek ternama"), cast)
    assert live_copy(product) == before
    for stage in (Status.PAS_SELECTION, Status.ASSESSMENT, Status.DECISION):
        advance(change, cast, stage)
        assert live_copy(product) == before
    services.reject_submission(
        submission_id=change.pk,
        actor=cast.chair,
        seen=seen_now(change),
        reasons=[Reason.FORBIDDEN],
        note="Meniru merek terdaftar.",
    )
    assert live_copy(product) == before
    assert Submission.objects.filter(product=product).count() == 2


def test_swaps_the_versions_when_a_change_is_approved():
    cast = Cast()
    product = submission_at(Status.LIVE, cast).product
    slug, old = product.slug or Product.objects.get(pk=product.pk).slug, live_copy(product)
    change = submit(change_title(product, cast.officer, "Dompet kulit sapi delapan kartu"), cast)
    advance(change, cast, Status.LIVE)
    product = Product.objects.get(pk=product.pk)
    assert live_copy(product) != old
    assert product.title == "Dompet kulit sapi delapan kartu"
    assert product.slug == slug
    assert product.live_revision_id == change.current_round.revision_id
    assert ListingEvent.objects.filter(product=product, action="publish").count() == 2


def test_may_be_put_forward_again_after_a_rejection_with_its_history():
    cast = Cast()
    rejected = submission_at(Status.REJECTED, cast)
    again = submit(change_title(rejected.product, cast.officer, "Dompet polos"), cast)
    assert again != rejected
    assert again.product == rejected.product
    assert rejected.decisions.filter(verdict="rejected").exists()


def test_has_no_submission_without_a_draft():
    cast = Cast()
    revision = make_draft(cast.facility, cast.officer)
    assert not Submission.objects.filter(product_id=revision.product_id).exists()
