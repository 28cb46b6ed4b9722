"""The public pages: the same for everybody, few queries, and nothing but what is on sale."""

import json

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from catalog.models import Product
from catalog.publishing import change_status
from catalog.selectors import public
from catalog.selectors.sitemap import PAGE
from catalog.states import Status
from facilities.models import Partner, StockRecord
from facilities.states import Status as FacilityStatus
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft, make_live
from tests.factories.facilities import make_facility
from tests.factories.shop import stock_shop
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db
TEXTS = ["/", "/upt/", "/cara-belanja/", "/kurasi-karya/", "/privasi/", "/pengaduan/"]
BUDGET = 8
BACKEND = settings.AUTHENTICATION_BACKENDS[-1]


def pages_of(product: Product) -> list[str]:
    """Every kind of public page, in both languages."""
    paths = [
        *TEXTS,
        "/kategori/fesyen/",
        "/kategori/barang-kulit/",
        "/cari/?q=dompet",
        f"/karya/{product.slug}/",
        f"/upt/{product.facility.slug}/",
    ]
    return [*paths, *(f"/en{path}" for path in paths), "/sitemap.xml", "/sitemap-halaman.xml",
            f"/sitemap-karya-{product.pk // PAGE}.xml", "/robots.txt"]  # fmt: skip


def queries(client: Client, path: str) -> int:
    with CaptureQueriesContext(connection) as seen:
        assert client.get(path).status_code == 200
    return len(seen)


def test_two_visitors_get_the_same_bytes_and_nothing_is_set_or_varied(client):
    product = stock_shop(1)[0]
    user = make_user()
    known = Client()
    known.force_login(user, BACKEND)
    known.get("/masuk/")
    for path in pages_of(product):
        one, other = client.get(path), known.get(path, headers={"accept-language": "en", "user-agent": "Other"})
        assert one.status_code == other.status_code == 200, path
        assert one.content == other.content, path
        assert not one.cookies and not other.cookies, path
        assert one.headers["Vary"] == other.headers["Vary"] == "Accept-Encoding", path
        assert one.headers["Cache-Control"] == "public, max-age=60", path
        assert b"csrfmiddlewaretoken" not in one.content, path


def test_the_number_of_queries_is_within_the_budget_and_does_not_grow(client):
    facility = make_facility(story="Bengkel ini mulai dari dua mesin jahit.")
    first = stock_shop(1, facility)[0]
    paths = ["/", "/kategori/fesyen/", "/cari/?q=dompet", "/cari/?q=dompt+kulitt", f"/karya/{first.slug}/"]
    paths += [f"/upt/{facility.slug}/", "/upt/", "/sitemap.xml", f"/sitemap-karya-{first.pk // PAGE}.xml"]
    for path in paths:
        client.get(path)  # fills the caches that any visitor fills
    alone = {path: queries(client, path) for path in paths}
    stock_shop(47, facility)
    for path in paths:
        client.get(path)
    many = {path: queries(client, path) for path in paths}
    assert max(many.values()) <= BUDGET, many
    # Alone there is nothing more of the same facility to show: at most the query for its covers is spared.
    assert all(many[path] - alone[path] <= (1 if path.startswith("/karya/") else 0) for path in paths), (alone, many)


@pytest.mark.parametrize("status", [Status.SUSPENDED, Status.WITHDRAWN])
def test_a_listing_taken_off_is_gone_and_says_so(client, status):
    product = stock_shop(1)[0]
    change_status(product_id=product.pk, to=status, actor=None, action="test")
    for prefix, words in (("", "tidak lagi ditampilkan"), ("/en", "html")):
        answer = client.get(f"{prefix}/karya/{product.slug}/")
        assert answer.status_code == 410
        assert words in answer.content.decode()
    _is_listed_nowhere(client, product)


def test_a_frozen_listing_keeps_its_page_and_cannot_be_bought(client):
    product = stock_shop(1)[0]
    assert "basket" in client.get(f"/karya/{product.slug}/").content.decode()
    change_status(product_id=product.pk, to=Status.FROZEN, actor=None, action="test")
    answer = client.get(f"/karya/{product.slug}/")
    assert answer.status_code == 200
    page = answer.content.decode()
    assert 'name="quantity"' not in page
    assert "tidak dijual saat ini" in page
    assert "InStock" not in page
    _is_listed_nowhere(client, product)


def test_a_draft_has_no_page(client):
    revision = make_draft()
    assert revision.product.slug is None
    assert client.get("/karya/dompet-kulit/").status_code == 404


def test_an_approval_that_ran_out_or_was_revoked_takes_the_listing_off_every_list(client):
    over, revoked, good = stock_shop(3)
    past_the_rules(  # time passes; and somebody revokes one and leaves its listing as it is
        f"UPDATE catalogue_approval SET valid_until = '2020-01-01' WHERE id = {over.approval_id}",
        "UPDATE catalogue_approval SET revoked_at = clock_timestamp(), revoked_reason = 'uji'"
        f" WHERE id = {revoked.approval_id}",
    )
    assert list(public.live_products()) == [good]
    for product in (over, revoked):
        _is_listed_nowhere(client, product)
        assert 'name="quantity"' not in client.get(f"/karya/{product.slug}/").content.decode()


@pytest.mark.parametrize("status", [FacilityStatus.SUSPENDED, FacilityStatus.CLOSED, FacilityStatus.PREPARING])
def test_a_facility_that_is_not_shown_has_no_page_and_sells_nothing(client, status):
    product = stock_shop(1)[0]
    Partner.objects.filter(pk=product.facility_id).update(status=status)
    assert client.get(f"/upt/{product.facility.slug}/").status_code == 404
    assert product.facility.name not in client.get("/upt/").content.decode()
    _is_listed_nowhere(client, product)


