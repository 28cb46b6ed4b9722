"""The photos of a draft …"""

import datetime

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage

from catalog import tasks
from catalog.exceptions import NotADraft, PhotoRefused, PhotosChanged
from catalog.images import clean_photo
from catalog.models import Photo, RevisionPhoto
from catalog.services import photos, renditions
from catalog.services.photos import add_photo, arrange_photos, move_photo, remove_photo, retry_photo
from catalog.states import PhotoState
from pasindo.common import clock, storage
from pasindo.common.channels import TASK
from pasindo.common.models import Message
from tests.catalog import pictures
from tests.factories.catalog import drawn_photo, make_draft, make_live, publish
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_storage(settings, tmp_path):
    """Storage of this test alone, so that sweeping and counting files see nothing else."""
    stores = {name: dict(options) for name, options in settings.STORAGES.items()}
    for name in ("default", "private"):
        stores[name]["OPTIONS"] = stores[name]["OPTIONS"] | {"location": str(tmp_path / name)}
    settings.STORAGES = stores
    return tmp_path


@pytest.fixture
def facility():
    return make_facility()


@pytest.fixture
def actor(facility):
    return officer(facility)


@pytest.fixture
def draft(facility, actor):
    return make_draft(facility, actor, photos=0)


def add(draft, actor, data=None):
    return add_photo(revision_id=draft.pk, actor=actor, clean=clean_photo(data or drawn_photo())).photo


def order_of(draft):
    return [use.photo.public_id for use in RevisionPhoto.objects.filter(revision=draft).select_related("photo")]


def files(folder) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_are_stored_clean_with_a_preview_before_any_worker_ran(draft, actor, own_storage):
    photo = add(draft, actor, pictures.jpeg(orientation=6))
    assert files(own_storage) == {f"private/{photo.folder}/master.jpg", f"private/{photo.folder}/640.webp"}
    for name in files(own_storage):
        assert pictures.MARKER not in (own_storage / name).read_bytes()
    assert (photo.state, photo.width, photo.height) == (PhotoState.WAITING, 900, 1200)
    work = Message.objects.get(channel=TASK, about=str(photo.public_id))
    assert work.recipient == "catalog.tasks.make_renditions"


def test_are_made_in_every_width_but_never_upscaled(draft, actor):
    photo = add(draft, actor)
    tasks.make_renditions(str(photo.public_id))
    tasks.make_renditions(str(photo.public_id))
    photo.refresh_from_db()
    assert (photo.state, photo.widths) == (PhotoState.READY, [320, 640, 1024])
    assert all(storage.private().exists(photo.file_name(width)) for width in photo.widths)
    assert photo.public_at is None


def test_of_a_small_picture_are_its_own_size(draft, actor):
    photo = add(draft, actor, pictures.jpeg(pictures.quadrants(500, 400)))
    tasks.make_renditions(str(photo.public_id))
    photo.refresh_from_db()
    assert photo.widths == [320, 500]
    assert storage.private().exists(photo.file_name(500))


def test_that_fail_say_so_and_can_be_tried_again(draft, actor, monkeypatch):
    photo = add(draft, actor)

    def broken(master, width):
        raise OSError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(renditions, "make_rendition", broken)
        with pytest.raises(OSError, match="disk full"):
            tasks.make_renditions(str(photo.public_id))
    photo.refresh_from_db()
    assert (photo.state, photo.failure) == (PhotoState.FAILED, "OSError: disk full")
    retry_photo(revision_id=draft.pk, actor=actor, photo_id=photo.public_id)
    photo.refresh_from_db()
    assert photo.state == PhotoState.WAITING
    assert Message.objects.filter(channel=TASK, about=str(photo.public_id)).count() == 2
    tasks.make_renditions(str(photo.public_id))
    photo.refresh_from_db()
    assert photo.state == PhotoState.READY


def test_given_up_by_the_outbox_are_shown_as_failed(draft, actor):
    photo = add(draft, actor)
    tasks.give_up_renditions(str(photo.public_id), "KeyError: gone")
    photo.refresh_from_db()
    assert (photo.state, photo.failure) == (PhotoState.FAILED, "KeyError: gone")


