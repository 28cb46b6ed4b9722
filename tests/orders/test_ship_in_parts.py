"""A facility order that goes in two parcels: each with its pieces, its word to the buyer, its own arrival."""

import datetime

import pytest
import time_machine
from django.db import IntegrityError, transaction

from orders import reservations
from orders.fulfilment import services as fulfilment
from orders.models import FacilityOrder, Line, Reservation, ShipmentLine
from orders.payment.lapsing import lapse_order
from orders.reading.meanwhile import seen_of
from orders.schedules import close_parcels
from orders.states import FacilityOrderStatus as Status
from pasindo.common import clock
from pasindo.common.exceptions import Conflict, DomainError, MoveNotAllowed
from pasindo.common.models import Message
from tests.factories.orders import for_sale, order_officer, packed, paid, place, send, shipped, stock_of
from tests.harness.audit import broken_of

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def wallet():
    return for_sale(stock=8)


@pytest.fixture
def bag(wallet):
    return for_sale(wallet.facility, stock=8)


@pytest.fixture
def facility_order(wallet, bag) -> FacilityOrder:
    """Three wallets and two bags, packed."""
    (found,) = packed({wallet: 3, bag: 2})
    return found


@pytest.fixture
def line(facility_order, wallet) -> Line:
    return facility_order.lines.get(product=wallet)


@pytest.fixture
def other_line(facility_order, bag) -> Line:
    return facility_order.lines.get(product=bag)


def counters(line: Line) -> tuple[int, int, int]:
    return Reservation.objects.values_list("quantity", "released", "consumed").get(pk=line.pk)


def confirm(facility_order: FacilityOrder, **which: object) -> FacilityOrder:
    confirmed = fulfilment.confirm_receipt(
        order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=None, **which
    )
    facility_order.refresh_from_db()
    return confirmed


def test_the_first_parcel_takes_its_pieces_and_the_rest_waits_packed(facility_order, line, wallet, bag):
    since = facility_order.status_since
    shipment = send(facility_order, {line.pk: 2})
    assert (facility_order.status, facility_order.status_since) == (Status.PACKED, since)
    assert list(shipment.lines.values_list("line", "quantity")) == [(line.pk, 2)]
    assert (counters(line), stock_of(wallet), stock_of(bag)) == ((3, 0, 2), (6, 1), (8, 2))
    event = facility_order.events.latest("pk")
    assert (event.action, event.shipment, event.from_status, event.to_status) == ("ship", shipment, *["packed"] * 2)
    assert event.actor == shipment.shipped_by
    assert broken_of("orders") == {}


def test_the_last_parcel_takes_what_remains_and_the_order_is_shipped(facility_order, line, other_line, wallet, bag):
    first = send(facility_order, {line.pk: 2, other_line.pk: 0})
    last = send(facility_order)
    assert (facility_order.status, first.number, last.number) == (
        Status.SHIPPED,
        f"{facility_order.number}-1",
        f"{facility_order.number}-2",
    )
    assert list(last.lines.values_list("line", "quantity")) == [(line.pk, 1), (other_line.pk, 2)]
    assert (stock_of(wallet), stock_of(bag)) == ((5, 0), (6, 0))
    assert broken_of("orders") == {}
    with pytest.raises(MoveNotAllowed):
        send(facility_order)


def test_naming_everything_that_is_left_ships_the_order(facility_order, line, other_line):
    send(facility_order, {line.pk: 3, other_line.pk: 2})
    assert facility_order.status == Status.SHIPPED


@pytest.mark.parametrize("wrong", [{}, {"line": 0}, {"line": 4}, {"line": -1}, {"line": 1, "stranger": 1}])
def test_a_parcel_holds_something_and_no_more_than_is_left(facility_order, line, wallet, wrong):
    stranger = packed({for_sale(): 1})[0].lines.get()
    keys = {"line": line.pk, "stranger": stranger.pk}
    with pytest.raises(DomainError) as refusal:
        send(facility_order, {keys[name]: count for name, count in wrong.items()})
    assert list(refusal.value.problems) == ["quantities"]
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.shipments.count()) == (Status.PACKED, 0)
    assert (counters(line), stock_of(wallet)) == ((3, 0, 0), (8, 3))


