"""What an order officer fills in when a parcel has left, and when it has arrived."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from orders.forms import text_field
from orders.models import Line
from orders.shipping import tracking
from pasindo.common import clock


class ParcelForm(forms.Form):
    """Which courier took a parcel, and its tracking number."""

    courier = text_field(_("Kurir"), 80, missing=_("Tulis kurir yang membawa paket."))
    tracking_number = text_field(
        _("Nomor resi"),
        40,
        help_text=format_lazy(
            _("Salin persis dari resi: huruf dan angka, {shortest} sampai {longest}."),
            shortest=tracking.SHORTEST,
            longest=tracking.LONGEST,
        ),
        missing=_("Tulis nomor resi."),
        autocapitalize="characters",
        autocomplete="off",
        spellcheck="false",
    )

    def clean_tracking_number(self) -> str:
        number = tracking.tracking_number(self.cleaned_data["tracking_number"])
        if number is None:
            raise forms.ValidationError(tracking.NOT_A_NUMBER)
        return number


class ShipForm(ParcelForm):
    """The parcel that leaves and, if not everything that is left is in it, what is."""

    def __init__(self, *args: Any, left: Mapping[Line, int] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.left = left or {}
        for line, pieces in self.left.items():
            label = ", ".join(filter(None, [line.title, line.variant_label]))
            self.fields[f"pieces-{line.pk}"] = forms.IntegerField(
                label=label,
                required=False,
                initial=pieces,
                min_value=0,
                max_value=pieces,
                help_text=ngettext("Sisa %(n)d buah.", "Sisa %(n)d buah.", pieces) % {"n": pieces},
                error_messages={"invalid": _("Tulis jumlahnya dengan angka.")},
            )
            self.fields[f"pieces-{line.pk}"].needed = True  # no word that it may stay empty: that would mean none

    @property
    def can_be_parted(self) -> bool:
        return sum(self.left.values()) > 1

    @property
    def contents(self) -> list[forms.BoundField]:
        """How many pieces of each line are in this parcel."""
        return [self[f"pieces-{line.pk}"] for line in self.left]

    @property
    def is_parted(self) -> bool:
        """Whether something else than all that is left was typed."""
        sent = [field for field in self.contents if field.html_name in self.data]
        return any(str(field.value() or 0) != str(field.initial) for field in sent)

    @property
    def parcel(self) -> dict[str, Any]:
        """What was typed, for the service: no quantities where none were asked for, since all that is left goes."""
        typed = self.cleaned_data
        named = {line.pk: typed.get(f"pieces-{line.pk}") for line in self.left if f"pieces-{line.pk}" in self.data}
        quantities = {pk: pieces or 0 for pk, pieces in named.items()} if named else None
        return {name: typed[name] for name in ("courier", "tracking_number")} | {"quantities": quantities}

    def clean(self) -> dict[str, Any]:
        """Pieces of a line of which nothing is left any more stood on the page: a colleague was quicker."""
        named = [name for name in self.data if name.startswith("pieces-") and self.data[name] not in ("", "0")]
        if any(name not in self.fields for name in named):
            text = _("Sebagian barang ini baru saja dikirim atau dilepas. Periksa lagi jumlahnya.")
            raise forms.ValidationError(text)
        return self.cleaned_data


class DayForm(forms.Form):
    """The day on which a parcel arrived."""

    day = forms.DateField(
        label=_("Tanggal diterima pembeli"),
        error_messages={"required": _("Pilih tanggal."), "invalid": _("Tulis tanggal seperti 2026-11-21.")},
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )

    def __init__(self, *args: Any, zone: str | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = clock.today(zone)
        self.fields["day"].initial = today
        self.fields["day"].widget.attrs["max"] = today.isoformat()
