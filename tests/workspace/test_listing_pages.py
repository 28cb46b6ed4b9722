"""The officer's pages …"""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from catalog.models import Product, RevisionPhoto
from catalog.services.drafts import create_listing, save_draft
from catalog.states import Status
from pasindo.accounts.roles import FacilityRole, Role
from tests.catalog import pictures
from tests.factories.accounts import make_user
from tests.factories.catalog import VALUES, drawn_photo, make_draft, make_live, seen_at, seen_field
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db
JSON = {"headers": {"Accept": "application/json"}}
GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff;"


@pytest.fixture
def facility():
    return make_facility()


@pytest.fixture
def actor(facility):
    return officer(facility)


@pytest.fixture
def signed_in(client, actor):
    client.force_login(actor)
    return client


@pytest.fixture
def draft(facility, actor):
    return create_listing(facility_id=facility.pk, actor=actor).revisions.get()


def address(name, draft):
    return reverse(name, args=[draft.product.facility.slug, draft.product.public_id])


def upload(data=None, name="foto.jpg"):
    return SimpleUploadedFile(name, data if data is not None else drawn_photo(), "image/jpeg")


def title_of(draft):
    return draft.texts.get(language="id").title


def test_begin_a_listing_with_one_press(signed_in, facility):
    response = signed_in.post(reverse("officer-listing-create", args=[facility.slug]))
    product = Product.objects.get(facility=facility)
    assert response.url == reverse("officer-draft", args=[facility.slug, product.public_id])
    assert signed_in.get(response.url).status_code == 200


def test_save_a_half_filled_form_and_show_it_again(signed_in, draft):
    page = address("officer-draft", draft)
    data = {
        "seen": seen_at(draft, 1),
        "title": "Tas rotan",
        "price": "Rp 275.000",
        "length_mm": "12,5",
        "weight_g": "1.200",
    }
    assert signed_in.post(page, data).status_code == 302
    variant = draft.variants.get()
    assert (title_of(draft), variant.price, variant.length_mm, variant.weight_g) == ("Tas rotan", 275_000, 125, 1200)
    shown = signed_in.get(page).content.decode()
    assert 'value="275.000"' in shown
    assert 'value="12,5"' in shown


def test_keep_what_was_typed_beside_a_refused_field(signed_in, draft):
    data = {"seen": seen_at(draft, 1), "title": "Tas rotan", "weight_g": "banyak", "price": "0"}
    response = signed_in.post(address("officer-draft", draft), data)
    assert response.status_code == 422
    shown = response.content.decode()
    assert 'value="banyak"' in shown
    assert "Tulis bilangan bulat" in shown
    assert title_of(draft) == "Tas rotan"
    assert draft.variants.get().price is None


def test_save_photos_with_the_form_and_name_those_refused(signed_in, draft):
    files = [
        upload(pictures.jpeg()),
        upload(GIF, "animasi.gif"),
        upload(pictures.heic(), "IMG_1.HEIC"),
        upload(b"", "kosong.jpg"),
    ]
    data = {"seen": seen_at(draft, 1), "title": "Tas rotan", "photos": files}
    response = signed_in.post(address("officer-draft", draft), data)
    shown = response.content.decode()
    assert "animasi.gif" in shown
    assert "Berkas ini GIF" in shown
    assert title_of(draft) == "Tas rotan"
    assert draft.photos.count() == 2


def test_take_one_photo_per_request_from_the_script(signed_in, draft):
    page = address("officer-draft-photos", draft)
    taken = signed_in.post(page, {"photo": upload()}, **JSON)
    refused = signed_in.post(page, {"photo": upload(GIF, "animasi.gif")}, **JSON)
    assert taken.status_code == 200
    assert "photo_action" in taken.json()["html"]
    assert refused.status_code == 422
    assert "GIF" in refused.json()["error"]
    assert draft.photos.count() == 1


def test_arrange_photos_without_a_script_and_keep_what_was_typed(signed_in, facility, actor):
    draft = make_draft(facility, actor)
    one, two, three = (use.photo.public_id for use in draft.photos.select_related("photo"))
    data = {"seen": seen_at(draft, draft.version), "title": "Judul baru", f"alt_id-{three}": "Tampak dalam"}
    response = signed_in.post(address("officer-draft", draft), data | {"photo_action": f"cover:{three}"})
    assert response.url.endswith("#foto")
    uses = RevisionPhoto.objects.filter(revision=draft).select_related("photo")
    assert [use.photo.public_id for use in uses] == [three, one, two]
    assert uses[0].alt_id == "Tampak dalam"
    assert title_of(draft) == "Judul baru"


