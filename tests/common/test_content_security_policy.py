"""The content security policy goes out with every page, lets nothing in from elsewhere, and the pages live by it."""

import re

import pytest
from django.test import Client
from django.urls import path, reverse

from pasindo import urls as site
from pasindo.accounts.roles import FacilityRole, Role
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft, make_live
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db


def _broken(request):
    raise RuntimeError("broken on purpose")


urlpatterns = [path("rusak/", _broken), *site.urlpatterns]
handler500 = site.handler500


def policy_of(response) -> dict[str, list[str]]:
    assert "Content-Security-Policy-Report-Only" not in response.headers
    parts = [part.split() for part in response.headers["Content-Security-Policy"].split(";") if part.strip()]
    directives = {name: sources for name, *sources in parts}
    assert len(directives) == len(parts), "a directive that is named twice counts once, the first time"
    return directives


def assert_strict(policy: dict[str, list[str]]) -> None:
    assert set(policy) == {
        "default-src", "script-src", "style-src", "img-src", "connect-src", "manifest-src", "frame-ancestors",
        "form-action", "base-uri", "object-src",
    }  # fmt: skip
    assert policy["default-src"] == ["'none'"]  # frames, workers, fonts, media: what is not named is not had
    for files_of_ours in ("script-src", "style-src", "connect-src", "manifest-src"):
        assert policy[files_of_ours] == ["'self'"]
    assert policy["img-src"][:3] == ["'self'", "data:", "blob:"]
    assert policy["frame-ancestors"] == ["'none'"]
    assert policy["object-src"] == ["'none'"]
    assert policy["base-uri"] == ["'self'"]
    # Forms go to ourselves, and on to the payment pages of the gateways that are switched on: hosts, each by name.
    ours, *gateways = policy["form-action"]
    assert ours == "'self'"
    for host in (*gateways, *policy["img-src"][3:]):
        assert re.fullmatch(r"https://[\w.-]+(:\d+)?", host), host
    assert not [source for sources in policy.values() for source in sources if "unsafe" in source or "*" in source]


def assert_lives_by_it(response) -> None:
    """Nothing on the page would be refused by the policy: no script, style or handler within the HTML."""
    page = response.content.decode()
    scripts = re.findall(r"<script\b[^>]*>", page)
    assert all(" src=" in tag or "application/ld+json" in tag for tag in scripts), scripts
    assert not re.search(r"<style\b|\sstyle=|<[^>]+\son[a-z]+=|javascript:", page)


@pytest.fixture
def product():
    return make_live()


@pytest.mark.parametrize("name", ["home", "facilities", "basket", "account_login", "track-order", "product", "en"])
def test_of_a_public_page(client, product, name):
    paths = {"product": reverse("product", args=[product.slug]), "en": "/en/"}
    response = client.get(paths.get(name) or reverse(name))
    assert response.status_code == 200
    assert_strict(policy_of(response))
    assert_lives_by_it(response)


@pytest.mark.parametrize("name", ["officer-listings", "officer-orders", "officer-draft", "curation-home", "notices"])
def test_of_a_page_of_officers_and_curators(client, name):
    facility = make_facility()
    arguments = {"officer-listings": [facility.slug], "officer-orders": [facility.slug]}
    if name == "officer-draft":
        arguments[name] = [facility.slug, make_draft(facility).product.public_id]
    curator = name == "curation-home"
    client.force_login(make_user(role=Role.PAS_CURATOR) if curator else officer(facility, FacilityRole.ADMIN))
    response = client.get(reverse(name, args=arguments.get(name, [])))
    assert response.status_code == 200
    assert_strict(policy_of(response))
    assert_lives_by_it(response)


def test_of_a_page_that_is_not_there(client):
    response = client.get("/tidak/ada/")
    assert response.status_code == 404
    assert_strict(policy_of(response))
    assert_lives_by_it(response)


def test_of_a_page_that_is_refused(client):
    facility = make_facility()
    client.force_login(officer(facility, FacilityRole.PRODUCT_OFFICER))
    response = client.get(reverse("officer-orders", args=[facility.slug]))
    assert response.status_code == 403
    assert_strict(policy_of(response))
    assert_lives_by_it(response)


def test_of_a_form_without_its_token():
    response = Client(enforce_csrf_checks=True).post("/masuk/", {"login": "x"})
    assert response.status_code == 403
    assert_strict(policy_of(response))
    assert_lives_by_it(response)


def test_of_a_page_that_breaks(settings):
    settings.ROOT_URLCONF = __name__
    response = Client(raise_request_exception=False).get("/rusak/")
    assert response.status_code == 500
    assert "Ada gangguan di pihak kami" in response.content.decode()
    assert_strict(policy_of(response))
    assert_lives_by_it(response)


def test_of_what_is_not_a_page(client, product):
    for name in ("robots", "sitemap", "visitor"):
        assert_strict(policy_of(client.get(reverse(name))))
