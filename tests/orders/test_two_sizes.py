"""Shoes in two sizes, one of which sells out: chosen, found, bought, packed, and recognised on every paper."""

import json
import re

import pytest
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from oscar.core.loading import get_model

from catalog.axes import Axis
from catalog.models import Product, Revision, Variant
from catalog.search import find
from catalog.selectors.public import live_products, tiles
from catalog.services.drafts import open_revision, save_draft
from catalog.services.variants import set_axes
from facilities.models import StockRecord
from orders.exceptions import BasketChanged, OrderRefused
from orders.fulfilment.services import accept_order
from orders.models import Line, Order, Reservation
from orders.placing.services import place_order
from orders.reading.links import order_path
from orders.reading.meanwhile import seen_of
from pasindo.accounts.roles import FacilityRole
from tests.factories.catalog import make_draft, update_stock, variant_of
from tests.factories.facilities import officer
from tests.factories.orders import checkout, fill_basket, for_sale, paid, place, publish_without_photos, stock_of

pytestmark = pytest.mark.django_db
BasketLine = get_model("basket", "Line")
SIZES = [
    {"Ukuran": "41", "stock": 3, "price": 350_000, "weight_g": 800},
    {"Ukuran": "42", "stock": 1, "price": 360_000, "weight_g": 900, "sku": "SPT-42"},
]


@pytest.fixture
def shoes() -> Product:
    return for_sale(title="Sepatu kulit", title_en="Leather shoes", variants=SIZES)


def page(client: Client, name: str, *args: object) -> str:
    response = client.get(reverse(name, args=args))
    assert response.status_code == 200
    return response.content.decode()


def add(client: Client, product: Product, variant: Variant | None = None, quantity: int = 1) -> str:
    data = {"product": product.slug, "quantity": quantity}
    if variant is not None:
        data["variant"] = str(variant.public_id)
    response = client.post(reverse("basket-add"), data, follow=True, headers={"origin": "http://testserver"})
    return response.content.decode()


def held() -> list[tuple[str, int]]:
    lines = BasketLine.objects.order_by("pk").select_related("stockrecord__variant")
    return [(line.stockrecord.variant.option_1, line.quantity) for line in lines]


def publish_changed(product: Product, *, axes: list[Axis] | None = None, **values: object) -> None:
    """A new version of the listing goes on sale."""
    actor = officer(product.facility)
    draft = open_revision(product_id=product.pk, actor=actor)
    if axes is not None:
        draft = set_axes(revision_id=draft.pk, actor=actor, version=draft.version, axes=axes)
    save_draft(revision_id=draft.pk, actor=actor, version=draft.version, values=values)
    publish_without_photos(Revision.objects.get(pk=draft.pk))


def options_of(text: str) -> list[str]:
    return re.findall(r'<label class="option">(.*?)</label>', text, re.S)


def test_the_page_offers_each_size_with_its_price_and_stock_and_says_what_is_sold_out(client, shoes):
    small, big = options_of(page(client, "product", shoes.slug))
    assert str(variant_of(shoes, "41").public_id) in small and "Stok 3 buah" in small and "Rp350.000" in small
    assert "Stok 1 buah" in big and "Rp360.000" in big

    StockRecord.objects.filter(variant=variant_of(shoes, "42")).update(num_in_stock=0)
    text = page(client, "product", shoes.slug)
    small, big = options_of(text)
    assert "disabled" not in small
    assert "disabled" in big and "Habis" in big
    assert "Pilih Ukuran" in text


def test_many_variants_are_a_list_that_unfolds(client):
    many = for_sale(variants=[{"Ukuran": str(size), "stock": 1} for size in range(36, 50)])
    text = page(client, "product", many.slug)
    assert '<select id="varian" name="variant" required>' in text and text.count("<option value=") == 15


def test_a_listing_with_one_variant_offers_no_choice(client):
    plain = for_sale()
    text = page(client, "product", plain.slug)
    assert 'name="variant"' not in text and "Stok 8 buah" in text
    assert "“Dompet" in add(client, plain)
    assert [quantity for _option, quantity in held()] == [1]


def test_choosing_nothing_is_said_and_nothing_is_added(client, shoes):
    assert "Pilih dulu Ukuran untuk “Sepatu kulit”" in add(client, shoes)
    assert held() == []


def test_a_variant_of_another_listing_is_not_put_in_under_this_one(client, shoes):
    other = variant_of(for_sale(title="Lain"))
    assert "tidak ditemukan" in add(client, shoes, other)
    assert held() == []


