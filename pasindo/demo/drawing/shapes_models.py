"""Models of houses and boats, wooden toys."""

from pasindo.demo.drawing.paths import blob, box, curve, ellipse, shift, stroke
from pasindo.demo.drawing.shapes import Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint


def _base(s: Canvas, look: Look, y: float = 0.7, w: float = 0.8) -> None:
    s.part([(-w * 0.9, y - 0.1), (w * 0.9, y - 0.1), (w, y), (-w, y)], look.second, bulge=0.4, soft=0.02)
    s.part(box(-w, y - 0.005, w, y + 0.09, 0.01), look.second, bulge=0.7, soft=0.02, dim=0.12)


@shape("leuit", base=0.79, focus=(0.0, -0.1, 2.0), uses=("table", "shelf"), size=0.85)
def leuit(s: Canvas, look: Look) -> None:
    """A small rice barn on stilts with a steep thatched roof."""
    _base(s, look)
    for x, dim in ((-0.3, 0.35), (0.3, 0.35), (-0.44, 0.0), (0.44, 0.0)):
        s.rod([(x, 0.2), (x * 1.06, 0.66)], 0.06, look.second.turned(90), lift=0.0 if dim else 0.01)
        s.part(ellipse(x * 1.01, 0.34, 0.08, 0.03), look.second, bulge=0.9, soft=0.02)
    s.part([(-0.56, -0.36), (0.56, -0.36), (0.48, 0.26), (-0.48, 0.26)], look.main, bulge=0.5, soft=0.03)
    s.part(box(-0.52, 0.22, 0.52, 0.3, 0.01), look.second, bulge=0.9, soft=0.025, lift=0.01)
    s.part(box(-0.12, -0.3, 0.12, 0.06), look.second.turned(90), bulge=0.6, soft=0.02, lift=0.01)
    s.part(
        [(-0.06, -0.98), (0.06, -0.98), (0.74, -0.16), (0.6, -0.2), (-0.6, -0.2), (-0.74, -0.16)],
        paint("fur #6a4a26"),
        bulge=0.7,
        soft=0.05,
        lift=0.03,
    )
    for k in range(5):
        y = -0.84 + k * 0.15
        half = 0.1 + (y + 0.94) * 0.83
        s.gloom(stroke([(-half, y), (half, y)], 0.018), 0.4, 0.01)
    s.rod([(-0.1, -0.9), (0.06, -1.02)], 0.03, look.second)
    s.rod([(0.1, -0.9), (-0.06, -1.02)], 0.03, look.second)


@shape("house", base=0.79, focus=(-0.1, 0.1, 2.0), uses=("table", "shelf"), size=0.9)
def house(s: Canvas, look: Look) -> None:
    """A miniature of a long traditional house on stilts."""
    _base(s, look, w=0.95)
    for k in range(7):
        x = -0.78 + k * 0.26
        s.rod([(x, 0.3), (x, 0.66)], 0.05, look.second.turned(90))
    s.part(box(-0.86, -0.1, 0.86, 0.34), look.main, bulge=0.4, soft=0.03)
    s.part(box(-0.92, 0.28, 0.92, 0.37, 0.01), look.second, bulge=0.9, soft=0.025, lift=0.012)
    for x in (-0.6, -0.3, 0.3, 0.6):
        s.part(box(x - 0.07, 0.0, x + 0.07, 0.2), paint("rubber #2a1a10"), bulge=-0.5, soft=0.02)
        s.part(box(x - 0.1, -0.02, x - 0.07, 0.22), look.second, bulge=0.7, soft=0.01, lift=0.006)
        s.part(box(x + 0.07, -0.02, x + 0.1, 0.22), look.second, bulge=0.7, soft=0.01, lift=0.006)
    s.part(box(-0.1, -0.04, 0.1, 0.3), paint("rubber #2a1a10"), bulge=-0.5, soft=0.02)
    s.part(
        [(-0.7, -0.62), (0.7, -0.62), (0.98, -0.06), (-0.98, -0.06)],
        paint("slats #6a4a30 #5a3c26"),
        bulge=0.6,
        soft=0.03,
        lift=0.03,
    )
    for side in (-1, 1):
        s.rod([(side * 0.6, -0.56), (side * 0.82, -0.86)], 0.04, look.second, taper=0.5)
        s.part(
            curve([(side * 0.76, -0.8), (side * 0.92, -0.98), (side * 0.86, -0.78)], closed=True),
            paint("metal #c79a45"),
            bulge=0.8,
            soft=0.02,
        )
    s.part(box(-0.7, -0.66, 0.7, -0.6, 0.02), look.second, bulge=0.9, soft=0.02, lift=0.01)
    for k in range(5):
        s.part(
            [(-0.1, 0.36 + k * 0.065), (0.1, 0.36 + k * 0.065), (0.11, 0.39 + k * 0.065), (-0.11, 0.39 + k * 0.065)],
            look.second,
            bulge=0.6,
            soft=0.01,
            lift=0.006,
        )


