"""A pause in a facility's service: every page says the same of it, and it ends when the facility's own day ends."""

import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.urls import reverse

from facilities.models import Partner
from facilities.states import Status
from pasindo.common import clock
from tests.factories.facilities import make_facility
from tests.factories.shop import stock_shop

pytestmark = pytest.mark.django_db

ZONE = "Asia/Jayapura"  # two hours ahead of Jakarta
LAST = datetime.date(2027, 1, 14)
BADGE = '<span class="badge badge-warn">Penyesuaian jadwal layanan</span>'


def moment(day, hour, minute=0):
    return datetime.datetime.combine(day, datetime.time(hour, minute), tzinfo=ZoneInfo(ZONE))


@pytest.fixture
def product(db):
    facility = make_facility(name="Lapas Contoh Abepura", regency_id="91.71", time_zone=ZONE)
    product, _other = stock_shop(2, facility)
    return product


def paused_until(product, day):
    Partner.objects.filter(pk=product.facility_id).update(status=Status.PAUSED, paused_until=day)


def what_pages_say(client, product):
    """Of each page, whether it speaks of a pause; of the goods, whether they can be bought."""

    def page(path):
        return client.get(path).content.decode()

    lists = {path: BADGE in page(path) for path in ("/", "/kategori/fesyen/", "/cari/?q=dompet")}
    goods, house = page(f"/karya/{product.slug}/"), page(f"/upt/{product.facility.slug}/")
    same = {"headers": {"sec-fetch-site": "same-origin"}}
    client.post(reverse("basket-add"), {"product": product.slug, "quantity": 1}, **same)
    basket = page(reverse("basket"))
    return {
        **lists,
        "all facilities": "Penyesuaian jadwal" in page("/upt/"),
        "facility": "Penyesuaian jadwal layanan sampai" in house,
        "tiles of the facility": BADGE in house,
        "other goods": BADGE in goods,
        "goods": "penyesuaian jadwal" in goods and 'name="quantity"' not in goods,
        "basket": "penyesuaian jadwal" in basket,
    }


@pytest.mark.parametrize(
    ("now", "paused"),
    [
        (moment(LAST - datetime.timedelta(days=1), 12), True),
        (moment(LAST, 0, 30), True),
        (moment(LAST, 23, 59), True),
        (moment(LAST + datetime.timedelta(days=1), 0, 30), False),  # in Jakarta it is the last day still
        (moment(LAST + datetime.timedelta(days=1), 12), False),
    ],
    ids=["day before", "morning of the last day", "night of the last day", "after midnight there", "day after"],
)
def test_every_page_says_the_same_until_the_last_day_is_over(client, product, now, paused):
    paused_until(product, LAST)
    with time_machine.travel(now, tick=False):
        said = what_pages_say(client, product)
    assert said == dict.fromkeys(said, paused)


def test_goods_that_lie_in_the_basket_wait_for_the_end_of_the_pause(client, product):
    same = {"headers": {"sec-fetch-site": "same-origin"}}
    client.post(reverse("basket-add"), {"product": product.slug, "quantity": 1}, **same)
    paused_until(product, LAST)
    with time_machine.travel(moment(LAST, 12)):
        assert "penyesuaian jadwal" in client.get(reverse("basket")).content.decode()
    with time_machine.travel(moment(LAST + datetime.timedelta(days=1), 12)):
        assert "penyesuaian jadwal" not in client.get(reverse("basket")).content.decode()


def test_a_pause_without_an_end_goes_on(client, product):
    paused_until(product, None)
    with time_machine.travel(clock.now() + datetime.timedelta(days=300)):
        house = client.get(f"/upt/{product.facility.slug}/").content.decode()
    assert "pemesanan sedang ditutup" in house and BADGE in house


def test_the_words_are_english_on_an_english_page(client, product):
    paused_until(product, None)
    assert "Service schedule adjustment" in client.get("/en/kategori/fesyen/").content.decode()


def test_a_pause_costs_no_query_more(client, product, django_assert_max_num_queries):
    budgets = {"/": 7, "/kategori/fesyen/": 7, "/cari/?q=dompet": 6, f"/karya/{product.slug}/": 8}
    paused_until(product, LAST)
    for path, most in budgets.items():
        client.get(path)
        with django_assert_max_num_queries(most):
            client.get(path)
