"""A facility's order pages: its own part alone, one step after the other, the buyer's address only once accepted."""

import datetime

import pytest
import time_machine
from django.urls import reverse

from orders.models import FacilityOrder, Shipment
from orders.states import FacilityOrderStatus as Status
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from tests.factories.accounts import make_user
from tests.factories.facilities import join, make_facility, officer
from tests.factories.orders import (
    PHONE,
    address,
    buyer,
    for_sale,
    order_officer,
    packed,
    paid,
    place,
    seen_field,
    shipped,
)

pytestmark = pytest.mark.django_db
STREET = "Jalan Rahasia 77"


def path(facility_order: FacilityOrder, page: str = "") -> str:
    return reverse(f"officer-order{page}", args=[facility_order.facility.slug, facility_order.number])


def text(client, where: str) -> str:
    response = client.get(where)
    assert response.status_code == 200, response.headers
    assert "no-store" in response.headers["Cache-Control"]
    return response.content.decode()


@pytest.fixture
def facility_order() -> FacilityOrder:
    order = paid(
        {for_sale(title="Keranjang rotan"): 2}, buyer=buyer(name="Nama Rahasia"), address=address(street=STREET)
    )
    return order.facility_orders.select_related("facility").get()


@pytest.fixture
def at_work(client, facility_order):
    client.force_login(order_officer(facility_order.facility))
    return client


@pytest.mark.parametrize(
    ("role", "rooms"),
    [
        (FacilityRole.PRODUCT_OFFICER, {"officer-listings", "facility-submissions"}),
        (FacilityRole.ORDER_OFFICER, {"officer-orders"}),
        (FacilityRole.ADMIN, {"officer-listings", "facility-submissions", "officer-orders"}),
    ],
)
def test_the_menu_shows_only_the_rooms_that_open(client, role, rooms):
    facility = make_facility()
    client.force_login(officer(facility, role))
    html = client.get(reverse("officer-home"), follow=True).content.decode()
    menu = html[html.index('class="office-nav"') : html.index("<main")]
    for name in ("officer-listings", "facility-submissions", "officer-orders"):
        where = reverse(name, args=[facility.slug])
        assert (f'href="{where}"' in menu) == (name in rooms), name
        assert (client.get(where).status_code == 200) == (name in rooms)


def test_address_and_phone_show_only_once_the_order_is_accepted(at_work, facility_order):
    before = text(at_work, path(facility_order))
    assert "Terlihat setelah pesanan diterima" in before
    for secret in (STREET, "Nama Rahasia", "0812-3456-7890", PHONE):
        assert secret not in before
    assert at_work.get(path(facility_order, "-slip")).headers["Location"] == path(facility_order)

    at_work.post(path(facility_order, "-accept"), seen_field(facility_order))
    after = text(at_work, path(facility_order))
    assert STREET in after and "0812-3456-7890" in after
    assert "pembeli@contoh.example" not in after


def test_the_way_from_paid_to_delivered(at_work, facility_order):
    assert "Terima pesanan" in text(at_work, path(facility_order))
    at_work.post(path(facility_order, "-accept"), seen_field(facility_order))
    at_work.post(path(facility_order, "-pack"), seen_field(facility_order))
    page = text(at_work, path(facility_order))
    assert f'value="{facility_order.courier_name}"' in page
    at_work.post(
        path(facility_order, "-ship"),
        seen_field(facility_order) | {"courier": "JNE REG", "tracking_number": " jp 0123.456789 "},
    )
    shipment = Shipment.objects.get()
    assert (shipment.courier, shipment.tracking_number) == ("JNE REG", "JP0123456789")

    at_work.post(path(facility_order, "-deliver"), seen_field(facility_order) | {"day": clock.today().isoformat()})
    facility_order.refresh_from_db()
    assert facility_order.status == Status.DELIVERED
    assert "Tercatat" in text(at_work, path(facility_order))


@pytest.mark.parametrize("number", ["", "123", "JP 12 34!", "x" * 41, "<script>alert(1)</script>"])
def test_a_malformed_tracking_number_is_refused_beside_its_field(client, number):
    facility_order = packed({for_sale(): 1})[0]
    client.force_login(order_officer(facility_order.facility))
    response = client.post(
        path(facility_order, "-ship"),
        seen_field(facility_order) | {"courier": "Kurir Yang Diketik", "tracking_number": number},
    )
    page = response.content.decode()

    assert response.status_code == 200
    assert 'id="id_tracking_number_error"' in page and 'value="Kurir Yang Diketik"' in page
    assert "<script>alert" not in page
    facility_order.refresh_from_db()
    assert facility_order.status == Status.PACKED and Shipment.objects.count() == 0


