"""The basket's pages: what goes in, what is refused, what a buyer is told when something changed."""

import pytest
from django.test import Client
from django.urls import reverse
from oscar.core.loading import get_model

from catalog.models import Product
from facilities.models import StockRecord
from facilities.states import Status as FacilityStatus
from orders.models import Order
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.catalog import make_draft, variant_of
from tests.factories.facilities import make_facility
from tests.factories.orders import for_sale, place

pytestmark = pytest.mark.django_db
Line = get_model("basket", "Line")
SAME = {"headers": {"sec-fetch-site": "same-origin"}}


def add(client: Client, product: Product, quantity: int | str = 1, **extra):
    data = {"product": product.slug, "quantity": quantity}
    return client.post(reverse("basket-add"), data, **(extra or SAME))


def held() -> list[tuple[int, int]]:
    return list(Line.objects.order_by("pk").values_list("product_id", "quantity"))


def page(client: Client) -> str:
    response = client.get(reverse("basket"))
    assert response.status_code == 200
    assert "no-store" in response.headers["Cache-Control"]
    return response.content.decode()


def test_an_empty_basket_says_where_to_go(client):
    text = page(client)

    assert "Keranjang Anda masih kosong" in text
    assert f'href="{reverse("home")}"' in text


def test_goods_are_grouped_by_facility_with_one_sum(client):
    first, second = make_facility(name="Lapas Contoh A"), make_facility(name="Rutan Contoh B")
    bag, box, jar = for_sale(first, price=150_000), for_sale(first, price=20_000), for_sale(second, price=35_500)
    for product in (bag, box, jar):
        add(client, product)
    add(client, jar, 2)
    text = page(client)

    assert held() == [(bag.pk, 1), (box.pk, 1), (jar.pk, 3)]
    assert text.index("Lapas Contoh A") < text.index("Rutan Contoh B")
    assert "Rp170.000" in text and "Rp106.500" in text and "Rp276.500" in text


@pytest.mark.parametrize("headers", [{}, {"sec-fetch-site": "cross-site"}, {"origin": "https://jahat.example"}])
def test_a_form_of_another_site_is_refused(client, headers):
    response = add(client, for_sale(), headers=headers)

    assert response.status_code == 403
    assert held() == []


@pytest.mark.parametrize("headers", [{"origin": "http://testserver"}, {"referer": "http://testserver/karya/tas/"}])
def test_an_old_browser_is_believed_by_origin_or_referer(client, headers):
    product = for_sale()
    add(client, product, headers=headers)

    assert held() == [(product.pk, 1)]


def test_a_product_that_is_not_sold_is_refused_and_says_why(client):
    frozen, paused = for_sale(), for_sale()
    Product.objects.filter(pk=frozen.pk).update(status="frozen")
    type(paused.facility).objects.filter(pk=paused.facility_id).update(status=FacilityStatus.PAUSED)
    response = add(client, frozen)

    assert response.status_code == 302
    assert "tidak dijual saat ini" in page(client)
    add(client, paused)
    assert "penyesuaian jadwal" in page(client)
    assert held() == []


def test_a_suspended_product_and_a_draft_are_refused(client):
    suspended = for_sale()
    Product.objects.filter(pk=suspended.pk).update(status="suspended", is_public=False)
    add(client, suspended)
    assert "tidak dapat dibeli" in page(client)

    draft = make_draft(photos=0).product
    for forged in (draft.public_id, draft.pk, "tidak-ada", ""):
        client.post(reverse("basket-add"), {"product": str(forged), "quantity": 1}, **SAME)
        assert "note-error" in page(client)
    assert held() == []


@pytest.mark.parametrize("quantity", ["0", "-1", "banyak", "1000000"])
def test_a_quantity_out_of_range_is_refused(client, quantity):
    add(client, for_sale(), quantity)

    assert "note-error" in page(client)
    assert held() == []


def test_more_than_is_free_is_refused_and_says_how_many_are_left(client):
    product = for_sale(stock=3)
    add(client, product, 2)
    add(client, product, 2)

    assert "tinggal 3 buah, dan 2 sudah ada" in page(client)
    assert held() == [(product.pk, 2)]


