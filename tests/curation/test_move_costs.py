"""A move asks once and locks once."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.models import Photo, Product
from catalog.publishing import lock_listing, publish_revision
from catalog.states import PhotoState
from curation import services
from curation.states import Status
from tests.factories.catalog import make_draft, make_live
from tests.factories.curation import Cast, all_points, seen_draft, seen_now, submission_at

PUBLISHED = (
    "partner_stockrecord",
    "catalogue_variant",
    "catalogue_searchrow",
)  # publishing locks these after the listing

pytestmark = pytest.mark.django_db


def submitting(cast):
    draft = make_draft(cast.facility, cast.officer)
    Photo.objects.update(state=PhotoState.READY)
    seen = seen_draft(draft.product)
    return cast.head, lambda: services.submit_listing(product_id=draft.product_id, actor=cast.head, seen=seen)


def passing(cast):
    submission = submission_at(Status.PAS_SELECTION, cast)
    seen = seen_now(submission)
    return cast.curator, lambda: services.pass_submission(
        "select", submission_id=submission.pk, actor=cast.curator, seen=seen
    )


def scoring(cast):
    submission = submission_at(Status.ASSESSMENT, cast)
    points, seen = all_points(submission), seen_now(submission)
    return cast.assessor, lambda: services.assess_submission(
        submission_id=submission.pk, actor=cast.assessor, seen=seen, points=points
    )


def approving(cast):
    submission = submission_at(Status.DECISION, cast)
    seen = seen_now(submission)
    return cast.chair, lambda: services.approve_submission(submission_id=submission.pk, actor=cast.chair, seen=seen)


@pytest.mark.parametrize("make", [submitting, passing, scoring, approving])
def test_right_and_fresh_eyes_are_asked_for_once(make):
    actor, move = make(Cast())
    with CaptureQueriesContext(
        connection,
    ) as captured:
        move()
    sql = [query["sql"] for query in captured]
    hands = [text for text in sql if text.startswith('SELECT "catalogue_revisioneditor"."role"')]
    table = "partner_membership" if make is submitting else "accounts_roleassignment"
    rights = [
        text
        for text in sql
        if text.startswith('SELECT 1 AS "a"') and f'FROM "{table}"' in text and f'"user_id" = {actor.pk}' in text
    ]
    assert (len(hands), len(rights)) == (1, 1)


@pytest.mark.parametrize(
    ("make", "locks"),
    [
        (submitting, ["catalogue_product", "catalogue_revision"]),
        (passing, ["curation_submission"]),
        (scoring, ["curation_submission"]),
        (approving, ["partner_partner", "catalogue_product", "curation_submission"]),
    ],
)
def test_each_row_is_locked_once_in_the_order_of_the_house(make, locks):
    _actor, move = make(Cast())
    with CaptureQueriesContext(connection) as captured:
        move()
    taken = [
        query["sql"].split(" FROM ")[1].split()[0].strip('"')
        for query in captured
        if " FOR UPDATE" in query["sql"] or " FOR NO KEY UPDATE" in query["sql"]
    ]
    assert [table for table in taken if table not in PUBLISHED] == locks


def test_a_listing_that_is_locked_for_another_approval_is_left_alone():
    product, other = make_live(), make_live()
    before = Product.objects.filter(pk=other.pk).values().get()
    with pytest.raises(ValueError, match="not the one that was approved"):
        publish_revision(approval_id=product.approval_id, actor=None, locked=lock_listing(other.pk))
    assert Product.objects.filter(pk=other.pk).values().get() == before
