"""Wood, inlay, coconut shell, bamboo, stone, metal, paper, glass: hard materials."""

import math

from PIL import Image

from pasindo.demo.drawing.tiles import (
    Colour,
    Sheet,
    Swatch,
    clouds,
    darker,
    fractal,
    lighter,
    lit,
    material,
    mix,
    relief,
    softened,
    toned,
)


def grain(t: Swatch, base: Colour, *, strength: float = 1.0) -> Image.Image:
    """Wood with its fibres along x."""
    bands = clouds(t.side, (2, 11), t.rng)
    rings = clouds(t.side, (3, 34), t.rng)
    fibre = clouds(
        t.side, (max(4, round(t.side / (t.unit * 0.3))), max(40, round(t.side / max(2.0, t.unit * 0.004)))), t.rng
    )
    grey = Image.blend(Image.blend(bands, rings, 0.45), fibre, 0.35)
    grey = grey.point(lambda v: max(0, min(255, round(128 + (v - 128) * 1.5 * strength))))
    return toned(grey, darker(base, 0.42 * strength), lighter(base, 0.26 * strength), base)


@material("wood", "#a8703d", span=0.8, gloss=0.3)
def wood(t: Swatch) -> Image.Image:
    return grain(t, t.colour(0))


@material("planks", "#b98752", span=1.2, gloss=0.2)
def planks(t: Swatch) -> Image.Image:
    """Boards side by side, along x."""
    out = grain(t, t.colour(0), strength=0.8)
    n = 5
    height = Image.new("L", (t.side, t.side), 128)
    for i in range(n):
        top, bottom = round(i * t.side / n), round((i + 1) * t.side / n)
        moved = out.crop((0, top, t.side, bottom))
        out.paste(moved.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if i % 2 else moved, (0, top))
        height.paste(t.rng.choice((116, 124, 132, 138)), (0, top, t.side, bottom))
        height.paste(58, (0, top, t.side, top + max(1, t.side // 220)))
    return lit(out, height)


def pearl(t: Swatch) -> Colour:
    """A piece of shell: cream with a breath of green, rose or blue."""
    tint = t.rng.choice(((226, 238, 226), (242, 228, 226), (226, 234, 242), (246, 240, 224), (232, 244, 240)))
    return mix(tint, (250, 248, 240), t.rng.random())


def _leaf(x: float, y: float, length: float, width: float, turn: float) -> list[tuple[float, float]]:
    c, s = math.cos(turn), math.sin(turn)
    points = [(length * u, width * math.sin(math.pi * u)) for u in (i / 10 for i in range(11))]
    points += [(px, -py) for px, py in reversed(points)]
    return [(x + px * c - py * s, y + px * s + py * c) for px, py in points]


def _inlay(t: Swatch, sheet: Sheet, outline: list[tuple[float, float]], *, wrap: bool = True) -> None:
    """One piece of shell let into the wood, with its dark seam."""
    cx, cy = sum(p[0] for p in outline) / len(outline), sum(p[1] for p in outline) / len(outline)
    sheet.shape(
        [(cx + (x - cx) * 1.16, cy + (y - cy) * 1.16) for x, y in outline], darker(t.colour(0), 0.65), wrap=wrap
    )
    tone = pearl(t)
    sheet.shape(outline, tone, wrap=wrap)
    sheet.shape(
        [(cx + (x - cx) * 0.55 - 0.004, cy + (y - cy) * 0.55 - 0.004) for x, y in outline],
        lighter(tone, 0.7),
        wrap=wrap,
    )


@material("cukli", "#4a2715", span=0.42, gloss=0.55)
def cukli(t: Swatch) -> Image.Image:
    """Mother-of-pearl let into dark wood: flowers, diamonds and a border, as on Lombok."""
    sheet = Sheet.over(grain(t, t.colour(0), strength=0.7))
    for cx, cy in ((0.25, 0.25), (0.75, 0.75)):
        for k in range(8):
            a = k / 8 * math.tau
            _inlay(t, sheet, _leaf(cx + math.cos(a) * 0.045, cy + math.sin(a) * 0.045, 0.15, 0.032, a))
        sheet.dot(cx, cy, 0.04, darker(t.colour(0), 0.6))
        sheet.dot(cx, cy, 0.03, pearl(t))
    for cx, cy in ((0.75, 0.25), (0.25, 0.75)):
        for dx, dy in ((0, -0.1), (0, 0.1), (-0.1, 0), (0.1, 0), (0, 0)):
            x, y = cx + dx, cy + dy
            _inlay(t, sheet, [(x, y - 0.044), (x + 0.044, y), (x, y + 0.044), (x - 0.044, y)])
        for dx in (-0.12, 0.12):
            for dy in (-0.12, 0.12):
                sheet.dot(cx + dx, cy + dy, 0.022, pearl(t))
    for i in range(8):
        for x, y in ((i / 8, 0.0), (0.0, i / 8), (i / 8, 0.5), (0.5, i / 8)):
            sheet.dot(x + 0.0625 * (y in (0.0, 0.5)), y + 0.0625 * (x in (0.0, 0.5)), 0.013, pearl(t))
    return sheet.done()


@material("cukliband", "#4a2715", span=0.24, gloss=0.55)
def cukli_band(t: Swatch) -> Image.Image:
    """A band of slanting shell pieces, for rims and legs."""
    sheet = Sheet.over(grain(t, t.colour(0), strength=0.7))
    for i in range(4):
        x = i / 4
        _inlay(t, sheet, [(x + 0.02, 0.42), (x + 0.13, 0.2), (x + 0.23, 0.42), (x + 0.12, 0.64)])
        sheet.dot(x + 0.25, 0.42, 0.02, pearl(t))
        sheet.dot(x + 0.12, 0.86, 0.03, pearl(t))
    return sheet.done()


@material("coconut", "#4b2c1a", span=0.5, gloss=0.6)
def coconut(t: Swatch) -> Image.Image:
    """Polished shell: dark, with short light fibres."""
    base = t.colour(0)
    sheet = Sheet.over(toned(fractal(t.side, 4, t.rng), darker(base, 0.5), lighter(base, 0.22), base))
    for _ in range(260):
        x, y, a = t.rng.random(), t.rng.random(), math.pi / 2 + t.rng.uniform(-0.25, 0.25)
        length, tone = t.rng.uniform(0.01, 0.05), lighter(base, t.rng.uniform(0.2, 0.55))
        sheet.shape(_leaf(x, y, length, 0.0026, a), tone)
    return sheet.done()


@material("bamboo", "#c9a75f", span=0.5, gloss=0.35)
def bamboo(t: Swatch) -> Image.Image:
    """The skin of a bamboo, fibres along y."""
    base = t.colour(0)
    return toned(clouds(t.side, (50, 3), t.rng), darker(base, 0.2), lighter(base, 0.25), base)


@material("sticks", "#dcbd8c", span=0.5, gloss=0.05)
def sticks(t: Swatch) -> Image.Image:
    """Ice-cream sticks laid side by side, lying along x."""
    rows = 7
    sheet = Sheet(t.side, darker(t.colour(0), 0.6))
    for r in range(rows):
        y, h = r / rows, 1 / rows
        tone = mix(
            t.colour(0),
            lighter(t.colour(1) if len(t.colours) > 1 and r % 3 == 1 else t.colour(0), 0.35),
            t.rng.random(),
        )
        sheet.shape(
            [(-0.1, y + h * 0.06), (1.1, y + h * 0.06), (1.1, y + h * 0.94), (-0.1, y + h * 0.94)], tone, wrap=False
        )
        for _ in range(5):
            fy = y + h * t.rng.uniform(0.15, 0.85)
            x = t.rng.random()
            sheet.line([(x, fy), (x + 0.3, fy)], darker(tone, 0.16), 0.003)
    return sheet.done()


@material("stone", "#8d8a83", span=0.6, gloss=0.0)
def stone(t: Swatch) -> Image.Image:
    base = t.colour(0)
    rough = softened(clouds(t.side, round(t.side / 5), t.rng), 1)
    return lit(toned(fractal(t.side, 9, t.rng), darker(base, 0.35), lighter(base, 0.3), base), relief(rough, 0.35, 2))


@material("metal", "#b9bcc0", span=0.5, gloss=0.9)
def metal(t: Swatch) -> Image.Image:
    base = t.colour(0)
    return toned(clouds(t.side, (3, 60), t.rng), darker(base, 0.25), lighter(base, 0.5), base)


@material("silver", "#c9cbd0", span=0.22, gloss=0.9)
def silver(t: Swatch) -> Image.Image:
    """Fine silver wire in scrolls and grains, as Balinese smiths do."""
    sheet = Sheet(t.side, darker(t.colour(0), 0.4))
    for cx, cy, s in ((0.25, 0.25, 1), (0.75, 0.75, 1), (0.75, 0.25, -1), (0.25, 0.75, -1)):
        spiral = [
            (cx + s * r * math.cos(a), cy + r * math.sin(a))
            for a, r in ((i / 3, 0.01 + 0.21 * i / 45) for i in range(46))
        ]
        sheet.line([(x + 0.008, y + 0.01) for x, y in spiral], darker(t.colour(0), 0.8), 0.034)
        sheet.line(spiral, t.colour(0), 0.032)
        sheet.line([(x - 0.004, y - 0.006) for x, y in spiral], lighter(t.colour(0), 0.8), 0.014)
    for i in range(8):
        for x, y in ((i / 8, 0.0), (0.0, i / 8), (i / 8, 0.5), (0.5, i / 8)):
            sheet.dot(x + 0.004, y + 0.006, 0.03, darker(t.colour(0), 0.7))
            sheet.dot(x, y, 0.027, t.colour(0))
            sheet.dot(x - 0.007, y - 0.008, 0.01, (255, 255, 255))
    return sheet.done()


@material("paper", "#efe6d3", span=0.6, gloss=0.05)
def paper(t: Swatch) -> Image.Image:
    base = t.colour(0)
    return toned(fractal(t.side, 12, t.rng), darker(base, 0.06), lighter(base, 0.1), base)


@material("kraft", "#b98a57", span=0.5, gloss=0.05)
def kraft(t: Swatch) -> Image.Image:
    base = t.colour(0)
    grey = Image.blend(fractal(t.side, 6, t.rng), clouds(t.side, (30, 120), t.rng), 0.4)
    return toned(grey, darker(base, 0.2), lighter(base, 0.16), base)


@material("plain", "#e9e2d6", span=0.5, gloss=0.2)
def plain(t: Swatch) -> Image.Image:
    """Smooth paint, enamel, plastic."""
    base = t.colour(0)
    return toned(clouds(t.side, 4, t.rng, contrast=0.5), darker(base, 0.07), lighter(base, 0.07), base)


@material("glass", "#dfe9e6", span=0.5, gloss=0.95)
def glass(t: Swatch) -> Image.Image:
    base = t.colour(0)
    return toned(clouds(t.side, 3, t.rng, contrast=0.5), darker(base, 0.08), lighter(base, 0.3), base)


@material("soap", "#e8d9a8", span=0.5, gloss=0.35)
def soap(t: Swatch) -> Image.Image:
    """Marbled soap."""
    base, vein = t.colour(0), t.colour(1)
    grey = fractal(t.side, 4, t.rng).point(lambda v: max(0, min(255, abs(v - 128) * 7)))
    return toned(grey, vein if len(t.colours) > 1 else darker(base, 0.2), base, mix(base, vein, 0.2))


@material("carved", "#7d4a26", span=0.4, gloss=0.35)
def carved(t: Swatch) -> Image.Image:
    """Wood with carved leaves."""
    sheet = Sheet(t.side, 90, mode="L")
    for cx, cy, flip in ((0.25, 0.25, 1), (0.75, 0.75, 1), (0.75, 0.25, -1), (0.25, 0.75, -1)):
        for k in range(6):
            a = k / 6 * math.tau + flip * 0.3
            sheet.shape(_leaf(cx, cy, 0.22, 0.05, a), 190)
            sheet.shape(_leaf(cx, cy, 0.2, 0.012, a), 120)
        sheet.dot(cx, cy, 0.045, 220)
    height = softened(sheet.done(), max(1.0, t.side / 220))
    return lit(grain(t, t.colour(0), strength=0.7), relief(height, 1.0, max(1, t.side // 180)))