def test_a_tracking_number_of_another_parcel_is_refused(client):
    first = shipped({for_sale(): 1})[0]
    facility_order = packed({for_sale(): 1})[0]
    client.force_login(order_officer(facility_order.facility))
    used = first.shipments.get()
    response = client.post(
        path(facility_order, "-ship"), {"courier": used.courier, "tracking_number": used.tracking_number}
    )

    assert "error-summary" in response.content.decode()
    facility_order.refresh_from_db()
    assert facility_order.status == Status.PACKED and Shipment.objects.count() == 1


@pytest.mark.parametrize("day", ["", "besok", "2020-01-01", "2999-01-01"])
def test_a_day_that_cannot_be_is_refused(client, day):
    facility_order = shipped({for_sale(): 1})[0]
    client.force_login(order_officer(facility_order.facility))
    response = client.post(path(facility_order, "-deliver"), seen_field(facility_order) | {"day": day})

    assert "error-summary" in response.content.decode()
    facility_order.refresh_from_db()
    assert facility_order.status == Status.SHIPPED


def test_a_move_out_of_turn_changes_nothing_and_says_so(at_work, facility_order):
    at_work.post(path(facility_order, "-pack"), seen_field(facility_order))

    facility_order.refresh_from_db()
    assert facility_order.status == Status.PAID
    assert "note-error" in text(at_work, path(facility_order))


def test_another_facility_does_not_exist_and_a_product_officer_has_no_business_here(client, facility_order):
    stranger, colleague = order_officer(make_facility()), officer(facility_order.facility, FacilityRole.PRODUCT_OFFICER)
    pages = [
        path(facility_order),
        path(facility_order, "-slip"),
        reverse("officer-orders", args=[facility_order.facility.slug]),
    ]
    moves = [path(facility_order, page) for page in ("-accept", "-pack", "-ship", "-deliver")]
    for who, status in ((stranger, 404), (colleague, 403), (make_user(role=Role.ADMIN), 404)):
        client.force_login(who)
        assert {client.get(page).status_code for page in pages} == {status}
        assert {client.post(move).status_code for move in moves} == {status}

    facility_order.refresh_from_db()
    assert facility_order.status == Status.PAID


def test_a_foreign_order_is_not_reached_under_the_own_facilitys_name(at_work, facility_order):
    foreign = paid({for_sale(): 1}).facility_orders.get()
    own = facility_order.facility.slug
    for page in ("", "-slip", "-accept", "-pack", "-ship", "-deliver"):
        where = reverse(f"officer-order{page}", args=[own, foreign.number])
        assert (at_work.get if page in ("", "-slip") else at_work.post)(where).status_code == 404

    foreign.refresh_from_db()
    assert foreign.status == Status.PAID


def test_only_the_own_lines_of_a_shared_order_show(client):
    own, other = for_sale(title="Tas milik sendiri"), for_sale(title="Kotak milik tetangga")
    order = paid({own: 1, other: 1})
    facility_order = order.facility_orders.get(facility=own.facility)
    client.force_login(order_officer(own.facility))
    for page in (text(client, path(facility_order)), text(client, reverse("officer-orders", args=[own.facility.slug]))):
        assert "Tas milik sendiri" in page and "Kotak milik tetangga" not in page


def test_an_order_that_is_not_paid_is_not_shown(client):
    product = for_sale()
    order = place({product: 1})
    client.force_login(order_officer(product.facility))

    assert "Belum ada pesanan" in text(client, reverse("officer-orders", args=[product.facility.slug]))
    assert client.get(path(order.facility_orders.get())).status_code == 404


def test_tabs_count_and_filter_and_a_late_parcel_is_marked(client):
    facility = make_facility()
    done, waiting = shipped({for_sale(facility): 1})[0], paid({for_sale(facility): 1}).facility_orders.get()
    client.force_login(order_officer(facility))
    where = reverse("officer-orders", args=[facility.slug])
    page = text(client, where)
    assert done.number in page and waiting.number in page and "Terlambat" not in page

    only = text(client, f"{where}?status=shipped")
    assert done.number in only and waiting.number not in only
    assert "Tidak ada pesanan di sini" in text(client, f"{where}?status=cancelled")
    assert waiting.number in text(client, f"{where}?status=tidak-ada")
    with time_machine.travel(waiting.ship_by + datetime.timedelta(hours=1)):
        late = text(client, where)
    assert late.count("Terlambat") == 1


