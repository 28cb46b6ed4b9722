"""The variants of a draft and of a listing on sale: a grid that keeps what it holds, rows that outlive a revision."""

import uuid

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction

from catalog import limits
from catalog.axes import Axis, axes_of
from catalog.completeness import problems_of
from catalog.exceptions import DraftChanged, NotComplete, NotPublishable, OfferRefused, VariantsRefused
from catalog.models import ListingEvent, Product, Revision, RevisionVariant, Variant
from catalog.publishing import freeze_revision
from catalog.selectors.meanwhile import seen_of_listing
from catalog.services.drafts import discard_draft, open_revision, save_draft
from catalog.services.offers import Offer, update_offers
from catalog.services.photos import remove_photo
from catalog.services.variants import fill_down, remove_variant, set_axes
from facilities.models import StockRecord
from pasindo.common.exceptions import Conflict
from tests.factories.catalog import change_price, make_draft, make_live, publish, update_stock, variant_of
from tests.factories.curation import seen_draft
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db
SIZES = [{"Ukuran": "41", "stock": 3, "price": 350_000}, {"Ukuran": "42", "stock": 1, "price": 360_000}]
UKURAN = Axis("Ukuran", ["41", "42"])
WARNA = Axis("Warna", ["Hitam", "Cokelat"])


@pytest.fixture
def facility():
    return make_facility()


@pytest.fixture
def actor(facility):
    return officer(facility)


@pytest.fixture
def draft(facility, actor) -> Revision:
    return make_draft(facility, actor, photos=0)


def axes(draft: Revision, actor, *new: Axis) -> Revision:
    draft.refresh_from_db()
    return set_axes(revision_id=draft.pk, actor=actor, version=draft.version, axes=new)


def save(draft: Revision, actor, **values: object) -> dict[str, str]:
    draft.refresh_from_db()
    return save_draft(revision_id=draft.pk, actor=actor, version=draft.version, values=values).refused


def grid(draft: Revision) -> list[tuple[str, str]]:
    return list(draft.variants.values_list("option_1", "option_2"))


def ids(draft: Revision) -> dict[str, int]:
    return {row.label_in("id"): row.variant_id for row in draft.variants.all()}


def row(draft: Revision, *options: str) -> RevisionVariant:
    return next(each for each in draft.variants.select_related("variant") if each.options_in("id") == list(options))


def test_a_plain_listing_has_one_variant_without_a_label(draft):
    variant = draft.variants.get()
    assert (variant.label, draft.is_plain, variant.variant.stock_record.num_in_stock) == ("", True, 8)
    assert (variant.variant.is_offered, variant.variant.weight_g) == (False, None)


def test_axes_make_a_row_for_every_combination_and_the_first_keeps_what_there_was(draft, actor):
    before = draft.variants.get().variant_id
    draft = axes(draft, actor, UKURAN, WARNA)

    assert grid(draft) == [("41", "Hitam"), ("41", "Cokelat"), ("42", "Hitam"), ("42", "Cokelat")]
    first, *others = draft.variants.select_related("variant__stock_record")
    assert (first.variant_id, first.variant.stock_record.num_in_stock) == (before, 8)
    for other in others:
        assert (other.price, other.cost, other.weight_g, other.height_mm) == (185_000, 120_000, 250, 40)
        assert (other.sku, other.variant.stock_record.num_in_stock, other.variant.stock_record.price) == ("", 0, None)
    assert [list(axis.values) for axis in axes_of(draft, draft.variants.all())] == [["41", "42"], ["Hitam", "Cokelat"]]


def test_a_value_more_keeps_the_rows_and_their_stock(draft, actor):
    draft = axes(draft, actor, UKURAN)
    save(draft, actor, **{f"stock@{row(draft, '42').variant.public_id}": 5})
    before = ids(draft)
    draft = axes(draft, actor, Axis("Ukuran", ["40", "41", "42", "43"]))

    after = ids(draft)
    assert list(after) == ["Ukuran 40", "Ukuran 41", "Ukuran 42", "Ukuran 43"]
    assert before.items() <= after.items()
    assert row(draft, "42").variant.stock_record.num_in_stock == 5


