"""What waits for an officer: the counts of the start page, and the tabs of a facility's orders."""

import datetime
from typing import NamedTuple

from django.db.models import Count
from django.utils.translation import gettext_lazy as _

from catalog.models import Product
from catalog.states import Status as ListingStatus
from facilities.models import Membership, Partner
from orders.models import FacilityOrder
from orders.states import FacilityOrderStatus as Status
from pasindo.accounts.models import User
from pasindo.accounts.permissions import kanwil_codes
from pasindo.accounts.roles import FacilityRole, Role

TABS = [
    ("", _("Semua")),
    (Status.PAID, _("Perlu diterima")),
    (Status.ACCEPTED, _("Diproses")),
    (Status.PACKED, _("Dikemas")),
    (Status.SHIPPED, _("Dikirim")),
    (Status.DELIVERED, _("Sampai")),
    (Status.DONE, _("Selesai")),
    (Status.CANCELLED, _("Dibatalkan")),
]
BEFORE_SHIPPING = (Status.PAID, Status.ACCEPTED, Status.PACKED)
_ORDER_ROLES = {FacilityRole.ORDER_OFFICER, FacilityRole.ADMIN}
_LISTING_ROLES = {FacilityRole.PRODUCT_OFFICER, FacilityRole.ADMIN, Role.KANWIL_OPERATOR}
_LABELS = {role.value: role.label for role in (*FacilityRole, Role.KANWIL_OPERATOR)}


class Desk(NamedTuple):
    """One facility of an officer, and what waits there. A count is None where the role does not reach."""

    facility: Partner
    roles: list[str]
    to_accept: int | None
    to_ship: int | None
    drafts: int | None


class Tab(NamedTuple):
    status: str
    label: str
    count: int  # type: ignore[assignment]


def desks_of(user: User) -> list[Desk]:
    """The facilities in which the person works today, by name; as many queries for one as for forty.

    For an operator of a Kanwil these are the facilities of the region, for drafting."""
    roles: dict[Partner, list[str]] = {}
    rows = Membership.objects.in_force().filter(user_id=user.pk).select_related("facility")
    for row in rows.order_by("facility__name", "role"):
        roles.setdefault(row.facility, []).append(row.role)
    for facility in Partner.objects.filter(kanwil__in=kanwil_codes(user, Role.KANWIL_OPERATOR)).order_by("name"):
        roles.setdefault(facility, []).append(Role.KANWIL_OPERATOR)
    keys = [facility.pk for facility in roles]
    waiting = _counts(FacilityOrder, keys, status__in=BEFORE_SHIPPING)
    drafts = _counts(Product, keys, status=ListingStatus.DRAFT)
    return [_desk(facility, held, waiting, drafts) for facility, held in roles.items()]


def tabs_of(counts: dict[str, int]) -> list[Tab]:
    """The tabs of a facility's orders with how many stand in each."""
    shown = sum(counts.get(status, 0) for status, _label in TABS if status)
    return [Tab(status, str(label), counts.get(status, 0) if status else shown) for status, label in TABS]


def is_late(part: FacilityOrder, now: datetime.datetime) -> bool:
    """Whether the parcel should have left by now."""
    return part.status in BEFORE_SHIPPING and part.ship_by is not None and part.ship_by < now


def _counts(model, facility_ids: list[int], **conditions) -> dict[tuple[int, str], int]:
    rows = model.objects.filter(facility_id__in=facility_ids, **conditions).order_by()
    return {(row[0], row[1]): row[2] for row in rows.values_list("facility_id", "status").annotate(n=Count("pk"))}


def _desk(facility: Partner, held: list[str], waiting: dict, drafts: dict) -> Desk:
    orders, listings = bool(_ORDER_ROLES & set(held)), bool(_LISTING_ROLES & set(held))
    return Desk(
        facility=facility,
        roles=[str(_LABELS[role]) for role in held],
        to_accept=waiting.get((facility.pk, Status.PAID), 0) if orders else None,
        to_ship=sum(waiting.get((facility.pk, s), 0) for s in (Status.ACCEPTED, Status.PACKED)) if orders else None,
        drafts=drafts.get((facility.pk, ListingStatus.DRAFT), 0) if listings else None,
    )
