"""Cloth with motifs: batik of several kinds, songket, tapis. Wax lines are light on a dyed ground."""

import math

from PIL import Image

from pasindo.demo.drawing.tiles import Colour, Sheet, Swatch, clouds, darker, lighter, lit, material, mix, relief, toned

Points = list[tuple[float, float]]


def dyed(t: Swatch, base: Colour) -> Image.Image:
    """A dyed ground: soft tone, the fine crackle of broken wax."""
    tone = toned(clouds(t.side, 5, t.rng), darker(base, 0.12), lighter(base, 0.08), base)
    crackle = clouds(t.side, 24, t.rng).point(lambda v: 120 if 124 < v < 131 else 128)
    return lit(tone, crackle)


def petal(x: float, y: float, length: float, width: float, turn: float, bend: float = 0.0) -> Points:
    """A leaf or petal from a point outwards; `bend` curls it."""
    c, s = math.cos(turn), math.sin(turn)
    spine = [(u / 12, math.sin(math.pi * u / 12) ** 0.8) for u in range(13)]
    top = [(length * u, width * w + bend * u * u * length) for u, w in spine]
    bottom = [(length * u, -width * w + bend * u * u * length) for u, w in reversed(spine)]
    return [(x + px * c - py * s, y + px * s + py * c) for px, py in (*top, *bottom)]


def spiral(x: float, y: float, r: float, turn: float, flip: int = 1, rounds: float = 1.6) -> Points:
    steps = 26
    return [
        (
            x + flip * r * (1 - i / steps) * math.cos(turn + rounds * math.tau * i / steps),
            y + r * (1 - i / steps) * math.sin(turn + rounds * math.tau * i / steps),
        )
        for i in range(steps)
    ]


def isen(t: Swatch, sheet: Sheet, colour: Colour, count: int, size: float = 0.006) -> None:
    """Filling dots."""
    for _ in range(count):
        sheet.dot(t.rng.random(), t.rng.random(), size, colour)


@material("kawung", "#3b2214", "#efe0bd", "#a5662c", span=0.3, gloss=0.05)
def kawung(t: Swatch) -> Image.Image:
    """Four ovals about a centre, again and again."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    for cx in (0.25, 0.75):
        for cy in (0.25, 0.75):
            for k in range(4):
                a = math.pi / 4 + k * math.pi / 2
                x, y = cx + math.cos(a) * 0.035, cy + math.sin(a) * 0.035
                sheet.shape(petal(x, y, 0.27, 0.098, a), t.colour(1))
                sheet.shape(petal(x + math.cos(a) * 0.03, y + math.sin(a) * 0.03, 0.21, 0.062, a), t.colour(2))
                for d in (0.11, 0.17):
                    sheet.dot(x + math.cos(a) * d, y + math.sin(a) * d, 0.013, t.colour(1))
            sheet.dot(cx, cy, 0.02, t.colour(1))
    for x, y in ((0, 0), (0.5, 0), (0, 0.5), (0.5, 0.5)):
        for k in range(4):
            a = k * math.pi / 2
            sheet.dot(x + math.cos(a) * 0.06, y + math.sin(a) * 0.06, 0.011, t.colour(1))
    return sheet.done()


@material("parang", "#2c1a12", "#f0e2c2", "#b06a2c", span=0.34, gloss=0.05)
def parang(t: Swatch) -> Image.Image:
    """Slanting rows of S-shaped blades with a line of diamonds between."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    d = math.sqrt(0.5)

    def at(u: float, v: float) -> tuple[float, float]:
        return ((u - v) * d, (u + v) * d)

    band = d / 2  # two bands in a tile, along u
    for row in range(-5, 6):
        for step in range(-9, 18):
            u, v = step * d / 4 + d / 8, row * band
            blade = [
                (-0.02, 0.03),
                (0.07, 0.07),
                (0.12, 0.16),
                (0.09, 0.25),
                (0.0, 0.29),
                (0.045, 0.22),
                (0.05, 0.15),
                (0.0, 0.09),
                (-0.06, 0.07),
            ]
            sheet.shape([at(u + x, v + y) for x, y in blade], t.colour(1), wrap=False)
            inner = [(0.02, 0.075), (0.07, 0.1), (0.09, 0.16), (0.075, 0.21), (0.072, 0.15), (0.03, 0.1)]
            sheet.shape([at(u + x, v + y) for x, y in inner], t.colour(2), wrap=False)
            cx, cy = at(u + 0.05, v)
            sheet.shape([(cx - 0.03, cy), (cx, cy - 0.03), (cx + 0.03, cy), (cx, cy + 0.03)], t.colour(1), wrap=False)
            sheet.dot(cx, cy, 0.009, t.colour(0))
        sheet.line([at(-2, row * band + 0.035), at(4, row * band + 0.035)], t.colour(1), 0.007)
        sheet.line([at(-2, row * band - 0.035), at(4, row * band - 0.035)], t.colour(1), 0.007)
    return sheet.done()


