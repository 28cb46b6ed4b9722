"""The stages, declared once: what follows from them, the database's copy, and what is said when a part is forgotten."""

import re

import pytest
from django.db import connection
from django.utils import translation

from curation.models import Submission
from curation.moves import moves_of, system_moves_of, turns_of
from curation.selectors.queues import queues_in
from curation.sql import judgements
from curation.stages import COURSE
from curation.states import CLOSED, OPEN, Actor, Status
from curation.templatetags.curation import action_label
from curation.templatetags.curation import whose_turn as whose_turn_in_words
from curation.views.actions import actions_of
from pasindo.common import clock

# What followed from many lists before the stages were declared once.
STATUSES = {
    "draft": "Draf",
    "submitted": "Diajukan",
    "kanwil_verification": "Verifikasi Kanwil",
    "repair": "Perbaikan",
    "pas_selection": "Seleksi Pemasyarakatan",
    "assessment": "Penilaian",
    "decision": "Keputusan",
    "approved": "Disetujui",
    "live": "Tayang",
    "rejected": "Ditolak",
}
ACTORS = {
    "product_officer": "Petugas karya",
    "kanwil_operator": "Operator Kanwil",
    "facility_admin": "Kepala UPT",
    "kanwil_verifier": "Verifikator Kanwil",
    "pas_curator": "Kurator Pemasyarakatan",
    "ikm_assessor": "Penilai IKM",
    "ikm_chair": "Ketua kurasi IKM",
    "system": "Sistem",
}
MOVES = {
    "submit": ({"draft": "facility_admin", "repair": "facility_admin"}, "submitted", "submitted"),
    "verify": ({"kanwil_verification": "kanwil_verifier"}, "pas_selection", "passed"),
    "select": ({"pas_selection": "pas_curator"}, "assessment", "passed"),
    "assess": ({"assessment": "ikm_assessor"}, "assessment", "scored"),
    "approve": ({"decision": "ikm_chair"}, "approved", "approved"),
    "send_back": (
        {"kanwil_verification": "kanwil_verifier", "pas_selection": "pas_curator", "decision": "ikm_chair"},
        "repair",
        "sent_back",
    ),
    "reject": ({"pas_selection": "pas_curator", "decision": "ikm_chair"}, "rejected", "rejected"),
    "route": ({"submitted": "system"}, "kanwil_verification", None),
    "complete": ({"assessment": "system"}, "decision", None),
    "publish": ({"approved": "system"}, "live", None),
    "lapse": ({"repair": "system"}, "draft", None),
}
TRANSITIONS = {
    ("draft", "submitted"),
    ("submitted", "kanwil_verification"),
    ("kanwil_verification", "repair"),
    ("kanwil_verification", "pas_selection"),
    ("repair", "submitted"),
    ("repair", "draft"),
    ("pas_selection", "assessment"),
    ("pas_selection", "repair"),
    ("pas_selection", "rejected"),
    ("assessment", "decision"),
    ("decision", "approved"),
    ("decision", "rejected"),
    ("decision", "repair"),
    ("approved", "live"),
}
QUEUES = [
    ("kanwil", "kanwil_verifier", "kanwil_verification", "Verifikasi Kanwil", "Periksa kelengkapan, izin, dan foto."),
    (
        "pemasyarakatan",
        "pas_curator",
        "pas_selection",
        "Seleksi Pemasyarakatan",
        "Periksa keamanan, persetujuan, kapasitas, dan premi.",
    ),
    ("penilai", "ikm_assessor", "assessment", "Penilaian IKM", "Beri nilai menurut rubrik."),
    ("ketua", "ikm_chair", "decision", "Keputusan", "Putuskan berdasarkan nilai para penilai."),
]
TIMELINE = [
    ("Diajukan", "Kepala UPT mengajukan karya ini."),
    ("Verifikasi Kanwil", "Verifikator Kanwil memeriksa kelengkapan, izin, dan foto."),
    ("Seleksi Pemasyarakatan", "Kurator Pemasyarakatan memeriksa keamanan dan premi."),
    ("Penilaian IKM", "Penilai IKM memberi nilai menurut rubrik."),
    ("Keputusan", "Ketua kurasi IKM mengambil keputusan."),
    ("Tayang", "Karya tampil dan dijual di Pasindo."),
]
DAYS = {"kanwil_verification": 5, "repair": 14, "pas_selection": 5, "assessment": 10, "decision": 5}
TURNS = {
    "draft": "Giliran UPT: ajukan lagi kapan saja",
    "submitted": "Diajukan",
    "kanwil_verification": "Giliran verifikator Kanwil",
    "repair": "Giliran UPT: perbaiki, lalu ajukan lagi",
    "pas_selection": "Giliran kurator Pemasyarakatan",
    "assessment": "Giliran penilai IKM",
    "decision": "Giliran ketua kurasi IKM",
    "approved": "Disetujui",
    "live": "Selesai: disetujui dan tayang",
    "rejected": "Selesai: tidak disetujui",
}
PAST = {
    "submit": "Diajukan",
    "route": "Masuk antrean Kanwil",
    "verify": "Lolos verifikasi Kanwil",
    "select": "Lolos seleksi Pemasyarakatan",
    "assess": "Satu penilaian masuk",
    "complete": "Penilaian lengkap",
    "approve": "Disetujui",
    "publish": "Tayang",
    "send_back": "Perbaikan diminta",
    "reject": "Ditolak",
    "lapse": "Waktu perbaikan habis",
}
LETTERS = {
    "route": "Diajukan, diverifikasi Kanwil: %(title)s",
    "verify": "Lolos verifikasi Kanwil: %(title)s",
    "select": "Lolos seleksi Pemasyarakatan: %(title)s",
    "complete": "Selesai dinilai, menunggu keputusan: %(title)s",
    "publish": "Disetujui dan tayang: %(title)s",
    "send_back": "Perlu diperbaiki: %(title)s",
    "reject": "Tidak disetujui: %(title)s",
    "lapse": "Waktu perbaikan habis, kembali menjadi draf: %(title)s",
}
SENTENCES = {
    "kanwil_verification": "Verifikator Kanwil memeriksa kelengkapannya.",
    "pas_selection": "Kurator Pemasyarakatan memeriksa karya ini.",
    "assessment": "Penilai IKM memberi nilai menurut rubrik.",
    "decision": "Ketua kurasi IKM mengambil keputusan.",
    "live": "Karya ini sekarang tampil dan dijual di Pasindo.",
    "repair": "Perbaiki karya ini, lalu ajukan lagi. Yang sudah tayang tetap dijual.",
    "rejected": "Pengajuan ini ditutup. Yang sudah tayang tidak berubah.",
    "draft": "Perbaikan tidak diajukan sampai tenggatnya. Anda tetap dapat mengajukannya kapan saja.",
}
BUTTONS = {
    "verify": (
        "verifikasi",
        "Nyatakan lengkap",
        "Isian, izin, dan foto sudah benar. Karya diteruskan ke seleksi Pemasyarakatan.",
        "btn-primary",
        "Verifikasi tersimpan. Karya diteruskan ke seleksi Pemasyarakatan.",
    ),
    "select": (
        "pilih",
        "Teruskan ke penilai",
        "Keamanan, persetujuan, kapasitas, dan premi sudah diperiksa. Karya diteruskan ke penilai IKM.",
        "btn-primary",
        "Seleksi tersimpan. Karya diteruskan ke penilai IKM.",
    ),
    "assess": (
        "nilai",
        "Simpan penilaian",
        "Pilih satu tingkat untuk setiap kriteria. Penilaian yang sudah disimpan tidak dapat diubah.",
        "btn-primary",
        "Penilaian Anda tersimpan.",
    ),
    "approve": (
        "setujui",
        "Setujui dan tayangkan",
        "Karya mendapat nomor kurasi dan langsung tampil di Pasindo selama 24 bulan.",
        "btn-primary",
        "Disetujui. Karya sudah tayang dengan nomor kurasinya.",
    ),
    "send_back": (
        "kembalikan",
        "Minta perbaikan",
        "UPT memperbaiki karya yang sama, lalu mengajukannya lagi.",
        "",
        "Permintaan perbaikan terkirim ke UPT.",
    ),
    "reject": (
        "tolak",
        "Tolak pengajuan",
        "Hanya untuk karya yang tidak dapat diperbaiki. Yang sudah tayang tidak berubah.",
        "btn-danger",
        "Pengajuan ditolak. UPT menerima alasannya.",
    ),
}
TONES = {
    "draft": "",
    "submitted": "info",
    "kanwil_verification": "info",
    "repair": "warn",
    "pas_selection": "info",
    "assessment": "info",
    "decision": "info",
    "approved": "good",
    "live": "good",
    "rejected": "bad",
}


