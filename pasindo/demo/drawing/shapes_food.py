"""Food on plates and in bowls."""

import math

from pasindo.demo.drawing.paths import blob, box, curve, ellipse, shift, stroke
from pasindo.demo.drawing.shapes import Look, shape
from pasindo.demo.drawing.shapes_packed import label
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint


def _chips_bowl(s: Canvas, look: Look) -> None:
    front = [
        *ellipse(0.24, 0.28, 0.7, 0.2, start=180, end=0),
        *curve([(0.94, 0.28), (0.8, 0.58), (0.5, 0.74), (0.24, 0.76), (-0.02, 0.74), (-0.32, 0.58), (-0.46, 0.28)]),
    ]
    s.part(front, paint("bambooweave"), bulge=0.5, soft=0.05, shade="tube", depth=0.45, lift=0.02)
    s.part(
        stroke(ellipse(0.24, 0.28, 0.7, 0.2, start=180, end=0), 0.05),
        paint("wood #8a5a30"),
        bulge=0.9,
        soft=0.02,
        lift=0.01,
    )


@shape("chips", base=0.72, focus=(0.1, -0.1, 2.0), uses=("table",), size=0.9)
def chips(s: Canvas, look: Look) -> None:
    """A bowl heaped with chips and a clear packet behind it."""
    s.part(
        blob((-0.86, -0.72), (-0.5, -0.8), (-0.1, -0.72), (-0.04, 0.2), (-0.1, 0.58), (-0.8, 0.58), (-0.9, 0.1)),
        look.main,
        bulge=0.8,
        soft=0.06,
    )
    s.glint(blob((-0.8, -0.6), (-0.7, -0.6), (-0.72, 0.4), (-0.8, 0.3)), 0.5, 0.03)
    s.part(box(-0.9, -0.9, -0.06, -0.66, 0.02), look.second, bulge=0.6, soft=0.03, lift=0.014)
    label(s, -0.47, -0.1, 0.56, 0.42, look, curved=0.01)
    rng = look.rng
    heap = []
    for row in range(5):
        for k in range(8 - row):
            heap.append(
                (
                    0.24 + (k - (7 - row) / 2) * 0.15 + rng.uniform(-0.03, 0.03),
                    0.24 - row * 0.12 + rng.uniform(-0.03, 0.03),
                )
            )
    s.part(ellipse(0.24, 0.26, 0.66, 0.2), paint("plain #d9c7a5"), bulge=0.2, dim=0.4)
    for x, y in heap:
        chip = shift(
            blob((-0.16, -0.06), (0.0, -0.11), (0.16, -0.05), (0.15, 0.07), (0.0, 0.1), (-0.15, 0.07)),
            x,
            y,
            turn=rng.uniform(-50, 50),
            scale=rng.uniform(0.85, 1.15),
        )
        s.part(
            chip,
            look.main.turned(rng.choice((0.0, 90.0))),
            bulge=1.0,
            soft=0.035,
            lift=0.012,
            dim=rng.choice((0.0, 0.0, 0.12)),
        )
    _chips_bowl(s, look)


def _dodol_sweets(s: Canvas, look: Look) -> None:
    places = [
        (-0.4, -0.4, 20),
        (0.3, -0.45, -30),
        (0.0, -0.1, 8),
        (-0.5, 0.1, -50),
        (0.5, 0.05, 60),
        (-0.15, 0.42, -15),
        (0.36, 0.48, 30),
    ]
    for i, (x, y, turn) in enumerate(places):
        if i in (2, 5):
            for k in range(3):
                s.part(
                    shift(box(-0.2 + k * 0.13, -0.11, -0.08 + k * 0.13, 0.11, 0.03), x, y, turn=turn),
                    look.main,
                    bulge=1.0,
                    soft=0.03,
                    lift=0.02,
                )
                s.glint(shift(ellipse(-0.16 + k * 0.13, -0.05, 0.025, 0.03), x, y, turn=turn), 0.6, 0.01)
            continue
        wrap = look.second if i % 2 else paint("satin #e8c25a")
        for side in (-1, 1):
            tail = shift(
                [
                    (side * 0.2, -0.02),
                    (side * 0.36, -0.13),
                    (side * 0.33, 0.0),
                    (side * 0.36, 0.13),
                    (side * 0.2, 0.02),
                ],
                x,
                y,
                turn=turn,
            )
            s.part(tail, wrap, bulge=0.6, soft=0.02, lift=0.012)
        s.part(shift(box(-0.22, -0.12, 0.22, 0.12, 0.06), x, y, turn=turn), wrap, bulge=1.0, soft=0.05, lift=0.02)


