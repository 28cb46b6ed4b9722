"""Old tabs, two officers at once, the back button and forged forms, at orders, parcels, stock, prices and drafts.

Without `seen` each of these was done on top of what a colleague, a buyer or the clock had done meanwhile.
"""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from catalog.models import ListingEvent, Product, Revision
from catalog.services.drafts import open_revision, save_draft
from catalog.services.photos import remove_photo
from facilities.models import StockRecord
from orders.fulfilment import services as fulfilment
from orders.models import FacilityOrder, FacilityOrderEvent, Shipment
from orders.reading.meanwhile import seen_of
from pasindo.common import clock
from pasindo.common.exceptions import Outdated
from tests.factories import catalog
from tests.factories.catalog import change_price, make_draft, make_live, seen_at, update_stock
from tests.factories.facilities import make_facility, officer
from tests.factories.orders import for_sale, order_officer, packed, paid, seen_field, send, shipped

pytestmark = pytest.mark.django_db

FORGED = ("", "1.\x00", "1." + "0" * 32, "9" * 400, "0." + "f" * 32)
RESI = {"courier": "Kurir Yang Diketik", "tracking_number": "JP0123456789"}
MOVES = {"accept": {}, "pack": {}, "ship": RESI, "correct": RESI, "deliver": {"day": "2026-11-25"}}


@pytest.fixture(autouse=True)
def pictures():
    with catalog.one_picture():
        yield


def written():
    tables = (FacilityOrder, FacilityOrderEvent, Shipment, StockRecord, ListingEvent, Product, Revision)
    return [list(table.objects.order_by("pk").values()) for table in tables]


def press(client, facility_order, name, data):
    where = [facility_order.facility.slug, facility_order.number]
    return client.post(reverse(f"officer-order-{name}", args=where), data)


@pytest.fixture
def facility_order(client):
    (found,) = packed({for_sale(stock=9): 3})
    client.force_login(order_officer(found.facility))
    return found


def test_a_second_officer_does_not_send_what_a_colleague_sent(client, facility_order):
    old_tab = seen_field(facility_order) | RESI
    sent = send(facility_order, {facility_order.lines.get().pk: 1})
    before = written()
    response = press(client, facility_order, "ship", old_tab)
    assert (response.status_code, written()) == (409, before)
    meanwhile = response.context["overtaken"].meanwhile
    assert [(change.label, change.new) for change in meanwhile.changes] == [("Paket", str(sent))]
    assert [(step.what, step.who) for step in meanwhile.steps] == [("Paket dikirim", str(sent.shipped_by))]
    page = response.content.decode()
    assert 'value="Kurir Yang Diketik"' in page and f'name="seen" value="{seen_of(facility_order)}"' in page
    assert press(client, facility_order, "ship", seen_field(facility_order) | RESI).status_code == 302


def test_what_was_typed_is_there_though_nothing_can_be_sent_any_more(client, facility_order):
    old_tab = seen_field(facility_order) | RESI
    send(facility_order)
    response = press(client, facility_order, "ship", old_tab)
    assert response.status_code == 409
    assert dict(response.context["typed"]) == {"Kurir": "Kurir Yang Diketik", "Nomor resi": "JP0123456789"}
    assert [change.label for change in response.context["overtaken"].meanwhile.changes] == ["Status", "Paket"]


def test_an_old_tab_with_a_field_missing_learns_both(client, facility_order):
    old_tab = seen_field(facility_order) | RESI | {"tracking_number": "x"}
    send(facility_order, {facility_order.lines.get().pk: 1})
    response = press(client, facility_order, "ship", old_tab)
    assert response.status_code == 409 and "Nomor resi terdiri dari" in response.content.decode()


