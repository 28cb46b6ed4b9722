"""What the head of a facility fills in to put listings forward."""

from django import forms
from django.utils.translation import gettext_lazy as _

from pasindo.common import clock
from pasindo.common.texts import OneLineField


class SubmitForm(forms.Form):
    """Putting listings forward: which, and the letter that goes with them, if there is one."""

    listings = forms.MultipleChoiceField(
        label=_("Karya"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Pilih sedikitnya satu karya.")},
    )
    cover_letter_number = OneLineField(label=_("Nomor surat pengantar"), required=False, max_length=80)
    cover_letter_date = forms.DateField(
        label=_("Tanggal surat pengantar"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, *args, choices: list[tuple[str, str]], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["listings"].choices = choices  # type: ignore[attr-defined]

    def clean_cover_letter_date(self):
        day = self.cleaned_data["cover_letter_date"]
        if day and day > clock.today():
            raise forms.ValidationError(_("Tanggal surat tidak bisa di masa depan."))
        return day

    def clean(self):
        cleaned = super().clean()
        if bool(cleaned.get("cover_letter_number")) != bool(cleaned.get("cover_letter_date")) and not self.errors:
            missing = "cover_letter_date" if cleaned.get("cover_letter_number") else "cover_letter_number"
            self.add_error(missing, _("Isi nomor dan tanggal surat, atau kosongkan keduanya."))
        return cleaned
