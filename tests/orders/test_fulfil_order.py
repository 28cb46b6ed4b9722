"""A facility's part of an order on its way: every move, who may make it, and from where."""

import datetime

import pytest
import time_machine
from django.core.exceptions import PermissionDenied

from orders.fulfilment import services as fulfilment
from orders.fulfilment.moves import MOVES, moves_open_to
from orders.models import FacilityOrder, FacilityOrderEvent, Shipment
from orders.reading.meanwhile import seen_of
from orders.schedules import close_parcels
from orders.states import FacilityOrderStatus as Status
from orders.states import OrderStatus
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from pasindo.common.exceptions import DomainError, MoveNotAllowed
from pasindo.common.models import Message
from tests.factories.accounts import make_user
from tests.factories.facilities import officer
from tests.factories.orders import buyer, for_sale, order_officer, packed, paid, place, shipped, stock_of

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def wallet():
    return for_sale(stock=8)


@pytest.fixture
def facility_order(wallet) -> FacilityOrder:
    return paid({wallet: 3}).facility_orders.select_related("facility").get()


def make(name: str, facility_order: FacilityOrder, actor) -> object:
    """Try one move as it stands in the table."""
    more = {
        "ship": {"courier": "JNE", "tracking_number": "JP1234567890"},
        "deliver": {"delivered_on": clock.today()},
    }.get(name, {})
    return getattr(fulfilment, f"{name}_order")(
        facility_order_id=facility_order.pk, actor=actor, seen=seen_of(facility_order), **more
    )


def reach(status: str, wallet) -> FacilityOrder:
    """A part in this state."""
    facility_order = _reach(status, wallet)
    facility_order.refresh_from_db()
    return facility_order


def _reach(status: str, wallet) -> FacilityOrder:
    if status in {Status.AWAITING_PAYMENT, Status.LAPSED, Status.CANCELLED}:
        facility_order = place({wallet: 1}).facility_orders.get()
        if status != Status.AWAITING_PAYMENT:
            FacilityOrder.objects.filter(pk=facility_order.pk).update(status=status)
        return facility_order
    if status == Status.PAID:
        return paid({wallet: 1}).facility_orders.get()
    if status in {Status.ACCEPTED, Status.PACKED}:
        (facility_order,) = (
            packed({wallet: 1}) if status == Status.PACKED else [paid({wallet: 1}).facility_orders.get()]
        )
        if status == Status.ACCEPTED:
            fulfilment.accept_order(
                facility_order_id=facility_order.pk,
                actor=order_officer(facility_order.facility),
                seen=seen_of(facility_order),
            )
        return facility_order
    (facility_order,) = shipped({wallet: 1})
    if status in {Status.DELIVERED, Status.DONE}:
        fulfilment.confirm_receipt(order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=None)
    if status == Status.DONE:
        with time_machine.travel(clock.now() + 8 * DAY):
            fulfilment.finish_facility_order(facility_order_id=facility_order.pk)
    return facility_order


WRONG = [(name, source) for name in MOVES for source in sorted(set(Status) - MOVES[name].sources)]


@pytest.mark.parametrize(("name", "source"), WRONG)
def test_no_move_starts_from_a_wrong_state(name, source, wallet):
    facility_order = reach(source, wallet)
    before = FacilityOrderEvent.objects.count(), stock_of(wallet), Shipment.objects.count()
    with pytest.raises(MoveNotAllowed):
        make(name, facility_order, order_officer(facility_order.facility))
    facility_order.refresh_from_db()
    after = FacilityOrderEvent.objects.count(), stock_of(wallet), Shipment.objects.count()
    assert (facility_order.status, after) == (source, before)


def strangers(facility_order: FacilityOrder) -> list:
    return [
        make_user(),
        make_user(is_superuser=True, is_staff=True),
        make_user(role=Role.OPERATOR),
        order_officer(for_sale().facility),
        officer(facility_order.facility, FacilityRole.PRODUCT_OFFICER),
        officer(facility_order.facility, FacilityRole.ORDER_OFFICER, valid_until=clock.today() - DAY),
        officer(facility_order.facility, FacilityRole.ORDER_OFFICER, is_active=False),
    ]


@pytest.mark.parametrize("name", MOVES)
def test_a_stranger_makes_no_move_and_sees_no_button(name, wallet):
    (source,) = MOVES[name].sources
    facility_order = reach(source, wallet)
    for actor in strangers(facility_order):
        assert moves_open_to(actor, facility_order) == []
        with pytest.raises(PermissionDenied):
            make(name, facility_order, actor)
    facility_order.refresh_from_db()
    assert facility_order.status == source


@pytest.mark.parametrize("name", MOVES)
@pytest.mark.parametrize("role", [FacilityRole.ORDER_OFFICER, FacilityRole.ADMIN])
def test_order_officers_and_the_head_make_each_move_and_it_is_written_down(name, role, wallet):
    (source,) = MOVES[name].sources
    facility_order = reach(source, wallet)
    actor = officer(facility_order.facility, role)
    assert moves_open_to(actor, facility_order) == [name]
    make(name, facility_order, actor)
    facility_order.refresh_from_db()
    event = facility_order.events.latest("pk")
    assert facility_order.status == MOVES[name].target
    assert (event.action, event.actor, event.from_status, event.to_status) == (
        name,
        actor,
        source,
        facility_order.status,
    )


