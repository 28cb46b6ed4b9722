"""Listings: what the database refuses, whoever asks."""

import pytest
from django.db import DatabaseError, connection, transaction

from catalog.models import Approval, Product, Revision, RevisionPhoto, RevisionText, RevisionVariant
from catalog.publishing import change_status
from catalog.states import Status
from facilities.models import StockRecord, StockRecordChange
from pasindo.common.exceptions import MoveNotAllowed
from tests.factories.catalog import make_draft, make_live
from tests.factories.facilities import make_facility

pytestmark = pytest.mark.django_db


def _run(statement: str, *parameters) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)


def _everything() -> list:
    tables = (Product, Revision, RevisionText, RevisionVariant, RevisionPhoto, Approval, StockRecord)
    return [list(table.objects.order_by("pk").values()) for table in tables]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE catalogue_product SET title = 'Tas lain'",
        "UPDATE catalogue_product SET description_en = 'Other words'",
        "UPDATE catalogue_product SET specifications = '{}'",
        "UPDATE catalogue_product SET weight_g = 1",
        "UPDATE catalogue_product SET slug = 'alamat-lain'",
        "UPDATE catalogue_product SET is_public = false",
        "UPDATE catalogue_product SET approval_id = NULL",
        "UPDATE catalogue_product SET status = 'draft', is_public = false",
        "UPDATE catalogue_product SET status = 'sold'",
        "DELETE FROM catalogue_product",
        "UPDATE catalogue_revision SET handling_days_max = 99",
        "UPDATE catalogue_revision SET frozen_at = NULL",
        "DELETE FROM catalogue_revision",
        "UPDATE catalogue_revisiontext SET title = 'x'",
        "DELETE FROM catalogue_revisiontext",
        "INSERT INTO catalogue_revisiontext (revision_id, language, title, description)"
        " SELECT id, 'xx', '', '' FROM catalogue_revision",
        "UPDATE catalogue_revisionvariant SET price = 1",
        "DELETE FROM catalogue_revisionphoto",
        "UPDATE catalogue_revisionphoto SET alt_id = 'x'",
        "DELETE FROM catalogue_revisioneditor",
        "UPDATE catalogue_approval SET valid_until = '2099-01-01'",
        "UPDATE catalogue_approval SET score = 300",
        "DELETE FROM catalogue_approval",
        "DELETE FROM catalogue_listingevent",
        "UPDATE catalogue_listingevent SET comment = 'x'",
        "UPDATE partner_stockrecord SET num_allocated = num_in_stock + 1",
        "UPDATE partner_stockrecord SET num_in_stock = NULL",
        "UPDATE partner_stockrecord SET num_in_stock = -1",
        "UPDATE partner_stockrecord SET price = 0",
        "UPDATE partner_stockrecord SET price = 100.5",
        "UPDATE partner_stockrecord SET price_currency = 'USD'",
        "DELETE FROM partner_partner",
        "UPDATE partner_partner SET status = 'open'",
    ],
)
def test_refuses_on_a_live_listing(statement):
    make_live(facility=make_facility(), photos=3)
    before = _everything()
    with pytest.raises(DatabaseError), transaction.atomic():
        _run(statement)
    assert _everything() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE catalogue_product SET status = 'live'",
        "UPDATE catalogue_product SET status = 'live', is_public = true, slug = 'x'",
        "UPDATE catalogue_product SET status = 'frozen'",
        "UPDATE catalogue_product SET status = 'suspended'",
        "UPDATE catalogue_product SET is_public = true",
        "UPDATE catalogue_product SET title = 'Tampil sendiri'",
        "INSERT INTO catalogue_approval (revision_id, number, grade, score, granted_by_id, granted_at, valid_until,"
        " revoked_reason) SELECT id, 'K-1', 'listed', 200, created_by_id, now(), '2099-01-01', ''"
        " FROM catalogue_revision",
        "UPDATE catalogue_revisionvariant SET weight_g = 0",
        "UPDATE catalogue_revisionvariant SET weight_g = 500001",
        "UPDATE catalogue_revisionvariant SET price = 0",
    ],
)
def test_refuses_on_a_draft(statement):
    make_draft()
    before = _everything()
    with pytest.raises(DatabaseError), transaction.atomic():
        _run(statement)
    assert _everything() == before


def test_refuses_a_second_draft_and_the_stock_of_another_facility():
    revision = make_draft()
    other = make_facility()
    with pytest.raises(DatabaseError), transaction.atomic():
        Revision.objects.create(
            product=revision.product, number=2, family=revision.family, created_by=revision.created_by,
            created_at=revision.created_at, updated_at=revision.updated_at,
        )  # fmt: skip
    with pytest.raises(DatabaseError), transaction.atomic():
        StockRecord.objects.create(product=revision.product, partner=other, partner_sku="x", price=1000)
    assert Revision.objects.count() == 1


def test_refuses_to_thaw_a_listing_whose_approval_was_revoked():
    product = make_live()
    change_status(product_id=product.pk, to=Status.FROZEN, actor=None, action="freeze")
    Approval.objects.update(revoked_at=product.published_at, revoked_reason="Contoh")
    with pytest.raises(DatabaseError), transaction.atomic():
        change_status(product_id=product.pk, to=Status.LIVE, actor=None, action="thaw")
    product.refresh_from_db()
    assert product.status == Status.FROZEN


@pytest.mark.parametrize("to", [Status.DRAFT, Status.LIVE])
def test_says_which_moves_a_live_listing_does_not_have(to):
    product = make_live()
    events = product.events.count()
    with pytest.raises(MoveNotAllowed, match="Tayang"):
        change_status(product_id=product.pk, to=to, actor=None, action="x")
    product.refresh_from_db()
    assert (product.status, product.events.count()) == (Status.LIVE, events)


def test_says_nothing_against_a_change_of_the_stock():
    product = make_live()
    _run("UPDATE partner_stockrecord SET num_in_stock = 5, price = price - 1000 WHERE product_id = %s", product.pk)
    record = product.stockrecords.get()
    assert record.num_in_stock == 5
    assert StockRecordChange.objects.filter(pgh_obj=record).latest("pgh_id").num_in_stock == 5
