"""Somebody who can write into the database gives leave to sell what the two agencies have not judged, keeps a listing
on sale whose leave was withdrawn, or brings such a leave back. Before, a row of catalogue_approval was all it took."""

import pytest
from django.db import DatabaseError, transaction

from catalog.models import Approval, Product, Revision
from catalog.publishing import grant_approval
from catalog.services.drafts import open_revision
from catalog.states import Status as ListingStatus
from curation import services
from curation.models import Decision
from curation.sql import judgements
from curation.stages import COURSE
from curation.states import Reason, Status
from pasindo.common import clock
from tests.attacks.sql import commits, refused, run
from tests.factories.accounts import make_user
from tests.factories.approvals import approve
from tests.factories.catalog import make_draft
from tests.factories.curation import Cast, seen_now, submission_at
from tests.factories.orders import for_sale

pytestmark = pytest.mark.django_db
FORGED = (
    "INSERT INTO catalogue_approval (revision_id, number, grade, score, granted_by_id, granted_at, valid_until,"
    " revoked_reason) SELECT r.revision_id, 'KUR-X', 'listed', 200, {by}, now(), current_date + 700, ''"
    " FROM curation_round r WHERE r.revision_id = %s"
)
BOTH = "both agencies"


def frozen(revision: Revision) -> Revision:
    Revision.objects.filter(pk=revision.pk).update(frozen_at=clock.now())
    return revision


def forge(revision_id: int, by: str = "r.submitted_by_id") -> None:
    refused(FORGED.format(by=by), values=(revision_id,), match=BOTH)
    assert not Approval.objects.filter(revision=revision_id).exists()


def test_nothing_is_approved_while_one_of_the_judgements_is_missing():
    revision = frozen(make_draft(photos=0))
    for role, _verdict, _since in judgements(COURSE):
        with pytest.raises(DatabaseError, match=BOTH), transaction.atomic():
            approve(revision, without=role)
    assert not Approval.objects.exists()
    approve(revision)


def test_nothing_is_approved_that_nobody_submitted():
    revision = frozen(make_draft(photos=0))
    refused(
        "INSERT INTO catalogue_approval (revision_id, number, grade, score, granted_by_id, granted_at, valid_until,"
        " revoked_reason) SELECT id, 'KUR-X', 'listed', 200, created_by_id, now(), '2099-01-01', ''"
        " FROM catalogue_revision WHERE id = %s",
        values=(revision.pk,),
        match=BOTH,
    )


def test_the_decisions_on_one_revision_approve_no_other():
    product = for_sale()
    other = frozen(open_revision(product_id=product.pk, actor=product.revisions.get().created_by))
    decided = Decision.objects.get(round__revision__product=product, role="ikm_chair")
    refused(
        "INSERT INTO catalogue_approval (revision_id, number, grade, score, granted_by_id, granted_at, valid_until,"
        " revoked_reason) VALUES (%s, 'KUR-X', 'listed', 200, %s, now(), '2099-01-01', '')",
        values=(other.pk, decided.actor_id),
        match=BOTH,
    )


def test_of_what_was_sent_back_no_decision_counts_not_even_a_later_one():
    """Kanwil, directorate and assessor said yes, the chair sent it back; then a yes of another chair is forged."""
    cast = Cast()
    submission = submission_at(Status.DECISION, cast)
    services.send_back_submission(
        submission_id=submission.pk, actor=cast.chair, seen=seen_now(submission), reasons=[Reason.TEXT], note="Ulangi."
    )
    again = Cast().chair
    revision_id = submission.current_round.revision_id
    run(
        "INSERT INTO curation_decision (submission_id, round_id, revision_id, role, actor_id, verdict, reasons, note,"
        " internal_note, total, made_at) SELECT submission_id, id, revision_id, 'ikm_chair', %s, 'approved', '{}', '',"
        " '', 200, now() FROM curation_round WHERE submission_id = %s",
        again.pk,
        submission.pk,
    )
    forge(revision_id, by=str(again.pk))


@pytest.mark.parametrize("change", [{"score": 199}, {"granted_by": "head"}], ids=["points", "name"])
def test_an_approval_says_who_decided_and_on_how_many_points(change, monkeypatch):
    revision, head = frozen(make_draft(photos=0)), make_user()

    def forged(**values):
        return grant_approval(**values | {name: head if word == "head" else word for name, word in change.items()})

    monkeypatch.setattr("tests.factories.approvals.grant_approval", forged)
    with pytest.raises(DatabaseError, match=BOTH), transaction.atomic():
        approve(revision)
    assert not Approval.objects.exists()


def take_off(product: Product) -> None:
    run("UPDATE catalogue_product SET status = 'suspended', is_public = false WHERE id = %s", product.pk)


REVOKE = "UPDATE catalogue_approval SET revoked_at = clock_timestamp(), revoked_reason = 'Contoh' WHERE id = %s"


def test_a_live_listing_does_not_keep_a_revoked_approval():
    product = for_sale()
    refused(REVOKE, values=(product.approval_id,), match="taken off sale")
    assert Approval.objects.get().revoked_at is None


@pytest.mark.parametrize("first", ["listing", "approval"])
def test_an_approval_is_revoked_together_with_taking_its_listing_off_sale(first):
    product = for_sale()
    steps = [lambda: take_off(product), lambda: run(REVOKE, product.approval_id)]
    for step in steps if first == "listing" else reversed(steps):
        step()
    commits()
    assert Approval.objects.get().revoked_at is not None
    refused("UPDATE catalogue_product SET status = 'live', is_public = true", match="approval in force")
    assert Product.objects.get().status == ListingStatus.SUSPENDED


def test_a_revoked_approval_stays_as_it_is():
    product = for_sale()
    take_off(product)
    run(REVOKE, product.approval_id)
    before = Approval.objects.values().get()
    for change in (
        "revoked_at = NULL, revoked_reason = ''",
        "revoked_at = revoked_at + interval '1 day'",
        "revoked_at = revoked_at - interval '1 year'",
        "revoked_reason = 'Lain'",
        "revoked_by_id = granted_by_id",
        "valid_until = valid_until + 1",
        "granted_at = granted_at - interval '1 day'",
        "granted_by_id = (SELECT min(id) FROM accounts_user)",
        "number = 'KUR-Y'",
    ):
        refused(f"UPDATE catalogue_approval SET {change}")
    assert Approval.objects.values().get() == before


def test_an_approval_is_not_revoked_without_a_reason_nor_before_it_was_granted():
    take_off(for_sale())
    for change in (
        "revoked_at = clock_timestamp()",
        "revoked_at = granted_at - interval '1 day', revoked_reason = 'Contoh'",
        "revoked_reason = 'Contoh'",
        "revoked_by_id = granted_by_id",
    ):
        refused(f"UPDATE catalogue_approval SET {change}")
    assert Approval.objects.get().revoked_at is None
