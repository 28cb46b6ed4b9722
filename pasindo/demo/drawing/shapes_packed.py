"""Packed food: jars, pouches, bottles, their labels."""

from pasindo.demo.drawing.paths import blob, both_sides, box, curve, ellipse, shift, stroke
from pasindo.demo.drawing.shapes import Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint


def label(s: Canvas, cx: float, cy: float, w: float, h: float, look: Look, *, curved: float = 0.03) -> None:
    """A paper label without words: a field of colour, a sign, lines."""
    x0, x1, y0, y1 = cx - w / 2, cx + w / 2, cy - h / 2, cy + h / 2
    outline = [*curve([(x0, y0), (cx, y0 + curved), (x1, y0)]), *curve([(x1, y1), (cx, y1 + curved), (x0, y1)])]
    s.part(outline, paint("paper #f4ecdb"), bulge=0.3, soft=0.015, lift=0.006)
    tone = look.second.base
    s.flat(
        [
            (
                [
                    *curve([(x0, y0 + h * 0.62), (cx, y0 + h * 0.62 + curved), (x1, y0 + h * 0.62)]),
                    *curve([(x1, y1), (cx, y1 + curved), (x0, y1)]),
                ],
                tone,
            ),
            (ellipse(cx, cy - h * 0.16 + curved, h * 0.2), tone),
            (ellipse(cx, cy - h * 0.16 + curved, h * 0.165), (244, 236, 219)),
            *[
                (
                    shift(
                        blob((0, 0), (0.4, -0.16), (1, 0), (0.4, 0.16)),
                        cx,
                        cy - h * 0.08 + curved,
                        scale=h * 0.2,
                        turn=-90 + t,
                    ),
                    look.accent,
                )
                for t in (-48, 0, 48)
            ],
            *[
                (
                    box(cx - w * q, cy + h * v + curved * 0.8, cx + w * q, cy + h * (v + 0.035) + curved * 0.8),
                    (244, 236, 219),
                )
                for q, v in ((0.3, 0.2), (0.22, 0.28), (0.26, 0.36))
            ],
        ]
    )


def glass_front(s: Canvas, x: float, y0: float, y1: float) -> None:
    """The shine of a glass wall."""
    s.glint(box(-x * 0.82, y0, -x * 0.62, y1, 0.08), 0.55, 0.02)
    s.glint(box(x * 0.74, y0 + 0.05, x * 0.8, y1, 0.03), 0.4, 0.015)


def _jar_lid(s: Canvas, look: Look) -> None:
    s.part(
        [*ellipse(0, -0.62, 0.45, 0.09, start=180, end=360), (0.45, -0.5), (-0.45, -0.5)],
        look.second,
        bulge=0.8,
        soft=0.04,
    )
    s.rod([(-0.46, -0.5), (0.0, -0.485), (0.46, -0.5)], 0.03, paint("rolls"), lift=0.008)
    for side in (-1, 1):
        s.rod(
            curve(
                [
                    (0.05, -0.48),
                    (0.05 + side * 0.14, -0.56),
                    (0.05 + side * 0.16, -0.44),
                    (0.05, -0.48),
                    (0.05 + side * 0.08, -0.3),
                ]
            ),
            0.022,
            paint("rolls"),
            lift=0.006,
        )


@shape("jar", base=0.78, focus=(0.1, 0.25, 2.2), uses=("table", "shelf"), size=0.85)
def jar(s: Canvas, look: Look) -> None:
    """A glass jar filled with the material, its lid tied over with cloth."""
    body = both_sides(
        curve([(0.0, -0.42), (0.4, -0.42), (0.52, -0.3), (0.54, 0.2), (0.54, 0.66), (0.44, 0.78), (0.0, 0.8)], steps=6)
    )
    s.part(body, look.main, bulge=0.6, soft=0.05, shade="tube", depth=0.5)
    s.part(
        both_sides(curve([(0.0, -0.43), (0.4, -0.43), (0.525, -0.3), (0.53, -0.22), (0.0, -0.16)], steps=6)),
        paint("glass #e8e4d6"),
        bulge=0.5,
        soft=0.03,
        shade="tube",
        depth=0.4,
    )
    label(s, 0, 0.28, 0.86, 0.5, look)
    glass_front(s, 0.54, -0.25, 0.7)
    skirt = [
        (-0.44, -0.62),
        (0.44, -0.62),
        *curve(
            [
                (0.44, -0.62),
                (0.6, -0.34),
                (0.44, -0.38),
                (0.28, -0.3),
                (0.1, -0.36),
                (-0.1, -0.3),
                (-0.28, -0.37),
                (-0.44, -0.31),
                (-0.6, -0.36),
                (-0.44, -0.62),
            ]
        ),
    ]
    s.part(skirt, look.second, bulge=0.9, soft=0.04, lift=0.02)
    _jar_lid(s, look)


