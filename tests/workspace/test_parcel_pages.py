"""An order sent in parts, as officers and buyer see it: how many in which parcel, what is left, what arrived."""

import re

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from orders.models import FacilityOrder
from orders.reading.links import order_path
from orders.states import FacilityOrderStatus as Status
from pasindo.common import clock
from pasindo.common.topics import letter_of
from tests.factories.facilities import make_facility
from tests.factories.orders import for_sale, order_officer, packed, seen_field, send, shipped

pytestmark = pytest.mark.django_db
QUERIES = 16  # those of an order in one parcel, and what lies in each of several
RESI = {"courier": "JNE REG", "tracking_number": "JP0123456789"}


@pytest.fixture
def facility_order() -> FacilityOrder:
    facility = make_facility()
    goods = {for_sale(facility, title="Dompet kulit", title_en="Leather wallet"): 3}
    (found,) = packed(goods | {for_sale(facility, title="Tas rotan"): 2})
    return found


@pytest.fixture
def line(facility_order):
    return facility_order.lines.get(title="Dompet kulit")


@pytest.fixture
def other_line(facility_order):
    return facility_order.lines.get(title="Tas rotan")


@pytest.fixture
def office(client, facility_order):
    client.force_login(order_officer(facility_order.facility))
    return client


def path(facility_order: FacilityOrder, page: str = "") -> str:
    return reverse(f"officer-order{page}", args=[facility_order.facility.slug, facility_order.number])


def words(client, where: str) -> str:
    response = client.get(where)
    assert response.status_code == 200, response.headers
    return flat(response.content.decode())


def flat(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page[page.index("<main") :]).split())


def pieces_in(client, facility_order: FacilityOrder) -> dict[str, str]:
    """The fields of how many pieces, as the page fills them in."""
    page = client.get(path(facility_order)).content.decode()
    inputs = re.findall(r'<input[^>]*name="pieces-\d+"[^>]*>', page)
    return {re.search(r'name="([^"]+)"', found)[1]: re.search(r'value="([^"]*)"', found)[1] for found in inputs}


def test_the_form_offers_all_that_is_left_and_sending_it_so_sends_all(office, facility_order, line, other_line):
    filled = pieces_in(office, facility_order)
    assert filled == {f"pieces-{line.pk}": "3", f"pieces-{other_line.pk}": "2"}
    page = office.get(path(facility_order)).content.decode()
    assert re.search(r'<details class="more">\s*<summary>Kirim sebagian', page), "closed until somebody opens it"
    office.post(path(facility_order, "-ship"), seen_field(facility_order) | RESI | filled)
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.shipments.count()) == (Status.SHIPPED, 1)


def test_a_part_is_sent_and_the_page_says_what_is_left(office, facility_order, line, other_line):
    office.post(
        path(facility_order, "-ship"),
        seen_field(facility_order) | RESI | {f"pieces-{line.pk}": "2", f"pieces-{other_line.pk}": ""},
    )
    facility_order.refresh_from_db()
    shipment = facility_order.shipments.get()
    assert (facility_order.status, [row.quantity for row in shipment.lines.all()]) == (Status.PACKED, [2])
    page = words(office, path(facility_order))
    assert f"{facility_order.number}-1" in page and "2 × Dompet kulit" in page and "Dalam perjalanan" in page
    assert "Belum dikirim 1 × Dompet kulit 2 × Tas rotan" in page
    assert pieces_in(office, facility_order) == {f"pieces-{line.pk}": "1", f"pieces-{other_line.pk}": "2"}
    assert "Sebagian dikirim" in words(office, reverse("officer-orders", args=[facility_order.facility.slug]))


@pytest.mark.parametrize("typed", [{"line": "4"}, {"line": "-1"}, {"line": "dua"}, {"line": "0", "other": "0"}])
def test_what_cannot_be_sent_is_refused_and_stays_as_typed(office, facility_order, line, other_line, typed):
    typed = {"line": "3", "other": "2"} | typed
    wrong = {f"pieces-{line.pk}": typed["line"], f"pieces-{other_line.pk}": typed["other"]}
    response = office.post(path(facility_order, "-ship"), seen_field(facility_order) | RESI | wrong)
    page = response.content.decode()
    assert response.status_code == 200 and "error-summary" in page
    assert re.search(rf'name="pieces-{line.pk}" value="{typed["line"]}"', page) and 'value="JP0123456789"' in page
    assert re.search(r'<details class="more" open>\s*<summary>Kirim sebagian', page)
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.shipments.count()) == (Status.PACKED, 0)


