"""Leather, cloth, yarn, foam: materials of bags, shoes and clothes."""

import math

from PIL import Image, ImageFilter

from pasindo.demo.drawing.tiles import (
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


@material("leather", "#8a4f2a", span=0.5, gloss=0.45)
def leather(t: Swatch) -> Image.Image:
    """Fine grain with soft cloudy tone."""
    base = t.colour(0)
    grain = softened(clouds(t.side, round(t.side / max(3.2, t.unit * 0.0075)), t.rng), max(0.7, t.unit * 0.0015))
    tone = toned(fractal(t.side, 3, t.rng), darker(base, 0.22), lighter(base, 0.14), base)
    pores = clouds(t.side, round(t.side / max(3.0, t.unit * 0.012)), t.rng).point(lambda v: 128 if v > 70 else 112)
    return lit(lit(tone, relief(grain, 0.45, max(1, round(t.unit * 0.0016)))), pores)


@material("canvas", "#b9a27a", span=0.4, gloss=0.08)
def canvas(t: Swatch) -> Image.Image:
    """Plain weave of thick yarn."""
    return _plain_weave(t, max(4, round(t.unit * 0.011)), 0.9)


@material("cotton", "#d9d2c4", span=0.5, gloss=0.06)
def cotton(t: Swatch) -> Image.Image:
    """Smooth cloth: weave hardly seen."""
    return _plain_weave(t, max(3, round(t.unit * 0.006)), 0.35)


def _plain_weave(t: Swatch, yarn: int, strength: float) -> Image.Image:
    base = t.colour(0)
    cell = Image.new("L", (yarn * 2, yarn * 2))
    for y in range(yarn * 2):
        for x in range(yarn * 2):
            across = ((x // yarn) + (y // yarn)) % 2
            at = (y if across else x) % yarn
            cell.putpixel((x, y), round(128 + strength * 46 * (math.sin(math.pi * (at + 0.5) / yarn) - 0.62)))
    side = max(1, round(t.side / (yarn * 2))) * yarn * 2
    weave = Image.new("L", (side, side))
    for y in range(0, side, yarn * 2):
        for x in range(0, side, yarn * 2):
            weave.paste(cell, (x, y))
    weave = weave.resize((t.side, t.side), Image.Resampling.BILINEAR)
    slubs = clouds(t.side, (6, max(8, t.side // yarn)), t.rng, contrast=0.16 * strength + 0.05)
    tone = toned(fractal(t.side, 3, t.rng), darker(base, 0.08), lighter(base, 0.1), base)
    return lit(lit(tone, weave), slubs)


@material("knit", "#b5475a", span=0.36, gloss=0.1)
def knit(t: Swatch) -> Image.Image:
    """Rows of V stitches; a second colour makes stripes."""
    columns = max(4, round(t.side / (t.unit * 0.042)))
    rows = columns
    sheet = Sheet(t.side, darker(t.colour(0), 0.65))
    w, h = 1 / columns, 1 / rows
    for r in range(rows):
        colour = t.colour(1) if len(t.colours) > 1 and (r // 2) % 4 == 3 else t.colour(0)
        for c in range(columns):
            x, y = (c + 0.5) * w, (r + 0.5) * h
            tone = mix(colour, lighter(colour, 0.3), t.rng.random() * 0.3)
            for s in (-1, 1):
                leg = [
                    (x, y + h * 0.62),
                    (x + s * w * 0.2, y + h * 0.45),
                    (x + s * w * 0.5, y - h * 0.28),
                    (x + s * w * 0.42, y - h * 0.62),
                ]
                leg += [(x + s * w * 0.2, y - h * 0.5), (x + s * w * 0.02, y + h * 0.15)]
                sheet.shape(leg, tone)
                sheet.line(
                    [(x + s * w * 0.14, y + h * 0.2), (x + s * w * 0.36, y - h * 0.4)], lighter(tone, 0.28), w * 0.1
                )
    return sheet.done()


@material("crochet", "#c9813d", span=0.4, gloss=0.2)
def crochet(t: Swatch) -> Image.Image:
    """Shiny nylon cord in shell stitches."""
    n = max(4, round(t.side / (t.unit * 0.05)))
    sheet = Sheet(t.side, darker(t.colour(0), 0.6))
    w = 1 / n
    for r in range(n):
        colour = t.colour(1) if len(t.colours) > 1 and r % 6 in (4, 5) else t.colour(0)
        for c in range(n):
            x, y = (c + (0.5 if r % 2 else 0.0)) * w, (r + 0.5) * w
            sheet.dot(x, y + w * 0.08, w * 0.52, darker(colour, 0.35), w * 0.5)
            sheet.dot(x, y, w * 0.46, colour, w * 0.44)
            for k in (-0.22, 0.0, 0.22):
                sheet.line([(x + k * w, y + w * 0.3), (x + k * w * 1.7, y - w * 0.3)], lighter(colour, 0.35), w * 0.06)
    return sheet.done()


@material("satin", "#e7ddd0", span=0.6, gloss=0.7)
def satin(t: Swatch) -> Image.Image:
    base = t.colour(0)
    return toned(clouds(t.side, (3, 12), t.rng), darker(base, 0.18), lighter(base, 0.4), base)


@material("terry", "#f3efe7", span=0.4, gloss=0.0)
def terry(t: Swatch) -> Image.Image:
    """Towel loops."""
    base = t.colour(0)
    loops = softened(clouds(t.side, round(t.side / max(3.5, t.unit * 0.014)), t.rng), max(0.7, t.unit * 0.002))
    return lit(toned(fractal(t.side, 5, t.rng), darker(base, 0.1), lighter(base, 0.1), base), relief(loops, 0.28, 2))


@material("foam", "#2f6f86", span=0.5, gloss=0.1)
def foam(t: Swatch) -> Image.Image:
    """Spon: matt sheet with fine pores."""
    base = t.colour(0)
    pores = clouds(t.side, round(t.side / max(3.0, t.unit * 0.009)), t.rng).point(lambda v: 134 if v > 84 else 108)
    return lit(toned(fractal(t.side, 4, t.rng), darker(base, 0.1), lighter(base, 0.08), base), pores)


@material("rubber", "#2b2522", span=0.4, gloss=0.15)
def rubber(t: Swatch) -> Image.Image:
    base = t.colour(0)
    return toned(clouds(t.side, 30, t.rng), darker(base, 0.15), lighter(base, 0.1), base)


@material("fur", "#7a3b1e", span=0.5, gloss=0.05)
def fur(t: Swatch) -> Image.Image:
    """Long hair hanging down (barongan, brooms)."""
    hair = clouds(t.side, (max(20, round(t.side / (t.unit * 0.012))), 6), t.rng, contrast=1.5)
    fine = clouds(t.side, (max(30, t.side // 3), 9), t.rng)
    base = t.colour(0)
    return toned(Image.blend(hair, fine, 0.4), darker(base, 0.6), lighter(base, 0.45), base)


@material("patch", "#c8503c", "#e2b04a", "#3f7f7a", "#2f4a6b", "#e8dfcf", span=0.7, gloss=0.05)
def patch(t: Swatch) -> Image.Image:
    """Squares of left-over cloth sewn together."""
    n = 5
    sheet = Sheet(t.side, t.colour(0))
    for r in range(n):
        for c in range(n):
            colour = t.colours[t.rng.randrange(len(t.colours))]
            x, y, w = c / n, r / n, 1 / n
            sheet.shape([(x, y), (x + w, y), (x + w, y + w), (x, y + w)], colour)
            kind = t.rng.randrange(3)
            for i in range(4):
                for j in range(4):
                    px, py = x + (i + 0.5) * w / 4, y + (j + 0.5) * w / 4
                    if kind == 0:
                        sheet.dot(px, py, w * 0.05, lighter(colour, 0.5))
                    elif kind == 1 and j == 0:
                        sheet.line([(px, y), (px, y + w)], darker(colour, 0.25), w * 0.05)
    picture = sheet.done()
    height = Image.new("L", (t.side, t.side), 160)
    for i in range(n):
        at = round(i * t.side / n)
        seam = max(2, t.side // 90)
        height.paste(60, (at, 0, at + seam, t.side))
        height.paste(60, (0, at, t.side, at + seam))
    return lit(picture, relief(softened(height, t.side / 150), 1.2, max(1, t.side // 200)))


@material("strands", "#9aa0a3", "#c9413c", "#e2b04a", "#3f7f7a", span=0.5, gloss=0.0)
def strands(t: Swatch) -> Image.Image:
    """Cloth strips woven into a thick rug."""
    rows = max(6, round(t.side / (t.unit * 0.055)))
    sheet = Sheet(t.side, darker(t.colour(0), 0.6))
    h = 1 / rows
    for r in range(rows):
        colour = (
            t.colours[(r // 2) % len(t.colours)] if t.rng.random() < 0.8 else t.colours[t.rng.randrange(len(t.colours))]
        )
        for c in range(rows):
            x, y = (c + (r % 2) / 2 + 0.5) * h, (r + 0.5) * h
            tone = mix(colour, lighter(colour, 0.35), t.rng.random() * 0.6)
            sheet.dot(x, y, h * 0.54, darker(tone, 0.3), h * 0.46)
            sheet.dot(x, y - h * 0.06, h * 0.48, tone, h * 0.36)
    picture = sheet.done()
    fluff = softened(clouds(t.side, round(t.side / 4), t.rng), 0.8)
    return lit(picture, relief(fluff, 0.5, 1))


@material("ribbon", "#e9e2d2", "#c0476a", "#e2a13c", "#5b8a5a", span=0.5, gloss=0.3)
def ribbon(t: Swatch) -> Image.Image:
    """Flowers embroidered with satin ribbon on cloth."""
    ground = _plain_weave(Swatch(t.side, t.colours, t.unit, t.rng), max(3, round(t.unit * 0.008)), 0.5)
    sheet = Sheet.over(ground)
    for x, y, r in ((0.25, 0.28, 0.15), (0.76, 0.2, 0.1), (0.7, 0.7, 0.16), (0.2, 0.78, 0.09)):
        for k in range(3):
            a = t.rng.random() * math.tau
            lx, ly = x + math.cos(a) * r * 1.25, y + math.sin(a) * r * 1.25
            sheet.dot(lx, ly, r * 0.42, darker(t.colour(3), 0.15), r * 0.24)
            sheet.dot(lx, ly - r * 0.05, r * 0.36, lighter(t.colour(3), 0.1 * k), r * 0.17)
        colour = t.colours[1 + t.rng.randrange(2)]
        for ring, petals in ((1.0, 8), (0.66, 6), (0.34, 4)):
            for p in range(petals):
                a = p / petals * math.tau + ring
                px, py = x + math.cos(a) * r * ring * 0.62, y + math.sin(a) * r * ring * 0.62
                sheet.dot(px, py + r * 0.04, r * 0.36, darker(colour, 0.35))
                sheet.dot(px, py, r * 0.33, mix(lighter(colour, 0.45), colour, ring))
        sheet.dot(x, y, r * 0.14, t.colour(2))
    picture = sheet.image.reduce(2)
    height = picture.convert("L").filter(ImageFilter.GaussianBlur(max(1, t.unit * 0.003)))
    return lit(picture, Image.blend(relief(height, 0.5, 2), Image.new("L", picture.size, 128), 0.3))