def test_statuses_and_capacities_are_those_of_the_database():
    assert {status.value: status.label for status in Status} == STATUSES
    assert {actor.value: actor.label for actor in Actor} == ACTORS
    assert (CLOSED, set(OPEN)) == (("live", "rejected"), set(STATUSES) - {"live", "rejected"})


def test_the_moves_are_those_of_before():
    moves = moves_of(COURSE) | system_moves_of(COURSE)
    assert {name: tuple(move) for name, move in moves.items()} == MOVES
    assert set(system_moves_of(COURSE)) == {"route", "complete", "publish", "lapse"}
    turns = {status: role for sources, _, verdict in MOVES.values() if verdict for status, role in sources.items()}
    assert turns_of(COURSE) == turns
    assert set(COURSE.transitions) == TRANSITIONS


def test_queues_deadlines_tones_and_words_are_those_of_before():
    with translation.override("id"):
        assert [tuple(map(str, queue)) for queue in queues_in(COURSE)] == QUEUES
        assert [(str(stage.title), str(stage.note)) for stage in COURSE.timeline] == TIMELINE
        assert {code: whose_turn_in_words(Submission(status=code)) for code in STATUSES} == TURNS
        assert {move: action_label(move) for move in COURSE.ways} == PAST
        assert {move: str(way.subject) for move, way in COURSE.ways.items() if way.subject} == LETTERS
        assert {code: str(COURSE[code].letter or COURSE[code].note) for code in SENTENCES} == SENTENCES
        buttons = {
            name: (action.word, action.label, action.lead, action.tone, action.done)
            for name, action in actions_of(COURSE).items()
        }
        assert buttons == BUTTONS
    assert {stage.code: stage.working_days for stage in COURSE if stage.working_days} == DAYS
    assert {stage.code: stage.tone for stage in COURSE} == TONES


