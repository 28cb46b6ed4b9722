"""The database is gone after an order was placed and before its buyer was told: what the buyer is told then."""

import re

import pytest
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.models import Session
from django.db import OperationalError
from django.urls import reverse

from orders.models import Order
from orders.views import checkout
from tests.factories.orders import attempt_of, for_sale, stock_of

pytestmark = pytest.mark.django_db
GUEST = {
    "name": "Pembeli Contoh", "phone": "0812 3456 7890", "email": "pembeli@contoh.example", "province": "31",
    "regency": "31.74", "street": "Jalan Contoh 1 RT 2/RW 3", "village": "Sukamaju", "district": "Cilandak",
    "postcode": "12430", "notes": "",
}  # fmt: skip


def at_the_last_step(client, product) -> dict[str, str]:
    """The hidden fields of the page that orders."""
    added = {"product": product.slug, "quantity": 1}
    client.post(reverse("basket-add"), added, headers={"Sec-Fetch-Site": "same-origin"})
    client.post(reverse("checkout-address"), GUEST)
    client.post(reverse("checkout-shipping"))
    page = client.get(reverse("checkout-review")).content.decode()
    return {name: re.search(rf'name="{name}" value="([^"]*)"', page)[1] for name in ("checkout_key", "total")}


@pytest.mark.parametrize("lost_at", [(Session, "save"), (checkout, "start_payment")])
def test_an_order_whose_answer_was_lost_is_found_again_and_never_called_a_bad_request(client, monkeypatch, lost_at):
    product = for_sale(stock=5)
    last = at_the_last_step(client, product)
    client.raise_request_exception = False

    def gone(*_args, **_options):
        raise OperationalError("server closed the connection unexpectedly")

    with monkeypatch.context() as patch:
        patch.setattr(*lost_at, gone)
        answer = client.post(reverse("checkout-review"), last)
    assert answer.status_code == 503 and answer["Retry-After"] == "10"
    assert "satu keranjang tidak akan menjadi dua pesanan" in " ".join(answer.content.decode().split())
    order = Order.objects.get()
    again = client.post(reverse("checkout-review"), last)
    assert again.status_code == 302 and str(attempt_of(order).public_id) in again.url
    assert Order.objects.count() == 1 and stock_of(product)[1] == 1


def test_a_session_that_was_ended_meanwhile_stays_ended(client):
    """As Django has it: only a database that is away is no fault of the visitor."""
    at_the_last_step(client, for_sale(stock=5))
    session = client.session
    session["more"] = "typed"
    Session.objects.all().delete()
    with pytest.raises(UpdateError):
        session.save()
