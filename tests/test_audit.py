"""The audit finds what the database could not hold, and is silent on a sound one."""

import ast
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from PIL import Image

from catalog.models import Photo
from catalog.services.drafts import create_listing
from curation.states import Status
from pasindo.common import audit, outbox, storage
from pasindo.common.audit import findings
from pasindo.common.models import Message
from tests.factories.curation import Cast, submission_at
from tests.factories.facilities import make_facility, officer
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_storage(settings, tmp_path):
    """The files of this test alone."""
    settings.STORAGES = {
        name: place | {"OPTIONS": place["OPTIONS"] | {"location": str(tmp_path / name)}}
        if "OPTIONS" in place
        else place
        for name, place in settings.STORAGES.items()
    }


@pytest.fixture
def product():
    facility = make_facility()
    facility.names.create(name=facility.name, kind=facility.kind)
    return submission_at(Status.LIVE, Cast(facility)).product


def _broken(everything=True) -> set[str]:
    return {finding.rule for finding in findings(everything=everything) if finding.offenders}


def test_is_silent_on_a_sound_database(product):
    assert _broken() == set()
    out = io.StringIO()
    call_command("audit", stdout=out)
    assert "BROKEN" not in out.getvalue() and "live: buyers see what was approved" in out.getvalue()


def test_exits_non_zero_and_names_what_is_broken(product):
    past_the_rules("UPDATE catalogue_product SET title = 'Lain'")
    out = io.StringIO()
    with pytest.raises(SystemExit) as stopped:
        call_command("audit", stdout=out, stderr=io.StringIO())
    assert stopped.value.code == 1
    assert f"BROKEN      1  live: buyers see what was approved\n               {product.slug}" in out.getvalue()


@pytest.mark.parametrize(
    ("rule", "statements"),
    [
        (
            "live: every live listing has an approval in force",
            ["UPDATE catalogue_approval SET revoked_at = clock_timestamp(), revoked_reason = 'x'"],
        ),
        (
            "live: every live listing has an approval in force",
            ["UPDATE catalogue_approval SET valid_until = '2020-01-01'"],
        ),
        ("live: buyers see what was approved", ["UPDATE catalogue_product SET description = 'Kata lain'"]),
        ("live: buyers see what was approved", ["UPDATE catalogue_product SET title_en = 'Other'"]),
        ("live: buyers see what was approved", ["UPDATE catalogue_product SET specifications = '{}'"]),
        ("live: buyers see what was approved", ["UPDATE catalogue_variant SET weight_g = weight_g + 1"]),
        ("live: buyers see what was approved", ["UPDATE catalogue_variant SET is_offered = false"]),
        ("live: buyers see what was approved", ["UPDATE catalogue_variant SET option_1 = '43'"]),
        ("live: buyers see what was approved", ["UPDATE catalogue_product SET axis_1 = 'Ukuran'"]),
        ("live: no price above the approved one", ["UPDATE partner_stockrecord SET price = price + 1"]),
        ("live: every live listing is found", ["DELETE FROM catalogue_searchrow"]),
        (
            "live: search holds nothing that was never published",
            ["UPDATE catalogue_product SET first_published_at = NULL"],
        ),
        (
            "stock: 0 ≤ allocated ≤ in stock, never empty",
            [
                "ALTER TABLE partner_stockrecord DROP CONSTRAINT stock_never_oversold",
                "UPDATE partner_stockrecord SET num_allocated = num_in_stock + 1",
            ],
        ),
        (
            "money: every price is a positive amount in rupiah",
            [
                "ALTER TABLE partner_stockrecord DROP CONSTRAINT price_is_in_rupiah",
                "UPDATE partner_stockrecord SET price_currency = 'USD'",
            ],
        ),
        ("walls: every shown facility bears its name of today", ["UPDATE partner_partner SET name = 'Lapas Lain'"]),
        ("walls: every facility has an address", ["UPDATE partner_partner SET slug = ''"]),
    ],
)
def test_finds(rule, statements, product):
    past_the_rules(*statements)
    assert rule in _broken()