@pytest.mark.parametrize("action", ["up", "down", "cover", "remove", "retry", "fly", ""])
@pytest.mark.parametrize("photo", ["", "no-uuid", "9b2f0b1e-7b5c-4a7e-9a52-0d4f5a5e7a11"])
def test_refuse_a_photo_that_is_not_there(signed_in, facility, actor, action, photo):
    draft = make_draft(facility, actor, photos=1)
    response = signed_in.post(address("officer-draft-photos", draft), {"action": action, "photo": photo}, **JSON)
    assert response.status_code in {200, 422}
    assert draft.photos.count() == 1


def test_save_as_one_goes(signed_in, draft):
    page = address("officer-draft", draft)
    response = signed_in.post(
        page, {"seen": seen_at(draft, 1), "title": "Tas", "price": "murah", "category": "camilan"}, **JSON
    )
    answer = response.json()
    assert response.status_code == 200
    assert answer["seen"] == seen_at(draft, 2)
    assert answer["saved"].startswith("Tersimpan ")
    assert list(answer["errors"]) == ["price"]
    assert "Daftar bahan" in answer["questions"]
    assert "Pilih kategori" not in answer["missing"]
    assert title_of(draft) == "Tas"
    again = signed_in.post(page, {"seen": seen_at(draft, 2), "title": "Tas", "spec-ingredients": "Singkong"}, **JSON)
    assert again.json()["seen"] == seen_at(draft, 3)
    draft.refresh_from_db()
    assert draft.specifications == {"ingredients": "Singkong"}


def test_do_not_overwrite_another_tab(signed_in, draft, actor):
    page = address("officer-draft", draft)
    save_draft(revision_id=draft.pk, actor=actor, version=1, values={"title": "Dari tab lain"})
    by_script = signed_in.post(page, {"seen": seen_at(draft, 1), "title": "Dari sini"}, **JSON)
    by_form = signed_in.post(page, {"seen": seen_at(draft, 1), "title": "Dari sini", "price": "5000"})
    assert (by_script.status_code, by_form.status_code) == (409, 409)
    assert by_script.json()["conflict"]
    shown = by_form.content.decode()
    assert "Dari tab lain" in shown
    assert 'value="Dari sini"' in shown
    assert f'name="seen" value="{seen_at(draft, 2)}"' in shown
    assert title_of(draft) == "Dari tab lain"
    assert draft.variants.get().price is None


@pytest.mark.parametrize("version", ["", "x", "-1", "99999999999999999999", "2"])
def test_save_nothing_under_a_version_that_never_was(signed_in, draft, version):
    response = signed_in.post(address("officer-draft", draft), {"seen": seen_at(draft, version), "title": "Tas"})
    assert response.status_code == 409
    assert title_of(draft) == ""


def test_lead_back_to_the_form_after_signing_in_again(client, draft):
    page = address("officer-draft", draft)
    assert client.post(page, {"seen": seen_at(draft, 1)}, **JSON).status_code == 401
    assert client.post(page, {"seen": seen_at(draft, 1)}).url == f"{reverse('account_login')}?next={page}"
    assert client.post(address("officer-draft-photos", draft)).url.endswith(f"?next={page}")
    assert title_of(draft) == ""


@pytest.mark.parametrize(
    ("who", "status"),
    [("colleague", 403), ("other facility", 404), ("other kanwil", 404), ("superuser", 404), ("former officer", 404)],
)
def test_are_closed_to_colleagues_with_another_task_and_do_not_exist_for_strangers(
    client, facility, actor, draft, who, status
):
    people = {
        "colleague": lambda: officer(facility, FacilityRole.ORDER_OFFICER),
        "other facility": lambda: officer(make_facility(), FacilityRole.ADMIN),
        "other kanwil": lambda: make_user(role=Role.KANWIL_OPERATOR, kanwil_id="bali"),
        "superuser": lambda: make_user(is_superuser=True),
        "former officer": lambda: officer(facility, valid_until="2020-01-01"),
    }
    client.force_login(people[who]())
    for name in ("officer-listing", "officer-draft", "officer-draft-photos", "officer-preview"):
        assert client.get(address(name, draft)).status_code == status
        assert client.post(address(name, draft), {"seen": seen_at(draft, 1), "title": "Curian"}).status_code == status
    assert client.post(reverse("officer-listing-create", args=[facility.slug])).status_code == status
    assert title_of(draft) == ""
    assert Product.objects.filter(facility=facility).count() == 1


