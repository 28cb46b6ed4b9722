"""Garden, bath, floor and desk goods."""

import math

from pasindo.demo.drawing.paths import blob, both_sides, box, curve, ellipse, shift, stroke
from pasindo.demo.drawing.shapes import BRASS, Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import darker, lighter, paint


@shape("coirpot", base=0.74, focus=(0.1, 0.3, 2.0), uses=("table", "shelf", "floor"), size=0.8)
def coirpot(s: Canvas, look: Look) -> None:
    """Two pots of coconut fibre, one with a plant."""
    for cx, _, k, planted in ((0.42, -0.06, 0.62, False), (-0.2, 0.0, 1.0, True)):
        if planted:
            for n in range(11):
                lean = (n - 5) / 5
                tip = (cx + lean * 0.62, -0.75 - 0.24 * (1 - lean * lean))
                leaf = blob(
                    (cx + lean * 0.08, 0.1), (cx + lean * 0.3 - 0.08, -0.34), tip, (cx + lean * 0.42 + 0.07, -0.3)
                )
                s.part(
                    leaf,
                    paint(f"leafgreen {('#4f8a4a', '#6fa35a', '#3f7a52')[n % 3]}"),
                    bulge=0.8,
                    soft=0.04,
                    lift=0.02,
                )
        top = 0.74 - 0.7 * k
        s.part(ellipse(cx, top, 0.46 * k, 0.11 * k), paint("soil"), bulge=-0.4, soft=0.04)
        wall = [*ellipse(cx, top, 0.46 * k, 0.11 * k, start=180, end=0), (cx + 0.34 * k, 0.74), (cx - 0.34 * k, 0.74)]
        s.part(wall, look.main, bulge=0.5, soft=0.05, shade="tube", depth=0.45, lift=0.02)
        s.part(
            stroke(ellipse(cx, top, 0.46 * k, 0.11 * k, start=180, end=0), 0.07 * k),
            look.main,
            bulge=0.9,
            soft=0.03,
            lift=0.01,
        )


@shape("netroll", base=0.7, focus=(0.3, 0.2, 2.0), uses=("floor", "table"), size=0.85)
def netroll(s: Canvas, look: Look) -> None:
    """A roll of coir net, its end lying open."""
    net = []
    for k in range(13):
        x = -0.9 + k * 0.15
        net.append((stroke([(x * 0.86, 0.3), (x, 0.74)], 0.03), look.main.base))
    for k in range(5):
        y, w = 0.36 + k * 0.09, 0.8 + k * 0.028
        net.append((stroke([(-w, y), (w, y)], 0.026), darker(look.main.base, 0.15)))
    s.flat(net)
    s.part(box(-0.84, -0.34, 0.8, 0.44, 0.1), look.main, bulge=0.6, soft=0.05, shade="roll", depth=0.6)
    grid = []
    for k in range(12):
        grid.append(
            (
                stroke(curve([(-0.8 + k * 0.14, -0.34), (-0.77 + k * 0.14, 0.05), (-0.8 + k * 0.14, 0.44)]), 0.022),
                darker(look.main.base, 0.4),
            )
        )
    for k in range(7):
        grid.append(
            (stroke([(-0.83, -0.28 + k * 0.11), (0.78, -0.28 + k * 0.11)], 0.02), lighter(look.main.base, 0.25))
        )
    s.flat(grid)
    s.part(ellipse(0.8, 0.05, 0.14, 0.39), look.main, bulge=0.7, soft=0.03, lift=0.01)
    for r in (0.8, 0.58, 0.34):
        s.gloom(stroke(ellipse(0.8, 0.05, 0.14 * r, 0.39 * r), 0.02), 0.6, 0.008)
    for x in (-0.5, 0.4):
        s.part(
            stroke(curve([(x, -0.35), (x + 0.03, 0.05), (x, 0.45)]), 0.05),
            paint("rolls"),
            bulge=0.9,
            soft=0.02,
            lift=0.012,
        )


