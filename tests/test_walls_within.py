"""The walls within: foreign ids further down in an address or in what is sent, and people who are not what they were.

A view that reads a field which may hold an id fails here until `tests/walls/within.py` has a foreign one to try.
"""

import pytest
from django.http import HttpRequest
from django.views import View

from catalog.models import Product
from catalog.selectors.officer import listing_or_404
from orders.models import Shipment
from pasindo.common.dated import DatedQuerySet
from tests.factories.catalog import one_picture
from tests.walls.actors import World
from tests.walls.bodies import views
from tests.walls.within import Prober, uncased

pytestmark = pytest.mark.django_db


@pytest.fixture
def prober(client, settings):
    settings.ACCOUNT_RATE_LIMITS = False  # so many people at one address are no attack here
    with one_picture():
        yield Prober(client, World())


def test_no_view_reads_an_id_that_is_not_tried():
    assert uncased(views()) == []


def test_nobody_passes_by_an_id_within_nor_by_what_they_were_or_will_be(prober):
    assert prober.foreign_paths() == []
    assert prober.foreign_bodies() == []
    assert prober.former_people() == []
    assert {("officer-listing", "public_id"), ("officer-order-accept", "number")} <= prober.tried


def test_a_view_that_reads_a_new_id_is_named():
    class HandOverView(View):
        def post(self, request: HttpRequest) -> None:
            self.to = request.POST.get("new_owner")

    HandOverView.__module__ = "facilities.views"
    assert uncased({"hand-over": HandOverView.as_view()}) == ["hand-over reads new_owner"]


def test_a_planted_hole_is_found_where_a_selector_forgets_the_facility(prober, monkeypatch):
    def anybodys(facility, public_id):
        return listing_or_404(Product.objects.get(public_id=public_id).facility, public_id)

    monkeypatch.setattr("pasindo.workspace.listings.views.listing.listing_or_404", anybodys)
    found = prober.foreign_paths(["officer-listing", "officer-draft-discard"])
    assert any(case.startswith("officer-listing: GET with foreign public_id") and "200" in case for case in found)
    assert any(case.startswith("officer-draft-discard: POST with foreign public_id") for case in found)


def test_a_planted_hole_is_found_where_a_view_trusts_an_id_in_the_body(prober, monkeypatch):
    def anybodys(facility_order, public_id):
        return Shipment.objects.filter(public_id=public_id).first()

    monkeypatch.setattr("pasindo.workspace.orders.views.shipment_or_404", anybodys)
    found = prober.foreign_bodies(["officer-order-deliver", "officer-order-correct"])
    assert {case.split(":")[0] for case in found} == {"officer-order-deliver", "officer-order-correct"}
    assert all("foreign shipment in the body" in case for case in found)


def test_a_planted_hole_is_found_where_a_role_has_no_dates(prober, monkeypatch):
    monkeypatch.setattr(DatedQuerySet, "in_force", lambda self, day=None: self)
    found = prober.former_people(["officer-orders"])
    assert {case.partition(", ")[2].split(":")[0] for case in found} >= {"ended", "begins tomorrow"}
