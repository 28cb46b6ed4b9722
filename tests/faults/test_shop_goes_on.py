"""Valkey stopped and paused, the database cut off, a storage that hangs: what people notice of it, on a real server."""

import os
import threading
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from catalog.models import Photo, Product
from orders.models import Order
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.catalog import drawn_photo, make_draft
from tests.factories.facilities import make_facility, officer
from tests.factories.orders import for_sale, stock_of
from tests.faults.visiting import Visitor
from tests.harness.audit import broken_of
from tests.harness.outages import FragileSite, fragile_site
from tests.harness.site import wait_until

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.xdist_group("fragile")]
GUEST = {
    "name": "Pembeli Contoh", "phone": "0812 3456 7890", "province": "31", "regency": "31.74",
    "street": "Jalan Contoh 1 RT 2/RW 3", "village": "Sukamaju", "district": "Cilandak", "postcode": "12430",
    "notes": "",
}  # fmt: skip


@pytest.fixture(scope="module")
def _site() -> Iterator[FragileSite]:
    with fragile_site() as site:
        yield site


@pytest.fixture
def site(transactional_db: None, _site: FragileSite) -> FragileSite:
    return _site


@pytest.fixture
def valkey_killed(site) -> Iterator[None]:
    site.valkey.kill()
    yield
    site.valkey.start()


@pytest.fixture
def valkey_paused(site) -> Iterator[None]:
    site.valkey.pause()
    yield
    site.valkey.go_on()


def signed_in(site: FragileSite, user) -> Visitor:
    """In before anything is wrong, as somebody at work is."""
    client, visitor = Client(), Visitor(site.address)
    client.force_login(user)
    visitor.cookies[settings.SESSION_COOKIE_NAME] = client.cookies[settings.SESSION_COOKIE_NAME].value
    return visitor


def to_the_last_step(visitor: Visitor, product, **more: str) -> dict[str, str]:
    """A basket and an address; the hidden fields of the page that orders."""
    visitor.post(reverse("basket-add"), {"product": product.slug, "quantity": 1})
    visitor.get(reverse("checkout-address"))
    assert visitor.post(reverse("checkout-address"), {**GUEST, **more}).location == reverse("checkout-shipping")
    assert visitor.post(reverse("checkout-shipping"), {}).location == reverse("checkout-review")
    page = visitor.get(reverse("checkout-review"))
    return {name: page.field(name) for name in ("checkout_key", "total")}


def test_without_valkey_people_sign_in_and_buy_and_guessing_is_still_counted(site, valkey_killed):
    product, buyer = for_sale(stock=5), make_user()
    shopping, thief = Visitor(site.address), Visitor(site.address)
    for path in (reverse("home"), reverse("product", args=[product.slug])):
        assert shopping.get(path).status == 200
    shopping.get(reverse("account_login"))
    entered = shopping.post(reverse("account_login"), {"login": buyer.email, "password": PASSWORD})
    assert entered.status == 302, entered.text[:2000]
    assert shopping.post(reverse("checkout-review"), to_the_last_step(shopping, product)).status == 302
    assert Order.objects.get().user == buyer and stock_of(product)[1] == 1
    assert "Valkey is away" in site.log.read_text()

    thief.get(reverse("account_login"))
    tries = [thief.post(reverse("account_login"), {"login": buyer.email, "password": f"tebak-{n}"}) for n in range(6)]
    assert [page.status for page in tries] == [200] * 5 + [429]


def test_while_valkey_hangs_people_search_and_buy_and_officers_work(site, valkey_paused):
    product = for_sale(stock=5)
    clerk = officer(product.facility)
    at_work, shopping = signed_in(site, clerk), Visitor(site.address)
    found = shopping.get(f"{reverse('search')}?q={product.display_title.split()[0]}")
    assert product.display_title in found.text
    last = to_the_last_step(shopping, product, email="pembeli@contoh.example")
    assert shopping.post(reverse("checkout-review"), last).status == 302
    assert Order.objects.count() == 1 and stock_of(product)[1] == 1
    assert at_work.get(reverse("officer-listings", args=[product.facility.slug])).status == 200
    assert at_work.post(reverse("officer-listing-create", args=[product.facility.slug]), {}).status == 302
    assert Product.objects.filter(facility=product.facility).count() == 2


def test_without_the_database_a_page_says_so_and_an_order_is_found_again(site):
    """Cut off between the order and its answer: the browser sends the same page again, as the page asks to."""
    product = for_sale(stock=5)
    buyer = Visitor(site.address)
    last = to_the_last_step(buyer, product, email="pembeli@contoh.example")

    site.wire.cut()
    for path in (reverse("home"), reverse("orders"), reverse("checkout-review")):
        page = buyer.get(path)
        assert (
            page.status == 503 and page.headers["Retry-After"] == "10" and "no-store" in page.headers["Cache-Control"]
        )
        assert "muat ulang" in page.text and "Traceback" not in page.text
    assert buyer.post(reverse("checkout-review"), last).status == 503
    site.wire.mend()

    assert buyer.get(reverse("home")).status == 200, "and nobody started anything anew"
    assert buyer.post(reverse("checkout-review"), last).status == 302
    assert buyer.post(reverse("checkout-review"), last).status == 302
    assert Order.objects.count() == 1 and stock_of(product)[1] == 1
    assert broken_of("orders") == {}


def test_while_the_storage_hangs_pages_answer_and_one_upload_too_many_is_refused_at_once(site):
    clerk = officer(make_facility())
    draft = make_draft(clerk.memberships.get().facility, actor=clerk, photos=0)
    visitor = signed_in(site, clerk)
    place, answers = [draft.product.facility.slug, draft.product.public_id], []
    page, photos = reverse("officer-draft", args=place), reverse("officer-draft-photos", args=place)
    assert visitor.get(page).status == 200

    def send(shade: int) -> None:
        answers.append(visitor.upload(photos, "photo", drawn_photo(400 + shade, 300)))

    most = int(os.environ.get("WEB_THREADS", "4")) - 2
    hanging = [threading.Thread(target=send, args=(number,)) for number in range(most)]
    for thread in hanging:
        thread.start()
    wait_until(lambda: len(site.storage.callers) == most, what="uploads that wait for the storage")

    home = visitor.get(reverse("home"))
    refused = visitor.upload(photos, "photo", drawn_photo(501, 300))
    assert home.status == 200 and not answers, "while all of them still hang"
    assert refused.status == 503 and refused.headers["Retry-After"] == "10"
    assert "coba lagi" in refused.json()["error"]

    while any(thread.is_alive() for thread in hanging):
        site.storage.hang_up()
        hanging[0].join(0.2)
    assert [page.status for page in answers] == [503] * most
    assert all("belum tersimpan" in page.json()["error"] for page in answers)
    assert not Photo.objects.exists()
    assert visitor.get(page).status == 200
