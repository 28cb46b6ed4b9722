"""Tables, chairs, cupboards, shelves, lamps."""

from pasindo.demo.drawing.paths import blob, box, curve, ellipse, shift, stroke
from pasindo.demo.drawing.shapes import Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import Paint, paint


def leg(s: Canvas, x0: float, y0: float, x1: float, y1: float, w: float, material: Paint, dim: float = 0.0) -> None:
    """A straight leg, a little thinner at the foot."""
    s.part(stroke([(x0, y0), (x1, y1)], w, taper=0.7), material.turned(90), bulge=0.9, soft=w * 0.4, dim=dim)


@shape("chair", base=0.88, focus=(-0.1, -0.35, 2.2), uses=("floor",), size=0.9)
def chair(s: Canvas, look: Look) -> None:
    """A chair seen at an angle: seat, back with a panel, four legs."""
    leg(s, -0.28, 0.15, -0.26, 0.72, 0.075, look.second, 0.3)
    leg(s, 0.5, 0.1, 0.48, 0.7, 0.075, look.second, 0.3)
    for x0, x1 in ((-0.32, -0.27), (0.5, 0.44)):
        s.part(stroke([(x1, 0.15), (x0 * 1.0, -0.9)], 0.085), look.second.turned(90), bulge=0.9, soft=0.035)
    s.part([(-0.31, -0.84), (0.49, -0.84), (0.47, -0.66), (-0.3, -0.66)], look.second, bulge=0.8, soft=0.035, lift=0.01)
    s.part([(-0.26, -0.64), (0.43, -0.64), (0.4, -0.12), (-0.24, -0.12)], look.main, bulge=0.7, soft=0.035, lift=0.008)
    s.part([(-0.29, -0.13), (0.46, -0.13), (0.45, -0.03), (-0.28, -0.03)], look.second, bulge=0.8, soft=0.03, lift=0.01)
    s.quad([(-0.32, 0.06), (0.52, 0.06), (0.6, 0.3), (-0.5, 0.3)], look.main, wide=1.0, high=0.7, lift=0.012)
    s.part([(-0.51, 0.29), (0.61, 0.29), (0.6, 0.4), (-0.5, 0.4)], look.second, bulge=0.8, soft=0.03, lift=0.012)
    leg(s, -0.44, 0.36, -0.46, 0.9, 0.1, look.second)
    leg(s, 0.54, 0.36, 0.56, 0.9, 0.1, look.second)
    s.part(stroke([(-0.44, 0.66), (0.54, 0.66)], 0.05), look.second, bulge=0.9, soft=0.02, lift=0.01)


@shape("armchair", base=0.85, focus=(-0.1, -0.2, 2.0), uses=("floor",), size=0.95)
def armchair(s: Canvas, look: Look) -> None:
    """A plaited armchair with a cushion."""
    for x in (-0.5, 0.5):
        leg(s, x, 0.5, x * 1.05, 0.84, 0.07, look.main, 0.35)
    back = blob((-0.58, 0.2), (-0.66, -0.3), (-0.5, -0.74), (0.0, -0.86), (0.5, -0.74), (0.66, -0.3), (0.58, 0.2))
    s.part(back, look.main, bulge=0.9, soft=0.08, shade="fall", depth=0.2)
    s.gloom(blob((-0.4, -0.2), (0.4, -0.2), (0.46, 0.2), (-0.46, 0.2)), 0.3, 0.1)
    s.part(box(-0.6, 0.22, 0.6, 0.62, 0.05), look.main, bulge=0.8, soft=0.04, dim=0.1)
    s.part(
        blob((-0.52, 0.08), (0.0, 0.03), (0.52, 0.08), (0.6, 0.2), (0.5, 0.32), (0.0, 0.35), (-0.5, 0.32), (-0.6, 0.2)),
        look.second,
        bulge=1.0,
        soft=0.08,
        lift=0.02,
    )
    s.part(
        blob(
            (-0.36, -0.46),
            (0.0, -0.5),
            (0.36, -0.46),
            (0.4, -0.2),
            (0.36, 0.07),
            (0.0, 0.1),
            (-0.36, 0.07),
            (-0.4, -0.2),
        ),
        look.second,
        bulge=1.0,
        soft=0.1,
        lift=0.03,
    )
    for side in (-1, 1):
        arm = [
            (side * x, y)
            for x, y in curve(
                [(0.52, -0.1), (0.74, -0.16), (0.86, -0.02), (0.84, 0.62), (0.58, 0.66), (0.56, 0.2)], closed=True
            )
        ]
        s.part(arm, look.main, bulge=1.0, soft=0.07, lift=0.02)
        leg(s, side * 0.74, 0.62, side * 0.76, 0.88, 0.08, look.main, 0.2)


