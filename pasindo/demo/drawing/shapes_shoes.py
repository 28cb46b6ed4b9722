"""Shoes, sandals, slippers."""

from pasindo.demo.drawing.paths import Outline, Point, blob, box, curve, ellipse, inset, shift, stroke
from pasindo.demo.drawing.shapes import BRASS, Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint


@shape("loafer", base=0.5, focus=(0.25, 0.12, 2.4), uses=("table", "floor", "shelf"), size=0.85)
def loafer(s: Canvas, look: Look) -> None:
    """A pair of leather dress shoes, seen from the side, one behind the other."""
    _shoe(s, look, (0.12, -0.16), 0.3)
    _shoe(s, look, (-0.06, 0.06), 0.0)


def _at(place: Point, *points: Point) -> Outline:
    return [(x + place[0], y + place[1]) for x, y in points]


def _shoe(s: Canvas, look: Look, place: Point, dim: float) -> None:
    s.part(
        _at(place, (-0.82, 0.3), (-0.4, 0.3), (-0.42, 0.45), (-0.8, 0.45)),
        paint("rubber #241c18"),
        bulge=0.6,
        soft=0.02,
    )
    s.part(
        curve(
            _at(
                place,
                (-0.84, 0.26),
                (-0.4, 0.32),
                (0.1, 0.37),
                (0.6, 0.41),
                (0.92, 0.39),
                (0.97, 0.33),
                (0.5, 0.34),
                (0.0, 0.3),
                (-0.4, 0.24),
            ),
            closed=True,
        ),
        paint("rubber #241c18"),
        bulge=0.5,
        soft=0.015,
    )
    inside = curve(
        _at(place, (-0.8, -0.3), (-0.5, -0.36), (-0.15, -0.3), (0.06, -0.2), (-0.3, -0.14), (-0.7, -0.18)), closed=True
    )
    s.part(inside, paint("leather #6b4a30"), bulge=0.2, dim=0.45)
    _upper(s, look, place, dim)
    _trim(s, look, place, dim)


def _upper(s: Canvas, look: Look, place: Point, dim: float) -> None:
    side = curve(
        _at(
            place,
            (-0.82, -0.3),
            (-0.86, -0.05),
            (-0.84, 0.27),
            (-0.4, 0.3),
            (0.1, 0.35),
            (0.62, 0.385),
            (0.94, 0.35),
            (0.95, 0.22),
            (0.78, 0.09),
            (0.5, 0.0),
            (0.28, -0.1),
            (0.12, -0.2),
        ),
        steps=8,
    )
    opening = curve(_at(place, (0.12, -0.2), (-0.06, -0.1), (-0.4, -0.1), (-0.68, -0.16), (-0.82, -0.3)))
    s.part([*side, *opening], look.main, bulge=0.9, soft=0.09, shade="fall", depth=0.4, dim=dim)
    s.part(stroke(opening, 0.03), look.main, bulge=0.9, soft=0.012, dim=dim + 0.1)


def _trim(s: Canvas, look: Look, place: Point, dim: float) -> None:
    apron = curve(
        _at(
            place,
            (0.1, -0.16),
            (0.34, -0.02),
            (0.58, 0.08),
            (0.8, 0.18),
            (0.84, 0.25),
            (0.62, 0.2),
            (0.3, 0.14),
            (0.02, 0.04),
        )
    )
    s.stitch(apron, look.accent, width=0.007)
    strap = curve(_at(place, (0.2, -0.14), (0.1, 0.02), (0.06, 0.18), (0.1, 0.34)))
    s.part(stroke(strap, 0.17), look.second, bulge=0.8, soft=0.03, lift=0.012, dim=dim)
    for off in (-0.066, 0.066):
        s.stitch([(x + off, y) for x, y in strap], look.accent, width=0.006)
    s.part(shift(box(0.06, 0.06, 0.17, 0.13, 0.02), *place), BRASS, bulge=0.9, soft=0.012, lift=0.01, dim=dim)
    s.stitch(curve(_at(place, (-0.62, -0.14), (-0.56, 0.06), (-0.6, 0.27))), look.accent, width=0.006)
    s.glint(blob(*_at(place, (0.46, 0.04), (0.66, 0.1), (0.86, 0.2), (0.62, 0.16))), 0.5 * (1 - dim), 0.03)
    s.glint(blob(*_at(place, (-0.8, 0.0), (-0.72, 0.0), (-0.7, 0.16), (-0.79, 0.16))), 0.3 * (1 - dim), 0.03)


