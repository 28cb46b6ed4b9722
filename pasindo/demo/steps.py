"""The main job as numbered steps, each with who does it and where. Later issues add theirs to STEPS."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pasindo.demo.people import address


class DemoStep(NamedTuple):
    """What is done, how, and by which account (empty: by a visitor without one, from the page `start`)."""

    label: str | Promise
    how: str | Promise
    email: str = ""
    start: str = "home"


STEPS = (
    DemoStep(
        _("Petugas menulis karya baru"),
        _("Tekan Tambah karya, isi formulir, dan unggah sedikitnya tiga foto. Tekan Selesai bila sudah lengkap."),
        address("petugas", "Mojokerto"),
    ),
    DemoStep(
        _("Kepala UPT mengajukan"),
        _("Buka Kurasi, tekan Ajukan karya, centang karya yang siap, lalu ajukan."),
        address("kepala", "Mojokerto"),
    ),
    DemoStep(
        _("Kanwil memverifikasi"),
        _("Buka antrean, periksa foto dan isian, lalu nyatakan lengkap atau minta perbaikan."),
        address("verifikator", "Jawa Timur"),
    ),
    DemoStep(
        _("Pemasyarakatan menyeleksi"),
        _("Buka antrean, pilih karya tadi, lalu teruskan ke penilai."),
        address("kurator"),
    ),
    DemoStep(
        _("Penilai pertama memberi nilai"), _("Lima belas kriteria, masing-masing 0 sampai 3."), address("penilai1")
    ),
    DemoStep(_("Penilai kedua memberi nilai"), _("Tanpa melihat nilai penilai lain."), address("penilai2")),
    DemoStep(_("Penilai ketiga memberi nilai"), _("Setelah ini karya menunggu keputusan."), address("penilai3")),
    DemoStep(_("Ketua memutuskan"), _("Karya yang lolos langsung tayang dengan nomor kurasi."), address("ketua")),
    DemoStep(
        _("Pembeli memesan dan membayar"),
        _("Cari karya tadi, masukkan ke keranjang, isi alamat, lalu bayar di halaman uji. Boleh tanpa akun."),
        address("pembeli"),
        "search",
    ),
    DemoStep(
        _("UPT menerima, mengemas, mengirim"),
        _("Buka pesanan baru, terima, kemas, lalu tulis kurir dan nomor resi."),
        address("pesanan", "Mojokerto"),
    ),
    DemoStep(
        _("Pembeli mengikuti kiriman"),
        _("Lihat pesanan, lacak paket, dan nyatakan sudah diterima."),
        address("pembeli"),
        "orders",
    ),
    DemoStep(
        _("Baca surat yang terkirim"), _("Setiap langkah mengirim surel; baca di kotak surat."), "", "demo-letters"
    ),
    DemoStep(_("Periksa aturan"), _("Jalankan perintah audit di terminal; setiap aturan harus bersih."), "", ""),
)  # fmt: skip
