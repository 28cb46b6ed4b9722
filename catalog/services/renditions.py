"""The worker's side of photos: renditions made, published and withdrawn, and files without an owner taken away.

Everything here may be run twice and may be killed half-way: the row says what exists, and it is written last."""

import datetime
import uuid
from collections.abc import Iterable
from functools import partial

from django.db import transaction
from django.db.models import Q, QuerySet

from catalog.images import make_rendition
from catalog.models import Photo
from catalog.services.photos import MASTER, put
from catalog.states import PREVIEW_WIDTH, RENDITION_WIDTHS, PhotoState, Status
from pasindo.common import clock, storage
from pasindo.common.sweeps import each

GRACE = datetime.timedelta(hours=1)  # between a photo's upload and the row that shows it, or while a page is open
PART = 50_000  # photos that one sweep looks at
SHOWN = (Status.LIVE, Status.FROZEN)


def make_renditions(*, photo_id: uuid.UUID) -> None:
    """Make the WebP files of a photo and say that it is ready; copy them out if a listing on sale shows it.

    Raises whatever storage or decoder raised, after saying so on the photo: the outbox tries again later.
    """
    photo = Photo.objects.filter(public_id=photo_id).first()
    if photo is None:
        return
    try:
        widths = _write_renditions(photo)
    except Exception as error:
        fail_photo(photo_id=photo_id, reason=f"{type(error).__name__}: {error}")
        raise
    Photo.objects.filter(pk=photo.pk).update(widths=widths, state=PhotoState.READY, failure="")
    if _on_sale().filter(pk=photo.pk).exists():
        _publish([photo.pk])


def fail_photo(*, photo_id: uuid.UUID, reason: str) -> None:
    """Show the officer that a photo could not be processed, with a button to try again."""
    Photo.objects.filter(public_id=photo_id).exclude(state=PhotoState.READY).update(
        state=PhotoState.FAILED, failure=reason[:200]
    )


def publish_photos(*, product_id: uuid.UUID) -> None:
    """Copy the renditions of what a listing on sale shows to the public storage."""
    _publish(_on_sale().filter(uses__revision__live_product__public_id=product_id).values_list("pk", flat=True))


def unpublish_photos(*, product_id: uuid.UUID) -> None:
    """Take the public copies of a listing's photos away, except of those that another listing on sale shows."""
    photos = Photo.objects.filter(uses__revision__product__public_id=product_id, public_at__isnull=False)
    for photo in photos.exclude(pk__in=_on_sale()).distinct():
        Photo.objects.filter(pk=photo.pk).update(public_at=None)
        for width in photo.shown_widths:
            storage.public().delete(photo.file_name(width))


def remove_unused_photos() -> int:
    """Delete the photos that no revision shows, rows first, files after; returns how many. Then sweep lost files.

    Whoever adds such a photo at this moment wins: the row is protected as soon as a revision refers to it.
    """
    unused = unused_photos()
    count = each(list(unused.values_list("pk", flat=True)), _remove_unused)
    _sweep_lost_folders()
    return count


def unused_photos() -> QuerySet[Photo]:
    """Of the photos whose turn it is, those that no revision shows. Each sweep looks at a part of them by their keys,
    the next at the next: up to a million are gone through within a day, and none reads the whole table."""
    newest = Photo.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    part = int(clock.now().timestamp()) // 3600 % (newest // PART + 1)
    these = Photo.objects.filter(pk__gte=part * PART, pk__lt=(part + 1) * PART)
    return these.filter(uses__isnull=True, uploaded_at__lt=clock.now() - GRACE)


@transaction.atomic
def _remove_unused(photo_id: int) -> bool:
    # Asked again under the lock: an officer may have sent the same picture once more since the list was read.
    photo = Photo.objects.select_for_update(of=("self",)).filter(pk=photo_id, uses__isnull=True).first()
    if photo is not None:
        photo.delete()
    return photo is not None


def _write_renditions(photo: Photo) -> list[int]:
    private = storage.private()
    with private.open(f"{photo.folder}/{MASTER}") as file:
        master = file.read()
    preview = min(PREVIEW_WIDTH, photo.width)
    widths = {preview}  # since the upload request
    for width in RENDITION_WIDTHS:
        if width == preview:
            continue
        rendition = make_rendition(master, width)
        if rendition is not None:
            put(private, photo.file_name(width), rendition)
            widths.add(width)
    return sorted(widths)


def _on_sale() -> QuerySet[Photo]:
    return Photo.objects.filter(
        Q(uses__revision__live_product__status__in=SHOWN), Q(uses__revision__live_product__is_public=True)
    )


def _publish(photo_ids: Iterable[int]) -> None:
    private, public = storage.private(), storage.public()
    for photo in Photo.objects.filter(pk__in=list(photo_ids)):
        for width in photo.shown_widths:
            with private.open(photo.file_name(width)) as file:
                put(public, photo.file_name(width), file.read())
        # A photo that is still waiting is copied again, with all its widths, when its renditions are made.
        Photo.objects.filter(pk=photo.pk, state=PhotoState.READY).update(public_at=clock.now())


def _sweep_lost_folders() -> None:
    """Remove the folders of photos that have no row: of uploads that a crash cut off, and of rows just deleted."""
    for place in (storage.private(), storage.public()):
        try:
            folders = {name for name in place.listdir("photos")[0] if _is_uuid(name)}
        except FileNotFoundError:  # no photo yet
            continue
        known = {str(each) for each in Photo.objects.filter(public_id__in=folders).values_list("public_id", flat=True)}
        each(sorted(folders - known), partial(_remove_folder, place))


def _remove_folder(place: storage.Storage, photo_id: str) -> None:
    folder = f"photos/{photo_id}"
    names = [f"{folder}/{name}" for name in place.listdir(folder)[1]]
    young = datetime.datetime.now(tz=datetime.UTC) - GRACE
    if any(place.get_modified_time(name) > young for name in names):
        return  # an upload may be writing here at this moment
    for name in names:
        place.delete(name)
    place.delete(folder)  # a folder is a thing on a disk only; elsewhere this does nothing


def _is_uuid(name: str) -> bool:
    try:
        uuid.UUID(name)
    except ValueError:
        return False
    return True
