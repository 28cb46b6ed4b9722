"""Listings in the workspace: what waits are the drafts that nobody has put forward yet."""

from collections.abc import Collection

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from catalog.models import Product
from catalog.states import Status
from facilities.permissions import EDIT_LISTINGS
from pasindo.workspace.entry import Entry, Waiting, counted


def drafts_in(facility_ids: Collection[int]) -> dict[int, list[Waiting]]:
    drafts = counted(Product, "facility_id", facility_ids, "status", status=Status.DRAFT)
    return {
        facility: [Waiting(number, ngettext("%(n)s draf", "%(n)s draf", number) % {"n": number})]
        for (facility, _status), number in drafts.items()
    }


LISTINGS = Entry(
    name="listings",
    label=_("Karya"),
    urls="pasindo.workspace.listings.urls",
    start="officer-listings",
    right=EDIT_LISTINGS,
    waiting=drafts_in,
    nothing=_("tidak ada draf"),
)