@shape("rocking", base=0.86, focus=(0.1, -0.25, 2.0), uses=("floor",), size=0.95)
def rocking(s: Canvas, look: Look) -> None:
    """A rocking chair from the side."""
    _side(s, look, 0.09, -0.06, 0.4)
    s.part([(-0.9, -0.86), (-0.74, -0.9), (-0.3, 0.12), (-0.42, 0.2)], look.main, bulge=0.7, soft=0.05)
    s.part([(-0.46, 0.14), (0.5, 0.16), (0.5, 0.3), (-0.46, 0.3)], look.main, bulge=0.8, soft=0.05, lift=0.01)
    _side(s, look, 0.0, 0.0, 0.0)


def _side(s: Canvas, look: Look, dx: float, dy: float, dim: float) -> None:
    wood = look.second
    runner = curve([(-0.86, 0.66), (-0.4, 0.83), (0.1, 0.87), (0.5, 0.8), (0.86, 0.62)])
    back = curve([(-0.92, -0.92), (-0.7, -0.4), (-0.42, 0.24)])
    arm = curve([(-0.62, -0.2), (-0.2, -0.2), (0.2, -0.16), (0.46, -0.12), (0.5, -0.02)])
    s.part(stroke(shift(runner, dx, dy), 0.07), wood, bulge=0.9, soft=0.03, dim=dim)
    for a, b in (
        ((-0.4, 0.2), (-0.46, 0.8)),
        ((0.36, 0.26), (0.42, 0.82)),
        ((-0.44, -0.16), (-0.42, 0.3)),
        ((0.34, -0.12), (0.35, 0.3)),
    ):
        leg(s, a[0] + dx, a[1] + dy, b[0] + dx, b[1] + dy, 0.07, wood, dim)
    s.part(stroke(shift(back, dx, dy), 0.07), wood, bulge=0.9, soft=0.03, dim=dim, lift=0.01)
    s.part(stroke(shift(arm, dx, dy), 0.075), wood, bulge=0.9, soft=0.03, dim=dim, lift=0.012)


@shape("cupboard", base=0.88, focus=(-0.1, -0.2, 2.0), uses=("floor",), size=1.0)
def cupboard(s: Canvas, look: Look) -> None:
    """A cupboard with two doors."""
    for x in (-0.52, 0.52):
        leg(s, x, 0.72, x, 0.9, 0.1, look.second, 0.2)
    s.part(box(-0.62, -0.84, 0.62, 0.78, 0.015), look.second.turned(90), bulge=0.5, soft=0.03)
    for side in (-1, 1):
        x0, x1 = sorted((side * 0.02, side * 0.56))
        s.part(box(x0, -0.74, x1, 0.68), look.second.turned(90), bulge=0.7, soft=0.025, lift=0.01, dim=0.08)
        for y0, y1 in ((-0.64, -0.04), (0.06, 0.58)):
            s.part(box(x0 + 0.09, y0, x1 - 0.09, y1), look.main, bulge=-0.6, soft=0.02)
        s.part(ellipse(side * 0.065, 0.0, 0.028), paint("metal #c79a45"), bulge=1.0, soft=0.016, lift=0.012)
    s.part([(-0.72, -0.94), (0.72, -0.94), (0.66, -0.8), (-0.66, -0.8)], look.second, bulge=0.9, soft=0.03, lift=0.016)
    s.part(box(-0.66, 0.72, 0.66, 0.8), look.second, bulge=0.8, soft=0.025, lift=0.01)


