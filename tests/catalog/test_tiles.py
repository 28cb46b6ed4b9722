"""A listing in a list: its price, what is left of it, whether its facility sells; and how little is asked for it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.landing import NEWEST, landing
from catalog.models import Category, Product
from catalog.selectors import public
from facilities.models import Partner, StockRecord
from facilities.states import Status
from tests.catalog.test_public_pages import queries
from tests.factories.catalog import variant_of
from tests.factories.facilities import make_facility
from tests.factories.orders import for_sale
from tests.factories.shop import stock_shop
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db
CHEAP, DEAR, DEAREST = 300_000, 350_000, 400_000
PRICES = {"41": CHEAP, "42": DEAR, "43": DEAREST}
SIZES = [{"Ukuran": size, "price": price, "stock": 3} for size, price in PRICES.items()]


def change(product: Product, size: str, **values: object) -> None:
    assert StockRecord.objects.filter(variant=variant_of(product, size)).update(**values) == 1


def sold_out(product: Product, *sizes: str) -> None:
    """All of it is promised to orders."""
    for size in sizes:
        change(product, size, num_in_stock=2, num_allocated=2)


def no_longer_offered(product: Product, *sizes: str) -> None:
    """Also all of them, which no revision can bring about: the reckoning must not depend on it."""
    gone = "UPDATE catalogue_variant SET is_offered = false WHERE product_id = %s AND option_1 = ANY(%s)"
    past_the_rules(gone, values=[product.pk, list(sizes)])


def without_price(product: Product, size: str) -> None:
    """As no revision has it: the reckoning must not depend on it."""
    past_the_rules(
        "UPDATE partner_stockrecord SET price = NULL WHERE variant_id = %s", values=[variant_of(product, size).pk]
    )


def nothing(product: Product) -> None:
    pass


CASES = {
    "all is there": (nothing, CHEAP, True, False),
    "the cheapest is sold out": (lambda shoes: sold_out(shoes, "41"), DEAR, True, False),
    "one is left": (lambda shoes: sold_out(shoes, "41", "43"), DEAR, False, False),
    "nothing is left": (lambda shoes: sold_out(shoes, *PRICES), CHEAP, True, True),
    "the cheapest is not offered": (lambda shoes: no_longer_offered(shoes, "41"), DEAR, True, False),
    "what is left is not offered": (
        lambda shoes: (sold_out(shoes, "42", "43"), no_longer_offered(shoes, "41")), DEAR, True, True,
    ),
    "nothing is offered": (lambda shoes: no_longer_offered(shoes, *PRICES), None, False, False),
    "the cheapest has no price": (lambda shoes: without_price(shoes, "41"), DEAR, True, False),
    "what is left has no price": (
        lambda shoes: (sold_out(shoes, "42", "43"), without_price(shoes, "41")), DEAR, True, False,
    ),
    "all cost the same": (
        lambda shoes: StockRecord.objects.filter(product=shoes).update(price=CHEAP), CHEAP, False, False,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_the_tile_says_the_price_by_which_the_database_orders(case):
    happens, price, varies, gone = CASES[case]
    shoes = for_sale(title="Sepatu kulit", variants=SIZES)
    happens(shoes)
    (tile,) = public.tiles(public.live_products())
    assert (tile.price, tile.price_varies, tile.sold_out, tile.paused) == (price, varies, gone, False)
    assert public.live_products().annotate(ordered_by=public.price_now()).get().ordered_by == price


def test_each_tile_has_its_own_price_and_stock():
    facility = make_facility()
    shoes = for_sale(facility, title="Sepatu kulit", variants=SIZES)
    for_sale(facility, title="Dompet kulit", price=90_000)
    sold_out(shoes, *PRICES)
    told = {tile.title: (tile.price, tile.price_varies, tile.sold_out) for tile in public.tiles(public.live_products())}
    assert told == {"Sepatu kulit": (CHEAP, True, True), "Dompet kulit": (90_000, False, False)}


def test_a_list_says_from_which_price_and_what_cannot_be_had(client):
    facility = make_facility()
    shoes = for_sale(facility, title="Sepatu kulit", variants=SIZES)
    page = lambda: client.get(f"/upt/{facility.slug}/").content.decode()  # noqa: E731
    assert "mulai" in page() and "Stok habis" not in page()
    sold_out(shoes, *PRICES)
    assert "Stok habis" in page()
    Partner.objects.filter(pk=facility.pk).update(status=Status.PAUSED)
    (tile,) = public.tiles(public.live_products())
    assert tile.paused
    assert "Stok habis" not in page(), "that its facility sells nothing for now comes first"


def test_the_price_of_what_is_left_orders_and_narrows_a_list(client):
    facility = make_facility()
    shoes = for_sale(facility, title="Sepatu", variants=SIZES)
    for_sale(facility, title="Tas", price=320_000)
    for_sale(facility, title="Dompet", price=310_000)

    def listed(query: str) -> list[str]:
        return [tile.title for tile in client.get(f"/upt/{facility.slug}/?{query}").context["tiles"]]

    assert listed("urut=termurah") == ["Sepatu", "Dompet", "Tas"]
    assert listed("urut=termahal") == ["Tas", "Dompet", "Sepatu"]
    assert listed("sampai=305000") == ["Sepatu"]
    sold_out(shoes, "41")
    assert listed("urut=termurah") == ["Dompet", "Tas", "Sepatu"]
    assert listed("urut=termahal") == ["Sepatu", "Tas", "Dompet"]
    assert listed("sampai=305000") == []
    assert listed("dari=320000&sampai=350000&urut=termurah") == ["Tas", "Sepatu"]
    sold_out(shoes, *PRICES)
    assert listed("sampai=305000&urut=termurah") == ["Sepatu"]


def test_nobody_reckons_a_price_where_none_is_asked_for(client):
    """What each query carries is written down by Django at every page: counts and facets need no stock."""
    facility = stock_shop(2)[0].facility
    for path, plain in (("/kategori/fesyen/", 5), (f"/upt/{facility.slug}/", 6), ("/cari/?q=dompet", 3)):
        with CaptureQueriesContext(connection) as seen:
            client.get(path)
        assert sum("partner_stockrecord" not in query["sql"] for query in seen) == plain == len(seen) - 1, path


def test_the_front_page_finds_its_newest_its_doors_and_its_story():
    teller, silent = make_facility(story="Bengkel ini mulai dari dua mesin jahit."), make_facility()
    made = {
        title: for_sale(facility, title=title, category=category)
        for title, facility, category in [
            ("Tikar", silent, "anyaman"),
            ("Keranjang", teller, "anyaman"),
            ("Bakul", teller, "anyaman"),
            ("Keripik", silent, "camilan"),
            *((f"Dompet {number}", silent, "tas") for number in range(NEWEST)),
        ]
    }
    past_the_rules(  # time passes between them
        *(
            f"UPDATE catalogue_product SET published_at = now() - interval '{age} days',"
            f" first_published_at = now() - interval '{age} days' WHERE id = {product.pk}"
            for age, product in enumerate(reversed(made.values()))
        )
    )
    page = landing()
    newest = [f"Dompet {number}" for number in reversed(range(NEWEST))]
    assert [tile.title for tile in page["newest"]] == newest
    behind = {door["slug"]: door["tile"].title for door in page["doors"]}
    assert behind == {"kerajinan": "Bakul", "kuliner": "Keripik", "fesyen": newest[0]}
    assert (page["story"]["facility"], page["story"]["tile"].title) == (teller, "Keranjang")


def test_a_door_without_goods_and_a_shop_without_stories_have_no_tile():
    for_sale(title="Dompet")
    page = landing()
    assert {door["slug"]: bool(door["tile"]) for door in page["doors"]} == {
        "kerajinan": False,
        "kuliner": False,
        "fesyen": True,
    }
    assert page["story"] is None


def test_the_front_page_reads_its_goods_at_once(client):
    stock_shop(3)
    assert queries(client, "/") == 5


def test_a_search_counts_what_it_found_and_again_only_what_was_narrowed(client):
    stock_shop(3)  # 105.000 to 115.000
    for query, count in (("q=dompet", 3), ("q=dompt", 3), ("q=dompet&dari=110000", 2), ("q=dompet&urut=termahal", 3)):
        page = client.get(f"/cari/?{query}").context
        assert (page["count"], len(page["tiles"])) == (count, count), query


def test_a_category_that_is_hidden_or_unknown_has_no_page(client):
    assert client.get("/kategori/tas/").status_code == 200
    Category.objects.filter(slug="tas").update(is_public=False)
    assert client.get("/kategori/tas/").status_code == 404
    assert client.get("/kategori/tidak-ada/").status_code == 404


def test_facilities_and_provinces_count_what_is_on_sale():
    east, empty = make_facility(), make_facility()
    west = make_facility(kanwil_id="jawa-barat", regency_id="32.16")
    for facility in (east, east, west):
        for_sale(facility)
    told = {row.name: (row.code, row.facility_count, row.live_count) for row in public.provinces_with_counts()}
    assert told == {"Jawa Barat": ("32", 1, 1), "Jawa Timur": ("35", 1, 2)}
    counts = {facility.pk: facility.live_count for _, group in public.facilities_by_province() for facility in group}
    assert counts == {east.pk: 2, empty.pk: 0, west.pk: 1}
