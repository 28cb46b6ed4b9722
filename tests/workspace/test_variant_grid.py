"""Without a script too, an officer makes a listing with sizes and colours: its grid of variants …"""

import pytest
from django.urls import reverse

from catalog.axes import Axis
from catalog.services.drafts import create_listing, save_draft
from catalog.services.variants import set_axes
from tests.factories.catalog import make_draft, make_live, seen_at, seen_field
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db
JSON = {"headers": {"Accept": "application/json"}}
SIZES = [{"Ukuran": "41"}, {"Ukuran": "42"}, {"Ukuran": "43"}]


@pytest.fixture
def facility():
    return make_facility()


@pytest.fixture
def actor(facility):
    return officer(facility)


@pytest.fixture
def signed_in(client, actor):
    client.force_login(actor)
    return client


@pytest.fixture
def shoes(facility, actor):
    """A draft with three sizes, each with its price and stock."""
    return make_draft(facility, actor, title="Sepatu kulit", variants=SIZES)


def page_of(draft, name="officer-draft"):
    return reverse(name, args=[draft.product.facility.slug, draft.product.public_id])


def rows(draft):
    return {row.option_1 + row.option_2: row for row in draft.variants.select_related("variant__stock_record")}


def cell(name, row):
    return f"{name}@{row.variant.public_id}"


def press(client, draft, action, **typed):
    """A press of a button of the grid, the form sent whole."""
    draft.refresh_from_db()
    return client.post(page_of(draft), {"seen": seen_at(draft, draft.version), "grid_action": action, **typed})


def test_offers_choices_in_a_plain_listing_and_is_closed(signed_in, facility, actor):
    draft = create_listing(facility_id=facility.pk, actor=actor).revisions.get()
    html = signed_in.get(page_of(draft)).content.decode()
    assert '<details class="card more" id="pilihan">' in html
    assert "Tambah pilihan ukuran atau warna" in html
    assert '<table class="variants">' not in html
    assert 'name="price"' in html


def test_makes_a_row_for_every_combination_of_two_axes(signed_in, facility, actor):
    draft = create_listing(facility_id=facility.pk, actor=actor).revisions.get()
    axes = {"axis_1": "Ukuran", "axis_1_values": "41,42", "axis_2": "Warna", "axis_2_values": "Hitam\nCokelat"}
    answer = press(signed_in, draft, "axes", price="350.000", title="Sepatu kulit", **axes)
    assert answer.status_code == 302
    assert answer.url == page_of(draft) + "#pilihan"
    assert list(rows(draft)) == ["41Hitam", "41Cokelat", "42Hitam", "42Cokelat"]
    assert {row.price for row in rows(draft).values()} == {350_000}
    html = signed_in.get(answer.url).content.decode()
    assert html.count("<tr data-variant=") == 4
    assert 'name="price"' not in html
    assert "Ukuran 41, Warna Hitam" in html


def test_keeps_what_was_typed_in_the_rows_that_stay(signed_in, shoes):
    row = rows(shoes)["42"]
    typed = {cell("price", row): "400.000", cell("stock", row): "7", cell("sku", row): "SPT-42"}
    before = row.variant_id
    press(signed_in, shoes, "axes", axis_1="Ukuran", axis_1_values="42, 44", **typed)
    kept = rows(shoes)
    assert list(kept) == ["42", "44"]
    assert (kept["42"].variant_id, kept["42"].price, kept["42"].sku) == (before, 400_000, "SPT-42")
    assert kept["42"].variant.stock_record.num_in_stock == 7
    assert kept["44"].variant.stock_record.num_in_stock == 0


def test_fills_a_column_down_from_its_first_row(signed_in, shoes):
    first = rows(shoes)["41"]
    press(signed_in, shoes, "fill:price", **{cell("price", first): "275.000"})
    press(signed_in, shoes, "fill:stock", **{cell("stock", first): "4"})
    assert {row.price for row in rows(shoes).values()} == {275_000}
    assert {row.variant.stock_record.num_in_stock for row in rows(shoes).values()} == {4}


def test_does_not_fill_down_what_it_could_not_read(signed_in, shoes):
    prices = {row.price for row in rows(shoes).values()}
    answer = press(signed_in, shoes, "fill:price", **{cell("price", rows(shoes)["41"]): "dua ratus"})
    assert answer.status_code == 422
    assert "Perbaiki dulu isian baris pertama." in answer.content.decode()
    assert 'value="dua ratus"' in answer.content.decode()
    assert {row.price for row in rows(shoes).values()} == prices


