"""Narrowing a list: what each facet offers and counts; a new one needs its declaration and nothing else."""

import re

import pytest
from django import forms
from django.db.models import Q
from django.db.models.lookups import LessThan

from catalog import facets
from catalog.models import Category
from catalog.selectors.public import price_now
from catalog.services.drafts import open_revision
from tests.catalog.test_public_pages import queries
from tests.factories.catalog import publish
from tests.factories.facilities import make_facility, officer
from tests.factories.shop import put_on_sale

pytestmark = pytest.mark.django_db
CATEGORY, SEARCH = "/kategori/fesyen/?", "/cari/?q=anyam&"


@pytest.fixture
def shop():
    """Three bags from Jawa Timur, two from Jawa Barat; prices and sizes differ."""
    east, west = make_facility(), make_facility(kanwil_id="jawa-barat", regency_id="32.16")
    for facility, size, price in [
        (east, "kecil", 50_000),
        (east, "kecil", 150_000),
        (east, "besar", 250_000),
        (west, "besar", 260_000),
        (west, "", 270_000),
    ]:
        product = put_on_sale(facility, officer(facility), title=f"Tas anyam {price}", category="tas", price=price)
        type(product.family).objects.filter(pk=product.family_id).update(size_range=size)
    return east


@pytest.fixture
def registered(monkeypatch):
    """Facets registered meanwhile are gone afterwards."""
    monkeypatch.setattr(facets, "_facets", list(facets._facets))


def options(client, address: str, label: str) -> dict[str, str]:
    """The choices of a select on a page: words and number, by value."""
    page = client.get(address).content.decode()
    (select,) = re.findall(rf">{label}</label>\s*<select.*?</select>", page, re.S)
    return dict(re.findall(r'<option value="([^"]*)"(?: selected)?>([^<]*)</option>', select))


def count(client, address: str) -> int:
    return client.get(address).context["count"]


@pytest.mark.parametrize("address", [CATEGORY, SEARCH])
def test_a_count_ignores_the_own_choice_and_honours_the_others(client, shop, address):
    every = {"": "Semua provinsi", "32": "Jawa Barat (2)", "35": "Jawa Timur (3)"}
    assert options(client, address, "Provinsi asal") == every
    assert options(client, f"{address}provinsi=35", "Provinsi asal") == every
    narrowed = {"": "Semua provinsi", "32": "Jawa Barat (2)", "35": "Jawa Timur (1)"}
    assert options(client, f"{address}dari=200000", "Provinsi asal") == narrowed
    assert options(client, f"{address}dari=200000&provinsi=35", "Provinsi asal") == narrowed
    assert count(client, f"{address}dari=200000&provinsi=35") == 1


def test_a_count_is_what_choosing_it_gives(client, shop):
    for query in ("", "dari=100000&", "sampai=200000&", "dari=100000&sampai=255000&"):
        offered = options(client, CATEGORY + query, "Provinsi asal")
        for value, words in offered.items():
            if value:
                assert f"({count(client, f'{CATEGORY}{query}provinsi={value}')})" in words


def test_a_chosen_value_stays_on_offer_where_the_others_leave_nothing(client, shop):
    address = f"{CATEGORY}provinsi=32&sampai=60000"
    assert count(client, address) == 0
    assert options(client, address, "Provinsi asal")["32"] == "Jawa Barat (0)"
    assert '<option value="32" selected>' in client.get(address).content.decode()
    assert "32" not in options(client, f"{CATEGORY}sampai=60000", "Provinsi asal")


def test_a_new_facet_is_on_every_list_with_counts_and_narrows_it(client, shop, registered):
    @facets.facet
    class Size(facets.ChoiceFacet):
        name, label, everything = "ukuran", "Ukuran", "Semua ukuran"
        value = shown = "family__size_range"

    for address in (CATEGORY, SEARCH):
        every = {"": "Semua ukuran", "besar": "besar (2)", "kecil": "kecil (2)"}
        assert options(client, address, "Ukuran") == every
        assert options(client, f"{address}provinsi=35", "Ukuran")["besar"] == "besar (1)"
        assert options(client, f"{address}ukuran=kecil", "Provinsi asal") == {
            "": "Semua provinsi",
            "35": "Jawa Timur (2)",
        }
        assert count(client, f"{address}ukuran=besar") == 2
        assert count(client, f"{address}ukuran=besar&provinsi=32&dari=255000") == 1
        assert "Hapus saringan" in client.get(f"{address}ukuran=besar").content.decode()
    assert count(client, f"/upt/{shop.slug}/?ukuran=besar") == 1


