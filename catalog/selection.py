"""What the catalog must know of selection, which stands above it: the room that selects registers what answers here."""

from typing import NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from catalog.models import Product
from facilities.models import Partner
from pasindo.accounts.models import User


class SelectionState(NamedTuple):
    """Where a listing stands with those who select.

    `refusal`: why its content may not be edited now; empty if it may.
    """

    is_underway: bool = False
    refusal: str = ""


class Selection:
    """Nobody selects: no listing is put forward, none is judged, and nobody looks at what is not published."""

    def with_submissions(self, products: QuerySet[Product]) -> QuerySet[Product]:
        """These listings with what the other answers need, for whoever asks about many."""
        return products

    def submission_of(self, product: Product) -> object | None:
        """The latest way of a listing through selection; None before the first."""
        return None

    def standing_of(self, product: Product) -> SelectionState:
        return SelectionState()

    def underway(self) -> QuerySet[Product]:
        """The listings that are put forward and not decided on."""
        return Product.objects.none()

    def shows_photos(self, user: User | AnonymousUser, facility: Partner) -> bool:
        """Whether this person looks, for the sake of selection, at photos of the facility that are not published."""
        return False


_registered = Selection()


def register(selection: Selection) -> None:
    """Have this one answer from now on."""
    global _registered
    _registered = selection


def registered() -> Selection:
    return _registered
