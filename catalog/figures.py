"""How many photos wait for their renditions."""

from collections.abc import Iterable

from django.db.models import Count

from catalog.models import Photo
from catalog.states import PhotoState
from pasindo.common.observing.figures import figure


@figure("pasindo_photos", "Photos without all of their renditions: waiting for the worker, or failed.", "state")
def photos() -> Iterable[tuple[tuple[str, ...], float]]:
    states = (PhotoState.WAITING, PhotoState.FAILED)
    counted = Photo.objects.filter(state__in=states).order_by().values("state").annotate(n=Count("pk"))
    found = {row["state"]: row["n"] for row in counted}
    return [((str(state),), found.get(state, 0)) for state in states]
