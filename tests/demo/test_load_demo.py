"""`manage.py load_demo` fills the shop through the real services."""

import io

import pytest
from django.core.management import CommandError, call_command
from PIL import Image

from catalog.images import clean_photo
from catalog.models import ListingEvent, Photo, Product, SearchRow
from curation.models import Decision, Submission
from orders.models import FacilityOrder, Order
from pasindo.common.audit import findings
from pasindo.common.channels import MAIL
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.demo import listings as data
from pasindo.demo import loading
from pasindo.demo.loading import load_demo
from pasindo.demo.models import Loaded

CHOSEN = (
    "cikarang-tas-plastik", "cikarang-keranjang-plastik", "rawakencana-nampan",
    "banyuwangi-alat-makan", "tenggarong-meja-lipat", "bukitmelati-kaus", "telagakenari-sabun", "tasikmalaya-celengan",
    "rangkas-frame-lidi", "serang-kupu-kupu", "rawakencana-gantungan", "muarapelangi-donat",
    "telagakenari-keripik", "bukitmelati-tas-perca", "telagakenari-pesawat",
)  # fmt: skip


@pytest.fixture
def demo(settings, monkeypatch, transactional_db):
    """The demonstration with a few listings of every state, in pictures of one colour: drawing has its own tests."""
    settings.CLOCK_CAN_MOVE = True
    settings.CURATION_ASSESSORS = 3
    chosen = tuple(listing for listing in data.listings() if listing.key in CHOSEN)
    monkeypatch.setattr(loading, "listings", lambda: chosen)
    monkeypatch.setattr(loading, "draw_all", plain_pictures)
    return load_demo


def plain_pictures(missing, *, processes):
    """Pictures of one colour, another for each."""
    for number, listing in enumerate(missing, 1):
        yield listing, [_plain(number, view) for view in range(3)]


def _plain(number, view):
    out = io.BytesIO()
    Image.new("RGB", (1000, 1000), (number * 15 % 256, view * 100, 90)).save(out, "JPEG")
    return clean_photo(out.getvalue())


def counts():
    models = (Product, Photo, Submission, Decision, Order, FacilityOrder, Message, ListingEvent, Loaded)
    return {model.__name__: model.objects.count() for model in models}


def test_loading_twice_adds_nothing(demo):
    first = demo()
    before = counts()
    assert (first.listings, first.orders) == (len(CHOSEN), 3)
    assert demo() == (0, 0)
    assert counts() == before


def test_listings_and_orders_stand_where_they_should_without_a_letter_and_the_audit_is_clean(demo):
    demo()
    by_key = {listing.key: listing for listing in data.listings()}
    status = {key: _product(by_key[key]).status for key in CHOSEN}
    on_its_way = {"live", "frozen", "suspended", "withdrawn"}
    for key in CHOSEN:
        state = by_key[key].state
        assert status[key] == (state if state in on_its_way else "draft")
    assert SearchRow.objects.filter(product__status="live").count() == 3
    stages = {key: _stage(by_key[key]) for key in CHOSEN}
    assert stages["tenggarong-meja-lipat"] == "kanwil_verification"
    assert stages["bukitmelati-kaus"] == stages["telagakenari-sabun"] == "repair"
    assert stages["tasikmalaya-celengan"] == "pas_selection"
    assert stages["rangkas-frame-lidi"] == "assessment"
    assert stages["serang-kupu-kupu"] == "decision"
    assert stages["rawakencana-gantungan"] == stages["muarapelangi-donat"] == "rejected"
    assert stages["banyuwangi-alat-makan"] is None
    assert sorted(FacilityOrder.objects.values_list("status", flat=True)) == [
        "accepted",
        "awaiting_payment",
        "delivered",
    ]
    assert [finding for finding in findings() if finding.offenders] == []
    letters = Message.objects.filter(channel=MAIL, topic__startswith="curation.")
    assert letters.exists()
    assert set(letters.values_list("state", flat=True)) == {State.GIVEN_UP}


def test_is_refused_where_the_clock_stands_still(settings, db):
    settings.CLOCK_CAN_MOVE = False
    with pytest.raises(CommandError):
        call_command("load_demo")
    assert Product.objects.count() == 0


def _product(listing):
    return Product.objects.get(revisions__texts__title=listing.title[0])


def _stage(listing):
    return Submission.objects.filter(product=_product(listing)).values_list("status", flat=True).first()
