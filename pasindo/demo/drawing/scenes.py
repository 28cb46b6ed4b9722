"""Grounds and rooms: where a product is shown. Never a person, never a gate."""

from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from pasindo.demo.drawing.paths import blob, box, curve, ellipse
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import clouds, darker, fill, lighter, lit, paint, rgb

GROUNDS = ("#efe6d6", "#ead8c0", "#e6dccb", "#e4cdb4", "#dfe0d2", "#e9d3c3", "#d9dcd6", "#f0e2c9", "#e3d3cf", "#d8d5c6")
WALLS = ("#e8ddca", "#d9cfbb", "#cfd6cb", "#e3c9b0", "#dcd6cf", "#c9d0d2", "#ead9bd", "#d8bfa8", "#bfc9bd")
WOODS = ("#a97443", "#8a5a34", "#c4935a", "#6f4529", "#b98552", "#9a6a45")


def plain(size: tuple[int, int], rng: Random, *, horizon: float | None) -> Image.Image:
    """A warm, quiet ground: with a horizon a sheet that rises behind the product, without one seen from above."""
    base = rgb(rng.choice(GROUNDS))
    k = 8
    width, height = size[0] // k, size[1] // k
    light = Image.radial_gradient("L").resize((width * 2, height * 2), Image.Resampling.BILINEAR)
    left, top = round(width * rng.uniform(0.55, 0.75)), round(height * rng.uniform(0.62, 0.8))
    light = light.crop((left, top, left + width, top + height)).point(lambda v: max(0, min(255, 150 - v // 3)))
    picture = Image.new("RGB", (width, height), base)
    if horizon is not None:
        floor = Image.new("L", (width, height), 0)
        ImageDraw.Draw(floor).rectangle((0, round(horizon * height), width, height), fill=255)
        picture.paste(darker(base, 0.1), (0, 0), floor.filter(ImageFilter.GaussianBlur(height / 9)))
    picture = lit(picture, light).resize(size, Image.Resampling.BICUBIC)
    return lit(picture, clouds(256, 128, rng, contrast=0.03).resize(size, Image.Resampling.BILINEAR))


def window_light(picture: Image.Image, rng: Random) -> Image.Image:
    """A slanting field of daylight on the wall."""
    k = 8
    width, height = picture.width // k, picture.height // k
    field = Image.new("L", (width, height), 118)
    x = rng.uniform(0.05, 0.45) * width
    slope = rng.uniform(0.15, 0.35) * height
    wide = width * rng.uniform(0.35, 0.55)
    ImageDraw.Draw(field).polygon(
        [(x, 0), (x + wide, 0), (x + wide - slope, height * 0.7), (x - slope, height * 0.7)], fill=148
    )
    field = field.filter(ImageFilter.GaussianBlur(width / 24)).resize(picture.size, Image.Resampling.BICUBIC)
    return lit(picture, field)


def wall(size: tuple[int, int], rng: Random) -> Image.Image:
    """A plastered wall in daylight."""
    base = rgb(rng.choice(WALLS))
    tile = lit(Image.new("RGB", (512, 512), base), clouds(512, 9, rng, contrast=0.035)).resize(
        size, Image.Resampling.BILINEAR
    )
    return window_light(tile, rng)


def _surface(picture: Image.Image, top: int, rng: Random, wood: str) -> Image.Image:
    """Boards running away from the viewer, from the line `top` down."""
    width, height = picture.size
    stage = Canvas(picture.size, at=(0, 0), unit=1.0, rng=rng)
    face = fill(paint(f"planks {wood}").turned(0), (1000, 700), (rng.randrange(300), rng.randrange(300)), 620)
    spread = width * 0.35
    stage.picture_on(
        [
            (-spread, top),
            (width + spread, top),
            (width * 1.5 + spread, height + 40),
            (-width * 0.5 - spread, height + 40),
        ],
        face,
    )
    shade = Image.linear_gradient("L").resize((width, height - top)).point(lambda v: round(104 + v * 0.13))
    picture.paste(lit(stage.layer.crop((0, top, width, height)), shade), (0, top))
    return picture


def table(size: tuple[int, int], rng: Random) -> tuple[Image.Image, float]:
    """A wooden table against a wall; gives the level on which things stand."""
    picture = wall(size, rng)
    top = round(size[1] * rng.uniform(0.6, 0.64))
    picture = picture.filter(ImageFilter.GaussianBlur(3))
    _surface(picture, top, rng, rng.choice(WOODS))
    ImageDraw.Draw(picture).line([(0, top), (size[0], top)], fill=(60, 42, 30), width=2)
    return picture, size[1] * 0.86


def tabletop(size: tuple[int, int], rng: Random) -> Image.Image:
    """A table seen from above, perhaps with a runner."""
    wood = fill(paint(f"planks {rng.choice(WOODS)}"), size, (rng.randrange(400), rng.randrange(400)), 520)
    stage = Canvas(size, at=(size[0] / 2, size[1] / 2), unit=size[0] / 2, rng=rng, turn=rng.uniform(-12, 12))
    if rng.random() < 0.75:
        cloth = rng.choice(("cotton #e8dfcc", "canvas #c9bda2", "cotton #b9c4b8", "cotton #d8b9a0", "canvas #8b9aa0"))
        stage.part(box(-1.4, -0.5, 1.4, 0.52), paint(cloth), bulge=0.4, soft=0.02)
        stage.stitch([(-1.4, -0.46), (1.4, -0.46)], (240, 234, 220))
        stage.stitch([(-1.4, 0.48), (1.4, 0.48)], (240, 234, 220))
    return window_light(on(wood, stage, "flat", 0), rng)


def shelf(size: tuple[int, int], rng: Random) -> tuple[Image.Image, float]:
    """A shelf on a wall with a few quiet things."""
    picture = wall(size, rng)
    level = size[1] * 0.8
    unit = size[0] / 2
    stage = Canvas(size, at=(unit, level), unit=unit, rng=rng)
    wood = paint(f"wood {rng.choice(WOODS)}")
    for x in (-0.72, 0.72):
        stage.part(
            [(x - 0.02, 0.07), (x + 0.02, 0.07), (x + 0.02, 0.3), (x - 0.02, 0.26)],
            paint("metal #4a4742"),
            bulge=0.6,
            soft=0.01,
        )
    stage.part(box(-1.1, 0.0, 1.1, 0.075, 0.008), wood, bulge=0.7, soft=0.012, shade="fall", depth=0.4)
    return on(picture, stage, "wall", 0), level


def floor(size: tuple[int, int], rng: Random) -> tuple[Image.Image, float]:
    """The corner of a room: wall, skirting, boards, a picture or a plant."""
    picture = wall(size, rng)
    top = round(size[1] * 0.66)
    _surface(picture, top, rng, rng.choice(WOODS))
    unit = size[0] / 2
    stage = Canvas(size, at=(unit, top), unit=unit, rng=rng)
    stage.part(box(-1.2, -0.05, 1.2, 0.004), paint("plain #efe9dd"), bulge=0.3, soft=0.01)
    picture = on(picture, stage, "none", 0)
    side = rng.choice((-1, 1))
    decor = Canvas(size, at=(unit + side * unit * 0.8, size[1] * 0.78), unit=unit * 0.5, rng=rng)
    plant(decor, rng)
    return on(picture, decor, "stand", size[1] * 0.78), size[1] * 0.9


def peg(size: tuple[int, int], rng: Random) -> tuple[Image.Image, float]:
    """A wooden rail with one round peg; gives the height of the peg."""
    picture = wall(size, rng)
    unit, level = size[0] / 2, size[1] * 0.12
    stage = Canvas(size, at=(unit, level), unit=unit, rng=rng)
    wood = paint(f"wood {rng.choice(WOODS)}")
    stage.part(box(-0.8, -0.055, 0.8, 0.055, 0.02), wood, bulge=0.7, soft=0.015)
    for x in (-0.55, 0.0, 0.55):
        stage.part(ellipse(x, 0.0, 0.032), wood, bulge=1.0, soft=0.02, lift=0.016, dim=0.1)
    return on(picture, stage, "wall", 0), level


def sideboard(size: tuple[int, int], rng: Random) -> tuple[Image.Image, float]:
    """A wall above a low cupboard; gives the level of the cupboard's top."""
    picture = wall(size, rng)
    unit, level = size[0] / 2, size[1] * 0.86
    stage = Canvas(size, at=(unit, level), unit=unit, rng=rng)
    wood = paint(f"wood {rng.choice(WOODS)}")
    stage.part(box(-0.95, 0.03, 0.95, 0.6, 0.01), wood, bulge=0.3, soft=0.02, dim=0.12)
    stage.part(box(-1.0, -0.02, 1.0, 0.04, 0.01), wood, bulge=0.6, soft=0.015, lift=0.02)
    for x in (-0.32, 0.32):
        stage.gloom([(x - 0.003, 0.05), (x + 0.003, 0.05), (x + 0.003, 0.6), (x - 0.003, 0.6)], 0.6, 0.003)
    picture = on(picture, stage, "wall", 0)
    side = rng.choice((-1, 1))
    decor = Canvas(size, at=(unit + side * unit * 0.68, level), unit=unit * 0.24, rng=rng)
    rng.choice((plant, vase, books))(decor, rng)
    return on(picture, decor, "stand", level), level


# --- small things beside the product ------------------------------------------------------------------------
def plant(stage: Canvas, rng: Random) -> None:
    """A leafy plant in a pot, standing on (0, 0)."""
    green = rng.choice(("#557f4b", "#3f6b4a", "#6f8a4a"))
    for k in range(9):
        lean = (k - 4) / 4
        x, y = lean * 0.62 + rng.uniform(-0.08, 0.08), -1.15 - 0.5 * (1 - lean * lean) + rng.uniform(-0.1, 0.1)
        stem = curve([(lean * 0.1, -0.5), (x * 0.45, (y - 0.5) / 2), (x, y)])
        leaf = blob((lean * 0.08, -0.55), (x * 0.35 - 0.11, y * 0.62), (x, y), (x * 0.55 + 0.12, y * 0.66))
        stage.part(leaf, paint(f"leafgreen {green}"), bulge=0.8, soft=0.05, lift=0.02, dim=0.1 * (k % 3))
        stage.stitch(stem, lighter(rgb(green), 0.25), length=0.06, gap=0.0, width=0.012)
    pot = [(-0.3, -0.55), (0.3, -0.55), (0.22, 0.0), (-0.22, 0.0)]
    stage.part(
        pot,
        paint(f"plain {rng.choice(('#c98a68', '#e6dfd2', '#8c9a92', '#d8b48a'))}"),
        bulge=0.5,
        soft=0.04,
        shade="tube",
        depth=0.6,
    )
    stage.part(
        box(-0.33, -0.62, 0.33, -0.5, 0.03), paint("plain #c9a184"), bulge=0.6, soft=0.03, shade="tube", depth=0.6
    )


def vase(stage: Canvas, rng: Random) -> None:
    """A vase with dry twigs."""
    for k in range(7):
        lean = (k - 3) / 3
        tip = (lean * 0.5, -1.75 + abs(lean) * 0.25)
        stage.rod(curve([(0, -0.7), (lean * 0.2, -1.2), tip]), 0.018, paint("wood #9a7a52"))
        for d in range(5):
            stage.part(
                ellipse(tip[0] * (1 - d * 0.09), tip[1] + d * 0.13, 0.05, 0.08),
                paint("plain #d9b98a"),
                bulge=0.8,
                soft=0.03,
            )
    body = blob(
        (-0.1, -0.8),
        (0.1, -0.8),
        (0.13, -0.62),
        (0.32, -0.3),
        (0.2, -0.01),
        (-0.2, -0.01),
        (-0.32, -0.3),
        (-0.13, -0.62),
    )
    stage.part(
        body,
        paint(f"plain {rng.choice(('#a8b3a8', '#dcd2c2', '#9a6a52', '#6f8190'))}"),
        bulge=0.4,
        soft=0.05,
        shade="tube",
        depth=0.7,
    )


def books(stage: Canvas, rng: Random) -> None:
    """Three books lying on one another."""
    y = 0.0
    for k in range(3):
        h, w = rng.uniform(0.13, 0.2), rng.uniform(0.55, 0.7)
        tone = rng.choice(("#8a4a3a", "#3f5f6f", "#b9924f", "#5f6f4f", "#d8cdb8", "#7a5a78"))
        stage.part(box(-w, y - h, w * 0.98, y, 0.02), paint(f"canvas {tone}"), bulge=0.6, soft=0.03, lift=0.01)
        stage.part(box(w * 0.9, y - h + 0.025, w, y - 0.025), paint("paper #efe6d3"), bulge=0)
        y -= h + 0.004 * k


def cup(stage: Canvas, rng: Random) -> None:
    """A cup of tea on a saucer."""
    tone = paint(f"plain {rng.choice(('#f2ece0', '#b9c9c4', '#d8a98a', '#8fa0a8'))}")
    stage.part(ellipse(0, -0.05, 0.62, 0.12), tone, bulge=0.8, soft=0.04)
    stage.part(
        curve([(0.36, -0.55), (0.66, -0.5), (0.62, -0.25), (0.3, -0.18)], steps=8),
        tone,
        bulge=0.8,
        soft=0.03,
        holes=[ellipse(0.45, -0.38, 0.09, 0.1)],
    )
    stage.part(
        [
            (-0.4, -0.62),
            (0.4, -0.62),
            *curve([(0.4, -0.62), (0.36, -0.25), (0.18, -0.07), (-0.18, -0.07), (-0.36, -0.25), (-0.4, -0.62)]),
        ],
        tone,
        bulge=0.3,
        soft=0.04,
        shade="tube",
        depth=0.55,
        lift=0.03,
    )
    stage.part(ellipse(0, -0.62, 0.4, 0.09), tone, bulge=0.3, soft=0.02)
    stage.part(ellipse(0, -0.605, 0.34, 0.065), paint("plain #8a4f22"), bulge=0.2, soft=0.03)


# --- putting together ---------------------------------------------------------------------------------------
def on(background: Image.Image, stage: Canvas, pose: str, base: float) -> Image.Image:
    """The background with what is on the stage and its shadow. pose: stand, flat, wall, none; base: level in pixels."""
    if pose != "none":
        background = _shadow(background, stage, pose, base)
    background.paste(stage.layer, (0, 0), stage.alpha)
    return background


def _shadow(background: Image.Image, stage: Canvas, pose: str, base: float) -> Image.Image:
    k = 4
    small = stage.alpha.reduce(k)
    unit = stage.unit / k
    if pose == "stand":
        level = base / k
        squash, lean = 0.2, 0.55
        # below the level lies the mirrored, flattened silhouette; a soft pool closes the seam
        cast = small.transform(
            small.size,
            Image.Transform.AFFINE,
            (1, lean / squash * -1, lean / squash * level, 0, -1 / squash, level + level / squash),
        )
        back = small.transform(small.size, Image.Transform.AFFINE, (1, 0, 0, 0, 1 / squash, level - level / squash))
        pool = ImageChops.lighter(cast, back).filter(ImageFilter.GaussianBlur(max(1, unit * 0.07)))
        near = back.filter(ImageFilter.GaussianBlur(max(1, unit * 0.025)))
        shadow = ImageChops.lighter(pool.point(lambda v: round(v * 0.4)), near.point(lambda v: round(v * 0.45)))
        shadow = ImageChops.lighter(shadow, _contact(small, level, unit))
    else:
        far, near_by = (0.06, 0.018) if pose == "flat" else (0.1, 0.03)
        wide = ImageChops.offset(small, round(unit * far * 0.8), round(unit * far)).filter(
            ImageFilter.GaussianBlur(max(1, unit * far))
        )
        near = ImageChops.offset(small, round(unit * near_by * 0.5), round(unit * near_by)).filter(
            ImageFilter.GaussianBlur(max(1, unit * near_by))
        )
        shadow = ImageChops.lighter(wide.point(lambda v: round(v * 0.38)), near.point(lambda v: round(v * 0.5)))
    background.paste((30, 18, 10), (0, 0), shadow.resize(background.size, Image.Resampling.BILINEAR))
    return background


def _contact(small: Image.Image, level: float, unit: float) -> Image.Image:
    """The dark line where a thing touches what it stands on."""
    touching = small.crop((0, round(level - unit * 0.06), small.width, round(level + unit * 0.03))).getbbox()
    out = Image.new("L", small.size, 0)
    if touching:
        left, _, right, _ = touching
        ImageDraw.Draw(out).ellipse(
            (left - unit * 0.02, level - unit * 0.035, right + unit * 0.03, level + unit * 0.04), fill=120
        )
    return out.filter(ImageFilter.GaussianBlur(max(1, unit * 0.025)))