@shape("roundtable", base=0.78, focus=(0.1, -0.25, 2.0), uses=("floor",), size=0.95)
def roundtable(s: Canvas, look: Look) -> None:
    """A round table on a turned foot."""
    for x in (-0.45, 0.45, 0.0):
        s.part(
            stroke(curve([(0, 0.5), (x * 0.6, 0.56), (x, 0.78 if x else 0.84)]), 0.1, taper=0.7),
            look.second,
            bulge=0.9,
            soft=0.04,
        )
    s.part(
        blob(
            (-0.1, -0.15),
            (0.1, -0.15),
            (0.08, 0.05),
            (0.16, 0.22),
            (0.09, 0.4),
            (0.13, 0.58),
            (-0.13, 0.58),
            (-0.09, 0.4),
            (-0.16, 0.22),
            (-0.08, 0.05),
        ),
        look.second.turned(90),
        bulge=0.3,
        soft=0.04,
        shade="tube",
        depth=0.7,
    )
    s.part(
        [(-0.9, -0.3), *ellipse(0, -0.22, 0.9, 0.27, start=180, end=0), (0.9, -0.3)],
        look.second,
        bulge=0.5,
        soft=0.03,
        dim=0.2,
        lift=0.03,
    )
    s.part(ellipse(0, -0.3, 0.9, 0.27), look.main, bulge=0.5, soft=0.025)
    s.glint(ellipse(-0.25, -0.36, 0.4, 0.08), 0.22, 0.06)


@shape("foldset", base=0.8, focus=(0.0, -0.12, 2.2), uses=("floor",), size=1.0)
def foldset(s: Canvas, look: Look) -> None:
    """A folding table with crossed legs and a folding stool beside it."""
    for dx, dim in ((0.08, 0.35), (0.0, 0.0)):
        for a, b in (((-0.66, -0.14), (0.26, 0.78)), ((0.3, -0.14), (-0.62, 0.78))):
            leg(s, a[0] + dx, a[1], b[0] + dx, b[1] - dim * 0.2, 0.07, look.second, dim)
    s.part(ellipse(-0.175, 0.31, 0.03), paint("metal #c79a45"), bulge=0.9, soft=0.016, lift=0.01)
    s.quad([(-0.72, -0.32), (0.42, -0.32), (0.52, -0.14), (-0.86, -0.14)], look.main, wide=1.4, high=0.7)
    s.part(
        [(-0.86, -0.145), (0.52, -0.145), (0.52, -0.08), (-0.86, -0.08)],
        look.main,
        bulge=0.7,
        soft=0.02,
        lift=0.014,
        dim=0.15,
    )
    for dx, dim in ((0.05, 0.35), (0.0, 0.0)):
        for a, b in (((0.54, 0.34), (0.92, 0.82)), ((0.92, 0.34), (0.54, 0.82))):
            leg(s, a[0] + dx, a[1], b[0] + dx, b[1] - dim * 0.12, 0.06, look.second, dim)
    s.quad([(0.5, 0.24), (0.94, 0.24), (1.0, 0.34), (0.46, 0.34)], look.main, wide=0.6, high=0.3, lift=0.01)
    s.part(
        [(0.46, 0.335), (1.0, 0.335), (1.0, 0.385), (0.46, 0.385)], look.main, bulge=0.7, soft=0.02, lift=0.01, dim=0.15
    )


@shape("kidset", base=0.8, focus=(-0.1, 0.0, 2.0), uses=("floor",), size=0.9)
def kidset(s: Canvas, look: Look) -> None:
    """A child's desk and chair in colours."""
    for x in (-0.78, 0.2):
        leg(s, x + 0.08, 0.0, x + 0.1, 0.68, 0.07, look.second, 0.3)
    s.quad([(-0.78, -0.22), (0.3, -0.22), (0.36, 0.0), (-0.9, 0.0)], look.main, wide=1.2, high=0.8)
    s.part(box(-0.9, -0.005, 0.36, 0.12, 0.02), look.main, bulge=0.7, soft=0.025, lift=0.012, dim=0.1)
    for x in (-0.82, 0.28):
        leg(s, x, 0.1, x, 0.8, 0.09, look.second)
    for x in (0.5, 0.86):
        s.part(stroke([(x, 0.72), (x, -0.25)], 0.065), look.second.turned(90), bulge=0.9, soft=0.026, dim=0.1)
    s.part(
        blob((0.46, -0.26), (0.68, -0.38), (0.92, -0.26), (0.9, -0.02), (0.48, -0.02)),
        look.main,
        bulge=0.8,
        soft=0.04,
        lift=0.01,
    )
    s.part(ellipse(0.69, -0.18, 0.07), look.second, bulge=0.5, soft=0.02)
    s.quad([(0.48, 0.26), (0.88, 0.26), (0.95, 0.4), (0.4, 0.4)], look.main, wide=0.6, high=0.4, lift=0.01)
    s.part(box(0.4, 0.395, 0.95, 0.46, 0.01), look.main, bulge=0.7, soft=0.02, dim=0.15)
    for x in (0.45, 0.9):
        leg(s, x, 0.45, x, 0.84, 0.07, look.second)


