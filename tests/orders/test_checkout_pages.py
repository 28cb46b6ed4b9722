"""The checkout as a browser without JavaScript walks it: three steps, one order, nothing lost on the way."""

import re
import threading

import pytest
from django.core.cache import cache
from django.db import connections
from django.test import Client
from django.urls import reverse

from catalog.models import Product
from facilities.models import StockRecord
from orders.models import Order, ShippingRate
from orders.states import OrderStatus
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility
from tests.factories.orders import for_sale, place, stock_of

pytestmark = pytest.mark.django_db
ADDRESS = {
    "name": "Pembeli Contoh",
    "phone": "0812 3456 7890",
    "email": "pembeli@contoh.example",
    "province": "31",
    "regency": "31.74",
    "street": "Jalan Contoh 1 RT 2/RW 3",
    "village": "Sukamaju",
    "district": "Cilandak",
    "postcode": "12430",
    "notes": "",
}


def add(client: Client, product: Product, quantity: int = 1) -> None:
    data = {"product": product.slug, "quantity": quantity}
    client.post(reverse("basket-add"), data, headers={"sec-fetch-site": "same-origin"})


def give_address(client: Client, **changed: str):
    return client.post(reverse("checkout-address"), ADDRESS | changed)


def hidden(text: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', text)
    assert found, f"{name} is not on the page"
    return found[1]


def review(client: Client) -> dict[str, str]:
    """The hidden fields of the last page."""
    text = client.get(reverse("checkout-review")).content.decode()
    return {name: hidden(text, name) for name in ("checkout_key", "total")}


def to_review(client: Client, *products: Product) -> dict[str, str]:
    for product in products:
        add(client, product)
    give_address(client)
    client.post(reverse("checkout-shipping"))
    return review(client)


def text_of(client: Client, name: str) -> str:
    return client.get(reverse(name)).content.decode()


def test_a_guest_buys_from_two_facilities_and_lands_at_the_payment(client):
    one, two = for_sale(price=150_000), for_sale(price=35_500)
    add(client, one, 2)
    add(client, two)
    assert client.get(reverse("checkout")).headers["Location"] == reverse("checkout-address")
    assert give_address(client).headers["Location"] == reverse("checkout-shipping")
    shipping = text_of(client, "checkout-shipping")
    assert shipping.count("<fieldset") == 2 and len(re.findall(r" checked", shipping)) == 2

    assert client.post(reverse("checkout-shipping")).headers["Location"] == reverse("checkout-review")
    fields = review(client)
    response = client.post(reverse("checkout-review"), fields)

    order = Order.objects.get()
    assert response.headers["Location"] == order.payment_attempts.get().payment_url
    assert order.total_incl_tax == int(fields["total"])
    assert [facility_order.items_total for facility_order in order.facility_orders.all()] == [300_000, 35_500]
    assert (order.buyer_phone, order.email, order.user) == ("+6281234567890", "pembeli@contoh.example", None)
    assert (stock_of(one), stock_of(two)) == ((8, 2), (8, 1))
    assert "Keranjang Anda masih kosong" in text_of(client, "basket")
    assert "checkout" not in client.session


def test_the_last_page_says_all_nine_points_of_the_contract(client):
    product = for_sale(make_facility(name="Rutan Contoh Sembilan", address="Jalan Raya 9"))
    to_review(client, product)
    text = text_of(client, "checkout-review")

    for point in (
        "Para pihak", "Barang", "Legalitas", "Nilai", "Pembayaran", "Pengiriman", "Pengembalian", "Pembatalan",
        "Hukum yang berlaku",
    ):  # fmt: skip
        assert f"<strong>{point}</strong>" in text
    assert "Rutan Contoh Sembilan" in text and "Jalan Raya 9" in text and product.approval.number in text


def test_an_account_needs_no_address_of_mail_and_finds_its_last_address(client):
    user = make_user(name="Ibu Contoh", phone="+6281111111111")
    client.force_login(user)
    add(client, for_sale())
    first = text_of(client, "checkout-address")
    assert 'value="Ibu Contoh"' in first and 'name="email"' not in first
    give_address(client, name="Ibu Contoh")
    client.post(reverse("checkout-shipping"))
    client.post(reverse("checkout-review"), review(client))
    assert Order.objects.get().user == user

    add(client, for_sale())
    again = text_of(client, "checkout-address")
    assert 'value="Jalan Contoh 1 RT 2/RW 3"' in again
    assert '<option value="31.74" selected>' in again


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("phone", "12"),
        ("phone", "bukan nomor"),
        ("email", "bukan surel"),
        ("province", ""),
        ("regency", "35.16"),  # of another province
        ("regency", "99.99"),
        ("street", ""),
        ("district", ""),
    ],
)
def test_a_refused_address_keeps_what_was_typed(client, field, value):
    add(client, for_sale())
    response = give_address(client, **{field: value, "village": "Desa Yang Diketik"})
    text = response.content.decode()

    assert response.status_code == 200
    assert "Ada yang perlu diperbaiki" in text and 'value="Desa Yang Diketik"' in text
    assert "checkout" not in client.session
    assert Order.objects.count() == 0


