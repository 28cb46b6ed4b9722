"""With its script, on a phone of 360 px, the draft's form …"""

import io

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from PIL import Image

from catalog.models import Revision
from catalog.services.drafts import create_listing, save_draft
from tests.catalog import pictures
from tests.factories.catalog import make_draft
from tests.factories.facilities import make_facility, officer
from tests.harness.site import wait_until

GIF = {"name": "animasi.gif", "mimeType": "image/gif", "buffer": b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff;"}


def noise() -> Image.Image:
    return Image.merge("RGB", [Image.effect_noise((1200, 900), 40)] * 3)


def sent(name: str, data: bytes) -> dict:
    return {"name": name, "mimeType": "image/jpeg", "buffer": data}


@pytest.fixture
def facility(live_site):
    return make_facility()


@pytest.fixture
def actor(facility):
    return officer(facility)


@pytest.fixture
def draft(facility, actor):
    return create_listing(facility_id=facility.pk, actor=actor).revisions.get()


def sign_in(page, user, live_site):
    client = Client()
    client.force_login(user)
    value = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_site}])


def form_of(draft: Revision) -> str:
    return reverse("officer-draft", args=[draft.product.facility.slug, draft.product.public_id])


def title_of(draft: Revision) -> str:
    return draft.texts.get(language="id").title


def has_no_sideways_scroll(page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_saves_as_one_goes_and_follows_the_category(phone, live_site, draft, actor):
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    phone.get_by_label("Judul karya").fill("Keripik singkong balado")
    phone.get_by_text("Tersimpan ").wait_for()
    phone.get_by_label("Kategori").select_option("camilan")
    phone.get_by_label("Daftar bahan").fill("Singkong, cabai, minyak")
    phone.get_by_label("Harga jual").fill("lima belas ribu")
    phone.get_by_text("Tulis bilangan bulat").wait_for()
    wait_until(lambda: Revision.objects.get(pk=draft.pk).specifications == {"ingredients": "Singkong, cabai, minyak"})
    assert title_of(draft) == "Keripik singkong balado"
    assert draft.variants.get().price is None
    assert has_no_sideways_scroll(phone)
    phone.reload()
    assert phone.get_by_label("Daftar bahan").input_value() == "Singkong, cabai, minyak"


def test_sends_photos_one_by_one_and_names_those_refused(phone, live_site, draft, actor):
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    files = [
        sent("IMG_0001.jpg", pictures.jpeg(noise(), orientation=6)),
        GIF,
        sent("IMG_0002.HEIC", pictures.heic()),
        sent("gambar.png", pictures.png()),
    ]
    phone.get_by_label("Tambah foto").set_input_files(files)
    phone.locator("[data-photo]").nth(2).wait_for()
    assert "animasi.gif: Berkas ini GIF" in phone.locator("[data-uploads]").inner_text()
    assert draft.photos.count() == 3
    first = draft.photos.first().photo
    assert (first.width, first.height) == (900, 1200)
    phone.get_by_role("button", name="Turunkan foto 1").press("Enter")
    wait_until(lambda: draft.photos.first().photo_id != first.pk)
    phone.locator(f"li:nth-child(2)[data-photo='{first.public_id}']").wait_for()
    phone.locator(f"[data-photo='{first.public_id}']").get_by_label("Yang terlihat di foto").fill("Tampak samping")
    wait_until(lambda: draft.photos.get(photo=first).alt_id == "Tampak samping")
    wait_until(lambda: not draft.photos.exclude(photo__state="ready").exists(), seconds=30, what="the renditions")

    away = {"status": 503, "content_type": "application/json", "body": '{"error": "Penyimpanan foto tidak menjawab."}'}
    phone.route("**/foto/", lambda route: route.fulfill(**away), times=1)
    phone.get_by_label("Tambah foto").set_input_files([sent("IMG_0009.jpg", pictures.jpeg(noise()))])
    phone.get_by_text("IMG_0009.jpg: Penyimpanan foto tidak menjawab.").wait_for()
    assert draft.photos.count() == 3 and has_no_sideways_scroll(phone)
    phone.get_by_role("button", name="Coba lagi").click()  # the page kept it: nobody chooses it a second time
    phone.locator("[data-photo]").nth(3).wait_for()
    assert draft.photos.count() == 4 and "IMG_0009" not in phone.locator("[data-uploads]").inner_text()
    assert has_no_sideways_scroll(phone)


def test_keeps_what_was_typed_through_a_sign_out(phone, live_site, draft, actor):
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    phone.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    phone.get_by_label("Judul karya").fill("Kursi rotan")
    phone.get_by_text("Anda sudah keluar").wait_for()
    assert title_of(draft) == ""
    phone.get_by_role("link", name="Masuk", exact=True).click()
    phone.wait_for_url(f"**{reverse('account_login')}?next={form_of(draft)}")
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    assert phone.get_by_label("Judul karya").input_value() == "Kursi rotan"
    wait_until(lambda: title_of(draft) == "Kursi rotan")


def test_does_not_overwrite_another_tab_in_silence(phone, live_site, draft, actor):
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    save_draft(revision_id=draft.pk, actor=actor, version=1, values={"title": "Dari tab lain"})
    phone.get_by_label("Judul karya").fill("Dari sini")
    phone.get_by_text("sudah disimpan di tempat lain").wait_for()
    assert title_of(draft) == "Dari tab lain"
    phone.locator(".sticky-actions").get_by_role("button", name="Simpan draf").click()
    phone.get_by_text("yang tersimpan sekarang “Dari tab lain”").wait_for()
    assert phone.get_by_label("Judul karya").input_value() == "Dari sini"
    phone.locator(".sticky-actions").get_by_role("button", name="Simpan draf").click()
    phone.get_by_text("Draf tersimpan.").wait_for()
    assert title_of(draft) == "Dari sini"


def test_says_that_nothing_was_saved_while_the_line_is_down(phone, live_site, draft, actor):
    sign_in(phone, actor, live_site)
    phone.goto(form_of(draft))
    phone.context.set_offline(True)
    phone.get_by_label("Judul karya").fill("Tas anyaman")
    phone.get_by_text("Belum tersimpan, coba lagi").wait_for()
    phone.context.set_offline(False)
    phone.get_by_role("button", name="Belum tersimpan, coba lagi").click()
    phone.get_by_text("Tersimpan ").wait_for()
    assert title_of(draft) == "Tas anyaman"


def test_works_without_its_script(browser, live_site, facility, actor):
    draft = make_draft(facility, actor, photos=2)
    page = browser.new_context(base_url=live_site, java_script_enabled=False).new_page()
    sign_in(page, actor, live_site)
    page.goto(form_of(draft))
    page.get_by_label("Judul karya").fill("Dompet tanpa skrip")
    page.get_by_label("Judul karya").press("Enter")
    page.get_by_text("Draf tersimpan.").wait_for()
    assert title_of(draft) == "Dompet tanpa skrip"
    second = draft.photos.last().photo
    page.get_by_role("button", name="Jadikan sampul").click()
    page.get_by_text("Draf tersimpan.").wait_for()
    assert draft.photos.first().photo == second
    target = io.BytesIO()
    noise().save(target, "JPEG")
    page.get_by_label("Tambah foto").set_input_files([sent("tiga.jpg", target.getvalue()), GIF])
    page.locator(".sticky-actions").get_by_role("button", name="Simpan draf").click()
    page.get_by_text("animasi.gif").wait_for()
    assert draft.photos.count() == 3
    page.context.close()
