"""Somebody who can write into the database changes what buyers see or pay after the agencies have looked at it. Before,
`SET pasindo.publishing` opened every column of a listing and its variants, and a price could be any price."""

import pytest
from django.db import DatabaseError, transaction

from catalog.models import Product, Revision, Variant
from catalog.publishing import publish_revision
from catalog.services.drafts import open_revision, save_draft
from facilities.models import StockRecord
from pasindo.common import clock
from tests.attacks.sql import refused, run
from tests.factories.approvals import approve
from tests.factories.catalog import make_draft
from tests.factories.orders import for_sale
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db
SIZES = [{"Ukuran": "41", "price": 300_000}, {"Ukuran": "42", "price": 320_000}]


def everything() -> list:
    return [list(table.objects.order_by("pk").values()) for table in (Product, Variant, StockRecord)]


def unchanged_by(*statements: str, values: tuple[object, ...] = (), match: str | None = None) -> None:
    before = everything()
    refused(*statements, values=values, match=match)
    assert everything() == before


def approved(revision: Revision):
    Revision.objects.filter(pk=revision.pk).update(frozen_at=clock.now())
    return approve(revision)


def next_approved(product: Product, **values: object):
    """A next version of a listing with other words, approved and not yet published."""
    actor = product.revisions.earliest("pk").created_by
    draft = open_revision(product_id=product.pk, actor=actor)
    saved = save_draft(revision_id=draft.pk, actor=actor, version=draft.version, values=values)
    assert not saved.refused
    return approved(draft)


PRODUCT = {
    "title": "'Lain'",
    "title_en": "'Other'",
    "description": "'Kata lain'",
    "description_en": "'Other words'",
    "specifications": '\'{"material": "Emas"}\'',
    "category_id": "(SELECT max(id) FROM catalogue_category)",
    "family_id": "(SELECT min(id) FROM catalogue_productfamily)",
    "axis_1": "'Warna'",
    "axis_2": "'Warna'",
    "handling_days_min": "0",
    "handling_days_max": "99",
    "slug": "'alamat-lain'",
    "live_revision_id": "NULL",
    "approval_id": "NULL",
    "first_published_at": "NULL",
    "structure": "'parent'",
    "upc": "'1'",
    "meta_title": "'Lain'",
}


def test_no_column_of_a_listing_changes_by_itself():
    make_draft(photos=0)
    product = for_sale(variants=SIZES)
    run("SELECT set_config('pasindo.publishing', %s, true)", str(product.pk))
    for column, value in PRODUCT.items():
        unchanged_by(f"UPDATE catalogue_product SET {column} = {value} WHERE id = %s", values=(product.pk,))


VARIANT = {
    "sku": "'LAIN-1'",
    "option_1": "'43'",
    "option_1_en": "'43'",
    "option_2": "'Hitam'",
    "position": "7",
    "weight_g": "1",
    "length_mm": "1",
    "photo_id": "NULL",
    "is_offered": "false",
    "product_id": "(SELECT max(id) FROM catalogue_product)",
}


@pytest.fixture
def shown() -> Product:
    """A listing on sale with a photo for its variant, and a draft beside it."""
    draft = make_draft(photos=1)
    draft.variants.update(photo=draft.photos.get())
    Revision.objects.filter(pk=draft.pk).update(frozen_at=clock.now())
    product = publish_revision(approval_id=approve(draft).pk, actor=None)
    make_draft(photos=0)
    return product


def test_no_column_of_a_variant_changes_by_itself(shown):
    run("SELECT set_config('pasindo.publishing', %s, true)", str(shown.pk))
    for column, value in VARIANT.items():
        unchanged_by(f"UPDATE catalogue_variant SET {column} = {value} WHERE product_id = %s", values=(shown.pk,))


def test_nothing_is_offered_that_the_live_revision_does_not_have(shown):
    other = Variant.objects.exclude(product=shown).get()
    unchanged_by("UPDATE catalogue_variant SET is_offered = true WHERE id = %s", values=(other.pk,))
    unchanged_by("UPDATE catalogue_variant SET weight_g = 1 WHERE id = %s", values=(other.pk,))
    unchanged_by(
        "INSERT INTO catalogue_variant (product_id, public_id, position, sku, option_1, option_1_en, option_2,"
        " option_2_en, weight_g, is_offered) VALUES (%s, gen_random_uuid(), 1, '', 'x', '', '', '', 1, true)",
        values=(shown.pk,),
    )


def test_a_picture_is_not_exchanged_under_the_approved_page(shown):
    unchanged = "UPDATE catalogue_photo SET {} = {}"
    for column, value in (("public_id", "gen_random_uuid()"), ("sha256", "'x'"), ("width", "1")):
        refused(unchanged.format(column, value))