def test_an_odd_postcode_is_questioned_and_never_refused(client):
    add(client, for_sale())
    response = give_address(client, postcode="1243")

    assert response.headers["Location"] == reverse("checkout-shipping")
    assert "bukan lima angka" in text_of(client, "checkout-shipping")


def test_without_script_a_button_shows_the_regencies_and_nothing_is_lost(client):
    add(client, for_sale())
    typed = {"name": "Nama Yang Diketik", "province": "35", "choose_province": "1"}
    text = client.post(reverse("checkout-address"), typed).content.decode()

    assert "Kabupaten Mojokerto" in text and "Kota Mojokerto" in text
    assert 'value="Nama Yang Diketik"' in text and "error-summary" not in text


def test_the_regencies_of_a_province_are_public_data(client):
    response = client.get(reverse("checkout-regencies"), {"provinsi": "35"})

    assert ["35.16", "Kabupaten Mojokerto"] in response.json()["regencies"]
    assert "public" in response.headers["Cache-Control"]
    assert client.get(reverse("checkout-regencies"), {"provinsi": "'; --"}).json() == {"regencies": []}


def test_another_courier_changes_the_total(client):
    product = for_sale()
    add(client, product)
    give_address(client)
    text = text_of(client, "checkout-shipping")
    name = re.search(r'name="(kurir-[^"]+)"', text)[1]
    codes = re.findall(rf'name="{name}" value="([^"]+)" data-price="(\d+)"', text)
    (cheapest, low), (dearest, high) = codes[0], codes[-1]
    assert int(low) < int(high)
    client.post(reverse("checkout-shipping"), {name: cheapest})
    before = int(review(client)["total"])
    client.post(reverse("checkout-shipping"), {name: dearest})

    assert int(review(client)["total"]) - before == int(high) - int(low)
    client.post(reverse("checkout-shipping"), {name: "tidak-ada"})
    assert int(review(client)["total"]) - before == int(high) - int(low)


def test_a_parcel_that_nobody_carries_stops_with_a_way_out(client):
    add(client, for_sale())
    give_address(client)
    ShippingRate.objects.all().delete()
    text = text_of(client, "checkout-shipping")

    assert "Belum ada kurir" in text and "Ubah alamat" in text and "Lanjut periksa pesanan" not in text
    assert client.get(reverse("checkout-review")).headers["Location"] == reverse("checkout-shipping")
    assert client.post(reverse("checkout-shipping")).headers["Location"] == reverse("checkout-shipping")
    assert Order.objects.count() == 0


def test_steps_cannot_be_skipped(client):
    assert client.get(reverse("checkout-review")).headers["Location"] == reverse("basket")
    add(client, for_sale())
    for name in ("checkout-shipping", "checkout-review"):
        assert client.get(reverse(name)).headers["Location"] == reverse("checkout-address")
    assert client.post(reverse("checkout-review"), {"checkout_key": "x"}).headers["Location"] == reverse(
        "checkout-address"
    )
    assert Order.objects.count() == 0


def test_a_price_that_rose_before_the_last_tap_places_nothing_and_is_explained(client):
    product = for_sale(price=125_000)
    StockRecord.objects.filter(product=product).update(price=100_000)
    fields = to_review(client, product)
    StockRecord.objects.filter(product=product).update(price=125_000)
    response = client.post(reverse("checkout-review"), fields, follow=True)

    assert "berubah dari Rp100.000 menjadi Rp125.000" in response.content.decode()
    assert response.redirect_chain[-1][0] == reverse("basket")
    assert Order.objects.count() == 0 and stock_of(product) == (8, 0)