def test_a_second_axis_gives_its_first_value_to_the_rows_that_there_are(draft, actor):
    before = ids(axes(draft, actor, UKURAN))
    after = ids(axes(draft, actor, UKURAN, WARNA))
    assert after["Ukuran 41, Warna Hitam"] == before["Ukuran 41"]
    assert after["Ukuran 42, Warna Hitam"] == before["Ukuran 42"]


def test_axes_may_change_places_and_names(draft, actor):
    before = ids(axes(draft, actor, UKURAN, WARNA))
    swapped = ids(axes(draft, actor, WARNA, UKURAN))
    assert swapped["Warna Cokelat, Ukuran 42"] == before["Ukuran 42, Warna Cokelat"]
    renamed = ids(axes(draft, actor, Axis("Kelir", WARNA.values), UKURAN))
    assert renamed["Kelir Cokelat, Ukuran 42"] == before["Ukuran 42, Warna Cokelat"]


def test_a_value_written_otherwise_keeps_its_rows_until_somebody_has_seen_them(facility, draft, actor):
    before = ids(axes(draft, actor, Axis("Ukuran", ["41", "4Z"]), WARNA))
    after = ids(axes(draft, actor, UKURAN, WARNA))
    assert after["Ukuran 42, Warna Cokelat"] == before["Ukuran 4Z, Warna Cokelat"]

    live = make_live(facility, actor, variants=SIZES)
    draft = open_revision(product_id=live.pk, actor=actor)
    sold = ids(draft)["Ukuran 42"]
    axes(draft, actor, Axis("Ukuran", ["41", "43"]))
    assert sold not in ids(draft).values(), "who has 42 in the basket does not get 43"


def test_an_axis_less_keeps_the_first_row_of_each_value_and_deletes_what_nobody_saw(draft, actor):
    before = ids(axes(draft, actor, UKURAN, WARNA))
    after = ids(axes(draft, actor, UKURAN))
    assert after == {
        "Ukuran 41": before["Ukuran 41, Warna Hitam"],
        "Ukuran 42": before["Ukuran 42, Warna Hitam"],
    }
    assert (Variant.objects.count(), StockRecord.objects.count()) == (2, 2)
    axes(draft, actor)
    assert (Variant.objects.count(), draft.variants.get().label) == (1, "")


def test_a_row_that_was_taken_out_stays_out_until_the_same_axes_are_set_again(draft, actor):
    draft = axes(draft, actor, UKURAN, WARNA)
    gone = row(draft, "42", "Cokelat").variant.public_id
    remove_variant(revision_id=draft.pk, actor=actor, version=draft.version, variant_id=gone)
    wider = Axis("Ukuran", ["41", "42", "43"])
    assert ("42", "Cokelat") not in grid(axes(draft, actor, wider, WARNA))
    assert ("43", "Cokelat") in grid(draft)
    assert ("42", "Cokelat") in grid(axes(draft, actor, wider, WARNA))


def test_the_last_row_stays_and_a_stranger_s_is_refused(draft, actor):
    other = make_draft(photos=0).variants.get().variant.public_id
    for variant_id in (draft.variants.get().variant.public_id, other):
        with pytest.raises(VariantsRefused):
            remove_variant(revision_id=draft.pk, actor=actor, version=draft.version, variant_id=variant_id)
    assert draft.variants.count() == 1


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ([Axis("", ["41"])], "nama pilihan"),
        ([Axis("Ukuran", [" ", ""])], "isi pilihan"),
        ([Axis("Ukuran", ["41", " 41 "])], "dua kali"),
        ([Axis("Ukuran", ["xl", "XL"])], "dua kali"),
        ([UKURAN, Axis("ukuran", ["a"])], "bernama sama"),
        ([UKURAN, WARNA, Axis("Bahan", ["Kulit"])], "Paling banyak 2"),
        ([Axis("Ukuran", [str(n) for n in range(limits.OPTIONS_MOST + 1)])], "paling banyak 30"),
        ([Axis("A", [str(n) for n in range(8)]), Axis("B", [str(n) for n in range(8)])], "64 varian"),
        ([Axis("Ukuran", ["x" * 41])], "terlalu panjang"),
    ],
)
def test_axes_that_cannot_be_are_refused_and_nothing_changes(draft, actor, new, words):
    version = draft.version
    with pytest.raises(VariantsRefused, match=words):
        axes(draft, actor, *new)
    draft.refresh_from_db()
    assert (draft.variants.count(), draft.version, draft.axis_1) == (1, version, "")


