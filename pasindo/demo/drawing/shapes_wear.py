"""Clothes and lengths of cloth."""

from pasindo.demo.drawing.paths import blob, both_sides, box, curve, ellipse, shift, stroke
from pasindo.demo.drawing.shapes import Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint


def _tshirt_print(s: Canvas, look: Look) -> None:
    _folds(
        s,
        (
            (-0.3, 0.2, -0.34, 0.85),
            (0.28, 0.1, 0.36, 0.85),
            (0.05, 0.45, 0.02, 0.88),
            (-0.5, -0.2, -0.4, 0.1),
            (0.5, -0.22, 0.4, 0.08),
        ),
    )
    collar = ellipse(0, -0.615, 0.215, 0.165, start=0, end=180)
    s.part(stroke(collar, 0.05), look.main, bulge=0.9, soft=0.02, lift=0.008, dim=0.1)
    for side in (-1, 1):
        s.stitch([(side * 0.9, -0.08), (side * 0.71, 0.045)], look.accent, width=0.005)
    s.stitch([(-0.53, 0.83), (0.0, 0.865), (0.53, 0.83)], look.accent, width=0.005)
    ink = look.accent
    shapes = [(ellipse(0, 0.02, 0.3), ink), (ellipse(0, 0.02, 0.265), look.main.base)]
    for k in range(7):
        leaf = blob((0, -0.03), (0.1, -0.06), (0.22, 0), (0.1, 0.06), (0, 0.03))
        shapes.append((shift(leaf, 0, 0.1, turn=-90 + (k - 3) * 25), look.second.base if k % 2 else ink))
    for y, colour in ((0.13, ink), (0.18, look.second.base)):
        wave = curve([(-0.18, y + 0.02), (-0.09, y - 0.02), (0.0, y + 0.02), (0.09, y - 0.02), (0.18, y + 0.02)])
        shapes.append((stroke(wave, 0.022), colour))
    s.flat(shapes)


@shape("tshirt", pose="wall", focus=(0.05, -0.1, 2.2), uses=("hook",), size=0.95)
def tshirt(s: Canvas, look: Look) -> None:
    """A T-shirt on a hanger with a print on its chest."""
    _hanger(s)
    body = both_sides(
        curve(
            [
                (0.0, -0.6),
                (0.2, -0.62),
                (0.34, -0.6),
                (0.6, -0.5),
                (0.93, -0.12),
                (0.72, 0.08),
                (0.55, -0.08),
                (0.53, 0.4),
                (0.56, 0.86),
                (0.0, 0.9),
            ],
            steps=5,
        )
    )
    s.part(ellipse(0, -0.56, 0.22, 0.12), look.main, bulge=0.2, dim=0.45)
    s.part(body, look.main, bulge=0.8, soft=0.07, holes=[ellipse(0, -0.62, 0.2, 0.15)])
    _tshirt_print(s, look)


def _hanger(s: Canvas) -> None:
    hook = curve([(0.0, -0.7), (0.0, -0.78), (0.06, -0.83), (0.06, -0.9), (0.0, -0.94), (-0.06, -0.9)])
    s.rod(hook, 0.025, paint("metal #8d8a85"))
    s.rod(curve([(-0.6, -0.48), (-0.3, -0.6), (0.0, -0.7), (0.3, -0.6), (0.6, -0.48)]), 0.06, paint("wood #a8703d"))


def _folds(s: Canvas, lines: tuple[tuple[float, float, float, float], ...], depth: float = 0.34) -> None:
    for x0, y0, x1, y1 in lines:
        line = curve([(x0, y0), ((x0 + x1) / 2 + 0.02, (y0 + y1) / 2), (x1, y1)])
        s.gloom(stroke(line, 0.05, taper=1.6), depth, 0.03)
        s.glint(stroke([(x - 0.045, y) for x, y in line], 0.03, taper=1.4), depth * 0.5, 0.025)


