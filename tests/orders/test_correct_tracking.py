"""Correcting a nomor resi: the right one counts at once, the wrong one stays, and the buyer is told."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction

from orders.fulfilment import services as fulfilment
from orders.fulfilment.corrections import correct_tracking
from orders.models import FacilityOrder, Shipment, TrackingCorrection
from orders.reading.meanwhile import seen_of
from pasindo.common.exceptions import DomainError, MoveNotAllowed, Outdated
from pasindo.common.models import Message
from pasindo.common.topics import letter_of
from tests.factories.facilities import make_facility, officer
from tests.factories.orders import for_sale, order_officer, packed, send, shipped
from tests.harness.audit import broken_of

pytestmark = pytest.mark.django_db
WRONG, RIGHT = "JP0000000001", "JP0000000002"


@pytest.fixture
def facility_order() -> FacilityOrder:
    (found,) = packed({for_sale(stock=9): 2})
    send(found, number=WRONG)
    return found


@pytest.fixture
def shipment(facility_order):
    return facility_order.shipments.get()


def corrected(shipment: Shipment, number: str = RIGHT, *, actor=None, courier: str = "JNE", seen=None):
    actor = actor or order_officer(shipment.facility_order.facility)
    seen = seen or seen_of(shipment.facility_order)
    return correct_tracking(shipment_id=shipment.pk, actor=actor, courier=courier, tracking_number=number, seen=seen)


def numbers(facility_order: FacilityOrder) -> list[str]:
    return list(facility_order.shipments.order_by("position").values_list("tracking_number", flat=True))


def test_the_right_number_counts_and_the_wrong_one_stays_to_be_read(facility_order, shipment):
    actor = order_officer(facility_order.facility)
    corrected(shipment, "jp 0000 000 002", actor=actor, courier="JNE YES")
    shipment.refresh_from_db()
    assert (shipment.courier, shipment.tracking_number) == ("JNE YES", RIGHT)
    row = shipment.corrections.get()
    assert (row.former_courier, row.former_number, row.actor) == ("JNE", WRONG, actor)
    event = facility_order.events.last()
    assert (event.action, event.shipment, event.actor) == ("correct", shipment, actor)
    assert event.comment == f"JNE {WRONG} → JNE YES {RIGHT}" and event.to_status == facility_order.status


def test_the_buyer_is_told_both_numbers_in_either_language(facility_order, shipment):
    (correction,) = corrected(shipment)
    message = Message.objects.get(event=f"shipment.corrected:{correction.pk}", channel="mail")
    assert message.recipient == facility_order.order.email
    for language, words in (("id", "Sebelumnya tertulis"), ("en", "Written before")):
        subject, text, html = _letter(message, language)
        assert RIGHT in subject and all(number in text and number in html for number in (WRONG, RIGHT))
        assert words in text and words in html
    assert broken_of("orders") == {}


def _letter(message: Message, language: str):
    found = letter_of(message.topic, message.about, language)
    return found.subject, found.text, found.html


def test_two_numbers_that_were_mixed_up_swap():
    (facility_order,) = packed({for_sale(stock=9): 2})
    line = facility_order.lines.get().pk
    for number in (WRONG, RIGHT):
        send(facility_order, {line: 1}, number)
    first = facility_order.shipments.get(position=1)
    assert len(corrected(first)) == 2
    assert numbers(facility_order) == [RIGHT, WRONG]
    assert (
        TrackingCorrection.objects.count() == Message.objects.filter(topic="shipment.corrected", channel="mail").count()
    )


@pytest.mark.parametrize(
    ("number", "courier", "field"),
    [
        ("", "JNE", "tracking_number"),
        ("kosong", "JNE", "tracking_number"),
        (WRONG, "JNE", "tracking_number"),
        (RIGHT, " ", "courier"),
        ("JP0000000003", "JNE", "tracking_number"),  # another facility's parcel
    ],
)
def test_what_cannot_be_the_number_is_refused(facility_order, shipment, number, courier, field):
    (foreign,) = packed({for_sale(): 1})
    send(foreign, number="JP0000000003")
    with pytest.raises(DomainError) as refusal:
        corrected(shipment, number, courier=courier)
    assert set(refusal.value.problems) == {field}
    assert numbers(facility_order) == [WRONG] and not TrackingCorrection.objects.exists()


def test_an_old_tab_does_not_undo_a_colleague(facility_order, shipment):
    seen = seen_of(facility_order)
    corrected(shipment, seen=seen)
    with pytest.raises(Outdated) as refusal:
        corrected(shipment, "JP0000000004", seen=seen)
    assert refusal.value.meanwhile.changes == [("Nomor resi", f"JNE {WRONG}", f"JNE {RIGHT}")]
    assert numbers(facility_order) == [RIGHT]


@pytest.mark.parametrize("who", ["product officer", "officer elsewhere"])
def test_only_who_sends_for_the_facility_corrects(facility_order, shipment, who):
    actor = officer(facility_order.facility) if who == "product officer" else order_officer(make_facility())
    with pytest.raises(PermissionDenied):
        corrected(shipment, actor=actor)
    assert numbers(facility_order) == [WRONG] and not TrackingCorrection.objects.exists()


def test_a_parcel_that_arrived_keeps_its_number(facility_order, shipment):
    fulfilment.confirm_receipt(order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=None)
    with pytest.raises(MoveNotAllowed):
        corrected(shipment)
    assert numbers(facility_order) == [WRONG]


@pytest.mark.parametrize("statement", ["tracking_number = 'JP0000000001'", "courier = 'POS'"])
def test_a_correction_opens_the_number_for_nothing_else(facility_order, shipment, statement):
    """After a correction its row must not be a licence: neither back to the wrong number nor on to a third."""
    corrected(shipment)
    with pytest.raises(DatabaseError, match="by a correction"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE order_shipment SET {statement}")
    assert numbers(facility_order) == [RIGHT]


def test_a_number_that_was_given_up_is_free_for_its_parcel(shipment):
    corrected(shipment)
    (other,) = shipped({for_sale(): 1})
    corrected(other.shipments.get(), WRONG)
    assert numbers(other) == [WRONG]