def test_do_not_lead_into_another_facility_under_ones_own_address(signed_in, facility):
    foreign = make_draft()
    page = reverse("officer-draft", args=[facility.slug, foreign.product.public_id])
    assert signed_in.post(page, {"seen": seen_at(foreign, foreign.version), "title": "Curian"}).status_code == 404
    assert title_of(foreign) == VALUES["title"]


@pytest.mark.parametrize("role", ["head", "kanwil operator"])
def test_are_open_to_those_who_may_draft(client, facility, draft, role):
    people = {
        "head": lambda: officer(facility, FacilityRole.ADMIN),
        "kanwil operator": lambda: make_user(role=Role.KANWIL_OPERATOR, kanwil_id=facility.kanwil_id),
    }
    client.force_login(people[role]())
    assert client.get(reverse("officer-home"), follow=True).status_code == 200
    assert client.post(address("officer-draft", draft), {"seen": seen_at(draft, 1), "title": "Tas"}).status_code == 302
    assert title_of(draft) == "Tas"


def test_change_stock_and_price_of_a_listing_on_sale(signed_in, facility, actor):
    product = make_live(facility, actor)
    page = reverse("officer-listing", args=[facility.slug, product.public_id])
    assert (
        signed_in.post(page, seen_field(product) | {"quantity": "20", "price": "150.000", "before": "8"}).status_code
        == 302
    )
    record = product.stockrecords.get()
    assert (record.num_in_stock, int(record.price)) == (20, 150_000)
    refused = signed_in.post(page, seen_field(product) | {"quantity": "30", "price": "999.000", "before": "20"})
    assert refused.status_code == 422
    assert "185.000" in refused.content.decode()
    record.refresh_from_db()
    assert (record.num_in_stock, int(record.price)) == (20, 150_000)


def test_open_a_new_version_while_the_old_one_is_sold(signed_in, facility, actor):
    product = make_live(facility, actor)
    assert signed_in.get(reverse("officer-draft", args=[facility.slug, product.public_id])).status_code == 302
    response = signed_in.post(reverse("officer-listing-open", args=[facility.slug, product.public_id]))
    assert signed_in.get(response.url).status_code == 200
    product.refresh_from_db()
    assert (product.status, product.revisions.count()) == (Status.LIVE, 2)


def test_show_the_draft_as_a_buyer_would_see_it_without_its_cost(signed_in, facility, actor):
    shown = signed_in.get(address("officer-preview", make_draft(facility, actor))).content.decode()
    assert "Rp185.000" in shown
    assert "Kulit sapi asli" in shown
    assert "120000" not in shown
    assert "120.000" not in shown


def test_never_trust_what_was_typed(signed_in, facility, actor):
    evil = "<script>alert(1)</script>"
    draft = make_draft(facility, actor, title=evil, description=evil * 3)
    for name in ("officer-draft", "officer-listing", "officer-preview"):
        assert evil not in signed_in.get(address(name, draft)).content.decode()


@pytest.mark.parametrize("rows", [1, 5])
def test_list_any_number_of_listings_in_thirteen_queries(signed_in, facility, actor, rows, django_assert_num_queries):
    for _ in range(rows):
        make_live(facility, actor)
    page = reverse("officer-listings", args=[facility.slug])
    with django_assert_num_queries(13):
        shown = signed_in.get(page).content.decode()
    assert shown.count(VALUES["title"]) == rows


@pytest.mark.parametrize("shelf", ["", "draf", "kurasi", "tayang", "berhenti", "lain"])
def test_sort_listings_by_what_is_to_be_done(signed_in, facility, actor, shelf):
    make_draft(facility, actor, title="Sebuah draf")
    make_live(facility, actor, title="Sebuah karya tayang")
    shown = signed_in.get(reverse("officer-listings", args=[facility.slug]), {"rak": shelf}).content.decode()
    assert ("Sebuah draf" in shown) == (shelf in {"", "draf", "lain"})
    assert ("Sebuah karya tayang" in shown) == (shelf in {"", "tayang", "lain"})


def test_say_what_to_do_first_when_there_is_nothing(signed_in, facility):
    assert "Belum ada karya" in signed_in.get(reverse("officer-listings", args=[facility.slug])).content.decode()