@shape("matroll", base=0.6, focus=(0.1, 0.2, 2.0), uses=("floor",), size=0.95)
def matroll(s: Canvas, look: Look) -> None:
    """A mat lying open, its far end rolled up."""
    s.quad([(-0.72, -0.1), (0.72, -0.1), (0.96, 0.58), (-0.96, 0.58)], look.main, wide=1.7, high=1.3)
    s.part([(-0.96, 0.57), (0.96, 0.57), (0.96, 0.62), (-0.96, 0.62)], look.second, bulge=0.6, soft=0.015)
    for side in (-1, 1):
        s.part(
            [(side * x, y) for x, y in ((0.72, -0.1), (0.78, -0.1), (1.02, 0.6), (0.96, 0.6))],
            look.second,
            bulge=0.5,
            soft=0.015,
        )
    s.gloom(box(-0.76, -0.06, 0.76, 0.04), 0.5, 0.05)
    s.part(box(-0.8, -0.5, 0.74, -0.02, 0.06), look.main, bulge=0.6, soft=0.05, shade="roll", depth=0.6, lift=0.02)
    s.part(ellipse(0.74, -0.26, 0.1, 0.24), look.second, bulge=0.7, soft=0.03)
    for r in (0.72, 0.44):
        s.gloom(stroke(ellipse(0.74, -0.26, 0.1 * r, 0.24 * r), 0.018), 0.6, 0.006)
    s.part(ellipse(-0.8, -0.26, 0.08, 0.24), look.second, bulge=0.7, soft=0.03)


@shape("rug", pose="flat", focus=(0.3, 0.2, 2.0), uses=("tabletop",), size=1.0)
def rug(s: Canvas, look: Look) -> None:
    """A rug of woven cloth strips with tassels."""
    for side in (-1, 1):
        fringe = [
            (stroke([(side * 0.9, -0.56 + k * 0.04), (side * 1.04, -0.57 + k * 0.0405)], 0.016), (236, 228, 210))
            for k in range(29)
        ]
        s.flat(fringe)
    s.part(box(-0.92, -0.6, 0.92, 0.6, 0.02), look.main, bulge=0.7, soft=0.03)
    for inner, dim in ((0.0, 0.0), (0.1, 0.0)):
        outline = box(-0.86 + inner, -0.54 + inner, 0.86 - inner, 0.54 - inner)
        s.part(stroke([*outline, outline[0]], 0.035), look.second, bulge=0.8, soft=0.012, dim=dim)


@shape("durian", base=0.68, focus=(-0.1, 0.0, 2.0), uses=("table", "shelf"), size=0.75)
def durian(s: Canvas, look: Look) -> None:
    """A money box in the form of a durian."""
    s.part(ellipse(0, 0.02, 0.66, 0.68), look.main, bulge=1.0, soft=0.16)
    s.rod(curve([(0.0, -0.6), (0.03, -0.78), (0.14, -0.9)]), 0.11, look.second, taper=0.8)
    for row in range(9):
        lat = (row - 4) / 4.6
        y, half = 0.02 + lat * 0.62, 0.62 * math.sqrt(max(0.0, 1 - lat * lat))
        count = max(3, round(half * 13))
        for k in range(count):
            u = (k + 0.5 + (row % 2) * 0.5) / count * 2 - 1
            if abs(u) > 0.98:
                continue
            x, size = math.sin(u * 1.45) / math.sin(1.45) * half, 0.085 * (1 - 0.4 * abs(u))
            lean = (x * 0.14, lat * 0.07)
            spike = [
                (x - size, y + size * 0.7),
                (x - size * 0.7, y - size * 0.5),
                (x + lean[0], y - size * 1.1 + lean[1]),
                (x + size * 0.8, y - size * 0.4),
                (x + size, y + size * 0.7),
            ]
            s.part(spike, look.main, bulge=1.3, soft=size * 0.5, lift=0.01, dim=max(0.0, 0.22 * (u + lat * 0.6)))
    s.part(box(-0.2, -0.52, 0.2, -0.44, 0.03), paint("rubber #20170f"), bulge=-0.6, soft=0.015, lift=0.006)