@shape("cookiejar", base=0.78, focus=(0.1, 0.2, 2.1), uses=("table", "shelf"), size=0.85)
def cookiejar(s: Canvas, look: Look) -> None:
    """A clear tub of biscuits with a red lid."""
    body = both_sides([(0.0, -0.4), (0.58, -0.4), (0.56, 0.74), (0.5, 0.79), (0.0, 0.8)])
    s.part(body, paint("glass #efe8d8"), bulge=0.5, soft=0.04)
    rng = look.rng
    for row in range(6):
        for k in range(5):
            x = -0.44 + k * 0.22 + (0.08 if row % 2 else -0.02) + rng.uniform(-0.02, 0.02)
            y = 0.68 - row * 0.2 + rng.uniform(-0.02, 0.02)
            if abs(x) < 0.48:
                s.part(
                    shift(ellipse(0, 0, 0.125, 0.1), x, y, turn=rng.uniform(-20, 20)),
                    look.main,
                    bulge=1.0,
                    soft=0.05,
                    lift=0.012,
                )
                if (row + k) % 2:
                    s.part(ellipse(x, y - 0.01, 0.04, 0.032), look.second, bulge=1.0, soft=0.02, lift=0.006)
    for x in (-0.56, 0.56):
        s.gloom(box(x - 0.03, -0.38, x + 0.03, 0.76), 0.35, 0.03)
    glass_front(s, 0.56, -0.3, 0.7)
    s.part(
        box(-0.62, -0.56, 0.62, -0.36, 0.04), look.second, bulge=0.7, soft=0.03, shade="tube", depth=0.45, lift=0.015
    )
    s.part(ellipse(0, -0.56, 0.62, 0.1), look.second, bulge=0.7, soft=0.025)
    s.part(ellipse(0, -0.56, 0.5, 0.07), look.second, bulge=-0.5, soft=0.02)
    label(s, 0.0, 0.24, 0.5, 0.36, look)


@shape("pouch", base=0.8, focus=(0.0, 0.35, 2.0), uses=("table", "shelf"), size=0.85)
def pouch(s: Canvas, look: Look) -> None:
    """A stand-up paper pouch with a window; some of its content lies before it."""
    body = [
        (-0.5, -0.84),
        (0.5, -0.84),
        *curve(
            [
                (0.5, -0.84),
                (0.55, -0.2),
                (0.6, 0.5),
                (0.56, 0.74),
                (0.3, 0.8),
                (0.0, 0.81),
                (-0.3, 0.8),
                (-0.56, 0.74),
                (-0.6, 0.5),
                (-0.55, -0.2),
                (-0.5, -0.84),
            ]
        ),
    ]
    s.part(body, paint("kraft"), bulge=0.8, soft=0.07, shade="tube", depth=0.25)
    s.part(box(-0.51, -0.85, 0.51, -0.7), paint("kraft"), bulge=0.5, soft=0.015, dim=0.1)
    s.stitch([(-0.49, -0.73), (0.49, -0.73)], (90, 62, 36), length=0.012, gap=0.008)
    s.part(box(-0.42, -0.56, 0.42, -0.02, 0.03), paint("paper #f4ecdb"), bulge=0.3, soft=0.012, lift=0.006)
    label(s, 0, -0.29, 0.78, 0.48, look, curved=0.0)
    s.part(ellipse(0, 0.38, 0.34, 0.29), look.main, bulge=-0.5, soft=0.03)
    s.glint(shift(box(-0.3, -0.04, 0.1, 0.02, 0.02), -0.04, 0.24, turn=-30), 0.4, 0.02)
    s.part(stroke(ellipse(0, 0.38, 0.34, 0.29), 0.02), look.second, bulge=0.5, soft=0.008)
    for x0, y0, x1, y1 in ((-0.5, -0.6, -0.56, 0.6), (0.5, -0.6, 0.56, 0.6)):
        s.gloom(stroke([(x0, y0), (x1, y1)], 0.03), 0.25, 0.02)
    s.part(
        blob((0.4, 0.8), (0.5, 0.68), (0.66, 0.64), (0.82, 0.7), (0.94, 0.82), (0.66, 0.86)),
        look.main,
        bulge=0.9,
        soft=0.06,
        lift=0.02,
    )


