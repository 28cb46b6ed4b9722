"""Fields that read numbers as people type them. None is required: what is missing is said at submit."""

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pasindo.common import money
from pasindo.common.texts import ManyLinesField, OneLineField

_WHOLE = re.compile(r"\d{1,3}(\.\d{3})+|\d+")


class WholeField(forms.CharField):
    """A whole number as people type it: 275000, 275.000, Rp 275.000. The value is an int, None for nothing."""

    def __init__(self, *, grouped: bool = False, example: str = "275000", **options: Any) -> None:
        self.grouped = grouped  # shown as 275.000
        self.example = example
        widget = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})
        super().__init__(required=False, widget=widget, **options)

    def prepare_value(self, value: Any) -> Any:
        return money.grouped(value) if self.grouped and isinstance(value, int) else value

    def to_python(self, value: Any) -> int | None:  # type: ignore[override]
        text = re.sub(r"^Rp\.?|\s", "", str(value or "").strip(), flags=re.IGNORECASE)
        if not text:
            return None
        if not _WHOLE.fullmatch(text):
            raise forms.ValidationError(_("Tulis bilangan bulat, misalnya %(example)s.") % {"example": self.example})
        return int(text.replace(".", ""))


class CentimetreField(forms.CharField):
    """Centimetres with at most one decimal (12,5); the value is whole millimetres, None for nothing."""

    def __init__(self, **options: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(required=False, widget=widget, **options)

    def to_python(self, value: Any) -> int | None:  # type: ignore[override]
        text = re.sub(r"(cm|\s)", "", str(value or ""), flags=re.IGNORECASE)
        if not text:
            return None
        if not re.fullmatch(r"\d{1,5}([.,]\d)?", text):
            raise forms.ValidationError(_("Tulis ukuran dalam cm, misalnya 12,5."))
        return int(Decimal(text.replace(",", ".")) * 10)

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, int):
            return f"{value / 10:.1f}".rstrip("0").rstrip(".").replace(".", ",")
        return value


class OfferedField(forms.ChoiceField):
    """A choice from a list. Whether an answer is on it is said once, by the service (catalog/values.py)."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, **options)

    def validate(self, value: Any) -> None:
        pass


def text_field(label: Any, longest: int, *, lines: int = 1, help_text: Any = "") -> forms.CharField:
    """No length check of its own: the service refuses with the count, and the browser stops typing there."""
    attrs = {"maxlength": longest, "rows": lines} if lines > 1 else {"maxlength": longest}
    if lines > 1:
        return ManyLinesField(label=label, required=False, widget=forms.Textarea(attrs=attrs), help_text=help_text)
    return OneLineField(label=label, required=False, widget=forms.TextInput(attrs=attrs), help_text=help_text)
