"""The stage: a product is put together from parts (outline + paint), each with its own volume, edge and shadow.

Shapes speak in units; the stage knows how many pixels a unit has: one shape serves whole, near and in a room."""

import math
from collections.abc import Sequence
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from pasindo.demo.drawing.paths import Outline, Point, along, stroke
from pasindo.demo.drawing.tiles import Colour, Paint, fill, lit

Box = tuple[int, int, int, int]
LIGHT_STEPS = 4  # light and shadow are computed on a picture so many times smaller


class Canvas:
    """A transparent layer on which a product is drawn; `on` puts it with its shadow on a background."""

    def __init__(
        self, size: tuple[int, int], *, at: Point, unit: float, rng: Random, turn: float = 0, flip: bool = False
    ) -> None:
        self.size, self.at, self.unit, self.rng = size, at, unit, rng
        self.cos, self.sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        self.flip = -1 if flip else 1
        self.turn = turn
        self.layer = Image.new("RGB", size, (40, 28, 20))
        self.alpha = Image.new("L", size, 0)

    def xy(self, p: Point) -> Point:
        """Where a point in units is, in pixels."""
        x, y = p[0] * self.flip, p[1]
        return (
            self.at[0] + (x * self.cos - y * self.sin) * self.unit,
            self.at[1] + (x * self.sin + y * self.cos) * self.unit,
        )

    # --- parts ----------------------------------------------------------------------------------------------
    def part(
        self,
        outline: Outline,
        paint: Paint,
        *,
        bulge: float = 0.5,
        soft: float = 0.05,
        shade: str = "",
        depth: float = 0.5,
        lift: float = 0.0,
        dim: float = 0.0,
        holes: Sequence[Outline] = (),
    ) -> None:
        """Draw one part.

        bulge: how round its edges look, over a width `soft` (units). shade: "tube" (round, axis upright), "roll"
        (about a level axis), "fall" (light above, dark below), "bowl" (dark above); `depth` says how strongly.
        lift: how far it stands off what is below it, so that it throws a shadow there. dim: darken (0 … 1)."""
        placed = self._mask(outline, holes)
        if placed is None:
            return
        mask, area = placed
        left, top, right, bottom = area
        if lift:
            self._shadow_inside(mask, area, lift)
        picture = fill(paint, mask.size, (left - round(self.at[0]), top - round(self.at[1])), self.unit)
        light = self._light(mask, bulge, soft, shade, depth)
        if light is not None:
            picture = lit(picture, light)
        if dim:
            picture = Image.blend(picture, Image.new("RGB", picture.size, (20, 12, 8)), dim)
        self.layer.paste(picture, (left, top), mask)
        self.alpha.paste(255, (left, top, right, bottom), mask)

    def quad(
        self, corners: Sequence[Point], paint: Paint, *, wide: float, high: float, light: float = 0.0, lift: float = 0.0
    ) -> None:
        """A flat face seen at an angle: corners clockwise from upper left, pattern of wide × high units."""
        placed = self._mask(list(corners), ())
        if placed is None:
            return
        mask, (left, top, right, bottom) = placed
        if lift:
            self._shadow_inside(mask, (left, top, right, bottom), lift)
        w, h = min(1100, max(8, round(wide * self.unit))), min(1100, max(8, round(high * self.unit)))
        face = fill(paint, (w, h), (0, 0), self.unit)
        target = [(x - left, y - top) for x, y in map(self.xy, corners)]
        coefficients = _perspective(target, [(0, 0), (w, 0), (w, h), (0, h)])
        picture = face.transform(mask.size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR)
        if light:
            picture = lit(picture, Image.new("L", picture.size, round(128 + 110 * light)))
        self.layer.paste(picture, (left, top), mask)
        self.alpha.paste(255, (left, top, right, bottom), mask)

    def picture_on(self, corners: Sequence[Point], face: Image.Image) -> None:
        """A picture of its own (a page of calligraphy, a chess board) laid on a face."""
        placed = self._mask(list(corners), ())
        if placed is None:
            return
        mask, (left, top, right, bottom) = placed
        target = [(x - left, y - top) for x, y in map(self.xy, corners)]
        w, h = face.size
        shown = face.transform(
            mask.size,
            Image.Transform.PERSPECTIVE,
            _perspective(target, [(0, 0), (w, 0), (w, h), (0, h)]),
            Image.Resampling.BICUBIC,
        )
        self.layer.paste(shown, (left, top), mask)
        self.alpha.paste(255, (left, top, right, bottom), mask)

    def rod(
        self,
        points: Sequence[Point],
        width: float,
        paint: Paint,
        *,
        lift: float = 0.0,
        taper: float = 1.0,
        bulge: float = 0.9,
    ) -> None:
        """A round stick, handle, strap or cord along a line."""
        self.part(stroke(points, width, taper=taper), paint, bulge=bulge, soft=width * 0.42, lift=lift)

    def flat(self, outlines: Sequence[tuple[Outline, Colour]]) -> None:
        """Many small plain shapes at once, smooth-edged: cheap enough for hundreds."""
        points = [[self.xy(p) for p in outline] for outline, _ in outlines]
        area = self._area([p for line in points for p in line])
        if area is None:
            return
        left, top, right, bottom = area
        size = ((right - left) * 2, (bottom - top) * 2)
        colours, mask = self.layer.crop(area).resize(size, Image.Resampling.NEAREST), Image.new("L", size, 0)
        pen, mask_pen = ImageDraw.Draw(colours), ImageDraw.Draw(mask)
        for line, (_, colour) in zip(points, outlines, strict=True):
            moved = [((x - left) * 2, (y - top) * 2) for x, y in line]
            if len(moved) > 2:
                pen.polygon(moved, fill=colour)
                mask_pen.polygon(moved, fill=255)
        small = mask.reduce(2)
        self.layer.paste(colours.reduce(2), (left, top), small)
        self.alpha.paste(255, area, small)

    def stitch(
        self,
        points: Sequence[Point],
        colour: Colour,
        *,
        length: float = 0.022,
        gap: float = 0.014,
        width: float = 0.008,
    ) -> None:
        """A seam of thread along a line, each stitch with its little shadow."""
        shapes: list[tuple[Outline, Colour]] = []
        half = length / 2
        places = along(points, length + gap)
        for dy, tone in ((width * 0.7, tuple(round(c * 0.28) for c in colour)), (0.0, colour)):
            for x, y, angle in places:
                c, s = math.cos(math.radians(angle)) * half, math.sin(math.radians(angle)) * half
                shapes.append((stroke([(x - c, y - s + dy), (x + c, y + s + dy)], width), tone))  # type: ignore[arg-type]
        self.flat(shapes)

    def glint(self, outline: Outline, strength: float = 0.5, blur: float = 0.02) -> None:
        """A soft highlight on what is already drawn."""
        self._veil(outline, (255, 252, 244), strength, blur)

    def gloom(self, outline: Outline, strength: float = 0.5, blur: float = 0.03) -> None:
        """A soft dark place on what is already drawn."""
        self._veil(outline, (16, 9, 5), strength, blur)

    def _veil(self, outline: Outline, colour: Colour, strength: float, blur: float) -> None:
        margin = int(blur * self.unit * 2.5) + 2
        area = self._area([self.xy(p) for p in outline], margin)
        if area is None:
            return
        k = 2
        left, top, right, bottom = area
        small = Image.new("L", ((right - left) // k + 1, (bottom - top) // k + 1), 0)
        ImageDraw.Draw(small).polygon(
            [((x - left) / k, (y - top) / k) for x, y in map(self.xy, outline)], fill=round(255 * strength)
        )
        small = small.filter(ImageFilter.GaussianBlur(max(0.5, blur * self.unit / k)))
        veil = ImageChops.multiply(
            small.resize((right - left, bottom - top), Image.Resampling.BILINEAR), self.alpha.crop(area)
        )
        self.layer.paste(colour, area, veil)

    # --- inside ---------------------------------------------------------------------------------------------
    def _area(self, pixels: Sequence[Point], margin: int = 2) -> Box | None:
        xs, ys = [p[0] for p in pixels], [p[1] for p in pixels]
        left, top = max(0, math.floor(min(xs)) - margin), max(0, math.floor(min(ys)) - margin)
        right, bottom = min(self.size[0], math.ceil(max(xs)) + margin), min(self.size[1], math.ceil(max(ys)) + margin)
        return (left, top, right, bottom) if right - left > 1 and bottom - top > 1 else None

    def _mask(self, outline: Outline, holes: Sequence[Outline]) -> tuple[Image.Image, Box] | None:
        pixels = [self.xy(p) for p in outline]
        area = self._area(pixels)
        if area is None:
            return None
        left, top, right, bottom = area
        big = Image.new("L", ((right - left) * 2, (bottom - top) * 2), 0)
        pen = ImageDraw.Draw(big)
        pen.polygon([((x - left) * 2, (y - top) * 2) for x, y in pixels], fill=255)
        for hole in holes:
            pen.polygon([((x - left) * 2, (y - top) * 2) for x, y in map(self.xy, hole)], fill=0)
        return big.reduce(2), area

    def _light(self, mask: Image.Image, bulge: float, soft: float, shade: str, depth: float) -> Image.Image | None:
        width, height = mask.size
        k = LIGHT_STEPS if min(width, height) > 64 else 1
        light = None
        if bulge:
            r = max(1.0, soft * self.unit / k)
            pad = math.ceil(r * 2) + 1
            small = mask.reduce(k) if k > 1 else mask
            wide = Image.new("L", (small.width + 2 * pad, small.height + 2 * pad), 0)
            wide.paste(small, (pad, pad))
            hill = wide.filter(ImageFilter.GaussianBlur(r))
            step = max(1, round(r * 0.7))
            slope = ImageChops.subtract(
                ImageChops.offset(hill, -step, -step),
                ImageChops.offset(hill, step, step),
                scale=1 / (0.55 * bulge),
                offset=128,
            )
            light = slope.crop((pad, pad, pad + small.width, pad + small.height))
        if shade:
            ramp = _ramp(shade, depth, light.size if light else (max(2, width // k), max(2, height // k)))
            light = ramp if light is None else ImageChops.add(light, ramp, scale=1, offset=-128)
        if light is None:
            return None
        return light.resize(mask.size, Image.Resampling.BILINEAR)

    def _shadow_inside(self, mask: Image.Image, area: Box, lift: float) -> None:
        d = max(2, round(lift * self.unit))
        pad = d * 3
        left, top, right, bottom = area[0] - pad, area[1] - pad, area[2] + pad, area[3] + pad
        left, top, right, bottom = max(0, left), max(0, top), min(self.size[0], right), min(self.size[1], bottom)
        k = 4 if d > 4 else 2
        small = Image.new("L", ((right - left) // k + 1, (bottom - top) // k + 1), 0)
        shrunk = mask.resize((max(1, mask.width // k), max(1, mask.height // k)), Image.Resampling.BOX)
        small.paste(shrunk, ((area[0] - left + d // 2) // k, (area[1] - top + d) // k))
        small = small.filter(ImageFilter.GaussianBlur(max(0.8, d * 0.9 / k))).point(lambda v: round(v * 0.55))
        grown = small.resize((right - left, bottom - top), Image.Resampling.BILINEAR)
        here = (left, top, right, bottom)
        self.layer.paste((18, 10, 6), here, ImageChops.multiply(grown, self.alpha.crop(here)))


def _ramp(shade: str, depth: float, size: tuple[int, int]) -> Image.Image:
    """The light on a round or sloping surface."""
    stops = {
        "tube": ((0, -0.75), (0.12, -0.2), (0.3, 0.55), (0.45, 0.2), (0.75, -0.35), (0.92, -0.75), (1, -0.6)),
        "roll": ((0, -0.1), (0.22, 0.5), (0.45, 0.15), (0.75, -0.4), (1, -0.85)),
        "fall": ((0, 0.4), (0.5, 0.0), (1, -0.6)),
        "bowl": ((0, -0.85), (0.35, -0.35), (1, 0.35)),
        "side": ((0, 0.3), (0.5, 0.0), (1, -0.55)),
    }[shade]
    values = []
    for i in range(256):
        t = i / 255
        (a, va), (b, vb) = next(pair for pair in zip(stops, stops[1:], strict=False) if t <= pair[1][0])
        s = (t - a) / (b - a)
        s = s * s * (3 - 2 * s)
        values.append(max(0, min(255, round(128 + 110 * depth * (va + (vb - va) * s)))))
    line = Image.new("L", (256, 1))
    line.putdata(values)
    if shade in ("tube", "side"):
        return line.resize(size, Image.Resampling.BILINEAR)
    return line.transpose(Image.Transpose.ROTATE_270).resize(size, Image.Resampling.BILINEAR)


def _perspective(target: Sequence[Point], source: Sequence[Point]) -> list[float]:
    """The eight numbers with which Pillow maps `target` corners back to `source` corners."""
    rows, values = [], []
    for (x, y), (u, v) in zip(target, source, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
        values += [u, v]
    return _solve(rows, values)


def _solve(rows: list[list[float]], values: list[float]) -> list[float]:
    """Gauss with pivots: eight equations."""
    n = len(values)
    table = [[*row, value] for row, value in zip(rows, values, strict=True)]
    for i in range(n):
        best = max(range(i, n), key=lambda r: abs(table[r][i]))
        table[i], table[best] = table[best], table[i]
        pivot = table[i][i] or 1e-9
        table[i] = [v / pivot for v in table[i]]
        for r in range(n):
            if r != i and table[r][i]:
                factor = table[r][i]
                table[r] = [a - factor * b for a, b in zip(table[r], table[i], strict=True)]
    return [row[-1] for row in table]
