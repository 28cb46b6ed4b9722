"""Food and small loose things, as one sees them close."""

import math

from PIL import Image

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


@material("crust", "#c98a45", span=0.6, gloss=0.2)
def crust(t: Swatch) -> Image.Image:
    """Baked dough: golden, darker in spots."""
    base = t.colour(0)
    pores = clouds(t.side, round(t.side / max(4, t.unit * 0.02)), t.rng, contrast=0.18)
    return lit(toned(clouds(t.side, 4, t.rng), darker(base, 0.22), lighter(base, 0.26), base), pores)


@material("crumb", "#e9d3a2", span=0.4, gloss=0.0)
def crumb(t: Swatch) -> Image.Image:
    """The inside of bread."""
    base = t.colour(0)
    holes = clouds(t.side, round(t.side / max(5, t.unit * 0.018)), t.rng).point(lambda v: 100 if v < 58 else 132)
    return lit(toned(fractal(t.side, 6, t.rng), darker(base, 0.12), lighter(base, 0.2), base), softened(holes, 1))


@material("tempe", "#cf9a4f", "#f0dfae", "#8a4a20", span=0.3, gloss=0.15)
def tempe(t: Swatch) -> Image.Image:
    """Fried tempe: pale soya beans in a golden crisp."""
    sheet = Sheet.over(
        toned(fractal(t.side, 7, t.rng), darker(t.colour(0), 0.3), lighter(t.colour(0), 0.25), t.colour(0))
    )
    for _ in range(26):
        x, y, r = t.rng.random(), t.rng.random(), t.rng.uniform(0.04, 0.065)
        sheet.dot(x + 0.008, y + 0.012, r, darker(t.colour(0), 0.4), r * 0.75)
        sheet.dot(x, y, r, mix(t.colour(0), t.colour(1), t.rng.uniform(0.5, 1)), r * 0.75)
    for _ in range(40):
        sheet.dot(t.rng.random(), t.rng.random(), t.rng.uniform(0.004, 0.014), t.colour(2))
    return sheet.done()


@material("sambal", "#a8261a", "#e0552c", "#f0c060", span=0.4, gloss=0.8)
def sambal(t: Swatch) -> Image.Image:
    """Ground chilli in oil: flakes, seeds, shine."""
    sheet = Sheet.over(toned(fractal(t.side, 8, t.rng), darker(t.colour(0), 0.45), t.colour(1), t.colour(0)))
    for _ in range(120):
        x, y, a, s = t.rng.random(), t.rng.random(), t.rng.random() * math.tau, t.rng.uniform(0.015, 0.05)
        c, n = math.cos(a) * s, math.sin(a) * s
        colour = mix(darker(t.colour(0), 0.3), t.colour(1), t.rng.random())
        sheet.shape([(x - c, y - n), (x + n * 0.6, y - c * 0.6), (x + c, y + n), (x - n * 0.5, y + c * 0.5)], colour)
    for _ in range(46):
        sheet.dot(t.rng.random(), t.rng.random(), 0.011, t.colour(2), 0.008)
    for _ in range(26):
        sheet.dot(t.rng.random(), t.rng.random(), t.rng.uniform(0.003, 0.01), (255, 226, 190))
    return sheet.done()


@material("onion", "#b8742c", "#e2b060", "#7a3f16", span=0.36, gloss=0.2)
def onion(t: Swatch) -> Image.Image:
    """Fried shallots: curly brown slivers."""
    sheet = Sheet(t.side, darker(t.colour(2), 0.4))
    for i in range(300):
        x, y, a = t.rng.random(), t.rng.random(), t.rng.random() * math.tau
        r, sweep = t.rng.uniform(0.03, 0.07), t.rng.uniform(1.2, 3.0)
        tone = mix(t.colour(2), t.colour(1), i / 300 * 0.6 + t.rng.random() * 0.4)
        arc = [(x + math.cos(a + sweep * k / 7) * r, y + math.sin(a + sweep * k / 7) * r * 0.8) for k in range(8)]
        sheet.line([(px + 0.004, py + 0.006) for px, py in arc], darker(tone, 0.6), 0.02)
        sheet.line(arc, tone, 0.017)
        sheet.line([(px - 0.002, py - 0.004) for px, py in arc], lighter(tone, 0.4), 0.005)
    return sheet.done()


