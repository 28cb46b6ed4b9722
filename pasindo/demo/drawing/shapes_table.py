"""Things for the table: bowls, cups, plates, boxes, trays, boards, cutlery."""

import math

from pasindo.demo.drawing.paths import Outline, blob, both_sides, box, curve, ellipse, shift, stroke
from pasindo.demo.drawing.shapes import Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import darker, lighter, mix, paint


def vessel(profile: list[tuple[float, float]], top: float, rx: float, ry: float) -> Outline:
    """The outside of a round vessel below its rim: left rim, the near half of the rim's ellipse is on top."""
    side = curve(profile, steps=8)
    return [*ellipse(0, top, rx, ry, start=180, end=360), *side, *[(-x, y) for x, y in reversed(side)]]


@shape("bowl", base=0.62, focus=(0.15, 0.1, 2.2), uses=("table", "shelf"), size=0.9)
def bowl(s: Canvas, look: Look) -> None:
    """A round bowl on a small foot."""
    s.part(
        both_sides([(0.0, 0.46), (0.3, 0.46), (0.36, 0.6), (0.0, 0.64)]),
        look.second,
        bulge=0.4,
        soft=0.03,
        shade="tube",
        depth=0.6,
    )
    s.part(
        vessel([(0.86, -0.2), (0.82, 0.1), (0.6, 0.4), (0.3, 0.52), (0.0, 0.54)], -0.2, 0.86, 0.26),
        look.main,
        bulge=0.4,
        soft=0.05,
        shade="tube",
        depth=0.55,
    )
    s.part(ellipse(0, -0.2, 0.86, 0.26), look.second, bulge=0.8, soft=0.02)
    s.part(ellipse(0, -0.185, 0.79, 0.215), look.main, bulge=-0.4, soft=0.05, shade="bowl", depth=0.6)
    s.glint(blob((-0.62, 0.0), (-0.5, 0.0), (-0.4, 0.28), (-0.5, 0.26)), 0.4 * look.main.gloss + 0.1, 0.03)


@shape("cup", base=0.66, focus=(-0.05, 0.1, 2.1), uses=("table", "table", "shelf"), size=0.75)
def cup(s: Canvas, look: Look) -> None:
    """A cup with an ear, on a saucer, filled with coffee."""
    s.part(ellipse(0, 0.58, 0.8, 0.19), look.second, bulge=0.8, soft=0.05)
    s.part(ellipse(0, 0.56, 0.5, 0.1), look.second, bulge=-0.5, soft=0.03)
    ear = curve([(0.44, -0.16), (0.76, -0.24), (0.84, 0.02), (0.66, 0.26), (0.42, 0.26)])
    s.part(stroke(ear, 0.1), look.second, bulge=1.0, soft=0.04)
    s.part(
        vessel([(0.55, -0.3), (0.54, 0.0), (0.46, 0.32), (0.3, 0.52), (0.0, 0.56)], -0.3, 0.55, 0.15),
        look.main,
        bulge=0.4,
        soft=0.04,
        shade="tube",
        depth=0.55,
        lift=0.02,
    )
    s.part(ellipse(0, -0.3, 0.55, 0.15), look.main, bulge=0.8, soft=0.02, dim=0.0)
    s.part(ellipse(0, -0.29, 0.49, 0.115), paint("chocolate #3a1d0e"), bulge=-0.3, soft=0.03)
    s.glint(blob((-0.25, -0.31), (0.1, -0.34), (0.2, -0.31), (-0.1, -0.28)), 0.4, 0.02)


@shape("ladle", pose="flat", focus=(0.45, 0.3, 2.2), uses=("tabletop",), size=0.85)
def ladle(s: Canvas, look: Look) -> None:
    """Ladle and rice spoon, lying."""
    for x, y, turn, slots in ((-0.28, 0.0, -12.0, False), (0.36, 0.05, 14.0, True)):
        handle = shift([(0, -0.85), (0.015, -0.3), (0.0, 0.3)], x, y, turn=turn)
        s.rod(curve(handle), 0.085, look.second.turned(90), taper=0.85)
        head = shift(ellipse(0, 0.5, 0.28, 0.34), x, y, turn=turn)
        s.part(head, look.main, bulge=1.0, soft=0.06, lift=0.015)
        s.part(shift(ellipse(0, 0.51, 0.22, 0.27), x, y, turn=turn), look.main, bulge=-0.8, soft=0.07, dim=0.1)
        if slots:
            for k in (-0.09, 0.0, 0.09):
                s.part(
                    shift(box(k - 0.018, 0.36, k + 0.018, 0.66, 0.018), x, y, turn=turn),
                    paint("rubber #1b120c"),
                    bulge=-0.5,
                    soft=0.01,
                )
        for k in (0.2, 0.27):
            s.part(
                ellipse(*shift([(0, k)], x, y, turn=turn)[0], 0.016),
                paint("metal #c79a45"),
                bulge=1.0,
                soft=0.01,
                lift=0.004,
            )