def _sole(flip: int, dx: float) -> Outline:
    return [
        (dx + flip * x, y)
        for x, y in blob(
            (-0.16, -0.86),
            (0.1, -0.9),
            (0.3, -0.66),
            (0.32, -0.3),
            (0.22, 0.1),
            (0.25, 0.5),
            (0.16, 0.84),
            (-0.08, 0.9),
            (-0.26, 0.7),
            (-0.24, 0.3),
            (-0.28, -0.1),
            (-0.32, -0.5),
        )
    ]


@shape("sandal", pose="flat", focus=(0.42, -0.45, 2.4), uses=("tabletop",), size=0.8)
def sandal(s: Canvas, look: Look) -> None:
    """A pair of sandals from above, two crossing straps each."""
    for flip, dx in ((-1, -0.44), (1, 0.44)):
        s.part(_sole(flip, dx + 0.015), paint("rubber #2a221d"), bulge=0.6, soft=0.03)
        s.part(_sole(flip, dx), look.second, bulge=0.7, soft=0.06)
        s.stitch([*inset(_sole(flip, dx), 0.05), inset(_sole(flip, dx), 0.05)[0]], look.accent)
        s.gloom(ellipse(dx - flip * 0.01, 0.55, 0.14, 0.18), 0.18, 0.05)
        for a, b in (((-0.36, -0.12), (0.34, -0.62)), ((-0.37, -0.55), (0.33, -0.1))):
            line = curve([(dx + flip * a[0], a[1]), (dx, (a[1] + b[1]) / 2 - 0.05), (dx + flip * b[0], b[1])])
            s.part(stroke(line, 0.2), look.main, bulge=1.0, soft=0.05, lift=0.03)
            for off in (-0.075, 0.075):
                s.stitch([(x, y + off) for x, y in line], look.accent, width=0.006)
        s.part(ellipse(dx + flip * 0.27, -0.52, 0.035), BRASS, bulge=0.9, soft=0.02, lift=0.01)


@shape("slipper", pose="flat", focus=(0.42, -0.35, 2.3), uses=("tabletop",), size=0.8)
def slipper(s: Canvas, look: Look) -> None:
    """A pair of closed-toe room slippers from above."""
    for flip, dx in ((-1, -0.44), (1, 0.44)):
        s.part(_sole(flip, dx + 0.012), paint("rubber #6b5a48"), bulge=0.6, soft=0.03)
        s.part(_sole(flip, dx), look.second, bulge=0.7, soft=0.05)
        s.stitch(inset(_sole(flip, dx), 0.04), look.accent, width=0.006)
        band = [
            (dx + flip * x, y)
            for x, y in (
                *curve([(-0.4, -0.05), (-0.42, -0.4), (-0.32, -0.72), (0.28, -0.76), (0.42, -0.4), (0.36, 0.0)]),
                *curve([(0.36, 0.0), (0.0, -0.12), (-0.4, -0.05)]),
            )
        ]
        s.part(band, look.main, bulge=1.0, soft=0.09, lift=0.03)
        hem = [(dx + flip * x, y) for x, y in curve([(0.36, -0.01), (0.0, -0.13), (-0.4, -0.06)])]
        s.part(stroke(hem, 0.05), look.second, bulge=0.9, soft=0.02, lift=0.012, dim=0.12)