@shape("shirt", pose="wall", focus=(0.1, -0.15, 2.3), uses=("hook",), size=0.95)
def shirt(s: Canvas, look: Look) -> None:
    """A short-sleeved batik shirt on a hanger."""
    _hanger(s)
    s.part(ellipse(0, -0.56, 0.2, 0.12), look.main, bulge=0.2, dim=0.5)
    half = [
        (0.02, -0.5),
        (0.16, -0.63),
        (0.34, -0.6),
        (0.62, -0.48),
        (0.9, 0.05),
        (0.66, 0.16),
        (0.55, -0.02),
        (0.56, 0.86),
        (0.02, 0.88),
    ]
    for side, turn in ((-1, -6.0), (1, 6.0)):
        s.part(
            [(side * x, y) for x, y in half], look.main.turned(turn), bulge=0.8, soft=0.06, lift=0.01 if side > 0 else 0
        )
    _folds(
        s, ((-0.36, 0.15, -0.38, 0.85), (0.32, 0.2, 0.36, 0.85), (-0.5, -0.2, -0.42, 0.1), (0.5, -0.2, 0.42, 0.1)), 0.25
    )
    s.part(box(-0.045, -0.46, 0.045, 0.88), look.main.turned(2), bulge=0.5, soft=0.02, lift=0.008)
    for side in (-1, 1):
        s.part(
            [(side * 0.01, -0.46), (side * 0.2, -0.66), (side * 0.31, -0.56), (side * 0.2, -0.34)],
            look.main.turned(40 * side),
            bulge=0.8,
            soft=0.03,
            lift=0.014,
        )
    for k in range(6):
        s.part(ellipse(0, -0.3 + k * 0.2, 0.021), paint("plain #e9dfc8"), bulge=0.9, soft=0.012, lift=0.006)
    s.part(box(0.18, -0.16, 0.44, 0.14, 0.02), look.main.turned(6), bulge=0.5, soft=0.015, lift=0.006)


def _dress_trim(s: Canvas, look: Look) -> None:
    _folds(
        s,
        ((-0.08, -0.15, -0.24, 0.9), (0.1, -0.15, 0.26, 0.9), (0.0, -0.1, 0.02, 0.9), (-0.16, 0.1, -0.37, 0.88)),
        0.32,
    )
    s.part(
        both_sides([(0.0, -0.27), (0.2, -0.28), (0.2, -0.22), (0.0, -0.21)]),
        look.second,
        bulge=0.8,
        soft=0.025,
        lift=0.01,
    )
    s.part(
        [*curve([(-0.12, -0.67), (0.0, -0.55), (0.12, -0.67)]), *curve([(0.17, -0.64), (0.0, -0.48), (-0.17, -0.64)])],
        look.second,
        bulge=0.8,
        soft=0.02,
        lift=0.01,
    )
    s.part(box(-0.022, -0.5, 0.022, -0.29, 0.01), look.second, bulge=0.6, soft=0.015, lift=0.006)


@shape("dress", pose="wall", focus=(0.05, -0.2, 2.2), uses=("hook",), size=0.95)
def dress(s: Canvas, look: Look) -> None:
    """A long dress (gamis) on a hanger."""
    _hanger(s)
    for side in (-1, 1):
        s.part(
            [
                (side * x, y)
                for x, y in curve([(0.14, -0.62), (0.3, -0.55), (0.5, 0.1), (0.38, 0.15), (0.2, -0.3)], closed=True)
            ],
            look.second,
            bulge=0.9,
            soft=0.05,
        )
        s.part(
            [(side * x, y) for x, y in ((0.49, 0.05), (0.515, 0.12), (0.385, 0.18), (0.36, 0.11))],
            look.main,
            bulge=0.7,
            soft=0.02,
        )
    body = both_sides(
        curve(
            [
                (0.0, -0.64),
                (0.12, -0.67),
                (0.24, -0.6),
                (0.23, -0.4),
                (0.19, -0.24),
                (0.3, 0.2),
                (0.47, 0.9),
                (0.0, 0.94),
            ],
            steps=6,
        )
    )
    s.part(body, look.main, bulge=0.8, soft=0.06, lift=0.015)
    _dress_trim(s, look)


@shape("vest", pose="wall", focus=(0.2, 0.0, 2.1), uses=("hook",), size=0.95)
def vest(s: Canvas, look: Look) -> None:
    """A sleeveless festive vest with beaded panels and fringe."""
    _hanger(s)
    s.part(
        both_sides([(0.0, -0.52), (0.3, -0.58), (0.46, -0.2), (0.5, 0.7), (0.0, 0.72)]),
        look.second,
        bulge=0.2,
        dim=0.55,
    )
    for side in (-1, 1):
        half = [(0.07, -0.1), (0.16, -0.6), (0.36, -0.58), (0.44, -0.3), (0.58, -0.06), (0.6, 0.7), (0.08, 0.7)]
        s.part([(side * x, y) for x, y in half], look.second, bulge=0.7, soft=0.04, lift=0.012)
        panel = [(0.14, 0.0), (0.22, -0.3), (0.38, -0.24), (0.5, 0.0), (0.52, 0.6), (0.15, 0.6)]
        s.part([(side * x, y) for x, y in panel], look.main, bulge=0.6, soft=0.025, lift=0.008)
        for k in range(15):
            x = side * (0.09 + k * 0.036)
            s.rod([(x, 0.7), (x + side * 0.01, 0.86)], 0.014, look.second)
            s.part(
                ellipse(x + side * 0.01, 0.87, 0.018),
                paint(f"plain {('#d9a93f', '#c23b3b', '#f1ece0')[k % 3]}"),
                bulge=0.9,
                soft=0.012,
            )
        s.stitch(
            [(side * x, y) for x, y in ((0.1, -0.08), (0.18, -0.56), (0.33, -0.54), (0.42, -0.28), (0.55, -0.04))],
            look.accent,
            width=0.012,
        )