@material("ceplok", "#6d1f24", "#f2dfb6", "#d39a3a", span=0.36, gloss=0.05)
def ceplok(t: Swatch) -> Image.Image:
    """Rosettes in a grid."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    for cx, cy, big in ((0.25, 0.25, True), (0.75, 0.75, True), (0.75, 0.25, False), (0.25, 0.75, False)):
        for k in range(8):
            a = k * math.pi / 4 + (0 if big else math.pi / 8)
            sheet.shape(
                petal(cx, cy, 0.21 if big else 0.15, 0.045, a), t.colour(1) if k % 2 == 0 or big else t.colour(2)
            )
            sheet.shape(petal(cx + math.cos(a) * 0.06, cy + math.sin(a) * 0.06, 0.11, 0.022, a), t.colour(2))
        sheet.dot(cx, cy, 0.045, t.colour(1))
        sheet.dot(cx, cy, 0.028, t.colour(0))
        sheet.dot(cx, cy, 0.013, t.colour(2))
    for i in range(16):
        for x, y in ((i / 16, 0.0), (0.0, i / 16), (i / 16, 0.5), (0.5, i / 16)):
            sheet.dot(x, y, 0.009, t.colour(1))
    return sheet.done()


def _bird(sheet: Sheet, x: float, y: float, s: float, flip: int, line: Colour, body: Colour, tail: Colour) -> None:
    """A bird of paradise with a long tail."""

    def p(u: float, v: float) -> tuple[float, float]:
        return (x + flip * u * s, y + v * s)

    for k in range(7):
        a = math.radians(200 + k * 13)
        feather = petal(0, 0, 0.62 - 0.03 * abs(k - 3), 0.035, a, 0.5)
        sheet.shape([p(u - 0.1, v + 0.05) for u, v in feather], (tail, line, body)[k % 3])
        ex, ey = feather[12]
        sheet.dot(*p(ex - 0.1, ey + 0.05), 0.03 * s, line)
    sheet.shape([p(u, v) for u, v in petal(-0.2, 0.08, 0.5, 0.13, -0.35)], line)
    sheet.shape([p(u, v) for u, v in petal(-0.17, 0.075, 0.43, 0.1, -0.35)], body)
    sheet.shape([p(u, v) for u, v in petal(0.0, 0.02, -0.36, 0.1, 0.5)], line)
    sheet.shape([p(u, v) for u, v in petal(-0.02, 0.02, -0.28, 0.065, 0.5)], tail)
    sheet.dot(*p(0.28, -0.1), 0.085 * s, line)
    sheet.dot(*p(0.28, -0.1), 0.062 * s, tail)
    sheet.dot(*p(0.3, -0.11), 0.016 * s, line)
    sheet.shape([p(0.34, -0.14), p(0.47, -0.06), p(0.34, -0.06)], line)
    for k in range(3):
        sheet.line([p(0.25, -0.17), p(0.2 + k * 0.05, -0.32)], line, 0.012 * s)


def _spray(
    t: Swatch, sheet: Sheet, x: float, y: float, s: float, turn: float, leaf: Colour, bloom: Colour, line: Colour
) -> None:
    """A twig with leaves and a flower."""
    end = (x + math.cos(turn) * s, y + math.sin(turn) * s)
    sheet.line([(x, y), end], line, 0.008)
    for k in range(1, 6):
        px, py = x + (end[0] - x) * k / 6, y + (end[1] - y) * k / 6
        for side in (-1, 1):
            sheet.shape(petal(px, py, s * 0.3, s * 0.075, turn + side * 0.9), line)
            sheet.shape(petal(px, py, s * 0.26, s * 0.045, turn + side * 0.9), leaf)
    for k in range(6):
        a = k / 6 * math.tau + turn
        sheet.shape(petal(end[0], end[1], s * 0.27, s * 0.1, a), line)
        sheet.shape(petal(end[0], end[1], s * 0.23, s * 0.07, a), bloom)
    sheet.dot(end[0], end[1], s * 0.07, line)


@material("cendrawasih", "#1f3a4d", "#f3e6c8", "#c8862f", "#8f2f3a", span=0.7, gloss=0.05)
def cendrawasih(t: Swatch) -> Image.Image:
    """Birds of paradise among flowers."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    isen(t, sheet, mix(t.colour(0), t.colour(1), 0.55), 240, 0.004)
    _spray(t, sheet, 0.06, 0.52, 0.24, -0.8, t.colour(2), t.colour(3), t.colour(1))
    _spray(t, sheet, 0.6, 0.0, 0.22, 0.5, t.colour(2), t.colour(3), t.colour(1))
    _spray(t, sheet, 0.4, 0.97, 0.22, -1.5, t.colour(2), t.colour(3), t.colour(1))
    _spray(t, sheet, 0.95, 0.55, 0.2, 2.4, t.colour(2), t.colour(3), t.colour(1))
    _bird(sheet, 0.4, 0.3, 0.42, 1, t.colour(1), t.colour(2), t.colour(3))
    _bird(sheet, 0.66, 0.76, 0.38, -1, t.colour(1), t.colour(2), t.colour(3))
    return sheet.done()


