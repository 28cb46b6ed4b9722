"""Orders as they stand behind an address: the buyer's own and somebody else's, the facility's own and another's."""

import uuid

from django.test import override_settings

from orders.fulfilment.services import accept_order
from orders.models import BY_HAND, FacilityOrder, Order
from orders.reading.meanwhile import seen_of
from orders.reading.selectors import order_token
from pasindo.common import clock
from tests.factories.orders import (
    attempt_of,
    buyer,
    for_sale,
    line_of,
    order_officer,
    packed,
    paid,
    place,
    seen_field,
    shipped,
)
from tests.walls.actors import World

Arguments = dict[str, object]


def gateway(world: World, own: bool) -> Arguments:
    return {"gateway": "sandbox" if own else "tidak-ada"}


def payment_attempt(world: World, own: bool) -> Arguments:
    """The page of the sandbox: whoever holds its address may pay, as with any gateway."""
    order = place({for_sale(world.own_facility): 1})
    return {"attempt": attempt_of(order).public_id if own else uuid.uuid4()}


def order_by_token(world: World, own: bool) -> Arguments:
    """The link of the mails; the foreign one is forged."""
    token = order_token(_bought(world, own=True))
    return {"token": token if own else f"x{token}"}


def parcel_by_token(world: World, own: bool) -> Arguments:
    order = _bought(world, own=True)
    facility_order = order.facility_orders.get().public_id
    token = order_token(order)
    return {"token": token if own else f"x{token}", "facility_order": facility_order}


def order_of_account(world: World, own: bool) -> Arguments:
    return {"number": _bought(world, own=own).number}


def parcel_of_account(world: World, own: bool) -> Arguments:
    order = _bought(world, own=own)
    return {"number": order.number, "facility_order": order.facility_orders.get().public_id}


def foreign_parcel_of_own_order(world: World, own: bool) -> Arguments:
    """The own order with somebody else's parcel: guessing that does not help either."""
    order = _bought(world, own=True)
    other = order if own else _bought(world, own=False)
    return {"number": order.number, "facility_order": other.facility_orders.get().public_id}


def facility(world: World, own: bool) -> Arguments:
    return {"facility_slug": world.facility(own=own).slug}


def paid_facility_order(world: World, own: bool) -> Arguments:
    """A paid order of the facility; the foreign one is asked for under the own facility's name."""
    order = paid({for_sale(world.facility(own=own)): 1})
    return _of_officer(world, order.facility_orders.get())


def accepted_facility_order(world: World, own: bool) -> Arguments:
    facility_order = paid({for_sale(world.facility(own=own)): 1}).facility_orders.get()
    actor, seen = order_officer(facility_order.facility), seen_of(facility_order)
    return _of_officer(world, accept_order(facility_order_id=facility_order.pk, actor=actor, seen=seen))


def packed_facility_order(world: World, own: bool) -> Arguments:
    return _of_officer(world, packed({for_sale(world.facility(own=own)): 1})[0])


def shipped_facility_order(world: World, own: bool) -> Arguments:
    return _of_officer(world, shipped({for_sale(world.facility(own=own)): 1})[0])


def unpaid_facility_order(world: World, own: bool) -> Arguments:
    """Nothing is to be seen of an order before it is paid, not even by the facility."""
    order = place({for_sale(world.own_facility): 1})
    return _of_officer(world, order.facility_orders.get())


def transfer(world: World, own: bool) -> Arguments:
    """A transfer by hand that an order waits for."""
    with override_settings(PAYMENT_GATEWAY=BY_HAND):
        world.transfer = attempt_of(place({for_sale(world.own_facility): 1}))
    return {"attempt": world.transfer.public_id}


def statement(world: World, own: bool) -> Arguments:
    return line_of(world.transfer)


def seen(world: World, own: bool) -> Arguments:
    return seen_field(world.facility_order)


def tracking(world: World, own: bool) -> Arguments:
    return seen(world, own) | {"courier": "JNE", "tracking_number": "JP0123456789"}


def correction(world: World, own: bool) -> Arguments:
    return tracking(world, own) | {"shipment": world.facility_order.shipments.get().public_id}


def day(world: World, own: bool) -> Arguments:
    return seen(world, own) | {"day": clock.today().isoformat()}


def _of_officer(world: World, facility_order: FacilityOrder) -> Arguments:
    world.facility_order = facility_order
    return {"facility_slug": world.own_facility.slug, "number": facility_order.number}


def _bought(world: World, *, own: bool) -> Order:
    if ("bought", own) not in world.made:
        person = world.buyer(own=own)
        sent = shipped({for_sale(world.own_facility): 1}, buyer=buyer(person, email=person.email))
        world.made["bought", own] = sent[0].order
    return world.made["bought", own]
