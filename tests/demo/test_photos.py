"""The demonstration's photos are files, drawn once."""

import pytest
from PIL import Image, ImageChops, ImageStat

from catalog.images import clean_photo
from catalog.metadata import metadata_of
from pasindo.demo.drawing.files import picture_of
from pasindo.demo.listings import VIEWS, listings
from pasindo.demo.photos import PICTURES, file_of

FILES = {file_of(listing.key, view) for listing in listings() for view in listing.views}
SAMPLE = [listings()[5], listings()[40], listings()[-1]]
NEAR = 3.0  # of 255, on average: what compressing takes away


def test_are_there_for_every_listing_and_for_nothing_else():
    assert set(PICTURES.iterdir()) == FILES


def test_are_at_most_1000_pixels_and_45_kB_each_on_average_without_metadata():
    sizes = [file.stat().st_size for file in FILES]
    assert sum(sizes) / len(sizes) <= 45_000
    for file in FILES:
        assert metadata_of(file.read_bytes()) == [], file.name
        with Image.open(file) as picture:
            assert (picture.format, max(picture.size)) == ("WEBP", 1000), file.name


@pytest.mark.parametrize("view", VIEWS)
def test_cleaned_again_are_identical_and_keep_their_size(view):
    """So that loading twice, on whatever day, gives the same photo."""
    data = file_of(SAMPLE[0].key, view).read_bytes()
    first, second = clean_photo(data), clean_photo(data)
    assert first == second
    assert metadata_of(first.data) == metadata_of(first.preview) == []
    with Image.open(file_of(SAMPLE[0].key, view)) as picture:
        assert (first.width, first.height) == picture.size


@pytest.mark.parametrize("listing", SAMPLE, ids=lambda listing: listing.key)
@pytest.mark.parametrize("view", VIEWS)
def test_redrawn_look_the_same(listing, view):
    """Bytes differ from one version of a library to the next, pixels hardly do."""
    drawn = picture_of(listing, view)
    assert _distance(drawn, file_of(listing.key, view)) < NEAR


def test_of_another_listing_look_different():
    """The measure tells pictures apart."""
    drawn = picture_of(SAMPLE[0], "whole")
    assert _distance(drawn, file_of(SAMPLE[1].key, "whole")) > 4 * NEAR


def _distance(drawn, file):
    with Image.open(file) as picture:
        difference = ImageChops.difference(drawn.convert("RGB"), picture.convert("RGB"))
    return sum(ImageStat.Stat(difference).mean) / 3