@material("flora", "#f0e6d2", "#7a2f3f", "#4d7a58", "#c8862f", span=0.6, gloss=0.05)
def flora(t: Swatch) -> Image.Image:
    """Branches and blossoms, free hand."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    line = darker(t.colour(1), 0.2)
    for x, y, s, a in (
        (0.05, 0.3, 0.3, 0.3),
        (0.55, 0.1, 0.26, 1.1),
        (0.9, 0.75, 0.3, 3.5),
        (0.3, 0.95, 0.28, -1.2),
        (0.45, 0.55, 0.2, 0.2),
    ):
        _spray(t, sheet, x, y, s, a, t.colour(2), t.colour(1) if s > 0.27 else t.colour(3), line)
    isen(t, sheet, mix(t.colour(0), t.colour(1), 0.5), 120, 0.004)
    return sheet.done()


@material("wijaya", "#24345c", "#f1e7cf", "#d3a24a", "#b34a5a", span=0.5, gloss=0.05)
def wijaya(t: Swatch) -> Image.Image:
    """Wijayakusuma: many-petalled night flowers over a ground of waves."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    for r in range(8):
        for c in range(8):
            x, y = (c + (r % 2) / 2) / 8, r / 8
            for k in (0.055, 0.036):
                arc = [
                    (x + k * math.cos(a / 8 * math.pi + math.pi), y + k * math.sin(a / 8 * math.pi + math.pi))
                    for a in range(9)
                ]
                sheet.line(arc, mix(t.colour(0), t.colour(1), 0.35), 0.006)
    for cx, cy, s in ((0.28, 0.3, 0.25), (0.77, 0.78, 0.22)):
        for ring, count, colour in (
            (1.0, 12, t.colour(1)),
            (0.75, 10, t.colour(3)),
            (0.5, 8, t.colour(1)),
            (0.32, 6, t.colour(2)),
        ):
            for k in range(count):
                a = k / count * math.tau + ring
                sheet.shape(petal(cx, cy, s * ring, s * 0.17 * ring, a), darker(t.colour(0), 0.3))
                sheet.shape(petal(cx, cy, s * ring * 0.94, s * 0.14 * ring, a), colour)
        sheet.dot(cx, cy, s * 0.1, t.colour(2))
    for cx, cy in ((0.78, 0.25), (0.25, 0.8)):
        for flip in (-1, 1):
            sheet.line(spiral(cx + flip * 0.06, cy, 0.09, 1.2, flip), t.colour(1), 0.012)
            sheet.shape(petal(cx, cy + 0.02, 0.15, 0.035, math.pi / 2 + flip * 0.8), t.colour(2))
    return sheet.done()


