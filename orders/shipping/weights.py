"""The weight a courier charges for. Whole grams and millimetres in, whole grams out: no float comes near a price.

JNE: at least 1 kg; up to 300 g above a full kilogram are free, more count as one; volumetric weight is
length × width × height in cm / 6000, always rounded up; the greater of the two is charged. Others differ:
the rule is data.
"""

from collections.abc import Iterable
from typing import NamedTuple

KILOGRAM = 1000
MM3_PER_CM3 = 1000


class WeightRule(NamedTuple):
    """How a courier rounds to whole kilograms. `divisor`: cm³ per kilogram, 0: no volumetric weight."""

    tolerance_g: int = 300
    divisor: int = 6000
    min_g: int = KILOGRAM


JNE_RULE = WeightRule()


def volume_mm3(pieces: Iterable[tuple[int, int, int]]) -> int:
    """The space that all pieces take together, in mm³. A negative size is a ValueError; an unknown one is 0."""
    total = 0
    for length, width, height in pieces:
        if min(length, width, height) < 0:
            raise ValueError("A size cannot be negative.")
        total += length * width * height
    return total


def charged_grams(grams: int, *, volume: int = 0, rule: WeightRule = JNE_RULE) -> int:
    """The grams a courier charges for a parcel of `grams` and `volume` (mm³). ValueError if it weighs nothing."""
    if grams <= 0:
        raise ValueError("A parcel weighs at least one gram.")
    return max(_rounded(grams, rule), _volumetric(volume, rule), rule.min_g)


def _rounded(grams: int, rule: WeightRule) -> int:
    full, rest = divmod(grams, KILOGRAM)
    return (full + (rest > rule.tolerance_g)) * KILOGRAM


def _volumetric(volume: int, rule: WeightRule) -> int:
    if not rule.divisor or not volume:
        return 0
    return _ceil(volume, rule.divisor * MM3_PER_CM3) * KILOGRAM


def _ceil(amount: int, unit: int) -> int:
    return -(-amount // unit)
