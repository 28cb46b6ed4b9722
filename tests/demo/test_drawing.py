"""Product pictures are drawn by code."""

import io

import pytest
from PIL import Image, ImageStat

from pasindo.demo.drawing.compose import MAX_BYTES, VIEWS, draw_photo
from pasindo.demo.drawing.shapes import SHAPES
from pasindo.demo.drawing.tiles import MATERIALS, paint
from pasindo.demo.listings import listings

SAMPLE = {"key": "contoh", "shape": "sling", "main": "leather", "second": "canvas #5b6146", "accent": "#e9d3a0"}


@pytest.mark.parametrize("view", VIEWS)
def test_is_a_jpeg_of_at_least_1000_and_at_most_1200_pixels_without_metadata(view):
    data = draw_photo(**SAMPLE, view=view)
    picture = Image.open(io.BytesIO(data))
    assert picture.format == "JPEG"
    assert 1000 <= max(picture.size) <= 1200 and min(picture.size) >= 800
    assert len(data) <= MAX_BYTES
    assert not picture.getexif()


@pytest.mark.parametrize("view", VIEWS)
def test_is_the_same_every_time(view):
    assert draw_photo(**SAMPLE, view=view) == draw_photo(**SAMPLE, view=view)


def test_differs_between_listings_of_the_same_shape():
    other = SAMPLE | {"key": "lain"}
    assert draw_photo(**SAMPLE, view="use") != draw_photo(**other, view="use")


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_shows_something_in_the_middle(name):
    """A product, not bare ground: the middle has more going on than a corner."""
    picture = Image.open(
        io.BytesIO(draw_photo(key="contoh", shape=name, main="wood", second="", accent="", view="whole"))
    )
    grey = picture.convert("L")
    middle, corner = grey.crop((250, 250, 950, 950)), grey.crop((0, 0, 150, 150))
    assert ImageStat.Stat(middle).stddev[0] > 2 * ImageStat.Stat(corner).stddev[0]


def test_every_listing_names_a_shape_and_materials_that_exist():
    for listing in listings():
        shape, main, second, accent = listing.draw
        assert shape in SHAPES
        assert paint(main).material in MATERIALS
        assert paint(second).material in MATERIALS
        assert accent.startswith("#")
