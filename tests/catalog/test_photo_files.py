"""The file of a photo that is not public …"""

import pytest
from django.urls import reverse

from catalog.models import Photo
from pasindo.accounts.roles import FacilityRole, Role
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft, publish
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft():
    return make_draft()


@pytest.fixture
def photo(draft):
    return Photo.objects.filter(uses__revision=draft).first()


def test_is_shown_to_its_facility_its_kanwil_and_those_who_select(client, photo):
    facility = photo.facility
    people = [
        officer(facility),
        officer(facility, FacilityRole.ORDER_OFFICER),
        make_user(role=Role.KANWIL_VERIFIER, kanwil_id=facility.kanwil_id),
        make_user(role=Role.PAS_CURATOR),
        make_user(role=Role.IKM_ASSESSOR),
        make_user(role=Role.IKM_CHAIR),
    ]
    for person in people:
        client.force_login(person)
        response = client.get(photo.url(640))
        assert response.status_code == 200
        assert response.headers["Content-Type"] == "image/webp"
        assert response.headers["Cache-Control"].startswith("private")
        assert b"".join(response.streaming_content)[8:12] == b"WEBP"


def test_does_not_exist_for_anybody_else(client, photo):
    assert client.get(photo.url(640)).status_code == 404
    people = [
        make_user(),
        make_user(is_superuser=True),
        make_user(role=Role.FINANCE),
        officer(make_facility()),
        make_user(role=Role.KANWIL_VERIFIER, kanwil_id="bali"),
    ]
    for person in people:
        client.force_login(person)
        assert client.get(photo.url(640)).status_code == 404


@pytest.mark.parametrize("width", [320, 641, 3000, 0])
def test_exists_in_its_widths_alone(client, photo, width):
    client.force_login(officer(photo.facility))
    assert client.get(reverse("photo", args=[photo.public_id, width])).status_code == 404


def test_is_shown_to_buyers_until_its_public_copy_is_out(client, draft, photo):
    publish(draft)
    response = client.get(photo.url(640))
    assert response.status_code == 200
    assert response.headers["Cache-Control"].startswith("public")
    response.close()
