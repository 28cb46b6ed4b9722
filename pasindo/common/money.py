"""Whole rupiah: how they are rounded, divided and written."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal


def whole_rupiah(amount: Decimal) -> Decimal:
    """Round half up to whole rupiah: Indonesia has no coin below it."""
    return amount.quantize(Decimal(1), rounding=ROUND_HALF_UP)


def rupiah(amount: int | Decimal) -> str:
    """`Rp275.000`: the Indonesian way of writing, without decimals. Raises ValueError for a fraction of a rupiah."""
    if amount != int(amount):
        raise ValueError(f"{amount} is not a whole number of rupiah.")
    return f"{'-' if amount < 0 else ''}Rp{grouped(abs(int(amount)))}"


def grouped(number: int) -> str:
    """`275.000`: a whole number as Indonesians write it, in groups of three."""
    return f"{number:,}".replace(",", ".")


def largest_remainder(amount: int, weights: Sequence[int]) -> list[int]:
    """Divide `amount` rupiah by integer weights so that the parts add up exactly.

    Each part is rounded down; what is left goes, a rupiah each, to the largest remainders, ties to the first.
    Known answers: 100001 by 5000/3500/1500 is 50001/35000/15000; 7 is 4/2/1.
    """
    total = sum(weights)
    if amount < 0 or total <= 0 or min(weights) < 0:
        raise ValueError("Only an amount of 0 or more can be divided, by weights that are 0 or more and not all 0.")
    parts = [amount * weight // total for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(amount * weights[i] % total), i))
    for i in by_remainder[: amount - sum(parts)]:
        parts[i] += 1
    return parts
