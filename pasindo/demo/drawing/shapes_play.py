"""Things to play: angklung, chess, ball, glove."""

import math

from pasindo.demo.drawing.paths import Outline, blob, box, curve, ellipse, inset, shift, stroke
from pasindo.demo.drawing.shapes import Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint


@shape("angklung", pose="wall", focus=(0.1, 0.3, 2.0), uses=("wall", "hook"), size=0.95)
def angklung(s: Canvas, look: Look) -> None:
    """Bamboo tubes in a frame."""
    frame = look.second
    for x in (-0.66, 0.02, 0.66):
        s.rod([(x, -0.92), (x, 0.86)], 0.05, frame.turned(90))
    for y in (-0.78, 0.8):
        s.rod([(-0.76, y), (0.76, y)], 0.07, frame)
    s.part(box(-0.74, 0.68, 0.74, 0.86, 0.08), frame, bulge=1.0, soft=0.05, lift=0.012)
    for x, top, w in ((-0.34, -0.66, 0.25), (0.36, -0.36, 0.2)):
        tube = [
            (x - w / 2, top + 0.32),
            (x - w / 2, 0.6),
            *ellipse(x, 0.62, w / 2, 0.05, start=180, end=0),
            (x + w / 2, top + 0.32),
            (x + w * 0.28, top + 0.26),
            (x + w * 0.2, top),
            (x - w * 0.3, top),
        ]
        s.part(tube, look.main, bulge=0.4, soft=0.02, shade="tube", depth=0.75, lift=0.02)
        for y in (0.1, 0.44):
            s.part(
                box(x - w / 2 - 0.012, y, x + w / 2 + 0.012, y + 0.03, 0.012),
                look.main,
                bulge=0.9,
                soft=0.012,
                shade="tube",
                depth=0.7,
                dim=0.12,
            )
        s.part(ellipse(x, top + 0.34, w * 0.22, 0.06), paint("rubber #2b1c10"), bulge=0)
        for y in (-0.78, 0.0):
            s.rod(curve([(x - 0.05, y - 0.04), (x, y + 0.05), (x + 0.05, y - 0.04)]), 0.025, paint("rolls"), lift=0.006)
    s.rod([(-0.66, 0.0), (0.66, 0.0)], 0.035, frame)


def _on_board(u: float, v: float) -> tuple[float, float]:
    y = -0.42 + 0.86 * (v * 0.8 + v * v * 0.2)
    return ((u * 2 - 1) * (0.66 + 0.28 * (y + 0.42) / 0.86), y)


@shape("chessboard", base=0.56, focus=(-0.1, 0.0, 2.0), uses=("table",), size=0.95)
def chessboard(s: Canvas, look: Look) -> None:
    """A folding chess board with its pieces."""

    s.quad([_on_board(0, 0), _on_board(1, 0), _on_board(1, 1), _on_board(0, 1)], look.main, wide=1.6, high=1.4)
    s.part([_on_board(0, 1), _on_board(1, 1), (0.92, 0.56), (-0.92, 0.56)], look.main, bulge=0.6, soft=0.03, dim=0.15)
    cells = []
    for r in range(8):
        for c in range(8):
            u0, u1, v0, v1 = (0.07 + 0.1075 * n for n in (c, c + 1, r, r + 1))
            cells.append(
                (
                    [_on_board(u0, v0), _on_board(u1, v0), _on_board(u1, v1), _on_board(u0, v1)],
                    (232, 214, 172) if (r + c) % 2 == 0 else look.dark,
                )
            )
    s.flat(cells)
    s.gloom(stroke([_on_board(0.0, 0.5), _on_board(1.0, 0.5)], 0.012), 0.7, 0.004)
    _chessmen(s)


def _chessmen(s: Canvas) -> None:
    light, dark = paint("wood #e0c088"), paint("coconut #3a2012")
    for c, r, kind, tone in (
        (1, 0, 2, dark),
        (3, 0, 3, dark),
        (5, 0, 2, dark),
        (2, 1, 1, dark),
        (4, 2, 1, dark),
        (6, 1, 1, dark),
        (3, 4, 1, light),
        (1, 5, 1, light),
        (5, 6, 1, light),
        (2, 7, 2, light),
        (4, 7, 3, light),
        (6, 7, 2, light),
    ):
        x, y = _on_board(0.07 + 0.1075 * (c + 0.5), 0.07 + 0.1075 * (r + 0.72))
        k = 0.85 + 0.25 * r / 7
        h = (0, 0.16, 0.21, 0.27)[kind] * k
        s.gloom(ellipse(x + 0.03, y + 0.005, 0.075 * k, 0.025), 0.5, 0.015)
        s.part(
            both_sides_at(
                x,
                y,
                [(0.055, 0.0), (0.05, -0.03), (0.025, -0.06), (0.02, -h + 0.06), (0.04, -h + 0.05), (0.03, -h + 0.02)],
                k,
            ),
            tone,
            bulge=0.5,
            soft=0.015,
            shade="tube",
            depth=0.6,
        )
        s.part(ellipse(x, y - h, 0.034 * k), tone, bulge=1.1, soft=0.02)
        if kind == 3:
            s.part(box(x - 0.01, y - h - 0.075, x + 0.01, y - h - 0.02), tone, bulge=0.6, soft=0.008)
            s.part(box(x - 0.026, y - h - 0.06, x + 0.026, y - h - 0.042), tone, bulge=0.6, soft=0.006)


