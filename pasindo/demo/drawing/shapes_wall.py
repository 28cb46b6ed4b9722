"""Things that hang on a wall, and plaques."""

import math

from pasindo.demo.drawing.paths import Outline, blob, both_sides, box, curve, ellipse, shift, stroke
from pasindo.demo.drawing.shapes import BRASS, Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint


def _at(side: int, *points: tuple[float, float]) -> Outline:
    return [(side * x, y) for x, y in points]


def _mask_features(s: Canvas, look: Look) -> None:
    nose = [
        (-0.05, -0.2),
        (0.05, -0.2),
        *curve(
            [
                (0.05, -0.2),
                (0.07, 0.1),
                (0.14, 0.23),
                (0.08, 0.29),
                (0.0, 0.3),
                (-0.08, 0.29),
                (-0.14, 0.23),
                (-0.07, 0.1),
                (-0.05, -0.2),
            ]
        ),
    ]
    s.part(nose, look.main, bulge=1.2, soft=0.05, lift=0.025)
    s.part(
        blob((-0.2, 0.44), (-0.07, 0.4), (0.0, 0.42), (0.07, 0.4), (0.2, 0.44), (0.0, 0.56)),
        paint("wood #8f2f28"),
        bulge=1.0,
        soft=0.03,
        lift=0.01,
    )
    s.gloom(stroke(curve([(-0.19, 0.445), (0.0, 0.48), (0.19, 0.445)]), 0.012), 0.8, 0.004)
    for k in range(8):
        s.part(
            shift(blob((0.03, 0), (0.08, -0.035), (0.17, 0), (0.08, 0.035)), 0, -0.44, turn=k * 45),
            paint("satin #f3efe4"),
            bulge=0.7,
            soft=0.015,
        )
    s.part(ellipse(0, -0.44, 0.035), look.second, bulge=1.0, soft=0.02, lift=0.008)


def _mask_ornament(s: Canvas, look: Look) -> None:
    for side in (-1, 1):
        s.gloom(blob(*_at(side, (0.12, -0.14), (0.3, -0.22), (0.42, -0.1), (0.26, -0.04))), 0.55, 0.03)
        s.part(
            curve(_at(side, (0.1, -0.3), (0.26, -0.38), (0.44, -0.27), (0.26, -0.33)), closed=True),
            paint("wood #20120a"),
            bulge=0.8,
            soft=0.015,
            lift=0.008,
        )
        s.part(
            curve(_at(side, (0.1, -0.1), (0.25, -0.19), (0.42, -0.1), (0.25, -0.03)), closed=True),
            look.main,
            bulge=1.0,
            soft=0.03,
            lift=0.008,
        )
        s.part(
            stroke(curve(_at(side, (0.1, -0.1), (0.25, -0.03), (0.42, -0.1))), 0.028),
            paint("wood #20120a"),
            bulge=0.7,
            soft=0.01,
        )
        s.glint(ellipse(side * 0.27, 0.16, 0.1, 0.08), 0.22, 0.05)
        for k in range(5):
            s.part(
                shift(blob((0.03, 0), (0.08, -0.03), (0.15, 0), (0.08, 0.03)), side * 0.3, 0.24, turn=k * 72),
                paint("satin #f3efe4"),
                bulge=0.7,
                soft=0.015,
            )
    _mask_features(s, look)


@shape("mask", pose="wall", focus=(0.15, -0.2, 2.0), uses=("wall",), size=0.95)
def mask(s: Canvas, look: Look) -> None:
    """A carved mask: brow, closed eyes, nose, smile, a crown."""
    face = both_sides(
        curve([(0.0, -0.62), (0.36, -0.58), (0.52, -0.3), (0.5, 0.1), (0.38, 0.5), (0.2, 0.76), (0.0, 0.84)])
    )
    for side in (-1, 1):
        s.part(
            blob(*[(side * x, y) for x, y in ((0.48, -0.16), (0.64, -0.26), (0.68, -0.02), (0.58, 0.2), (0.48, 0.14))]),
            look.second,
            bulge=0.9,
            soft=0.04,
        )
    crown = both_sides(
        curve(
            [(0.0, -0.95), (0.16, -0.74), (0.3, -0.86), (0.42, -0.66), (0.6, -0.72), (0.56, -0.42), (0.0, -0.42)],
            steps=5,
        )
    )
    s.part(crown, look.second, bulge=0.8, soft=0.04)
    s.part(face, look.main, bulge=1.0, soft=0.16, lift=0.02)
    _mask_ornament(s, look)