@shape("monument", base=0.79, focus=(0.0, -0.2, 2.0), uses=("table", "shelf"), size=0.8)
def monument(s: Canvas, look: Look) -> None:
    """A small equator monument: pillars, a ring, an arrow."""
    _base(s, look, w=0.62)
    for x, top in ((-0.22, -0.1), (0.22, -0.1), (-0.09, -0.5), (0.09, -0.5)):
        s.rod([(x, top), (x, 0.62)], 0.09, look.main.turned(90), lift=0.01)
    s.part(ellipse(0, -0.5, 0.4), look.main, bulge=1.0, soft=0.025, holes=[ellipse(0, -0.5, 0.33)], lift=0.02)
    s.part(
        ellipse(0, -0.5, 0.12, 0.4),
        look.second,
        bulge=1.0,
        soft=0.02,
        holes=[ellipse(0, -0.5, 0.075, 0.355)],
        lift=0.01,
    )
    s.rod([(-0.62, -0.5), (0.56, -0.5)], 0.05, look.second, lift=0.02)
    s.part([(0.5, -0.62), (0.76, -0.5), (0.5, -0.38)], look.second, bulge=0.8, soft=0.03, lift=0.015)


def _boat_hull(s: Canvas, look: Look) -> None:
    for line in ([(-0.09, -0.9), (-0.92, 0.06)], [(-0.09, -0.9), (0.86, 0.1)]):
        s.flat([(stroke(line, 0.008), (90, 66, 44))])
    hull = [
        (-0.98, 0.0),
        *curve([(-0.98, 0.0), (-0.5, 0.16), (0.0, 0.19), (0.5, 0.16), (0.96, 0.02)]),
        *curve([(0.96, 0.02), (0.78, 0.34), (0.4, 0.48), (-0.36, 0.48), (-0.74, 0.32), (-0.98, 0.0)]),
    ]
    s.part(hull, look.main, bulge=0.8, soft=0.07, lift=0.015)
    for y in (0.1, 0.2):
        line = curve(
            [
                (-0.92, 0.04 + y * 0.6),
                (-0.5, 0.16 + y * 0.7),
                (0.0, 0.19 + y * 0.7),
                (0.5, 0.16 + y * 0.7),
                (0.9, 0.06 + y * 0.6),
            ]
        )
        s.gloom(stroke(line, 0.012), 0.5, 0.005)
    rail = curve([(-0.98, 0.0), (-0.5, 0.16), (0.0, 0.19), (0.5, 0.16), (0.96, 0.02)])
    s.part(stroke(rail, 0.045), look.second, bulge=0.9, soft=0.02, lift=0.008)


@shape("boat", base=0.72, focus=(-0.2, 0.1, 2.0), uses=("table", "shelf"), size=0.9)
def boat(s: Canvas, look: Look) -> None:
    """A model of a sailing boat on a stand."""
    for x in (-0.36, 0.36):
        s.part(
            [(x - 0.04, 0.42), (x + 0.04, 0.42), (x + 0.12, 0.68), (x - 0.12, 0.68)], look.second, bulge=0.7, soft=0.02
        )
    s.part(box(-0.6, 0.64, 0.6, 0.74, 0.02), look.second, bulge=0.8, soft=0.025, lift=0.01)
    s.rod([(-0.1, 0.2), (-0.08, -0.94)], 0.04, look.second.turned(90))
    s.part(
        curve(
            [(-0.06, -0.9), (0.3, -0.5), (0.62, 0.02), (0.24, 0.08), (-0.05, 0.06), (0.06, -0.4)], closed=True, steps=6
        ),
        paint("cotton #efe4cc"),
        bulge=0.8,
        soft=0.07,
    )
    s.part(
        curve(
            [(-0.12, -0.84), (-0.14, -0.3), (-0.13, 0.05), (-0.4, 0.07), (-0.72, 0.0), (-0.36, -0.36)],
            closed=True,
            steps=6,
        ),
        paint("cotton #efe4cc"),
        bulge=0.8,
        soft=0.07,
        dim=0.06,
    )
    _boat_hull(s, look)


