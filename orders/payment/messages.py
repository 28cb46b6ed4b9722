"""Reading what a gateway sent: JSON that may hold anything, signed or not. Every gateway reads through here."""

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from orders.exceptions import BadNotification

LONGEST_TEXT = 120  # characters of a number or name that we keep
MOST_RUPIAH = 10**15  # far beyond any order, well within the database's numbers


def read_json(body: bytes) -> dict[str, Any]:
    """The object in the body, numbers with a point as Decimal.

    Raises BadNotification for what is not UTF-8, not JSON (`Infinity` and `NaN` are none), nested beyond reading, or no
    object.
    """
    try:
        # Decoded first: json would guess UTF-16, and what is kept in the inbox must be the text that was read.
        data = json.loads(body.decode("utf-8"), parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, RecursionError, InvalidOperation) as error:
        raise BadNotification(f"unreadable: {type(error).__name__}") from error
    if not isinstance(data, dict):
        raise BadNotification("unreadable: no object")
    return data


def text_of(data: Mapping[str, Any], name: str, *, default: str | None = None) -> str:
    """A text of at most 120 characters that can be kept; `default` if it is absent. Raises BadNotification."""
    value = data.get(name, default)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise BadNotification(f"{name} is no text")
    if len(value) > LONGEST_TEXT or not value.isprintable():  # NUL, controls, halves of surrogate pairs
        raise BadNotification(f"{name} cannot be kept")
    return value


def rupiah_of(data: Mapping[str, Any], name: str) -> int:
    """A whole amount, written 369500, 369500.00 or "369500.00". Raises BadNotification for a fraction of a rupiah."""
    value = data.get(name)
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        raise BadNotification(f"{name} is no amount")
    try:
        amount = Decimal(value)
    except InvalidOperation:
        raise BadNotification(f"{name} is no amount") from None
    if not amount.is_finite() or not 0 <= amount <= MOST_RUPIAH or amount != amount.to_integral_value():
        raise BadNotification(f"{name} is no whole amount")
    return int(amount)


def _no_number(constant: str) -> NoReturn:
    raise ValueError(constant)