# --- lengths of cloth ---------------------------------------------------------------------------------------
@shape("cloth", base=0.42, focus=(-0.2, 0.0, 1.9), uses=("table", "shelf", "table"), size=0.95)
def cloth(s: Canvas, look: Look) -> None:
    """A folded length of cloth: a stack of folds below, the pattern shown on top, a paper band round it."""
    s.quad([(-0.62, -0.5), (0.78, -0.5), (0.88, 0.2), (-0.88, 0.2)], look.main, wide=1.6, high=1.1)
    for k in range(5):
        y = 0.19 + k * 0.048
        s.part(
            curve(
                [
                    (-0.88, y),
                    (0.0, y + 0.008),
                    (0.88, y),
                    (0.9, y + 0.025),
                    (0.87, y + 0.055),
                    (0.0, y + 0.062),
                    (-0.87, y + 0.055),
                    (-0.9, y + 0.025),
                ],
                closed=True,
                steps=6,
            ),
            look.main,
            bulge=1.0,
            soft=0.022,
            lift=0.008,
            dim=0.12 + 0.05 * k,
        )
    s.glint([(-0.62, -0.48), (0.2, -0.48), (0.1, 0.1), (-0.7, 0.1)], 0.14, 0.12)
    s.quad([(0.16, -0.51), (0.4, -0.51), (0.45, 0.205), (0.16, 0.205)], look.second, wide=0.3, high=0.8, lift=0.006)
    s.part([(0.16, 0.2), (0.45, 0.2), (0.445, 0.43), (0.16, 0.43)], look.second, bulge=0.3, soft=0.02, dim=0.18)


@shape("hungcloth", pose="wall", focus=(-0.15, 0.1, 1.8), uses=("wall", "hook"), size=1.0)
def hungcloth(s: Canvas, look: Look) -> None:
    """A length of cloth hung over a pole so that its pattern is seen."""
    s.rod([(-0.95, -0.8), (0.95, -0.8)], 0.06, paint("wood #8a5a30"))
    for x in (-0.95, 0.95):
        s.part(ellipse(x, -0.8, 0.055), paint("wood #6f4529"), bulge=1.0, soft=0.03)
    hem = curve([(0.76, 0.84), (0.5, 0.86), (0.25, 0.82), (0.0, 0.87), (-0.25, 0.83), (-0.5, 0.87), (-0.76, 0.84)])
    s.part([(-0.74, -0.84), (0.74, -0.84), *hem], look.main, bulge=0.6, soft=0.03, lift=0.02)
    for x0, x1 in ((-0.5, -0.46), (-0.2, -0.26), (0.12, 0.1), (0.45, 0.5)):
        _folds(s, ((x0, -0.76, x1, 0.84),), 0.3)
    s.part([(-0.75, 0.66), (0.75, 0.66), (0.755, 0.74), (-0.755, 0.74)], look.second, bulge=0.3, soft=0.02)
    for k in range(38):
        x = -0.74 + k * 0.04
        s.flat([(stroke([(x, 0.84), (x + 0.004, 0.93)], 0.012), look.second.base)])


