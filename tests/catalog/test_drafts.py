"""An officer's draft …"""

import uuid

import pytest
from django.core.exceptions import PermissionDenied

from catalog.completeness import problems_of
from catalog.exceptions import DraftChanged, NotADraft
from catalog.models import Product, Revision, RevisionEditor
from catalog.services.drafts import create_listing, open_revision, save_draft
from catalog.states import Status
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from pasindo.common.exceptions import MoveNotAllowed
from tests.factories.accounts import make_user
from tests.factories.catalog import VALUES, make_draft, make_live, publish
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db


@pytest.fixture
def facility():
    return make_facility()


@pytest.fixture
def actor(facility):
    return officer(facility)


@pytest.fixture
def draft(facility, actor):
    return create_listing(facility_id=facility.pk, actor=actor).revisions.get()


def save(draft: Revision, actor, **values):
    draft.refresh_from_db()
    return save_draft(revision_id=draft.pk, actor=actor, version=draft.version, values=values)


def title_of(draft: Revision) -> str:
    return draft.texts.get(language="id").title


def test_begins_empty_and_private(facility, actor, draft):
    product = draft.product
    assert (product.facility, product.status, product.is_public, product.slug) == (facility, Status.DRAFT, False, None)
    assert product.stockrecords.get().partner == facility
    assert sorted(draft.texts.values_list("language", flat=True)) == ["en", "id"]
    create_listing(facility_id=facility.pk, actor=actor)


def test_is_kept_half_filled_without_complaint(actor, draft):
    saved = save(draft, actor, title="Dompet", price=None, description="")
    assert saved.refused == {}
    assert title_of(draft) == "Dompet"
    assert "price" in problems_of(Revision.objects.get(pk=draft.pk))


def test_keeps_every_value(actor, draft):
    assert save(draft, actor, **VALUES).refused == {}
    draft = Revision.objects.get(pk=draft.pk)
    variant = draft.variants.get()
    assert (variant.price, variant.cost, variant.weight_g, variant.length_mm) == (185_000, 120_000, 250, 150)
    assert draft.category.slug == "barang-kulit"
    assert draft.specifications["material"] == "Kulit sapi asli"
    assert draft.product.stockrecords.get().num_in_stock == 8
    assert draft.family.technique == "Jahit tangan"
    assert list(problems_of(draft)) == ["photos"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("weight_g", 0),
        ("weight_g", 500_001),
        ("price", 0),
        ("price", 12.5),
        ("price", -1),
        ("title", "x" * 121),
        ("category", "senjata"),
        ("handling_days_max", 91),
        ("length_mm", 20_000),
        ("stock", -1),
        ("is_public", True),
        ("live_revision", 1),
    ],
)
def test_refuses_one_field_and_keeps_the_rest(actor, draft, name, value):
    saved = save(draft, actor, **{"title_en": "Wallet", name: value})
    assert list(saved.refused) == [name]
    assert draft.texts.get(language="en").title == "Wallet"
    assert title_of(draft) == ""
    variant = draft.variants.get()
    assert (variant.price, variant.weight_g, variant.length_mm) == (None, None, None)
    assert not Product.objects.get(pk=draft.product_id).is_public


def test_refuses_a_range_that_runs_backwards(actor, draft):
    saved = save(draft, actor, handling_days_min=5, handling_days_max=2, title="Dompet")
    assert list(saved.refused) == ["handling_days_max"]
    assert title_of(draft) == "Dompet"
    draft.refresh_from_db()
    assert draft.handling_days_min is None


def test_counts_saves_that_change_something(actor, draft):
    assert save(draft, actor, title="Dompet").revision.version == 2
    assert save(draft, actor, title="Dompet").revision.version == 2
    assert save(draft, actor, title="Tas").revision.version == 3


def test_is_not_overwritten_from_an_older_page(actor, draft):
    save(draft, actor, title="Yang pertama")
    with pytest.raises(DraftChanged) as refusal:
        save_draft(revision_id=draft.pk, actor=actor, version=1, values={"title": "Yang kedua"})
    assert refusal.value.version == 2
    assert title_of(draft) == "Yang pertama"


