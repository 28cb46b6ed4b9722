"""Woven and plaited materials: rattan, plastic straps, ketak, lidi, bamboo strips, coir, rolled newspaper."""

import math
from collections.abc import Callable

from PIL import Image

from pasindo.demo.drawing.tiles import (
    Colour,
    Sheet,
    Swatch,
    clouds,
    darker,
    lighter,
    lit,
    material,
    mix,
    relief,
    softened,
    toned,
)


def basket(
    t: Swatch, cells: int, colour_of: Callable[[int, int, bool], Colour], *, gap: float = 0.05, long: int = 1
) -> Sheet:
    """Over and under: each cell shows the strip that lies on top, rounded across its width."""
    sheet = Sheet(t.side, darker(t.colour(0), 0.75))
    w = 1 / cells
    for r in range(cells):
        for c in range(cells):
            level = (r // long + c // long) % 2 == 0
            base = colour_of(r, c, level)
            for k in range(5):
                u0, u1 = gap + (1 - 2 * gap) * k / 5, gap + (1 - 2 * gap) * (k + 1) / 5
                tone = (lighter(base, 0.12), lighter(base, 0.34), base, darker(base, 0.14), darker(base, 0.34))[k]
                x0, x1, y0, y1 = (0.0, 1.0, u0, u1) if level else (u0, u1, 0.0, 1.0)
                sheet.shape([((c + x) * w, (r + y) * w) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))], tone)
            for at in (0.0, 0.88):  # where the strip dives under its neighbour
                x0, x1, y0, y1 = (at, at + 0.12, gap, 1 - gap) if level else (gap, 1 - gap, at, at + 0.12)
                sheet.shape(
                    [((c + x) * w, (r + y) * w) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))],
                    darker(base, 0.42),
                )
    return sheet


