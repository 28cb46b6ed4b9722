"""The stages of selection, each declared once (after Permenperin 14/2021: pengusulan, seleksi, penetapan).

Moves, transitions, queues, timelines, letters, deadlines, rights, audit and the colours of badges follow from this list
(course.py says how); whatever is missing in it is said when the process starts (checks.py). The database keeps its own
copy of the transitions: a change here needs a migration.
"""

from django.utils.translation import gettext_lazy as _

from curation.checks import require_whole
from curation.course import HERE, AgencyCode, Button, Course, Stage, Verdict, Way
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common.tones import Tone

# Ways that start from several stages.
SUBMIT = Way(move="submit", to="submitted", verdict=Verdict.SUBMITTED, past=_("Diajukan"))
SEND_BACK = Way(
    move="send_back",
    to="repair",
    verdict=Verdict.SENT_BACK,
    past=_("Perbaikan diminta"),
    subject=_("Perlu diperbaiki: %(title)s"),
    button=Button(
        word="kembalikan",
        label=_("Minta perbaikan"),
        lead=_("UPT memperbaiki karya yang sama, lalu mengajukannya lagi."),
        done=_("Permintaan perbaikan terkirim ke UPT."),
        style="",
    ),
)
REJECT = Way(
    move="reject",
    to="rejected",
    verdict=Verdict.REJECTED,
    past=_("Ditolak"),
    subject=_("Tidak disetujui: %(title)s"),
    button=Button(
        word="tolak",
        label=_("Tolak pengajuan"),
        lead=_("Hanya untuk karya yang tidak dapat diperbaiki. Yang sudah tayang tidak berubah."),
        done=_("Pengajuan ditolak. UPT menerima alasannya."),
        style="btn-danger",
    ),
)