def test_each_size_has_its_own_line_quantity_and_end(client, shoes):
    small, big = variant_of(shoes, "41"), variant_of(shoes, "42")
    add(client, shoes, small, 2)
    assert "“Sepatu kulit, Ukuran 42” masuk ke keranjang" in add(client, shoes, big)
    assert "Stok tinggal 1 buah, dan 1 sudah ada" in add(client, shoes, big)
    assert held() == [("41", 2), ("42", 1)]

    client.post(reverse("basket-update"), {"variant": small.public_id, "quantity": 3})
    assert held() == [("41", 3), ("42", 1)]
    client.post(reverse("basket-remove"), {"variant": big.public_id})
    text = page(client, "basket")
    assert held() == [("41", 3)] and "Sepatu kulit, Ukuran 42" in text
    assert f'name="variant" value="{big.public_id}"' in text, "the way back names the size"


def test_another_size_may_be_taken_in_the_basket(client, shoes):
    small, big = variant_of(shoes, "41"), variant_of(shoes, "42")
    add(client, shoes, small, 2)
    client.post(reverse("basket-change"), {"variant": small.public_id, "to": big.public_id})
    assert "Stok tinggal 1 buah" in page(client, "basket") and held() == [("41", 2)]

    client.post(reverse("basket-update"), {"variant": small.public_id, "quantity": 1})
    client.post(reverse("basket-change"), {"variant": small.public_id, "to": big.public_id})
    assert held() == [("42", 1)]
    stranger = variant_of(for_sale(title="Lain"))
    client.post(reverse("basket-change"), {"variant": big.public_id, "to": stranger.public_id})
    assert held() == [("42", 1)]


def test_a_change_of_text_leaves_an_open_basket_as_it_is(client, shoes):
    small = variant_of(shoes, "41")
    add(client, shoes, small, 2)
    publish_changed(shoes, title="Sepatu kulit jahit tangan")
    text = page(client, "basket")
    assert "Sepatu kulit jahit tangan" in text and "Ukuran 41" in text and "Lanjut memesan" in text
    assert held() == [("41", 2)] and stock_of(small) == (3, 0)


def test_a_size_that_is_made_no_more_cannot_be_bought_from_an_open_basket(client, shoes):
    big = variant_of(shoes, "42")
    add(client, shoes, big)
    request = checkout(fill_basket({big: 1}))
    publish_changed(shoes, axes=[Axis("Ukuran", ["41"])])

    assert "Pilihan ini tidak dijual lagi" in page(client, "basket")
    with pytest.raises(OrderRefused, match="Sepatu kulit, Ukuran 42.*tidak dijual lagi"):
        place_order(**request)
    assert Order.objects.count() == 0 and stock_of(big) == (1, 0)
    assert "tidak dapat dibeli" in add(client, shoes, big)


def test_the_last_piece_of_one_size_leaves_the_other_on_sale(client, shoes):
    small, big = variant_of(shoes, "41"), variant_of(shoes, "42")
    late = checkout(fill_basket({big: 1}))
    place({big: 1})
    with pytest.raises(BasketChanged, match="Sepatu kulit, Ukuran 42.*Stok habis"):
        place_order(**late)
    place({small: 2})
    assert (stock_of(small), stock_of(big)) == ((3, 2), (1, 1))
    (tile,) = tiles(live_products())
    assert not tile.sold_out


def test_a_line_freezes_what_was_chosen_its_weight_and_its_cost(shoes):
    big = variant_of(shoes, "42")
    order = place({big: 1, variant_of(shoes, "41"): 1})
    line = Line.objects.get(variant=big)
    assert (line.variant_label, line.variant_label_en, line.title) == ("Ukuran 42", "Size 42", "Sepatu kulit")
    assert (line.unit_weight_g, int(line.unit_price_incl_tax), line.partner_sku) == (900, 360_000, "SPT-42")
    assert Reservation.objects.get(line=line).stock_record.variant == big
    assert order.facility_orders.get().charged_weight_g == 2000
    publish_changed(shoes, axes=[Axis("Nomor", ["41", "42"])])
    line.refresh_from_db()
    assert (line.variant, line.full_title) == (big, "Sepatu kulit, Ukuran 42")


def test_order_page_receipt_and_list_name_the_size(client, shoes):
    order = place({variant_of(shoes, "42"): 1})
    assert "Ukuran 42" in client.get(order_path(order)).content.decode()