def test_another_version_or_another_person_is_refused(draft, actor):
    with pytest.raises(DraftChanged):
        set_axes(revision_id=draft.pk, actor=actor, version=draft.version - 1, axes=[UKURAN])
    with pytest.raises(PermissionDenied):
        axes(draft, officer(make_facility()), UKURAN)
    assert draft.variants.count() == 1


def test_known_words_get_their_english_and_others_what_was_written(draft, actor):
    draft = axes(draft, actor, Axis("Ukuran", ["41"]), Axis("Warna", ["Hitam", "Sogan"], "", ["", "Sogan brown"]))
    assert [each.label_in("en") for each in draft.variants.all()] == [
        "Size 41, Colour Black",
        "Size 41, Colour Sogan brown",
    ]


def test_values_go_to_the_variant_that_their_name_says(draft, actor):
    draft = axes(draft, actor, UKURAN)
    big = row(draft, "42").variant.public_id
    named = {f"price@{big}": 360_000, f"sku@{big}": "SPT-42", f"weight_g@{big}": 900, f"stock@{big}": 4}
    assert save(draft, actor, **named) == {}
    found = row(draft, "42")
    assert (found.price, found.sku, found.weight_g) == (360_000, "SPT-42", 900)
    assert found.variant.stock_record.num_in_stock == 4
    assert row(draft, "41").price == 185_000


def test_bare_names_and_foreign_ids_are_refused_under_the_name_they_came_under(draft, actor):
    draft = axes(draft, actor, UKURAN)
    stranger = f"price@{make_draft(photos=0).variants.get().variant.public_id}"
    nonsense = f"price@{uuid.uuid4()}"
    refused = save(draft, actor, **{"price": 1000, stranger: 1000, nonsense: 1000, f"x@{stranger[6:]}": 1})
    assert set(refused) == {"price", stranger, nonsense, f"x@{stranger[6:]}"}
    assert {each.price for each in RevisionVariant.objects.all()} == {185_000}


def test_a_sku_stands_for_one_thing_in_a_facility(facility, actor, draft):
    other = make_live(facility, actor, photos=3, sku="KLT-1")
    assert variant_of(other).stock_record.partner_sku == "KLT-1"
    draft = axes(draft, actor, UKURAN)
    small, big = (f"sku@{row(draft, size).variant.public_id}" for size in ("41", "42"))
    assert set(save(draft, actor, **{small: "klt-1"})) == {small}
    assert set(save(draft, actor, **{small: "S", big: "s"})) == {small, big}
    assert save(draft, actor, **{small: "S", big: "B"}) == {}
    assert save(draft, actor, **{small: "B", big: "S"}) == {}, "they may change theirs with each other"
    assert save(draft, actor, **{small: "KLT 1"}) == {}
    stranger = make_draft(photos=0)
    assert save(stranger, officer(stranger.product.facility), sku="KLT-1") == {}, "another facility's shelf"


def test_a_photo_of_the_draft_may_stand_for_a_variant_and_goes_with_it(facility, actor):
    draft = axes(make_draft(facility, actor), actor, UKURAN)
    use = draft.photos.select_related("photo")[1]
    name = f"photo@{row(draft, '42').variant.public_id}"
    assert save(draft, actor, **{name: str(use.photo.public_id)}) == {}
    assert row(draft, "42").photo == use
    assert set(save(draft, actor, **{name: str(uuid.uuid4())})) == {name}
    remove_photo(revision_id=draft.pk, actor=actor, photo_id=use.photo.public_id)
    assert row(draft, "42").photo is None


def test_fill_down_copies_the_first_row(draft, actor):
    draft = axes(draft, actor, UKURAN)
    save(draft, actor, **{f"price@{row(draft, '41').variant.public_id}": 99_000})
    draft.refresh_from_db()
    draft = fill_down(revision_id=draft.pk, actor=actor, version=draft.version, field="price")
    assert {each.price for each in draft.variants.all()} == {99_000}
    fill_down(revision_id=draft.pk, actor=actor, version=draft.version, field="stock")
    assert row(draft, "42").variant.stock_record.num_in_stock == 8
    with pytest.raises(VariantsRefused):
        fill_down(revision_id=draft.pk, actor=actor, version=draft.version, field="sku")