@shape("soap", pose="flat", focus=(-0.1, 0.1, 2.0), uses=("tabletop",), size=0.8)
def soap(s: Canvas, look: Look) -> None:
    """Three bars of soap on a small wooden tray, one in its paper band."""
    s.part(box(-0.9, -0.5, 0.9, 0.56, 0.06), paint("wood #a8703d"), bulge=0.7, soft=0.03)
    s.part(box(-0.82, -0.42, 0.82, 0.48, 0.04), paint("slats #b07a45 #a06c3a"), bulge=-0.5, soft=0.03)
    for x, y, turn, tone in ((-0.45, 0.0, -8, look.main), (0.1, 0.05, 4, look.second), (0.56, -0.05, -12, look.main)):
        s.part(shift(box(-0.23, -0.36, 0.23, 0.36, 0.08), x, y, turn=turn), tone, bulge=1.1, soft=0.06, lift=0.03)
        s.part(shift(ellipse(0, 0, 0.13, 0.16), x, y, turn=turn), tone, bulge=-0.6, soft=0.03)
        s.glint(shift(ellipse(-0.1, -0.24, 0.07, 0.04), x, y, turn=turn), 0.5, 0.02)
    s.part(shift(box(-0.24, -0.13, 0.24, 0.13), 0.1, 0.05, turn=4), paint("kraft"), bulge=0.4, soft=0.02, lift=0.012)
    s.part(shift(ellipse(0, 0, 0.08), 0.1, 0.05, turn=4), paint("paper #f4ecdb"), bulge=0.4, soft=0.01)


