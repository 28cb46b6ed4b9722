"""Leather shoes in size 42, from the officer's grid to the slip in the parcel; every page by HTTP, without a script."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from catalog.models import Product
from curation.states import Status
from facilities.models import Partner
from pasindo.accounts.models import User
from tests.factories.catalog import VALUES, drawn_photo, seen_at, variant_of
from tests.factories.curation import Cast, advance, submit
from tests.factories.facilities import make_facility
from tests.factories.orders import order_officer, paid, seen_field

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return Cast(make_facility())


@pytest.fixture
def shoes(cast):
    """Listed by the officer and selected by everybody: 41 is sold out, of 42 there are two, 43 costs more."""
    product = _write_down(cast.facility, cast.officer)
    advance(submit(product.revisions.get(), cast), cast, Status.LIVE)
    product.refresh_from_db()
    return product


def _write_down(facility: Partner, officer: User) -> Product:
    client = Client()
    client.force_login(officer)
    page = client.post(reverse("officer-listing-create", args=[facility.slug])).url
    draft = Product.objects.get(facility=facility).revisions.get()

    def save(**typed):
        draft.refresh_from_db()
        answer = client.post(page, {"seen": seen_at(draft, draft.version), **typed})
        assert answer.status_code == 302, answer.content.decode()

    own = {name: value for name, value in VALUES.items() if name not in {"title", "length_mm", "width_mm", "height_mm"}}
    save(**own, title="Sepatu kulit pria", length_mm="32", width_mm="20", height_mm="12")
    save(photos=[SimpleUploadedFile(f"{each}.jpg", drawn_photo(), "image/jpeg") for each in range(3)])
    save(grid_action="axes", axis_1="Ukuran", axis_1_values="41, 42, 43")
    cells = {row.option_1: row.variant.public_id for row in draft.variants.select_related("variant")}
    stocks = {f"stock@{cells[size]}": pieces for size, pieces in (("41", "0"), ("42", "2"), ("43", "5"))}
    save(**stocks, **{f"price@{cells['41']}": "350.000", "grid_action": "fill:price"})
    save(**{f"price@{cells['43']}": "375.000"})
    return Product.objects.get(facility=facility)


def test_they_are_listed_found_bought_packed_and_recognised_on_the_slip(client, cast, shoes):
    found = client.get(reverse("search"), {"q": "sepatu kulit"}).content.decode()
    assert shoes.title in found and "Rp350.000" in found

    page = client.get(reverse("product", args=[shoes.slug])).content.decode()
    size = variant_of(shoes, "42")
    assert str(size.public_id) in page and "Habis" in page
    put = {"product": shoes.slug, "variant": size.public_id, "quantity": 1}
    basket = client.post(reverse("basket-add"), put, headers={"Sec-Fetch-Site": "same-origin"}, follow=True)
    assert "Ukuran 42" in basket.content.decode()

    facility_order = paid({size: 1}).facility_orders.get()
    client.force_login(order_officer(cast.facility))
    where = [cast.facility.slug, facility_order.number]
    listed = client.get(reverse("officer-orders", args=where[:1])).content.decode()
    assert "Ukuran 42" in listed
    client.post(reverse("officer-order-accept", args=where), seen_field(facility_order))
    slip = client.get(reverse("officer-order-slip", args=where)).content.decode()
    assert "Sepatu kulit pria" in slip and "Ukuran 42" in slip
    assert "Ukuran 41" not in slip and "Ukuran 43" not in slip
    client.post(reverse("officer-order-pack", args=where), seen_field(facility_order))
    sent = {"courier": "JNE", "tracking_number": "JP1234567890"} | seen_field(facility_order)
    assert client.post(reverse("officer-order-ship", args=where), sent).status_code == 302
    size.stock_record.refresh_from_db()
    assert (size.stock_record.num_in_stock, size.stock_record.num_allocated) == (1, 0)


def test_a_size_that_is_sold_out_is_not_bought(client, shoes):
    put = {"product": shoes.slug, "variant": variant_of(shoes, "41").public_id, "quantity": 1}
    basket = client.post(reverse("basket-add"), put, headers={"Sec-Fetch-Site": "same-origin"}, follow=True)
    assert "Sepatu kulit pria, Ukuran 41” tidak dapat dibeli. Stok habis." in basket.content.decode()
    assert basket.wsgi_request.basket.num_items == 0
