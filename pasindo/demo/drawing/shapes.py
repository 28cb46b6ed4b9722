"""The register of product shapes: each draws itself from parts in its materials."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from pasindo.demo.drawing.stage import Canvas
from pasindo.demo.drawing.tiles import Colour, Paint, darker, lighter, paint


@dataclass(frozen=True)
class Look:
    """What a listing wears: its main material, a second one, the colour of thread and metal, and its own chance."""

    main: Paint
    second: Paint
    accent: Colour
    rng: Random

    @property
    def dark(self) -> Colour:
        return darker(self.main.base, 0.45)

    @property
    def light(self) -> Colour:
        return lighter(self.main.base, 0.4)


@dataclass(frozen=True)
class Shape:
    """How a shape is shown: pose (stand, flat, wall), level it stands on, where to look close, where it is used."""

    draw: Callable[[Canvas, Look], None]
    pose: str
    base: float
    focus: tuple[float, float, float]
    uses: tuple[str, ...]
    size: float


SHAPES: dict[str, Shape] = {}
BRASS = paint("metal #c79a45")
STEEL = paint("metal #b9bcc0")


def shape(
    name: str,
    *,
    pose: str = "stand",
    base: float = 0.8,
    focus: tuple[float, float, float] = (0.15, 0.1, 2.4),
    uses: tuple[str, ...] = ("table",),
    size: float = 1.0,
) -> Callable[[Callable[[Canvas, Look], None]], Callable[[Canvas, Look], None]]:
    """Register a shape. focus: the point and the enlargement of the close picture. size: how large it is in a room."""

    def register(draw: Callable[[Canvas, Look], None]) -> Callable[[Canvas, Look], None]:
        SHAPES[name] = Shape(draw, pose, base, focus, uses, size)
        return draw

    return register