@material("ecoprint", "#efe3cb", "#6b7a3a", "#8a4a2c", "#b98a3c", span=0.8, gloss=0.03)
def ecoprint(t: Swatch) -> Image.Image:
    """Prints of real leaves, veins and all."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    for x, y, s, a in (
        (0.2, 0.25, 0.3, 0.5),
        (0.7, 0.2, 0.24, 2.2),
        (0.45, 0.65, 0.32, -0.7),
        (0.88, 0.7, 0.26, 1.4),
        (0.1, 0.8, 0.24, -0.2),
    ):
        colour = mix(t.colour(0), t.colours[1 + t.rng.randrange(3)], 0.8)
        lobes = 5 if t.rng.random() < 0.4 else 1
        for k in range(lobes):
            turn = a + (k - (lobes - 1) / 2) * 0.62
            length = s * (1 - 0.12 * abs(k - (lobes - 1) / 2))
            sheet.shape(petal(x, y, length, length * (0.19 if lobes > 1 else 0.3), turn), colour)
            vein = lighter(colour, 0.42)
            sheet.line([(x, y), (x + math.cos(turn) * length * 0.93, y + math.sin(turn) * length * 0.93)], vein, 0.005)
            for n in range(1, 6):
                bx, by = x + math.cos(turn) * length * n / 7, y + math.sin(turn) * length * n / 7
                for side in (-1, 1):
                    ex, ey = (
                        bx + math.cos(turn + side * 0.8) * length * 0.15,
                        by + math.sin(turn + side * 0.8) * length * 0.15,
                    )
                    sheet.line([(bx, by), (ex, ey)], vein, 0.003)
    return lit(sheet.done(), clouds(t.side, 10, t.rng, contrast=0.12))


@material("ciprat", "#27456b", "#f2e9d8", "#e08a3c", "#5fa7a0", span=0.6, gloss=0.05)
def ciprat(t: Swatch) -> Image.Image:
    """Wax flicked from the brush: drops and threads."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    for k in range(150):
        x, y = t.rng.random(), t.rng.random()
        r = t.rng.choice((0.006, 0.009, 0.014, 0.022, 0.034)) * t.rng.uniform(0.7, 1.2)
        colour = t.colours[1 + (k * k) % (len(t.colours) - 1)]
        sheet.dot(x, y, r, colour)
        if r > 0.012:
            a = t.rng.random() * math.tau
            sheet.shape(petal(x, y, r * 5, r * 0.6, a), colour)
            for d in (5.4, 6.2):
                sheet.dot(x + math.cos(a) * r * d, y + math.sin(a) * r * d, r * 0.28, colour)
    return sheet.done()


