"""The form of an incident. Times are those of Jakarta, as administrators read their clocks."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pasindo.common import clock
from pasindo.common.texts import ManyLinesField


def _moment(label: Any) -> forms.DateTimeField:
    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
    return forms.DateTimeField(label=label, widget=widget, input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"])


class IncidentForm(forms.Form):
    began_at = _moment(gettext_lazy("Mulai (WIB)"))
    ended_at = _moment(gettext_lazy("Berakhir (WIB)"))
    noticed_at = _moment(gettext_lazy("Diketahui (WIB)"))
    how = ManyLinesField(
        label=gettext_lazy("Kapan dan bagaimana data terungkap"),
        max_length=4000,
        help_text=gettext_lazy("Masuk ke dalam surat. Jangan menulis nama orang."),
    )
    measures = ManyLinesField(
        label=gettext_lazy("Upaya penanganan dan pemulihan"),
        max_length=4000,
        help_text=gettext_lazy("Masuk ke dalam surat."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        began, ended, noticed = (data.get(name) for name in ("began_at", "ended_at", "noticed_at"))
        if began and ended and ended <= began:
            self.add_error("ended_at", _("Isi waktu sesudah mulainya."))
        if began and noticed and noticed < began:
            self.add_error("noticed_at", _("Isi waktu sesudah mulainya."))
        if noticed and noticed > clock.now():
            self.add_error("noticed_at", _("Isi waktu yang sudah lewat."))
        return data
