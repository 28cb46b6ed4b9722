"""The photos of a draft: added one by one, arranged, described, taken away; their files lie outside the transaction."""

import uuid
from collections.abc import Sequence

from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from django.db import transaction
from django.utils.translation import gettext as _

from catalog import limits
from catalog.exceptions import NotADraft, PhotoRefused, PhotosChanged
from catalog.images import CleanPhoto
from catalog.models import Photo, Revision, RevisionPhoto
from catalog.permissions import require_editor
from catalog.services.drafts import lock_draft
from catalog.states import PREVIEW_WIDTH, PhotoState
from facilities.models import Partner
from pasindo.accounts.models import User
from pasindo.common import clock, outbox, storage

MASTER = "master.jpg"
RENDER_TASK = "catalog.tasks.make_renditions"


def add_photo(*, revision_id: int, actor: User, clean: CleanPhoto) -> RevisionPhoto:
    """Put a cleaned photo behind the others of a draft; the first one is the cover.

    The files are written before the rows, never inside their transaction: what a crash leaves behind without a row the
    hourly sweep takes away. Raises PhotoRefused for a tenth photo and for one that the draft has already.
    """
    revision = Revision.objects.select_related("product__facility").get(pk=revision_id)
    require_editor(actor, revision.product.facility)
    if not revision.is_draft:
        raise NotADraft(_("Karya ini sudah diajukan, jadi fotonya tidak bisa diubah lagi."))
    _refuse_one_too_many(revision, clean.sha256)
    facility = revision.product.facility
    photo = Photo.objects.filter(facility=facility, sha256=clean.sha256).first() or _new_photo(facility, actor, clean)
    if photo.pk is None:
        put(storage.private(), f"{photo.folder}/{MASTER}", clean.data)
        put(storage.private(), photo.file_name(min(PREVIEW_WIDTH, clean.width)), clean.preview)
    return _attach(revision_id=revision_id, actor=actor, photo=photo)


@transaction.atomic
def remove_photo(*, revision_id: int, actor: User, photo_id: uuid.UUID) -> None:
    """Take a photo out of a draft. Its files go within two hours, once no other revision shows it."""
    revision = lock_draft(revision_id=revision_id, actor=actor)
    revision.photos.filter(photo__public_id=photo_id).delete()
    _number(list(revision.photos.all()))


@transaction.atomic
def arrange_photos(*, revision_id: int, actor: User, order: Sequence[uuid.UUID]) -> None:
    """Show the photos of a draft in this order, the first as cover. Raises PhotosChanged if they are others by now."""
    revision = lock_draft(revision_id=revision_id, actor=actor)
    uses = {use.photo.public_id: use for use in revision.photos.select_related("photo")}
    if sorted(uses) != sorted(order):
        raise PhotosChanged(
            _("Foto berubah di tempat lain. Susunan terbaru sekarang ditampilkan; susun lagi bila perlu.")
        )
    _number([uses[public_id] for public_id in order])


@transaction.atomic
def move_photo(*, revision_id: int, actor: User, photo_id: uuid.UUID, to: str) -> None:
    """Move a photo of a draft one place `up` or `down`, or to the front as `cover`; at the end of the row it stays."""
    revision = lock_draft(revision_id=revision_id, actor=actor)
    uses = list(revision.photos.select_related("photo"))
    at = next((place for place, use in enumerate(uses) if use.photo.public_id == photo_id), None)
    if at is None:
        raise PhotosChanged(_("Foto ini sudah tidak ada di draf."))
    target = {"up": max(at - 1, 0), "down": min(at + 1, len(uses) - 1), "cover": 0}[to]
    uses.insert(target, uses.pop(at))
    _number(uses)


@transaction.atomic
def retry_photo(*, revision_id: int, actor: User, photo_id: uuid.UUID) -> Photo:
    """Have the renditions of a photo made again, after they failed."""
    revision = Revision.objects.select_related("product__facility").get(pk=revision_id)
    require_editor(actor, revision.product.facility)
    # The worker may be saying at this moment that the photo is ready: unlocked, we would write "waiting" over it.
    photo = Photo.objects.select_for_update(of=("self",)).filter(public_id=photo_id, uses__revision=revision).first()
    if photo is None:
        raise PhotosChanged(_("Foto ini sudah tidak ada di draf."))
    if photo.state != PhotoState.READY:
        photo.state, photo.failure = PhotoState.WAITING, ""
        photo.save(update_fields=["state", "failure"])
        outbox.start_task(RENDER_TASK, event=f"photo.retried:{photo_id}:{clock.now().isoformat()}", about=str(photo_id))
    return photo


def put(target: Storage, name: str, data: bytes) -> None:
    """Write a file under exactly this name, in place of what may lie there from an attempt that did not end."""
    if target.exists(name):
        target.delete(name)
    kept_as = target.save(name, ContentFile(data))
    if kept_as != name:  # somebody wrote the same bytes at the same moment
        target.delete(kept_as)


def _new_photo(facility: Partner, actor: User, clean: CleanPhoto) -> Photo:
    return Photo(
        facility=facility, sha256=clean.sha256, width=clean.width, height=clean.height, uploaded_by=actor,
        uploaded_at=clock.now(),
    )  # fmt: skip


def _refuse_one_too_many(revision: Revision, sha256: str) -> None:
    uses = list(revision.photos.select_related("photo"))
    if any(use.photo.sha256 == sha256 for use in uses):
        raise PhotoRefused(_("Foto ini sudah ada di karya ini."))
    if len(uses) >= limits.PHOTOS_MOST:
        raise PhotoRefused(_("Sudah %(most)d foto. Hapus satu dulu.") % {"most": limits.PHOTOS_MOST})


@transaction.atomic
def _attach(*, revision_id: int, actor: User, photo: Photo) -> RevisionPhoto:
    revision = lock_draft(revision_id=revision_id, actor=actor)
    _refuse_one_too_many(revision, photo.sha256)
    if photo.pk is None:
        # Of two officers who send the same picture at once the second finds the first's row; its own files are swept.
        photo, _created = Photo.objects.get_or_create(
            facility=photo.facility, sha256=photo.sha256,
            defaults={
                name: getattr(photo, name) for name in ("public_id", "width", "height", "uploaded_by", "uploaded_at")
            },
        )  # fmt: skip
        outbox.start_task(RENDER_TASK, event=f"photo.uploaded:{photo.public_id}", about=str(photo.public_id))
    elif not Photo.objects.select_for_update().filter(pk=photo.pk).exists():
        # Locked, so that the hourly sweep of what nothing shows is over by now, or waits until our reference stands.
        raise PhotoRefused(_("Foto ini baru saja dihapus. Unggah sekali lagi."))
    last = revision.photos.order_by("position").last()
    return RevisionPhoto.objects.create(revision=revision, photo=photo, position=last.position + 1 if last else 0)


def _number(uses: Sequence[RevisionPhoto]) -> None:
    """Positions are unique at the end of the transaction only: they may be swapped in any order."""
    for position, use in enumerate(uses):
        use.position = position
    RevisionPhoto.objects.bulk_update(uses, ["position"])
