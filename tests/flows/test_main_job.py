"""The main job, end to end: shoes in two sizes are listed, selected, bought, paid, shipped, received; all are told.

One of the sizes sells out on the way. A real browser, web server, worker, PostgreSQL and Valkey; nothing is called but
by people's clicks."""

import io
import os
import re
import tempfile
from pathlib import Path

import pytest
from django.core.management import call_command
from PIL import Image, ImageDraw

from catalog.models import Photo, Product
from curation.states import Status
from orders.models import FacilityOrder, Order
from pasindo.accounts.roles import FacilityRole, Role
from tests.catalog.pictures import MARKER, heic, jpeg
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.curation import Cast, advance, submit
from tests.factories.facilities import make_facility, officer
from tests.flows.people import Person
from tests.harness.site import wait_until

TITLE = "Sepatu kulit sapi jahit tangan"
OTHER = "Keranjang rotan anyam halus"


@pytest.fixture
def files_before() -> set[Path]:
    return set(_files())


def test_a_product_goes_its_way_from_the_officers_phone_to_the_buyer(open_page, mailbox, files_before):
    facility, other = _facility("Lapas Kelas IIB Contoh Satu"), _facility("Rutan Kelas I Contoh Dua")
    _is_on_sale_already(other)
    sees = {role: make_user(role=role, kanwil_id="jawa-timur") for role in _JUDGES}
    writer, head = officer(facility), officer(facility, FacilityRole.ADMIN)
    packers = {
        facility: officer(facility, FacilityRole.ORDER_OFFICER),
        other: officer(other, FacilityRole.ORDER_OFFICER),
    }

    _writes_the_listing(Person(open_page, writer, "phone"), facility)
    _submits_it(Person(open_page, head), facility)
    assert TITLE in mailbox.wait_for(to=sees[Role.KANWIL_VERIFIER].email, subject="Menunggu Anda")["Subject"]
    _sends_it_back(Person(open_page, sees[Role.KANWIL_VERIFIER]))
    _mends_it(Person(open_page, writer, "phone"), facility, mailbox)
    _submits_it(Person(open_page, head), facility)
    _verifies_it(Person(open_page, sees[Role.KANWIL_VERIFIER]))
    for role, acts, size in (
        (Role.PAS_CURATOR, _selects_it, "desktop"),
        (Role.IKM_ASSESSOR, _scores_it, "phone"),
    ):
        assert TITLE in mailbox.wait_for(to=sees[role].email, subject="Menunggu Anda")["Subject"]
        acts(Person(open_page, sees[role], size))
    assert TITLE in mailbox.wait_for(to=sees[Role.IKM_CHAIR].email, subject="Menunggu Anda")["Subject"]
    _approves_it(Person(open_page, sees[Role.IKM_CHAIR]))
    product = Product.objects.get(title=TITLE)
    assert product.status == "live" and product.approval.score == 244
    assert "tayang" in mailbox.wait_for(to=writer.email, subject="tayang")["Subject"].lower()
    wait_until(
        lambda: Photo.objects.filter(facility=facility, public_at__isnull=False).count() == 3, what="public photos"
    )

    buyer, late = Person(open_page, size="phone"), Person(open_page, size="phone")
    _puts_a_size_in(late, "42")
    order = _buys_both(buyer, product)
    _finds_size_42_sold_out_and_takes_41(late)
    received = mailbox.wait_for(to="pembeli@contoh.example", subject=order.number)
    assert "Bayar" in mailbox.text(received) and f"{TITLE}, Ukuran 42" in mailbox.text(received, "html")
    _pays(buyer, order)
    assert mailbox.wait_for(to="pembeli@contoh.example", subject="terima")
    for facility_order in order.facility_orders.select_related("facility"):
        told = packers[facility_order.facility]
        assert facility_order.number in mailbox.text(mailbox.wait_for(to=told.email, subject="esanan"))
        assert not mailbox.mails(to=writer.email, subject="esanan baru"), "a product officer hears nothing of orders"
        _ships(Person(open_page, told), facility_order)
        shipped = mailbox.wait_for(to="pembeli@contoh.example", subject=_tracking(facility_order))
        assert _tracking(facility_order) in mailbox.text(shipped)
    _receives(buyer, mailbox, order)

    output = io.StringIO()
    call_command("audit", "--all", stdout=output)
    assert "BROKEN" not in output.getvalue()
    _no_byte_tells_where(files_before)


