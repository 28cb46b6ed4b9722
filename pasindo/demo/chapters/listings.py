"""The listings, those on sale first: the shop fills while it already answers."""

from django.utils.translation import gettext_lazy as _

from catalog.models import Product, RevisionText
from catalog.states import Language
from facilities.models import Partner
from pasindo.demo.chapters import Chapter, Plan, register
from pasindo.demo.journeys import load_listing, public_id_of
from pasindo.demo.listings import listings, units
from pasindo.demo.photos import photos_of_each


def load_listings(plan: Plan) -> int:
    """Take each listing that is missing to where it stands. Every one is a transaction of its own."""
    known, added = loaded(), 0
    missing = [listing for listing in plan.listings if listing.key not in known]
    by_number = {unit.number: unit for unit in plan.units()}
    facilities = Partner.objects.in_bulk([unit.code for unit in by_number.values()], field_name="code")
    for listing, photos in photos_of_each(missing, processes=plan.processes):
        unit = by_number[listing.facility]
        added += load_listing(listing, photos, facility=facilities[unit.code], unit=unit) is not None
        if added % 20 == 0:
            plan.say(f"{added} of {len(missing)} listings")
    return added


def loaded() -> set[str]:
    """The keys of the listings that are there, thrown away or renamed since or not.

    Each was given a public_id of its own; one of before that is known by its facility and the title that it began with.
    """
    ids = {public_id_of(listing.key): listing for listing in listings()}
    found = Product.objects.filter(public_id__in=ids).values_list("public_id", flat=True)
    keys = {ids[public_id].key for public_id in found}
    codes = {unit.number: unit.code for unit in units()}
    titles = {(codes[listing.facility], listing.title[0]): listing.key for listing in listings()}
    texts = RevisionText.objects.filter(
        language=Language.ID,
        revision__product__facility__code__in=set(codes.values()),
        title__in=[title for _code, title in titles],
    )
    pairs = texts.values_list("revision__product__facility__code", "title")
    return keys | {titles[pair] for pair in pairs if pair in titles}


register(Chapter("listings", _("Karya"), 30, load_listings, count=lambda: len(loaded()), total=lambda: len(listings())))
