"""The photos of the listings: files that were drawn once (`manage.py draw_demo`), read and cleaned as an upload is."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from catalog.images import CleanPhoto, clean_photo
from pasindo.demo.listings import Listing
from pasindo.demo.processes import in_order

PICTURES = Path(__file__).parent / "pictures"


def file_of(key: str, view: str) -> Path:
    """Where the photo of a listing lies, drawn or not."""
    return PICTURES / f"{key}-{view}.webp"


def photos_of(listing: Listing) -> list[CleanPhoto]:
    """The photos of a listing, cleaned: the same files give the same bytes each time."""
    return [clean_photo(file_of(listing.key, view).read_bytes()) for view in listing.views]


def photos_of_each(listings: Sequence[Listing], *, processes: int) -> Iterator[tuple[Listing, list[CleanPhoto]]]:
    """Each listing with its photos, in order, as they get ready; a few are cleaned ahead. processes 0: in this one."""
    return in_order(photos_of, listings, processes=processes)