_JUDGES = (Role.KANWIL_VERIFIER, Role.PAS_CURATOR, Role.IKM_ASSESSOR, Role.IKM_CHAIR)


def _facility(name: str):
    facility = make_facility(name=name, phone="0321 123456")
    facility.names.create(name=name, kind=facility.kind)
    return facility


def _is_on_sale_already(facility) -> None:
    cast = Cast(facility)
    draft = make_draft(facility, cast.officer, title=OTHER, title_en="Fine rattan basket", price=95_000, stock=3)
    advance(submit(draft, cast), cast, Status.LIVE)


def _shoe(width: int, height: int, tint: str) -> Image.Image:
    """A shoe, drawn: a shaft, a toe and a sole on paper."""
    picture = Image.new("RGB", (width, height), "#efe6d6")
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((width // 6, height // 4, width // 2, 3 * height // 4), 40, fill=tint)
    draw.rounded_rectangle((width // 6, height // 2, 5 * width // 6, 3 * height // 4), 60, fill=tint)
    draw.rectangle((width // 6, 3 * height // 4, 5 * width // 6, 4 * height // 5), fill="#6b3f22")
    return picture


def _pictures() -> list[dict]:
    png = io.BytesIO()
    _shoe(1200, 1200, "#8a5a33").save(png, "PNG")
    return [
        {"name": "kamera.jpg", "mimeType": "image/jpeg", "buffer": jpeg(_shoe(1600, 1200, "#915f38"), orientation=6)},
        {"name": "IMG_0042.HEIC", "mimeType": "image/heic", "buffer": heic(_shoe(1400, 1050, "#7d4f2b"))},
        {"name": "depan.png", "mimeType": "image/png", "buffer": png.getvalue()},
    ]


def _writes_the_listing(person: Person, facility) -> None:
    page = person.page
    person.opens(f"/petugas/{facility.slug}/karya/")
    person.does("Tambah karya")
    page.wait_for_url(re.compile("/isi/"))
    person.fits()
    page.locator("[name=title]").fill(TITLE)
    page.locator("[name=category]").select_option("alas-kaki")
    page.locator("[name=description]").fill(
        "Sepatu dari kulit sapi samak nabati, dijahit tangan dengan benang lilin. Sol karet, nyaman dipakai seharian."
    )
    page.locator("#id_photos").set_input_files(
        [*_pictures(), {"name": "catatan.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 bukan foto"}]
    )
    person.sees("catatan.pdf")
    page.locator("[data-photo]").nth(2).wait_for()
    person.writes(price="275.000", cost="160000", stock="20", weight_g="850")
    person.writes(length_mm="35", width_mm="28", height_mm="12,5", handling_days_min="2", handling_days_max="5")
    for name, answer in {"material": "Kulit sapi", "technique": "Jahit tangan", "size": "41 dan 42"}.items():
        page.locator(f"[name='spec-{name}']").fill(answer)
    for box in page.locator("[name^='spec-']").all():
        if not box.input_value():
            box.fill("Lap dengan kain kering") if box.evaluate("e => e.tagName") != "SELECT" else box.select_option(
                index=1
            )
    _lists_two_sizes(person)
    person.does("Simpan draf")
    person.sees("Tersimpan")
    person.opens(re.split("[?#]", page.url)[0])
    assert page.locator("[name=title]").input_value() == TITLE
    assert page.locator("[data-photo]").count() == 3
    upright = page.locator("[data-photo] img").first
    assert upright.evaluate("i => i.naturalHeight > i.naturalWidth"), "orientation 6 stands upright"


def _lists_two_sizes(person: Person) -> None:
    """One row is written; the grid copies it, and the officer says what size 42 has of its own."""
    page = person.page
    page.get_by_text("Tambah pilihan ukuran atau warna").click()
    page.get_by_label("Pilihan pertama", exact=True).fill("Ukuran")
    page.get_by_label("Isi pilihan pertama").fill("41, 42")
    person.does("Buat baris setiap pilihan")
    page.get_by_role("rowheader", name="Ukuran 42").wait_for()
    page.get_by_label("Harga jual (Rp), Ukuran 42").fill("285.000")
    page.get_by_label("Stok (buah), Ukuran 42").fill("1")
    person.fits()


def _submits_it(person: Person, facility) -> None:
    person.opens(f"/petugas/{facility.slug}/kurasi/ajukan/")
    person.sees(TITLE)
    box = person.page.locator("[name=listings]").first
    if not box.is_checked():
        box.check()
    person.does("Ajukan")
    person.sees("karya diajukan")


def _opens_the_review(person: Person) -> None:
    person.opens("/kurasi/")
    person.page.locator("a[href*='/kurasi/antrean/']").first.click()
    person.page.get_by_role("link", name=TITLE).first.click()
    person.page.wait_for_url(re.compile("/pengajuan/"))
    person.sees("Rp275.000")
    person.fits()


def _sends_it_back(person: Person) -> None:
    _opens_the_review(person)
    person.page.get_by_text("Minta perbaikan").first.click()
    form = person.page.locator("form[action*='/kembalikan/']")
    form.get_by_role("button").click()
    assert form.locator(".error, .field-bad").first.is_visible(), "a reason is asked for"
    form = person.page.locator("form[action*='/kembalikan/']")
    form.locator("[name=reasons][value=text]").check()
    form.locator("[name=note]").fill("Sebutkan bahan solnya.")
    form.get_by_role("button").click()
    person.sees("Permintaan perbaikan terkirim")


def _mends_it(person: Person, facility, mailbox) -> None:
    assert "Sebutkan bahan solnya." in mailbox.text(mailbox.wait_for(to=person.user.email, subject="erbaik"))
    person.opens(f"/petugas/{facility.slug}/karya/")
    person.follows(TITLE)
    person.sees("Sebutkan bahan solnya.")
    person.does("Ubah isi karya")
    text = person.page.locator("[name=description]")
    text.fill(text.input_value() + " Sol dari karet alam.")
    person.does("Simpan draf")
    person.sees("Tersimpan")


def _verifies_it(person: Person) -> None:
    _opens_the_review(person)
    person.sees("Sol dari karet alam")
    person.does("Nyatakan lengkap")
    person.sees("Verifikasi tersimpan")


def _selects_it(person: Person) -> None:
    _opens_the_review(person)
    person.does("Teruskan ke penilai")
    person.sees("Seleksi tersimpan")


def _scores_it(person: Person) -> None:
    """The known answer of the rubric: 244 of 300."""
    _opens_the_review(person)
    for group, points in {"A": (2, 2, 3, 2, 3), "B": (3, 2, 2, 3, 2), "C": (2, 3, 3, 2, 2)}.items():
        for number, value in enumerate(points, start=1):
            person.page.locator(f"[name={group}{number}][value='{value}']").check()
    person.does("Simpan penilaian")
    person.sees("Penilaian Anda tersimpan")


def _approves_it(person: Person) -> None:
    _opens_the_review(person)
    person.sees("244")
    person.does("Setujui dan tayangkan")
    person.sees("Disetujui")


def _buys_both(person: Person, product: Product) -> Order:
    page = person.page
    _puts_a_size_in(person, "41")
    _puts_a_size_in(person, "42")
    person.opens("/cari/?q=keranjang rotan")
    person.follows(OTHER)
    person.does("Tambah ke keranjang")
    person.opens("/keranjang/")
    person.sees("Rp655.000")
    person.sees("Ukuran 42")
    person.follows("Lanjut memesan")
    person.writes(name="Pembeli Contoh", phone="0812 3456 7890", email="pembeli@contoh.example")
    page.locator("[name=province]").select_option("12")
    page.locator("[name=regency] option[value='12.71']").wait_for(state="attached")
    page.locator("[name=regency]").select_option("12.71")
    person.writes(
        street="Jalan Melati 5, RT 02 RW 03", village="Petisah Tengah", district="Medan Petisah", postcode="20111"
    )
    person.fits()
    person.does("Lanjut ke kurir")
    person.sees("Pilih kurir")
    person.fits()
    person.does("Lanjut periksa pesanan")
    person.sees("Periksa pesanan")
    person.sees("Ukuran 42")
    person.fits()
    person.does("Bayar Rp")
    page.wait_for_url(re.compile("/sandbox/"))
    order = Order.objects.get()
    assert order.facility_orders.count() == 2 and order.status == "awaiting_payment"
    return order


def _puts_a_size_in(person: Person, size: str) -> None:
    """Who types what it is and the size finds the listing, and chooses on its page."""
    person.opens(f"/cari/?q=sepatu kulit {size}")
    person.follows(TITLE)
    person.sees(Product.objects.get(title=TITLE).approval.number)
    person.fits()
    person.page.get_by_role("radio", name=re.compile(f"^{size}")).check()
    person.does("Tambah ke keranjang")
    person.sees(f"“{TITLE}, Ukuran {size}” masuk ke keranjang")


def _finds_size_42_sold_out_and_takes_41(person: Person) -> None:
    person.opens("/keranjang/")
    person.sees("Tidak dapat dibeli lagi")
    person.sees("Stok habis")
    person.page.locator("summary", has_text="Ganti pilihan").click()
    small = Product.objects.get(title=TITLE).variants.get(option_1="41")
    person.page.locator("[name=to]").select_option(str(small.public_id))
    person.page.get_by_role("button", name="Ganti", exact=True).click()
    person.sees(f"Sekarang “{TITLE}, Ukuran 41” di keranjang Anda")
    person.sees("Lanjut memesan")
    person.opens("/cari/?q=sepatu kulit 42")
    person.follows(TITLE)
    person.page.reload()  # a public page may be a minute old in a browser that saw it before
    sold_out = person.page.get_by_role("radio", name=re.compile("^42"))
    assert sold_out.is_disabled() and person.page.get_by_role("radio", name=re.compile("^41")).is_enabled()


def _pays(person: Person, order: Order) -> None:
    person.does("Berhasil")
    wait_until(lambda: Order.objects.get(pk=order.pk).status == "paid", seconds=30, what="the payment")
    person.page.wait_for_url(re.compile("/pesanan/"))
    person.page.reload()
    person.sees("Pembayaran diterima")
    person.fits()


def _tracking(facility_order: FacilityOrder) -> str:
    return f"JNE{facility_order.number.replace('-', '')[-10:]}"


def _ships(person: Person, facility_order: FacilityOrder) -> None:
    person.opens(f"/petugas/{facility_order.facility.slug}/pesanan/")
    person.page.get_by_role("link", name=facility_order.number).first.click()
    assert "Jalan Melati" not in person.page.content(), "the address shows from acceptance only"
    others = facility_order.order.facility_orders.exclude(pk=facility_order.pk).get()
    assert others.number not in person.page.content()
    person.does("Terima pesanan")
    person.sees("Jalan Melati 5")
    _reads_the_slip(person, facility_order)
    person.does("Selesai dikemas")
    person.page.locator("[name=tracking_number]").fill(_tracking(facility_order))
    person.does("Simpan resi")
    person.sees(_tracking(facility_order))


def _reads_the_slip(person: Person, facility_order: FacilityOrder) -> None:
    """What goes into the parcel can be told apart on its paper."""
    page = person.page.url
    person.opens(f"/petugas/{facility_order.facility.slug}/pesanan/{facility_order.number}/slip/")
    for label in facility_order.lines.values_list("variant_label", flat=True):
        person.sees(label or OTHER)
    person.opens(page)


def _receives(person: Person, mailbox, order: Order) -> None:
    letter = mailbox.text(mailbox.mails(to="pembeli@contoh.example", subject=order.number)[0])
    link = re.search(r"https?://[^\s]+(/pesanan/t/[^\s]+)", letter)
    assert link, "the mail holds the signed link"
    person.opens(link.group(1))
    for facility_order in order.facility_orders.all():
        person.sees(_tracking(facility_order))
    for facility_order in order.facility_orders.order_by("number"):
        person.page.locator("details.received summary").first.click()
        person.does("Ya, paket ini sudah saya terima")
        person.sees(f"{facility_order.number} tercatat")
    person.opens("/pesanan/lacak/")
    person.writes(number=order.number, phone="+62 812-3456-7890")
    person.page.locator("main form button").first.click()
    person.sees(order.number)
    assert {facility_order.status for facility_order in order.facility_orders.all()} == {"delivered"}


def _files() -> list[Path]:
    places = [Path(os.environ["PASINDO_VAR"]), Path(tempfile.gettempdir())]
    found = []
    for place in places:
        for folder, _folders, names in os.walk(place, onerror=lambda error: None):
            found += [Path(folder) / name for name in names]
    return found


def _no_byte_tells_where(before: set[Path]) -> None:
    """Neither storage nor any temporary folder holds the marker that stood in the GPS fields of the uploads."""
    for path in set(_files()) - before:
        try:
            data = path.read_bytes() if path.is_file() and path.stat().st_size < 50_000_000 else b""
        except OSError:
            continue  # gone, or not ours to read
        assert MARKER not in data, path
