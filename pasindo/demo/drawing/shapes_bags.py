"""Bags, wallets, belts."""

import math

from pasindo.demo.drawing.paths import blob, both_sides, box, curve, ellipse, inset, shift, stroke
from pasindo.demo.drawing.shapes import BRASS, Look, shape
from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import paint


def ring(s: Canvas, x: float, y: float, r: float = 0.05) -> None:
    """A metal ring."""
    s.part(ellipse(x, y, r), BRASS, bulge=0.9, soft=0.012, holes=[ellipse(x, y, r * 0.62)], lift=0.008)


def buckle(s: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A metal frame with its pin."""
    outer = box(x - w / 2, y - h / 2, x + w / 2, y + h / 2, 0.02)
    hole = box(x - w / 2 + 0.022, y - h / 2 + 0.022, x + w / 2 - 0.022, y + h / 2 - 0.022, 0.01)
    s.part(outer, BRASS, bulge=0.9, soft=0.012, holes=[hole], lift=0.012)
    s.rod([(x - w / 2 + 0.01, y), (x + w / 2, y)], 0.018, BRASS, lift=0.006)


def _sling_flap(s: Canvas, look: Look) -> None:
    s.stitch(
        curve(
            [
                (-0.61, -0.18),
                (-0.615, 0.1),
                (-0.54, 0.28),
                (-0.28, 0.375),
                (0.0, 0.4),
                (0.28, 0.375),
                (0.54, 0.28),
                (0.615, 0.1),
                (0.61, -0.18),
            ]
        ),
        look.accent,
    )
    for x in (-0.6, 0.6):
        s.part(box(x - 0.06, -0.26, x + 0.06, 0.0, 0.03), look.main, bulge=0.8, soft=0.02, lift=0.012, dim=0.08)
        ring(s, x, -0.24)
    s.part(box(-0.07, 0.28, 0.07, 0.58, 0.04), look.main, bulge=0.8, soft=0.025, lift=0.014, dim=0.06)
    s.stitch(inset(box(-0.07, 0.28, 0.07, 0.58, 0.04), 0.018), look.accent, length=0.016, gap=0.012, width=0.006)
    s.part(ellipse(0, 0.5, 0.042), BRASS, bulge=0.9, soft=0.02, lift=0.01)


@shape("sling", base=0.78, focus=(0.2, 0.28, 2.5), uses=("hook", "table", "shelf"))
def sling(s: Canvas, look: Look) -> None:
    """A sling bag with a flap and a long strap."""
    strap = curve(
        [(-0.6, -0.12), (-0.62, -0.5), (-0.38, -0.86), (0.02, -0.96), (0.42, -0.84), (0.63, -0.48), (0.6, -0.12)]
    )
    s.rod(strap, 0.062, look.main, bulge=0.7)
    s.stitch([(x * 0.97, y * 0.985 + 0.012) for x, y in strap], look.accent, width=0.006)
    body = both_sides(
        curve([(0.0, -0.22), (0.55, -0.22), (0.64, -0.16), (0.68, 0.25), (0.68, 0.64), (0.6, 0.76), (0.0, 0.78)])
    )
    s.part(body, look.second, bulge=0.8, soft=0.07, shade="fall", depth=0.3)
    s.stitch(
        curve([(-0.61, 0.3), (-0.62, 0.62), (-0.54, 0.7), (0.0, 0.715), (0.54, 0.7), (0.62, 0.62), (0.61, 0.3)]),
        look.accent,
    )
    flap = both_sides(
        curve([(0.0, -0.27), (0.56, -0.27), (0.65, -0.2), (0.66, 0.12), (0.58, 0.32), (0.3, 0.42), (0.0, 0.45)])
    )
    s.part(flap, look.main, bulge=0.7, soft=0.05, shade="fall", depth=0.25, lift=0.022)
    _sling_flap(s, look)


@shape("handbag", base=0.78, focus=(-0.3, 0.3, 2.4), uses=("table", "shelf", "hook"))
def handbag(s: Canvas, look: Look) -> None:
    """A structured handbag with two handles; lower half in the second material."""
    for dy, dim in ((-0.06, 0.25), (0.0, 0.0)):
        handle = curve(
            [
                (-0.34, -0.2 + dy),
                (-0.33, -0.55 + dy),
                (-0.2, -0.8 + dy),
                (0.0, -0.87 + dy),
                (0.2, -0.8 + dy),
                (0.33, -0.55 + dy),
                (0.34, -0.2 + dy),
            ]
        )
        s.part(stroke(handle, 0.065), look.main, bulge=0.9, soft=0.03, dim=dim)
    body = both_sides(
        curve([(0.0, -0.3), (0.52, -0.3), (0.6, -0.26), (0.74, 0.3), (0.8, 0.68), (0.74, 0.77), (0.0, 0.78)])
    )
    s.part(body, look.second, bulge=0.8, soft=0.08, shade="fall", depth=0.3, lift=0.02)
    top = both_sides(curve([(0.0, -0.31), (0.52, -0.31), (0.61, -0.27), (0.69, 0.08), (0.62, 0.11), (0.0, 0.14)]))
    s.part(top, look.main, bulge=0.7, soft=0.05, shade="fall", depth=0.25, lift=0.014)
    s.stitch(curve([(-0.66, 0.05), (-0.4, 0.088), (0.0, 0.1), (0.4, 0.088), (0.66, 0.05)]), look.accent)
    base = both_sides(curve([(0.0, 0.6), (0.6, 0.58), (0.785, 0.54), (0.81, 0.7), (0.74, 0.78), (0.0, 0.79)]))
    s.part(base, look.main, bulge=0.7, soft=0.05, lift=0.012, dim=0.05)
    s.stitch(curve([(-0.76, 0.585), (-0.4, 0.628), (0.0, 0.64), (0.4, 0.628), (0.76, 0.585)]), look.accent)
    for x in (-0.34, 0.34):
        s.part(
            blob((x - 0.06, -0.27), (x + 0.06, -0.27), (x + 0.05, -0.05), (x, -0.0), (x - 0.05, -0.05)),
            look.main,
            bulge=0.8,
            soft=0.02,
            lift=0.012,
            dim=0.1,
        )
        ring(s, x, -0.24, 0.055)
    s.part(box(-0.09, -0.08, 0.09, 0.06, 0.03), BRASS, bulge=0.9, soft=0.02, lift=0.014)
    s.part(box(-0.03, -0.04, 0.03, 0.02, 0.012), BRASS, bulge=0.9, soft=0.01, lift=0.006, dim=0.25)


@shape("tote", base=0.8, focus=(0.2, 0.0, 2.3), uses=("hook", "table", "floor"))
def tote(s: Canvas, look: Look) -> None:
    """An open plaited bag with two looped handles."""
    for dx, dim in ((0.05, 0.35), (0.0, 0.0)):
        handle = curve(
            [
                (-0.3 + dx, -0.2),
                (-0.31 + dx, -0.6),
                (-0.15 + dx, -0.85),
                (0.15 + dx, -0.85),
                (0.31 + dx, -0.6),
                (0.3 + dx, -0.2),
            ]
        )
        s.part(stroke(handle, 0.075), look.second, bulge=1.0, soft=0.035, dim=dim)
        if dim:
            s.part(blob((-0.66, -0.26), (0.0, -0.33), (0.66, -0.26), (0.0, -0.2)), look.main, bulge=0, dim=0.62)
    body = both_sides(
        curve(
            [(0.0, -0.22), (0.45, -0.23), (0.69, -0.27), (0.73, 0.2), (0.75, 0.66), (0.68, 0.79), (0.0, 0.82)], steps=6
        )
    )
    s.part(body, look.main, bulge=0.9, soft=0.09, shade="tube", depth=0.22)
    rim = [
        *curve([(-0.69, -0.29), (-0.4, -0.24), (0.0, -0.23), (0.4, -0.24), (0.69, -0.29)]),
        *curve([(0.7, -0.2), (0.4, -0.15), (0.0, -0.14), (-0.4, -0.15), (-0.7, -0.2)]),
    ]
    s.part(rim, look.second, bulge=0.9, soft=0.03, lift=0.012)
    s.stitch(curve([(-0.68, -0.245), (-0.4, -0.195), (0.0, -0.185), (0.4, -0.195), (0.68, -0.245)]), look.accent)
    for x in (-0.3, 0.3):
        s.part(box(x - 0.055, -0.26, x + 0.055, 0.06, 0.02), look.second, bulge=0.8, soft=0.02, lift=0.012)
        s.stitch(inset(box(x - 0.055, -0.24, x + 0.055, 0.05, 0.02), 0.014), look.accent, width=0.006)


@shape("knitbag", base=0.8, focus=(-0.15, 0.2, 2.3), uses=("hook", "table", "shelf"))
def knitbag(s: Canvas, look: Look) -> None:
    """A round-bottomed crocheted bag with wooden ring handles."""
    s.part(
        ellipse(0, -0.42, 0.34, 0.36),
        paint("wood #8a5a30"),
        bulge=0.9,
        soft=0.02,
        holes=[ellipse(0, -0.42, 0.285, 0.305)],
        dim=0.3,
    )
    body = both_sides(
        curve([(0.0, -0.22), (0.36, -0.24), (0.5, -0.12), (0.76, 0.25), (0.78, 0.55), (0.58, 0.77), (0.0, 0.82)])
    )
    s.part(body, look.main, bulge=0.9, soft=0.12, shade="fall", depth=0.4)
    s.part(
        ellipse(0, -0.38, 0.36, 0.38),
        paint("wood #a8703d"),
        bulge=1.0,
        soft=0.025,
        holes=[ellipse(0, -0.38, 0.3, 0.32)],
        lift=0.015,
    )
    wrap = [
        *curve([(-0.36, -0.2), (-0.2, -0.09), (0.0, -0.06), (0.2, -0.09), (0.36, -0.2)]),
        *curve([(0.4, -0.1), (0.22, 0.05), (0.0, 0.08), (-0.22, 0.05), (-0.4, -0.1)]),
    ]
    s.part(wrap, look.second, bulge=0.9, soft=0.03, lift=0.014)
    x, y = 0.3, 0.3
    for k in range(6):
        s.part(shift(ellipse(0.075, 0, 0.075, 0.045), x, y, turn=k * 60), look.second, bulge=0.9, soft=0.02, lift=0.01)
    s.part(ellipse(x, y, 0.04), paint("crochet #f0d58a"), bulge=0.9, soft=0.02)


@shape("pouchbag", base=0.78, focus=(0.1, 0.2, 2.1), uses=("table", "hook", "shelf"))
def pouchbag(s: Canvas, look: Look) -> None:
    """A small cloth handbag, its face embroidered, on a metal frame with a chain."""
    chain = curve([(-0.5, -0.2), (-0.5, -0.6), (-0.25, -0.88), (0.0, -0.93), (0.25, -0.88), (0.5, -0.6), (0.5, -0.2)])
    for i in range(0, len(chain) - 1, 2):
        x, y = chain[i]
        s.part(ellipse(x, y, 0.032), BRASS, bulge=0.9, soft=0.008, holes=[ellipse(x, y, 0.017)])
    body = both_sides(
        curve([(0.0, -0.2), (0.48, -0.2), (0.6, -0.05), (0.78, 0.4), (0.7, 0.7), (0.4, 0.78), (0.0, 0.79)])
    )
    s.part(body, look.main, bulge=0.9, soft=0.12, shade="fall", depth=0.25)
    for x in (-0.36, -0.18, 0.0, 0.18, 0.36):
        s.gloom(stroke([(x, -0.16), (x * 1.25, 0.06)], 0.03, taper=0.2), 0.5, 0.015)
    s.part(box(-0.5, -0.27, 0.5, -0.15, 0.05), BRASS, bulge=1.0, soft=0.03, lift=0.015)
    s.gloom(stroke([(-0.46, -0.21), (0.46, -0.21)], 0.008), 0.7, 0.002)
    for x in (-0.05, 0.05):
        s.part(ellipse(x, -0.3, 0.055), BRASS, bulge=1.0, soft=0.03, lift=0.008)


@shape("wallet", pose="flat", focus=(-0.25, 0.2, 2.4), uses=("tabletop", "tabletop"), size=0.72)
def wallet(s: Canvas, look: Look) -> None:
    """A folded wallet lying on its side, with a button strap."""
    s.part(box(-0.83, -0.56, 0.83, 0.62, 0.07), look.second, bulge=0.7, soft=0.03, dim=0.35)
    s.part(box(-0.86, -0.6, 0.84, 0.56, 0.08), look.main, bulge=0.8, soft=0.05, shade="fall", depth=0.2, lift=0.012)
    s.stitch(inset([*box(-0.86, -0.6, 0.84, 0.56, 0.08), (-0.78, -0.6)], 0.045), look.accent)
    s.gloom(stroke([(-0.84, 0.0), (-0.74, 0.0)], 0.9), 0.22, 0.05)
    s.part(box(0.36, -0.17, 0.92, 0.13, 0.14), look.main, bulge=0.8, soft=0.03, lift=0.02, dim=0.06)
    s.stitch(inset([*box(0.36, -0.17, 0.92, 0.13, 0.14), (0.78, -0.17)], 0.03), look.accent, width=0.006)
    s.part(ellipse(0.52, -0.02, 0.065), BRASS, bulge=1.0, soft=0.03, lift=0.012)


@shape("knitwallet", pose="flat", focus=(-0.2, 0.1, 2.3), uses=("tabletop",), size=0.7)
def knitwallet(s: Canvas, look: Look) -> None:
    """A crocheted purse with a zip and a tassel."""
    body = blob(
        (-0.84, -0.4),
        (-0.4, -0.5),
        (0.4, -0.5),
        (0.84, -0.4),
        (0.88, 0.3),
        (0.6, 0.55),
        (0.0, 0.58),
        (-0.6, 0.55),
        (-0.88, 0.3),
    )
    s.part(body, look.main, bulge=0.9, soft=0.1, shade="fall", depth=0.25)
    s.part(box(-0.74, -0.47, 0.74, -0.36, 0.03), paint("canvas #5a4632"), bulge=0.4, soft=0.02)
    for i in range(42):
        x = -0.71 + i * 0.0345
        s.flat([(box(x, -0.435, x + 0.018, -0.395), BRASS.base)])
    s.part(box(0.62, -0.45, 0.78, -0.38, 0.03), BRASS, bulge=0.9, soft=0.015, lift=0.012)
    for k in range(7):
        s.rod(curve([(0.77, -0.41), (0.86 + k * 0.012, -0.2), (0.8 + k * 0.028, 0.08)]), 0.02, look.second, lift=0.004)
    s.part(ellipse(0.83, -0.26, 0.05, 0.03), look.second, bulge=0.9, soft=0.015, lift=0.008)


@shape("cardcase", pose="flat", focus=(0.1, 0.15, 2.3), uses=("tabletop",), size=0.55)
def cardcase(s: Canvas, look: Look) -> None:
    """A card case with cards showing."""
    for dx, dy, tone in ((0.08, -0.22, "#e9e2d2"), (-0.04, -0.16, "#cfd8d2")):
        s.part(
            box(-0.62 + dx, -0.55 + dy, 0.62 + dx, 0.3 + dy, 0.05),
            paint(f"paper {tone}"),
            bulge=0.3,
            soft=0.015,
            lift=0.01,
        )
    pocket = [
        (-0.76, -0.42),
        (0.2, -0.42),
        *curve([(0.2, -0.42), (0.34, -0.24), (0.5, -0.24), (0.62, -0.42)]),
        (0.76, -0.42),
        (0.76, 0.56),
        (-0.76, 0.56),
    ]
    s.part(pocket, look.main, bulge=0.7, soft=0.045, shade="fall", depth=0.25, lift=0.016)
    s.stitch([(-0.71, -0.4), (-0.71, 0.51), (0.71, 0.51), (0.71, -0.4)], look.accent)
    s.part(box(-0.76, 0.12, 0.76, 0.57, 0.05), look.second, bulge=0.6, soft=0.03, lift=0.012)
    s.stitch([(-0.71, 0.17), (0.71, 0.17)], look.accent)


@shape("belt", pose="flat", focus=(-0.52, 0.1, 2.5), uses=("tabletop", "hook"), size=0.8)
def belt(s: Canvas, look: Look) -> None:
    """A belt, rolled up, its buckle in front."""
    spiral = [(i / 120 * 2.3 * math.tau, 0.8 - 0.42 * i / 120) for i in range(120)]
    line = [(r * math.cos(a), r * 0.86 * math.sin(a)) for a, r in spiral]
    for part in (line[60:], line[:64]):
        s.part(stroke(part, 0.085), look.main, bulge=0.9, soft=0.04, lift=0.03)
        s.stitch(part, look.accent, width=0.006)
    s.part(box(-0.98, 0.1, 0.35, 0.34, 0.1), look.main, bulge=0.8, soft=0.035, lift=0.03)
    s.stitch(inset([*box(-0.98, 0.1, 0.35, 0.34, 0.1), (0.25, 0.1)], 0.03), look.accent)
    buckle(s, 0.38, 0.22, 0.3, 0.36)
    for x in (-0.75, -0.6, -0.45, -0.3):
        s.part(ellipse(x, 0.22, 0.022), paint("rubber #140d09"), bulge=0)
    s.part(box(-0.12, 0.07, -0.02, 0.37, 0.02), look.main, bulge=0.9, soft=0.02, lift=0.014, dim=0.12)


@shape("keyfob", pose="flat", focus=(0.0, 0.2, 2.0), uses=("tabletop", "hook"), size=0.5)
def keyfob(s: Canvas, look: Look) -> None:
    """Key rings of three forms."""
    for x, y, kind in ((-0.55, 0.25, 0), (0.05, 0.35, 1), (0.6, 0.2, 2)):
        s.part(ellipse(x, y - 0.75, 0.17), BRASS, bulge=0.9, soft=0.015, holes=[ellipse(x, y - 0.75, 0.135)])
        for k in range(3):
            s.part(
                ellipse(x, y - 0.56 + k * 0.07, 0.04),
                BRASS,
                bulge=0.9,
                soft=0.01,
                holes=[ellipse(x, y - 0.56 + k * 0.07, 0.022)],
                lift=0.006,
            )
        outline = (
            ellipse(x, y, 0.27, 0.34),
            box(x - 0.22, y - 0.34, x + 0.22, y + 0.38, 0.1),
            blob(
                (x, y - 0.36),
                (x + 0.26, y - 0.08),
                (x + 0.18, y + 0.32),
                (x, y + 0.42),
                (x - 0.18, y + 0.32),
                (x - 0.26, y - 0.08),
            ),
        )[kind]
        s.part(outline, look.main if kind != 1 else look.second, bulge=0.9, soft=0.04, lift=0.02)
        s.part(ellipse(x, y - 0.28, 0.035), BRASS, bulge=0.8, soft=0.01)
        s.stitch([*inset(outline, 0.05), inset(outline, 0.05)[0]], look.accent, width=0.006)
