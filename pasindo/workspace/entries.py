"""The entries of the workspace, in the order of the menu. Menu, home page, start and addresses are made of them."""

from typing import NamedTuple

from facilities.permissions import Standing
from pasindo.workspace.entry import Entry
from pasindo.workspace.listings.entry import LISTINGS
from pasindo.workspace.officers.entry import OFFICERS
from pasindo.workspace.orders.entry import ORDERS
from pasindo.workspace.submissions.entry import SUBMISSIONS

ENTRIES: tuple[Entry, ...] = (LISTINGS, SUBMISSIONS, ORDERS, OFFICERS)


class MenuItem(NamedTuple):
    name: str
    label: str
    address: str


def menu_of(standing: Standing) -> list[MenuItem]:
    """The places that open to this person in this facility today, so that no menu leads to a wall."""
    return [
        MenuItem(entry.name, str(entry.label), entry.address(standing.facility))
        for entry in ENTRIES
        if standing.may(entry.right)
    ]
