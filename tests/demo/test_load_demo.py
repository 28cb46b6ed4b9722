"""`manage.py load_demo` fills the shop through the real services."""

import pytest
from django.core.management import CommandError, call_command

from catalog.images import clean_photo
from catalog.models import ListingEvent, Photo, Product, RevisionText, SearchRow, Variant
from catalog.services.drafts import discard_draft
from curation.models import Decision, Submission
from orders.fulfilment.services import pack_order
from orders.models import FacilityOrder, Line, Order, PaymentAttempt
from orders.reading.meanwhile import seen_of
from pasindo.accounts.models import User
from pasindo.common.audit import findings
from pasindo.common.channels import MAIL
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.demo import listings as data
from pasindo.demo.chapters import Chapter, Plan, chapters, purchases, register
from pasindo.demo.choices import choice_of
from pasindo.demo.loading import load_demo
from pasindo.demo.people import user_of
from pasindo.demo.photos import file_of
from pasindo.persons.schedules import forget_what_is_over
from tests.factories.curation import seen_draft

ON_SALE = ("cikarang-tas-plastik", "cikarang-keranjang-plastik", "rawakencana-nampan")
CHOSEN = (
    *ON_SALE, "banyuwangi-alat-makan", "tenggarong-meja-lipat", "bukitmelati-kaus", "telagakenari-sabun",
    "tasikmalaya-celengan", "rangkas-frame-lidi", "serang-kupu-kupu", "rawakencana-gantungan", "muarapelangi-donat",
    "telagakenari-keripik", "bukitmelati-tas-perca", "telagakenari-pesawat",
)  # fmt: skip
FULFILLED = ["accepted", "awaiting_payment", "delivered"]


@pytest.fixture
def demo(settings, transactional_db):
    """Loads the demonstration with these listings alone."""
    settings.CLOCK_CAN_MOVE = True
    settings.CURATION_ASSESSORS = 3

    def load(*keys):
        return load_demo(Plan(tuple(listing for listing in data.listings() if listing.key in keys), processes=0))

    return load


def counts():
    models = (User, Product, Photo, Submission, Decision, Order, FacilityOrder, PaymentAttempt, Message, ListingEvent)
    return {model.__name__: model.objects.count() for model in models}


def fulfilled():
    return sorted(FacilityOrder.objects.values_list("status", flat=True))


def test_loading_twice_adds_nothing_even_if_a_draft_was_renamed_or_thrown_away(demo):
    keys = (ON_SALE[0], "banyuwangi-alat-makan", "muarapelangi-pulpen")
    first = demo(*keys)
    cleaned = {clean_photo(file_of(key, view).read_bytes()).sha256 for key in keys for view in data.VIEWS}
    assert set(Photo.objects.values_list("sha256", flat=True)) == cleaned
    assert {name: first[name] for name in ("facilities", "listings", "orders")} == {
        "facilities": 3,
        "listings": 3,
        "orders": 1,
    }
    renamed, thrown_away = Product.objects.filter(status="draft").order_by("pk")
    RevisionText.objects.filter(revision__product=renamed).update(title="Nama lain")
    discard_draft(product_id=thrown_away.pk, actor=user_of("petugas", "Muara Pelangi"), seen=seen_draft(thrown_away))
    before = counts()
    assert demo(*keys) == dict.fromkeys([chapter.name for chapter in chapters()], 0)
    assert counts() == before


def test_loading_that_was_cut_off_goes_on_where_it_stopped(demo, monkeypatch):
    """Placed and not settled when the process died: the next loading settles it, the one after adds nothing."""

    def die(*_args):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(purchases, "_pay", die)
        with pytest.raises(KeyboardInterrupt):
            demo(*ON_SALE)
    assert fulfilled() == ["awaiting_payment", "awaiting_payment"]
    assert demo(*ON_SALE)["orders"] == 2
    assert fulfilled() == FULFILLED
    before = counts()
    assert demo(*ON_SALE)["orders"] == 0
    assert counts() == before
    # What befell an order since is left alone.
    accepted = FacilityOrder.objects.get(status="accepted")
    pack_order(facility_order_id=accepted.pk, actor=user_of("pesanan", "Rawa Kencana"), seen=seen_of(accepted))
    assert demo(*ON_SALE)["orders"] == 0
    accepted.refresh_from_db()
    assert accepted.status == "packed"


def test_listings_and_orders_stand_where_they_should_without_a_letter_and_the_audit_is_clean(demo):
    demo(*CHOSEN)
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
    assert fulfilled() == FULFILLED
    forget_what_is_over()  # as the clock does within a day
    assert [finding for finding in findings() if finding.offenders] == []
    letters = Message.objects.filter(channel=MAIL, topic__startswith="curation.")
    assert letters.exists()
    assert set(letters.values_list("state", flat=True)) == {State.SENT}


def test_shoes_and_a_shirt_are_bought_in_a_size_and_a_colour(demo):
    demo("mojokerto-pantofel", "pekalongan-kemeja")
    free = {choice_of(each): each.stock_record.free for each in Variant.objects.select_related("stock_record")}
    assert [free[size] for size in ("39", "40", "41", "42", "43")] == [2, 3, 4, 2, 0]
    assert {name: pieces for name, pieces in free.items() if "/" in name} == {
        "M/Cokelat": 3,
        "L/Cokelat": 4,
        "XL/Cokelat": 2,
        "M/Biru": 1,
        "L/Biru": 0,
    }
    dear = Variant.objects.get(option_1="XL")
    assert (int(dear.stock_record.price), dear.option_2_en) == (200_000, "Brown")
    blue = Photo.objects.get(sha256=clean_photo(file_of("pekalongan-kemeja", "whole-biru").read_bytes()).sha256)
    shown = Variant.objects.filter(product__title__startswith="Kemeja").values_list("option_2", "photo")
    assert set(shown) == {("Cokelat", None), ("Biru", blue.pk)}
    assert sorted(Line.objects.values_list("variant_label", flat=True)) == ["Ukuran 42", "Ukuran M, Warna Biru"]
    assert fulfilled() == ["shipped", "shipped"]


def test_is_refused_where_the_clock_stands_still(settings, db):
    settings.CLOCK_CAN_MOVE = False
    with pytest.raises(CommandError):
        call_command("load_demo")
    assert Product.objects.count() == 0


def test_chapters_are_found_in_their_order_and_none_takes_the_place_of_another():
    assert [chapter.name for chapter in chapters()] == ["accounts", "facilities", "listings", "orders"]
    for name, place in (("orders", 999), ("another", chapters()[0].place)):
        with pytest.raises(ValueError):
            register(Chapter(name, "", place, load=lambda _plan: 0, count=lambda: 0, total=lambda: 0))
    assert len(chapters()) == 4


def _product(listing):
    return Product.objects.get(revisions__texts__title=listing.title[0])


def _stage(listing):
    return Submission.objects.filter(product=_product(listing)).values_list("status", flat=True).first()