def test_names_everyone_who_had_a_hand_in_it(facility, actor, draft):
    head = officer(facility, FacilityRole.ADMIN)
    helper = make_user(role=Role.KANWIL_OPERATOR, kanwil_id=facility.kanwil_id)
    save(draft, head, title="Dompet")
    save(draft, helper, title="Dompet kulit")
    assert set(RevisionEditor.objects.filter(revision=draft).values_list("user", "role")) == {
        (actor.pk, "product_officer"),
        (head.pk, "facility_admin"),
        (helper.pk, "kanwil_operator"),
    }


@pytest.mark.parametrize("who", ["order officer", "other facility", "other kanwil", "former officer", "superuser"])
def test_is_closed_to_strangers(facility, actor, draft, who):
    day = clock.today()
    stranger = {
        "order officer": lambda: officer(facility, FacilityRole.ORDER_OFFICER),
        "other facility": lambda: officer(make_facility()),
        "other kanwil": lambda: make_user(role=Role.KANWIL_OPERATOR, kanwil_id="bali"),
        "former officer": lambda: officer(facility, valid_until=day.replace(year=day.year - 1)),
        "superuser": lambda: make_user(is_superuser=True, is_staff=True),
    }[who]()
    with pytest.raises(PermissionDenied):
        save(draft, stranger, title="Dompet")
    with pytest.raises(PermissionDenied):
        create_listing(facility_id=facility.pk, actor=stranger)
    assert title_of(draft) == ""
    assert not RevisionEditor.objects.filter(user=stranger).exists()


def test_is_fixed_once_submitted(actor, facility):
    draft = make_draft(facility, actor)
    publish(draft)
    with pytest.raises(NotADraft):
        save(draft, actor, title="Lain")
    assert title_of(draft) == VALUES["title"]


def test_opens_again_for_a_listing_that_stays_on_sale(actor, facility):
    product = make_live(facility, actor)
    photos = list(product.live_revision.photos.values_list("photo", flat=True))
    product.stockrecords.update(price=170_000)
    draft = open_revision(product_id=product.pk, actor=actor)
    assert (draft.number, draft.is_draft) == (2, True)
    assert title_of(draft) == product.title
    assert draft.variants.get().price == 170_000
    assert list(draft.photos.values_list("photo", flat=True)) == photos
    save(draft, actor, title="Judul baru", price=200_000)
    product.refresh_from_db()
    assert (product.title, product.status) == (VALUES["title"], Status.LIVE)
    assert product.stockrecords.get().price == 170_000
    assert open_revision(product_id=product.pk, actor=actor) == draft


def test_is_not_opened_while_others_judge(actor, facility):
    product = make_live(facility, actor)
    now = clock.now()
    product.submissions.create(
        number="P-1", kanwil=facility.kanwil, status="assessment", opened_at=now, status_since=now
    )
    with pytest.raises(MoveNotAllowed):
        open_revision(product_id=product.pk, actor=actor)
    assert product.revisions.count() == 1


def test_asks_the_questions_of_its_category_at_submit_only(actor, draft):
    save(draft, actor, **VALUES | {"category": "camilan"})
    problems = problems_of(Revision.objects.get(pk=draft.pk))
    assert {"spec-ingredients", "spec-net_weight_g", "spec-shelf_life_days", "spec-permit", "spec-halal"} <= set(
        problems
    )
    assert "spec-material" not in problems


def test_refuses_an_answer_that_is_not_offered(actor, draft):
    values = {"category": "camilan", "spec-halal": "mungkin", "spec-net_weight_g": 250}
    assert list(save(draft, actor, **values).refused) == ["spec-halal"]
    draft.refresh_from_db()
    assert draft.specifications == {"net_weight_g": 250}


def test_asks_for_a_sub_category(actor, draft):
    save(draft, actor, category="kuliner")
    assert "category" in problems_of(Revision.objects.get(pk=draft.pk))


def test_ignores_words_for_a_photo_it_does_not_have(actor, draft):
    assert save(draft, actor, **{f"alt_id-{uuid.uuid4()}": "Tampak depan"}).refused == {}