@pytest.mark.parametrize("left", [0, 1])
def test_a_colleague_was_quicker_and_nothing_is_sent_twice(office, facility_order, line, other_line, left):
    filled = pieces_in(office, facility_order)
    send(facility_order, {line.pk: 3, other_line.pk: left})
    page = flat(office.post(path(facility_order, "-ship"), seen_field(facility_order) | RESI | filled).content.decode())
    assert "baru saja dikirim atau dilepas" in page
    assert facility_order.shipments.count() == 1


def test_a_last_single_piece_has_nothing_to_be_split(office):
    (facility_order,) = packed({for_sale(): 1})
    office.force_login(order_officer(facility_order.facility))
    assert pieces_in(office, facility_order) == {}
    assert "Kirim sebagian" not in words(office, path(facility_order))
    office.post(path(facility_order, "-ship"), seen_field(facility_order) | RESI)
    facility_order.refresh_from_db()
    assert facility_order.status == Status.SHIPPED


def test_a_slip_lists_what_lies_in_its_parcel_or_what_is_left(office, facility_order, line):
    assert "3 Dompet kulit" in words(office, path(facility_order, "-slip"))
    send(facility_order, {line.pk: 2})
    first = words(office, path(facility_order, "-slip") + "?paket=1")
    assert f"{facility_order.number}-1" in first and "2 Dompet kulit" in first and "Tas rotan" not in first
    left = words(office, path(facility_order, "-slip"))
    assert f"{facility_order.number}-1" not in left and "1 Dompet kulit" in left and "2 Tas rotan" in left


def test_an_officer_says_that_one_parcel_arrived(office, facility_order, line):
    first, last = send(facility_order, {line.pk: 2}), send(facility_order)
    today = clock.today(facility_order.facility.time_zone).isoformat()
    refused = office.post(
        path(facility_order, "-deliver"),
        seen_field(facility_order) | {"shipment": first.public_id, "day": "2020-01-01"},
    )
    assert re.search(rf"<details[^>]* open>\s*<summary>{first.number}", refused.content.decode())
    office.post(
        path(facility_order, "-deliver"), seen_field(facility_order) | {"shipment": first.public_id, "day": today}
    )
    facility_order.refresh_from_db()
    assert facility_order.status == Status.SHIPPED
    assert "Sudah sampai" in words(office, path(facility_order))
    office.post(
        path(facility_order, "-deliver"), seen_field(facility_order) | {"shipment": last.public_id, "day": today}
    )
    facility_order.refresh_from_db()
    assert facility_order.status == Status.DELIVERED


@pytest.mark.parametrize("wrong", ["x", "", "5f0c9c1c-0000-4000-8000-000000000000", "another's"])
def test_a_parcel_that_is_not_of_this_order_does_not_arrive(client, facility_order, line, wrong):
    send(facility_order, {line.pk: 2})
    (other,) = shipped({for_sale(): 1})
    named = str(other.shipments.get().public_id) if wrong == "another's" else wrong
    received = reverse(
        "order_by_link-received", args=[order_path(facility_order.order).split("/")[-2], facility_order.public_id]
    )
    response = client.post(received, {"shipment": named})
    assert response.status_code == (404 if named else 302)
    client.force_login(order_officer(facility_order.facility))
    day = clock.today(facility_order.facility.time_zone).isoformat()
    client.post(path(facility_order, "-deliver"), seen_field(facility_order) | {"shipment": named, "day": day})
    assert not facility_order.shipments.filter(arrived_at__isnull=False).exists()
    assert other.shipments.get().arrived_at is None


def test_the_buyer_sees_each_parcel_and_says_which_arrived(client, facility_order, line):
    first = send(facility_order, {line.pk: 2})
    where = order_path(facility_order.order)
    page = words(client, where)
    assert f"{first.number} JNE, nomor resi {first.tracking_number}" in page
    assert "Menyusul dalam paket lain 1 × Dompet kulit 2 × Tas rotan" in page
    last = send(facility_order)
    html = client.get(where).content.decode()
    assert html.count("Ya, paket ini sudah saya terima") == 2
    received = re.search(r'action="([^"]+diterima[^"]*)"', html)[1]
    client.post(received, {"shipment": first.public_id})
    page = words(client, where)
    assert f"Paket {first.number} tercatat sudah diterima" in page and "Tercatat diterima" in page
    assert page.count("Ya, paket ini sudah saya terima") == 1
    client.post(received, {"shipment": last.public_id})
    facility_order.refresh_from_db()
    assert facility_order.status == Status.DELIVERED


def test_the_way_of_an_order_in_parts_keeps_the_day_on_which_it_was_packed(client, facility_order, line):
    before = [step for step in re.findall(r"Dikemas[^A-Z]{0,60}", words(client, order_path(facility_order.order)))]
    send(facility_order, {line.pk: 2})
    after = [step for step in re.findall(r"Dikemas[^A-Z]{0,60}", words(client, order_path(facility_order.order)))]
    assert before == after