@shape("dodol", pose="flat", focus=(0.1, 0.05, 2.0), uses=("tabletop",), size=0.85)
def dodol(s: Canvas, look: Look) -> None:
    """Sweets wrapped in twists of paper, some open, on a plaited tray."""
    s.part(ellipse(0, 0.05, 0.92, 0.84), paint("bambooweave"), bulge=0.6, soft=0.06)
    s.part(stroke(ellipse(0, 0.05, 0.9, 0.82), 0.07), paint("wood #8a5a30"), bulge=0.9, soft=0.03)
    _dodol_sweets(s, look)


@shape("bread", base=0.5, focus=(0.2, 0.0, 2.0), uses=("table",), size=0.95)
def bread(s: Canvas, look: Look) -> None:
    """Three sweet buns on a board, one cut open."""
    s.part([(-0.8, 0.28), (0.8, 0.28), (0.96, 0.46), (-0.96, 0.46)], paint("wood #b98552"), bulge=0.5, soft=0.02)
    s.part(box(-0.96, 0.455, 0.96, 0.52, 0.01), paint("wood #a06f3f"), bulge=0.6, soft=0.02)
    for x, y, r in ((-0.42, 0.02, 0.38), (0.44, 0.0, 0.38)):
        s.part(
            blob(
                (x - r, y + 0.12),
                (x - r * 0.8, y - 0.2),
                (x, y - 0.34),
                (x + r * 0.8, y - 0.2),
                (x + r, y + 0.12),
                (x + r * 0.8, y + 0.34),
                (x, y + 0.37),
                (x - r * 0.8, y + 0.34),
            ),
            look.main,
            bulge=1.1,
            soft=0.14,
            lift=0.02,
        )
        s.glint(ellipse(x - 0.12, y - 0.16, 0.16, 0.07), 0.45, 0.05)
        for k in range(9):
            s.part(
                ellipse(x - 0.2 + (k % 5) * 0.1, y - 0.2 + (k // 5) * 0.12 + (k % 2) * 0.05, 0.02, 0.013),
                paint("plain #f4e6c4"),
                bulge=0.8,
                soft=0.01,
            )
    half = blob((-0.3, 0.36), (-0.33, 0.12), (-0.18, -0.06), (0.1, -0.08), (0.28, 0.1), (0.27, 0.36), (0.0, 0.42))
    s.part(half, look.main, bulge=0.6, soft=0.04, lift=0.025)
    s.part(shift(half, 0, 0.03, scale=0.87), paint("crumb"), bulge=0.3, soft=0.04)
    s.part(
        blob((-0.12, 0.16), (0.02, 0.1), (0.14, 0.16), (0.1, 0.28), (-0.08, 0.28)), look.second, bulge=0.9, soft=0.03
    )


@shape("donut", pose="flat", focus=(0.2, 0.1, 1.9), uses=("tabletop",), size=0.85)
def donut(s: Canvas, look: Look) -> None:
    """Doughnuts with icing and sprinkles on a plate."""
    s.part(ellipse(0, 0, 0.93), paint("plain #f1ebdf"), bulge=0.8, soft=0.05)
    s.part(ellipse(0, 0, 0.72), paint("plain #f6f1e7"), bulge=-0.5, soft=0.04)
    rng = look.rng
    for x, y, icing in (
        (-0.34, -0.3, look.second),
        (0.38, -0.22, paint("plain #f0c8d0")),
        (-0.02, 0.38, paint("plain #f3e4bf")),
    ):
        s.part(ellipse(x, y, 0.36), look.main, bulge=1.1, soft=0.1, holes=[ellipse(x, y, 0.11)], lift=0.03)
        points = [
            (
                x + (0.3 + 0.025 * math.sin(k * 2.1)) * math.cos(k / 24 * math.tau),
                y + (0.3 + 0.025 * math.sin(k * 2.1)) * math.sin(k / 24 * math.tau),
            )
            for k in range(24)
        ]
        s.part(curve(points, closed=True, steps=4), icing, bulge=0.9, soft=0.05, holes=[ellipse(x, y, 0.13)])
        for _ in range(26):
            a, r = rng.random() * math.tau, rng.uniform(0.16, 0.27)
            tone = rng.choice(((232, 90, 80), (250, 210, 90), (110, 170, 190), (255, 250, 240)))
            s.flat(
                [
                    (
                        shift(
                            box(-0.022, -0.006, 0.022, 0.006),
                            x + r * math.cos(a),
                            y + r * math.sin(a),
                            turn=rng.uniform(0, 180),
                        ),
                        tone,
                    )
                ]
            )
