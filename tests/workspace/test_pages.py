"""Every page of the workspace stands on the one base page."""

import inspect

import pytest
from django.urls import get_resolver, reverse

from facilities.permissions import standing_or_404
from pasindo.workspace.entries import ENTRIES
from pasindo.workspace.home import OfficerHomeView
from pasindo.workspace.pages import FacilityPage
from tests.factories.facilities import make_facility, officer
from tests.walls.actors import World
from tests.walls.addresses import addresses
from tests.walls.table import TABLE

OFFICERS = {address.name: address for address in addresses() if "petugas/" in address.path}
PAGES = OFFICERS.keys() - {"officer-home"}
HOME = "officer-home"


def views(patterns=None):
    """The view classes of the whole URL map by the names of their addresses."""
    found = {}
    for entry in get_resolver().url_patterns if patterns is None else patterns:
        if hasattr(entry, "url_patterns"):
            found |= views(entry.url_patterns)
        else:
            found[entry.name] = getattr(entry.callback, "view_class", None)
    return found


VIEWS = views()


def test_there_are_pages_to_look_at():
    assert len(PAGES) > 15
    assert VIEWS[HOME] is OfficerHomeView


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_under_petugas_is_a_facility_page_with_a_right(name):
    view = VIEWS[name]
    assert issubclass(view, FacilityPage)
    assert view.right
    assert "facility_slug" in OFFICERS[name].arguments
    assert view.dispatch is FacilityPage.dispatch, "the base page alone lets people in"
    if view.stands_on:
        assert OFFICERS[view.stands_on].arguments == OFFICERS[name].arguments


def test_no_facility_page_stands_elsewhere():
    standing = {name for name, view in VIEWS.items() if inspect.isclass(view) and issubclass(view, FacilityPage)}
    assert standing == PAGES


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_an_entry_leads_to_a_page_that_its_right_opens(entry):
    assert VIEWS[entry.start].right == entry.right


@pytest.mark.django_db
@pytest.mark.parametrize("name", sorted(OFFICERS))
def test_no_answer_is_kept_whoever_asks(client, name):
    world = World()
    for wall in TABLE[name]:
        path = reverse(name, kwargs=dict(wall.of(world, True)))
        for person in (None, "buyer", "facility_admin", "finance_officer"):
            client.logout()
            if person:
                client.force_login(world.person(person))
            for method in ("get", "post"):
                response = getattr(client, method)(path)
                assert "no-store" in response.headers["Cache-Control"], f"{method} {path} for {person}"
                assert "private" in response.headers["Cache-Control"]


@pytest.mark.django_db
def test_a_script_is_told_in_json_that_its_user_has_left(client):
    page = reverse("officer-orders", args=[make_facility().slug])
    response = client.post(page, headers={"Accept": "application/json"})
    assert response.status_code == 401
    assert "Masuk lagi" in response.json()["error"]


@pytest.mark.django_db
def test_signing_in_leads_back_to_the_page_not_to_the_address_of_a_form(client):
    facility = make_facility()
    form = reverse("officer-order-accept", args=[facility.slug, "PSD-20261121-000123-01"])
    page = reverse("officer-order", args=[facility.slug, "PSD-20261121-000123-01"])
    assert client.post(form).url == f"{reverse('account_login')}?next={page}"


@pytest.mark.django_db
def test_letting_in_costs_two_queries(django_assert_num_queries):
    facility = make_facility()
    person = officer(facility)
    with django_assert_num_queries(2):
        standing = standing_or_404(person, facility.slug, frozenset({"product_officer"}))
    assert (standing.facility, standing.roles) == (facility, {"product_officer"})