def test_takes_one_combination_out(signed_in, shoes):
    press(signed_in, shoes, f"remove:{rows(shoes)['42'].variant.public_id}")
    assert list(rows(shoes)) == ["41", "43"]


def test_keeps_a_refused_value_with_its_reason_beside_the_cell(signed_in, shoes):
    first, second = rows(shoes)["41"], rows(shoes)["42"]
    typed = {
        cell("price", first): "empat ratus",
        cell("price", second): "410.000",
        cell("weight_g", first): "9.000.000",
    }
    answer = press(signed_in, shoes, "axes", axis_1="Ukuran", axis_1_values="41, 42, 43, 44", **typed)
    html = answer.content.decode()
    assert answer.status_code == 422
    assert 'value="empat ratus"' in html and 'value="9.000.000"' in html
    assert f'id="id_{cell("price", first)}_error"' in html
    assert f'id="id_{cell("weight_g", first)}_error"' in html
    assert list(rows(shoes)) == ["41", "42", "43", "44"]
    assert rows(shoes)["42"].price == 410_000
    added = rows(shoes)["44"]
    assert f'name="{cell("price", added)}" value="185.000"' in html, "a new row shows what it holds"


@pytest.mark.parametrize(
    ("axes", "reason"),
    [
        ({"axis_1": "Ukuran"}, "Tulis isi pilihan “Ukuran”"),
        ({"axis_1": "Ukuran", "axis_1_values": "41, 41"}, "“41” tertulis dua kali."),
        ({"axis_1": "", "axis_1_values": "41, 42"}, "Tulis nama pilihan"),
    ],
)
def test_says_what_is_wrong_with_the_axes_and_keeps_them_as_they_were_typed(signed_in, shoes, axes, reason):
    answer = press(signed_in, shoes, "axes", **axes)
    assert answer.status_code == 422
    html = answer.content.decode()
    assert reason in html
    assert axes.get("axis_1_values", "") in html
    assert list(rows(shoes)) == ["41", "42", "43"]


def test_saving_the_whole_form_takes_typed_axes_along_and_autosave_does_not(signed_in, shoes):
    data = {"seen": seen_at(shoes, shoes.version), "axis_1": "Ukuran", "axis_1_values": "41, 42, 43, 44"}
    answer = signed_in.post(page_of(shoes), data, **JSON)
    assert "grid" not in answer.json()
    assert list(rows(shoes)) == ["41", "42", "43"]
    signed_in.post(page_of(shoes), data)
    assert list(rows(shoes)) == ["41", "42", "43", "44"]


def test_goes_back_to_a_plain_listing(signed_in, shoes):
    press(signed_in, shoes, "axes", axis_1="", axis_1_values="", axis_2="", axis_2_values="")
    shoes.refresh_from_db()
    assert shoes.is_plain
    assert 'name="price"' in signed_in.get(page_of(shoes)).content.decode()


def test_answers_the_script_with_the_grid_and_the_next_version(signed_in, shoes):
    first = rows(shoes)["41"]
    data = {"seen": seen_at(shoes, shoes.version), "grid_action": "fill:weight_g", cell("weight_g", first): "900"}
    answer = signed_in.post(page_of(shoes), data, **JSON).json()
    shoes.refresh_from_db()
    assert answer["seen"] == seen_at(shoes, shoes.version)
    assert answer["grid"].count('value="900"') == 3
    assert answer["errors"] == {}


def test_tells_two_tabs_apart(signed_in, shoes, actor):
    row = rows(shoes)["41"]
    opened = shoes.version
    save_draft(revision_id=shoes.pk, actor=actor, version=opened, values={cell("price", row): 300_000})
    data = {"seen": seen_at(shoes, opened), cell("price", row): "320.000", "grid_action": "fill:price"}
    assert signed_in.post(page_of(shoes), data, **JSON).status_code == 409
    page = signed_in.post(page_of(shoes), data)
    assert page.status_code == 409
    assert "300.000" in page.content.decode() and 'value="320.000"' in page.content.decode()
    assert f'<a href="#id_{cell("price", row)}">Harga jual (Rp), Ukuran 41</a>' in page.content.decode()
    assert {each.price for each in rows(shoes).values()} == {300_000, 185_000}


def test_names_the_variant_that_lacks_something(signed_in, shoes):
    row = rows(shoes)["42"]
    press(signed_in, shoes, "", **{cell("price", row): ""})
    html = signed_in.get(page_of(shoes)).content.decode()
    assert f'<a href="#id_{cell("price", row)}">Ukuran 42: Tulis harga jual.</a>' in html


