"""The demonstration's listings and facilities, as they stand in `data/`. Reads files only."""

import csv
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from django.utils.text import slugify

VIEWS = ("whole", "detail", "use")
DATA = Path(__file__).parent / "data"
BRANCHES = ("craft", "culinary", "fashion")
# What becomes of a listing: on sale, or how far on its way it is.
STATES = (
    "live", "frozen", "suspended", "withdrawn",
    "draft", "kanwil", "repair", "pas", "assessment", "decision", "rejected",
)  # fmt: skip


@dataclass(frozen=True)
class Listing:
    """One listing. Money in rupiah, weight in grams, package in millimetres, days are working days.

    draw: shape, main material, second material, thread or metal. title and text: Indonesian, English.
    axes: what a buyer chooses, a name and its values each. pieces: of each variant ("42", "L/Biru"), in sum the stock;
    a combination without is not made. dearer: what a value adds to the price. looks: how a value is drawn, where its
    variants have a photo of their own."""

    key: str
    branch: str
    facility: str
    category: str
    draw: tuple[str, str, str, str]
    title: tuple[str, str]
    text: tuple[str, str]
    price: int
    cost: int
    weight: int
    package: tuple[int, int, int]
    days: tuple[int, int]
    stock: int
    spec: dict[str, object] = field(default_factory=dict)
    state: str = "live"
    axes: tuple[list[str], ...] = ()
    pieces: dict[str, int] = field(default_factory=dict)
    dearer: dict[str, int] = field(default_factory=dict)
    looks: dict[str, list[str]] = field(default_factory=dict)

    @property
    def views(self) -> tuple[str, ...]:
        """The photos: three of the piece, and one of each further look."""
        return (*VIEWS, *(f"whole-{slugify(value)}" for value in self.looks))

    def look_of(self, view: str) -> str:
        """The value that a photo shows, empty for one of the piece itself."""
        return next((value for value in self.looks if view == f"whole-{slugify(value)}"), "")

    def values(self) -> dict[str, object]:
        """The names and values of the officer's form."""
        length, width, height = self.package
        answers = {f"spec-{code}": value for code, value in self.spec.items()}
        return answers | {
            "title": self.title[0],
            "title_en": self.title[1],
            "description": self.text[0],
            "description_en": self.text[1],
            "category": self.category,
            "price": self.price,
            "cost": self.cost,
            "stock": self.stock,
            "weight_g": self.weight,
            "length_mm": length,
            "width_mm": width,
            "height_mm": height,
            "handling_days_min": self.days[0],
            "handling_days_max": self.days[1],
        }


@dataclass(frozen=True)
class DemoUnit:
    """A facility of the demonstration. `place` is its short name; `invented`: exists here only."""

    number: str
    name: str
    kind: str
    kanwil: str
    place: str
    invented: bool

    @property
    def code(self) -> str:
        return f"upt-{int(self.number):04d}"


@cache
def listings() -> tuple[Listing, ...]:
    """All listings, those on sale first."""
    found = []
    for branch in BRANCHES:
        for row in tomllib.loads((DATA / f"{branch}.toml").read_text(encoding="utf-8"))["listing"]:
            values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in row.items()}
            found.append(Listing(branch=branch, **values))
    on_sale = [listing for listing in found if listing.state == "live"]
    # A little of each branch at once: the first page is mixed from the first minute on.
    shares = {branch: sum(each.branch == branch for each in on_sale) for branch in BRANCHES}
    place = {}
    seen = dict.fromkeys(BRANCHES, 0)
    for listing in on_sale:
        seen[listing.branch] += 1
        place[listing.key] = seen[listing.branch] / shares[listing.branch]
    on_sale.sort(key=lambda listing: (place[listing.key], listing.branch))
    return (*on_sale, *(listing for listing in found if listing.state != "live"))


def units_csv() -> bytes:
    """The facilities as a list that `import_facilities` reads."""
    return (DATA / "facilities.csv").read_bytes()


@cache
def units() -> tuple[DemoUnit, ...]:
    """The facilities of the demonstration."""
    rows = csv.DictReader(units_csv().decode("utf-8").splitlines())
    return tuple(
        DemoUnit(row["id"], row["name"], row["type"], row["kanwil"], row["place"], bool(row["invented"]))
        for row in rows
    )


@cache
def stories() -> dict[str, dict[str, str]]:
    """What a workshop says of itself, by the facility's number: Indonesian and English."""
    return tomllib.loads((DATA / "stories.toml").read_text(encoding="utf-8"))
