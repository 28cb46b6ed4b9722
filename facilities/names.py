"""What the name of a unit says about it: its kind and its class, and what it was called before."""

import re
from datetime import date
from typing import NamedTuple

from facilities.states import FacilityClass, Kind

# The longest beginning decides. "Lapas Wanita" and "Lapas Anak" are the words of earlier decrees.
_BEGINNINGS = (
    ("lapas perempuan", Kind.LAPAS_WOMEN),
    ("lapas wanita", Kind.LAPAS_WOMEN),
    ("lpp", Kind.LAPAS_WOMEN),
    ("lapas narkotika", Kind.LAPAS_NARCOTICS),
    ("lapas terbuka", Kind.LAPAS_OPEN),
    ("lapas khusus", Kind.LAPAS_SPECIAL),
    ("lapas pemuda", Kind.LAPAS_YOUTH),
    ("lapas anak", Kind.LPKA),
    ("lpka", Kind.LPKA),
    ("lapas", Kind.LAPAS),
    ("cabang rutan", Kind.RUTAN),
    ("rutan", Kind.RUTAN),
    ("bapas", Kind.BAPAS),
)
_CLASS = re.compile(r"\bkelas\s+(IIA|IIB|III|II|I)\b", re.IGNORECASE)
_FORMER = re.compile(r"([^;|(]+)(?:\(([^)]*)\))?")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class FormerName(NamedTuple):
    """An old name and the last day for which somebody vouches for it; None if nobody says when."""

    name: str
    until: date | None


def kind_in(name: str) -> Kind | None:
    """The kind that a name begins with, None if it begins with none that sells."""
    lowered = name.lower()
    return next((kind for beginning, kind in _BEGINNINGS if lowered.startswith(beginning)), None)


def class_in(name: str) -> str:
    """The class in a name, empty if it names none."""
    match = _CLASS.search(name)
    return FacilityClass(match.group(1).upper()).value if match else ""


def former_names(text: str) -> list[FormerName]:
    """The names in `Lapas Kelas III Cikarang (2018); Rutan …`, oldest first; those without a year come last.

    A year means that the unit still bore the name in that year, so the name holds until its last day.
    """
    found = []
    for match in _FORMER.finditer(text):
        name = " ".join(match.group(1).split())
        years = [int(year) for year in _YEAR.findall(match.group(2) or "")]
        if name:
            found.append(FormerName(name, date(max(years), 12, 31) if years else None))
    return sorted(found, key=lambda former: former.until or date.max)