def _barongan_jaws(s: Canvas, look: Look) -> None:
    s.part(
        both_sides(curve([(0.0, 0.6), (0.42, 0.52), (0.46, 0.62), (0.34, 0.8), (0.0, 0.88)])),
        look.main,
        bulge=0.9,
        soft=0.05,
        lift=0.02,
    )
    for k in range(8):
        x = -0.35 + k * 0.1
        long = 0.17 if k in (0, 7) else 0.1
        s.part(
            [(x - 0.04, 0.36), (x + 0.04, 0.36), (x + 0.015, 0.36 + long), (x - 0.015, 0.36 + long)],
            paint("plain #f3ead2"),
            bulge=0.9,
            soft=0.015,
            lift=0.008,
        )
        s.part(
            [(x - 0.035, 0.64), (x + 0.035, 0.64), (x + 0.015, 0.56), (x - 0.015, 0.56)],
            paint("plain #f3ead2"),
            bulge=0.9,
            soft=0.015,
        )


def _barongan_face(s: Canvas, look: Look) -> None:
    for side in (-1, 1):
        s.part(ellipse(side * 0.3, -0.12, 0.18), paint("plain #f4efe2"), bulge=1.0, soft=0.06, lift=0.014)
        s.part(ellipse(side * 0.28, -0.1, 0.1), paint("plain #17100c"), bulge=0.8, soft=0.04)
        s.glint(ellipse(side * 0.28 - 0.04, -0.15, 0.03), 0.9, 0.01)
        s.part(
            curve([(side * 0.06, -0.26), (side * 0.3, -0.42), (side * 0.56, -0.22), (side * 0.3, -0.31)], closed=True),
            paint("metal #d4a63c"),
            bulge=0.9,
            soft=0.02,
            lift=0.014,
        )
        s.part(
            blob((side * 0.02, 0.12), (side * 0.16, 0.08), (side * 0.2, 0.22), (side * 0.08, 0.28)),
            look.main,
            bulge=1.2,
            soft=0.04,
            lift=0.02,
        )
        s.gloom(ellipse(side * 0.1, 0.21, 0.035), 0.9, 0.01)
    s.part(
        both_sides(curve([(0.0, 0.38), (0.46, 0.34), (0.5, 0.5), (0.36, 0.72), (0.0, 0.78)])),
        paint("plain #2a0d0b"),
        bulge=-0.5,
        soft=0.05,
    )
    _barongan_jaws(s, look)


@shape("barongan", pose="wall", focus=(0.15, 0.1, 1.9), uses=("wall",), size=1.0)
def barongan(s: Canvas, look: Look) -> None:
    """The painted head of a barongan with mane and crown."""
    mane = []
    for k in range(64):
        a = k / 64 * math.tau
        r = (0.92 if k % 2 else 0.78) * (1 + 0.05 * math.sin(k * 1.7))
        mane.append((r * math.cos(a) * 0.98, 0.02 + r * math.sin(a)))
    s.part(mane, look.second, bulge=0.8, soft=0.08)
    for k in range(40):
        a = k / 40 * math.tau
        line = [
            (0.5 * math.cos(a), 0.02 + 0.5 * math.sin(a)),
            (0.88 * math.cos(a + 0.05), 0.02 + 0.88 * math.sin(a + 0.05)),
        ]
        s.gloom(stroke(line, 0.03, taper=0.3), 0.35, 0.01)
    s.part(
        both_sides([(0.0, -0.9), (0.1, -0.66), (0.24, -0.8), (0.34, -0.6), (0.52, -0.66), (0.54, -0.36), (0.0, -0.32)]),
        paint("metal #d4a63c"),
        bulge=0.9,
        soft=0.04,
        lift=0.02,
    )
    for x in (-0.3, 0.0, 0.3):
        s.part(
            ellipse(x, -0.48, 0.06), paint("plain #b3261e" if x else "plain #2f7f5f"), bulge=1.0, soft=0.03, lift=0.01
        )
    s.part(
        both_sides(curve([(0.0, -0.4), (0.5, -0.36), (0.6, 0.0), (0.52, 0.3), (0.44, 0.4), (0.0, 0.42)])),
        look.main,
        bulge=1.0,
        soft=0.1,
        lift=0.03,
    )
    _barongan_face(s, look)


