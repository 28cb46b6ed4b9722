"""What curators and heads of facilities fill in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from curation import rubric
from curation.states import Reason
from pasindo.common import clock


class NoteForm(forms.Form):
    """Passing something on: a word to the facility and one among curators, both optional."""

    note = forms.CharField(
        label=_("Catatan untuk UPT"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("UPT membaca catatan ini."),
    )
    internal_note = forms.CharField(
        label=_("Catatan internal"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Hanya dibaca para kurator."),
    )


class RefusalForm(NoteForm):
    """Sending back and rejecting: at least one reason, and a note that the facility can act on."""

    reasons = forms.MultipleChoiceField(
        label=_("Alasan"),
        choices=Reason,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Pilih sedikitnya satu alasan.")},
    )
    note = forms.CharField(
        label=_("Catatan untuk UPT"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Tulis apa yang perlu diperbaiki.")},
        help_text=_("Tulis apa yang kurang dan bagaimana memperbaikinya. UPT membaca catatan ini."),
    )
    field_order = ("reasons", "note", "internal_note")


class RejectionForm(RefusalForm):
    """Rejecting ends the submission: it asks twice."""

    sure = forms.BooleanField(
        label=_("Ya, tutup pengajuan ini. UPT harus mengajukan dari awal."),
        error_messages={"required": _("Centang untuk memastikan penolakan.")},
    )
    field_order = ("reasons", "note", "internal_note", "sure")


class ScoreForm(NoteForm):
    """One assessor's sheet: 0 to 3 for every criterion, each with its anchor in words."""

    field_order = ()

    def __init__(self, *args, criteria: tuple[rubric.Criterion, ...], **kwargs):
        super().__init__(*args, **kwargs)
        self.criteria = criteria
        for item in criteria:
            self.fields[item.code] = forms.TypedChoiceField(
                label=item.name,
                coerce=int,
                choices=list(enumerate(item.anchors)),
                widget=forms.RadioSelect,
                error_messages={"required": _("Kriteria ini belum dinilai.")},
            )

    @property
    def groups(self) -> list[tuple[str, str, list]]:
        """Code, name and rows (criterion, bound field) of each group of the rubric."""
        return [
            (code, str(name), [(item, self[item.code]) for item in self.criteria if item.group == code])
            for code, name in rubric.GROUP_NAMES.items()
        ]

    @property
    def points(self) -> dict[str, int]:
        return {item.code: self.cleaned_data[item.code] for item in self.criteria}


class SubmitForm(forms.Form):
    """Putting listings forward: which, and the letter that goes with them, if there is one."""

    listings = forms.MultipleChoiceField(
        label=_("Karya"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Pilih sedikitnya satu karya.")},
    )
    cover_letter_number = forms.CharField(label=_("Nomor surat pengantar"), required=False, max_length=80)
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
