"""Materials are square tiles that repeat without a seam: their register and the noise they are made of.

Everything is drawn with Pillow from a seed, so the same call gives the same bytes on every machine."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Draw = Callable[["Swatch"], Image.Image]


@dataclass
class Swatch:
    """What a material gets to draw itself: side in pixels, colours, pixels per unit, seeded chance."""

    side: int
    colours: tuple[Colour, ...]
    unit: float
    rng: Random

    def colour(self, index: int) -> Colour:
        return self.colours[min(index, len(self.colours) - 1)]


@dataclass(frozen=True)
class Material:
    draw: Draw
    span: float
    gloss: float
    default: tuple[str, ...]


@dataclass(frozen=True)
class Paint:
    """A material in its colours. `turn` turns the pattern (degrees), `scale` enlarges it."""

    material: str
    colours: tuple[Colour, ...]
    turn: float = 0.0
    scale: float = 1.0

    def turned(self, turn: float) -> "Paint":
        return Paint(self.material, self.colours, self.turn + turn, self.scale)

    def scaled(self, scale: float) -> "Paint":
        return Paint(self.material, self.colours, self.turn, self.scale * scale)

    @property
    def gloss(self) -> float:
        return MATERIALS[self.material].gloss

    @property
    def base(self) -> Colour:
        return self.colours[0]


MATERIALS: dict[str, Material] = {}


def material(name: str, *default: str, span: float = 0.5, gloss: float = 0.25) -> Callable[[Draw], Draw]:
    """Register a material: its tile covers `span` units; `default` are its colours as hex words."""

    def register(draw: Draw) -> Draw:
        MATERIALS[name] = Material(draw, span, gloss, default)
        return draw

    return register


def rgb(word: str | Colour) -> Colour:
    """A colour from a hex word such as "#a0522d"."""
    if not isinstance(word, str):
        return word
    red, green, blue = ImageColor.getrgb(word)[:3]
    return (red, green, blue)


def paint(text: str) -> Paint:
    """Read "leather" or "leather #7a4a2a #c9a227" as a Paint; colours not given are the material's own."""
    name, *colours = text.split()
    own = MATERIALS[name].default
    return Paint(name, tuple(rgb(c) for c in (*colours, *own[len(colours) :])))


def mix(a: Colour, b: Colour, t: float) -> Colour:
    """The colour t of the way from a to b."""
    return tuple(max(0, min(255, round(x + (y - x) * t))) for x, y in zip(a, b, strict=True))  # type: ignore[return-value]


def darker(c: Colour, t: float = 0.25) -> Colour:
    return mix(c, (18, 10, 6), t)


def lighter(c: Colour, t: float = 0.25) -> Colour:
    return mix(c, (255, 250, 240), t)


@lru_cache(maxsize=96)
def tile_of(paint: Paint, unit: int) -> Image.Image:
    """The tile of a paint at so many pixels per unit."""
    spec = MATERIALS[paint.material]
    side = max(96, min(1000, round(spec.span * paint.scale * unit / 8) * 8))
    rng = Random(f"{paint.material}{paint.colours}")  # noqa: S311  drawing, no secret
    return spec.draw(Swatch(side, paint.colours, side / spec.span, rng)).convert("RGB")


def fill(paint: Paint, size: tuple[int, int], offset: tuple[int, int], unit: float) -> Image.Image:
    """A piece of the endless pattern."""
    tile = tile_of(Paint(paint.material, paint.colours, 0.0, paint.scale), round(unit))
    width, height = size
    if paint.turn % 360:
        side = int((width**2 + height**2) ** 0.5) + 2
        big = _repeat(tile, (side, side), (0, 0)).rotate(-paint.turn, Image.Resampling.BILINEAR)
        left, top = (side - width) // 2, (side - height) // 2
        return big.crop((left, top, left + width, top + height))
    return _repeat(tile, size, offset)


def _repeat(tile: Image.Image, size: tuple[int, int], offset: tuple[int, int]) -> Image.Image:
    out = Image.new("RGB", size)
    for y in range(-(offset[1] % tile.height), size[1], tile.height):
        for x in range(-(offset[0] % tile.width), size[0], tile.width):
            out.paste(tile, (x, y))
    return out


# --- noise --------------------------------------------------------------------------------------------------
def white_noise(size: tuple[int, int], rng: Random) -> Image.Image:
    """Grey specks, evenly spread over 0 … 255."""
    return Image.frombytes("L", size, rng.randbytes(size[0] * size[1]))