def _frame(s: Canvas, w: float, h: float, t: float, look: Look) -> None:
    for pts, dim in (
        ([(-w, -h), (w, -h), (w - t, -h + t), (-w + t, -h + t)], 0.0),
        ([(w, -h), (w, h), (w - t, h - t), (w - t, -h + t)], 0.18),
        ([(w, h), (-w, h), (-w + t, h - t), (w - t, h - t)], 0.12),
        ([(-w, h), (-w, -h), (-w + t, -h + t), (-w + t, h - t)], 0.04),
    ):
        upright = pts[0][0] == pts[1][0]
        s.part(pts, look.main.turned(90) if upright else look.main, bulge=0.8, soft=t * 0.3, dim=dim)


@shape("calligraphy", pose="wall", focus=(0.2, 0.0, 1.9), uses=("wall",), size=1.0)
def calligraphy(s: Canvas, look: Look) -> None:
    """A framed ornament of calligraphic strokes in gold: shafts, loops, sweeps; no word that could be misspelt."""
    w, h = 0.92, 0.72
    s.part(box(-w, -h, w, h), look.second, bulge=0.2, soft=0.03)
    _frame(s, w, h, 0.14, look)
    s.part(box(-w + 0.13, -h + 0.13, w - 0.13, h - 0.13), look.second, bulge=-0.5, soft=0.03)
    inner = box(-w + 0.19, -h + 0.19, w - 0.19, h - 0.19)
    s.part(stroke([*inner, inner[0]], 0.012), BRASS, bulge=0.6, soft=0.005)
    gold = paint("metal #d9a93f")
    for rx, ry, x, y in ((0.36, 0.25, -0.2, 0.02), (0.24, 0.16, -0.12, 0.05)):
        loop = ellipse(x, y, rx, ry, start=25, end=330)
        s.part(stroke(loop, 0.045, taper=0.5), gold, bulge=0.9, soft=0.018, lift=0.008)
    for k, x in enumerate((-0.04, 0.09, 0.22)):
        shaft = curve([(x + 0.03, -0.44 + k * 0.03), (x, -0.2), (x - 0.01, 0.16)])
        s.part(stroke(shaft, 0.06, taper=0.5), gold, bulge=0.9, soft=0.02, lift=0.01)
        tail = curve([(x + 0.03, -0.42 + k * 0.03), (x + 0.12, -0.3), (x + 0.1, -0.12), (x + 0.2, -0.02)])
        s.part(stroke(tail, 0.03, taper=0.3), gold, bulge=0.9, soft=0.012, lift=0.008)
    for k in range(3):
        sweep = curve(
            [(-0.1, 0.14 + k * 0.09), (0.16, 0.2 + k * 0.08), (0.42, 0.1 + k * 0.05), (0.66, -0.06 + k * 0.05)]
        )
        s.part(stroke(sweep, 0.055, taper=0.25), gold, bulge=0.9, soft=0.02, lift=0.008)
    s.part(
        stroke(curve([(-0.56, 0.3), (-0.3, 0.42), (0.1, 0.43), (0.4, 0.34)]), 0.05, taper=0.3),
        gold,
        bulge=0.9,
        soft=0.02,
        lift=0.008,
    )
    for cx in (-0.62, 0.62):
        for cy in (-0.42, 0.42):
            for k in range(6):
                s.part(
                    shift(blob((0.02, 0), (0.05, -0.025), (0.1, 0), (0.05, 0.025)), cx, cy, turn=k * 60),
                    look.main,
                    bulge=0.8,
                    soft=0.012,
                    lift=0.005,
                )
            s.part(ellipse(cx, cy, 0.022), gold, bulge=0.9, soft=0.012)


@shape("photoframe", pose="wall", focus=(0.45, 0.3, 2.2), uses=("wall",), size=0.75)
def photoframe(s: Canvas, look: Look) -> None:
    """A frame round a picture of hills and sun."""
    w, h = 0.66, 0.84
    s.part(box(-w, -h, w, h), look.main, bulge=0.6, soft=0.04)
    x0, y0, x1, y1 = -w + 0.2, -h + 0.2, w - 0.2, h - 0.2
    s.part(box(x0, y0, x1, y1), paint("paper #d9e3e0"), bulge=-0.6, soft=0.03)
    s.part(ellipse(0.14, -0.22, 0.13), paint("plain #f0c065"), bulge=0)
    for k, tone in enumerate(("#9fb3ac", "#7b9a86", "#557f5f", "#d8c48a")):
        y = -0.02 + k * 0.14
        hill = [
            (x0, y + 0.1),
            *curve([(x0, y + 0.08), (-0.2, y - 0.06 + 0.03 * k), (0.05, y + 0.05), (0.26, y - 0.04), (x1, y + 0.06)]),
            (x1, y1),
            (x0, y1),
        ]
        s.part(hill, paint(f"plain {tone}"), bulge=0)
    s.gloom([(x0, y0), (x1, y0), (x1, y0 + 0.05), (x0, y0 + 0.05)], 0.4, 0.02)
    s.glint([(x0, y0), (x0 + 0.3, y0), (x0, y1 - 0.3)], 0.22, 0.02)
    for x, y in ((-w + 0.1, -h + 0.1), (w - 0.1, -h + 0.1), (w - 0.1, h - 0.1), (-w + 0.1, h - 0.1)):
        for k in range(6):
            s.part(
                shift(ellipse(0.06, 0, 0.06, 0.028), x, y, turn=k * 60), look.second, bulge=0.8, soft=0.015, lift=0.008
            )
        s.part(ellipse(x, y, 0.035), look.second, bulge=0.9, soft=0.015, lift=0.006)


