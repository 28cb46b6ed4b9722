"""The files that a backup takes along for the catalogue: masters and renditions of photos."""

from collections.abc import Iterator

from catalog.models import Photo
from catalog.services.photos import MASTER
from pasindo.common.backup.stored import PRIVATE, PUBLIC, Stored, stored_files


@stored_files
def files_of_photos() -> Iterator[Stored]:
    """What the public storage shows of a photo is a copy of what the private one holds, byte for byte."""
    for photo in Photo.objects.order_by("pk").iterator(chunk_size=2000):
        yield Stored(f"{photo.folder}/{MASTER}")
        for width in photo.shown_widths:
            yield Stored(photo.file_name(width), (PRIVATE, PUBLIC) if photo.public_at else (PRIVATE,))