def both_sides_at(x: float, y: float, right: list[tuple[float, float]], scale: float) -> Outline:
    """A turned piece standing on (x, y)."""
    half = [(px * scale, py) for px, py in right]
    return [(x + px, y + py) for px, py in (*half, *[(-px, py) for px, py in reversed(half)])]


@shape("ball", base=0.72, focus=(-0.1, -0.1, 2.0), uses=("floor", "table", "shelf"), size=0.6)
def ball(s: Canvas, look: Look) -> None:
    """A football sewn of panels."""
    s.part(ellipse(0, 0, 0.72), look.main, bulge=1.0, soft=0.2)

    def place(lon: float, lat: float) -> tuple[float, float] | None:
        x, y, z = math.cos(lat) * math.sin(lon), math.sin(lat), math.cos(lat) * math.cos(lon)
        y, z = y * math.cos(0.35) - z * math.sin(0.35), y * math.sin(0.35) + z * math.cos(0.35)
        return (x * 0.71, y * 0.71) if z > 0.04 else None

    centres = [
        (0.35, 0.3),
        *[(0.35 + k * math.tau / 5 * 0.9, -0.62 if k % 2 else 0.95) for k in range(5)],
        (-0.85, 0.1),
        (1.5, 0.1),
        (0.4, -0.9),
        (-0.3, -0.62),
    ]
    for lon, lat in centres[:1] + centres[6:]:
        ring = [
            place(lon + 0.36 * math.cos(a) / max(0.3, math.cos(lat)), lat + 0.36 * math.sin(a))
            for a in (k / 5 * math.tau + 0.3 for k in range(5))
        ]
        points = [p for p in ring if p]
        if len(points) >= 4:
            s.part(points, look.second, bulge=0.7, soft=0.03)
            for p in points:
                length = math.hypot(*p) or 1
                far = (p[0] + p[0] / length * 0.16, p[1] + p[1] / length * 0.16)
                if math.hypot(*far) < 0.7 and lat == centres[0][1]:
                    s.gloom(stroke([p, far], 0.016), 0.7, 0.005)
            s.stitch([*points, points[0]], look.accent, width=0.006)
    s.glint(ellipse(-0.26, -0.32, 0.2, 0.14), 0.4, 0.09)
    s.gloom(ellipse(0.2, 0.42, 0.5, 0.26), 0.3, 0.12)


def _glove_palm(s: Canvas, look: Look) -> None:
    s.part(
        shift(
            blob((-0.14, 0.3), (-0.18, -0.1), (-0.08, -0.36), (0.1, -0.36), (0.18, -0.1), (0.14, 0.3)),
            0.74,
            0.02,
            turn=30,
        ),
        look.main,
        bulge=1.1,
        soft=0.07,
        lift=0.02,
    )
    palm = blob(
        (-0.72, 0.0),
        (-0.4, -0.2),
        (0.0, -0.22),
        (0.4, -0.12),
        (0.62, 0.16),
        (0.5, 0.62),
        (0.2, 0.84),
        (-0.3, 0.84),
        (-0.62, 0.6),
        (-0.78, 0.3),
    )
    s.part(palm, look.main, bulge=1.0, soft=0.1, lift=0.02)
    s.part(ellipse(-0.02, 0.22, 0.4, 0.36), look.second, bulge=-0.7, soft=0.12)
    s.stitch([*inset(palm, 0.06), inset(palm, 0.06)[0]], look.accent)
    s.part(
        stroke(curve([(-0.36, 0.82), (0.0, 0.88), (0.28, 0.8)]), 0.14), look.second, bulge=0.9, soft=0.05, lift=0.015
    )


@shape("glove", pose="flat", focus=(0.1, 0.2, 2.1), uses=("tabletop",), size=0.85)
def glove(s: Canvas, look: Look) -> None:
    """A softball glove with laces and web."""
    for x, y, turn, length in (
        (-0.62, -0.26, -24, 0.62),
        (-0.32, -0.5, -9, 0.7),
        (0.0, -0.56, 2, 0.72),
        (0.3, -0.48, 14, 0.68),
    ):
        finger = shift(
            blob(
                (-0.15, 0.35), (-0.17, -0.1), (-0.1, -length * 0.55), (0.1, -length * 0.55), (0.17, -0.1), (0.15, 0.35)
            ),
            x,
            y + 0.1,
            turn=turn,
        )
        s.part(finger, look.main, bulge=1.1, soft=0.07, lift=0.015)
        s.stitch(shift([(0.0, 0.2), (0.0, -length * 0.45)], x, y + 0.1, turn=turn), look.accent)
    web = [(0.36, -0.62), (0.74, -0.5), (0.72, -0.02), (0.44, 0.0)]
    s.part(web, look.second, bulge=0.6, soft=0.04)
    for k in range(4):
        s.rod([(0.38 + k * 0.02, -0.5 + k * 0.14), (0.73, -0.42 + k * 0.12)], 0.03, paint("leather #e0c48a"), lift=0.01)
    _glove_palm(s, look)
