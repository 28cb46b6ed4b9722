"""The tables of regions, Kanwil and holidays, as the migrations leave them."""

import re
from datetime import date

import pytest

from pasindo.common.models import Holiday, Island, Kanwil, Province, Regency
from pasindo.common.regions import holiday_dates, load_regions
from pasindo.common.working_days import ZONES

pytestmark = pytest.mark.django_db


def test_every_region_of_the_decree_is_there():
    assert Province.objects.count() == 38
    assert Regency.objects.filter(kind="kabupaten").count() == 416
    assert Regency.objects.filter(kind="kota").count() == 98
    assert Kanwil.objects.count() == 33


def test_codes_are_text_and_begin_with_their_province():
    for regency in Regency.objects.all():
        assert re.fullmatch(r"\d\d\.\d\d", regency.code)
        assert regency.code[:2] == regency.province_id
        assert regency.name.lower().startswith(f"{regency.kind} ")


def test_provinces_have_one_of_three_zones_and_a_known_island():
    assert set(Province.objects.values_list("time_zone", flat=True)) == set(ZONES.values())
    assert set(Province.objects.values_list("island", flat=True)) == set(Island.values)


def test_twenty_six_names_are_both_kabupaten_and_kota():
    bare = [regency.name.split(" ", 1)[1] for regency in Regency.objects.all()]
    assert sum(bare.count(name) == 2 for name in set(bare)) == 26
    assert Regency.objects.get(code="35.16").name == "Kabupaten Mojokerto"
    assert Regency.objects.get(code="35.76").name == "Kota Mojokerto"


def test_holidays_say_what_they_rest_on():
    assert Holiday.objects.filter(date__year=2026, is_collective_leave=False).count() == 17
    assert Holiday.objects.filter(date__year=2026, is_collective_leave=True).count() == 8
    assert not Holiday.objects.filter(basis="").exists()
    assert Holiday.objects.get(date=date(2027, 3, 10)).basis == "estimate"


def test_loading_again_corrects_and_adds_nothing():
    Province.objects.filter(code="35").update(name="Jatim")
    before = load_regions()
    assert load_regions() == before
    assert Province.objects.get(code="35").name == "Jawa Timur"
    assert Province.objects.count() == 38


def test_closed_days_are_ready_for_a_deadline(django_assert_num_queries):
    with django_assert_num_queries(1):
        closed = holiday_dates()
    assert {date(2026, 12, 24), date(2026, 12, 25)} <= closed