@material("plastic", "#2f8f83", "#e8c547", "#e9e4d8", "#c94f3d", span=0.56, gloss=0.5)
def plastic(t: Swatch) -> Image.Image:
    """Straps cut from used plastic, plaited in stripes of colour."""
    cells, n = 12, len(t.colours)
    down = [t.colours[(i // 2) % n] for i in range(cells)]
    across = [t.colours[(i // 3) % min(2, n)] for i in range(cells)]
    return basket(t, cells, lambda r, c, level: across[r] if level else down[c], gap=0.03).done()


@material("sachet", "#d8423a", "#f0c33c", "#3a7fc1", "#f2efe6", "#3f9c5a", span=0.5, gloss=0.6)
def sachet(t: Swatch) -> Image.Image:
    """Folded strips of used wrappers: each strip has its own print."""
    cells = 10
    sheet = basket(t, cells, lambda r, c, level: t.colours[(r * 3 + c * 5 + level) % len(t.colours)], gap=0.02)
    for _ in range(60):
        x, y = t.rng.randrange(cells) / cells, t.rng.randrange(cells) / cells
        sheet.dot(x + 0.05, y + 0.05, 0.014, lighter(t.colours[t.rng.randrange(len(t.colours))], 0.4))
    return sheet.done()


@material("rattan", "#b98146", span=0.4, gloss=0.4)
def rattan(t: Swatch) -> Image.Image:
    """Round rattan core plaited two over two."""
    tones = [mix(t.colour(0), lighter(t.colour(0), 0.2), t.rng.random()) for _ in range(12)]
    return basket(t, 12, lambda r, c, level: tones[r] if level else tones[c], gap=0.05, long=2).done()


@material("synthetic", "#6b4a34", "#8a6a50", span=0.36, gloss=0.55)
def synthetic(t: Swatch) -> Image.Image:
    """Flat synthetic rattan of two tones."""
    return basket(t, 10, lambda r, c, level: t.colours[(r if level else c) % 2], gap=0.04).done()


@material("bambooweave", "#d8bd80", "#8a5a2c", span=0.5, gloss=0.25)
def bamboo_weave(t: Swatch) -> Image.Image:
    """Bamboo strips, light and dark, three over one."""
    return basket(
        t, 12, lambda r, c, level: t.colours[0] if level else t.colours[(c // 3) % 2], gap=0.04, long=3
    ).done()


@material("news", "#cfc8b8", "#5d5d62", "#8b3a34", span=0.5, gloss=0.1)
def news(t: Swatch) -> Image.Image:
    """Tubes rolled from old newspaper, plaited; grey lines of print show."""
    cells = 9

    def tone(r: int, c: int, level: bool) -> Colour:
        return mix(t.colour(0), (246, 242, 232), ((r * 7 + c * 3 + level) % 5) / 6)

    sheet = basket(t, cells, tone, gap=0.06)
    for _ in range(420):
        x, y = t.rng.random(), t.rng.random()
        level = (int(y * cells) + int(x * cells)) % 2 == 0
        length = t.rng.uniform(0.012, 0.04)
        ink = t.colour(1) if t.rng.random() < 0.9 else t.colour(2)
        sheet.line([(x, y), (x + length, y) if level else (x, y + length)], ink, 0.006)
    return sheet.done()


@material("newsflat", "#dcd5c5", "#4c4c52", "#a8433a", span=0.6, gloss=0.2)
def news_flat(t: Swatch) -> Image.Image:
    """Pasted pages: columns of grey lines, a heading, a picture block; nothing can be read."""
    sheet = Sheet(t.side, t.colour(0))
    for column in range(3):
        y = t.rng.random() * 0.1
        x = column / 3 + 0.02
        while y < 0.98:
            kind = t.rng.random()
            if kind < 0.1:
                sheet.shape(
                    [(x, y), (x + 0.28, y), (x + 0.28, y + 0.1), (x, y + 0.1)],
                    mix(t.colour(0), t.colour(1), 0.45),
                    wrap=False,
                )
                y += 0.12
            elif kind < 0.2:
                ink = t.colour(2) if t.rng.random() < 0.4 else t.colour(1)
                sheet.line([(x, y + 0.015), (x + t.rng.uniform(0.15, 0.28), y + 0.015)], ink, 0.026)
                y += 0.05
            else:
                at = x
                while at < x + 0.27:
                    word = t.rng.uniform(0.012, 0.04)
                    sheet.line([(at, y), (min(at + word, x + 0.28), y)], mix(t.colour(0), t.colour(1), 0.7), 0.007)
                    at += word + 0.01
                y += 0.018
    return sheet.done()


@material("ketak", "#b8863f", "#4d2c16", span=0.44, gloss=0.4)
def ketak(t: Swatch) -> Image.Image:
    """Coils of the ketak fern bound stitch by stitch, a dark zigzag among them."""
    rows, columns = 14, 28
    sheet = Sheet(t.side, darker(t.colour(0), 0.6))
    h, w = 1 / rows, 1 / columns
    for r in range(rows):
        for c in range(columns):
            x, y = c * w, r * h
            peak = abs(((c + (0 if r < rows else 0)) % 14) - 7)
            dark = (r % 7) == peak or (r % 7) == (peak + 1) % 7
            base = t.colour(1) if dark else mix(t.colour(0), lighter(t.colour(0), 0.3), t.rng.random() * 0.7)
            outline = [
                (x + w * 0.1, y + h * 0.1),
                (x + w * 0.8, y + h * 0.04),
                (x + w * 0.92, y + h * 0.9),
                (x + w * 0.25, y + h * 0.97),
            ]
            sheet.shape(outline, base)
            sheet.line([(x + w * 0.25, y + h * 0.3), (x + w * 0.78, y + h * 0.24)], lighter(base, 0.4), h * 0.16)
    return sheet.done()


@material("lidi", "#b58e4e", span=0.4, gloss=0.25)
def lidi(t: Swatch) -> Image.Image:
    """Palm-leaf ribs in bundles, crossing."""
    cells = 6
    sheet = Sheet(t.side, darker(t.colour(0), 0.8))
    w = 1 / cells
    for r in range(cells):
        for c in range(cells):
            level = (r + c) % 2 == 0
            for k in range(5):
                tone = mix(darker(t.colour(0), 0.2), lighter(t.colour(0), 0.35), t.rng.random())
                u = (k + 0.5) / 5
                a, b = (
                    ((c * w, (r + u) * w), ((c + 1) * w, (r + u) * w))
                    if level
                    else (((c + u) * w, r * w), ((c + u) * w, (r + 1) * w))
                )
                sheet.line([a, b], darker(tone, 0.4), w * 0.19)
                sheet.line([(a[0] - 0.001, a[1] - 0.003), (b[0] - 0.001, b[1] - 0.003)], tone, w * 0.13)
                sheet.line([(a[0] - 0.002, a[1] - 0.005), (b[0] - 0.002, b[1] - 0.005)], lighter(tone, 0.35), w * 0.04)
    return sheet.done()


@material("coir", "#8a5a33", span=0.5, gloss=0.0)
def coir(t: Swatch) -> Image.Image:
    """Coconut fibre: a thicket of short hairs."""
    base = t.colour(0)
    sheet = Sheet.over(toned(clouds(t.side, 14, t.rng), darker(base, 0.55), base))
    hairs = 900
    for i in range(hairs):
        x, y, a = t.rng.random(), t.rng.random(), t.rng.random() * math.tau
        length, bend = t.rng.uniform(0.05, 0.13), t.rng.uniform(-0.7, 0.7)
        tone = mix(darker(base, 0.35), lighter(base, 0.42), i / hairs * 0.7 + t.rng.random() * 0.3)
        middle = (x + math.cos(a) * length / 2, y + math.sin(a) * length / 2)
        end = (middle[0] + math.cos(a + bend) * length / 2, middle[1] + math.sin(a + bend) * length / 2)
        sheet.line([(x, y), middle, end], tone, 0.0045)
        if end[0] > 1 or end[1] > 1 or end[0] < 0 or end[1] < 0:
            dx, dy = math.floor(end[0]), math.floor(end[1])
            sheet.line([(px - dx, py - dy) for px, py in ((x, y), middle, end)], tone, 0.0045)
    return sheet.done()


@material("slats", "#b07a45", "#8a5a30", span=0.6, gloss=0.25)
def slats(t: Swatch) -> Image.Image:
    """Narrow wooden slats on cords (wooden mats), lying along x."""
    rows = 12
    picture = Image.new("RGB", (t.side, t.side), darker(t.colour(0), 0.75))
    for r in range(rows):
        top, bottom = round((r + 0.06) * t.side / rows), round((r + 0.94) * t.side / rows)
        base = mix(t.colours[r % len(t.colours)], lighter(t.colour(0), 0.25), t.rng.random() * 0.5)
        fibre = clouds(t.side, (3, 60), t.rng)
        piece = toned(fibre, darker(base, 0.25), lighter(base, 0.25), base)
        picture.paste(piece.crop((0, top, t.side, bottom)), (0, top))
    height = Image.new("L", (t.side, t.side), 40)
    for r in range(rows):
        height.paste(200, (0, round((r + 0.1) * t.side / rows), t.side, round((r + 0.9) * t.side / rows)))
    picture = lit(picture, relief(softened(height, max(1, t.side / 160)), 0.6, max(1, t.side // 150)))
    sheet = Sheet.over(picture)
    for x in (0.2, 0.7):
        for r in range(rows):
            sheet.dot(x, r / rows, 0.008, (235, 224, 198), 0.03)
    return sheet.done()


@material("rolls", "#c8b68e", "#8f7a4c", span=0.3, gloss=0.1)
def rolls(t: Swatch) -> Image.Image:
    """Twisted cord wound row upon row."""
    rows = 8
    sheet = Sheet(t.side, darker(t.colour(0), 0.7))
    h = 1 / rows
    for r in range(rows):
        for c in range(20):
            x, y, w = c / 20, r * h, 1 / 20
            tone = mix(t.colour(0), t.colour(1), 0.5 * t.rng.random())
            sheet.shape(
                [
                    (x, y + h * 0.9),
                    (x + w * 0.9, y + h * 0.06),
                    (x + w * 1.8, y + h * 0.06),
                    (x + w * 0.9, y + h * 0.9),
                ],
                tone,
            )
            sheet.line([(x + w * 0.45, y + h * 0.6), (x + w * 1.1, y + h * 0.15)], lighter(tone, 0.4), h * 0.09)
    return sheet.done()
