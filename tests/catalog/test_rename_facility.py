"""A facility that is renamed or moved is found, and shown, under what it is called now; its old name still finds it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog import search
from catalog.publishing import change_status
from catalog.selectors import public
from catalog.services import search_rows
from catalog.states import Status
from facilities.importing import import_facilities
from facilities.models import Partner
from pasindo.common.delivery import deliver_waiting
from pasindo.common.models import Message
from tests.factories.facilities import make_facility
from tests.factories.shop import stock_shop

pytestmark = pytest.mark.django_db

TASK = "catalog.tasks.rewrite_search_rows"
HEADING = "id,name,type,subtype,class,kanwil,regency_code,former_or_alias_names"


def imported(*rows, **options):
    return import_facilities(content="\n".join([HEADING, *rows, ""]).encode(), **options)


def listed(name="Lapas Kelas IIA Wringin", regency="35.16", former="", facility_class="IIA"):
    return f"118,{name},lapas,umum,{facility_class},Jawa Timur,{regency},{former}"


@pytest.fixture
def facility(db):
    imported(listed())
    Partner.objects.filter(code="upt-0118").update(status="active")
    return Partner.objects.get(code="upt-0118")


def found(text):
    return {product.title for product in search.find(public.live_products(), text).products}


def exactly(text):
    """The listings found without any correction or likeness."""
    answer = search.find(public.live_products(), text)
    return set() if answer.near or answer.meant else {product.title for product in answer.products}


def starts():
    return Message.objects.filter(topic=TASK).count()


def test_a_renamed_facility_is_found_by_its_new_and_its_former_name(
    facility, client, django_capture_on_commit_callbacks
):
    here, elsewhere = stock_shop(2, facility), stock_shop(1, make_facility(), title="Tas kulit")
    titles = {product.title for product in here}
    assert exactly("wringin") == titles and not exactly("cempaka")
    imported(listed("Lapas Kelas IIA Cempaka"))
    search.corrected_words(["cempakaa"])  # the words of the shop are remembered, as they are before the task
    with django_capture_on_commit_callbacks(execute=True):
        assert starts() == 1 and deliver_waiting() >= 1
    assert exactly("cempaka") == exactly("wringin") == titles
    assert search.corrected_words(["cempakaa"]) == ["cempaka"]
    assert not {product.title for product in elsewhere} & found("cempaka")
    for path in ("/cari/?q=cempaka", "/en/cari/?q=wringin", f"/karya/{here[0].slug}/", f"/upt/{facility.slug}/"):
        assert "Lapas Kelas IIA Cempaka" in client.get(path).content.decode(), path


def test_a_facility_that_moves_is_found_by_its_new_place(facility):
    stock_shop(1, facility, description="Dompet lipat dari kulit asli, dijahit tangan dengan benang lilin.")
    assert exactly("mojokerto") and not exactly("sampang")
    imported(listed(regency="35.27"))
    deliver_waiting()
    assert exactly("sampang") and not exactly("mojokerto")


def test_a_former_name_that_is_added_later_finds_it(facility):
    stock_shop(1, facility)
    imported(listed(former="Rutan Cempaka (2011)"))
    deliver_waiting()
    assert exactly("cempaka")


def test_what_search_does_not_know_starts_nothing(facility):
    imported(listed())
    imported(listed(facility_class="IIB"))
    imported(listed("Lapas Kelas IIA Cempaka"), dry_run=True)
    refused = imported(listed("Lapas Kelas IIA Cempaka", former="Rutan B; Rutan C"))
    assert [row.outcome.value for row in refused.rows] == ["refused"]
    assert starts() == 0


def test_rewriting_goes_in_batches_and_may_be_done_twice(facility, monkeypatch):
    monkeypatch.setattr(search_rows, "BATCH", 2)
    products = stock_shop(5, facility)
    change_status(product_id=products[0].pk, to=Status.FROZEN, actor=None, action="test")
    Partner.objects.filter(pk=facility.pk).update(name="Lapas Kelas IIA Cempaka")
    with CaptureQueriesContext(connection) as seen:
        assert search_rows.rewrite_search_rows(facility_code=facility.code) == 5
    locks = [
        query["sql"] for query in seen if "FOR NO KEY UPDATE" in query["sql"] and "catalogue_product" in query["sql"]
    ]
    assert len(locks) == 4
    assert search_rows.rewrite_search_rows(facility_code=facility.code) == 5
    assert exactly("cempaka") == {product.title for product in products[1:]}
    assert search_rows.rewrite_search_rows(facility_code="upt-9999") == 0
