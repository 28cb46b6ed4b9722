"""What the table tariff asks for a parcel, and what it refuses."""

from statistics import median

import pytest

from orders.models import CourierService, Reach, ShippingRate
from orders.shipping.addresses import provinces, regencies_of
from orders.shipping.rates import NoCourier, load_rates
from orders.shipping.tariff import load_tariff
from pasindo.common.models import Regency

pytestmark = pytest.mark.django_db

JAKARTA, MOJOKERTO, BANDUNG, KUPANG, DENPASAR = "31.74", "35.76", "32.73", "53.71", "51.71"


def regency(code):
    return Regency.objects.select_related("province").get(code=code)


def quotes_for(origin, destination, *, grams, pieces=()):
    return load_rates().quotes(regency(origin), regency(destination), grams=grams, pieces=pieces)


def price(quotes, code):
    return next(quote.price for quote in quotes if quote.code == code)


def test_services_come_cheapest_first_with_whole_rupiah_and_days():
    quotes = quotes_for(MOJOKERTO, JAKARTA, grams=1200)
    assert [quote.price for quote in quotes] == sorted(quote.price for quote in quotes)
    assert {quote.code for quote in quotes} == {"jne-reg", "jne-yes", "jnt-ez", "pos-reguler"}
    assert price(quotes, "jne-reg") == 15_000
    assert price(quotes, "pos-reguler") == 2 * 13_500  # Pos counts every begun kilogram
    for quote in quotes:
        assert isinstance(quote.price, int)
        assert 0 < quote.days_min <= quote.days_max
        assert quote.name == f"{quote.service.courier} {quote.service.name}"


@pytest.mark.parametrize(
    ("destination", "reach_price"), [("35.76", 8_000), ("35.16", 10_000), (BANDUNG, 15_000), (DENPASAR, 28_000)]
)
def test_the_price_grows_with_the_reach(destination, reach_price):
    assert price(quotes_for(MOJOKERTO, destination, grams=500), "jne-reg") == reach_price


def test_the_price_is_that_of_the_charged_kilograms():
    quotes = quotes_for(MOJOKERTO, JAKARTA, grams=1301, pieces=[(400, 300, 300)])
    quote = next(quote for quote in quotes if quote.code == "jne-reg")
    assert (quote.charged_weight_g, quote.charged_weight_kg, quote.price) == (6000, 6, 90_000)


def test_a_province_row_goes_before_the_row_of_its_group_in_both_directions():
    there = quotes_for(JAKARTA, KUPANG, grams=1000)
    back = quotes_for(KUPANG, JAKARTA, grams=1000)
    assert price(there, "jne-reg") == price(back, "jne-reg") == 58_000
    assert price(quotes_for(JAKARTA, DENPASAR, grams=1000), "jne-reg") == 28_000


def test_every_regency_can_be_reached_from_every_group_of_islands():
    table = load_rates()
    everywhere = list(Regency.objects.select_related("province"))
    for origin in (regency(code) for code in ("12.71", JAKARTA, KUPANG, "64.72", "73.71", "81.71", "91.71")):
        for destination in everywhere:
            quotes = table.quotes(origin, destination, grams=1)
            assert all(quote.price >= 7_000 for quote in quotes)


@pytest.mark.parametrize(
    ("island", "lowest", "highest"),
    [
        ("java", 8_000, 16_000),
        ("sumatra", 16_000, 33_500),
        ("kalimantan", 31_500, 38_500),
        ("sulawesi", 31_000, 46_000),
    ],
)
def test_prices_from_jakarta_lie_where_real_orders_lay(island, lowest, highest):
    table, origin = load_rates(), regency(JAKARTA)
    destinations = Regency.objects.filter(province__island=island).select_related("province")
    prices = [price(table.quotes(origin, place, grams=1000), "jne-reg") for place in destinations]
    assert lowest <= median(prices) <= highest
    assert lowest <= min(prices)
    assert max(prices) <= highest


def test_one_query_for_as_many_parcels_as_there_are(django_assert_num_queries):
    origin, destination = regency(MOJOKERTO), regency(JAKARTA)
    with django_assert_num_queries(1):
        table = load_rates()
        for _ in range(5):
            table.quotes(origin, destination, grams=1000)


def test_a_way_without_a_rate_is_refused_in_words_and_never_free():
    ShippingRate.objects.filter(destination="papua").delete()
    with pytest.raises(NoCourier, match="Kota Mojokerto ke Kota Jayapura"):
        quotes_for(MOJOKERTO, "91.71", grams=1000)


def test_a_service_that_is_switched_off_is_not_offered():
    CourierService.objects.filter(code="jne-yes").update(is_active=False)
    assert "jne-yes" not in {quote.code for quote in quotes_for(MOJOKERTO, JAKARTA, grams=1000)}


def test_a_service_without_a_rate_for_the_regency_uses_the_wider_one():
    ShippingRate.objects.filter(reach=Reach.REGENCY).delete()
    assert price(quotes_for(MOJOKERTO, MOJOKERTO, grams=1000), "jne-reg") == 10_000


def test_the_tariff_can_be_loaded_again_and_corrects():
    ShippingRate.objects.filter(service__code="jne-reg", reach=Reach.BEYOND).update(price_per_kg=1)
    count = ShippingRate.objects.count()
    assert load_tariff() == load_tariff() == count == ShippingRate.objects.count()
    assert not ShippingRate.objects.filter(price_per_kg=1).exists()


def test_kabupaten_and_kota_of_one_name_are_both_offered_under_full_names():
    names = [regency.name for regency in regencies_of("35")]
    assert "Kabupaten Mojokerto" in names
    assert "Kota Mojokerto" in names
    assert len(names) == 38


def test_every_regency_can_be_chosen_in_its_province():
    places = {province.name: [regency.pk for regency in regencies_of(province.pk)] for province in provinces()}
    assert next(iter(places)) == "Aceh" and len(places) == 38
    assert all(places.values()) and len({code for codes in places.values() for code in codes}) == 514
