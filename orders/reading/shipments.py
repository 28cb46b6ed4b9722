"""Parcels of a facility order as pages show them: what lies in each, and what is still to be sent."""

import datetime
from dataclasses import dataclass
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.http import Http404

from orders.history import CORRECT
from orders.models import TO, FacilityOrder, Line, Reservation, Shipment, ShipmentLine
from orders.states import FacilityOrderStatus as Status


class PiecesOfLine(NamedTuple):
    """So many pieces of a line."""

    line: Line
    quantity: int


@dataclass
class ShownShipment:
    """A parcel that left. `number` and `pieces` are for people who have several to tell apart, else empty."""

    shipment: Shipment
    number: str
    pieces: list[PiecesOfLine]

    @property
    def is_on_its_way(self) -> bool:
        return self.shipment.arrived_at is None


class FormerNumber(NamedTuple):
    """Courier and nomor resi that stood on a parcel before somebody put them right."""

    written: str
    corrected_by: str
    corrected_at: datetime.datetime


def former_numbers(facility_order: FacilityOrder, shipment: Shipment) -> list[FormerNumber]:
    """What stood on a parcel before its corrections, the last first; of an order with its history at hand, no query."""
    found = [each for each in facility_order.events.all() if each.action == CORRECT and each.shipment_id == shipment.pk]
    return [
        FormerNumber(event.comment.partition(TO)[0], str(event.actor or ""), event.created_at)
        for event in reversed(found)
    ]


class ShownShipments(NamedTuple):
    """`in_parts`: not everything goes in one parcel. `to_come`: of such an order, what has not left yet."""

    shown: list[ShownShipment]
    to_come: list[PiecesOfLine]
    in_parts: bool


def read_shipments(facility_order: FacilityOrder) -> ShownShipments:
    """The parcels of a facility order with lines and shipments at hand. An order in one parcel costs no query."""
    shipments = list(facility_order.shipments.all())
    in_parts = len(shipments) > 1 or (bool(shipments) and facility_order.status == Status.PACKED)
    if not in_parts:
        return ShownShipments([ShownShipment(shipment, "", []) for shipment in shipments], [], False)
    lines = {line.pk: line for line in facility_order.lines.all()}
    pieces: dict[int, list[PiecesOfLine]] = {shipment.pk: [] for shipment in shipments}
    for row in ShipmentLine.objects.filter(shipment__in=shipments).order_by("line"):
        pieces[row.shipment_id].append(PiecesOfLine(lines[row.line_id], row.quantity))
    shown = []
    for shipment in shipments:
        shipment.facility_order = facility_order
        shown.append(ShownShipment(shipment, shipment.number, pieces[shipment.pk]))
    to_come = unsent_pieces(facility_order) if facility_order.status == Status.PACKED else []
    return ShownShipments(shown, to_come, True)


def unsent_pieces(facility_order: FacilityOrder) -> list[PiecesOfLine]:
    """What a facility order still holds: of a packed one, what the next parcel can take."""
    rows = Reservation.objects.filter(line__facility_order=facility_order).order_by("pk")
    held = {row.pk: row.held for row in rows}
    lines = sorted(facility_order.lines.all(), key=lambda line: line.pk)
    return [PiecesOfLine(line, held[line.pk]) for line in lines if held[line.pk]]


def shipment_or_404(facility_order: FacilityOrder, public_id: str | None) -> Shipment | None:
    """The parcel that a form names; None where it names none. Raises Http404 for one that is not of this order."""
    if not public_id:
        return None
    try:
        return facility_order.shipments.select_related("facility_order").get(public_id=public_id)
    except (Shipment.DoesNotExist, ValidationError) as error:
        raise Http404 from error