@pytest.mark.parametrize("parts", [2, 3])
def test_an_order_costs_the_same_for_two_parcels_and_three(
    client, facility_order, line, parts, django_assert_num_queries
):
    for _ in range(parts - 1):
        send(facility_order, {line.pk: 1})
    send(facility_order)
    with django_assert_num_queries(QUERIES):
        client.get(order_path(facility_order.order))


def test_an_order_in_one_parcel_looks_as_ever(client, office):
    (facility_order,) = shipped({for_sale(): 2})
    page = words(client, order_path(facility_order.order))
    assert f"{facility_order.number}-1" not in page and "Menyusul" not in page
    office.force_login(order_officer(facility_order.facility))
    page = words(office, path(facility_order))
    assert f"{facility_order.number}-1" not in page and "Belum dikirim" not in page and "Paket JNE" in page


def test_the_letter_of_a_parcel_lists_what_lies_in_it_and_what_follows(facility_order, line):
    first = send(facility_order, {line.pk: 2})
    last = send(facility_order)
    letter = letter_of("facility_order.shipped", first.number, "id")
    for text in (letter.text, flat(f"<main{letter.html}")):
        text = " ".join(text.split())
        assert re.search(r"Isi paket ini:?.{0,3} 2 [x×] Dompet kulit", text)
        assert re.search(r"Menyusul dalam paket lain:?.{0,3} 1 [x×] Dompet kulit.{0,3} 2 [x×] Tas rotan", text)
    assert f"Paket {first.number} dikirim" in letter.subject
    english = letter_of("facility_order.shipped", first.number, "en").text
    assert "In this parcel" in english and "To follow in another parcel" in english and "2 x Leather wallet" in english
    letter = letter_of("facility_order.shipped", last.number, "id")
    assert last.tracking_number in letter.text and "1 x Dompet kulit" in letter.text and "Menyusul" not in letter.text
    assert f"Paket {last.number} dikirim" in letter.subject


def test_the_letter_of_the_only_parcel_reads_as_ever_and_under_its_old_name_too():
    (facility_order,) = shipped({for_sale(title="Dompet kulit"): 2})
    shipment = facility_order.shipments.get()
    with time_machine.travel(clock.now(), tick=False):  # the link in a letter bears the second of its signature
        letter = letter_of("facility_order.shipped", shipment.number, "id")
        assert letter == letter_of("facility_order.shipped", facility_order.number, "id")
    assert f"Paket {facility_order.number} dikirim" in letter.subject
    assert "2 x Dompet kulit" in letter.text and "Isi paket" not in letter.text


def correct(client, facility_order: FacilityOrder, **typed) -> str:
    shipment = facility_order.shipments.get()
    fields = RESI | {"shipment": shipment.public_id} | typed
    return flat(
        client.post(path(facility_order, "-correct"), seen_field(facility_order) | fields, follow=True).content.decode()
    )


def test_a_wrong_number_is_put_right_and_the_page_says_what_stood_there(client):
    (facility_order,) = shipped({for_sale(): 1})
    actor = order_officer(facility_order.facility)
    client.force_login(actor)
    wrong = facility_order.shipments.get().tracking_number
    with CaptureQueriesContext(connection) as before:
        assert "Resi salah tulis?" in words(client, path(facility_order))
    page = correct(client, facility_order, tracking_number="JP9876543210")
    assert "JP9876543210" in page and f"Sebelumnya: JNE {wrong}. Diperbaiki {actor}" in page
    with CaptureQueriesContext(connection) as after:
        assert f"Sebelumnya: JNE {wrong}" in words(client, path(facility_order))
    assert len(after) == len(before)
    assert "JP9876543210" in words(client, order_path(facility_order.order))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"tracking_number": "x"}, "Nomor resi terdiri dari"),
    ],
)
def test_a_correction_that_cannot_be_keeps_what_was_typed(client, typed, said):
    (facility_order,) = shipped({for_sale(): 1})
    client.force_login(order_officer(facility_order.facility))
    written = facility_order.shipments.get().tracking_number
    assert said in correct(client, facility_order, courier="Kurir Lain", **typed)
    fields = {"courier": "Kurir Lain", "shipment": facility_order.shipments.get().public_id} | typed
    assert (
        'value="Kurir Lain"'
        in client.post(path(facility_order, "-correct"), seen_field(facility_order) | fields).content.decode()
    )
    assert facility_order.shipments.get().tracking_number == written


def test_nothing_is_corrected_once_it_arrived(office, facility_order):
    send(facility_order)
    office.post(path(facility_order, "-deliver"), seen_field(facility_order) | {"day": clock.today().isoformat()})
    assert "Resi salah tulis?" not in words(office, path(facility_order))
    assert "sudah sampai: resinya" in correct(office, facility_order)