@shape("butterfly", pose="wall", focus=(0.3, -0.1, 2.0), uses=("wall",), size=0.9)
def butterfly(s: Canvas, look: Look) -> None:
    """Three butterflies for the wall."""
    for cx, cy, scale, turn, wing in (
        (-0.34, 0.24, 0.95, -14, look.main),
        (0.42, -0.28, 0.8, 18, look.second),
        (0.4, 0.52, 0.5, -30, look.main),
    ):
        for side in (-1, 1):
            for points, dim in (
                ([(0.02, 0.0), (0.2, 0.08), (0.46, 0.2), (0.44, 0.46), (0.24, 0.52), (0.06, 0.26)], 0.1),
                ([(0.02, 0.0), (0.12, -0.3), (0.4, -0.52), (0.64, -0.46), (0.6, -0.1), (0.3, 0.1)], 0.0),
            ):
                outline = shift(blob(*[(side * x, y) for x, y in points]), cx, cy, scale=scale, turn=turn)
                s.part(outline, wing, bulge=0.9, soft=0.05, lift=0.03, dim=dim)
                s.part(stroke([*outline, outline[0]], 0.022 * scale), paint("wood #5a3a20"), bulge=0.9, soft=0.01)
            for x, y, r in ((0.42, -0.34, 0.07), (0.3, 0.32, 0.06), (0.3, -0.18, 0.045)):
                s.part(
                    shift(ellipse(side * x, y, r), cx, cy, scale=scale, turn=turn),
                    paint("plain #f0dca8"),
                    bulge=0.7,
                    soft=0.02,
                    lift=0.006,
                )
            s.rod(
                shift(curve([(0.0, -0.2), (side * 0.06, -0.4), (side * 0.16, -0.48)]), cx, cy, scale=scale, turn=turn),
                0.016,
                paint("wood #3a2414"),
            )
        s.part(
            shift(ellipse(0, 0.04, 0.05, 0.3), cx, cy, scale=scale, turn=turn),
            paint("wood #4a2c18"),
            bulge=1.0,
            soft=0.03,
            lift=0.012,
        )


@shape("plaque", base=0.8, focus=(0.1, -0.1, 2.2), uses=("table", "shelf"), size=0.8)
def plaque(s: Canvas, look: Look) -> None:
    """A shield on a foot with a plate to be engraved."""
    s.part([(-0.56, 0.62), (0.56, 0.62), (0.66, 0.8), (-0.66, 0.8)], look.main, bulge=0.7, soft=0.03)
    s.part(box(-0.5, 0.52, 0.5, 0.64, 0.02), look.second, bulge=0.8, soft=0.03)
    shield = both_sides(curve([(0.0, -0.9), (0.3, -0.8), (0.6, -0.84), (0.6, -0.2), (0.46, 0.3), (0.0, 0.58)], steps=6))
    s.part(shield, look.main, bulge=0.8, soft=0.05, lift=0.02)
    s.part(shift(shield, 0, -0.04, scale=0.72), BRASS, bulge=0.7, soft=0.02, lift=0.014)
    s.part(shift(shield, 0, -0.045, scale=0.66), paint("metal #d8b563"), bulge=-0.4, soft=0.02)
    for k in range(8):
        s.part(
            shift(blob((0.05, 0), (0.12, -0.035), (0.2, 0), (0.12, 0.035)), 0, -0.24, turn=k * 45),
            look.main,
            bulge=0.8,
            soft=0.015,
            lift=0.006,
        )
    for k, w in enumerate((0.24, 0.18)):
        s.gloom(box(-w, 0.06 + k * 0.07, w, 0.075 + k * 0.07), 0.6, 0.004)
