"""The checkout in a real browser: by keyboard alone, without script, without barriers, on a narrow phone."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from catalog.models import Product
from orders.models import FacilityOrder, Order
from orders.reading.selectors import order_token
from orders.states import PaymentStatus
from pasindo.accounts.roles import FacilityRole
from tests.factories.accounts import PASSWORD
from tests.factories.facilities import join, make_facility, officer
from tests.factories.orders import buyer, for_sale, gateway_says, packed, paid, place, shipped

SERIOUS = {"serious", "critical"}
TYPED = {
    "name": "Pembeli Contoh",
    "phone": "0812 3456 7890",
    "email": "pembeli@contoh.example",
    "street": "Jalan Contoh 1",
    "village": "Jabon",
    "district": "Mojoanyar",
    "postcode": "61364",
}


@pytest.fixture
def product(transactional_db) -> Product:
    return for_sale(title="Dompet kulit sapi jahit tangan dengan dua sekat dan saku koin", stock=5)


def put_in_basket(page: Page, product: Product) -> None:
    page.goto(f"/karya/{product.slug}/")
    page.locator("form.buy button").click()
    expect(page.locator("h1")).to_have_text("Keranjang")


def type_address(page: Page) -> None:
    for name, value in TYPED.items():
        page.fill(f"#id_{name}", value)


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the element with this name or text has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate("[document.activeElement.name, document.activeElement.textContent.trim()]")
        if focused[0] == name or focused[1].startswith(name):
            return
    pytest.fail(f"The keyboard does not reach {name!r}")


def barriers(page: Page) -> list[str]:
    """Serious findings of axe, and anything wider than the screen."""
    found = Axe().run(page).response["violations"]
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    serious = [f"{item['id']}: {item['nodes'][0]['html'][:120]}" for item in found if item["impact"] in SERIOUS]
    return serious + ([f"{wide} px too wide"] if wide > 0 else [])


def test_a_guest_orders_with_the_keyboard_alone(product, phone):
    put_in_basket(phone, product)
    tab_to(phone, "Lanjut memesan")
    phone.keyboard.press("Enter")
    expect(phone.locator("h1")).to_have_text("Alamat pengiriman")
    for name in ("name", "phone", "email"):
        tab_to(phone, name)
        phone.keyboard.type(TYPED[name])
    tab_to(phone, "province")
    phone.keyboard.type("Jawa Timur")
    expect(phone.locator("#id_regency option", has_text="Kabupaten Mojokerto")).to_be_attached()
    tab_to(phone, "regency")
    phone.keyboard.type("Kabupaten Mojokerto")
    for name in ("street", "village", "district", "postcode"):
        tab_to(phone, name)
        phone.keyboard.type(TYPED[name])
    phone.keyboard.press("Enter")
    expect(phone.locator("h1")).to_have_text("Pilih kurir")
    tab_to(phone, "Lanjut periksa pesanan")
    phone.keyboard.press("Enter")
    expect(phone.locator("h1")).to_have_text("Periksa pesanan")
    tab_to(phone, "Bayar Rp")
    phone.keyboard.press("Enter")
    expect(phone.locator("h1")).to_have_text("Pembayaran percobaan")

    assert Order.objects.get().shipping_address.regency_id == "35.16"


def test_a_guest_orders_without_script(product, browser, live_site):
    context = browser.new_context(base_url=live_site, java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    put_in_basket(page, product)
    page.fill("input[name=quantity]", "2")
    page.click("text=Ubah")
    page.click("text=Lanjut memesan")
    type_address(page)
    page.select_option("#id_province", label="Jawa Timur")
    page.click("text=Tampilkan kabupaten/kota")
    expect(page.locator("#id_name")).to_have_value(TYPED["name"])
    page.select_option("#id_regency", label="Kabupaten Mojokerto")
    page.locator(".step-actions button").click()
    page.click("text=Lanjut periksa pesanan")
    page.locator(".btn-pay").click()
    page.click("text=Berhasil")
    expect(page.locator("h1")).to_contain_text("Pesanan PSD-")
    page.goto(page.url.split("?")[0])

    order = Order.objects.get()
    assert order.facility_orders.get().lines.get().quantity == 2
    context.close()


def test_back_from_the_gateway_the_page_turns_by_itself_once_the_news_is_here(product, phone):
    order = place({product: 1})
    phone.goto(f"/pesanan/t/{order_token(order)}/?dari=bayar")
    expect(phone.locator("[data-waits]")).to_be_visible()
    gateway_says(PaymentStatus.PAID, order)

    expect(phone.locator(".note-success")).to_contain_text("Pembayaran diterima", timeout=15_000)


def test_a_nervous_thumb_orders_once(product, phone):
    put_in_basket(phone, product)
    phone.get_by_role("button", name=re.compile(r"^\+")).click()
    expect(phone.locator(".messages")).to_contain_text("sekarang 2 buah")
    phone.click("text=Lanjut memesan")
    type_address(phone)
    phone.select_option("#id_province", label="Jawa Timur")
    phone.select_option("#id_regency", label="Kota Mojokerto")
    phone.locator(".step-actions button").click()
    dearest = phone.locator("input[type=radio]").last
    dearest.check()
    total = phone.locator(".sums .total dd").text_content()
    phone.click("text=Lanjut periksa pesanan")
    expect(phone.locator(".btn-pay")).to_have_text(f"Bayar {total}")
    phone.locator(".btn-pay").dblclick()
    expect(phone.locator("h1")).to_have_text("Pembayaran percobaan")
    phone.go_back()
    if phone.locator(".btn-pay").count():  # the page as the browser kept it: its button leads to the same order
        phone.locator(".btn-pay").click()
        expect(phone.locator("h1")).to_have_text("Pembayaran percobaan")

    assert Order.objects.count() == 1


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_no_page_around_an_order_has_a_serious_barrier(product, open_page, size):
    page, problems = open_page(size), {}
    page.goto("/keranjang/")
    problems["empty basket"] = barriers(page)
    put_in_basket(page, product)
    problems["basket"] = barriers(page)
    page.click("text=Lanjut memesan")
    page.locator(".step-actions button").click()
    expect(page.locator(".error-summary")).to_be_visible()  # axe is not asked between two pages
    problems["refused address"] = barriers(page)
    type_address(page)
    page.select_option("#id_province", label="Jawa Timur")
    page.select_option("#id_regency", label="Kabupaten Mojokerto")
    page.locator(".step-actions button").click()
    page.wait_for_url("**/bayar/pengiriman/")
    problems["couriers"] = barriers(page)
    page.click("text=Lanjut periksa pesanan")
    page.wait_for_url("**/bayar/periksa/")
    page.click("text=Ketentuan pembelian")
    problems["last page"] = barriers(page)
    orders = [place({product: 1}), paid({product: 1}), shipped({product: 1})[0].order]
    links = [f"/pesanan/t/{order_token(order)}/" for order in orders]
    for path in ["/pesanan/lacak/", *links, f"{links[0]}?dari=bayar", f"{links[1]}nota/", f"/en{links[2]}"]:
        page.goto(path)
        problems[path] = barriers(page)

    assert {where: found for where, found in problems.items() if found} == {}


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_no_page_of_a_facilitys_orders_has_a_serious_barrier(transactional_db, open_page, size):
    facility, other = make_facility(), make_facility()
    user = officer(facility, FacilityRole.ORDER_OFFICER)
    join(other, user, FacilityRole.ORDER_OFFICER)
    facility_orders: list[FacilityOrder] = [paid({for_sale(facility): 1}, buyer=buyer(user)).facility_orders.get()]
    facility_orders += packed({for_sale(facility): 1}) + shipped({for_sale(facility): 1})
    own = f"/petugas/{facility.slug}/pesanan/"
    page, problems = open_page(size), {}
    page.goto("/masuk/")
    page.fill("input[name=login]", user.email)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main form button").first.click()
    paths = [
        "/petugas/",
        own,
        f"{own}?status=cancelled",
        *(f"{own}{facility_order.number}/" for facility_order in facility_orders),
    ]
    for path in [*paths, f"{own}{facility_orders[1].number}/slip/", "/pemberitahuan/", "/pesanan/"]:
        page.goto(path)
        problems[path] = barriers(page)

    assert {where: found for where, found in problems.items() if found} == {}
