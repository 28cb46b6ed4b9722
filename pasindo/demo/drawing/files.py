"""Draws the files of pasindo/demo/pictures anew. Nothing else of the demonstration draws."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from PIL import Image

from pasindo.demo.drawing.compose import draw_picture
from pasindo.demo.listings import Listing
from pasindo.demo.photos import PICTURES, file_of
from pasindo.demo.processes import in_order

QUALITY, METHOD = 68, 6  # about 34 kB for a picture of 1000 px, and no softer to the eye


def picture_of(listing: Listing, view: str) -> Image.Image:
    """One picture of a listing as it is drawn today."""
    shape, main, second, accent = listing.looks.get(listing.look_of(view), listing.draw)
    of_what, _dash, _value = view.partition("-")
    return draw_picture(key=listing.key, shape=shape, main=main, second=second, accent=accent, view=of_what)


def draw_files(listings: Sequence[Listing], *, processes: int) -> Iterator[Listing]:
    """Draw the pictures of the listings over the files that are there; each listing as its files are written."""
    PICTURES.mkdir(exist_ok=True)
    return (listing for listing, _bytes in in_order(_draw_listing, listings, processes=processes))


def _draw_listing(listing: Listing) -> int:
    return sum(file_of(listing.key, view).write_bytes(_as_webp(picture_of(listing, view))) for view in listing.views)


def _as_webp(picture: Image.Image) -> bytes:
    target = BytesIO()
    picture.save(target, "WEBP", quality=QUALITY, method=METHOD)
    return target.getvalue()