@shape("scarf", pose="wall", focus=(-0.1, 0.1, 2.0), uses=("hook",), size=0.95)
def scarf(s: Canvas, look: Look) -> None:
    """A shawl draped over a peg."""
    s.part(ellipse(0, -0.86, 0.06), paint("wood #6f4529"), bulge=1.0, soft=0.03)
    back = curve([(-0.08, -0.84), (-0.34, -0.2), (-0.5, 0.55), (-0.3, 0.6), (-0.05, 0.62), (0.05, -0.3)])
    s.part(back, look.main.turned(14), bulge=0.8, soft=0.06, dim=0.2)
    front = curve(
        [
            (-0.1, -0.86),
            (0.0, -0.9),
            (0.12, -0.86),
            (0.36, -0.2),
            (0.52, 0.78),
            (0.25, 0.84),
            (-0.06, 0.86),
            (-0.05, 0.1),
            (-0.08, -0.5),
        ],
        closed=True,
    )
    s.part(front, look.main.turned(-8), bulge=0.8, soft=0.07, lift=0.02)
    _folds(s, ((0.0, -0.8, 0.08, 0.82), (0.06, -0.8, 0.24, 0.8), (-0.03, -0.7, -0.02, 0.5)), 0.42)
    for k in range(24):
        x = -0.05 + k * 0.0243
        s.flat([(stroke([(x, 0.83 - k * 0.0022), (x + 0.01, 0.93 - k * 0.0022)], 0.01), look.second.base)])


HEM = [
    (0.9 * x, y)
    for x, y in curve(
        [
            (1.0, 0.32),
            (0.86, 0.46),
            (0.62, 0.4),
            (0.4, 0.54),
            (0.16, 0.46),
            (-0.08, 0.57),
            (-0.32, 0.46),
            (-0.56, 0.52),
            (-0.82, 0.4),
            (-1.0, 0.32),
        ]
    )
]


@shape("tablecloth", base=0.75, focus=(0.0, 0.28, 2.2), uses=("floor",), size=1.0)
def tablecloth(s: Canvas, look: Look) -> None:
    """A round table wearing the cloth."""
    for x in (-0.45, 0.0, 0.45):
        s.part(
            box(x - 0.035, 0.2, x + 0.035, 0.75 + (0.05 if x == 0 else 0.0)),
            paint("wood #6f4529"),
            bulge=0.7,
            soft=0.02,
        )
    s.part(
        [(-0.82, -0.2), *ellipse(0, -0.2, 0.82, 0.24, start=180, end=360), *HEM],
        look.main,
        bulge=0.7,
        soft=0.05,
        shade="tube",
        depth=0.2,
    )
    _folds(
        s, ((-0.6, -0.02, -0.7, 0.42), (-0.24, 0.06, -0.3, 0.48), (0.14, 0.06, 0.18, 0.46), (0.5, 0.0, 0.6, 0.42)), 0.4
    )
    s.part(ellipse(0, -0.2, 0.82, 0.24), look.main, bulge=0.3, soft=0.03)
    s.glint(ellipse(-0.2, -0.25, 0.5, 0.12), 0.25, 0.08)
    for w, tone in ((0.045, look.second), (0.018, paint("cotton #f2ead8"))):
        s.part(stroke([(x, y - 0.05) for x, y in HEM], w), tone, bulge=0.3, soft=0.01)
    s.part(
        blob((-0.12, -0.5), (0.12, -0.5), (0.17, -0.3), (0.1, -0.17), (-0.1, -0.17), (-0.17, -0.3)),
        paint("plain #f0e8da"),
        bulge=0.4,
        soft=0.03,
        shade="tube",
        depth=0.6,
        lift=0.02,
    )


@shape("bedding", base=0.62, focus=(0.1, 0.15, 1.9), uses=("floor",), size=1.0)
def bedding(s: Canvas, look: Look) -> None:
    """A folded bedcover with two pillows on it."""
    for k in range(3):
        y = 0.18 + k * 0.15
        s.part(
            blob(
                (-0.86, y),
                (-0.4, y - 0.03),
                (0.4, y - 0.02),
                (0.86, y),
                (0.93, y + 0.08),
                (0.84, y + 0.16),
                (0.0, y + 0.18),
                (-0.84, y + 0.16),
                (-0.93, y + 0.08),
            ),
            look.main,
            bulge=1.0,
            soft=0.06,
            lift=0.015,
            dim=0.05 * k,
        )
    for dx, dy, turn, look_of in ((-0.28, -0.12, -7.0, look.second), (0.32, -0.16, 8.0, look.main)):
        pillow = shift(
            blob(
                (-0.5, -0.24),
                (0.0, -0.29),
                (0.5, -0.24),
                (0.55, 0.0),
                (0.5, 0.26),
                (0.0, 0.3),
                (-0.5, 0.26),
                (-0.55, 0.0),
            ),
            dx,
            dy,
            turn=turn,
        )
        s.part(pillow, look_of, bulge=1.1, soft=0.13, lift=0.03)
        s.gloom(shift(ellipse(0.05, 0.02, 0.12, 0.03), dx, dy, turn=turn), 0.2, 0.04)