def test_the_slip_names_no_price_and_no_custody(at_work, facility_order):
    at_work.post(path(facility_order, "-accept"), seen_field(facility_order))
    page = text(at_work, path(facility_order, "-slip"))
    slip = page.split('<article class="card paper')[1].split("</article>")[0]

    assert "Keranjang rotan" in slip and STREET in slip and "PASINDO" in slip
    assert "Rp" not in slip
    assert not any(word in slip.lower() for word in ("lapas", "rutan", "binaan", "napi", "penjara", "warga"))


@pytest.mark.parametrize("count", [1, 5])
def test_the_list_costs_the_same_for_one_order_and_five(client, count, django_assert_num_queries):
    facility = make_facility()
    for _ in range(count):
        paid({for_sale(facility): 1})
    client.force_login(order_officer(facility))
    where = reverse("officer-orders", args=[facility.slug])
    client.get(where)
    with django_assert_num_queries(12):
        client.get(where)


def test_an_officer_of_one_facility_goes_straight_to_work(client):
    facility = make_facility()
    home = reverse("officer-home")
    for role, page in (
        (FacilityRole.ORDER_OFFICER, "officer-orders"),
        (FacilityRole.PRODUCT_OFFICER, "officer-listings"),
        (FacilityRole.ADMIN, "officer-listings"),
    ):
        client.force_login(officer(facility, role))
        assert client.get(home).headers["Location"] == reverse(page, args=[facility.slug])

    paid({for_sale(facility): 1})
    client.force_login(officer(facility, FacilityRole.ADMIN))
    assert client.get(home).headers["Location"] == reverse("officer-orders", args=[facility.slug])


def test_an_officer_of_two_facilities_sees_what_waits_in_each(client):
    busy, quiet = make_facility(name="Lapas Sibuk"), make_facility(name="Rutan Tenang")
    user = order_officer(busy)
    join(quiet, user, FacilityRole.ORDER_OFFICER)
    paid({for_sale(busy): 1})
    packed({for_sale(busy): 1})
    client.force_login(user)
    page = text(client, reverse("officer-home"))

    assert "1 perlu diterima" in page and "1 perlu dikirim" in page and "tidak ada yang menunggu" in page
    assert client.get(reverse("officer-home"), {"upt": quiet.slug}).headers["Location"] == reverse(
        "officer-orders", args=[quiet.slug]
    )


def test_whoever_is_no_officer_is_told_so(client):
    client.force_login(make_user())

    assert "belum terdaftar sebagai petugas" in text(client, reverse("officer-home"))


def test_a_part_goes_first_and_the_rest_follows_with_its_own_number(client):
    (facility_order,) = packed({for_sale(title="Keranjang rotan", stock=8): 3})
    client.force_login(order_officer(facility_order.facility))
    line = facility_order.lines.get()
    page = text(client, path(facility_order))
    assert "Kirim sebagian dulu" in page and "Sisa 3 buah." in page

    sent = {"courier": "JNE", "tracking_number": "JP1234567890", f"pieces-{line.pk}": "2"}
    assert client.post(path(facility_order, "-ship"), seen_field(facility_order) | sent).status_code == 302
    facility_order.refresh_from_db()
    assert facility_order.status == Status.PACKED
    page = text(client, path(facility_order))
    assert "2 × Keranjang rotan" in page and "Kirim sebagian dulu" not in page, "one piece is left"
    assert '<td class="num">1</td>' in text(client, path(facility_order, "-slip"))

    client.post(
        path(facility_order, "-ship"),
        seen_field(facility_order) | {"courier": "JNE", "tracking_number": "JP1234567891"},
    )
    facility_order.refresh_from_db()
    assert facility_order.status == Status.SHIPPED
    assert [each.lines.get().quantity for each in facility_order.shipments.all()] == [2, 1]


@pytest.mark.parametrize(("pieces", "words"), [("0", "Pilih paling sedikit satu barang"), ("4", "3"), ("dua", "angka")])
def test_a_parcel_that_cannot_be_is_refused_and_nothing_leaves(client, pieces, words):
    (facility_order,) = packed({for_sale(stock=8): 3})
    client.force_login(order_officer(facility_order.facility))
    sent = {"courier": "JNE", "tracking_number": "JP1234567890", f"pieces-{facility_order.lines.get().pk}": pieces}
    answer = client.post(path(facility_order, "-ship"), seen_field(facility_order) | sent)
    html = answer.content.decode()
    assert 'class="error-summary"' in html and words in html
    assert f'value="{pieces}"' in html and '<details class="more" open>' in html
    assert not facility_order.shipments.exists()
