"""Product pictures are drawn by code."""

import pytest
from PIL import ImageStat

from pasindo.demo.drawing.compose import draw_picture
from pasindo.demo.drawing.shapes import SHAPES
from pasindo.demo.drawing.tiles import MATERIALS, paint
from pasindo.demo.listings import VIEWS, listings

SAMPLE = {"key": "contoh", "shape": "sling", "main": "leather", "second": "canvas #5b6146", "accent": "#e9d3a0"}


@pytest.mark.parametrize("view", VIEWS)
def test_is_1000_pixels_wide(view):
    picture = draw_picture(**SAMPLE, view=view)
    assert max(picture.size) == 1000 and min(picture.size) >= 800


@pytest.mark.parametrize("view", VIEWS)
def test_is_the_same_every_time(view):
    assert draw_picture(**SAMPLE, view=view).tobytes() == draw_picture(**SAMPLE, view=view).tobytes()


def test_differs_between_listings_of_the_same_shape():
    other = SAMPLE | {"key": "lain"}
    assert draw_picture(**SAMPLE, view="use").tobytes() != draw_picture(**other, view="use").tobytes()


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_shows_something_in_the_middle(name):
    """A product, not bare ground: the middle has more going on than a corner."""
    picture = draw_picture(key="contoh", shape=name, main="wood", second="", accent="", view="whole")
    grey = picture.convert("L")
    middle, corner = grey.crop((250, 250, 950, 950)), grey.crop((0, 0, 150, 150))
    assert ImageStat.Stat(middle).stddev[0] > 2 * ImageStat.Stat(corner).stddev[0]


def test_every_listing_names_a_shape_and_materials_that_exist():
    for shape, main, second, accent in (look for each in listings() for look in (each.draw, *each.looks.values())):
        assert shape in SHAPES
        assert paint(main).material in MATERIALS
        assert paint(second).material in MATERIALS
        assert accent.startswith("#")
