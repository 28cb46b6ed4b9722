"""What an order officer fills in when a parcel has left, and when it has arrived."""

from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from orders.forms import text_field
from orders.shipping import tracking
from pasindo.common import clock


class ShipForm(forms.Form):
    """Which courier took the parcel, and its tracking number."""

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
