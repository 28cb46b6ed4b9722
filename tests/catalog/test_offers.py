"""Stock and price of a listing on sale …"""

import pytest
from django.core.exceptions import PermissionDenied

from catalog.exceptions import OfferRefused
from catalog.services.drafts import save_draft
from pasindo.common.exceptions import Conflict
from tests.factories.catalog import change_price, make_draft, make_live, update_stock
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db


@pytest.fixture
def actor():
    return officer(make_facility())


@pytest.fixture
def product(actor):
    return make_live(actor.memberships.get().facility, actor)


def offer_of(product):
    record = product.stockrecords.get()
    return int(record.price), record.num_in_stock, record.num_allocated


def test_stock_is_live_at_once_and_written_down(product, actor):
    update_stock(product, actor, 12, before=8)
    assert offer_of(product) == (185_000, 12, 0)
    event = product.events.get(action="update_stock", comment="8 → 12")
    assert event.actor == actor


@pytest.mark.parametrize("quantity", [-1, 2, 100_001])
def test_stock_is_never_below_what_is_promised_nor_absurd(product, actor, quantity):
    product.stockrecords.get().allocate(3)
    events = product.events.count()
    with pytest.raises(OfferRefused):
        update_stock(product, actor, quantity)
    assert offer_of(product) == (185_000, 8, 3)
    assert product.events.count() == events


def test_stock_that_moved_since_the_page_was_opened_is_counted_again(product, actor):
    product.stockrecords.update(num_in_stock=5)
    with pytest.raises(Conflict, match="5"):
        update_stock(product, actor, 9, before=8)
    assert offer_of(product) == (185_000, 5, 0)


def test_draft_says_why_its_stock_was_refused_and_keeps_the_rest(product, actor):
    draft = make_draft(product.facility, actor)
    draft.product.stockrecords.get().allocate(2)
    saved = save_draft(
        revision_id=draft.pk, actor=actor, version=draft.version, values={"stock": 1, "title": "Dompet baru"}
    )
    assert list(saved.refused) == ["stock"]
    assert draft.texts.get(language="id").title == "Dompet baru"
    assert draft.product.stockrecords.get().num_in_stock == 8


def test_price_goes_down_and_up_to_the_approved_one_at_once(product, actor):
    change_price(product, actor, 150_000)
    assert offer_of(product)[0] == 150_000
    change_price(product, actor, 185_000)
    assert offer_of(product)[0] == 185_000
    assert list(product.events.filter(action="lower_price").values_list("comment", flat=True)) == [
        "185000 → 150000",
        "150000 → 185000",
    ]


@pytest.mark.parametrize("price", [185_001, 0, -5])
def test_price_above_the_approved_one_is_a_new_revision(product, actor, price):
    with pytest.raises(OfferRefused):
        change_price(product, actor, price)
    assert offer_of(product)[0] == 185_000


def test_price_of_a_draft_is_written_in_the_draft(actor):
    draft = make_draft(actor.memberships.get().facility, actor)
    with pytest.raises(OfferRefused):
        change_price(draft.product, actor, 1000)
    assert draft.product.stockrecords.get().price is None


def test_offers_are_closed_to_strangers(product):
    stranger = officer(make_facility())
    with pytest.raises(PermissionDenied):
        update_stock(product, stranger, 1)
    with pytest.raises(PermissionDenied):
        change_price(product, stranger, 1000)
    assert offer_of(product) == (185_000, 8, 0)