def test_the_last_piece_gone_places_nothing_and_is_explained(client):
    product = for_sale(stock=1)
    fields = to_review(client, product)
    place({product: 1})
    response = client.post(reverse("checkout-review"), fields, follow=True)

    assert "Stok habis" in response.content.decode()
    assert Order.objects.count() == 1 and stock_of(product) == (1, 1)


def test_a_shipping_cost_that_rose_places_nothing_and_names_both_sums(client):
    product = for_sale()
    fields = to_review(client, product)
    for rate in ShippingRate.objects.all():
        ShippingRate.objects.filter(pk=rate.pk).update(price_per_kg=rate.price_per_kg + 1000)
    text = client.post(reverse("checkout-review"), fields, follow=True).content.decode()

    assert "Jumlah yang harus dibayar berubah dari" in text
    assert Order.objects.count() == 0 and stock_of(product) == (8, 0)


@pytest.mark.parametrize(
    "forged", [{"total": "1"}, {"total": "gratis"}, {"checkout_key": "bukan-kunci"}, {"total": ""}]
)
def test_a_forged_last_page_places_nothing(client, forged):
    product = for_sale()
    fields = to_review(client, product)
    client.post(reverse("checkout-review"), fields | forged)

    assert Order.objects.count() == 0 and stock_of(product) == (8, 0)


def test_the_same_page_sent_twice_is_one_order_at_the_same_payment(client):
    product = for_sale()
    fields = to_review(client, product)
    first = client.post(reverse("checkout-review"), fields)
    second = client.post(reverse("checkout-review"), fields)

    assert first.headers["Location"] == second.headers["Location"]
    assert Order.objects.count() == 1 and stock_of(product) == (8, 1)


def test_after_an_order_the_next_basket_is_another_order(client):
    fields = to_review(client, for_sale())
    client.post(reverse("checkout-review"), fields)
    again = to_review(client, for_sale())
    client.post(reverse("checkout-review"), again)

    assert fields["checkout_key"] != again["checkout_key"]
    assert Order.objects.filter(status=OrderStatus.AWAITING_PAYMENT).count() == 2


def test_a_name_is_text_and_never_markup(client):
    add(client, for_sale())
    give_address(client, name="<img src=x onerror=alert(1)>", street='"><script>alert(2)</script>')
    client.post(reverse("checkout-shipping"))
    text = text_of(client, "checkout-review")

    assert "<img src=x" not in text and "<script>alert" not in text
    assert "&lt;img src=x" in text


def test_a_form_without_token_is_refused():
    strict = Client(enforce_csrf_checks=True)

    for name in ("checkout-address", "checkout-shipping", "checkout-review", "basket-update", "track-order"):
        assert strict.post(reverse(name), ADDRESS).status_code == 403
    assert Order.objects.count() == 0


@pytest.mark.parametrize("count", [1, 4])
def test_the_last_page_costs_the_same_however_many_goods(client, count, django_assert_num_queries):
    products = [for_sale(title=f"Karya {n}") for n in range(count)]
    to_review(client, *products)
    client.get(reverse("checkout-review"))
    with django_assert_num_queries(8):
        client.get(reverse("checkout-review"))


@pytest.mark.django_db(transaction=True)
def test_two_taps_at_the_same_moment_are_one_order(client):
    product = for_sale()
    fields = to_review(client, product)
    start, answers = threading.Barrier(4), []

    def tap() -> None:
        other = Client()
        other.cookies = client.cookies.copy()
        start.wait(timeout=10)
        try:
            answers.append(other.post(reverse("checkout-review"), fields).headers["Location"])
        finally:
            connections.close_all()

    taps = [threading.Thread(target=tap) for _ in range(4)]
    for thread in taps:
        thread.start()
    for thread in taps:
        thread.join(timeout=30)

    order = Order.objects.get()
    assert stock_of(product) == (8, 1)
    assert answers == [order.payment_attempts.get().payment_url] * 4
    cache.clear()
