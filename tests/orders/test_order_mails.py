"""The letters about orders: what stands in them, in both languages, and who gets them."""

import re

import pytest
from django.conf import settings

from facilities.models import FacilityBearer, LegalBearer
from orders.models import Order
from orders.payment.lapsing import lapse_order
from orders.reading.selectors import order_by_signed_token
from pasindo.accounts.roles import FacilityRole
from pasindo.common.models import Message
from pasindo.common.topics import Letter, letter_of
from tests.factories.catalog import variant_of
from tests.factories.facilities import officer
from tests.factories.orders import PHONE, buyer, for_sale, paid, place, shipped

pytestmark = pytest.mark.django_db


@pytest.fixture
def wallet():
    return for_sale(title="Dompet kulit", title_en="Leather wallet", price=185_000)


def read(topic: str, about: str, language: str = "id") -> Letter:
    return letter_of(topic, about, language)


def test_received_says_how_much_until_when_and_where_to_pay(wallet):
    order = place({wallet: 2})
    for words in both(read("order.received", order.number)):
        total = f"{int(order.total_incl_tax):,}".replace(",", ".")
        assert f"Bayar Rp{total} paling lambat" in words
        assert "WIB" in words
        assert "pilih “Bayar sekarang”" in words
        assert "Dompet kulit" in words
        assert opened_by_link_in(words) == order


def test_received_names_all_nine_points_of_the_contract(wallet):
    bearer = LegalBearer.objects.create(name="Koperasi Contoh", kind="cooperative", nib="1234567890123")
    FacilityBearer.objects.create(facility=wallet.facility, bearer=bearer)
    order = place({wallet: 1})
    points = [
        "Para pihak", "Barang", "Legalitas", "Nilai", "Pembayaran", "Pengiriman", "Pengembalian", "Pembatalan",
        "Hukum yang berlaku",
    ]  # fmt: skip
    facts = [wallet.facility.name, "Koperasi Contoh", "1234567890123", wallet.approval.number, order.number]
    for words in both(read("order.received", order.number)):
        found = [words.index(point) for point in points]
        assert found == sorted(found)
        assert all(fact in words for fact in facts)


def test_speak_english_to_a_buyer_who_ordered_in_english(wallet):
    order = place({wallet: 1}, buyer=buyer(language="en"))
    notice = read("order.received", order.number, "en")
    assert "Leather wallet" in notice.text
    assert notice.path.startswith("/en/")


def test_shipped_names_courier_tracking_number_and_where_to_follow(wallet):
    (facility_order,) = shipped({wallet: 1})
    number = facility_order.shipments.get().tracking_number
    for words in both(read("facility_order.shipped", facility_order.number)):
        assert number in words
        assert "JNE" in words
        assert "https://www.jne.co.id/tracking-package" in words
        assert opened_by_link_in(words) == facility_order.order


def test_lapsed_and_paid_can_be_read(wallet):
    order = paid({wallet: 1})
    assert "sudah kami terima" in read("order.paid", order.number).text
    other = place({wallet: 1})
    assert "gugur sendiri" in read("order.lapsed", other.number).text
    assert not lapse_order(order_id=other.pk)


def test_a_new_order_shows_the_facility_neither_name_nor_phone_nor_address_of_the_buyer(wallet):
    (facility_order,) = paid({wallet: 1}).facility_orders.all()
    for words in both(read("facility_order.paid", facility_order.number)):
        assert "Dompet kulit" in words
        assert not re.search(rf"Pembeli Contoh|Penerima Contoh|{re.escape(PHONE)}|Jalan Contoh|contoh\.example", words)


def test_a_paid_order_is_told_to_its_order_officers_and_heads_and_nobody_else(wallet):
    facility = wallet.facility
    readers = {officer(facility, FacilityRole.ORDER_OFFICER).email, officer(facility, FacilityRole.ADMIN).email}
    readers |= {
        row.user.email
        for row in facility.memberships.filter(role=FacilityRole.ADMIN, user__is_active=True).select_related("user")
    }
    officer(facility, FacilityRole.PRODUCT_OFFICER)
    officer(facility, FacilityRole.FINANCE_OFFICER)
    officer(facility, FacilityRole.ORDER_OFFICER, is_active=False)
    officer(facility, FacilityRole.ORDER_OFFICER, valid_until="2020-01-01")
    officer(for_sale().facility, FacilityRole.ORDER_OFFICER)
    (facility_order,) = paid({wallet: 1}).facility_orders.all()
    told = Message.objects.filter(event=f"facility_order.paid:{facility_order.number}")
    assert set(told.filter(channel="mail").values_list("recipient", flat=True)) == readers
    assert set(told.filter(channel="page").values_list("user__email", flat=True)) == readers


def both(notice: Letter) -> tuple[str, str]:
    """The letter as text and as HTML, white space evened out."""
    return " ".join(notice.text.split()), " ".join(notice.html.split())


def opened_by_link_in(words: str) -> Order | None:
    token = re.search(rf"{re.escape(settings.SITE_URL)}/pesanan/t/([^/]+)/", words)
    return order_by_signed_token(token[1]) if token else None


def test_every_letter_about_goods_names_what_was_chosen():
    """In the text and in the page of each letter; in English for whoever ordered in English."""
    sizes = [{"Ukuran": "41", "stock": 2}, {"Ukuran": "42", "stock": 2}]
    shoes = for_sale(title="Sepatu kulit", title_en="Leather shoes", variants=sizes)
    order = shipped({variant_of(shoes, "42"): 1})[0].order
    facility_order = order.facility_orders.get()
    for topic, about in (
        ("order.received", order.number),
        ("order.paid", order.number),
        ("facility_order.paid", facility_order.number),
        ("facility_order.shipped", facility_order.number),
    ):
        assert all("Sepatu kulit, Ukuran 42" in words for words in both(read(topic, about))), topic
    assert all("Leather shoes, Size 42" in words for words in both(read("order.received", order.number, "en")))
