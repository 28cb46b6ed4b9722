"""Version 1 of the rubric: what is looked at, how much it weighs, and what 0, 1, 2 and 3 points stand for.

Three groups of 30 + 25 + 45 = 100. Groups A and B are the same for every branch; C is the branch's own. Nothing here
may change once scores exist: a new wording is a new version in a new module.
"""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from catalog.states import Branch


class Criterion(NamedTuple):
    """One question of the rubric. `anchors` say in words what 0, 1, 2 and 3 points mean; critical: 0 cannot pass."""

    code: str
    name: str | Promise
    weight: int
    anchors: tuple[str | Promise, ...]
    critical: bool = False

    @property
    def group(self) -> str:
        return self.code[0]


PRODUCTION = (
    Criterion(
        "A1",
        _("Bahan baku lokal, legal, dan pasokannya terjamin"),
        5,
        (
            _("Asal bahan tidak diketahui atau tidak boleh dipakai."),
            _("Asal bahan diketahui, tetapi pasokannya sering terputus."),
            _("Bahan legal, sebagian dari daerah sendiri, tersedia sepanjang tahun."),
            _("Bahan legal dari daerah sendiri, dengan lebih dari satu pemasok tetap."),
        ),
    ),
    Criterion(
        "A2",
        _("Kapasitas dan konsistensi produksi berulang"),
        7,
        (
            _("Baru dibuat satu kali dan belum dapat diulang."),
            _("Dapat diulang, tetapi jumlah atau hasilnya berubah-ubah."),
            _("Jumlah per bulan jelas, hasil hampir seragam."),
            _("Jumlah per bulan jelas dan terbukti, hasil seragam dengan contoh acuan."),
        ),
    ),
    Criterion(
        "A3",
        _("Nilai tambah dan keterampilan"),
        4,
        (
            _("Barang jadi yang hanya dikemas ulang."),
            _("Pengerjaan sederhana, sedikit menambah nilai bahan."),
            _("Pengerjaan terampil, nilai barang jelas di atas nilai bahan."),
            _("Keterampilan tinggi yang jarang dijumpai, nilai barang berlipat dari bahan."),
        ),
    ),
    Criterion(
        "A4",
        _("Keselamatan kerja dan lingkungan"),
        5,
        (
            _("Pekerja tanpa pelindung atau limbah dibuang begitu saja."),
            _("Ada pelindung, tetapi debu, pewarna, atau limbah belum dikelola."),
            _("Pelindung dipakai dan limbah dikelola."),
            _("Aturan tertulis dijalankan, limbah dikurangi atau diolah kembali."),
        ),
    ),
    Criterion(
        "A5",
        _("Dampak pembinaan: pelatihan dan premi yang tercatat"),
        9,
        (
            _("Tidak ada pelatihan dan tidak ada catatan premi."),
            _("Ada pelatihan atau catatan premi, salah satunya saja."),
            _("Pelatihan berjalan dan premi tercatat."),
            _("Pelatihan bertingkat, premi tercatat dan dibayarkan teratur."),
        ),
    ),
)
MARKETING = (
    Criterion(
        "B1",
        _("Keunikan dan cerita daerah"),
        7,
        (
            _("Tidak berbeda dari barang umum di pasar."),
            _("Ada ciri khas, tetapi belum diceritakan."),
            _("Ciri khas daerah atau bengkel terlihat dan diceritakan."),
            _("Ciri khas kuat, ceritanya jujur dan mudah diingat."),
        ),
    ),
    Criterion(
        "B2",
        _("Desain sendiri, bukan tiruan"),
        5,
        (
            _("Meniru merek, tokoh, atau rancangan pihak lain."),
            _("Sebagian besar mengikuti rancangan yang sudah beredar."),
            _("Rancangan sendiri yang dikembangkan dari bentuk umum."),
            _("Rancangan sendiri yang dikenali dan dapat dilindungi."),
        ),
    ),
    Criterion(
        "B3",
        _("Kemasan dan label"),
        6,
        (
            _("Tanpa kemasan atau label."),
            _("Kemasan seadanya, label kurang lengkap."),
            _("Kemasan melindungi barang, label lengkap."),
            _("Kemasan melindungi, menarik, dan siap dikirim jauh; label lengkap dan rapi."),
        ),
    ),
    Criterion(
        "B4",
        _("Kelayakan harga"),
        4,
        (
            _("Harga di bawah biaya atau tidak dapat dijelaskan."),
            _("Harga dapat dijelaskan, tetapi jauh dari barang sejenis."),
            _("Harga wajar terhadap biaya dan barang sejenis."),
            _("Harga bersaing, menutup biaya dan premi, dan tetap untuk beberapa bulan."),
        ),
    ),
    Criterion(
        "B5",
        _("Kesiapan digital: foto, berat, ukuran, dan varian"),
        3,
        (
            _("Foto tidak menunjukkan barangnya, berat atau ukuran kosong."),
            _("Foto kurang jelas atau ukuran kurang tepat."),
            _("Foto jelas, berat dan ukuran tepat."),
            _("Foto jelas dari beberapa sisi, ukuran tepat, keterangan lengkap dalam dua bahasa."),
        ),
    ),
)
CRAFT_QUALITY = (
    Criterion(
        "C1",
        _("Kerapian dan penyelesaian akhir"),
        12,
        (
            _("Cacat terlihat jelas."),
            _("Beberapa bagian kasar atau tidak rata."),
            _("Rapi, cacat kecil tidak mengganggu."),
            _("Sangat rapi di semua sisi, termasuk bagian dalam."),
        ),
    ),
    Criterion(
        "C2",
        _("Konstruksi dan bahan"),
        10,
        (
            _("Mudah lepas, retak, atau patah."),
            _("Cukup kuat, tetapi sambungan atau bahan lemah."),
            _("Kuat untuk pemakaian biasa, bahan sesuai."),
            _("Sangat kuat, bahan pilihan, sambungan teruji."),
        ),
    ),
    Criterion(
        "C3",
        _("Fungsi dan ukuran"),
        6,
        (
            _("Tidak dapat dipakai sebagaimana mestinya."),
            _("Dapat dipakai, tetapi ukuran atau bentuk menyulitkan."),
            _("Berfungsi baik, ukuran sesuai keterangan."),
            _("Berfungsi sangat baik, ukuran tepat dan seragam."),
        ),
    ),
    Criterion(
        "C4",
        _("Estetika"),
        9,
        (
            _("Bentuk dan warna tidak serasi."),
            _("Bentuk atau warna kurang serasi."),
            _("Serasi dan enak dipandang."),
            _("Sangat serasi, berkarakter, dan mengangkat bahannya."),
        ),
    ),
    Criterion(
        "C5",
        _("Keamanan"),
        8,
        (
            _("Berbahaya: tajam, beracun, atau mudah terbakar tanpa peringatan."),
            _("Ada bagian yang dapat melukai bila tidak hati-hati."),
            _("Aman untuk pemakaian biasa."),
            _("Aman, diuji atau dengan bahan yang terbukti aman, petunjuk pemakaian lengkap."),
        ),
        critical=True,
    ),
)
CULINARY_QUALITY = (
    Criterion(
        "C1",
        _("Higiene dan cara produksi yang baik (CPPB-IRT)"),
        15,
        (
            _("Tempat atau cara produksi tidak bersih."),
            _("Bersih, tetapi beberapa syarat CPPB-IRT belum dipenuhi."),
            _("Syarat CPPB-IRT dipenuhi."),
            _("Syarat CPPB-IRT dipenuhi dan dicatat setiap bets."),
        ),
        critical=True,
    ),
    Criterion(
        "C2",
        _("Rasa dan tekstur"),
        12,
        (
            _("Tidak layak dimakan atau diminum."),
            _("Rasa atau tekstur kurang baik."),
            _("Enak, tekstur sesuai jenisnya."),
            _("Sangat enak, khas, tekstur tepat."),
        ),
    ),
    Criterion(
        "C3",
        _("Umur simpan dan kemasan primer"),
        8,
        (
            _("Umur simpan tidak diketahui atau kemasan bocor."),
            _("Umur simpan diperkirakan, kemasan kurang melindungi."),
            _("Umur simpan diuji sederhana, kemasan rapat."),
            _("Umur simpan diuji laboratorium, kemasan rapat dan sesuai produk."),
        ),
    ),
    Criterion(
        "C4",
        _("Label dan klaim yang jujur"),
        6,
        (
            _("Label menyesatkan atau tidak ada."),
            _("Label kurang lengkap."),
            _("Label lengkap: bahan, berat bersih, produsen, tanggal, izin."),
            _("Label lengkap, mudah dibaca, setiap klaim ada buktinya."),
        ),
    ),
    Criterion(
        "C5",
        _("Konsistensi antarbets"),
        4,
        (
            _("Setiap bets berbeda jauh."),
            _("Rasa atau ukuran berbeda antarbets."),
            _("Antarbets hampir sama."),
            _("Antarbets sama, resep dan takaran tertulis."),
        ),
    ),
)
FASHION_QUALITY = (
    Criterion(
        "C1",
        _("Jahitan, pola, dan ukuran"),
        12,
        (
            _("Jahitan lepas atau pola miring."),
            _("Jahitan kurang rapi atau ukuran tidak tetap."),
            _("Jahitan rapi, pola lurus, ukuran sesuai."),
            _("Jahitan sangat rapi luar dalam, ukuran seragam menurut tabel."),
        ),
    ),
    Criterion(
        "C2",
        _("Bahan, ketahanan luntur, dan susut"),
        11,
        (
            _("Luntur, menyusut banyak, atau mudah sobek."),
            _("Sedikit luntur atau menyusut."),
            _("Tidak luntur dan tidak menyusut pada pemakaian biasa."),
            _("Bahan pilihan, ketahanan luntur dan susut telah diuji."),
        ),
    ),
    Criterion(
        "C3",
        _("Keaslian teknik (tulis dan cap bukan cetak)"),
        9,
        (
            _("Teknik yang disebut tidak benar."),
            _("Sebagian besar dikerjakan mesin atau cetak."),
            _("Teknik asli sesuai keterangan."),
            _("Teknik asli yang sulit, dikerjakan dengan mutu tinggi."),
        ),
    ),
    Criterion(
        "C4",
        _("Kenyamanan"),
        6,
        (
            _("Tidak nyaman dipakai."),
            _("Kurang nyaman: kaku, panas, atau gatal."),
            _("Nyaman dipakai."),
            _("Sangat nyaman, ringan, dan sesuai kegunaannya."),
        ),
    ),
    Criterion(
        "C5",
        _("Label serat dan perawatan, serta keamanan"),
        7,
        (
            _("Tanpa label atau mengandung bahan berbahaya."),
            _("Label kurang lengkap."),
            _("Label serat dan perawatan ada, bahan aman."),
            _("Label lengkap dan awet, bahan terbukti aman."),
        ),
        critical=True,
    ),
)
CRITERIA: dict[str, tuple[Criterion, ...]] = {
    Branch.CRAFT: (*PRODUCTION, *MARKETING, *CRAFT_QUALITY),
    Branch.CULINARY: (*PRODUCTION, *MARKETING, *CULINARY_QUALITY),
    Branch.FASHION: (*PRODUCTION, *MARKETING, *FASHION_QUALITY),
}