@shape("incense", base=0.74, focus=(0.1, -0.1, 2.0), uses=("table", "shelf"), size=0.85)
def incense(s: Canvas, look: Look) -> None:
    """Incense sticks in a holder, a bundle tied beside it."""
    for k in range(9):
        lean = (k - 4) / 4
        tip = (-0.3 + lean * 0.3, -0.86 + abs(lean) * 0.1)
        foot = (-0.3 + lean * 0.1, 0.3)
        mid = (foot[0] + (tip[0] - foot[0]) * 0.35, foot[1] + (tip[1] - foot[1]) * 0.35)
        s.rod([mid, tip], 0.036, look.main.turned(90))
        s.rod([foot, mid], 0.018, paint("wood #c8503c"))
    s.part(
        blob((-0.56, 0.24), (-0.3, 0.2), (-0.04, 0.24), (0.02, 0.5), (-0.1, 0.72), (-0.5, 0.72), (-0.62, 0.5)),
        look.second,
        bulge=0.5,
        soft=0.05,
        shade="tube",
        depth=0.6,
        lift=0.01,
    )
    s.part(ellipse(-0.3, 0.24, 0.27, 0.06), paint("soil #8a7a66"), bulge=0.3, soft=0.02)
    for k in range(12):
        y = 0.5 + (k % 4) * 0.058
        x = 0.16 + (k // 4) * 0.015
        s.rod([(x, y), (x + 0.62, y - 0.02)], 0.05, look.main, lift=0.006)
        s.rod([(x + 0.62, y - 0.02), (x + 0.78, y - 0.025)], 0.02, paint("wood #c8503c"))
    s.part(box(0.36, 0.44, 0.54, 0.74, 0.02), paint("kraft"), bulge=0.5, soft=0.02, lift=0.012)
    s.part(ellipse(0.45, 0.59, 0.055), look.second, bulge=0.4, soft=0.01)


@shape("brooch", pose="flat", focus=(0.0, 0.0, 1.8), uses=("tabletop",), size=0.65)
def brooch(s: Canvas, look: Look) -> None:
    """A silver brooch in the form of a flower, in an open box."""
    s.part(box(-0.82, -0.72, 0.82, 0.78, 0.1), look.second, bulge=0.8, soft=0.04)
    s.part(box(-0.72, -0.62, 0.72, 0.68, 0.06), paint("terry #2b2f45"), bulge=-0.7, soft=0.06)
    for k in range(8):
        petal = shift(blob((0.1, 0), (0.3, -0.15), (0.54, 0), (0.3, 0.15)), 0, 0.02, turn=k * 45)
        s.part(petal, look.main, bulge=1.0, soft=0.04, lift=0.025)
        s.part(
            shift(ellipse(0.48, 0, 0.035), 0, 0.02, turn=k * 45 + 22.5),
            paint("metal #e2e4e8"),
            bulge=1.1,
            soft=0.02,
            lift=0.012,
        )
    s.part(ellipse(0, 0.02, 0.2), look.main, bulge=1.0, soft=0.05, lift=0.025)
    s.part(ellipse(0, 0.02, 0.11), paint("plain #8a2f3a"), bulge=1.2, soft=0.06, lift=0.012)
    s.glint(ellipse(-0.04, -0.03, 0.035), 0.9, 0.012)


def _basket_rim(s: Canvas, look: Look) -> None:
    front = [
        *ellipse(0, -0.12, 0.72, 0.18, start=180, end=0),
        *curve(
            [
                (0.72, -0.12),
                (0.7, 0.3),
                (0.58, 0.7),
                (0.4, 0.77),
                (-0.4, 0.77),
                (-0.58, 0.7),
                (-0.7, 0.3),
                (-0.72, -0.12),
            ]
        ),
    ]
    s.part(front, look.main, bulge=0.6, soft=0.06, shade="tube", depth=0.4)
    s.part(
        stroke(ellipse(0, -0.12, 0.72, 0.18, start=180, end=0), 0.08), look.second, bulge=1.0, soft=0.035, lift=0.012
    )
    for x in (-0.64, 0.64):
        s.part(box(x - 0.06, -0.2, x + 0.06, 0.12, 0.03), look.second, bulge=0.9, soft=0.025, lift=0.012)
        s.part(ellipse(x, 0.03, 0.026), BRASS, bulge=1.0, soft=0.015, lift=0.006)
    s.part(both_sides([(0.0, 0.7), (0.5, 0.68), (0.44, 0.78), (0.0, 0.79)]), look.second, bulge=0.8, soft=0.02)


@shape("basket", base=0.76, focus=(0.2, 0.3, 2.0), uses=("table", "floor", "shelf"), size=0.85)
def basket(s: Canvas, look: Look) -> None:
    """A round basket with a handle over it."""
    s.part(
        stroke(
            curve(
                [
                    (-0.64, -0.12),
                    (-0.58, -0.62),
                    (-0.3, -0.88),
                    (0.0, -0.94),
                    (0.3, -0.88),
                    (0.58, -0.62),
                    (0.64, -0.12),
                ]
            ),
            0.085,
        ),
        look.second,
        bulge=1.0,
        soft=0.035,
    )
    s.part(ellipse(0, -0.12, 0.72, 0.18), look.main, bulge=0.3, dim=0.6)
    _basket_rim(s, look)


@shape("pen", pose="flat", focus=(0.0, 0.0, 2.0), uses=("tabletop",), size=0.75)
def pen(s: Canvas, look: Look) -> None:
    """Two wooden pens and their case."""
    s.part(shift(box(-0.94, -0.2, 0.94, 0.2, 0.08), 0.0, 0.42), look.second, bulge=0.8, soft=0.05)
    s.part(shift(box(-0.84, -0.11, 0.84, 0.11, 0.05), 0.0, 0.42), paint("terry #5a2430"), bulge=-0.7, soft=0.04)
    for y, turn, tone in ((0.42, 0.0, look.main), (-0.22, -14.0, look.main)):
        s.part(
            shift(
                blob(
                    (-0.74, -0.04),
                    (-0.3, -0.075),
                    (0.36, -0.07),
                    (0.62, -0.045),
                    (0.62, 0.045),
                    (0.36, 0.07),
                    (-0.3, 0.075),
                    (-0.74, 0.04),
                ),
                0,
                y,
                turn=turn,
            ),
            tone,
            bulge=1.0,
            soft=0.05,
            lift=0.025,
        )
        s.part(
            shift([(0.6, -0.045), (0.78, -0.012), (0.78, 0.012), (0.6, 0.045)], 0, y, turn=turn),
            BRASS,
            bulge=1.0,
            soft=0.025,
            lift=0.012,
        )
        s.part(shift(box(-0.06, -0.08, 0.0, 0.08, 0.02), 0, y, turn=turn), BRASS, bulge=1.0, soft=0.025)
        s.part(shift(box(-0.72, -0.095, -0.2, -0.07, 0.012), 0, y, turn=turn), BRASS, bulge=0.8, soft=0.012, lift=0.012)