@shape("cutlery", pose="flat", focus=(0.0, 0.45, 2.3), uses=("tabletop",), size=0.85)
def cutlery(s: Canvas, look: Look) -> None:
    """Spoon, fork and chopsticks of wood in a cloth roll."""
    s.part(box(-0.78, -0.2, 0.78, 0.9, 0.03), look.second, bulge=0.6, soft=0.03)
    for k in range(2):
        s.rod([(0.34 + k * 0.2, -0.88), (0.38 + k * 0.16, 0.85)], 0.06, look.main.turned(90), lift=0.015, taper=0.6)
    s.rod([(-0.5, 0.86), (-0.5, -0.4)], 0.09, look.main.turned(90), lift=0.015, taper=0.7)
    s.part(ellipse(-0.5, -0.6, 0.17, 0.28), look.main.turned(90), bulge=1.0, soft=0.04, lift=0.015)
    s.part(ellipse(-0.5, -0.61, 0.12, 0.21), look.main.turned(90), bulge=-0.8, soft=0.05, dim=0.08)
    s.rod([(-0.06, 0.86), (-0.06, -0.3)], 0.09, look.main.turned(90), lift=0.015, taper=0.8)
    tines = [
        (-0.2, -0.86),
        (-0.155, -0.86),
        (-0.14, -0.52),
        (-0.115, -0.52),
        (-0.1, -0.86),
        (-0.02, -0.86),
        (-0.005, -0.52),
        (0.02, -0.52),
        (0.035, -0.86),
        (0.08, -0.86),
        (0.09, -0.4),
        (0.0, -0.26),
        (-0.12, -0.26),
        (-0.21, -0.4),
    ]
    s.part(tines, look.main.turned(90), bulge=0.8, soft=0.025, lift=0.015)
    s.part(box(-0.8, 0.25, 0.8, 0.92, 0.03), look.second, bulge=0.6, soft=0.03, lift=0.02)
    for x in (-0.28, 0.16):
        s.stitch([(x, 0.27), (x, 0.9)], look.accent)
    s.stitch([(-0.77, 0.29), (0.77, 0.29)], look.accent)


def _board_carving(s: Canvas, look: Look) -> None:
    for k in range(9):
        x = -0.4 + k * 0.1
        s.part(
            shift(blob((0, -0.05), (0.04, 0), (0, 0.05), (-0.04, 0)), x, -0.41),
            look.second,
            bulge=-0.8,
            soft=0.015,
            dim=0.25,
        )
    for side in (-1, 1):
        for k in range(4):
            leaf = shift(
                blob((0, 0), (0.1, -0.06), (0.22, 0), (0.1, 0.06)),
                side * 0.02,
                0.6 - k * 0.1,
                turn=-90 + side * (30 + k * 6),
            )
            s.part(leaf, look.second, bulge=-0.7, soft=0.018, dim=0.22)
    s.rod(curve([(-0.02, -0.84), (-0.12, -1.02), (0.05, -1.08), (0.03, -0.84)]), 0.03, paint("rolls"), lift=0.01)


@shape("board", pose="flat", focus=(0.1, 0.1, 2.2), uses=("tabletop", "tabletop", "hook"), size=0.9)
def board(s: Canvas, look: Look) -> None:
    """A cutting board with an edge of carving and a cord."""
    outline = blob(
        (-0.1, -0.95),
        (0.1, -0.95),
        (0.13, -0.6),
        (0.52, -0.5),
        (0.58, 0.0),
        (0.55, 0.8),
        (0.3, 0.9),
        (-0.3, 0.9),
        (-0.55, 0.8),
        (-0.58, 0.0),
        (-0.52, -0.5),
        (-0.13, -0.6),
    )
    s.part(outline, look.main.turned(90), bulge=0.9, soft=0.04, holes=[ellipse(0, -0.83, 0.05)])
    s.part(
        stroke(curve([(-0.46, -0.32), (-0.46, 0.74), (0.46, 0.74), (0.46, -0.32), (-0.46, -0.32)], steps=1), 0.03),
        look.main.turned(90),
        bulge=-0.9,
        soft=0.012,
        dim=0.2,
    )
    _board_carving(s, look)