def test_a_facet_without_values_of_its_own_may_ask_anything(client, shop, registered):
    @facets.facet
    class Cheap(facets.Facet):
        def fields(self):
            return {"murah": forms.BooleanField(label="Di bawah Rp100.000", required=False)}

        def condition(self, chosen):
            return Q(LessThan(price_now(), 100_000)) if chosen.get("murah") else Q()

    assert count(client, CATEGORY) == 5
    assert count(client, f"{CATEGORY}murah=on") == 1


def test_a_listing_with_several_values_is_counted_under_each_and_shown_once(client, shop, registered):
    @facets.facet
    class Position(facets.ChoiceFacet):
        name, label, everything = "foto", "Foto", "Semua foto"
        value = shown = "live_revision__photos__position"
        has_many = True

    @facets.facet
    class PhotographedCategory(facets.ChoiceFacet):
        """Found once for each of the three photos of a listing."""

        name, label, everything = "jenis", "Jenis", "Semua jenis"
        value = "live_revision__photos__revision__category_id"
        shown = "live_revision__photos__revision__category__name"
        has_many, kind = True, forms.IntegerField

    bags = Category.objects.get(slug="tas")
    for address in (CATEGORY, SEARCH):
        assert options(client, f"{address}foto=1&dari=255000", "Jenis")[str(bags.pk)] == f"{bags.name} (2)"
        positions = list(options(client, f"{address}jenis={bags.pk}&provinsi=35", "Foto").values())
        assert positions == ["Semua foto", *(f"{position} (3)" for position in range(3))]
        assert count(client, f"{address}foto=1&jenis={bags.pk}&dari=255000") == 2
        assert count(client, f"{address}jenis=abc&foto=9") == 5, "nonsense is passed over"


def test_the_sizes_of_variants_on_offer_are_one_class(client, shop, registered):
    sandals = put_on_sale(
        shop, officer(shop), title="Sandal anyam", category="tas", variants=[{"Ukuran": size} for size in (41, 42)]
    )
    without = open_revision(product_id=sandals.pk, actor=officer(shop))
    without.variants.filter(option_1="42").delete()
    publish(without)
    assert sandals.variants.filter(option_1="42", is_offered=False).exists()

    @facets.facet
    class Size(facets.ChoiceFacet):
        name, label, everything = "ukuran", "Ukuran", "Semua ukuran"
        value = shown = "variants__option_1"
        has_many, among = True, Q(axis_1="Ukuran", variants__is_offered=True)

    for address in (CATEGORY, SEARCH):
        assert options(client, address, "Ukuran") == {"": "Semua ukuran", "41": "41 (1)"}
        assert count(client, f"{address}ukuran=41") == 1
        assert count(client, f"{address}ukuran=42") == 6, "nobody offers it: passed over"


def test_nonsense_in_one_facet_leaves_the_counts_of_the_others(client, shop, registered):
    @facets.facet
    class Size(facets.ChoiceFacet):
        name, label, everything = "ukuran", "Ukuran", "Semua ukuran"
        value = shown = "family__size_range"

    for nonsense in ("provinsi=99", "provinsi=%00", "provinsi=35%27--", "dari=abc", "dari=-1", "sampai=1e9"):
        assert count(client, f"{CATEGORY}{nonsense}&ukuran=kecil") == 2, nonsense
        assert options(client, f"{CATEGORY}{nonsense}", "Ukuran")["kecil"] == "kecil (2)", nonsense


def test_two_facets_cannot_share_a_name_in_the_address(registered):
    for name in ("provinsi", "dari", "urut", "q", "page"):
        kind = type("Other", (facets.ChoiceFacet,), {"name": name, "label": "", "value": "pk", "shown": "pk"})
        with pytest.raises(ValueError, match=name):
            facets.facet(kind)


def test_more_facets_and_narrower_lists_cost_no_query_more(client, shop, registered):
    client.get(SEARCH)  # fills the caches that any visitor fills
    addresses = {CATEGORY: 7, SEARCH: 6}
    chosen = "provinsi=35&dari=1000&urut=termurah"
    for address, budget in addresses.items():
        assert queries(client, address) <= budget
        assert queries(client, address + chosen) <= budget
    facets.facet(
        type(
            "Size",
            (facets.ChoiceFacet,),
            {"name": "ukuran", "label": "Ukuran", "everything": "Semua", "value": "family__size_range"}
            | {"shown": "family__size_range"},
        )
    )
    for address, budget in addresses.items():
        assert queries(client, f"{address}{chosen}&ukuran=kecil") <= budget
