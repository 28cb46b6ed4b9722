"""From a listing's key, shape and materials to its three pictures: whole, detail, in use."""

from random import Random

from PIL import Image, ImageFilter

from pasindo.demo.drawing import (  # noqa: F401  they register what they draw
    materials_cloth,
    materials_food,
    materials_motif,
    materials_weave,
    materials_wood,
    scenes,
    shapes_bags,
    shapes_food,
    shapes_furniture,
    shapes_home,
    shapes_models,
    shapes_packed,
    shapes_play,
    shapes_shoes,
    shapes_table,
    shapes_wall,
    shapes_wear,
)
from pasindo.demo.drawing.shapes import SHAPES, Look, Shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint, rgb

SIDE = 1000  # what submitting asks for, and no more: 252 pictures are kept as files
SQUARE, WIDE = (SIDE, SIDE), (SIDE, round(SIDE * 5 / 6))
UNIT = SIDE * 0.42  # of a shape that fills the picture


def draw_picture(*, key: str, shape: str, main: str, second: str, accent: str, view: str) -> Image.Image:
    """One picture of a listing, 1000 px wide; the same arguments give the same pixels. view: whole, detail, use."""
    spec = SHAPES[shape]
    rng = Random(f"{key}/{view}")  # noqa: S311  drawing, no secret
    look = Look(paint(main), paint(second or main), rgb(accent or "#efe2c4"), Random(key))  # noqa: S311
    return {"whole": _whole, "detail": _detail, "use": _in_use}[view](spec, look, rng)


def _whole(spec: Shape, look: Look, rng: Random) -> Image.Image:
    unit = UNIT
    lying = spec.pose == "flat"
    ground = scenes.plain(SQUARE, rng, horizon=0.7 if spec.pose == "stand" else None)
    turn = rng.uniform(-9, 9) if lying else 0.0
    y = SIDE / 2 + (0.0 if spec.pose != "stand" else (0.9 - spec.base) * unit * 0.3)
    stage = Canvas(SQUARE, at=(SIDE / 2, y), unit=unit, rng=rng, turn=turn, flip=rng.random() < 0.4)
    spec.draw(stage, look)
    return scenes.on(ground, stage, spec.pose, y + spec.base * unit)


def _detail(spec: Shape, look: Look, rng: Random) -> Image.Image:
    x, y, zoom = spec.focus
    unit = UNIT * zoom
    flip = rng.random() < 0.4
    ground = scenes.plain(SQUARE, rng, horizon=None)
    at = (SIDE / 2 - (-x if flip else x) * unit, SIDE / 2 - y * unit)
    stage = Canvas(SQUARE, at=at, unit=unit, rng=rng, turn=0, flip=flip)
    spec.draw(stage, look)
    picture = scenes.on(ground, stage, "flat" if spec.pose == "flat" else "wall", 0)
    return _focused(picture)


def _focused(picture: Image.Image) -> Image.Image:
    """Sharp in the middle, soft towards the corners, as a near picture is."""
    k = 3
    soft = picture.reduce(k).filter(ImageFilter.GaussianBlur(2.2)).resize(picture.size, Image.Resampling.BILINEAR)
    veil = (
        Image.radial_gradient("L")
        .point(lambda v: max(0, min(255, round((v - 110) * 2.4))))
        .resize(picture.size, Image.Resampling.BILINEAR)
    )
    return Image.composite(soft, picture, veil)


def _in_use(spec: Shape, look: Look, rng: Random) -> Image.Image:
    use = spec.uses[rng.randrange(len(spec.uses))]
    width, height = WIDE
    flip = rng.random() < 0.4
    if use == "tabletop":
        ground = scenes.tabletop(WIDE, rng)
        ground = _beside(ground, rng, top=True)
        unit = SIDE * 0.333 * spec.size
        stage = Canvas(WIDE, at=(width * 0.52, height * 0.52), unit=unit, rng=rng, turn=rng.uniform(-18, 18), flip=flip)
        spec.draw(stage, look)
        return scenes.on(ground, stage, "flat", 0)
    if use in ("hook", "wall"):
        ground, level = scenes.peg(WIDE, rng) if use == "hook" else scenes.sideboard(WIDE, rng)
        unit = (height * 0.4 if use == "hook" else height * 0.33) * spec.size
        at = (width / 2, level + unit * 0.93) if use == "hook" else (width / 2, height * 0.4)
        stage = Canvas(WIDE, at=at, unit=unit, rng=rng, flip=flip)
        spec.draw(stage, look)
        return scenes.on(ground, stage, "wall", 0)
    ground, level = {"table": scenes.table, "shelf": scenes.shelf, "floor": scenes.floor}[use](WIDE, rng)
    unit = SIDE * {"table": 0.3, "shelf": 0.275, "floor": 0.342}[use] * spec.size
    x = width * rng.uniform(0.42, 0.5)
    if use != "floor":
        ground = _beside(ground, rng, level=level, x=x + (unit * 0.95 + SIDE * 0.1) * rng.choice((1, -1, 1)))
    stage = Canvas(WIDE, at=(x, level - spec.base * unit), unit=unit, rng=rng, flip=flip)
    spec.draw(stage, look)
    return scenes.on(ground, stage, "stand" if use != "shelf" else "wall", level)


def _beside(ground: Image.Image, rng: Random, *, level: float = 0, x: float = 0, top: bool = False) -> Image.Image:
    """A small thing beside the product, a little out of focus."""
    if top:
        return ground
    stage = Canvas(ground.size, at=(x, level - 24), unit=SIDE * rng.uniform(0.1, 0.125), rng=rng)
    rng.choice((scenes.plant, scenes.vase, scenes.books, scenes.cup))(stage, rng)
    return scenes.on(ground, stage, "stand", level - 24).filter(ImageFilter.GaussianBlur(1.4))
