"""Reading orders, each for one who may: the buyer's account, the holder of a link, the facility's officers."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from django.core import signing
from django.db.models import Case, Count, F, IntegerField, Prefetch, QuerySet, Value, When
from django.utils.crypto import constant_time_compare

from facilities.models import Membership, Partner
from facilities.permissions import HANDLE_ORDERS
from orders.deadlines import CONTACT_SEEN_DAYS
from orders.limits import TRACKING
from orders.models import FacilityOrder, Line, Order
from orders.phones import to_e164
from orders.states import FacilityOrderStatus as Status
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.limits import take

LINK_SALT = "orders.link"
LINK_SECONDS = 400 * 24 * 3600
UNPAID = (Status.AWAITING_PAYMENT, Status.LAPSED)
BEFORE_ACCEPTANCE = (Status.AWAITING_PAYMENT, Status.PAID, Status.LAPSED, Status.CANCELLED)
# Work first, by what waits; then what is on its way, then what is over.
_PLACE = {Status.PAID: 0, Status.ACCEPTED: 1, Status.PACKED: 2, Status.SHIPPED: 3, Status.DELIVERED: 4}


class BuyerContact(NamedTuple):
    """How to reach the buyer and where to send the parcel. `address` are the lines of a label."""

    name: str
    phone: str
    address: list[str]


def orders_of(user: User) -> QuerySet[Order]:
    """A buyer's own orders, latest first, with facility orders, lines, shipments and address."""
    return _for_buyer().filter(user_id=user.pk)


def order_of(user: User, number: str) -> Order | None:
    """One order of this buyer by its number, or None."""
    return orders_of(user).filter(number=number).first()


def order_by_number_and_phone(number: str, phone: str, *, address: str) -> Order | None:
    """The order with this number and buyer's phone, written as people write it (0812…, +62 812-…), or None.

    `address` is the visitor's. Raises TooManyTries after so many wrong ones (orders.limits), which counts a number that
    does not exist as one that does: the answers are alike.
    """
    number, e164 = number.strip().upper()[:128], to_e164(phone)
    taken = take(*TRACKING, number=number, phone=e164 or phone[:128], address=address)
    order = _for_buyer().filter(number=number).first()
    given, expected = e164 or "-", order.buyer_phone if order else "+62"
    if constant_time_compare(given, expected) and order is not None:
        taken.give_back()
        return order
    return None


def order_token(order: Order) -> str:
    """The signed token for the link in mails: whoever has it is the buyer."""
    return signing.dumps(str(order.public_id), salt=LINK_SALT)


def order_by_signed_token(token: str) -> Order | None:
    """The order of a link in a mail, or None if the token is forged or older than 400 days."""
    try:
        public_id = signing.loads(token, salt=LINK_SALT, max_age=LINK_SECONDS)
    except signing.BadSignature:
        return None
    return _for_buyer().filter(public_id=public_id).first()


def facility_orders_of(facility: Partner, status: str | None = None) -> QuerySet[FacilityOrder]:
    """A facility's own paid orders, those that wait longest first, with lines, shipments and courier.

    Never those that were not paid yet. Holds no buyer's phone or address: ask `buyer_contact`.
    """
    places = (When(status=status, then=Value(place)) for status, place in _PLACE.items())
    place = Case(*places, default=Value(9), output_field=IntegerField())
    facility_orders = (
        _of_facility(facility).alias(place=place).order_by("place", F("ship_by").asc(nulls_last=True), "pk")
    )
    return facility_orders.filter(status=status) if status else facility_orders


def count_by_status(facility: Partner) -> dict[str, int]:
    """How many orders the facility has in each state; every state that it can see is there."""
    rows = FacilityOrder.objects.filter(facility=facility).exclude(status__in=UNPAID)
    counted = dict(rows.order_by().values_list("status").annotate(n=Count("pk")))
    return {status: counted.get(status, 0) for status in Status.values if status not in UNPAID}


def facility_order_of(facility: Partner, number: str) -> FacilityOrder | None:
    """One paid facility order of this facility by its number, with history, or None."""
    return _of_facility(facility).prefetch_related("events__actor").filter(number=number).first()


def buyer_contact(facility_order: FacilityOrder) -> BuyerContact | None:
    """The buyer's name, phone and address for the label; None until the facility has accepted the order,
    from two weeks after it is done, and once the order names nobody."""
    if facility_order.status in BEFORE_ACCEPTANCE or _is_long_done(facility_order):
        return None
    order = facility_order.order
    address = order.shipping_address
    if address is None or order.erased_at:
        return None
    lines = [address.line1, address.line2, address.line3, address.line4, f"{address.state} {address.postcode}".strip()]
    if address.notes:
        lines.append(address.notes)
    phone = str(address.phone_number or order.buyer_phone)
    return BuyerContact(address.first_name, phone, [line for line in lines if line])


def _is_long_done(facility_order: FacilityOrder) -> bool:
    done_at = facility_order.done_at
    return done_at is not None and done_at + datetime.timedelta(days=CONTACT_SEEN_DAYS) <= clock.now()


def handlers_of(facility_ids: Iterable[int]) -> dict[int, list[User]]:
    """Facility id -> its active order officers and heads today: who is told of a paid order."""
    rows = Membership.objects.in_force().filter(
        facility_id__in=list(facility_ids),
        role__in=HANDLE_ORDERS,
        user__is_active=True,
    )
    found: dict[int, list[User]] = {}
    for row in rows.select_related("user").order_by("pk"):
        people = found.setdefault(row.facility_id, [])
        if row.user not in people:
            people.append(row.user)
    return found


def _for_buyer() -> QuerySet[Order]:
    return (
        Order.objects.select_related("shipping_address__regency__province")
        .prefetch_related(
            "facility_orders__facility",
            Prefetch("facility_orders__lines", Line.objects.select_related("product", "variant__photo")),
            "facility_orders__shipments",
            "payment_attempts",
        )
        .order_by("-date_placed", "-pk")
    )


def _of_facility(facility: Partner) -> QuerySet[FacilityOrder]:
    facility_orders = FacilityOrder.objects.filter(facility=facility).exclude(status__in=UNPAID)
    return facility_orders.select_related("order", "courier_service", "facility").prefetch_related(
        "lines__product", "shipments"
    )
