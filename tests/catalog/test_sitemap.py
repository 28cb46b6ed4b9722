"""Search engines are told of every page of the shop, of listings page by page, and of none that is not on sale."""

import re
from unittest import mock

import pytest
from django.conf import settings
from django.core.cache import cache

from catalog.models import Product
from catalog.selectors import sitemap
from catalog.selectors.sitemap import PAGE
from catalog.states import Status
from tests.factories.catalog import make_live
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db


def locations(client, path):
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/xml"
    return re.findall(r"<loc>(.*?)</loc>", answer.content.decode())


def test_the_index_leads_to_every_page_of_the_shop(client):
    product = make_live()
    pages = locations(client, "/sitemap.xml")
    assert pages == [
        f"{settings.SITE_URL}/sitemap-halaman.xml",
        f"{settings.SITE_URL}/sitemap-karya-{product.pk // PAGE}.xml",
    ]
    paths = [path.removeprefix(settings.SITE_URL) for path in pages]
    found = {url for path in paths for url in locations(client, path)}
    for path in ("/", "/privasi/", f"/karya/{product.slug}/", f"/upt/{product.facility.slug}/", "/kategori/fesyen/"):
        assert f"{settings.SITE_URL}{path}" in found
    for url in found:
        assert client.get(url.removeprefix(settings.SITE_URL)).status_code == 200


def test_a_page_is_written_once_until_a_listing_comes_goes_or_is_published_again(client):
    first = make_live()
    page, path = first.pk // PAGE, f"/sitemap-karya-{first.pk // PAGE}.xml"
    with mock.patch.object(sitemap, "_written", wraps=sitemap._written) as written:
        assert locations(client, path) == locations(client, path) == [f"{settings.SITE_URL}/karya/{first.slug}/"]
        assert written.call_count == 1
        second = make_live(first.facility)
        assert second.pk // PAGE == page
        assert len(locations(client, path)) == 2
        past_the_rules(
            f"UPDATE catalogue_product SET status = '{Status.WITHDRAWN}', is_public = false WHERE id = {first.pk}"
        )
        assert locations(client, path) == [f"{settings.SITE_URL}/karya/{second.slug}/"]
        past_the_rules(f"UPDATE catalogue_product SET published_at = published_at + '1 day' WHERE id = {second.pk}")
        moment = Product.objects.get(pk=second.pk).published_at
        assert f"{moment:%Y-%m-%dT}" in client.get(path).content.decode()
        assert written.call_count == 4


def test_one_goes_and_another_comes_back_on_the_same_day(client):
    """As many as before, and none newer: the page is another all the same."""
    first = make_live()
    second = make_live(first.facility)
    path = f"/sitemap-karya-{first.pk // PAGE}.xml"
    moment = "published_at = '2026-11-20 08:00+00'"
    past_the_rules(
        f"UPDATE catalogue_product SET {moment}", f"UPDATE catalogue_product SET status='frozen' WHERE id={second.pk}"
    )
    assert locations(client, path) == [f"{settings.SITE_URL}/karya/{first.slug}/"]
    past_the_rules(
        f"UPDATE catalogue_product SET status = 'frozen' WHERE id = {first.pk}",
        f"UPDATE catalogue_product SET status = 'live' WHERE id = {second.pk}",
    )
    assert locations(client, path) == [f"{settings.SITE_URL}/karya/{second.slug}/"]


def test_a_page_without_listings_is_not_there(client):
    for number in ("0", "999999", "9" * 40):
        cache.clear()
        assert client.get(f"/sitemap-karya-{number}.xml").status_code == 404
