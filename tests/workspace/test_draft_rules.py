"""What a field of a draft may hold is said once, by the service; the officer's form passes its words on."""

import pytest
from django.urls import reverse

from catalog.completeness import problems_of
from catalog.services.drafts import create_listing, save_draft
from pasindo.workspace.listings.forms import NEEDED
from tests.factories.catalog import make_draft, seen_at
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db
FOOD = {"category": "camilan", "spec-halal": "certified", "spec-ingredients": "Singkong"}


@pytest.fixture
def facility(db):
    return make_facility()


@pytest.fixture
def actor(facility):
    return officer(facility)


@pytest.fixture
def draft(facility, actor):
    return make_draft(facility, actor, photos=0, **FOOD)


@pytest.fixture
def post(client, actor, draft):
    client.force_login(actor)

    def post(**values):
        draft.refresh_from_db()
        page = reverse("officer-draft", args=[draft.product.facility.slug, draft.product.public_id])
        return client.post(page, {"seen": seen_at(draft, draft.version), **values})

    return post


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("category", "tidak-ada", "Kategori ini tidak ada. Pilih dari daftar."),
        ("spec-halal", "mungkin", "Pilih dari daftar."),
        ("title", "x" * 121, "Terlalu panjang: 121 huruf, paling banyak 120."),
        ("price", "0", "Isi antara 1 dan 1.000.000.000."),
        ("weight_g", "500001", "Isi antara 1 dan 500.000."),
    ],
)
def test_the_form_says_what_the_service_says(post, draft, actor, name, value, reason):
    typed = int(value) if value.isdigit() else value
    saved = save_draft(revision_id=draft.pk, actor=actor, version=draft.version, values={name: typed})
    assert saved.refused == {name: reason}
    response = post(**{name: value})
    assert response.status_code == 422
    assert reason in response.content.decode()


def test_a_category_that_does_not_exist_leaves_the_saved_one_and_takes_the_answers(post, draft):
    assert post(category="tidak-ada", **{"spec-ingredients": "Singkong dan garam"}).status_code == 422
    draft.refresh_from_db()
    assert draft.category.slug == FOOD["category"]
    assert draft.specifications["ingredients"] == "Singkong dan garam"


def test_the_labels_mark_what_an_empty_draft_lacks(facility, actor):
    empty = create_listing(facility_id=facility.pk, actor=actor).revisions.get()
    assert set(problems_of(empty)) == set(NEEDED) - {"stock"} | {"photos"}  # an empty stock is a stock of nothing
