"""Which state of a facility order somebody saw, and what happened to it since."""

from collections.abc import Callable, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from orders.history import CORRECT
from orders.models import TO, FacilityOrder, FacilityOrderEvent, Shipment
from pasindo.accounts.models import User
from pasindo.common.exceptions import AlreadyRecorded, NotSeen, Outdated
from pasindo.common.seen import Change, Meanwhile, Seen, Step

_DONE = {
    "accept": gettext_lazy("Pesanan diterima"),
    "pack": gettext_lazy("Selesai dikemas"),
    "ship": gettext_lazy("Paket dikirim"),
    CORRECT: gettext_lazy("Resi diperbaiki"),
    "deliver": gettext_lazy("Paket dicatat sampai"),
    "receive": gettext_lazy("Pembeli menyatakan paket sampai"),
    "presume": gettext_lazy("Paket dianggap sampai"),
    "finish": gettext_lazy("Pesanan selesai"),
}


def seen_of(facility_order: FacilityOrder) -> Seen:
    """What the page of a facility order shows: its history only grows, so the number of its moves is its version."""
    return Seen(facility_order.public_id, facility_order.events.count())


def require_seen(
    facility_order: FacilityOrder, seen: Seen, *, repeats: Callable[[FacilityOrderEvent], bool] | None = None
) -> None:
    """Raises Outdated, with what happened since, if the order was moved on since it was seen; NotSeen for none.

    `repeats`: whether a move since then is what is asked for now, by the same person: then AlreadyRecorded is raised.
    """
    now = seen_of(facility_order)
    if seen == now:
        return
    if seen.thing != now.thing or not 0 <= seen.version < now.version:
        raise NotSeen
    # By key: in the order in which they were written, whatever the clock of a demonstration says.
    events = FacilityOrderEvent.objects.filter(facility_order=facility_order).select_related("actor", "shipment")
    since = list(events.order_by("pk")[seen.version :])
    if repeats is not None and any(repeats(event) for event in since):
        raise AlreadyRecorded(_("Langkah ini sudah dicatat waktu Anda menekan tombol yang pertama kali."))
    raise Outdated(meanwhile=Meanwhile(_changes(facility_order, since), [_step(event) for event in since]))


def is_move_of(
    event: FacilityOrderEvent, action: str, actor: User, same: Callable[[Shipment], bool] | None = None
) -> bool:
    """Whether this is what the person did by this move, to a parcel that is the `same`."""
    if event.action != action or event.actor_id != actor.pk:
        return False
    return same is None or (event.shipment is not None and same(event.shipment))


def _changes(facility_order: FacilityOrder, since: Sequence[FacilityOrderEvent]) -> list[Change]:
    changes, before = [], since[0].get_from_status_display()
    if before != facility_order.get_status_display():
        changes.append(Change(_("Status"), before, facility_order.get_status_display()))
    for event in since:
        if event.action == "ship" and event.shipment:
            changes.append(Change(_("Paket"), "", str(event.shipment)))
        elif event.action == CORRECT:
            old, _arrow, new = event.comment.partition(TO)
            changes.append(Change(_("Nomor resi"), old, new))
    return changes


def _step(event: FacilityOrderEvent) -> Step:
    """Colleagues by name; the buyer and the system as such."""
    who = str(event.actor) if event.actor else _("sistem")
    if event.action == "receive":
        who = _("pembeli")
    return Step(str(_DONE.get(event.action, event.get_to_status_display())), who, event.created_at)
