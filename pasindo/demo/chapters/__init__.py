"""The chapters of the demonstration, each a module of this folder that registers itself.

A chapter adds what is missing of its part through the real services and says how much of it is there. It keeps no list
of its own: what it loaded before it recognises from the data. Adding one is adding a file here."""

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module

from django.utils.functional import Promise

from pasindo.demo import listings as data
from pasindo.demo.listings import DemoUnit, Listing


@dataclass(frozen=True)
class Plan:
    """What is to be loaded: all of it, or for a test what belongs to a few listings."""

    listings: tuple[Listing, ...] = field(default_factory=data.listings)
    processes: int = 2
    say: Callable[[str], object] = lambda _sentence: None

    def units(self) -> list[DemoUnit]:
        """The facilities of these listings."""
        numbers = {listing.facility for listing in self.listings}
        return [unit for unit in data.units() if unit.number in numbers]


@dataclass(frozen=True)
class Chapter:
    """A part of the demonstration. `place`: when it is loaded, lower ones first.

    load: adds what is missing, safe to run again; returns how many were added. count: how many of `total` are there."""

    name: str
    label: str | Promise
    place: int
    load: Callable[[Plan], int]
    count: Callable[[], int]
    total: Callable[[], int]


_chapters: dict[str, Chapter] = {}


def register(chapter: Chapter) -> None:
    """Make a chapter known; two of one name or place are a mistake."""
    if chapter.name in _chapters or chapter.place in {each.place for each in _chapters.values()}:
        raise ValueError(f"There is a chapter with the name or the place of {chapter.name}.")
    _chapters[chapter.name] = chapter


def chapters() -> list[Chapter]:
    """Every chapter, in the order in which they are loaded."""
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return sorted(_chapters.values(), key=lambda chapter: chapter.place)