def test_agencies_and_what_each_role_may_open_are_those_of_before():
    assert {stage.code: stage.agency for stage in COURSE.judging} == {
        "kanwil_verification": "pas",
        "pas_selection": "pas",
        "assessment": "ikm",
        "decision": "ikm",
    }
    assert {stage.code: stage.sees_from or stage.code for stage in COURSE.judging} == {
        "kanwil_verification": "submitted",
        "pas_selection": "submitted",
        "assessment": "assessment",
        "decision": "assessment",
    }
    today = clock.today()
    assert [stage.code for stage in COURSE.judged_before(COURSE.deciding, today)] == list(DAYS)[:1] + [
        "pas_selection",
        "assessment",
    ]
    assert COURSE.resting == {"draft", "repair"}


@pytest.mark.django_db
def test_the_database_wants_exactly_these_judgements_of_an_approval():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
            " WHERE t.tgrelid = 'catalogue_approval'::regclass AND t.tgname LIKE 'pgtrigger_rests_on_both%%'"
        )
        ((source,),) = cursor.fetchall()
    held = re.findall(r"\('(\w+)', '(\w+)', NULLIF\('(.*?)', ''\)\)", source)
    assert (
        held
        == list(judgements(COURSE))
        == [
            ("kanwil_verifier", "passed", ""),
            ("pas_curator", "passed", ""),
            ("ikm_assessor", "scored", ""),
            ("ikm_chair", "approved", ""),
        ]
    )


@pytest.mark.django_db
@pytest.mark.parametrize("table", ["decision", "submissionevent"])
def test_the_database_knows_where_each_role_is_held(table):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
            " WHERE t.tgrelid = %s::regclass AND t.tgname LIKE 'pgtrigger_by_whoever%%'",
            [f"curation_{table}"],
        )
        ((source,),) = cursor.fetchall()
    facility, regional, national = (re.findall(r"\w+", words) for words in re.findall(r"NEW.role IN \((.*?)\)", source))
    assert (set(facility), set(regional)) == ({"facility_admin"}, {"kanwil_verifier"})
    assert set(national) == {"pas_curator", "ikm_assessor", "ikm_chair"}
    assert {*facility, *regional, *national} == set(COURSE.rights)


@pytest.mark.django_db
def test_the_database_allows_exactly_these_changes_of_status():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
            " WHERE t.tgrelid = 'curation_submission'::regclass AND t.tgname LIKE 'pgtrigger_moves_%%'"
        )
        ((source,),) = cursor.fetchall()
        cursor.execute(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ANY(%s) ORDER BY conname",
            [["decision_role_is_known", "submission_status_is_known"]],
        )
        (roles,), (statuses,) = cursor.fetchall()
    table = re.search(r"'\{(.*?)\}'::text\[\]", source)[1]
    assert {tuple(pair.split(":")) for pair in table.split(",")} == set(COURSE.transitions)
    assert set(re.findall(r"'(\w+)'", statuses)) == {stage.code for stage in COURSE}
    assert set(re.findall(r"'(\w+)'", roles)) == set(Actor.values)