@shape("tray", base=0.5, focus=(0.35, 0.1, 2.3), uses=("table",), size=0.95)
def tray(s: Canvas, look: Look) -> None:
    """A tray with raised edges and cut-out grips."""
    s.quad([(-0.7, -0.42), (0.7, -0.42), (0.9, 0.34), (-0.9, 0.34)], look.main, wide=1.6, high=1.1, light=-0.12)
    s.gloom([(-0.7, -0.42), (0.7, -0.42), (0.72, -0.3), (-0.72, -0.3)], 0.45, 0.05)
    s.part([(-0.74, -0.56), (0.74, -0.56), (0.7, -0.4), (-0.7, -0.4)], look.second, bulge=0.7, soft=0.02, dim=0.15)
    for side in (-1, 1):
        s.part(
            [(side * x, y) for x, y in ((0.74, -0.56), (0.7, -0.4), (0.9, 0.36), (0.97, 0.2))],
            look.second,
            bulge=0.7,
            soft=0.02,
            lift=0.01,
        )
        s.part(
            [(side * x, y) for x, y in ((0.775, -0.2), (0.765, -0.13), (0.83, 0.1), (0.85, 0.05))],
            paint("rubber #1b120c"),
            bulge=0,
        )
    s.part([(-0.98, 0.18), (0.98, 0.18), (0.92, 0.48), (-0.92, 0.48)], look.second, bulge=0.7, soft=0.03, lift=0.02)
    s.glint([(-0.5, -0.36), (0.0, -0.36), (-0.2, 0.2), (-0.75, 0.2)], 0.16, 0.1)


def _lidiplate(s: Canvas, look: Look, cx: float, cy: float, r: float, squash: float = 1.0) -> None:
    """A plate plaited of ribs: bundles run in a rosette, the edge in loops."""
    base = look.main.base
    shapes = [(ellipse(cx, cy, r * 0.9, r * 0.9 * squash), darker(base, 0.65))]
    for k in range(30):
        a = k / 30 * math.tau
        for t in range(5):
            o = a + (t - 2) * 0.035
            line = [
                (cx + r * u * math.cos(o + v), cy + squash * r * u * math.sin(o + v))
                for u, v in ((0.12, 0.0), (0.45, 0.35), (0.78, 0.85), (0.99, 1.35))
            ]
            tone = mix(darker(base, 0.25), lighter(base, 0.4), look.rng.random())
            shapes.append((stroke(curve(line, steps=3), 0.02 * r), darker(tone, 0.45)))
            shapes.append((stroke([(x - 0.003, y - 0.004) for x, y in curve(line, steps=3)], 0.013 * r), tone))
    for k in range(30):
        a = k / 30 * math.tau
        for t in range(4):
            o = a + t * 0.04
            line = [
                (cx + r * u * math.cos(o - v), cy + squash * r * u * math.sin(o - v))
                for u, v in ((0.8, 0.0), (0.97, 0.22), (1.0, 0.5), (0.86, 0.72))
            ]
            tone = mix(base, lighter(base, 0.5), look.rng.random())
            shapes.append((stroke(curve(line, steps=4), 0.021 * r), darker(tone, 0.5)))
            shapes.append((stroke([(x - 0.003, y - 0.004) for x, y in curve(line, steps=4)], 0.013 * r), tone))
    s.flat(shapes)
    s.part(ellipse(cx, cy, r * 0.2, r * 0.2 * squash), look.main, bulge=0.7, soft=0.03)
    s.gloom(ellipse(cx - r * 0.18, cy - r * 0.2 * squash, r * 0.5, r * 0.5 * squash), 0.25, 0.14 * r)


@shape("lidiplate", pose="flat", focus=(0.35, 0.3, 2.2), uses=("tabletop",), size=0.85)
def lidiplate(s: Canvas, look: Look) -> None:
    """Two plates of palm-leaf ribs."""
    s.part(ellipse(0.24, -0.2, 0.6), look.main, bulge=0.5, soft=0.05)
    _lidiplate(s, look, 0.24, -0.2, 0.68)
    s.gloom(ellipse(-0.15, 0.22, 0.74), 0.55, 0.04)
    _lidiplate(s, look, -0.2, 0.16, 0.72)


