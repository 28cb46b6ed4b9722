"""Discarding a draft: what was never submitted goes, what was judged or is on sale stays."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from catalog.exceptions import NotADraft
from catalog.models import Product, Revision, RevisionPhoto
from catalog.services.drafts import discard_draft, open_revision
from catalog.services.renditions import remove_unused_photos
from catalog.states import Status
from pasindo.accounts.roles import FacilityRole
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft, make_live
from tests.factories.curation import seen_draft
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer():
    return officer(make_facility())


@pytest.fixture
def facility(writer):
    return writer.memberships.get().facility


def test_takes_a_listing_that_was_nothing_else_off_the_officers_list(client, writer, facility):
    product = make_draft(facility, writer).product
    client.force_login(writer, "allauth.account.auth_backends.AuthenticationBackend")
    page = reverse("officer-draft-discard", args=[facility.slug, product.public_id])
    answer = client.post(page, {"seen": str(seen_draft(product))}, follow=True)
    assert "Draf dihapus." in answer.content.decode()
    assert "Dompet kulit sapi" not in answer.content.decode()
    product.refresh_from_db()
    assert product.status == Status.WITHDRAWN
    assert product.events.get(action="discard").actor == writer
    assert not RevisionPhoto.objects.exists()
    assert remove_unused_photos() >= 0


def test_leaves_what_is_on_sale_as_it_is(writer, facility):
    product = make_live(facility, writer)
    before = Product.objects.filter(pk=product.pk).values().get()
    open_revision(product_id=product.pk, actor=writer)
    discard_draft(product_id=product.pk, actor=writer, seen=seen_draft(product))
    assert list(product.revisions.values_list("pk", flat=True)) == [product.live_revision_id]
    assert product.live_revision.photos.count() == 3
    assert Product.objects.filter(pk=product.pk).values().get() == before


def test_refuses_where_nothing_is_being_written(writer, facility):
    product = make_live(facility, writer)
    with pytest.raises(NotADraft):
        discard_draft(product_id=product.pk, actor=writer, seen=seen_draft(product))
    product.refresh_from_db()
    assert product.status == Status.LIVE


@pytest.mark.parametrize("stranger", ["nobody", "order officer", "another facility"])
def test_refuses_strangers_and_changes_nothing(stranger, writer, facility):
    product = make_draft(facility, writer).product
    actor = {
        "nobody": make_user,
        "order officer": lambda: officer(facility, FacilityRole.ORDER_OFFICER),
        "another facility": lambda: officer(make_facility()),
    }[stranger]()
    with pytest.raises(PermissionDenied):
        discard_draft(product_id=product.pk, actor=actor, seen=seen_draft(product))
    assert Revision.objects.get(product=product).photos.count() == 3