def test_every_variant_needs_its_price_cost_weight_and_package(facility, actor):
    draft = axes(make_draft(facility, actor), actor, UKURAN)
    big = row(draft, "42").variant.public_id
    save(draft, actor, **{f"price@{big}": None, f"weight_g@{big}": None})
    draft.refresh_from_db()
    problems = problems_of(draft)
    assert set(problems) == {f"price@{big}", f"weight_g@{big}"}
    assert problems[f"price@{big}"] == ["Ukuran 42: Tulis harga jual."]
    with pytest.raises(NotComplete):
        freeze_revision(revision_id=draft.pk, actor=actor)


def test_publishing_puts_every_variant_on_sale_at_its_price(facility, actor):
    product = make_live(facility, actor, variants=SIZES)
    assert [(each.label, int(each.stock_record.price), each.weight_g) for each in product.offered] == [
        ("Ukuran 41", 350_000, 250),
        ("Ukuran 42", 360_000, 250),
    ]
    assert (product.axis_1, product.only_variant) == ("Ukuran", None)


def test_a_change_of_text_keeps_variants_and_stock(facility, actor):
    product = make_live(facility, actor, variants=SIZES)
    before = {each.public_id: each.stock_record.pk for each in product.offered}
    change_price(product, actor, 300_000, variant=variant_of(product, "41"))
    draft = open_revision(product_id=product.pk, actor=actor)
    assert [each.price for each in draft.variants.all()] == [300_000, 360_000]
    assert save(draft, actor, title="Sepatu kulit jahit tangan") == {}
    product = publish(Revision.objects.get(pk=draft.pk))

    assert {each.public_id: each.stock_record.pk for each in product.offered} == before
    assert [each.stock_record.num_in_stock for each in product.offered] == [3, 1]


def test_a_dropped_variant_is_no_longer_offered_and_comes_back_as_it_was(facility, actor):
    product = make_live(facility, actor, variants=SIZES)
    gone = variant_of(product, "42")
    draft = open_revision(product_id=product.pk, actor=actor)
    axes(draft, actor, Axis("Ukuran", ["41"]))
    assert Variant.objects.get(pk=gone.pk).is_offered, "until the change is published"
    publish(Revision.objects.get(pk=draft.pk))
    gone.refresh_from_db()
    assert (gone.is_offered, gone.option_1, gone.stock_record.num_in_stock) == (False, "42", 1)

    draft = open_revision(product_id=product.pk, actor=actor)
    axes(draft, actor, UKURAN)
    assert (row(draft, "42").variant_id, row(draft, "42").price) == (gone.pk, 360_000)
    publish(Revision.objects.get(pk=draft.pk))
    gone.refresh_from_db()
    assert gone.is_offered


def test_discarding_a_draft_forgets_the_variants_that_it_began(facility, actor):
    product = make_live(facility, actor, variants=SIZES)
    draft = open_revision(product_id=product.pk, actor=actor)
    axes(draft, actor, Axis("Ukuran", ["41", "42", "43"]))
    assert product.variants.count() == 3
    discard_draft(product_id=product.pk, actor=actor, seen=seen_draft(product))
    assert {each.option_1 for each in product.variants.all()} == {"41", "42"}


def test_two_variants_may_change_their_skus_with_each_other(facility, actor):
    product = make_live(facility, actor, variants=[SIZES[0] | {"sku": "A"}, SIZES[1] | {"sku": "B"}])
    draft = open_revision(product_id=product.pk, actor=actor)
    small, big = (f"sku@{variant_of(product, size).public_id}" for size in ("41", "42"))
    assert save(draft, actor, **{small: "B", big: "A"}) == {}
    publish(Revision.objects.get(pk=draft.pk))
    assert [variant_of(product, size).stock_record.partner_sku for size in ("41", "42")] == ["B", "A"]


