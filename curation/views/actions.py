"""The buttons of the review page: each move's word in the address, its form and its service."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.forms import Form
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from curation import services
from curation.forms import NoteForm, RefusalForm, RejectionForm, ScoreForm
from curation.models import Submission
from curation.services.assessing import criteria_for
from pasindo.accounts.models import User


class Action(NamedTuple):
    """`word` stands in the address, `label` on the button; `tone` is its class, `done` what is said afterwards."""

    word: str
    label: str
    lead: str
    tone: str
    done: str
    form_class: type[Form]
    service: Callable[..., Any]

    def form(self, submission: Submission, data: QueryDict | None = None) -> Form:
        extra = {"criteria": criteria_for(submission)} if self.form_class is ScoreForm else {}
        return self.form_class(data, auto_id=f"{self.word}_%s", **extra)

    def perform(self, submission: Submission, actor: User, form: Form) -> None:
        """Call the one service of this move with what the form holds. Domain errors are the caller's to show."""
        values = {name: form.cleaned_data[name] for name in ("note", "internal_note")}
        if isinstance(form, RefusalForm):
            values["reasons"] = form.cleaned_data["reasons"]
        if isinstance(form, ScoreForm):
            values["points"] = form.points
        self.service(submission_id=submission.pk, actor=actor, **values)


ACTIONS: dict[str, Action] = {
    "verify": Action(
        "verifikasi",
        _("Nyatakan lengkap"),
        _("Isian, izin, dan foto sudah benar. Karya diteruskan ke seleksi Pemasyarakatan."),
        "btn-primary",
        _("Verifikasi tersimpan. Karya diteruskan ke seleksi Pemasyarakatan."),
        NoteForm,
        services.verify_submission,
    ),
    "select": Action(
        "pilih",
        _("Teruskan ke penilai"),
        _("Keamanan, persetujuan, kapasitas, dan premi sudah diperiksa. Karya diteruskan ke penilai IKM."),
        "btn-primary",
        _("Seleksi tersimpan. Karya diteruskan ke penilai IKM."),
        NoteForm,
        services.select_submission,
    ),
    "assess": Action(
        "nilai",
        _("Simpan penilaian"),
        _("Pilih satu tingkat untuk setiap kriteria. Penilaian yang sudah disimpan tidak dapat diubah."),
        "btn-primary",
        _("Penilaian Anda tersimpan."),
        ScoreForm,
        services.assess_submission,
    ),
    "approve": Action(
        "setujui",
        _("Setujui dan tayangkan"),
        _("Karya mendapat nomor kurasi dan langsung tampil di Pasindo selama 24 bulan."),
        "btn-primary",
        _("Disetujui. Karya sudah tayang dengan nomor kurasinya."),
        NoteForm,
        services.approve_submission,
    ),
    "send_back": Action(
        "kembalikan",
        _("Minta perbaikan"),
        _("UPT memperbaiki karya yang sama, lalu mengajukannya lagi."),
        "",
        _("Permintaan perbaikan terkirim ke UPT."),
        RefusalForm,
        services.send_back_submission,
    ),
    "reject": Action(
        "tolak",
        _("Tolak pengajuan"),
        _("Hanya untuk karya yang tidak dapat diperbaiki. Yang sudah tayang tidak berubah."),
        "btn-danger",
        _("Pengajuan ditolak. UPT menerima alasannya."),
        RejectionForm,
        services.reject_submission,
    ),
}
