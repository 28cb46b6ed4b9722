"""Outlines in unit coordinates: x to the right, y down, the whole picture about -1 … 1 on both axes."""

import math
from collections.abc import Sequence

Point = tuple[float, float]
Outline = list[Point]


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None, *, start: float = 0, end: float = 360) -> Outline:
    """A closed ellipse, or the arc of one between two angles in degrees (0 is to the right, 90 is down)."""
    ry = rx if ry is None else ry
    count = max(12, int(abs(end - start) / 5))
    angles = (math.radians(start + (end - start) * i / count) for i in range(count + 1))
    return [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in angles]


def box(x0: float, y0: float, x1: float, y1: float, r: float = 0.0) -> Outline:
    """A rectangle, its corners rounded by r."""
    if r <= 0:
        return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    r = min(r, abs(x1 - x0) / 2, abs(y1 - y0) / 2)
    corners = [(x1 - r, y0 + r, -90), (x1 - r, y1 - r, 0), (x0 + r, y1 - r, 90), (x0 + r, y0 + r, 180)]
    return [p for cx, cy, a in corners for p in ellipse(cx, cy, r, start=a, end=a + 90)]


def curve(points: Sequence[Point], *, closed: bool = False, steps: int = 10) -> Outline:
    """A smooth line through the points (Catmull-Rom)."""
    pts = list(points)
    if len(pts) < 3:
        return pts
    n = len(pts)
    spans = n if closed else n - 1
    out: Outline = []
    for i in range(spans):
        p0, p1 = pts[(i - 1) % n if closed else max(i - 1, 0)], pts[i]
        p2, p3 = pts[(i + 1) % n], pts[(i + 2) % n if closed else min(i + 2, n - 1)]
        for s in range(steps):
            t = s / steps
            out.append((_spline(p0[0], p1[0], p2[0], p3[0], t), _spline(p0[1], p1[1], p2[1], p3[1], t)))
    if not closed:
        out.append(pts[-1])
    return out


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)


def blob(*points: Point) -> Outline:
    """A smooth closed outline through the points."""
    return curve(points, closed=True)


def both_sides(right: Sequence[Point]) -> Outline:
    """A left-right symmetric outline from its right half, top to bottom."""
    return [*right, *[(-x, y) for x, y in reversed(right)]]


def turned(profile: Sequence[Point], *, steps: int = 8) -> Outline:
    """The silhouette of something turned on a lathe: its right profile, top to bottom, made smooth."""
    return both_sides(curve(profile, steps=steps))


def stroke(points: Sequence[Point], width: float, *, taper: float = 1.0) -> Outline:
    """The outline of a line of that width; at its end it is `taper` times as wide."""
    n = len(points)
    left, right = [], []
    for i, (x, y) in enumerate(points):
        ax, ay = points[max(i - 1, 0)]
        bx, by = points[min(i + 1, n - 1)]
        length = math.hypot(bx - ax, by - ay) or 1e-6
        w = width / 2 * (1 + (taper - 1) * i / max(n - 1, 1))
        nx, ny = -(by - ay) / length * w, (bx - ax) / length * w
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return [*left, *reversed(right)]


def shift(outline: Sequence[Point], dx: float = 0, dy: float = 0, *, scale: float = 1, turn: float = 0) -> Outline:
    """The outline scaled and turned (degrees) about the origin, then moved."""
    c, s = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    return [(dx + x * c - y * s, dy + x * s + y * c) for x, y in outline]


def inset(outline: Sequence[Point], by: float) -> Outline:
    """The outline drawn inwards by about `by`, for stitches and rims (good for convex outlines)."""
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    cx, cy = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    rx, ry = max((max(xs) - min(xs)) / 2, 1e-6), max((max(ys) - min(ys)) / 2, 1e-6)
    return [(cx + (x - cx) * (1 - by / rx), cy + (y - cy) * (1 - by / ry)) for x, y in outline]


def along(points: Sequence[Point], step: float) -> list[tuple[float, float, float]]:
    """Places at equal distances on a line: x, y and the angle of the line there in degrees."""
    out, rest = [], 0.0
    for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
        length = math.hypot(bx - ax, by - ay)
        angle = math.degrees(math.atan2(by - ay, bx - ax))
        at = rest
        while at < length:
            t = at / length
            out.append((ax + (bx - ax) * t, ay + (by - ay) * t, angle))
            at += step
        rest = at - length
    return out