def test_are_nine_at_most(draft, actor):
    for _ in range(9):
        add(draft, actor)
    before = order_of(draft)
    with pytest.raises(PhotoRefused, match="9 foto"):
        add(draft, actor)
    assert order_of(draft) == before
    assert Photo.objects.filter(facility=draft.product.facility).count() == 9


def test_are_not_taken_twice(draft, actor):
    data = drawn_photo()
    add(draft, actor, data)
    with pytest.raises(PhotoRefused, match="sudah ada"):
        add(draft, actor, data)
    assert len(order_of(draft)) == 1


def test_are_kept_once_per_facility(draft, actor, facility, own_storage):
    data = drawn_photo()
    first = add(draft, actor, data)
    second = add(make_draft(facility, actor, photos=0), actor, data)
    assert first == second
    assert len(files(own_storage)) == 2


def test_are_arranged(draft, actor):
    one, two, three = (add(draft, actor).public_id for _ in range(3))
    assert order_of(draft) == [one, two, three]
    move_photo(revision_id=draft.pk, actor=actor, photo_id=three, to="up")
    assert order_of(draft) == [one, three, two]
    move_photo(revision_id=draft.pk, actor=actor, photo_id=two, to="cover")
    assert order_of(draft) == [two, one, three]
    move_photo(revision_id=draft.pk, actor=actor, photo_id=three, to="down")
    assert order_of(draft) == [two, one, three]
    arrange_photos(revision_id=draft.pk, actor=actor, order=[three, two, one])
    assert order_of(draft) == [three, two, one]
    remove_photo(revision_id=draft.pk, actor=actor, photo_id=two)
    assert order_of(draft) == [three, one]
    assert list(draft.photos.values_list("position", flat=True)) == [0, 1]


def test_are_not_arranged_from_an_older_page(draft, actor):
    one, two = (add(draft, actor).public_id for _ in range(2))
    with pytest.raises(PhotosChanged):
        arrange_photos(revision_id=draft.pk, actor=actor, order=[two])
    assert order_of(draft) == [one, two]


def test_are_closed_to_strangers(draft, actor, own_storage):
    photo = add(draft, actor)
    stranger = officer(make_facility())
    before = files(own_storage)
    with pytest.raises(PermissionDenied):
        add(draft, stranger)
    with pytest.raises(PermissionDenied):
        remove_photo(revision_id=draft.pk, actor=stranger, photo_id=photo.public_id)
    with pytest.raises(PermissionDenied):
        retry_photo(revision_id=draft.pk, actor=stranger, photo_id=photo.public_id)
    assert order_of(draft) == [photo.public_id]
    assert files(own_storage) == before


def test_are_fixed_once_submitted(facility, actor):
    draft = make_draft(facility, actor)
    publish(draft)
    before = order_of(draft)
    with pytest.raises(NotADraft):
        add(draft, actor)
    with pytest.raises(NotADraft):
        remove_photo(revision_id=draft.pk, actor=actor, photo_id=before[0])
    assert order_of(draft) == before


def test_are_copied_out_when_their_listing_is_on_sale_and_taken_back(facility, actor, own_storage):
    product = make_live(facility, actor)
    photos = [use.photo for use in product.live_revision.photos.all()]
    for photo in photos[:2]:
        tasks.make_renditions(str(photo.public_id))
    tasks.publish_photos(str(product.public_id))
    tasks.publish_photos(str(product.public_id))
    for photo in photos:
        photo.refresh_from_db()
    assert [photo.public_at is not None for photo in photos] == [True, True, False]
    tasks.make_renditions(str(photos[2].public_id))
    photos[2].refresh_from_db()
    assert photos[2].public_at is not None
    assert len(files(own_storage / "default")) == 9
    assert not [name for name in files(own_storage / "default") if "master" in name]
    product.status, product.is_public = "suspended", False
    product.save(update_fields=["status", "is_public"])
    tasks.unpublish_photos(str(product.public_id))
    assert files(own_storage / "default") == set()