@shape("bookshelf", base=0.88, focus=(0.0, -0.1, 2.0), uses=("floor",), size=1.0)
def bookshelf(s: Canvas, look: Look) -> None:
    """A bookshelf with books, a pot and a box on it."""
    s.part(box(-0.58, -0.9, 0.58, 0.88, 0.01), look.main.turned(90), bulge=0.4, soft=0.02)
    rng = look.rng
    for k in range(4):
        top, bottom = -0.84 + k * 0.43, -0.47 + k * 0.43
        s.part(box(-0.51, top, 0.51, bottom), look.main.turned(90), bulge=0, dim=0.5)
        s.gloom(box(-0.51, top, 0.51, top + 0.1), 0.5, 0.05)
        x = -0.49
        while x < (0.4 if k % 2 else 0.05):
            w, h = rng.uniform(0.035, 0.07), rng.uniform(0.22, 0.33)
            tone = rng.choice(("#8a4a3a", "#3f5f6f", "#b9924f", "#5f6f4f", "#d8cdb8", "#6a4a68", "#2f3f4f", "#c77f4a"))
            s.part(box(x, bottom - h, x + w, bottom, 0.006), paint(f"canvas {tone}"), bulge=0.7, soft=0.014)
            s.flat([(box(x + 0.01, bottom - h * 0.82, x + w - 0.01, bottom - h * 0.74), (228, 214, 180))])
            x += w + 0.004
        if k % 2 == 0:
            s.part(
                blob(
                    (0.2, bottom - 0.2),
                    (0.36, bottom - 0.2),
                    (0.4, bottom - 0.08),
                    (0.34, bottom),
                    (0.22, bottom),
                    (0.16, bottom - 0.08),
                ),
                paint("plain #a8b3a8"),
                bulge=0.4,
                soft=0.02,
                shade="tube",
                depth=0.6,
            )
        s.part(box(-0.54, bottom, 0.54, bottom + 0.05), look.main, bulge=0.7, soft=0.015)
    s.part(box(-0.62, -0.94, 0.62, -0.86, 0.01), look.main, bulge=0.8, soft=0.02, lift=0.012)


@shape("chesstable", base=0.82, focus=(0.0, -0.3, 1.9), uses=("floor",), size=0.95)
def chesstable(s: Canvas, look: Look) -> None:
    """A low square table, its top a chess board framed with inlay."""
    for x, y, dim in ((-0.5, 0.5, 0.35), (0.5, 0.5, 0.35)):
        leg(s, x, 0.0, x, y, 0.1, look.main, dim)
    s.quad([(-0.62, -0.5), (0.62, -0.5), (0.88, 0.02), (-0.88, 0.02)], look.main, wide=1.5, high=1.2)

    def at(u: float, v: float) -> tuple[float, float]:
        y = -0.5 + 0.52 * (v * 0.78 + v * v * 0.22)
        half = 0.62 + 0.26 * (y + 0.5) / 0.52
        return ((u * 2 - 1) * half, y)

    cells = []
    for r in range(8):
        for c in range(8):
            u0, u1, v0, v1 = (0.14 + 0.09 * n for n in (c, c + 1, r, r + 1))
            tone = (236, 226, 200) if (r + c) % 2 == 0 else (52, 28, 16)
            cells.append(([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)], tone))
    s.flat([([at(0.125, 0.125), at(0.875, 0.125), at(0.875, 0.875), at(0.125, 0.875)], (206, 190, 150)), *cells])
    s.glint([at(0.1, 0.1), at(0.5, 0.1), at(0.35, 0.9), at(0.02, 0.9)], 0.18, 0.08)
    s.part([(-0.88, 0.015), (0.88, 0.015), (0.86, 0.22), (-0.86, 0.22)], look.second, bulge=0.6, soft=0.025, lift=0.012)
    for x in (-0.78, 0.78):
        s.part(
            blob(
                (x - 0.09, 0.2),
                (x + 0.09, 0.2),
                (x + 0.07, 0.5),
                (x + 0.11, 0.72),
                (x + 0.06, 0.84),
                (x - 0.06, 0.84),
                (x - 0.11, 0.72),
                (x - 0.07, 0.5),
            ),
            look.main,
            bulge=0.9,
            soft=0.04,
        )


