"""Choosing a size in a real browser, with and without a script: on the page, in the basket, on a phone."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from catalog.limits import OPTION_LENGTH
from facilities.models import StockRecord
from tests.factories.catalog import make_draft, make_live, publish, variant_of
from tests.harness.browser import SIZES

SERIOUS = {"serious", "critical"}


@pytest.fixture
def shoes(transactional_db):
    sizes = [
        {"Ukuran": size, "Warna": colour, "stock": 2, "price": price}
        for size, price in (("41", 350_000), ("42", 360_000))
        for colour in ("Hitam", "Cokelat")
    ]
    product = make_live(title="Sepatu kulit jahit tangan", variants=sizes)
    StockRecord.objects.filter(variant=variant_of(product, "42", "Hitam")).update(num_in_stock=0)
    return product


def chooses(page: Page, words: str) -> None:
    page.get_by_role("radio", name=re.compile(words)).check()


def fits(page: Page) -> None:
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{page.url} is {wide} px too wide"
    found = Axe().run(page).response["violations"]
    assert [item["id"] for item in found if item["impact"] in SERIOUS] == []


def test_a_choice_with_a_picture_and_a_long_word_fits_a_phone(transactional_db, phone):
    sizes = [{"Warna": "cokelat"}, {"Warna": "hitam"}, {"Warna": "x" * OPTION_LENGTH, "price": 1_295_000}]
    draft = make_draft(title="Sepatu kulit jahit tangan", variants=sizes)
    draft.variants.filter(position__gt=0).update(photo=draft.photos.last())
    phone.goto(f"/karya/{publish(draft).slug}/")
    expect(phone.locator(".option .frame")).to_have_count(2)
    fits(phone)
    inside = "each => each.scrollWidth <= each.clientWidth"
    assert all(option.evaluate(inside) for option in phone.locator(".option").all())


@pytest.mark.parametrize("size", sorted(SIZES))
def test_a_size_is_chosen_on_the_page_and_changed_in_the_basket(shoes, open_page, size):
    page = open_page(size)
    page.goto(f"/karya/{shoes.slug}/")
    fits(page)
    expect(page.get_by_role("radio", name=re.compile("42, Hitam"))).to_be_disabled()
    page.get_by_role("button", name="Tambah ke keranjang").click()
    assert "/karya/" in page.url, "the browser asks for a choice by itself"
    chooses(page, "42, Cokelat")
    page.get_by_role("button", name="Tambah ke keranjang").click()
    page.wait_for_url(re.compile("/keranjang/"))
    expect(page.get_by_text("Ukuran 42, Warna Cokelat").first).to_be_visible()
    page.get_by_text("Ganti pilihan").click()
    fits(page)
    page.locator("[name=to]").select_option(str(variant_of(shoes, "41", "Hitam").public_id))
    page.get_by_role("button", name="Ganti", exact=True).click()
    expect(page.locator(".goods").get_by_text("Ukuran 41, Warna Hitam", exact=True)).to_be_visible()


def test_a_size_is_chosen_and_changed_without_a_script(shoes, browser, live_site):
    page = browser.new_context(base_url=live_site, java_script_enabled=False, viewport=SIZES["phone"]).new_page()
    page.goto(f"/karya/{shoes.slug}/")
    chooses(page, "41, Cokelat")
    page.get_by_role("button", name="Tambah ke keranjang").click()
    expect(page.get_by_text("Sepatu kulit jahit tangan, Ukuran 41, Warna Cokelat").first).to_be_visible()
    page.locator("summary", has_text="Ganti pilihan").click()
    page.locator("[name=to]").select_option(str(variant_of(shoes, "42", "Cokelat").public_id))
    page.get_by_role("button", name="Ganti", exact=True).click()
    expect(page.locator(".goods").get_by_text("Ukuran 42, Warna Cokelat", exact=True)).to_be_visible()
    page.context.close()