def test_a_refused_tracking_number_leaves_the_pieces_where_they_are(facility_order, line, wallet):
    used = shipped({for_sale(): 1})[0].shipments.get()
    with pytest.raises(DomainError, match="sudah dipakai"):
        send(facility_order, {line.pk: 1}, used.tracking_number)
    assert (stock_of(wallet), ShipmentLine.objects.filter(line=line).count()) == ((8, 3), 0)


def test_the_buyer_is_told_of_each_parcel_once(facility_order, line):
    first, last = send(facility_order, {line.pk: 2}), send(facility_order)
    told = Message.objects.filter(topic="facility_order.shipped", channel="mail").order_by("created_at")
    assert [(row.event, row.about) for row in told] == [
        (f"facility_order.shipped:{shipment.number}", shipment.number) for shipment in (first, last)
    ]


def test_the_database_lets_no_more_pieces_leave_than_were_ordered(facility_order, line):
    shipment = send(facility_order, {line.pk: 2})
    later = send(facility_order)
    for parcel in (shipment, later):
        with pytest.raises(IntegrityError, match=r"more pieces|a_line_is_once"), transaction.atomic():
            ShipmentLine.objects.create(shipment=parcel, line=line, quantity=1)
    assert sum(line.shipment_lines.values_list("quantity", flat=True)) == 3


def test_the_database_keeps_lines_of_others_out_of_a_parcel(facility_order, line):
    shipment = send(facility_order, {line.pk: 1})
    stranger = packed({for_sale(): 1})[0].lines.get()
    with pytest.raises(IntegrityError, match="not of the facility order"), transaction.atomic():
        ShipmentLine.objects.create(shipment=shipment, line=stranger, quantity=1)


@pytest.mark.parametrize("change", [{"consumed": 1}, {"released": 2}, {"quantity": 4}, {"released": 1, "consumed": 3}])
def test_the_database_lets_no_counter_run_back_or_over(facility_order, line, change):
    send(facility_order, {line.pk: 2})
    Reservation.objects.filter(pk=line.pk).update(released=1)
    with pytest.raises(IntegrityError), transaction.atomic():
        Reservation.objects.filter(pk=line.pk).update(**change)
    with pytest.raises(IntegrityError, match="has not lapsed"), transaction.atomic():
        Reservation.objects.filter(pk=line.pk).update(released=0)
    assert counters(line) == (3, 1, 2)


def test_pieces_of_a_lapsed_order_may_be_held_again(wallet):
    order = place({wallet: 3})
    with time_machine.travel(order.payment_due_at):
        assert lapse_order(order_id=order.pk)
    line = order.lines.get()
    assert reservations.hold_again(order_id=order.pk, moment=clock.now(), pieces={line.pk: 2}) == 2
    assert (counters(line), stock_of(wallet)) == ((3, 1, 0), (8, 2))


def test_one_piece_is_given_back_and_the_others_leave(facility_order, line, wallet):
    given = reservations.release(order_id=facility_order.order_id, moment=clock.now(), pieces={line.pk: 1})
    assert (given, counters(line), stock_of(wallet)) == (1, (3, 1, 0), (8, 2))
    assert broken_of("orders") == {}
    shipment = send(facility_order)
    assert shipment.lines.get(line=line).quantity == 2
    assert (facility_order.status, counters(line), stock_of(wallet)) == (Status.SHIPPED, (3, 1, 2), (6, 0))
    assert broken_of("orders") == {}


def test_no_more_is_given_back_than_is_held(facility_order, line, wallet):
    send(facility_order, {line.pk: 2})
    for pieces in ({line.pk: 2}, {line.pk: 1, packed({for_sale(): 1})[0].lines.get().pk: 1}):
        with pytest.raises(Conflict), transaction.atomic():
            reservations.release(order_id=facility_order.order_id, moment=clock.now(), pieces=pieces)
    with pytest.raises(ValueError, match="0 pieces"), transaction.atomic():
        reservations.release(order_id=facility_order.order_id, moment=clock.now(), pieces={line.pk: 0})
    assert (counters(line), stock_of(wallet)) == ((3, 0, 2), (6, 1))


