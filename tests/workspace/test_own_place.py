"""Signing in leads everybody to the own place of work, or to the own orders."""

import pytest
from django.urls import reverse

from pasindo.accounts.roles import FacilityRole, Role
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db

PLACES = {
    "officer-home": [*FacilityRole, Role.KANWIL_OPERATOR],
    "curation-home": [Role.KANWIL_VERIFIER, Role.PAS_CURATOR, Role.IKM_ASSESSOR, Role.IKM_CHAIR],
    "people": [Role.ADMIN],
    "transfers": [Role.FINANCE],
    "orders": [None, Role.EXPORT_CURATOR],
    "outbox-messages": [Role.OPERATOR],
}
WAYS = [(place, role) for place, roles in PLACES.items() for role in roles]


def person(role):
    if isinstance(role, FacilityRole):
        return officer(make_facility(), role)
    facility = make_facility()
    return make_user(role=role, kanwil_id=facility.kanwil_id) if role else make_user()


def test_every_role_has_a_place():
    assert {role for _place, role in WAYS} == {*FacilityRole, *Role, None}


@pytest.mark.parametrize(("place", "role"), WAYS)
def test_a_role_is_led_to_a_page_that_opens(client, place, role):
    client.force_login(person(role))
    assert client.get(reverse("own-place")).url == reverse(place)
    assert client.get(reverse("own-place"), follow=True).status_code == 200
    assert client.get(reverse("visitor")).json()["account_url"] == reverse(place)


def test_a_role_that_has_ended_leads_nowhere(client):
    client.force_login(officer(make_facility(), valid_until="2020-01-01"))
    assert client.get(reverse("own-place")).url == reverse("orders")
