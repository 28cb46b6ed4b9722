"""The rubric and its arithmetic, in whole numbers: 15 criteria, 0 to 3 points, weights of 100, a total of 0 to 300."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from catalog.states import Branch, Grade
from curation import rubric_v1
from curation.rubric_v1 import Criterion

CURRENT_VERSION = 1
CRITERIA: dict[int, dict[str, tuple[Criterion, ...]]] = {1: rubric_v1.CRITERIA}

MOST_POINTS = 3
PASSING_TOTAL = 180
# The lowest total of each grade, highest first.
BANDS: tuple[tuple[int, Grade], ...] = (
    (255, Grade.EXPORT),
    (216, Grade.NATIONAL),
    (PASSING_TOTAL, Grade.LISTED),
)
GROUP_NAMES = {
    "A": _("Produksi dan pembinaan"),
    "B": _("Pemasaran dan identitas"),
    "C": _("Mutu"),
}
WIDE_SPREAD = 2  # assessors so far apart on a criterion must talk about it

Points = Mapping[str, int]


class GroupResult(NamedTuple):
    """Sum of a group and what it could be at most."""

    code: str
    total: int
    most: int

    @property
    def name(self) -> str:
        return str(GROUP_NAMES[self.code])

    @property
    def is_enough(self) -> bool:
        """At least half, reckoned without fractions."""
        return 2 * self.total >= self.most


class Result(NamedTuple):
    """What points add up to: a total of 0 to 300, its groups, and the critical criteria that got nothing."""

    total: int
    groups: tuple[GroupResult, ...]
    failed_critical: tuple[Criterion, ...]

    @property
    def weak_groups(self) -> tuple[GroupResult, ...]:
        return tuple(group for group in self.groups if not group.is_enough)

    @property
    def is_passed(self) -> bool:
        return self.total >= PASSING_TOTAL and not self.weak_groups and not self.failed_critical

    @property
    def grade(self) -> Grade | None:
        """The grade of the band; None for a listing that does not pass, whatever its total."""
        return band(self.total) if self.is_passed else None


def criteria_of(branch: str, version: int = CURRENT_VERSION) -> tuple[Criterion, ...]:
    """The criteria for a branch, in the order of the form. KeyError for an unknown branch or version."""
    return CRITERIA[version][Branch(branch)]


def band(total: int) -> Grade | None:
    """The grade that a total of 0 to 300 reaches, None below 180."""
    return next((grade for lowest, grade in BANDS if total >= lowest), None)


def missing_criteria(points: Points, criteria: Sequence[Criterion]) -> list[str]:
    """Codes without points, or with points that are not 0, 1, 2 or 3."""
    return [item.code for item in criteria if points.get(item.code) not in range(MOST_POINTS + 1)]


def result_of(points: Points, criteria: Sequence[Criterion]) -> Result:
    """Weigh the points. ValueError unless every criterion, and no other, has 0 to 3 points."""
    if missing_criteria(points, criteria) or len(points) != len(criteria):
        raise ValueError("Every criterion of the rubric, and no other, needs 0 to 3 points.")
    groups = tuple(
        GroupResult(
            code,
            sum(item.weight * points[item.code] for item in criteria if item.group == code),
            sum(item.weight * MOST_POINTS for item in criteria if item.group == code),
        )
        for code in GROUP_NAMES
    )
    failed = tuple(item for item in criteria if item.critical and points[item.code] == 0)
    return Result(sum(group.total for group in groups), groups, failed)


def lower_median(values: Iterable[int]) -> int:
    """The middle value; of an even number the lower of the two in the middle, so that it is one that somebody gave."""
    ordered = sorted(values)
    return ordered[(len(ordered) - 1) // 2]


def median_points(sheets: Sequence[Points], criteria: Sequence[Criterion]) -> dict[str, int]:
    """The points of a panel: the lower median of its assessors, criterion by criterion. ValueError without a sheet."""
    if not sheets:
        raise ValueError("Nobody has scored yet.")
    return {item.code: lower_median(sheet[item.code] for sheet in sheets) for item in criteria}


def wide_spreads(sheets: Sequence[Points], criteria: Sequence[Criterion]) -> list[str]:
    """Codes on which assessors lie two points or more apart."""
    return [
        item.code
        for item in criteria
        if sheets and max(s[item.code] for s in sheets) - min(s[item.code] for s in sheets) >= WIDE_SPREAD
    ]


def failings(result: Result) -> list[str]:
    """Why this result does not pass, a sentence each; empty if it does."""
    problems = []
    if result.total < PASSING_TOTAL:
        problems.append(
            gettext("Nilai %(total)d dari 300 belum mencapai %(least)d.")
            % {"total": result.total, "least": PASSING_TOTAL}
        )
    problems += [
        gettext("Kelompok %(group)s belum mencapai separuh nilainya.") % {"group": group.name}
        for group in result.weak_groups
    ]
    problems += [
        gettext("Kriteria wajib “%(criterion)s” bernilai 0.") % {"criterion": item.name}
        for item in result.failed_critical
    ]
    return problems
