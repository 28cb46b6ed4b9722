"""A wrong nomor resi is put right: the right one counts from now on, the wrong one stays to be read."""

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.utils.translation import gettext as _

from orders.fulfilment.moves import MOVES
from orders.fulfilment.services import WITH_PARCELS
from orders.history import CORRECT, lock_facility_order, note_shipment
from orders.models import FacilityOrder, Shipment, TrackingCorrection
from orders.reading.meanwhile import is_move_of, require_seen
from orders.shipping import tracking
from pasindo.accounts.models import User
from pasindo.common import clock, outbox
from pasindo.common.exceptions import DomainError, MoveNotAllowed
from pasindo.common.seen import Seen


@transaction.atomic
def correct_tracking(
    *, shipment_id: int, actor: User, courier: str, tracking_number: str, seen: Seen
) -> list[TrackingCorrection]:
    """Another courier and nomor resi for a parcel on its way; the buyer is told.

    Where the number is that of another parcel of this order, the two were mixed up, and swap. PermissionDenied for
    whoever may not send parcels of the facility, Outdated if the order was moved on since the actor saw it (by the
    very same correction: AlreadyRecorded), MoveNotAllowed once it arrived, DomainError with `problems` for an empty,
    malformed, unchanged or used number; then nothing is changed.
    """
    facility_order = lock_facility_order(
        Shipment.objects.values_list("facility_order_id", flat=True).get(pk=shipment_id)
    )
    if not MOVES["ship"].allowed(actor, facility_order):
        raise PermissionDenied
    shipments = {shipment.pk: shipment for shipment in facility_order.shipments.all()}
    shipment = shipments[shipment_id]
    written = (courier.strip(), tracking.tracking_number(tracking_number))
    require_seen(
        facility_order,
        seen,
        repeats=lambda event: (
            event.shipment_id == shipment_id
            and is_move_of(event, CORRECT, actor, lambda parcel: (parcel.courier, parcel.tracking_number) == written)
        ),
    )
    if facility_order.status not in WITH_PARCELS or shipment.arrived_at is not None:
        raise MoveNotAllowed(_("Paket ini sudah sampai: resinya tidak dapat diubah lagi."))
    wanted = _checked(shipment, courier, tracking_number)
    mixed_up = [
        each
        for each in shipments.values()
        if (each.courier, each.tracking_number) == wanted and each.arrived_at is None
    ]
    changes = {shipment: wanted} | {each: (shipment.courier, shipment.tracking_number) for each in mixed_up}
    corrections = _write(changes, actor)
    for correction in corrections:
        _tell(correction, facility_order, actor)
    return corrections


def _checked(shipment: Shipment, courier: str, typed: str) -> tuple[str, str]:
    number, courier = tracking.tracking_number(typed), courier.strip()
    if not courier:
        raise _problem("courier", _("Tulis kurir yang membawa paket."))
    if number is None:
        raise _problem("tracking_number", str(tracking.NOT_A_NUMBER))
    if (courier, number) == (shipment.courier, shipment.tracking_number):
        raise _problem("tracking_number", _("Kurir dan resi ini sama dengan yang tercatat."))
    return courier, number


def _write(changes: dict[Shipment, tuple[str, str]], actor: User) -> list[TrackingCorrection]:
    """The rows of correction; with them the database gives the parcels their new numbers."""
    now = clock.now()
    # Another facility may write the same number at this moment: the constraint is asked, in a savepoint of its own. It
    # is asked once both numbers of a swap are written: in between, two parcels bear the same one.
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS a_tracking_number_is_used_once DEFERRED")
            corrections = TrackingCorrection.objects.bulk_create(
                TrackingCorrection(
                    shipment=shipment,
                    former_courier=shipment.courier,
                    former_number=shipment.tracking_number,
                    courier=courier,
                    tracking_number=number,
                    actor=actor,
                    created_at=now,
                )
                for shipment, (courier, number) in changes.items()
            )
            cursor.execute("SET CONSTRAINTS a_tracking_number_is_used_once IMMEDIATE")
    except IntegrityError as error:
        text = _("Nomor resi ini sudah dipakai untuk paket lain. Periksa lagi resinya.")
        raise _problem("tracking_number", text) from error
    return corrections


def _tell(correction: TrackingCorrection, facility_order: FacilityOrder, actor: User) -> None:
    shipment = correction.shipment
    shipment.courier, shipment.tracking_number = correction.courier, correction.tracking_number
    shipment.facility_order = facility_order
    note_shipment(shipment, action=CORRECT, moment=correction.created_at, actor=actor, comment=str(correction))
    outbox.tell(
        "shipment.corrected",
        event=f"shipment.corrected:{correction.pk}",
        about=str(correction.pk),
        guests=[facility_order.order],
    )


def _problem(field: str, text: str) -> DomainError:
    return DomainError(text, problems={field: [text]})
