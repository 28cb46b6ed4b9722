"""The public pages in a real browser: no barrier, no sideways scrolling, and no script needed to buy."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from catalog.models import Photo
from catalog.services.renditions import make_renditions, publish_photos
from tests.factories.shop import stock_shop

SERIOUS = {"serious", "critical"}


@pytest.fixture
def product(transactional_db):
    product = stock_shop(3)[0]
    for photo in Photo.objects.all():
        make_renditions(photo_id=photo.public_id)
    publish_photos(product_id=product.public_id)
    return product


def paths(product) -> list[str]:
    shop = ["/", "/kategori/fesyen/", "/cari/?q=dompet", "/cari/?q=zzzzqqq", f"/karya/{product.slug}/"]
    texts = ["/upt/", f"/upt/{product.facility.slug}/", "/cara-belanja/", "/kurasi-karya/", "/privasi/", "/pengaduan/"]
    return [*shop, *texts, "/masuk/", "/daftar/", "/lupa-sandi/", "/tidak/ada/", "/en/", f"/en/karya/{product.slug}/"]


def barriers(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{item['id']}: {item['nodes'][0]['html'][:120]}" for item in found if item["impact"] in SERIOUS]


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_no_page_has_a_serious_barrier_or_scrolls_sideways(product, open_page, size):
    page = open_page(size)
    problems = {}
    for path in paths(product):
        page.goto(path)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found = barriers(page) + ([f"{wide} px too wide"] if wide > 0 else [])
        if found:
            problems[path] = found
    assert problems == {}


def test_targets_of_a_thumb_are_large_enough(product, phone):
    small = []
    for path in ("/", f"/karya/{product.slug}/", "/masuk/"):
        phone.goto(path)
        small += phone.evaluate(
            """() => [...document.querySelectorAll("button, input, select, .btn, .head-tools a, .site-nav a")]
                .filter((e) => e.offsetParent && !["checkbox", "radio"].includes(e.type))
                .map((e) => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
                .filter(([, box]) => box.height < 43.5 || box.width < 43.5).map(([html]) => html)"""
        )
    assert small == []


def test_a_product_page_reads_and_buys_without_script(product, browser, live_site):
    context = browser.new_context(base_url=live_site, java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"/karya/{product.slug}/")
    assert page.locator(".gallery img").count() == 3
    form = page.locator("form.buy")
    assert (
        form.get_attribute("method") == "post" and form.locator("[name=product]").get_attribute("value") == product.slug
    )
    context.close()
