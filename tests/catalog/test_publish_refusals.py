"""Publishing refuses what may not be sold, and leaves the listing as it was."""

import datetime

import pytest

from catalog.exceptions import NotPublishable
from catalog.models import Approval, ListingEvent, Product
from catalog.publishing import change_status, freeze_revision, publish_revision
from catalog.services.drafts import open_revision
from catalog.states import Status
from facilities.models import StockRecord
from pasindo.accounts.roles import FacilityRole
from pasindo.common import clock
from pasindo.common.exceptions import MoveNotAllowed
from tests.factories.accounts import make_user
from tests.factories.approvals import approve
from tests.factories.catalog import make_draft, make_live
from tests.factories.facilities import officer

pytestmark = pytest.mark.django_db


def approved(revision, *, valid_until=None) -> Approval:
    freeze_revision(revision_id=revision.pk, actor=officer(revision.product.facility, FacilityRole.ADMIN))
    return approve(revision, valid_until=valid_until)


def as_it_is(product):
    return (
        Product.objects.values().get(pk=product.pk),
        list(StockRecord.objects.filter(product=product).values()),
        ListingEvent.objects.filter(product=product).count(),
    )


def assert_refused(approval):
    product = approval.revision.product
    before = as_it_is(product)
    with pytest.raises(NotPublishable):
        publish_revision(approval_id=approval.pk, actor=None)
    assert as_it_is(product) == before


def test_an_approval_that_was_revoked():
    approval = approved(make_draft())
    Approval.objects.filter(pk=approval.pk).update(revoked_at=clock.now(), revoked_reason="Dicabut.")
    assert_refused(approval)


def test_an_approval_that_has_run_out():
    assert_refused(approved(make_draft(), valid_until=clock.today() - datetime.timedelta(days=1)))


@pytest.mark.parametrize("status", [Status.SUSPENDED, Status.WITHDRAWN])
def test_a_listing_that_was_taken_off_sale_meanwhile(status):
    product = make_live()
    editor = officer(product.facility)
    approval = approved(open_revision(product_id=product.pk, actor=editor))
    change_status(product_id=product.pk, to=status, actor=None, action="test")
    assert_refused(approval)


def test_to_freeze_a_revision_twice():
    revision = make_draft()
    approved(revision)
    revision.refresh_from_db()
    first = revision.frozen_at
    with pytest.raises(MoveNotAllowed):
        freeze_revision(revision_id=revision.pk, actor=make_user())
    revision.refresh_from_db()
    assert revision.frozen_at == first
