"""What people type, made fit to be kept: names, addresses and titles are one line without signs that nobody sees.

Such signs break the lines of mails and slips, turn the order of letters round (so that a name reads as another one),
or make a text look empty, or like another one, that is not."""

import re
import unicodedata
from typing import Any

from django import forms
from django.db.models import CheckConstraint, Q

# Besides the controls and formats of Unicode: letters that are drawn as nothing (fillers, the empty braille cell), and
# the selectors that only vary how the sign before them is drawn.
_DRAWN_AS_NOTHING = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u2800\u3164\ufe00-\ufe0f\uffa0"
_NOTHING = re.compile(f"[{_DRAWN_AS_NOTHING}]")
_KEPT_IN_LINES = "\n\t"
# PostgreSQL's share of the rule: line breaks, controls, direction and zero-width signs.
_UNSEEN_SQL = r"[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"


def one_line(text: str) -> str:
    """The text on one line: line breaks become spaces, signs that nobody sees go, spaces are single; may be empty."""
    return " ".join(_seen(text, kept="").split())


def many_lines(text: str) -> str:
    """A text of several lines: its breaks stay, other signs that nobody sees go, and so does empty space round it."""
    return _seen(text.replace("\r\n", "\n").replace("\r", "\n"), kept=_KEPT_IN_LINES).strip()


class OneLineField(forms.CharField):
    """A name, an address, a title: `one_line` of what was typed, before anything is asked of it."""

    def to_python(self, value: Any) -> str | None:
        return super().to_python(one_line(str(value)) if value is not None else value)


class ManyLinesField(forms.CharField):
    """A note or a description: `many_lines` of what was typed."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str | None:
        return super().to_python(many_lines(str(value)) if value is not None else value)


def is_one_line(field: str, name: str) -> CheckConstraint:
    """The database's share: the column holds no line break and none of the signs that nobody sees."""
    return CheckConstraint(condition=~Q(**{f"{field}__regex": _UNSEEN_SQL}), name=name)


def _seen(text: str, *, kept: str) -> str:
    text = _NOTHING.sub("", unicodedata.normalize("NFC", text))
    return "".join(sign if sign in kept else _instead(sign) for sign in text)


def _instead(sign: str) -> str:
    """What stands for a sign: itself, a space for what parts words, nothing for what is not seen."""
    kind = unicodedata.category(sign)
    if kind in ("Cc", "Zl", "Zp"):
        return "" if sign == "\x00" else " "
    return "" if kind in ("Cf", "Cs") else sign
