"""Finding a listing by what people type: stems, typos, other words for it, former names, English."""

import datetime

import pytest

from catalog import search
from catalog.publishing import change_status
from catalog.selectors import public
from catalog.states import Status
from facilities.models import FacilityName
from facilities.states import Kind
from tests.factories.facilities import make_facility, officer
from tests.factories.shop import put_on_sale

pytestmark = pytest.mark.django_db
GOODS = [
    # title, English title, category, material
    ("Tas kulit sapi jinjing", "Cowhide handbag", "tas", "Kulit sapi"),
    ("Dompet kulit lipat", "Folding leather wallet", "barang-kulit", "Kulit sapi"),
    ("Kain batik tulis kawung", "Hand-drawn kawung batik", "batik", "Katun"),
    ("Selempang songket", "Songket sash", "tenun-songket", "Benang emas"),
    ("Meja ukir jati", "Carved teak table", "mebel", "Kayu jati"),
    ("Kapal pinisi mini", "Miniature pinisi ship", "miniatur-mainan", "Kayu"),
]


@pytest.fixture
def shop(db):
    facility = make_facility(name="Lapas Kelas IIB Mojokerto")
    FacilityName.objects.create(
        facility=facility, name="Lapas Wringin", kind=Kind.LAPAS, valid_until=datetime.date(2015, 1, 1)
    )
    actor = officer(facility)
    for title, english, category, material in GOODS:
        values = {"spec-material": material, "description": "Dibuat satu per satu di bengkel kami, dengan tangan."}
        put_on_sale(facility, actor, title=title, title_en=english, category=category, **values)
    search._forget_vocabulary()
    return facility


def titles(text: str) -> list[str]:
    return [product.title for product in search.find(public.live_products(), text).products]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("tas kulit", "Tas kulit sapi jinjing"),
        ("tas dari kulit yang bagus", "Tas kulit sapi jinjing"),  # stop words
        ("batiknya", "Kain batik tulis kawung"),  # stems
        ("ukiran", "Meja ukir jati"),
        ("meubel", "Meja ukir jati"),  # another word for mebel
        ("furnitur", "Meja ukir jati"),
        ("BATIK, tulis!", "Kain batik tulis kawung"),
        ("wallet", "Dompet kulit lipat"),  # English, on the Indonesian page
        ("handbags", "Tas kulit sapi jinjing"),
    ],
)
def test_finds_what_was_typed(shop, typed, first):
    found = search.find(public.live_products(), typed)
    assert found.products.first().title == first
    assert (found.meant, found.near) == ("", False)


@pytest.mark.parametrize(
    ("typed", "meant", "first"),
    [
        ("dompt kulit", "dompet kulit", "Dompet kulit lipat"),
        ("btik tulis", "batik tulis", "Kain batik tulis kawung"),
        ("songkt", "songket", "Selempang songket"),
        ("kpal", "kapal", "Kapal pinisi mini"),
        ("kian batik", "kain batik", "Kain batik tulis kawung"),
    ],
)
def test_mends_a_slip_and_says_what_it_took_the_word_for(shop, client, typed, meant, first):
    found = search.find(public.live_products(), typed)
    assert (found.meant, found.products.first().title) == (meant, first)
    page = client.get("/cari/", {"q": typed}).content.decode()
    assert "Mungkin maksud Anda" in page and meant in page


def test_a_word_that_is_not_sold_leads_to_the_like_and_does_not_pretend(shop, client):
    found = search.find(public.live_products(), "selendang")
    assert found.near or found.meant == "selempang"
    assert "Mungkin maksud Anda" in client.get("/cari/?q=selendang").content.decode()


def test_facilities_are_found_by_their_present_and_their_former_name(shop):
    assert len(titles("mojokerto")) == len(GOODS)
    assert len(titles("wringin")) == len(GOODS)
    assert len(titles("jawa timur")) == len(GOODS)


def test_nothing_at_all_offers_a_way_on(shop, client):
    page = client.get("/cari/?q=zzzzqqq").content.decode()
    assert "Tidak ada karya untuk" in page
    assert "/kategori/tas/" in page


@pytest.mark.parametrize("typed", ["", "   ", "'", "a & b | !c", "tas:*", "\\", "%_%", "\x00tas", "🙂", "x" * 5000])
def test_whatever_is_typed_is_answered(shop, client, typed):
    assert client.get("/cari/", {"q": typed}).status_code == 200


def test_only_listings_on_sale_are_found(shop):
    product = public.live_products().get(title="Tas kulit sapi jinjing")
    change_status(product_id=product.pk, to=Status.FROZEN, actor=None, action="test")
    assert "Tas kulit sapi jinjing" not in titles("tas kulit")


def test_the_english_page_shows_english_titles(shop, client):
    page = client.get("/en/cari/?q=wallet").content.decode()
    assert "Folding leather wallet" in page


def test_a_size_is_never_taken_for_another_number(monkeypatch):
    monkeypatch.setattr(search, "_vocabulary", lambda: {"sepatu": 3, "477": 1, "kemeja": 2})
    assert search.corrected_words(["sepatru", "47", "kmeja"]) == ["sepatu", "47", "kemeja"]