def test_an_early_parcel_arrives_while_the_rest_is_packed(facility_order, line):
    first = send(facility_order, {line.pk: 2})
    with pytest.raises(MoveNotAllowed):
        confirm(facility_order)  # without a parcel named it is the whole order, which has not left
    confirm(facility_order, shipment_id=first.pk)
    first.refresh_from_db()
    assert (facility_order.status, facility_order.delivered_at) == (Status.PACKED, None)
    assert first.delivered_on == clock.today(facility_order.facility.time_zone)
    event = facility_order.events.latest("pk")
    assert (event.action, event.shipment, event.to_status) == ("receive", first, Status.PACKED)
    with pytest.raises(MoveNotAllowed):
        confirm(facility_order, shipment_id=first.pk)
    assert broken_of("orders") == {}


def test_the_order_is_delivered_with_its_last_parcel(facility_order, line):
    first, last = send(facility_order, {line.pk: 2}), send(facility_order)
    actor = order_officer(facility_order.facility)
    today = clock.today(facility_order.facility.time_zone)
    fulfilment.deliver_order(
        facility_order_id=facility_order.pk,
        actor=actor,
        seen=seen_of(facility_order),
        delivered_on=today,
        shipment_id=last.pk,
    )
    facility_order.refresh_from_db()
    assert facility_order.status == Status.SHIPPED
    confirm(facility_order, shipment_id=first.pk)
    assert facility_order.status == Status.DELIVERED
    assert facility_order.delivered_at == max(facility_order.shipments.values_list("arrived_at", flat=True))
    assert list(facility_order.events.values_list("action", "shipment"))[-2:] == [
        ("deliver", last.pk),
        ("receive", first.pk),
    ]
    assert broken_of("orders") == {}


def test_all_parcels_on_their_way_arrive_at_once_where_none_is_named(facility_order, line):
    send(facility_order, {line.pk: 2})
    send(facility_order)
    confirm(facility_order)
    assert facility_order.status == Status.DELIVERED
    assert not facility_order.shipments.filter(delivered_on__isnull=True).exists()


def test_a_parcel_of_another_facility_order_does_not_arrive(facility_order, line):
    send(facility_order)
    (other,) = shipped({for_sale(): 1})
    with pytest.raises(MoveNotAllowed):
        confirm(facility_order, shipment_id=other.shipments.get().pk)
    assert not facility_order.shipments.filter(arrived_at__isnull=False).exists()
    assert other.shipments.get().arrived_at is None


def test_each_parcel_is_presumed_delivered_when_its_own_time_is_over(facility_order, line):
    first = send(facility_order, {line.pk: 2})
    with time_machine.travel(clock.now() + 2 * DAY):
        last = send(facility_order)
    with time_machine.travel(first.latest_arrival + datetime.timedelta(minutes=5)):
        close_parcels()
    first.refresh_from_db()
    facility_order.refresh_from_db()
    assert (first.arrived_at, first.delivered_on) == (first.latest_arrival, None)
    assert facility_order.status == Status.SHIPPED
    with time_machine.travel(last.latest_arrival + datetime.timedelta(minutes=5)):
        close_parcels()
        close_parcels()
        assert broken_of("orders") == {}
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.delivered_at) == (Status.DELIVERED, last.latest_arrival)
    presumed = facility_order.events.filter(action="presume")
    assert list(presumed.values_list("shipment", "to_status")) == [(first.pk, "shipped"), (last.pk, "delivered")]


def test_a_parcel_presumed_delivered_while_the_rest_is_packed_does_not_finish_the_order(facility_order, line):
    first = send(facility_order, {line.pk: 2})
    with time_machine.travel(first.latest_arrival + 9 * DAY):
        close_parcels()
        facility_order.refresh_from_db()
        assert facility_order.status == Status.PACKED
        send(facility_order)
        close_parcels()
    facility_order.refresh_from_db()
    assert facility_order.status == Status.SHIPPED


def test_an_order_in_one_parcel_has_one_shipment_with_all_its_lines(wallet, bag):
    (facility_order,) = shipped({wallet: 3, bag: 2})
    shipment = facility_order.shipments.get()
    assert sorted(shipment.lines.values_list("quantity", flat=True)) == [2, 3]
    assert (shipment.position, facility_order.events.latest("pk").shipment) == (1, shipment)


def test_nothing_leaves_of_an_order_that_is_not_packed(wallet):
    facility_order = paid({wallet: 2}).facility_orders.select_related("facility").get()
    with pytest.raises(MoveNotAllowed):
        send(facility_order, {facility_order.lines.get().pk: 1})
    assert stock_of(wallet) == (8, 2)