def test_the_quantity_is_changed_and_not_beyond_the_stock(client):
    product = for_sale(stock=5)
    add(client, product)
    client.post(reverse("basket-update"), {"variant": variant_of(product).public_id, "quantity": 4})
    assert held() == [(product.pk, 4)]

    client.post(reverse("basket-update"), {"variant": variant_of(product).public_id, "quantity": 6})
    assert "tinggal 5 buah" in page(client)
    assert held() == [(product.pk, 4)]


def test_what_was_taken_out_can_be_put_back(client):
    product = for_sale()
    add(client, product, 2)
    client.post(reverse("basket-remove"), {"variant": variant_of(product).public_id})
    text = page(client)

    assert held() == []
    assert "dikeluarkan dari keranjang" in text and "Urungkan" in text
    assert "Urungkan" not in page(client)
    client.post(reverse("basket-restore"), {"product": product.slug, "quantity": 2})
    assert held() == [(product.pk, 2)]


def test_quantity_zero_takes_out(client):
    product = for_sale()
    add(client, product)
    client.post(reverse("basket-update"), {"variant": variant_of(product).public_id, "quantity": 0})

    assert held() == []
    assert "Urungkan" in page(client)


def test_another_visitors_line_is_out_of_reach(client):
    product = for_sale()
    add(Client(), product)
    client.post(reverse("basket-remove"), {"variant": variant_of(product).public_id})

    assert "tidak ada lagi di keranjang" in page(client)
    assert held() == [(product.pk, 1)]


def test_a_new_price_and_a_sold_piece_are_shown_and_ask_for_consent(client):
    dearer, scarce = for_sale(price=120_000), for_sale(price=50_000, stock=3)
    StockRecord.objects.filter(product=dearer).update(price=100_000)
    add(client, dearer)
    add(client, scarce, 3)
    StockRecord.objects.filter(product=dearer).update(price=120_000)
    place({scarce: 2})
    text = page(client)

    assert "berubah dari Rp100.000 menjadi Rp120.000" in text
    assert "tinggal 1 buah, Anda meminta 3" in text
    assert reverse("checkout") not in text
    assert client.get(reverse("checkout-address")).headers["Location"] == reverse("basket")

    response = client.post(reverse("basket-accept"))
    assert response.headers["Location"] == reverse("checkout")
    assert held()[:2] == [(dearer.pk, 1), (scarce.pk, 1)]
    assert client.get(reverse("checkout-address")).status_code == 200


def test_what_is_no_longer_sold_is_shown_and_not_counted(client):
    gone, kept = for_sale(price=70_000), for_sale(price=30_000, title="Gelas tanah liat")
    add(client, gone)
    add(client, kept)
    Product.objects.filter(pk=gone.pk).update(status="suspended", is_public=False)
    text = page(client)

    assert "Tidak dapat dibeli lagi" in text
    assert "Rp30.000" in text and "Rp100.000" not in text
    client.post(reverse("basket-accept"))
    assert held() == [(kept.pk, 1)]


def test_a_guests_basket_goes_along_when_signing_in(client):
    user, product, other = make_user(), for_sale(), for_sale()
    add(client, product, 2)
    client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})
    assert "sudah digabungkan" in page(client)
    add(client, other)

    assert [line.basket.owner for line in Line.objects.all()] == [user, user]
    assert "Rp555.000" in page(client)


def test_looking_writes_no_basket(client):
    page(client)
    client.get(reverse("visitor"))
    client.force_login(make_user())
    page(client)

    assert get_model("basket", "Basket").objects.count() == 0


def test_names_are_escaped(client):
    product = for_sale(title="Tas <script>alert(1)</script> & topi")
    add(client, product)
    text = page(client)

    assert "<script>alert(1)" not in text
    assert "Tas &lt;script&gt;" in text


@pytest.mark.parametrize("count", [1, 48])
def test_the_basket_costs_the_same_however_full(client, count, django_assert_max_num_queries):
    facilities = [make_facility(), make_facility()]
    for number in range(count):
        add(client, for_sale(facilities[number % 2], title=f"Karya {number}"))
    client.get(reverse("basket"))
    with django_assert_max_num_queries(12) as counted:
        client.get(reverse("basket"))

    assert len(counted) == 3, [query["sql"][:90] for query in counted]
    assert Order.objects.count() == 0
