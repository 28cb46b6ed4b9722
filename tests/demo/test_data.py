"""The demonstration's data."""

import re
from collections import Counter
from itertools import product

from catalog.limits import DESCRIPTION_SHORTEST, TITLE_LENGTH
from catalog.states import Branch
from catalog.taxonomy import CATEGORIES, QUESTIONS
from pasindo.demo.chapters.purchases import PURCHASES
from pasindo.demo.journeys import REFUSED, RETURNED
from pasindo.demo.listings import STATES, listings, stories, units

# What no buyer is to read: words for people in custody, and offences.
FORBIDDEN = re.compile(
    r"\b(napi|narapidana|penjara|tahanan|terpidana|inmates?|prison(er)?s?|convicts?|jail|korupsi|narkoba|pembunuhan)\b",
    re.I,
)
BARRED = re.compile(r"\b(ekspor|export|amerika|america|kanada|canada|inggris|england|britain|selandia|zealand)\b", re.I)
BY_NUMBER = {unit.number: unit for unit in units()}


def test_has_61_listings_on_sale_and_24_in_every_other_state():
    count = Counter(listing.state for listing in listings())
    assert count["live"] == 61
    assert len(listings()) == 85
    assert set(count) == set(STATES)


def test_keys_and_titles_are_unique():
    assert len({listing.key for listing in listings()}) == len(listings())
    assert len({(listing.facility, listing.title[0]) for listing in listings()}) == len(listings())


def test_comes_from_at_least_20_real_facilities_with_3_rutan_and_2_bapas():
    real = [
        BY_NUMBER[number] for number in {listing.facility for listing in listings()} if not BY_NUMBER[number].invented
    ]
    kinds = Counter(unit.kind for unit in real)
    assert len(real) >= 20
    assert kinds["rutan"] >= 3
    assert kinds["bapas"] >= 2


def test_shows_leather_of_mojokerto_plastic_of_cikarang_and_cukli_of_bapas_mataram_on_sale():
    shown = {(BY_NUMBER[each.facility].name, each.draw[1].split()[0]) for each in listings() if each.state == "live"}
    assert ("Lapas Kelas IIB Mojokerto", "leather") in shown
    assert ("Lapas Kelas IIA Cikarang", "plastic") in shown
    assert ("Bapas Kelas I Mataram", "cukli") in shown


def test_only_invented_facilities_are_rejected_suspended_or_late():
    bad = {"repair", "rejected", "suspended", "frozen", "withdrawn"}
    assert all(BY_NUMBER[listing.facility].invented for listing in listings() if listing.state in bad)
    waiting = {"accept", "pack"}
    by_key = {listing.key: listing for listing in listings()}
    for purchase in PURCHASES:
        for key in purchase.goods:
            number = by_key[key.partition("/")[0]].facility
            if purchase.paid == "pay" and purchase.reached.get(number, "accept") in waiting:
                assert BY_NUMBER[number].invented, purchase.key


def test_every_listing_may_be_submitted():
    leaves = {slug: key[0] for key, children in CATEGORIES.items() for slug, _name, _english in children}
    for listing in listings():
        assert leaves[listing.category] == Branch(listing.branch), listing.key
        assert all(0 < len(title) <= TITLE_LENGTH for title in listing.title)
        assert all(len(text) >= DESCRIPTION_SHORTEST for text in listing.text)
        known = {question.code for question in QUESTIONS[Branch(listing.branch)]}
        assert set(listing.spec) <= known, listing.key
        if listing.state != "draft":
            required = {question.code for question in QUESTIONS[Branch(listing.branch)] if question.required}
            assert required <= set(listing.spec), listing.key


def test_prices_weights_and_times_are_plausible():
    for listing in listings():
        assert 10_000 <= listing.price <= 5_000_000, listing.key
        assert 0.3 * listing.price < listing.cost < 0.75 * listing.price, listing.key
        assert listing.price % 500 == 0
        volume = listing.package[0] * listing.package[1] * listing.package[2] / 1_000_000  # litres
        assert 50 <= listing.weight <= 60_000
        assert listing.weight / volume < 3000, listing.key  # denser than stone
        assert 0 < listing.days[0] <= listing.days[1] <= 60
        assert listing.stock > 0


def test_shoes_come_in_sizes_and_a_shirt_in_sizes_and_colours_with_one_of_each_sold_out():
    chosen = {listing.key: listing for listing in listings() if listing.axes}
    assert [name for name, *_values in chosen["mojokerto-pantofel"].axes] == ["Ukuran"]
    assert [name for name, *_values in chosen["pekalongan-kemeja"].axes] == ["Ukuran", "Warna"]
    for key in ("mojokerto-pantofel", "pekalongan-kemeja"):
        assert list(chosen[key].pieces.values()).count(0) == 1


def test_every_choice_is_of_its_axes_and_the_pieces_add_up():
    for listing in listings():
        combinations = {"/".join(values) for values in product(*(values for _name, *values in listing.axes))}
        assert set(listing.pieces) <= combinations, listing.key
        values = {value for _name, *values in listing.axes for value in values}
        assert set(listing.dearer) | set(listing.looks) <= values, listing.key
        assert bool(listing.pieces) == bool(listing.axes), listing.key
        if listing.pieces:
            assert sum(listing.pieces.values()) == listing.stock, listing.key


def test_says_no_word_of_custody_offence_or_sales_abroad():
    words = [
        text for listing in listings() for text in (*listing.title, *listing.text, *map(str, listing.spec.values()))
    ]
    words += [text for story in stories().values() for text in story.values()]
    words += [note for _reason, note in (*RETURNED.values(), *REFUSED.values())]
    assert [text for text in words if FORBIDDEN.search(text) or BARRED.search(text)] == []


def test_every_returned_or_refused_listing_has_its_reason():
    for state, notes in (("repair", RETURNED), ("rejected", REFUSED)):
        assert {listing.key for listing in listings() if listing.state == state} == set(notes)