@shape("stumptable", base=0.72, focus=(-0.1, -0.2, 2.0), uses=("floor",), size=0.95)
def stumptable(s: Canvas, look: Look) -> None:
    """A coffee table on a teak root."""
    root = blob(
        (-0.3, 0.0),
        (0.3, 0.0),
        (0.36, 0.25),
        (0.66, 0.55),
        (0.7, 0.72),
        (0.42, 0.66),
        (0.22, 0.56),
        (0.1, 0.76),
        (-0.12, 0.74),
        (-0.24, 0.56),
        (-0.5, 0.7),
        (-0.72, 0.7),
        (-0.62, 0.5),
        (-0.34, 0.26),
    )
    s.part(root, look.second.turned(80), bulge=1.0, soft=0.09, shade="tube", depth=0.4)
    for x0, x1 in ((-0.1, -0.3), (0.12, 0.34), (0.0, 0.0)):
        s.gloom(stroke(curve([(x0, 0.1), ((x0 + x1) / 2, 0.35), (x1, 0.6)]), 0.04), 0.5, 0.02)
    edge = blob(
        (-0.92, -0.12), (-0.6, -0.36), (0.0, -0.4), (0.62, -0.36), (0.94, -0.14), (0.7, 0.08), (0.1, 0.13), (-0.66, 0.1)
    )
    s.part([(x, y + 0.09) for x, y in edge], look.second, bulge=0.7, soft=0.03, lift=0.03, dim=0.25)
    s.part(edge, look.main, bulge=0.6, soft=0.03)
    for k in range(5):
        r = 0.1 + k * 0.12
        s.gloom(stroke(ellipse(0.12, -0.14, r, r * 0.3), 0.012), 0.3, 0.006)


@shape("lamp", base=0.84, focus=(0.0, -0.35, 2.1), uses=("table", "shelf", "floor"), size=0.95)
def lamp(s: Canvas, look: Look) -> None:
    """A table lamp with a plaited shade that glows."""
    s.part(ellipse(0, 0.76, 0.4, 0.09), look.second, bulge=0.8, soft=0.04)
    s.part(
        blob(
            (-0.05, 0.1),
            (0.05, 0.1),
            (0.06, 0.3),
            (0.15, 0.45),
            (0.07, 0.62),
            (0.22, 0.74),
            (-0.22, 0.74),
            (-0.07, 0.62),
            (-0.15, 0.45),
            (-0.06, 0.3),
        ),
        look.second.turned(90),
        bulge=0.3,
        soft=0.03,
        shade="tube",
        depth=0.6,
    )
    shade = [
        *curve([(-0.3, -0.84), (-0.66, -0.4), (-0.62, 0.1)]),
        *ellipse(0, 0.1, 0.62, 0.12, start=180, end=0),
        *curve([(0.62, 0.1), (0.66, -0.4), (0.3, -0.84)]),
    ]
    s.part(shade, look.main, bulge=0.5, soft=0.05, shade="tube", depth=0.45)
    s.glint(ellipse(0, -0.2, 0.34, 0.3), 0.75, 0.16)
    s.part(ellipse(0, 0.1, 0.6, 0.1), paint("plain #f8dfa0"), bulge=0.2, soft=0.03)
    s.part(stroke(ellipse(0, 0.1, 0.62, 0.115), 0.035), look.second, bulge=0.9, soft=0.014)
    s.part(ellipse(0, -0.84, 0.31, 0.06), look.second, bulge=0.7, soft=0.02)