@material("abon", "#a9682f", "#d9a25a", "#6b3a17", span=0.36, gloss=0.0)
def abon(t: Swatch) -> Image.Image:
    """Floss: a tangle of fine dry fibres."""
    sheet = Sheet(t.side, darker(t.colour(2), 0.25))
    for i in range(1100):
        x, y, a = t.rng.random(), t.rng.random(), t.rng.random() * math.tau
        length = t.rng.uniform(0.03, 0.09)
        tone = mix(t.colour(2), t.colour(1), i / 1100 * 0.6 + t.rng.random() * 0.4)
        sheet.line([(x, y), (x + math.cos(a) * length, y + math.sin(a) * length)], tone, 0.006)
    return sheet.done()


@material("powder", "#c98f3f", span=0.4, gloss=0.0)
def powder(t: Swatch) -> Image.Image:
    base = t.colour(0)
    grains = softened(clouds(t.side, max(8, t.side // 3), t.rng), 0.7)
    return lit(toned(fractal(t.side, 6, t.rng), darker(base, 0.22), lighter(base, 0.2), base), relief(grains, 0.4, 1))


@material("beans", "#4a2a17", span=0.34, gloss=0.5)
def beans(t: Swatch) -> Image.Image:
    """Roasted coffee beans."""
    sheet = Sheet(t.side, darker(t.colour(0), 0.7))
    for i in range(90):
        x, y, a = t.rng.random(), t.rng.random(), t.rng.random() * math.pi
        tone = mix(darker(t.colour(0), 0.2), lighter(t.colour(0), 0.22), i / 90 * 0.5 + t.rng.random() * 0.5)
        c, s = math.cos(a), math.sin(a)

        def at(u: float, v: float, x: float = x, y: float = y, c: float = c, s: float = s) -> tuple[float, float]:
            return (x + u * c - v * s, y + u * s + v * c)

        ring = [(math.cos(k / 18 * math.tau), math.sin(k / 18 * math.tau)) for k in range(18)]
        sheet.shape([at(0.068 * u + 0.006, 0.047 * v + 0.01) for u, v in ring], darker(t.colour(0), 0.75))
        sheet.shape([at(0.064 * u, 0.044 * v) for u, v in ring], tone)
        sheet.shape([at(0.05 * u, 0.02 * v - 0.014) for u, v in ring], lighter(tone, 0.2))
        sheet.line([at(-0.055, 0.0), at(-0.02, 0.007), at(0.02, -0.007), at(0.055, 0)], darker(tone, 0.6), 0.008)
    return sheet.done()


@material("chocolate", "#4a2413", span=0.5, gloss=0.6)
def chocolate(t: Swatch) -> Image.Image:
    base = t.colour(0)
    return toned(clouds(t.side, 5, t.rng), darker(base, 0.2), lighter(base, 0.18), base)


@material("dodol", "#5b2e16", span=0.5, gloss=0.7)
def dodol(t: Swatch) -> Image.Image:
    base = t.colour(0)
    return toned(fractal(t.side, 6, t.rng), darker(base, 0.3), lighter(base, 0.25), base)


@material("ginger", "#c8955a", span=0.5, gloss=0.1)
def ginger(t: Swatch) -> Image.Image:
    """The skin of the root, ring after ring."""
    base = t.colour(0)
    return toned(clouds(t.side, (16, 5), t.rng), darker(base, 0.35), lighter(base, 0.25), base)


@material("soil", "#3a2a1e", span=0.4, gloss=0.0)
def soil(t: Swatch) -> Image.Image:
    lumps = softened(clouds(t.side, max(10, t.side // 8), t.rng), 1.5)
    base = t.colour(0)
    return lit(toned(fractal(t.side, 10, t.rng), darker(base, 0.4), lighter(base, 0.2), base), relief(lumps, 0.6, 2))


@material("leafgreen", "#4f7f46", span=0.4, gloss=0.3)
def leaf_green(t: Swatch) -> Image.Image:
    base = t.colour(0)
    return toned(clouds(t.side, (5, 12), t.rng), darker(base, 0.3), lighter(base, 0.25), base)