def test_that_nothing_shows_are_swept_after_an_hour(draft, actor, own_storage):
    kept, gone = add(draft, actor), add(draft, actor)
    remove_photo(revision_id=draft.pk, actor=actor, photo_id=gone.public_id)
    assert renditions.remove_unused_photos() == 0
    assert Photo.objects.filter(pk=gone.pk).exists()
    storage.private().save("photos/9b2f0b1e-7b5c-4a7e-9a52-0d4f5a5e7a11/master.jpg", ContentFile(b"of a crash"))
    with time_machine.travel(clock.now() + datetime.timedelta(hours=2)):
        assert renditions.remove_unused_photos() == 1
        assert renditions.remove_unused_photos() == 0
    assert not Photo.objects.filter(pk=gone.pk).exists()
    assert files(own_storage) == {f"private/{kept.folder}/master.jpg", f"private/{kept.folder}/640.webp"}


def test_that_another_officer_removed_are_neither_moved_nor_tried_again(draft, actor):
    kept, gone = add(draft, actor), add(draft, actor)
    remove_photo(revision_id=draft.pk, actor=actor, photo_id=gone.public_id)
    for change in (
        lambda: move_photo(revision_id=draft.pk, actor=actor, photo_id=gone.public_id, to="up"),
        lambda: retry_photo(revision_id=draft.pk, actor=actor, photo_id=gone.public_id),
    ):
        with pytest.raises(PhotosChanged):
            change()
    assert order_of(draft) == [kept.public_id]
    assert Message.objects.filter(channel=TASK, about=str(gone.public_id)).count() == 1, "the upload's alone"


def test_that_are_ready_are_not_made_again(draft, actor):
    photo = add(draft, actor)
    tasks.make_renditions(str(photo.public_id))
    retry_photo(revision_id=draft.pk, actor=actor, photo_id=photo.public_id)
    photo.refresh_from_db()
    assert photo.state == PhotoState.READY
    assert Message.objects.filter(channel=TASK, about=str(photo.public_id)).count() == 1


def test_that_are_gone_when_the_worker_comes_are_no_error(draft, actor):
    photo = add(draft, actor)
    remove_photo(revision_id=draft.pk, actor=actor, photo_id=photo.public_id)
    photo.delete()
    tasks.make_renditions(str(photo.public_id))
    assert not Photo.objects.exists()


def test_swept_in_the_moment_of_a_second_upload_are_asked_for_again(draft, actor, facility, monkeypatch):
    data = drawn_photo()
    photo = add(draft, actor, data)
    remove_photo(revision_id=draft.pk, actor=actor, photo_id=photo.public_id)
    lock_draft = photos.lock_draft

    def sweep_first(**wanted):
        Photo.objects.filter(pk=photo.pk).delete()
        return lock_draft(**wanted)

    monkeypatch.setattr(photos, "lock_draft", sweep_first)
    with pytest.raises(PhotoRefused, match="Unggah sekali lagi"):
        add(draft, actor, data)
    assert order_of(draft) == []


def test_of_an_upload_that_is_running_are_left_alone_by_the_sweep(own_storage):
    running = "photos/9b2f0b1e-7b5c-4a7e-9a52-0d4f5a5e7a11/master.jpg"
    storage.private().save(running, ContentFile(b"without a row so far"))
    storage.private().save("photos/petunjuk/baca.txt", ContentFile(b"no photo"))
    assert renditions.remove_unused_photos() == 0
    assert files(own_storage) == {f"private/{running}", "private/photos/petunjuk/baca.txt"}


def test_written_at_the_same_moment_are_kept_once():
    class Busy(InMemoryStorage):
        """Somebody else writes the file between the look and the writing."""

        def exists(self, name):
            return False

        def get_available_name(self, name, max_length=None):
            return f"{name}_x" if super().exists(name) else name

    place = Busy()
    photos.put(place, "photos/a/640.webp", b"same bytes")
    photos.put(place, "photos/a/640.webp", b"same bytes")
    assert place.listdir("photos/a") == ([], ["640.webp"])