@shape("car", base=0.6, focus=(-0.35, 0.3, 2.0), uses=("table", "shelf", "floor"), size=0.8)
def car(s: Canvas, look: Look) -> None:
    """A wooden toy lorry."""
    s.part(box(-0.9, 0.22, 0.92, 0.38, 0.04), look.second, bulge=0.7, soft=0.03)
    cab = [
        (0.3, -0.36),
        (0.62, -0.36),
        *curve([(0.62, -0.36), (0.72, -0.3), (0.76, -0.06), (0.9, 0.0), (0.94, 0.08)]),
        (0.94, 0.28),
        (0.3, 0.28),
    ]
    s.part(cab, look.main, bulge=0.8, soft=0.05, lift=0.015)
    s.part([(0.38, -0.27), (0.58, -0.27), (0.66, -0.04), (0.38, -0.04)], paint("plain #cfe0e2"), bulge=-0.5, soft=0.02)
    s.part(box(0.86, 0.1, 0.95, 0.18, 0.03), paint("plain #f4d98a"), bulge=0.9, soft=0.02, lift=0.006)
    s.part(box(-0.94, -0.16, 0.24, 0.26, 0.02), look.second, bulge=0.6, soft=0.03, lift=0.012)
    for k in range(3):
        s.gloom(box(-0.92, -0.06 + k * 0.105, 0.22, -0.052 + k * 0.105), 0.55, 0.004)
    for k, tone in enumerate(("#c8503c", "#3f7f8a", "#e2b04a", "#5f8f55")):
        s.part(
            box(-0.84 + k * 0.26, -0.36, -0.62 + k * 0.26, -0.16, 0.02), paint(f"plain {tone}"), bulge=0.8, soft=0.03
        )
    for x in (-0.6, -0.18, 0.62):
        s.part(ellipse(x, 0.4, 0.2), paint("wood #4a2c18"), bulge=0.8, soft=0.04, lift=0.02)
        s.part(ellipse(x, 0.4, 0.12), look.main, bulge=0.8, soft=0.03, lift=0.006)
        s.part(ellipse(x, 0.4, 0.035), paint("wood #d8b078"), bulge=1.0, soft=0.02, lift=0.006)


@shape("plane", base=0.74, focus=(-0.1, -0.1, 2.0), uses=("table", "shelf"), size=0.9)
def plane(s: Canvas, look: Look) -> None:
    """A wooden aeroplane with a propeller on a stand."""
    s.part(ellipse(0.0, 0.68, 0.42, 0.09), look.second, bulge=0.8, soft=0.04)
    s.rod(curve([(0.0, 0.66), (0.02, 0.4), (0.0, 0.1)]), 0.06, look.second.turned(90))
    s.part([(-0.3, -0.12), (0.3, -0.36), (0.52, -0.4), (0.16, -0.06)], look.second, bulge=0.7, soft=0.025, dim=0.3)
    s.part(
        curve([(-0.96, -0.2), (-0.82, -0.5), (-0.7, -0.5), (-0.62, -0.14)], closed=True, steps=4),
        look.main,
        bulge=0.8,
        soft=0.03,
    )
    body = blob(
        (-0.96, -0.16), (-0.5, -0.2), (0.1, -0.26), (0.6, -0.2), (0.8, -0.02), (0.6, 0.16), (0.1, 0.16), (-0.5, 0.02)
    )
    s.part(body, look.main, bulge=0.9, soft=0.1, shade="fall", depth=0.25)
    s.part(
        blob((0.0, -0.24), (0.12, -0.38), (0.3, -0.38), (0.44, -0.22), (0.2, -0.18)),
        paint("plain #cfe0e2"),
        bulge=0.9,
        soft=0.04,
    )
    s.part([(-0.16, 0.02), (0.34, 0.0), (-0.2, 0.44), (-0.5, 0.46)], look.second, bulge=0.8, soft=0.03, lift=0.03)
    s.part([(-0.9, -0.12), (-0.66, -0.12), (-0.84, 0.06), (-1.0, 0.06)], look.second, bulge=0.8, soft=0.02, lift=0.02)
    s.part(ellipse(0.82, -0.02, 0.07, 0.09), look.second, bulge=1.0, soft=0.04, lift=0.01)
    for turn in (70, 250):
        s.part(
            shift(blob((0.02, 0), (0.2, -0.05), (0.4, 0), (0.2, 0.05)), 0.87, -0.02, turn=turn),
            paint("wood #5a3a20"),
            bulge=0.8,
            soft=0.02,
            lift=0.02,
        )
    for x in (0.1, 0.34):
        s.part(ellipse(x, 0.24, 0.07), paint("wood #3a2414"), bulge=0.9, soft=0.03)