def test_finds_stock_that_lies_elsewhere(product):
    other = make_facility()
    past_the_rules(f"UPDATE partner_stockrecord SET partner_id = {other.pk}")
    assert "stock: lies in the facility of its product" in _broken()


def test_finds_stock_of_a_variant_of_another_listing(product):
    other = create_listing(facility_id=product.facility_id, actor=officer(product.facility))
    past_the_rules(
        f"DELETE FROM partner_stockrecord WHERE product_id = {other.pk}",
        f"UPDATE partner_stockrecord SET variant_id = {other.variants.get().pk}",
    )
    assert "stock: lies in the facility of its product" in _broken()


def test_finds_an_officer_without_account(product):
    past_the_rules(
        "ALTER TABLE accounts_user DROP CONSTRAINT an_anonymised_account_names_nobody",
        "UPDATE accounts_user SET anonymised_at = now()",
    )
    assert "walls: no one without an account is an officer" in _broken()


def test_finds_what_was_not_told(product):
    with transaction.atomic():
        outbox.start_task("catalog.tasks.publish_photos", event="late", about="x")
    assert _broken() == set()
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        assert "told: nothing waits long after its time" in _broken()
    past_the_rules(
        "ALTER TABLE common_message DROP CONSTRAINT message_given_up_has_a_reason",
        "UPDATE common_message SET state = 'given_up', reason = ''",
    )
    assert "told: what was given up has a reason" in _broken()
    past_the_rules(
        "ALTER TABLE common_message DROP CONSTRAINT message_sent_has_a_time",
        "UPDATE common_message SET state = 'sent', sent_at = NULL",
    )
    assert "told: what was sent has a time" in _broken()
    assert Message.objects.filter(event="late").exists()


def test_finds_metadata_in_a_stored_file(product):
    photo = Photo.objects.first()
    exif = Image.Exif()
    exif[0x010F] = "Kamera kantor"
    data = io.BytesIO()
    Image.new("RGB", (640, 480)).save(data, "WEBP", exif=exif)
    with storage.private().open(photo.file_name(640), "wb") as file:
        file.write(data.getvalue())
    assert _broken() == {"photos: no stored file carries metadata"}


def test_finds_a_lost_file_and_one_without_owner(product):
    photo = Photo.objects.first()
    folder = "photos/00000000-0000-0000-0000-000000000000"
    with storage.private().open(photo.file_name(640)) as file:
        storage.private().save(f"{folder}/640.webp", file)
    assert _broken() == set(), "not before a day is over"
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        assert "photos: no file is without an owner for more than a day" in _broken()
    storage.private().delete(photo.file_name(640))
    assert "photos: every photo on sale has its files" in _broken()
    storage.private().delete(f"{folder}/640.webp")


def _words_of_the_tests() -> Iterator[str]:
    for path in Path(__file__).parent.rglob("test_audit*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_every_rule_is_tried_by_its_name_or_its_function():
    tried = set(_words_of_the_tests())
    assert [rule.name for rule in audit.rules() if not tried & {rule.name, rule.find.__name__}] == []


def test_a_rule_is_declared_in_one_place_and_read_with_its_group(monkeypatch):
    monkeypatch.setattr(audit, "_rules", dict(audit._rules))
    audit.rule("live: no listing is called Mutiara")(lambda: ["mutiara"])
    audit.file_rule("photos: the files are counted")(lambda everything: ["all"] if everything else [])
    groups = [rule.name.partition(":")[0] for rule in audit.rules()]
    assert len(set(groups)) == len([1 for before, group in zip(["", *groups], groups, strict=False) if before != group])
    assert _broken(everything=False) == {"live: no listing is called Mutiara"}
    assert _broken() == {"live: no listing is called Mutiara", "photos: the files are counted"}


def test_two_rules_cannot_bear_one_name():
    with pytest.raises(ValueError, match="Two rules"):
        audit.rule("live: buyers see what was approved")(lambda: [])
