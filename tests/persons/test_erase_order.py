"""Whoever bought without an account erases an order by the link of its letters."""

import pytest
from django.urls import reverse

from orders.models import Order
from orders.reading.selectors import buyer_contact, order_token
from orders.states import OrderStatus, PaymentStatus
from pasindo.common.delivery import deliver_waiting
from pasindo.common.models import Message
from pasindo.persons.erasing import erase_order
from pasindo.persons.exceptions import NotErased
from pasindo.persons.notifications import ERASED
from pasindo.persons.retention import blank_letters_of_the_erased
from tests.factories.orders import attempt_of, gateway_says
from tests.factories.persons import MAIL, NAME, SECRETS, done, lapsed, waiting
from tests.harness.audit import broken_of

pytestmark = pytest.mark.django_db


def page_of(client, order: Order, name: str = "order-data-erase", data: dict | None = None):
    address = reverse(name, args=[order_token(order)])
    return client.get(address) if data is None else client.post(address, data)


def test_erase_it_by_the_link_and_leave_the_figures(client):
    order, other = done(), lapsed()
    deliver_waiting()
    assert "Data saya" in page_of(client, order, "order_by_link").content.decode()
    assert (
        reverse("order-data-erase", args=[order_token(order)]) in page_of(client, order, "order-data").content.decode()
    )
    page = page_of(client, order).content.decode()
    assert "Yang tetap disimpan" in page and "pasal 28 ayat (11)" in page
    assert page_of(client, order, data={}).status_code == 422 and Order.objects.get(pk=order.pk).buyer_name == NAME

    answer = page_of(client, order, data={"understood": "on"})
    assert answer.url == reverse("order_by_link", args=[order_token(order)])
    erased = Order.objects.select_related("shipping_address").get(pk=order.pk)
    address = erased.shipping_address
    words = f"{erased.buyer_name}{erased.guest_email}{erased.buyer_phone}{address.summary}{address.phone_number}"
    assert words.replace(str(address.country), "").strip(" ,") == ""
    assert (erased.total_incl_tax, erased.status) == (order.total_incl_tax, OrderStatus.DONE)
    assert address.regency_id == "31.74" and all(buyer_contact(each) is None for each in erased.facility_orders.all())
    other.refresh_from_db()
    assert other.buyer_name == NAME, "another order has its own link"
    shown = client.get(answer.url).content.decode()
    receipt = page_of(client, order, "order_by_link-receipt").content.decode()
    assert "alamat pembeli sudah dihapus" in shown and not any(word in shown + receipt for word in SECRETS)

    again = page_of(client, order, data={"understood": "on"})
    assert again.status_code == 302, "a second click changes nothing"
    assert Message.objects.filter(topic=ERASED).count() == 1
    deliver_waiting()
    blank_letters_of_the_erased()
    left = Message.objects.filter(recipient=MAIL)
    assert left and {message.about for message in left} <= {other.number}, "letters about the other order stay"
    assert broken_of("orders") == {}


def test_an_order_under_way_or_of_an_account_is_refused(client, django_user_model):
    order = waiting()
    page = page_of(client, order).content.decode()
    assert "belum selesai" in page and "btn-danger" not in page
    assert page_of(client, order, data={"understood": "on"}).status_code == 422
    gateway_says(PaymentStatus.PAID, order)
    with pytest.raises(NotErased):
        erase_order(order_id=order.pk)
    user = django_user_model.objects.create_user("lain@contoh.example")
    theirs = lapsed(user)
    assert "milik sebuah akun" in page_of(client, theirs).content.decode()
    answer = page_of(client, theirs, data={"understood": "on"})
    assert answer.status_code == 422 and "milik sebuah akun" in answer.content.decode()
    assert not Order.objects.filter(erased_at__isnull=False).exists()


def test_money_that_comes_late_is_given_back(client):
    """Without a name nobody could send anything: an order that lapsed and was erased is not revived."""
    order = lapsed()
    attempt = attempt_of(order)
    erase_order(order_id=order.pk)
    settled = gateway_says(PaymentStatus.PAID, order, attempt=attempt)
    order.refresh_from_db()
    attempt.refresh_from_db()
    assert order.status == OrderStatus.LAPSED and attempt.status == PaymentStatus.NEEDS_REFUND
    assert settled.believed and "refunded" in settled.text and broken_of("orders") == {}