def test_the_buyer_was_quicker_than_the_officer(client):
    (facility_order,) = shipped({for_sale(): 1})
    client.force_login(order_officer(facility_order.facility))
    old_tab = seen_field(facility_order) | {"day": clock.today().isoformat()}
    fulfilment.confirm_receipt(order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=None)
    before = written()
    response = press(client, facility_order, "deliver", old_tab)
    assert (response.status_code, written()) == (409, before)
    (step,) = response.context["overtaken"].meanwhile.steps
    assert (step.what, step.who) == ("Pembeli menyatakan paket sampai", "pembeli")


def test_each_button_twice_is_recorded_once_and_no_conflict(client):
    facility_order = paid({for_sale(): 1}).facility_orders.get()
    client.force_login(order_officer(facility_order.facility))
    for name, data in MOVES.items():
        if name == "correct":
            parcel = facility_order.shipments.get().public_id
            data = data | {"shipment": parcel, "tracking_number": "JP0000000009"}
        form = seen_field(facility_order) | data | ({"day": clock.today().isoformat()} if "day" in data else {})
        assert press(client, facility_order, name, form).status_code == 302, name
        before = written()
        again = press(client, facility_order, name, form)
        assert (again.status_code, written()) == (302, before), name
        assert "menekan tombol yang pertama kali" in client.get(again.url).content.decode()


def test_another_number_in_the_same_tab_is_another_parcel_and_a_conflict(client, facility_order):
    old_tab = seen_field(facility_order) | RESI | {f"pieces-{facility_order.lines.get().pk}": "1"}
    assert press(client, facility_order, "ship", old_tab).status_code == 302
    before = written()
    response = press(client, facility_order, "ship", old_tab | {"tracking_number": "JP9999999999"})
    assert (response.status_code, written()) == (409, before)


def test_an_order_moves_for_nobody_who_does_not_say_what_they_saw(client):
    accepted = paid({for_sale(): 1}).facility_orders.get()
    (sent,) = shipped({for_sale(accepted.facility): 1})
    client.force_login(order_officer(accepted.facility))
    before, parcel = written(), {"shipment": sent.shipments.get().public_id}
    for text, (name, data) in zip(FORGED, MOVES.items(), strict=True):
        facility_order = sent if name in ("correct", "deliver") else accepted
        response = press(client, facility_order, name, {"seen": text} | data | parcel if facility_order is sent else {})
        assert (response.status_code, written()) == (409, before), name
        assert "tidak menyebut versi yang Anda lihat" in response.content.decode()


def test_the_state_of_another_order_is_not_this_one(client):
    one, other = (paid({for_sale(): 1}).facility_orders.get() for _ in range(2))
    client.force_login(order_officer(one.facility))
    before = written()
    assert press(client, one, "accept", seen_field(other)).status_code == 409
    assert written() == before


@pytest.fixture
def writer(client):
    actor = officer(make_facility())
    client.force_login(actor)
    return actor


def page_of(product, name="officer-listing"):
    return reverse(name, args=[product.facility.slug, product.public_id])


def test_a_price_is_set_by_nobody_who_has_not_seen_the_one_of_a_colleague(client, writer):
    product = make_live(writer.memberships.get().facility, writer)
    old_tab = catalog.seen_field(product) | {"quantity": "8", "before": "8", "price": "180.000"}
    colleague = officer(product.facility)
    change_price(product, colleague, 150_000)
    before = written()
    response = client.post(page_of(product), old_tab)
    assert (response.status_code, written()) == (409, before)
    meanwhile = response.context["overtaken"].meanwhile
    assert [tuple(change) for change in meanwhile.changes] == [("Harga jual", "185000", "150000")]
    assert [(step.what, step.who) for step in meanwhile.steps] == [("Harga disimpan", str(colleague))]
    page = response.content.decode()
    assert 'value="180.000"' in page and f'value="{catalog.seen_field(product)["seen"]}"' in page


def test_stock_and_price_twice_are_saved_once(client, writer):
    product = make_live(writer.memberships.get().facility, writer)
    form = catalog.seen_field(product) | {"quantity": "5", "before": "8", "price": "180.000"}
    assert client.post(page_of(product), form).status_code == 302
    before = written()
    again = client.post(page_of(product), form)
    assert (again.status_code, written()) == (302, before)
    assert "menekan tombol yang pertama kali" in client.get(again.url).content.decode()