def test_a_paused_facility_keeps_its_pages_and_sells_nothing(client):
    product = stock_shop(1)[0]
    Partner.objects.filter(pk=product.facility_id).update(status=FacilityStatus.PAUSED)
    assert "Penyesuaian jadwal layanan" in client.get(f"/upt/{product.facility.slug}/").content.decode()
    assert 'name="quantity"' not in client.get(f"/karya/{product.slug}/").content.decode()


def test_a_listing_without_stock_says_so(client):
    product = stock_shop(1)[0]
    StockRecord.objects.filter(product=product).update(num_in_stock=0)
    page = client.get(f"/karya/{product.slug}/").content.decode()
    assert "Stok habis" in page
    assert 'name="quantity"' not in page
    assert "https://schema.org/OutOfStock" in page


def test_the_page_of_a_listing_says_who_sells_under_which_number_and_until_when(client):
    product = stock_shop(1)[0]
    page = client.get(f"/karya/{product.slug}/").content.decode()
    for words in (
        "Rp105.000",
        product.approval.number,
        f"{product.approval.valid_until.year}",
        product.facility.name,
        "0321-123456",
        "Stok 8 buah",
        "Kulit sapi asli",
        "250 g",
        "pengaduan.konsumen@kemendag.go.id",
        "dapat ditukar atau dikembalikan",
        '<link rel="alternate" hreflang="en" href="http://localhost:',
        f"/en/karya/{product.slug}/",
        '<link rel="canonical"',
    ):
        assert words in page, words
    assert "120000" not in page and "120.000" not in page, "the cost is never shown"


def test_the_structured_data_say_what_the_page_says(client):
    product = stock_shop(1)[0]
    page = client.get(f"/karya/{product.slug}/").content.decode()
    data = json.loads(page.split('<script type="application/ld+json">')[1].split("</script>")[0])
    assert (data["@type"], data["name"]) == ("Product", product.title)
    offer = data["offers"]
    assert (offer["price"], offer["priceCurrency"]) == ("105000", "IDR")
    assert offer["availability"] == "https://schema.org/InStock"
    assert offer["seller"]["name"] == product.facility.name
    assert len(data["image"]) == 3 and all(address.startswith("http") for address in data["image"])


def test_what_an_officer_writes_is_text_and_never_markup(client):
    evil = "Bagus sekali </script><script>alert(1)</script> <b onclick=x>tebal</b> & murah, sungguh karya yang rapi."
    product = stock_shop(1, description=evil, title="Dompet <img src=x onerror=alert(1)>")[0]
    page = client.get(f"/karya/{product.slug}/").content.decode()
    assert "<script>alert" not in page and "<img src=x" not in page and "<b onclick" not in page
    assert "&amp; murah" in page


def test_pages_of_a_list_hold_every_listing_once_in_each_order(client):
    stock_shop(30, price=100_000)
    for sort in ("terbaru", "termurah", "termahal"):
        titles = [
            tile.title
            for page in (1, 2)
            for tile in client.get(f"/kategori/fesyen/?urut={sort}&page={page}").context["tiles"]
        ]
        assert len(titles) == len(set(titles)) == 30


def test_a_list_is_narrowed_by_price_and_province_and_nonsense_is_passed_over(client):
    stock_shop(4)  # 105.000 to 120.000
    other = make_facility(kanwil_id="jawa-barat", regency_id="32.16")
    make_live(other, title="Tas anyam plastik", category="tas", price=99_000)
    count = lambda query: client.get(f"/kategori/fesyen/?{query}").context["count"]  # noqa: E731
    assert count("") == 5
    assert count("dari=110000&sampai=115000") == 2
    assert count("provinsi=32") == 1
    assert count("provinsi=99&dari=abc&urut=acak") == 5
    assert "Tidak ada karya dengan saringan ini" in client.get("/kategori/fesyen/?dari=900000").content.decode()
    assert client.get("/kategori/fesyen/?page=99").status_code == 404


def test_an_empty_shop_still_says_what_it_is(client):
    page = client.get("/").content.decode()
    assert "Ditjenpas" in page and "Ditjen IKMA" in page
    assert "Karya pertama sedang dikurasi" in page
    for path in TEXTS + ["/kategori/kuliner/", "/cari/", "/cari/?q=tas"]:
        assert client.get(path).status_code == 200


def test_home_counts_what_is_in_the_database(client):
    stock_shop(3)
    page = client.get("/").context
    assert page["counts"] == {"products": 3, "facilities": 1, "provinces": 1, "approvals": 3}
    assert [province.name for province in page["provinces"]] == ["Jawa Timur"]


def test_the_visitor_is_told_apart_from_the_page(client):
    answer = client.get(reverse("visitor"))
    assert answer.json() == {"basket": 0, "basket_label": "Keranjang, 0 barang", "signed_in": False, "unread": 0}
    assert "no-store" in answer.headers["Cache-Control"]
    user = make_user()
    client.force_login(user, BACKEND)
    assert client.get(reverse("visitor")).json()["signed_in"] is True


def _is_listed_nowhere(client: Client, product: Product) -> None:
    sitemap = f"/sitemap-karya-{product.pk // PAGE}.xml"
    for path in ["/", "/kategori/fesyen/", "/cari/?q=dompet", f"/upt/{product.facility.slug}/", sitemap]:
        assert f"/karya/{product.slug}/" not in client.get(path).content.decode(), path
