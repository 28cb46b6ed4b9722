"""The main job as numbered steps, each with who does it and where. Later issues add theirs to STEPS."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pasindo.demo.people import address


class Step(NamedTuple):
    """What is done, how, and by which account (empty: by a visitor without one, from the page `start`)."""

    label: str | Promise
    how: str | Promise
    email: str = ""
    start: str = "home"


STEPS = (
    Step(
        _("Petugas menulis karya baru"),
        _("Tekan Tambah karya, isi formulir, dan unggah sedikitnya tiga foto. Tekan Selesai bila sudah lengkap."),
        address("petugas", "Mojokerto"),
    ),
    Step(
        _("Kepala UPT mengajukan"),
        _("Buka Kurasi, tekan Ajukan karya, centang karya yang siap, lalu ajukan."),
        address("kepala", "Mojokerto"),
    ),
    Step(
        _("Kanwil memverifikasi"),
        _("Buka antrean, periksa foto dan isian, lalu nyatakan lengkap atau minta perbaikan."),
        address("verifikator", "Jawa Timur"),
    ),
    Step(
        _("Pemasyarakatan menyeleksi"),
        _("Buka antrean, pilih karya tadi, lalu teruskan ke penilai."),
        address("kurator"),
    ),
    Step(_("Penilai pertama memberi nilai"), _("Lima belas kriteria, masing-masing 0 sampai 3."), address("penilai1")),
    Step(_("Penilai kedua memberi nilai"), _("Tanpa melihat nilai penilai lain."), address("penilai2")),
    Step(_("Penilai ketiga memberi nilai"), _("Setelah ini karya menunggu keputusan."), address("penilai3")),
    Step(_("Ketua memutuskan"), _("Karya yang lolos langsung tayang dengan nomor kurasi."), address("ketua")),
    Step(
        _("Pembeli memesan dan membayar"),
        _("Cari karya tadi, masukkan ke keranjang, isi alamat, lalu bayar di halaman uji. Boleh tanpa akun."),
        address("pembeli"),
        "search",
    ),
    Step(
        _("UPT menerima, mengemas, mengirim"),
        _("Buka pesanan baru, terima, kemas, lalu tulis kurir dan nomor resi."),
        address("pesanan", "Mojokerto"),
    ),
    Step(
        _("Pembeli mengikuti kiriman"),
        _("Lihat pesanan, lacak paket, dan nyatakan sudah diterima."),
        address("pembeli"),
        "orders",
    ),
    Step(_("Baca surat yang terkirim"), _("Setiap langkah mengirim surel; baca di kotak surat."), "", "demo-letters"),
    Step(_("Periksa aturan"), _("Jalankan perintah audit di terminal; setiap aturan harus bersih."), "", ""),
)  # fmt: skip