def _ginger(s: Canvas, look: Look) -> None:
    for x, y, scale, turn in ((0.44, 0.5, 1.0, -8.0), (0.66, 0.36, 0.8, 30.0)):
        root = blob(
            (-0.36, 0.02),
            (-0.28, -0.12),
            (-0.12, -0.08),
            (-0.08, -0.26),
            (0.04, -0.26),
            (0.08, -0.08),
            (0.26, -0.14),
            (0.36, 0.0),
            (0.26, 0.14),
            (0.1, 0.1),
            (0.08, 0.24),
            (-0.06, 0.24),
            (-0.1, 0.12),
            (-0.28, 0.14),
        )
        s.part(shift(root, x, y, scale=scale, turn=turn), paint("ginger"), bulge=1.0, soft=0.07, lift=0.03)
        s.part(
            shift(ellipse(0.33, 0.0, 0.05, 0.09), x, y, scale=scale, turn=turn),
            paint("plain #ecc97a"),
            bulge=0.3,
            soft=0.02,
        )
    s.part(
        blob((-0.1, 0.78), (0.06, 0.68), (0.28, 0.7), (0.4, 0.8), (0.14, 0.84)),
        look.main,
        bulge=0.9,
        soft=0.06,
        lift=0.02,
    )


@shape("drinkpowder", base=0.8, focus=(0.25, 0.35, 2.0), uses=("table", "shelf"), size=0.85)
def drinkpowder(s: Canvas, look: Look) -> None:
    """A pouch of ginger powder, fresh ginger and a spoon of the powder."""
    body = [
        (-0.72, -0.8),
        (0.06, -0.8),
        *curve(
            [
                (0.06, -0.8),
                (0.1, -0.2),
                (0.14, 0.5),
                (0.1, 0.68),
                (-0.33, 0.73),
                (-0.76, 0.68),
                (-0.8, 0.5),
                (-0.76, -0.2),
                (-0.72, -0.8),
            ]
        ),
    ]
    s.part(body, look.second, bulge=0.8, soft=0.06, shade="tube", depth=0.25)
    s.part(box(-0.73, -0.82, 0.07, -0.68), look.second, bulge=0.5, soft=0.015, dim=0.15)
    label(s, -0.33, -0.06, 0.66, 0.6, look, curved=0.0)
    _ginger(s, look)


@shape("bottle", base=0.84, focus=(0.0, 0.1, 2.0), uses=("table", "shelf"), size=0.9)
def bottle(s: Canvas, look: Look) -> None:
    """A bottle with label and cap."""
    body = both_sides(
        curve(
            [
                (0.0, -0.62),
                (0.13, -0.62),
                (0.15, -0.5),
                (0.3, -0.3),
                (0.34, -0.1),
                (0.33, 0.3),
                (0.35, 0.7),
                (0.3, 0.84),
                (0.0, 0.86),
            ],
            steps=6,
        )
    )
    s.part(body, look.main, bulge=0.6, soft=0.05, shade="tube", depth=0.5)
    glass_front(s, 0.33, -0.2, 0.78)
    s.part(box(-0.35, -0.02, 0.35, 0.44), look.second, bulge=0, shade="tube", depth=0.3)
    label(s, 0, 0.2, 0.56, 0.4, look)
    s.part(box(-0.15, -0.78, 0.15, -0.6, 0.03), look.second, bulge=0.7, soft=0.02, shade="tube", depth=0.5)
    for k in range(9):
        s.gloom(box(-0.13 + k * 0.032, -0.76, -0.124 + k * 0.032, -0.62), 0.4, 0.004)