@shape("cakestand", base=0.62, focus=(0.1, -0.1, 2.2), uses=("table",), size=0.9)
def cakestand(s: Canvas, look: Look) -> None:
    """A plaited cake dish with a lid."""
    s.part(
        vessel([(0.8, 0.1), (0.74, 0.4), (0.6, 0.56), (0.3, 0.62), (0.0, 0.64)], 0.1, 0.8, 0.2),
        look.main,
        bulge=0.5,
        soft=0.05,
        shade="tube",
        depth=0.4,
    )
    s.part(stroke(ellipse(0, 0.1, 0.8, 0.2), 0.07), look.second, bulge=0.9, soft=0.03)
    dome = [
        *curve([(-0.76, 0.08), (-0.66, -0.34), (-0.3, -0.62), (0.0, -0.68), (0.3, -0.62), (0.66, -0.34), (0.76, 0.08)]),
        *ellipse(0, 0.08, 0.76, 0.19, start=0, end=180),
    ]
    s.part(dome, look.main.turned(45), bulge=0.7, soft=0.1, shade="tube", depth=0.45, lift=0.02)
    s.part(stroke(ellipse(0, 0.08, 0.76, 0.19, start=0, end=180), 0.06), look.second, bulge=0.9, soft=0.025, lift=0.01)
    s.part(ellipse(0, -0.72, 0.1, 0.08), look.second, bulge=1.0, soft=0.04, lift=0.015)


@shape("fruitbasket", base=0.62, focus=(0.3, 0.3, 2.1), uses=("table", "table", "shelf"), size=0.9)
def fruitbasket(s: Canvas, look: Look) -> None:
    """An open basket with fruit in it."""
    s.part(ellipse(0, -0.06, 0.84, 0.24), look.main, bulge=0.3, dim=0.55)
    fruits = (
        (-0.44, -0.16, 0.24, "#d8862c"),
        (0.46, -0.14, 0.25, "#8fae3c"),
        (0.02, -0.26, 0.27, "#c9412f"),
        (-0.2, -0.04, 0.22, "#e0b040"),
        (0.24, -0.04, 0.22, "#d8702c"),
    )
    for x, y, r, tone in fruits:
        s.part(ellipse(x, y, r, r * 0.95), paint(f"plain {tone}"), bulge=1.2, soft=r * 0.6, lift=0.02)
        s.rod([(x, y - r * 0.85), (x + 0.02, y - r * 1.1)], 0.022, paint("wood #5a3a20"))
        s.glint(ellipse(x - r * 0.35, y - r * 0.4, r * 0.18), 0.5, 0.03)
    front = [
        *ellipse(0, -0.06, 0.84, 0.24, start=180, end=0),
        *curve([(0.84, -0.06), (0.76, 0.34), (0.56, 0.56), (0.0, 0.64), (-0.56, 0.56), (-0.76, 0.34), (-0.84, -0.06)]),
    ]
    s.part(front, look.main, bulge=0.5, soft=0.05, shade="tube", depth=0.4, lift=0.02)
    s.part(
        stroke(ellipse(0, -0.06, 0.84, 0.24, start=180, end=0), 0.075), look.second, bulge=1.0, soft=0.03, lift=0.012
    )


@shape("casket", base=0.6, focus=(-0.25, 0.15, 2.2), uses=("table", "shelf"), size=0.85)
def casket(s: Canvas, look: Look) -> None:
    """A lidded box seen from a corner."""
    s.part([(-0.86, -0.1), (0.36, 0.04), (0.36, 0.62), (-0.8, 0.4)], look.main, bulge=0.4, soft=0.03)
    s.part(
        [(0.36, 0.04), (0.9, -0.16), (0.84, 0.34), (0.36, 0.62)], look.main.turned(-14), bulge=0.4, soft=0.03, dim=0.3
    )
    s.quad([(-0.26, -0.36), (0.98, -0.24), (0.38, 0.0), (-0.94, -0.16)], look.main, wide=1.2, high=0.7, light=0.06)
    s.part([(-0.94, -0.17), (0.38, -0.01), (0.38, 0.12), (-0.92, -0.05)], look.second, bulge=0.8, soft=0.02, lift=0.014)
    s.part([(0.38, -0.01), (0.98, -0.25), (0.97, -0.14), (0.38, 0.12)], look.second, bulge=0.6, soft=0.02, dim=0.3)
    s.part(box(-0.34, -0.02, -0.2, 0.16, 0.02), paint("metal #c79a45"), bulge=0.9, soft=0.02, lift=0.012)


