"""What an entry of the workspace is: a place of work with a right, a count of what waits there, and its addresses."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from django.db.models import Count, Model
from django.urls import reverse
from django.utils.functional import Promise

from facilities.models import Partner
from facilities.permissions import Right


class Waiting(NamedTuple):
    """So many things of one kind wait in a place of work, in words. Urgent: somebody outside waits for the officer."""

    number: int
    words: str
    tone: str = ""  # of the badge: warn, info
    is_urgent: bool = False


Counter = Callable[[Collection[int]], Mapping[int, list[Waiting]]]


@dataclass(frozen=True)
class Entry:
    """A place of work of a facility's officers. A package of the workspace has one, and `entries.py` lists it.

    `urls` is its module of addresses, which stand under /petugas/<facility>/; each leads to a FacilityPage.
    `waiting` takes the keys of many facilities and answers in one query what waits in each where anything does.
    """

    name: str
    label: str | Promise
    urls: str
    start: str  # the name of its first page, whose address takes the facility alone
    right: Right
    waiting: Counter
    nothing: str | Promise  # what the home page says where nothing waits

    def address(self, facility: Partner) -> str:
        return reverse(self.start, kwargs={"facility_slug": facility.slug})


def counted(model: type[Model], facility: str, facility_ids: Collection[int], by: str, **conditions: object) -> dict:
    """How many rows of each of these facilities there are, by facility and the value of `by`, in one query."""
    rows = model._default_manager.filter(**{f"{facility}__in": facility_ids}, **conditions).order_by()
    return {(key, value): number for key, value, number in rows.values_list(facility, by).annotate(n=Count("pk"))}