def test_stock_is_written_by_nobody_who_does_not_say_what_they_saw(client, writer):
    product = make_live(writer.memberships.get().facility, writer)
    update_stock(product, writer, 7)
    seen, before = catalog.seen_field(product), written()
    for form in (*({"seen": text, "before": "7"} for text in FORGED), seen | {"before": ""}):
        response = client.post(page_of(product), {"quantity": "9", "price": "185.000"} | form)
        assert (response.status_code, written()) == (409, before)
    garbled = client.post(page_of(product), {"quantity": "9", "price": "185.000", "before": "x"} | seen)
    assert (garbled.status_code, written()) == (422, before)


def test_a_draft_is_thrown_away_by_nobody_who_has_not_seen_what_was_written(client, writer):
    product = make_live(writer.memberships.get().facility, writer)
    draft = open_revision(product_id=product.pk, actor=writer)
    old_tab = {"seen": str(client.get(page_of(product)).context["draft_seen"])}
    changes = (
        lambda: save_draft(
            revision_id=draft.pk, actor=writer, version=draft.version, values={"title": "Sudah lama ditulis"}
        ),
        lambda: remove_photo(revision_id=draft.pk, actor=writer, photo_id=draft.photos.first().photo.public_id),
    )
    for change in changes:
        change()
        before = written()
        response = client.post(page_of(product, "officer-draft-discard"), old_tab)
        assert (response.status_code, written()) == (409, before)
        old_tab = {"seen": str(response.context["draft_seen"])}
    assert client.post(page_of(product, "officer-draft-discard"), old_tab).status_code == 302
    assert not Revision.objects.filter(pk=draft.pk).exists()


def test_the_tab_of_a_draft_that_was_thrown_away_does_not_write_into_the_next_one(client, writer):
    """Both have the same number of saves: the version alone did not tell them apart."""
    product = make_live(writer.memberships.get().facility, writer)
    first = open_revision(product_id=product.pk, actor=writer)
    old_tab = {"seen": seen_at(first, first.version), "title": "Judul dari draf yang sudah dibuang"}
    discard = {"seen": str(client.get(page_of(product)).context["draft_seen"])}
    assert client.post(page_of(product, "officer-draft-discard"), discard).status_code == 302
    second = open_revision(product_id=product.pk, actor=writer)
    assert (second.version, second.number) == (first.version, first.number)
    before = written()
    response = client.post(page_of(product, "officer-draft"), old_tab)
    assert (response.status_code, written()) == (409, before)
    assert "Judul dari draf yang sudah dibuang" in response.content.decode()


def test_a_service_refuses_without_any_page(writer):
    draft = make_draft(writer.memberships.get().facility, writer)
    seen = catalog.seen_of_listing(draft.product)
    update_stock(draft.product, writer, 3)
    offers = [catalog.Offer(draft.variants.get().variant.public_id, quantity=1, before=3)]
    with pytest.raises(Outdated):
        catalog.update_offers(
            product_id=draft.product_id, actor=officer(draft.product.facility), seen=seen, offers=offers
        )


# Forms that decide nothing about what is shown: they begin a listing, or open the draft, whose form has its own.
OPENING = ("officer-listing-create", "officer-listing-open")


def test_every_form_of_officers_and_curators_says_what_its_page_showed():
    lacking = []
    templates = Path(settings.BASE_DIR) / "templates"
    for pattern in ("curation/**/*.html", "workspace/**/*.html", "orders/transfer*.html", "accounts/message*.html"):
        for path in sorted(templates.glob(pattern)):
            for form in re.findall(r'<form[^>]*method="post".*?</form>', path.read_text(), re.DOTALL):
                if not any(name in form for name in ('partials/seen.html"', 'name="seen@', *OPENING)):
                    lacking.append(f"{path.name}: {' '.join(form.split())[:120]}")
    assert lacking == []
