"""What curators fill in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from curation import rubric
from curation.states import Reason
from pasindo.common.texts import ManyLinesField


class NoteForm(forms.Form):
    """Passing something on: a word to the facility and one among curators, both optional."""

    note = ManyLinesField(
        label=_("Catatan untuk UPT"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("UPT membaca catatan ini."),
    )
    internal_note = ManyLinesField(
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
    note = ManyLinesField(
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