COPY = (
    "UPDATE catalogue_product p SET title = t.title, description = t.description, live_revision_id = r.id,"
    " approval_id = {approval}, category_id = r.category_id, specifications = r.specifications"
    " FROM catalogue_revision r JOIN catalogue_revisiontext t ON t.revision_id = r.id AND t.language = 'id'"
    " WHERE p.id = %s AND r.id = %s"
)


def test_a_listing_takes_no_revision_without_an_approval_of_its_own():
    product = for_sale()
    actor = product.revisions.get().created_by
    draft = open_revision(product_id=product.pk, actor=actor)
    save_draft(revision_id=draft.pk, actor=actor, version=draft.version, values={"title": "Tas yang tidak dinilai"})
    Revision.objects.filter(pk=draft.pk).update(frozen_at=clock.now())
    unchanged_by(COPY.format(approval="p.approval_id"), values=(product.pk, draft.pk), match="approved revision")
    unchanged_by(COPY.format(approval="NULL"), values=(product.pk, draft.pk))


def test_a_listing_does_not_take_the_approved_revision_of_another():
    product, other = for_sale(), for_sale(title="Tas rotan")
    approval = next_approved(other, title="Tas rotan besar")
    unchanged_by(COPY.format(approval=approval.pk), values=(product.pk, approval.revision_id))


def test_a_listing_that_names_the_approved_revision_says_what_it_says():
    product = for_sale()
    approval = next_approved(product, title="Dompet dua lipat")
    unchanged_by(
        "UPDATE catalogue_product SET live_revision_id = %s, approval_id = %s",
        values=(approval.revision_id, approval.pk),
        match="approved revision",
    )
    unchanged_by("UPDATE catalogue_product SET title = 'Dompet dua lipat'", match="approved revision")


def test_a_listing_is_not_published_by_half():
    """The words of the new version with the variants, or the prices, of the old one."""
    product = for_sale(price=300_000)
    approval = next_approved(product, title="Dompet dua lipat", price=200_000, weight_g=400)
    copy, values = COPY.format(approval=approval.pk), (product.pk, approval.revision_id)
    unchanged_by(copy, values=values, match="variants and prices")
    with pytest.raises(DatabaseError, match="variants and prices"), transaction.atomic():
        run(copy, *values)
        run("UPDATE catalogue_variant SET weight_g = 400")
        run("SET CONSTRAINTS ALL IMMEDIATE")
    publish_revision(approval_id=approval.pk, actor=None)
    assert (Product.objects.get().title, int(StockRecord.objects.get().price)) == ("Dompet dua lipat", 200_000)


def test_no_price_is_above_the_approved_one():
    for_sale(price=185_000)
    for price in ("price + 1", "2 * price", "0", "-1", "0.5 + price"):
        unchanged_by(f"UPDATE partner_stockrecord SET price = {price}")


def test_a_price_may_go_down_and_back_up_to_the_approved_one_and_a_draft_has_none():
    product = for_sale(price=185_000)
    for price in (1, 170_000, 185_000):
        run("UPDATE partner_stockrecord SET price = %s WHERE product_id = %s", price, product.pk)
    draft = make_draft(photos=0)
    unchanged_by(
        "UPDATE partner_stockrecord SET price = 1000 WHERE product_id = %s",
        values=(draft.product_id,),
        match="above the approved",
    )


def test_a_listing_does_not_begin_on_sale_or_with_words():
    product = for_sale()
    columns = (
        "structure, title, title_en, description, description_en, specifications, axis_1, axis_1_en, axis_2, axis_2_en,"
        " priority, is_discountable, date_created, date_updated, public_id, facility_id, family_id, is_public, status"
    )
    row = (
        f"INSERT INTO catalogue_product ({columns}) SELECT structure, {{title}}, '', '', '', '{{{{}}}}', '', '',"
        " '', '', 0, true, now(), now(), gen_random_uuid(), facility_id, family_id, false, {status}"
        " FROM catalogue_product"
    )
    run(row.format(title="''", status="'draft'"))
    for title, status in (("title", "'draft'"), ("''", "'live'"), ("''", "'suspended'")):
        refused(row.format(title=title, status=status) + f" WHERE id = {product.pk}")


def test_a_broken_listing_can_still_be_taken_off_sale():
    """What stands in the way of selling must never stand in the way of stopping it."""
    product = for_sale()
    past_the_rules("UPDATE partner_stockrecord SET price = price + 1")
    run("UPDATE catalogue_product SET status = 'suspended', is_public = false WHERE id = %s", product.pk)
    run("SET CONSTRAINTS ALL IMMEDIATE")
    refused("UPDATE catalogue_product SET status = 'live', is_public = true", match="variants and prices")
