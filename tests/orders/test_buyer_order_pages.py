"""A buyer's order pages: who may see which order, what each state says, and what can be done there."""

import pytest
import time_machine
from django.urls import reverse

from orders.deadlines import RETURN_DAYS
from orders.models import FacilityOrder, Order
from orders.payment.lapsing import lapse_order
from orders.reading.selectors import order_token
from orders.states import FacilityOrderStatus, OrderStatus, PaymentStatus
from pasindo.common import clock
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility
from tests.factories.orders import PHONE, buyer, for_sale, gateway_says, paid, place, shipped

pytestmark = pytest.mark.django_db


def link(order: Order, page: str = "", *args) -> str:
    return reverse(f"order_by_link{page}", args=[order_token(order), *args])


def text(client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, response.headers
    return response.content.decode()


def track(client, number: str, phone: str):
    return client.post(reverse("track-order"), {"number": number, "phone": phone})


def test_an_unpaid_order_says_how_and_until_when_to_pay(client):
    order = place({for_sale(): 1})
    page = text(client, link(order))

    assert "Menunggu pembayaran" in page and "Bayar sebelum" in page and "Sisa waktu" in page
    response = client.post(link(order, "-pay"))
    assert response.headers["Location"] == order.payment_attempts.get().payment_url


def test_after_a_failed_try_the_page_offers_another(client):
    order = place({for_sale(): 1})
    gateway_says(PaymentStatus.FAILED, order)
    assert "Coba bayar lagi" in text(client, link(order))
    client.post(link(order, "-pay"))

    assert order.payment_attempts.filter(status=PaymentStatus.PENDING).count() == 1
    assert order.payment_attempts.count() == 2


def test_back_from_the_gateway_the_page_waits_and_reloads_itself_until_the_news_is_here(client):
    order = place({for_sale(): 1})
    waiting = text(client, link(order) + "?dari=bayar")
    assert "Menunggu konfirmasi pembayaran" in waiting and 'http-equiv="refresh"' in waiting

    gateway_says(PaymentStatus.PAID, order)
    done = text(client, link(order) + "?dari=bayar")
    assert "Pembayaran diterima" in done and 'http-equiv="refresh"' not in done


def test_a_paid_order_is_not_paid_again(client):
    order = paid({for_sale(): 1})
    response = client.post(link(order, "-pay"))

    assert response.headers["Location"] == link(order)
    assert order.payment_attempts.count() == 1


def test_each_facility_has_its_parcel_courier_and_tracking_number(client):
    first, second = for_sale(make_facility(name="Lapas Contoh A")), for_sale(make_facility(name="Bapas Contoh B"))
    facility_orders = shipped({first: 1, second: 2})
    page = text(client, link(facility_orders[0].order))

    for facility_order in facility_orders:
        assert facility_order.facility.name in page
        assert facility_order.shipments.get().tracking_number in page


def test_the_buyer_says_that_one_parcel_arrived(client):
    facility_orders = shipped({for_sale(): 1, for_sale(): 1})
    order = facility_orders[0].order
    client.post(link(order, "-received", facility_orders[0].public_id))

    states = list(order.facility_orders.values_list("status", flat=True))
    assert states == [FacilityOrderStatus.DELIVERED, FacilityOrderStatus.SHIPPED]
    assert "tercatat sudah diterima" in text(client, link(order))


def test_the_page_promises_the_days_after_which_an_order_is_done(client, monkeypatch):
    order = shipped({for_sale(): 1})[0].order
    monkeypatch.setattr("orders.reading.order_page.RETURN_DAYS", 9)
    page = text(client, link(order))
    assert "Pesanan selesai sendiri 9 hari setelah ini" in page
    monkeypatch.undo()
    assert "Pesanan selesai sendiri 7 hari setelah ini" in text(client, link(order)) and RETURN_DAYS == 7


def test_receipt_cannot_be_said_before_the_parcel_left(client):
    order = paid({for_sale(): 1})
    facility_order = order.facility_orders.get()
    client.post(link(order, "-received", facility_order.public_id))

    facility_order.refresh_from_db()
    assert facility_order.status == FacilityOrderStatus.PAID
    assert "note-error" in text(client, link(order))


def test_somebody_elses_parcel_is_not_found_through_the_own_order(client):
    own, other = paid({for_sale(): 1}), shipped({for_sale(): 1})[0]

    assert client.post(link(own, "-received", other.public_id)).status_code == 404
    assert FacilityOrder.objects.get(pk=other.pk).status == FacilityOrderStatus.SHIPPED


@pytest.mark.parametrize("token", ["x", "x:y:z", "eyJ4Ijox:1abcde:sig"])
def test_a_forged_link_shows_nothing_and_says_how_to_find_the_order(client, token):
    response = client.get(reverse("order_by_link", args=[token]), follow=True)

    assert response.redirect_chain == [(reverse("track-order"), 302)]
    assert "tidak berlaku lagi" in response.content.decode()


def test_an_old_link_ends(client):
    order = paid({for_sale(): 1})
    path = link(order)
    with time_machine.travel(clock.now().replace(year=clock.now().year + 2)):
        assert client.get(path).headers["Location"] == reverse("track-order")


@pytest.mark.parametrize("phone", ["0812 3456 7890", "+62 812-3456-7890", "6281234567890"])
def test_an_order_is_found_by_number_and_phone_however_written(client, phone):
    order = place({for_sale(): 1})
    response = track(client, f" {order.number.lower()} ", phone)

    assert response.status_code == 302
    assert order.number in text(client, response.headers["Location"])


def test_a_wrong_number_and_a_wrong_phone_read_the_same(client):
    order = place({for_sale(): 1})
    wrong_phone = track(client, order.number, "0899 0000 0000")
    wrong_number = track(client, "PSD-20260101-999999", PHONE)

    def answer(response) -> str:
        return response.content.decode().split("error-summary")[1].split("</ul>")[0]

    assert (wrong_phone.status_code, answer(wrong_phone)) == (wrong_number.status_code, answer(wrong_number))


def test_trying_phones_for_one_order_is_stopped_even_for_the_right_one(client):
    order = place({for_sale(): 1})
    for attempt in range(10):
        assert track(client, order.number, f"0899000000{attempt}").status_code == 200
    response = track(client, order.number, PHONE)

    assert response.status_code == 429
    assert "Terlalu banyak percobaan" in response.content.decode()


def test_trying_numbers_with_one_phone_is_stopped_too(client):
    order = place({for_sale(): 1})
    answers = {track(client, f"PSD-20260101-{number:06d}", PHONE).status_code for number in range(30)}

    assert answers == {200}
    assert track(client, "PSD-20260101-999999", PHONE).status_code == 429
    assert track(client, order.number, PHONE).status_code == 429


def test_an_account_sees_its_own_orders_and_no_other(client):
    user, other = make_user(), make_user()
    own, foreign = place({for_sale(): 1}, buyer=buyer(user)), place({for_sale(): 1}, buyer=buyer(other))
    assert client.get(reverse("orders")).status_code == 302
    client.force_login(user)
    page = text(client, reverse("orders"))

    assert own.number in page and foreign.number not in page
    assert own.number in text(client, reverse("order-detail", args=[own.number]))
    for name in ("order-detail", "order-detail-receipt"):
        assert client.get(reverse(name, args=[foreign.number])).status_code == 404
    assert client.post(reverse("order-detail-pay", args=[foreign.number])).status_code == 404


def test_an_account_without_orders_is_told_what_to_do(client):
    client.force_login(make_user())

    assert "Belum ada pesanan" in text(client, reverse("orders"))


def test_the_receipt_adds_up_and_says_the_nine_points(client):
    goods = [for_sale(price=100_000), for_sale(price=33_333)]
    order = paid({goods[0]: 2, goods[1]: 1})
    page = text(client, link(order, "-receipt"))

    total = f"Rp{int(order.total_incl_tax):,}".replace(",", ".")
    assert page.count(total) >= 2 and "LUNAS" in page
    assert all(product.approval.number in page for product in goods) and "Hukum Republik Indonesia" in page


def test_a_lapsed_order_says_so(client):
    order = place({for_sale(): 1})
    with time_machine.travel(order.payment_due_at.timestamp() + 60):
        assert lapse_order(order_id=order.pk)
        page = text(client, link(order))

    assert Order.objects.get(pk=order.pk).status == OrderStatus.LAPSED
    assert "tidak dibayar sampai batas waktu" in page and link(order, "-pay") not in page


def test_names_of_buyers_are_escaped(client):
    order = place({for_sale(): 1}, buyer=buyer(name="<b>Siti</b>"))

    for page in (text(client, link(order)), text(client, link(order, "-receipt"))):
        assert "<b>Siti" not in page


def test_the_words_for_buyers_hold_no_word_of_custody(client):
    order = shipped({for_sale(): 1})[0].order
    for path in (link(order), link(order, "-receipt"), reverse("basket"), reverse("track-order")):
        page = text(client, path).lower()
        assert not any(word in page for word in ("napi", "narapidana", "penjara", "tahanan"))


@pytest.mark.parametrize("count", [1, 5])
def test_the_list_costs_the_same_for_one_order_and_five(client, count, django_assert_num_queries):
    user = make_user()
    for _ in range(count):
        place({for_sale(): 1}, buyer=buyer(user))
    client.force_login(user)
    client.get(reverse("orders"))
    with django_assert_num_queries(9):
        client.get(reverse("orders"))


@pytest.mark.parametrize("count", [1, 3])
def test_an_order_costs_the_same_for_one_facility_and_three(client, count, django_assert_num_queries):
    facility_orders = shipped({for_sale(): 1 for _ in range(count)})
    path = link(facility_orders[0].order)
    with django_assert_num_queries(14):
        client.get(path)