def test_the_officer_s_pages_and_the_slip_name_the_size(client, shoes):
    facility_order = paid({variant_of(shoes, "42"): 1}).facility_orders.get()
    person = officer(shoes.facility, FacilityRole.ORDER_OFFICER)
    accept_order(facility_order_id=facility_order.pk, actor=person, seen=seen_of(facility_order))
    client.force_login(person)
    for name in ("officer-order", "officer-order-slip"):
        assert "Ukuran 42" in page(client, name, shoes.facility.slug, facility_order.number)
    assert "Ukuran 42" in page(client, "officer-orders", shoes.facility.slug)


def test_who_types_a_size_or_a_sku_finds_the_listing(shoes):
    for words in ("sepatu kulit 42", "leather shoes size 41", "spt-42"):
        assert [product.pk for product in find(live_products(), words).products] == [shoes.pk], words
    assert find(live_products(), "sepatu kulit 47").near


def test_a_tile_says_from_which_price_and_is_sold_out_only_if_all_are(shoes):
    (tile,) = tiles(live_products())
    assert (tile.price, tile.price_varies, tile.sold_out) == (350_000, True, False)
    StockRecord.objects.filter(variant=variant_of(shoes, "41")).update(num_in_stock=0)
    (tile,) = tiles(live_products())
    assert (tile.price, tile.price_varies, tile.sold_out) == (360_000, False, False)
    StockRecord.objects.filter(product=shoes).update(num_in_stock=0)
    (tile,) = tiles(live_products())
    assert (tile.price, tile.sold_out) == (350_000, True)


def test_stock_of_one_size_is_live_at_once(client, shoes):
    big = variant_of(shoes, "42")
    actor = officer(shoes.facility)
    update_stock(shoes, actor, 0, variant=big)
    assert "Habis" in page(client, "product", shoes.slug)
    update_stock(shoes, actor, 5, variant=big)
    assert "Stok 5 buah" in page(client, "product", shoes.slug)


def test_structured_data_has_an_offer_for_each_size(client, shoes):
    StockRecord.objects.filter(variant=variant_of(shoes, "42")).update(num_in_stock=0)
    text = page(client, "product", shoes.slug)
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)[1])
    assert (data["@type"], data["variesBy"]) == ("ProductGroup", ["Ukuran"])
    offers = [
        (each["sku"], each["offers"]["price"], each["offers"]["availability"][19:]) for each in data["hasVariant"]
    ]
    assert offers == [
        (str(variant_of(shoes, "41").public_id), "350000", "InStock"),
        ("SPT-42", "360000", "OutOfStock"),
    ]


def test_as_many_queries_for_many_sizes_as_for_one(client, django_assert_max_num_queries):
    many = for_sale(variants=[{"Ukuran": str(size), "stock": 2} for size in range(36, 44)])
    with django_assert_max_num_queries(8):
        page(client, "product", many.slug)
    for variant in many.offered:
        add(client, many, variant)
    with django_assert_max_num_queries(4):
        page(client, "basket")


def test_a_draft_s_variant_is_not_for_sale(client, shoes):
    draft = make_draft(shoes.facility, photos=0)
    assert "tidak ditemukan" in add(client, shoes, draft.variants.get().variant)


def test_the_database_refuses_a_line_that_holds_the_pieces_of_another_size(shoes):
    place({variant_of(shoes, "42"): 1})
    small = variant_of(shoes, "41")
    for changed in ({"variant": small}, {"stockrecord": small.stock_record}):
        with pytest.raises(IntegrityError, match="its own variant"), transaction.atomic():
            Line.objects.update(**changed)
    assert Line.objects.get().variant.option_1 == "42"


def test_no_space_stands_before_the_comma_of_a_size(client, shoes):
    order = paid({variant_of(shoes, "41"): 1, variant_of(shoes, "42"): 1})
    part = order.facility_orders.get()
    client.force_login(officer(part.facility, role=FacilityRole.ORDER_OFFICER))
    listed = client.get(reverse("officer-orders", args=[part.facility.slug])).content.decode()
    pieces = render_to_string("orders/partials/pieces.html", {"pieces": [(line, 1) for line in part.lines.all()]})
    for page in (listed.split("<main")[1], pieces):
        assert "Sepatu kulit, Ukuran 41" in page
        assert " ," not in re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page))