def clouds(side: int, cells: int | tuple[int, int], rng: Random, *, contrast: float = 1.0) -> Image.Image:
    """Soft noise with about that many blobs across (and down); it repeats without a seam. Mean 128."""
    across, down = (cells, cells) if isinstance(cells, int) else cells
    across, down = max(2, min(across, side)), max(2, min(down, side))
    small = white_noise((across, down), rng)
    wide = Image.new("L", (across + 4, down + 4))
    for dx in (-across, 0, across):
        for dy in (-down, 0, down):
            wide.paste(small, (dx + 2, dy + 2))
    sx, sy = side / across, side / down
    grown = wide.resize((round((across + 4) * sx), round((down + 4) * sy)), Image.Resampling.BICUBIC)
    left, top = round(2 * sx), round(2 * sy)
    out = grown.crop((left, top, left + side, top + side))
    return out if contrast == 1.0 else out.point(lambda v: max(0, min(255, round(128 + (v - 128) * contrast))))


def fractal(side: int, cells: int, rng: Random) -> Image.Image:
    """Three layers of soft noise, ever finer."""
    out = clouds(side, cells, rng)
    out = Image.blend(out, clouds(side, cells * 2, rng), 0.4)
    return Image.blend(out, clouds(side, cells * 5, rng), 0.3)


def toned(grey: Image.Image, dark: Colour, light: Colour, middle: Colour | None = None) -> Image.Image:
    """A grey picture in the colours from dark to light."""
    middle = middle or mix(dark, light, 0.5)
    table: list[int] = []
    for band in range(3):
        for v in range(256):
            low, high, t = (dark, middle, v / 128) if v < 128 else (middle, light, (v - 128) / 127)
            table.append(round(low[band] + (high[band] - low[band]) * t))
    return Image.merge("RGB", (grey, grey, grey)).point(table)


def lit(picture: Image.Image, light: Image.Image) -> Image.Image:
    """The picture under a light map: 128 leaves it, more brightens, less darkens."""
    return ImageChops.hard_light(picture, Image.merge("RGB", (light, light, light)))


def relief(height: Image.Image, strength: float = 1.0, step: int = 1) -> Image.Image:
    """A light map of a height map, lit from the upper left."""
    ahead = ImageChops.offset(height, -step, -step)
    behind = ImageChops.offset(height, step, step)
    return ImageChops.subtract(ahead, behind, scale=1.0 / max(strength, 0.01), offset=128)


class Sheet:
    """A tile drawn at twice its size and then reduced; what leaves one side comes in at the other."""

    def __init__(self, side: int, ground: Colour | int, *, mode: str = "RGB") -> None:
        self.side = side
        self.image = Image.new(mode, (side * 2, side * 2), ground)
        self.pen = ImageDraw.Draw(self.image)

    @classmethod
    def over(cls, ground: Image.Image) -> "Sheet":
        """A sheet that begins with a picture."""
        sheet = cls(1, 0)
        sheet.side = ground.width
        sheet.image = ground.resize((ground.width * 2, ground.height * 2), Image.Resampling.BICUBIC)
        sheet.pen = ImageDraw.Draw(sheet.image)
        return sheet

    def shape(self, outline: list[tuple[float, float]], fill: Colour | int, *, wrap: bool = True) -> None:
        """A filled outline in tile coordinates 0 … 1."""
        s = self.side * 2
        xs, ys = [p[0] for p in outline], [p[1] for p in outline]
        for dx in self._moves(min(xs), max(xs), wrap=wrap):
            for dy in self._moves(min(ys), max(ys), wrap=wrap):
                self.pen.polygon([((x + dx) * s, (y + dy) * s) for x, y in outline], fill=fill)

    def line(self, points: list[tuple[float, float]], fill: Colour | int, width: float) -> None:
        s = self.side * 2
        self.pen.line([(x * s, y * s) for x, y in points], fill=fill, width=max(1, round(width * s)), joint="curve")

    def dot(self, x: float, y: float, r: float, fill: Colour | int, ry: float | None = None) -> None:
        s, ry = self.side * 2, r if ry is None else ry
        for dx in self._moves(x - r, x + r, wrap=True):
            for dy in self._moves(y - ry, y + ry, wrap=True):
                cx, cy = (x + dx) * s, (y + dy) * s
                self.pen.ellipse((cx - r * s, cy - ry * s, cx + r * s, cy + ry * s), fill=fill)

    @staticmethod
    def _moves(low: float, high: float, *, wrap: bool) -> tuple[int, ...]:
        return (0, *((1,) if wrap and low < 0 else ()), *((-1,) if wrap and high > 1 else ()))

    def done(self) -> Image.Image:
        return self.image.reduce(2)


def softened(picture: Image.Image, radius: float) -> Image.Image:
    """Blurred, seam kept."""
    side, margin = picture.width, int(radius * 3) + 1
    wide = _repeat(picture.convert("RGB"), (side + 2 * margin, side + 2 * margin), (-margin, -margin))
    out = wide.filter(ImageFilter.GaussianBlur(radius)).crop((margin, margin, margin + side, margin + side))
    return out.convert(picture.mode)