def test_a_sku_that_another_listing_took_meanwhile_is_not_published(facility, actor):
    first, second = (make_draft(facility, actor) for _ in range(2))
    for draft, sku in ((first, "SAMA"), (second, "LAIN")):
        assert save(draft, actor, sku=sku) == {}
    RevisionVariant.objects.filter(revision=second).update(sku="SAMA")  # both typed it at the same moment
    publish(Revision.objects.get(pk=first.pk))
    with pytest.raises(NotPublishable, match="SAMA"):
        publish(Revision.objects.get(pk=second.pk))
    assert Product.objects.get(pk=second.product_id).status == "draft"


def test_stock_and_lower_prices_of_several_variants_are_live_at_once(facility, actor):
    product = make_live(facility, actor, variants=SIZES)
    small, big = (variant_of(product, size).public_id for size in ("41", "42"))
    update_offers(
        product_id=product.pk,
        actor=actor,
        seen=seen_of_listing(product),
        offers=[Offer(small, quantity=9, price=340_000, before=3), Offer(big, 7, before=1)],
    )
    records = StockRecord.objects.filter(product=product).order_by("variant__position")
    assert [(each.num_in_stock, int(each.price)) for each in records] == [(9, 340_000), (7, 360_000)]
    assert "Ukuran 42: 1 → 7" in ListingEvent.objects.values_list("comment", flat=True)


@pytest.mark.parametrize(
    ("offer", "error", "field"),
    [
        ({"price": 350_001}, OfferRefused, "price"),
        ({"quantity": -1, "before": 3}, OfferRefused, "quantity"),
        ({"quantity": 2, "before": 3}, OfferRefused, "quantity"),
        ({"quantity": 9, "before": 1}, Conflict, "quantity"),
    ],
)
def test_one_wrong_offer_keeps_all_as_they_were(facility, actor, offer, error, field):
    """350.000 is the approved price of size 41; that of 42 is higher and does not count for it."""
    product = make_live(facility, actor, variants=SIZES)
    small, big = variant_of(product, "41"), variant_of(product, "42")
    small.stock_record.allocate(3)
    with pytest.raises(error) as refused:
        offers = [Offer(big.public_id, quantity=5, before=1), Offer(small.public_id, **offer)]
        update_offers(product_id=product.pk, actor=actor, seen=seen_of_listing(product), offers=offers)
    assert set(refused.value.problems) == {f"{field}@{small.public_id}"}
    assert StockRecord.objects.get(variant=big).num_in_stock == 1


def test_an_offer_names_its_variant_and_none_of_another_listing(facility, actor):
    product, other = make_live(facility, actor, variants=SIZES), make_live(facility, actor)
    with pytest.raises(OfferRefused, match="bukan milik"):
        update_stock(product, actor, 5, variant=variant_of(other))
    assert update_stock(other, actor, 5).num_in_stock == 5


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE catalogue_variant SET is_offered = false",
        "UPDATE catalogue_variant SET option_1 = '43'",
        "UPDATE catalogue_variant SET weight_g = 1",
        "UPDATE catalogue_variant SET photo_id = (SELECT id FROM catalogue_photo LIMIT 1)",
        "UPDATE catalogue_variant SET product_id = (SELECT max(id) FROM catalogue_product)",
        "UPDATE catalogue_revisionvariant SET variant_id = (SELECT max(id) FROM catalogue_variant)",
        "UPDATE catalogue_revisionvariant SET photo_id = (SELECT max(id) FROM catalogue_revisionphoto)"
        " WHERE revision_id = (SELECT max(id) FROM catalogue_revision)",
        "UPDATE partner_stockrecord SET variant_id = (SELECT max(id) FROM catalogue_variant)",
        "INSERT INTO catalogue_variant (product_id, public_id, position, sku, option_1, option_1_en, option_2,"
        " option_2_en, is_offered) SELECT id, gen_random_uuid(), 0, '', '', '', '', '', true FROM catalogue_product",
    ],
)
def test_the_database_refuses_what_no_revision_says(facility, actor, statement):
    make_live(facility, actor, variants=SIZES)
    make_draft(photos=0)
    before = list(Variant.objects.order_by("pk").values())
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert list(Variant.objects.order_by("pk").values()) == before
