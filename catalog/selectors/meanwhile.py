"""Which version of a listing or of its draft somebody saw, and what was done to it since."""

import hashlib
from collections.abc import Callable, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models import ListingEvent, Product, Revision
from pasindo.common.exceptions import AlreadyRecorded, NotSeen, Outdated
from pasindo.common.seen import Change, Meanwhile, Seen, Step

_CHANGED = {"update_stock": gettext_lazy("Stok"), "lower_price": gettext_lazy("Harga jual")}


def seen_of_listing(product: Product) -> Seen:
    """The listing as it is on sale: its history only grows, so the number of its moves is its version."""
    return Seen(product.public_id, ListingEvent.objects.filter(product=product).count())


def require_listing_seen(
    product: Product, seen: Seen, *, repeats: Callable[[Sequence[ListingEvent]], bool] | None = None
) -> None:
    """Raises Outdated, with what was done since, if the listing was moved on since it was seen; NotSeen for none.

    `repeats`: whether the moves since then are what is asked for now, by the same person: then AlreadyRecorded.
    """
    now = seen_of_listing(product)
    if seen == now:
        return
    if seen.thing != product.public_id or not 0 <= seen.version < now.version:
        raise NotSeen
    # By key: in the order in which they were written, whatever the clock of a demonstration says.
    events = list(ListingEvent.objects.filter(product=product).select_related("actor").order_by("pk")[seen.version :])
    if repeats is not None and repeats(events):
        raise AlreadyRecorded(_("Ini sudah disimpan waktu Anda menekan tombol yang pertama kali."))
    raise Outdated(meanwhile=Meanwhile(_changes(events), [_step(event) for event in events]))


def seen_of_draft(draft: Revision) -> Seen:
    """The draft as it was saved last, with its photos, which its version does not count. Prefetch `photos__photo`."""
    photos = ",".join(str(use.photo.public_id) for use in draft.photos.all())
    return Seen(draft.public_id, draft.version, hashlib.sha256(photos.encode()).hexdigest()[:8])


def require_draft_seen(draft: Revision, seen: Seen) -> None:
    """Raises Outdated if the draft was saved since it was seen, or is another one by now; NotSeen for none."""
    if seen == seen_of_draft(draft):
        return
    if not draft.product.revisions.filter(public_id=seen.thing).exists():
        raise NotSeen
    raise Outdated(meanwhile=Meanwhile(steps=[Step(_("Isi karya disimpan lagi"), "", draft.updated_at)]))


def _changes(events: Sequence[ListingEvent]) -> list[Change]:
    """Stock and price as their history tells them: `Ukuran 42: 8 → 5`, without the variant for the only one."""
    changes = []
    for event in events:
        if event.action in _CHANGED and " → " in event.comment:
            variant, _colon, values = event.comment.rpartition(": ")
            old, new = values.split(" → ")
            changes.append(Change(", ".join(filter(None, [str(_CHANGED[event.action]), variant])), old, new))
    return changes


def _step(event: ListingEvent) -> Step:
    """Who changed stock or price is a colleague; who decided about the listing is nobody's business in the facility."""
    if event.action in _CHANGED:
        words = {"update_stock": _("Stok disimpan"), "lower_price": _("Harga disimpan")}
        return Step(words[event.action], str(event.actor) if event.actor else _("sistem"), event.created_at)
    return Step(event.get_to_status_display(), "", event.created_at)