@shape("keben", base=0.72, focus=(0.2, 0.2, 2.2), uses=("table", "shelf"), size=0.85)
def keben(s: Canvas, look: Look) -> None:
    """A square-shouldered lidded offering box."""
    s.part(
        [(-0.66, 0.0), (0.66, 0.0), (0.62, 0.74), (-0.62, 0.74)],
        look.main,
        bulge=0.6,
        soft=0.04,
        shade="side",
        depth=0.35,
    )
    s.part([(-0.69, 0.6), (0.69, 0.6), (0.66, 0.76), (-0.66, 0.76)], look.second, bulge=0.8, soft=0.03, lift=0.01)
    lid = curve(
        [(-0.76, 0.12), (-0.76, -0.18), (-0.6, -0.34), (0.0, -0.4), (0.6, -0.34), (0.76, -0.18), (0.76, 0.12)], steps=6
    )
    s.part(lid, look.main, bulge=0.8, soft=0.07, shade="side", depth=0.35, lift=0.025)
    s.part(box(-0.79, 0.0, 0.79, 0.14, 0.03), look.second, bulge=0.8, soft=0.03, lift=0.012)
    s.part(
        stroke(curve([(-0.18, -0.37), (-0.14, -0.58), (0.14, -0.58), (0.18, -0.37)]), 0.06),
        look.second,
        bulge=1.0,
        soft=0.025,
        lift=0.012,
    )
    for x in (-0.45, 0.45):
        s.part(
            shift(blob((0, -0.09), (0.07, 0), (0, 0.09), (-0.07, 0)), x, 0.36),
            look.second,
            bulge=0.8,
            soft=0.02,
            lift=0.008,
        )
    s.part(
        shift(blob((0, -0.14), (0.11, 0), (0, 0.14), (-0.11, 0)), 0, 0.36),
        look.second,
        bulge=0.8,
        soft=0.03,
        lift=0.008,
    )


@shape("bokor", base=0.66, focus=(0.2, 0.1, 2.2), uses=("table", "shelf"), size=0.85)
def bokor(s: Canvas, look: Look) -> None:
    """An offering bowl with a flaring, scalloped wall of sticks on a foot."""
    s.part(
        both_sides([(0.0, 0.42), (0.22, 0.42), (0.44, 0.66), (0.0, 0.7)]),
        look.second,
        bulge=0.6,
        soft=0.03,
        shade="tube",
        depth=0.5,
    )
    s.part(ellipse(0, -0.24, 0.86, 0.22), look.main, bulge=0.3, dim=0.55)
    for k in range(21):
        a = math.pi * (k + 0.5) / 21
        x, z = -math.cos(a), math.sin(a)
        tone = look.main if k % 2 else look.second
        top, foot = (x * 0.88, -0.24 + z * 0.22), (x * 0.36, 0.42 + z * 0.08)
        s.part(stroke([top, foot], 0.135, taper=0.55), tone.turned(90), bulge=0.9, soft=0.03, dim=0.3 * abs(x) ** 2)
        s.part(ellipse(top[0], top[1], 0.07, 0.06), tone, bulge=0.9, soft=0.03, dim=0.3 * abs(x) ** 2)
    s.part(stroke(ellipse(0, 0.1, 0.63, 0.16, start=178, end=2), 0.06), look.second, bulge=0.9, soft=0.025, lift=0.014)


@shape("tissuebox", base=0.58, focus=(-0.25, 0.15, 2.2), uses=("table", "shelf"), size=0.8)
def tissuebox(s: Canvas, look: Look) -> None:
    """A tissue box with a tissue standing out."""
    s.part([(-0.86, -0.1), (0.36, 0.04), (0.36, 0.6), (-0.84, 0.42)], look.main, bulge=0.4, soft=0.03)
    s.part([(0.36, 0.04), (0.92, -0.16), (0.9, 0.34), (0.36, 0.6)], look.main, bulge=0.4, soft=0.03, dim=0.3)
    s.quad([(-0.3, -0.3), (0.94, -0.17), (0.37, 0.05), (-0.88, -0.09)], look.main, wide=1.2, high=0.7, light=0.05)
    s.part(shift(ellipse(0, 0, 0.42, 0.075), 0.03, -0.13, turn=4), paint("rubber #2b211a"), bulge=0)
    s.part(
        curve(
            [
                (-0.28, -0.13),
                (-0.34, -0.5),
                (-0.12, -0.62),
                (0.02, -0.52),
                (0.18, -0.7),
                (0.34, -0.42),
                (0.26, -0.1),
                (0.0, -0.07),
            ],
            closed=True,
        ),
        paint("satin #fbf8f1"),
        bulge=0.8,
        soft=0.06,
        lift=0.01,
    )
    s.gloom(stroke(curve([(0.02, -0.5), (-0.03, -0.3), (0.0, -0.12)]), 0.03), 0.25, 0.02)
    s.part([(-0.9, 0.36), (0.36, 0.54), (0.36, 0.63), (-0.87, 0.44)], look.second, bulge=0.7, soft=0.02)
    s.part([(0.36, 0.54), (0.93, 0.28), (0.92, 0.36), (0.36, 0.63)], look.second, bulge=0.7, soft=0.02, dim=0.3)
