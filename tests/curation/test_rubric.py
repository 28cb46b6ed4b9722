"""The rubric adds up."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.states import Branch, Grade
from curation import rubric

FASHION = rubric.criteria_of(Branch.FASHION)
KNOWN = dict(zip([item.code for item in FASHION], [2, 2, 3, 2, 3, 3, 2, 2, 3, 2, 2, 3, 3, 2, 2], strict=True))
branches = st.sampled_from(Branch.values)


def sheets(branch: str) -> st.SearchStrategy[dict[str, int]]:
    return st.fixed_dictionaries({item.code: st.integers(0, 3) for item in rubric.criteria_of(branch)})


def all_points(branch: str, points: int) -> dict[str, int]:
    return {item.code: points for item in rubric.criteria_of(branch)}


@pytest.mark.parametrize("branch", Branch.values)
def test_has_weights_of_30_25_and_45(branch):
    criteria = rubric.criteria_of(branch)
    sums = {code: sum(item.weight for item in criteria if item.group == code) for code in "ABC"}
    assert sums == {"A": 30, "B": 25, "C": 45}
    assert [item.code for item in criteria] == [f"{group}{number}" for group in "ABC" for number in range(1, 6)]


@pytest.mark.parametrize(("branch", "code"), [(Branch.CRAFT, "C5"), (Branch.CULINARY, "C1"), (Branch.FASHION, "C5")])
def test_has_one_critical_criterion(branch, code):
    assert [item.code for item in rubric.criteria_of(branch) if item.critical] == [code]


def test_says_what_each_point_means():
    every = [item for branch in Branch.values for item in rubric.criteria_of(branch)]
    assert all(len(item.anchors) == 4 and all(str(anchor).strip() for anchor in item.anchors) for item in every)


def test_gives_the_known_answer():
    result = rubric.result_of(KNOWN, FASHION)
    assert [group.total for group in result.groups] == [73, 61, 110]
    assert result.total == 244
    assert result.is_passed
    assert result.grade == Grade.NATIONAL


@pytest.mark.parametrize(
    ("total", "grade"),
    [
        (300, "export"),
        (255, "export"),
        (254, "national"),
        (216, "national"),
        (215, "listed"),
        (180, "listed"),
        (179, None),
    ],
)
def test_draws_the_bands(total, grade):
    assert rubric.band(total) == grade


def test_fails_with_nothing_on_a_critical_criterion():
    result = rubric.result_of(all_points(Branch.CRAFT, 3) | {"C5": 0}, rubric.criteria_of(Branch.CRAFT))
    assert result.total == 276
    assert [item.code for item in result.failed_critical] == ["C5"]
    assert not result.is_passed
    assert result.grade is None


def test_fails_with_a_group_below_half():
    points = all_points(Branch.CRAFT, 3) | {f"B{number}": 1 for number in range(1, 6)}
    result = rubric.result_of(points, rubric.criteria_of(Branch.CRAFT))
    assert result.total == 250
    assert [group.code for group in result.weak_groups] == ["B"]
    assert not result.is_passed


# The least that is half of a group: 45 of 90 exactly; 75 and 135 have no half, so the next whole point counts.
LEAST = {"A": 45, "B": 38, "C": 68}


def sheet_with(branch: str, group: str, total: int) -> dict[str, int]:
    """Full points but for this group, which adds up to `total`, with something on what is critical."""
    own = [item for item in rubric.criteria_of(branch) if item.group == group]
    for points in itertools.product(*(range(1 if item.critical else 0, 4) for item in own)):
        if sum(item.weight * each for item, each in zip(own, points, strict=True)) == total:
            return all_points(branch, 3) | dict(zip((item.code for item in own), points, strict=True))
    raise AssertionError(f"No points of group {group} of {branch} add up to {total}.")


@pytest.mark.parametrize("group", sorted(LEAST))
@pytest.mark.parametrize("branch", Branch.values)
def test_passes_with_a_group_at_exactly_half_and_fails_one_point_below(branch, group):
    criteria = rubric.criteria_of(branch)
    enough = rubric.result_of(sheet_with(branch, group, LEAST[group]), criteria)
    assert enough.weak_groups == () and enough.is_passed and rubric.failings(enough) == []
    short = rubric.result_of(sheet_with(branch, group, LEAST[group] - 1), criteria)
    assert [weak.code for weak in short.weak_groups] == [group]
    assert short.total == enough.total - 1 >= rubric.PASSING_TOTAL
    assert not short.is_passed and short.grade is None
    (failing,) = rubric.failings(short)
    assert str(rubric.GROUP_NAMES[group]) in failing


@pytest.mark.parametrize("group", sorted(LEAST))
def test_knows_what_half_of_each_group_is(group):
    most = next(item.most for item in rubric.result_of(KNOWN, FASHION).groups if item.code == group)
    assert 2 * LEAST[group] - most == most % 2
    assert rubric.GroupResult(group, LEAST[group], most).is_enough
    assert not rubric.GroupResult(group, LEAST[group] - 1, most).is_enough


@pytest.mark.parametrize("change", [{"C5": 4}, {"C5": -1}, {"C5": None}, {"D1": 1}])
def test_refuses_an_incomplete_or_impossible_sheet(change):
    with pytest.raises(ValueError):
        rubric.result_of(KNOWN | change, FASHION)


@pytest.mark.parametrize(
    ("values", "median"), [([2], 2), ([0, 3], 0), ([1, 2, 3], 2), ([3, 1, 2, 2], 2), ([0, 1, 2, 3], 1), ([3, 0, 3], 3)]
)
def test_takes_the_lower_median(values, median):
    assert rubric.lower_median(values) == median


def test_flags_assessors_two_points_apart():
    assert rubric.wide_spreads([KNOWN, KNOWN | {"A1": 0, "A2": 3}], FASHION) == ["A1"]
    assert rubric.wide_spreads([], FASHION) == []


@given(branches.flatmap(lambda branch: st.tuples(st.just(branch), sheets(branch))))
def test_stays_between_0_and_300_and_is_the_sum_of_its_groups(case):
    branch, points = case
    result = rubric.result_of(points, rubric.criteria_of(branch))
    assert 0 <= result.total <= 300
    assert result.total == sum(group.total for group in result.groups)
    assert type(result.total) is int
    assert result.is_passed == (result.grade is not None)


@given(branches.flatmap(lambda branch: st.tuples(st.just(branch), sheets(branch), st.integers(0, 14))))
def test_never_falls_when_a_criterion_gains(case):
    branch, points, place = case
    criteria = rubric.criteria_of(branch)
    item = criteria[place]
    better = points | {item.code: min(3, points[item.code] + 1)}
    gained = rubric.result_of(better, criteria).total - rubric.result_of(points, criteria).total
    assert gained == item.weight * (better[item.code] - points[item.code])


@given(st.lists(sheets(Branch.FASHION), min_size=1, max_size=7), st.randoms())
def test_gives_a_panel_points_that_one_of_it_gave_in_any_order(panel, random):
    points = rubric.median_points(panel, FASHION)
    assert all(points[code] in {sheet[code] for sheet in panel} for code in points)
    shuffled = random.sample(panel, len(panel))
    assert rubric.median_points(shuffled, FASHION) == points
    # Half of the panel or more gave as much as the median or more.
    assert all(2 * sum(sheet[code] >= points[code] for sheet in panel) >= len(panel) for code in points)