# In the order of the road from submitting to the shop; what stands aside is written where it is usually entered.
# The first one is where a submission begins.
STAGES = (
    Stage(  # a repair that was not handed in: the listing rests until it is submitted again
        code="draft",
        label=_("Draf"),
        tone=Tone.NEUTRAL,
        aside=True,
        role=FacilityRole.ADMIN,
        turn=_("Giliran UPT: ajukan lagi kapan saja"),
        letter=_("Perbaikan tidak diajukan sampai tenggatnya. Anda tetap dapat mengajukannya kapan saja."),
        ways=(SUBMIT,),
    ),
    Stage(
        code="submitted",
        label=_("Diajukan"),
        tone=Tone.INFO,
        note=_("Kepala UPT mengajukan karya ini."),
        ways=(
            Way(move="route", past=_("Masuk antrean Kanwil"), subject=_("Diajukan, diverifikasi Kanwil: %(title)s")),
        ),
    ),
    Stage(
        code="kanwil_verification",
        label=_("Verifikasi Kanwil"),
        tone=Tone.INFO,
        role=Role.KANWIL_VERIFIER,
        agency=AgencyCode.PAS,
        working_days=5,
        sees_from="submitted",
        turn=_("Giliran verifikator Kanwil"),
        note=_("Verifikator Kanwil memeriksa kelengkapan, izin, dan foto."),
        letter=_("Verifikator Kanwil memeriksa kelengkapannya."),
        queue="kanwil",
        task=_("Periksa kelengkapan, izin, dan foto."),
        ways=(
            Way(
                move="verify",
                verdict=Verdict.PASSED,
                past=_("Lolos verifikasi Kanwil"),
                subject=_("Lolos verifikasi Kanwil: %(title)s"),
                button=Button(
                    word="verifikasi",
                    label=_("Nyatakan lengkap"),
                    lead=_("Isian, izin, dan foto sudah benar."),
                    done=_("Verifikasi tersimpan."),
                ),
            ),
            SEND_BACK,
        ),
    ),
    Stage(
        code="repair",
        label=_("Perbaikan"),
        tone=Tone.WARN,
        aside=True,
        role=FacilityRole.ADMIN,
        working_days=14,
        turn=_("Giliran UPT: perbaiki, lalu ajukan lagi"),
        letter=_("Perbaiki karya ini, lalu ajukan lagi. Yang sudah tayang tetap dijual."),
        ways=(
            SUBMIT,
            Way(
                move="lapse",
                to="draft",
                past=_("Waktu perbaikan habis"),
                subject=_("Waktu perbaikan habis, kembali menjadi draf: %(title)s"),
            ),
        ),
    ),
    Stage(
        code="pas_selection",
        label=_("Seleksi Pemasyarakatan"),
        tone=Tone.INFO,
        role=Role.PAS_CURATOR,
        agency=AgencyCode.PAS,
        working_days=5,
        sees_from="submitted",
        turn=_("Giliran kurator Pemasyarakatan"),
        note=_("Kurator Pemasyarakatan memeriksa keamanan dan premi."),
        letter=_("Kurator Pemasyarakatan memeriksa karya ini."),
        queue="pemasyarakatan",
        task=_("Periksa keamanan, persetujuan, kapasitas, dan premi."),
        arrival=_("Karya diteruskan ke seleksi Pemasyarakatan."),
        ways=(
            Way(
                move="select",
                verdict=Verdict.PASSED,
                past=_("Lolos seleksi Pemasyarakatan"),
                subject=_("Lolos seleksi Pemasyarakatan: %(title)s"),
                button=Button(
                    word="pilih",
                    lead=_("Keamanan, persetujuan, kapasitas, dan premi sudah diperiksa."),
                    done=_("Seleksi tersimpan."),
                ),
            ),
            SEND_BACK,
            REJECT,
        ),
    ),
    Stage(
        code="assessment",
        label=_("Penilaian"),
        tone=Tone.INFO,
        role=Role.IKM_ASSESSOR,
        agency=AgencyCode.IKM,
        working_days=10,
        turn=_("Giliran penilai IKM"),
        heading=_("Penilaian IKM"),
        note=_("Penilai IKM memberi nilai menurut rubrik."),
        queue="penilai",
        task=_("Beri nilai menurut rubrik."),
        hand_over=_("Teruskan ke penilai"),
        arrival=_("Karya diteruskan ke penilai IKM."),
        ways=(
            Way(
                move="assess",
                to=HERE,
                verdict=Verdict.SCORED,
                past=_("Satu penilaian masuk"),
                button=Button(
                    word="nilai",
                    label=_("Simpan penilaian"),
                    lead=_(
                        "Pilih satu tingkat untuk setiap kriteria. Penilaian yang sudah disimpan tidak dapat diubah."
                    ),
                    done=_("Penilaian Anda tersimpan."),
                ),
            ),
            Way(
                move="complete",
                past=_("Penilaian lengkap"),
                subject=_("Selesai dinilai, menunggu keputusan: %(title)s"),
            ),
        ),
    ),
    Stage(
        code="decision",
        label=_("Keputusan"),
        tone=Tone.INFO,
        role=Role.IKM_CHAIR,
        agency=AgencyCode.IKM,
        working_days=5,
        sees_from="assessment",
        turn=_("Giliran ketua kurasi IKM"),
        note=_("Ketua kurasi IKM mengambil keputusan."),
        queue="ketua",
        task=_("Putuskan berdasarkan nilai para penilai."),
        ways=(
            Way(
                move="approve",
                verdict=Verdict.APPROVED,
                past=_("Disetujui"),
                button=Button(
                    word="setujui",
                    label=_("Setujui dan tayangkan"),
                    lead=_("Karya mendapat nomor kurasi dan langsung tampil di Pasindo selama 24 bulan."),
                    done=_("Disetujui. Karya sudah tayang dengan nomor kurasinya."),
                ),
            ),
            SEND_BACK,
            REJECT,
        ),
    ),
    Stage(
        code="approved",
        label=_("Disetujui"),
        tone=Tone.GOOD,
        ways=(Way(move="publish", past=_("Tayang"), subject=_("Disetujui dan tayang: %(title)s")),),
    ),
    Stage(
        code="live",
        label=_("Tayang"),
        tone=Tone.GOOD,
        closed_by=Verdict.APPROVED,
        turn=_("Selesai: disetujui dan tayang"),
        note=_("Karya tampil dan dijual di Pasindo."),
        letter=_("Karya ini sekarang tampil dan dijual di Pasindo."),
    ),
    Stage(
        code="rejected",
        label=_("Ditolak"),
        tone=Tone.BAD,
        aside=True,
        closed_by=Verdict.REJECTED,
        turn=_("Selesai: tidak disetujui"),
        letter=_("Pengajuan ini ditutup. Yang sudah tayang tidak berubah."),
    ),
)
COURSE = Course(STAGES)
require_whole(COURSE)
