"""The same pieces sent or given back twice at the same moment: each leaves once, and the stock says so."""

from functools import partial
from threading import Barrier

import pytest
from django.db import IntegrityError, transaction

from orders import reservations
from orders.fulfilment import services as fulfilment
from orders.models import FacilityOrder, Reservation, Shipment, ShipmentLine
from orders.reading.meanwhile import seen_of
from orders.states import FacilityOrderStatus as Status
from pasindo.common import clock
from pasindo.common.exceptions import Conflict, DomainError
from pasindo.common.models import Message
from pasindo.common.seen import Seen
from tests.concurrency.racing import race
from tests.factories.orders import for_sale, order_officer, packed, send, stock_of
from tests.harness.audit import broken_of
from tests.harness.roles import owner

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def wallet():
    return for_sale(stock=30)


@pytest.fixture
def facility_order(wallet) -> FacilityOrder:
    (found,) = packed({wallet: 3})
    return found


def ship(facility_order: FacilityOrder, seen: Seen, number: int, count: int | None = None) -> Shipment:
    pieces = None if count is None else {facility_order.lines.get().pk: count}
    return fulfilment.ship_order(
        facility_order_id=facility_order.pk,
        actor=order_officer(facility_order.facility),
        seen=seen,
        courier="JNE",
        tracking_number=f"JP00000000{number}",
        quantities=pieces,
    )


@pytest.mark.parametrize("count", [1, None])
def test_two_officers_who_send_the_last_piece_at_once_send_it_once(facility_order, wallet, count):
    send(facility_order, {facility_order.lines.get().pk: 2})
    seen = seen_of(facility_order)
    answers = race([partial(ship, facility_order, seen, number, count) for number in range(4)])
    assert sorted(type(answer).__name__ for answer in answers) == ["Outdated"] * 3 + ["Shipment"]
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.shipments.count()) == (Status.SHIPPED, 2)
    assert stock_of(wallet) == (27, 0)
    assert Message.objects.filter(topic="facility_order.shipped", channel="mail").count() == 2
    assert broken_of("orders") == {}


def test_parcels_of_the_same_pieces_at_once_never_hold_more_than_there_are(facility_order, wallet):
    seen = seen_of(facility_order)
    answers = race([partial(ship, facility_order, seen, number, 2) for number in range(3)])
    assert len([answer for answer in answers if isinstance(answer, Shipment)]) == 1
    assert len([answer for answer in answers if isinstance(answer, DomainError)]) == 2
    facility_order.refresh_from_db()
    assert (facility_order.status, stock_of(wallet)) == (Status.PACKED, (28, 1))
    assert broken_of("orders") == {}


@transaction.atomic
def give_back(facility_order: FacilityOrder, count: int) -> int:
    pieces = {facility_order.lines.get().pk: count}
    return reservations.release(order_id=facility_order.order_id, moment=clock.now(), pieces=pieces)


def test_pieces_given_back_at_once_come_back_once(facility_order, wallet):
    answers = race([partial(give_back, facility_order, 2)] * 4)
    assert [answer for answer in answers if answer == 2] == [2]
    assert len([answer for answer in answers if isinstance(answer, Conflict)]) == 3
    assert stock_of(wallet) == (30, 1)


def write_parcel(facility_order: FacilityOrder, both_have_looked: Barrier, position: int) -> bool:
    """Two pieces in a parcel, past every service, by somebody who looked before whether there is room."""
    with transaction.atomic():
        line = facility_order.lines.get()
        room = line.quantity - sum(line.shipment_lines.values_list("quantity", flat=True)) >= 2
        shipment = Shipment.objects.create(
            facility_order=facility_order,
            position=position,
            courier="JNE",
            tracking_number=f"JP11111111{position}",
            shipped_at=clock.now(),
            shipped_by=facility_order.facility.memberships.first().user,
            latest_arrival=clock.now(),
        )
        both_have_looked.wait(timeout=60)
        if room:
            ShipmentLine.objects.create(shipment=shipment, line=line, quantity=2)
        return room


def test_the_database_counts_one_parcel_after_the_other(facility_order):
    barrier = Barrier(2)
    answers = race([partial(write_parcel, facility_order, barrier, position) for position in (1, 2)])
    (refusal,) = (answer for answer in answers if isinstance(answer, IntegrityError))
    assert "more pieces of line" in str(refusal) and True in answers
    assert ShipmentLine.objects.count() == 1


def test_twin_without_it_both_parcels_find_room(facility_order):
    with owner() as cursor:
        cursor.execute("ALTER TABLE order_shipmentline DISABLE TRIGGER USER")
    barrier = Barrier(2)
    assert race([partial(write_parcel, facility_order, barrier, position) for position in (1, 2)]) == [True, True]
    assert sum(ShipmentLine.objects.values_list("quantity", flat=True)) == 4 > Reservation.objects.get().quantity
    assert "consumed_unlike_the_parcels" in broken_of("orders")