def test_shows_a_variant_with_its_photo(signed_in, shoes):
    row, photo = rows(shoes)["43"], shoes.photos.order_by("position")[1].photo
    press(signed_in, shoes, "", **{cell("photo", row): str(photo.public_id)})
    assert rows(shoes)["43"].photo.photo == photo
    html = signed_in.get(page_of(shoes)).content.decode()
    assert html.count(f'<option value="{photo.public_id}" selected>Foto 2</option>') == 1


def test_offers_a_new_photo_to_the_rows(signed_in, shoes):
    answer = signed_in.get(page_of(shoes, "officer-draft-photos"), **JSON).json()
    assert "Foto 3" in answer["grid"]


def test_keeps_the_english_of_values_that_stay(signed_in, facility, actor):
    draft = create_listing(facility_id=facility.pk, actor=actor).revisions.get()
    axis = Axis("Corak", ["Kawung", "Parang"], "Pattern", ["Palm fruit", "Blade"])
    set_axes(revision_id=draft.pk, actor=actor, version=draft.version, axes=[axis])
    press(signed_in, draft, "axes", axis_1="Corak", axis_1_values="Parang, Hitam")
    draft.refresh_from_db()
    assert draft.axis_1_en == "Pattern"
    assert {row.option_1: row.option_1_en for row in draft.variants.all()} == {"Parang": "Blade", "Hitam": "Black"}


def test_costs_as_many_queries_for_twelve_rows_as_for_three(signed_in, facility, actor, django_assert_max_num_queries):
    few = page_of(make_draft(facility, actor, variants=SIZES))
    many = page_of(make_draft(facility, actor, variants=[{"Ukuran": str(size)} for size in range(30, 42)]))
    signed_in.get(few)
    with django_assert_max_num_queries(100) as first:
        signed_in.get(few)
    with django_assert_max_num_queries(len(first)):
        assert signed_in.get(many).content.count(b"<tr data-variant=") == 12


def test_changes_stock_and_price_of_every_variant_on_sale_with_one_save(signed_in, facility, actor):
    product = make_live(facility, actor, variants=SIZES)
    page = reverse("officer-listing", args=[facility.slug, product.public_id])
    live = rows(product.live_revision)
    html = signed_in.get(page).content.decode()
    assert html.count('name="quantity@') == 3
    data = seen_field(product) | {cell("before", row): "8" for row in live.values()}
    data |= {cell("quantity", live["41"]): "0", cell("quantity", live["42"]): "9", cell("quantity", live["43"]): "8"}
    data |= {cell("price", row): "185.000" for row in live.values()} | {cell("price", live["43"]): "150.000"}
    assert signed_in.post(page, data).status_code == 302
    stock = {size: row.variant.stock_record for size, row in rows(product.live_revision).items()}
    assert {size: record.num_in_stock for size, record in stock.items()} == {"41": 0, "42": 9, "43": 8}
    assert {size: int(record.price) for size, record in stock.items()} == {"41": 185_000, "42": 185_000, "43": 150_000}


def test_changes_no_variant_if_one_is_refused_and_says_which(signed_in, facility, actor):
    product = make_live(facility, actor, variants=SIZES)
    page = reverse("officer-listing", args=[facility.slug, product.public_id])
    live = rows(product.live_revision)
    data = (
        seen_field(product)
        | {cell("before", row): "8" for row in live.values()}
        | {cell("quantity", row): "5" for row in live.values()}
    )
    data |= {cell("price", row): "185.000" for row in live.values()} | {cell("price", live["42"]): "999.000"}
    answer = signed_in.post(page, data)
    assert answer.status_code == 422
    assert f'id="id_{cell("price", live["42"])}_error"' in answer.content.decode()
    assert "Harga jual, Ukuran 42: " in answer.content.decode()
    assert {row.variant.stock_record.num_in_stock for row in rows(product.live_revision).values()} == {8}


def test_lists_and_previews_the_range_of_prices_and_all_the_stock(signed_in, facility, actor):
    sizes = [{"Ukuran": "41", "price": 150_000, "stock": 2}, {"Ukuran": "42", "price": 185_000, "stock": 3}]
    product = make_live(facility, actor, variants=sizes)
    listed = signed_in.get(reverse("officer-listings", args=[facility.slug])).content.decode()
    assert "Rp150.000–Rp185.000" in listed
    assert "stok 5" in listed and "2 pilihan" in listed
    preview = signed_in.get(reverse("officer-preview", args=[facility.slug, product.public_id])).content.decode()
    assert "Rp150.000–Rp185.000" in preview
    assert "Ukuran 42" in preview