def test_shipping_takes_the_pieces_out_of_the_stock_and_tells_the_buyer(wallet):
    (facility_order,) = shipped({wallet: 3})
    assert stock_of(wallet) == (5, 0)
    reservation = facility_order.lines.get().reservation
    assert (reservation.consumed, reservation.held) == (3, 0)
    message = Message.objects.get(topic="facility_order.shipped")
    assert message.recipient == facility_order.order.email
    shipment = facility_order.shipments.get()
    assert shipment.latest_arrival == shipment.shipped_at + (facility_order.estimate_days_max + 3) * DAY


@pytest.mark.parametrize("number", ["", "   ", "AB1", "1234567", "1 2.3 4567", "x" * 31, "JNE<script>"])
def test_refuses_a_tracking_number_that_is_none(number, wallet):
    (facility_order,) = packed({wallet: 3})
    with pytest.raises(DomainError) as refusal:
        fulfilment.ship_order(
            facility_order_id=facility_order.pk,
            actor=order_officer(facility_order.facility),
            seen=seen_of(facility_order),
            courier="JNE",
            tracking_number=number,
        )
    assert list(refusal.value.problems) == ["tracking_number"]
    assert (stock_of(wallet), facility_order.shipments.count()) == ((8, 3), 0)


def test_refuses_a_tracking_number_that_another_parcel_has(wallet):
    (facility_order,) = packed({wallet: 3})
    used = shipped({for_sale(): 1})[0].shipments.get()
    with pytest.raises(DomainError, match="sudah dipakai"):
        fulfilment.ship_order(
            facility_order_id=facility_order.pk,
            actor=order_officer(facility_order.facility),
            seen=seen_of(facility_order),
            courier=used.courier,
            tracking_number=used.tracking_number.lower(),
        )
    facility_order.refresh_from_db()
    assert (facility_order.status, stock_of(wallet)) == (Status.PACKED, (8, 3))


def test_the_buyer_says_that_the_parcel_arrived(wallet):
    user = make_user()
    (facility_order,) = shipped({wallet: 1}, buyer=buyer(user, email=user.email))
    fulfilment.confirm_receipt(order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=user)
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.events.latest("pk").action) == (Status.DELIVERED, "receive")
    assert facility_order.shipments.get().delivered_on == clock.today(facility_order.facility.time_zone)


def test_another_account_or_another_order_cannot_say_so(wallet):
    user = make_user()
    (facility_order,) = shipped({wallet: 1}, buyer=buyer(user, email=user.email))
    other = place({wallet: 1})
    with pytest.raises(PermissionDenied):
        fulfilment.confirm_receipt(
            order_id=facility_order.order_id, facility_order_id=facility_order.pk, actor=make_user()
        )
    with pytest.raises(PermissionDenied):
        fulfilment.confirm_receipt(order_id=other.pk, facility_order_id=facility_order.pk, actor=None)
    facility_order.refresh_from_db()
    assert facility_order.status == Status.SHIPPED


@pytest.mark.parametrize("days", [-1, 1])
def test_an_officer_names_a_day_between_sending_and_today(days, wallet):
    (facility_order,) = shipped({wallet: 1})
    with pytest.raises(DomainError, match="Tanggal diterima"):
        fulfilment.deliver_order(
            facility_order_id=facility_order.pk,
            actor=order_officer(facility_order.facility),
            seen=seen_of(facility_order),
            delivered_on=clock.today(facility_order.facility.time_zone) + days * DAY,
        )
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.shipments.get().delivered_on) == (Status.SHIPPED, None)


def test_counts_as_delivered_when_the_longest_estimate_and_three_days_are_over(wallet):
    (facility_order,) = shipped({wallet: 1})
    latest = facility_order.shipments.get().latest_arrival
    with time_machine.travel(latest - datetime.timedelta(minutes=5)):
        close_parcels()
    facility_order.refresh_from_db()
    assert facility_order.status == Status.SHIPPED
    with time_machine.travel(latest + datetime.timedelta(minutes=5)):
        close_parcels()
        close_parcels()
    facility_order.refresh_from_db()
    assert (facility_order.status, facility_order.delivered_at) == (Status.DELIVERED, latest)
    assert facility_order.events.filter(action="presume").count() == 1


def test_is_done_seven_days_after_delivery_and_the_order_with_the_last_one(wallet):
    first, second = shipped({wallet: 1, for_sale(): 1})
    fulfilment.confirm_receipt(order_id=first.order_id, facility_order_id=first.pk, actor=None)
    first.refresh_from_db()
    with time_machine.travel(first.delivered_at + 7 * DAY - datetime.timedelta(minutes=1)):
        close_parcels()
    first.refresh_from_db()
    assert first.status == Status.DELIVERED
    with time_machine.travel(first.delivered_at + 7 * DAY + datetime.timedelta(minutes=1)):
        close_parcels()
        first.refresh_from_db()
        second.order.refresh_from_db()
        assert (first.status, second.order.status) == (Status.DONE, OrderStatus.PAID)
    with time_machine.travel(second.shipments.get().latest_arrival + 8 * DAY):
        close_parcels()
    second.refresh_from_db()
    second.order.refresh_from_db()
    assert (second.status, second.order.status) == (Status.DONE, OrderStatus.DONE)
    assert second.order.closed_at is not None
