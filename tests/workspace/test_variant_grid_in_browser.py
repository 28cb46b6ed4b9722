"""With its script, on a phone of 360 px, the grid of variants …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from catalog.limits import OPTION_LENGTH
from catalog.services.drafts import create_listing
from tests.factories.catalog import make_draft
from tests.factories.facilities import make_facility, officer
from tests.harness.site import wait_until
from tests.workspace.test_draft_in_browser import form_of, has_no_sideways_scroll, sign_in

SIZES = [{"Ukuran": "41"}, {"Ukuran": "42"}, {"Ukuran": "43"}]


@pytest.fixture
def facility(live_site):
    return make_facility()


@pytest.fixture
def actor(facility):
    return officer(facility)


def row_of(draft, value):
    return draft.variants.select_related("variant__stock_record").get(option_1=value)


def stocks(draft):
    return {row.variant.stock_record.num_in_stock for row in draft.variants.select_related("variant__stock_record")}


def serious_findings(page):
    found = Axe().run(page).response["violations"]
    return [each["id"] for each in found if each["impact"] in {"serious", "critical"}]


def test_makes_shoes_of_two_sizes_and_fills_them_down(phone, live_site, facility, actor):
    draft = create_listing(facility_id=facility.pk, actor=actor).revisions.get()
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    phone.get_by_label("Harga jual").fill("350000")
    phone.get_by_text("Tambah pilihan ukuran atau warna").click()
    phone.get_by_label("Pilihan pertama", exact=True).fill("Ukuran")
    phone.get_by_label("Isi pilihan pertama").fill("41, 42")
    phone.get_by_role("button", name="Buat baris setiap pilihan").click()
    phone.get_by_role("rowheader", name="Ukuran 42").wait_for()
    assert phone.get_by_label("Harga jual (Rp), Ukuran 42").input_value() == "350.000"

    phone.get_by_label("Berat dengan kemasan (gram), Ukuran 41").fill("900")
    phone.get_by_role("button", name="Isi ke bawah: Berat dengan kemasan (gram)").click()
    wait_until(lambda: row_of(draft, "42").weight_g == 900)
    expect(phone.get_by_label("Berat dengan kemasan (gram), Ukuran 42")).to_have_value("900")

    phone.get_by_label("Stok (buah), Ukuran 42").fill("3")
    wait_until(lambda: row_of(draft, "42").variant.stock_record.num_in_stock == 3)
    assert has_no_sideways_scroll(phone)
    assert serious_findings(phone) == []


def test_keeps_a_refused_cell_while_rows_come_and_go(phone, live_site, facility, actor):
    draft = make_draft(facility, actor, variants=SIZES)
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    phone.get_by_label("Harga jual (Rp), Ukuran 42").fill("empat ratus ribu")
    phone.get_by_text("Tulis bilangan bulat").wait_for()
    phone.get_by_text("Tambah atau kurangi pilihan").click()
    phone.get_by_label("Isi pilihan pertama").fill("41, 42, 43, 44")
    phone.get_by_role("button", name="Terapkan pilihan ini").click()
    phone.get_by_role("rowheader", name="Ukuran 44").wait_for()
    cell = phone.get_by_label("Harga jual (Rp), Ukuran 42")
    assert cell.input_value() == "empat ratus ribu"
    assert cell.get_attribute("aria-invalid") == "true"
    assert "Tulis bilangan bulat" in phone.locator(f"[id='{cell.get_attribute('aria-describedby')}']").inner_text()

    phone.on("dialog", lambda dialog: dialog.accept())
    phone.get_by_role("button", name="Hapus baris Ukuran 43").press("Enter")
    wait_until(lambda: [row.option_1 for row in draft.variants.all()] == ["41", "42", "44"])
    phone.get_by_role("rowheader", name="Ukuran 43").wait_for(state="detached")
    assert phone.get_by_label("Harga jual (Rp), Ukuran 42").input_value() == "empat ratus ribu"
    assert row_of(draft, "42").price == 185_000


def test_remembers_axes_that_are_typed_and_not_applied(phone, live_site, facility, actor):
    draft = make_draft(facility, actor, variants=SIZES)
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    phone.get_by_text("Tambah atau kurangi pilihan").click()
    phone.get_by_label("Isi pilihan pertama").fill("41, 42, 43, 45")
    phone.get_by_text("Tersimpan ").wait_for()
    phone.reload()
    phone.get_by_text("Tambah atau kurangi pilihan").click()
    assert phone.get_by_label("Isi pilihan pertama").input_value() == "41, 42, 43, 45"
    phone.get_by_role("link", name="Selesai").click()
    wait_until(lambda: [row.option_1 for row in draft.variants.all()] == ["41", "42", "43", "45"])


def test_is_a_table_on_a_wide_screen_and_read_out_row_by_row(page, live_site, facility, actor):
    long = "x" * OPTION_LENGTH
    pairs = [{"Ukuran": size, "Warna": colour} for size in ("41", "42") for colour in ("Hitam", long)]
    draft = make_draft(facility, actor, variants=[pairs[0] | {"stock": 6}, *pairs[1:]])
    sign_in(page, actor, live_site)
    page.goto(form_of(draft))
    first, second = (page.get_by_label(f"Stok (buah), Ukuran {size}, Warna Hitam") for size in ("41", "42"))
    assert first.bounding_box()["x"] == second.bounding_box()["x"]
    assert page.get_by_role("columnheader", name="Harga jual").is_visible()
    assert has_no_sideways_scroll(page)
    assert serious_findings(page) == []
    page.get_by_label("Foto, Ukuran 42, Warna Hitam").select_option("Foto 2")
    expect(page.get_by_role("row").filter(has_text="Ukuran 42, Warna Hitam").locator("th img")).to_be_visible()
    wait_until(lambda: draft.variants.get(option_1="42", option_2="Hitam").photo is not None)
    first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # fill down
    wait_until(lambda: stocks(draft) == {6})
