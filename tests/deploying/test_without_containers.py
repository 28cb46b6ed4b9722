"""docs/deployer.md, "Without containers", followed from the first command to the last: then somebody orders, pays by a
transfer that finance confirms, and is told so. Production's settings, real servers, TLS at nginx."""

import re
import shutil
import tempfile
import urllib.request
from http.client import HTTPConnection
from pathlib import Path

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.utils import timezone

from pasindo.queues import QUEUES
from tests.deploying.machine import INSTEAD, Machine, secrets_for
from tests.deploying.page import blocks_of
from tests.deploying.visitor import SITE, Answer, Visitor
from tests.harness.site import wait_until

SECTION = "Without containers"
PASSWORD = "kata sandi yang panjang 7"
ADDRESS = {
    "name": "Pembeli Contoh", "phone": "0812 3456 7890", "email": "pembeli@contoh.example", "province": "31",
    "regency": "31.74", "street": "Jalan Contoh 1", "village": "Sukamaju", "district": "Cilandak", "postcode": "12430",
    "notes": "",
}  # fmt: skip
ON_SALE = """
from tests.factories.catalog import make_draft, one_picture
from tests.factories.orders import publish_without_photos
print(publish_without_photos(make_draft(photos=1, title="Dompet kulit", price=185_000, stock=5)).slug)
"""


@pytest.fixture
def machine():
    if not (shutil.which("nginx") or Path("/usr/sbin/nginx").exists()):
        pytest.skip("nginx is not here (Debian: apt-get install nginx): the page's way through a proxy was not tried")
    with tempfile.TemporaryDirectory(prefix="pasindo-") as folder:
        Path(folder).chmod(0o755)
        with Machine(Path(folder)) as made:
            yield made


def test_each_command_that_is_not_run_here_stands_on_the_page():
    lines = [line for block in blocks_of(SECTION) if not block.file for line in block.text.splitlines()]
    assert [begin for begin in INSTEAD if sum(line.startswith(begin) for line in lines) != 1] == []


def test_the_page_leads_from_an_empty_machine_to_a_paid_order_and_its_letters(machine):
    blocks = blocks_of(SECTION)
    machine.start_servers(secrets_for(blocks))
    machine.follow(blocks)
    assert "BROKEN" not in machine.said
    visitor = Visitor(machine.ports["https"], str(machine.certificate))
    home = wait_until(lambda: (page := visitor.get("/")).status == 200 and page, seconds=60, what="the shop")
    refuses_the_clear(machine.ports["http"])
    looks_like_production(visitor, home)
    for name in ("clock", *QUEUES):  # what the health checks of containers look at
        wait_until((machine.root / "lib" / "alive" / name).exists, seconds=60, what=f"a sign of {name}")
    slug = machine.python(ON_SALE)
    number, amount = order(visitor, slug)
    letter = machine.mail("pembeli@contoh.example", number)
    assert "0123456789" in letter and f"{amount:,}".replace(",", ".") in letter

    admin = joins(machine, "admin@instansi.example", "Admin Contoh")
    admin.get("/orang/undang/?untuk=nasional")
    admin.post("/orang/undang/?untuk=nasional", {"email": "keuangan@instansi.example", "role": "finance"})
    finance = joins(machine, "keuangan@instansi.example", "Keuangan Contoh")
    waiting = finance.get("/keuangan/transfer/?q=" + number)
    page = finance.get(re.search(r'href="(/keuangan/transfer/[0-9a-f-]{36}/)"', waiting.text)[1])
    line = {"seen": page.hidden("seen"), "amount": str(amount), "bank_reference": "TRX 1"}
    line["received_on"] = re.search(r'name="received_on" value="([^"]+)"', page.text)[1]
    done = finance.post(page.url.removeprefix(SITE), line)
    assert f"Pesanan {number} lunas" in done.text
    assert number in machine.mail("pembeli@contoh.example", "sudah kami terima")
    assert "Pembayaran diterima." in visitor.get(visitor.order_page).text


def refuses_the_clear(port: int) -> None:
    """Without TLS there is nothing but the way to it."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/masuk/", headers={"Host": "pasindo.example"})
    answer = connection.getresponse()
    assert (answer.status, answer.headers["Location"]) == (301, f"{SITE}/masuk/")
    connection.close()


def looks_like_production(visitor: Visitor, home: Answer) -> None:
    assert "max-age=31536000" in home.headers["Strict-Transport-Security"]
    assert visitor.get("/demo/").status == 404 and visitor.get("/metrics").status == 404
    style = re.search(r'href="(/static/css/core\.[0-9a-f]{12}\.css)"', home.text)[1]
    assert "immutable" in visitor.get(style).headers["Cache-Control"]
    visitor.get("/masuk/")
    assert all(cookie.secure for cookie in visitor.cookies.cookiejar) and list(visitor.cookies.cookiejar)


def order(visitor: Visitor, slug: str) -> tuple[str, int]:
    """A guest's way from the listing to the order's page: its number and what to transfer."""
    listing = visitor.get(f"/karya/{slug}/")
    assert listing.status == 200
    picture = wait_until(lambda: re.search(r'src="(http://127[^"]+)"', visitor.get(f"/karya/{slug}/").text), seconds=60)
    with urllib.request.urlopen(picture[1].replace("&amp;", "&"), timeout=30) as answer:
        assert answer.headers["Content-Type"].startswith("image/")
    assert picture[1].split("/pasindo-public/")[0] in listing.headers["Content-Security-Policy"]
    visitor.post("/keranjang/tambah/", {"product": slug, "quantity": "2"})
    visitor.get("/bayar/alamat/")
    visitor.post("/bayar/alamat/", ADDRESS)
    visitor.post("/bayar/pengiriman/", {})
    review = visitor.get("/bayar/periksa/")
    placed = visitor.post("/bayar/periksa/", {name: review.hidden(name) for name in ("checkout_key", "total")})
    assert placed.status == 200, placed.text[:2000]
    visitor.order_page = placed.url
    assert "Koperasi Contoh" in placed.text and "0123456789" in placed.text
    number = re.search(r"PSD-\d{8}-\d{6}", placed.text)[0]
    return number, int(review.hidden("total"))


def joins(machine: Machine, address: str, name: str) -> Visitor:
    """Whoever opens the letter of an invitation: a password, a second factor, and in."""
    link = re.search(rf"{SITE}(/undangan/\S+)", machine.mail(address, "/undangan/"))[1]
    person = Visitor(machine.ports["https"], str(machine.certificate))
    person.get(link)
    page = person.post(link, {"name": name, "password": PASSWORD})
    assert "autentikator" in page.text, page.text[:2000]
    page = person.get("/akun/dua-langkah/totp/activate/") if "secret-key" not in page.text else page
    key = re.search(r'secret-key">([^<]+)<', page.text)[1].replace(" ", "")
    code = format_hotp_value(hotp_value(key, int(timezone.now().timestamp()) // 30))
    page = person.post(page.url.removeprefix(SITE), {"code": code})
    assert 'class="recovery-code"' in page.text, page.text[:2000]
    return person