@material("truntum", "#22201f", "#f0e0b8", "#9a5b2a", span=0.22, gloss=0.05)
def truntum(t: Swatch) -> Image.Image:
    """Little stars."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    for cx, cy in ((0.25, 0.25), (0.75, 0.75), (0.75, 0.25), (0.25, 0.75)):
        big = cx == cy
        for k in range(8):
            a = k * math.pi / 4
            sheet.shape(petal(cx, cy, 0.17 if big else 0.09, 0.028, a), t.colour(1) if big else t.colour(2))
            sheet.dot(cx + math.cos(a) * 0.2, cy + math.sin(a) * 0.2, 0.012, t.colour(1))
        sheet.dot(cx, cy, 0.03, t.colour(2) if big else t.colour(1))
    return sheet.done()


@material("mega", "#16305c", "#3f6fae", "#8db9dc", "#f2ead8", span=0.6, gloss=0.05)
def mega(t: Swatch) -> Image.Image:
    """Clouds in steps of one colour."""
    sheet = Sheet.over(dyed(t, t.colour(0)))
    for cx, cy, s in ((0.3, 0.25, 0.26), (0.8, 0.6, 0.24), (0.25, 0.8, 0.2)):
        for k, colour in enumerate(
            (t.colour(3), t.colour(1), mix(t.colour(1), t.colour(2), 0.5), t.colour(2), t.colour(3))
        ):
            r = s * (1 - k * 0.19)
            for dx, dy, f in (
                (-0.75, 0.12, 0.5),
                (-0.3, -0.14, 0.62),
                (0.25, -0.05, 0.6),
                (0.75, 0.14, 0.45),
                (0, 0.2, 0.5),
            ):
                sheet.dot(cx + dx * s, cy + dy * s, r * f, colour, r * f * 0.72)
        for flip in (-1, 1):
            sheet.line(spiral(cx + flip * s * 0.3, cy, s * 0.16, 0, flip), t.colour(0), 0.008)
    return sheet.done()


def _threads(t: Swatch, picture: Image.Image) -> Image.Image:
    weave = clouds(t.side, (max(20, t.side // 5), max(40, t.side // 3)), t.rng, contrast=0.5)
    return lit(picture, relief(weave, 0.35, 1))


@material("songket", "#7a1528", "#e3b84c", "#f4dd95", span=0.4, gloss=0.35)
def songket(t: Swatch) -> Image.Image:
    """Gold thread on a deep ground: rows of stepped diamonds between bands."""
    n = 48
    small = Image.new("RGB", (n, n), t.colour(0))
    for y in range(n):
        for x in range(n):
            u, v = x % 24 - 11.5, y % 32 - 15.5
            diamond = abs(u) + abs(v)
            gold = 9 <= diamond < 12 or diamond < 3 or 5 <= diamond < 6.5
            if y >= 32:
                v = y - 40
                gold = abs(v) in (7, 6) or (abs(v) < 4 and (x + abs(v)) % 6 < 2) or (abs(v) == 4.0 and x % 2 == 0)
            if gold:
                small.putpixel((x, y), t.colour(1) if (x + y) % 2 else t.colour(2))
    return _threads(t, small.resize((t.side, t.side), Image.Resampling.NEAREST))


@material("tapis", "#3d1a1e", "#d9a93f", "#8c2f39", "#2f5d57", span=0.5, gloss=0.2)
def tapis(t: Swatch) -> Image.Image:
    """Lampung's striped cloth with gold-thread zigzags and shoots."""
    n = 60
    small = Image.new("RGB", (n, n), t.colour(0))
    for y in range(n):
        band = y // 12
        ground = (t.colour(0), t.colour(2), t.colour(0), t.colour(3), t.colour(0))[band]
        for x in range(n):
            v, u = y % 12, x % 12
            zigzag = abs(abs(u - 6) - (v - 2)) < 1.4 and 2 <= v <= 9
            shoot = band % 2 == 0 and abs(u - 6) <= 1 and 3 <= v <= 9
            if (
                v in (0, 11)
                or (zigzag and band % 2)
                or shoot
                or (band % 2 == 0 and abs(abs(u - 6) + abs(v - 6) - 4) < 0.8)
            ):
                small.putpixel((x, y), t.colour(1))
            else:
                small.putpixel((x, y), ground)
    return _threads(t, small.resize((t.side, t.side), Image.Resampling.NEAREST))


@material("beads", "#20181a", "#d9a93f", "#c23b3b", "#f1ece0", "#2f7f8f", span=0.4, gloss=0.5)
def beads(t: Swatch) -> Image.Image:
    """Dayak beadwork: scrolls of tiny glass beads."""
    n = 32
    sheet = Sheet(t.side, t.colour(0))
    for y in range(n):
        for x in range(n):
            u, v = abs(x - 15.5), y - 15.5
            r, a = math.hypot(u, v), math.atan2(v, u)
            arm = (r / 4.2 - a * 1.3) % 2.4
            colour = t.colour(0) if arm > 1.5 else (t.colour(1), t.colour(2), t.colour(3))[min(2, int(arm * 2))]
            if (r < 3 or x in (0, 31) or y in (0, 31)) and arm > 0.6:
                colour = t.colour(4)
            cx, cy, w = (x + 0.5) / n, (y + 0.5) / n, 0.5 / n
            sheet.dot(cx, cy, w * 0.96, darker(colour, 0.35))
            sheet.dot(cx - w * 0.08, cy - w * 0.1, w * 0.78, colour)
            sheet.dot(cx - w * 0.3, cy - w * 0.3, w * 0.24, lighter(colour, 0.65))
    return sheet.done()
