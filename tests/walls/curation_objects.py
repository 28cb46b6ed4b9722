"""Submissions at each stage, of the own facility and of one in another region."""

from collections.abc import Callable

from curation.services.assessing import criteria_for
from curation.states import Reason, Status
from tests.factories.catalog import make_draft
from tests.factories.curation import Cast, seen_draft, seen_field, submission_at
from tests.walls.actors import World

Arguments = dict[str, object]


def queue(slug: str) -> Callable[[World, bool], Arguments]:
    def arguments(world: World, own: bool) -> Arguments:
        return {"role": slug if own else "tidak-ada"}

    return arguments


def submission(status: Status, word: str = "") -> Callable[[World, bool], Arguments]:
    """A submission that stands at this stage, and the move that the address names."""

    def arguments(world: World, own: bool) -> Arguments:
        key = ("submission", status, own)
        if key not in world.made:
            world.made[key] = submission_at(status, Cast(world.facility(own=own)))
        world.submission = world.made[key]
        return {"public_id": world.submission.public_id} | ({"word": word} if word else {})

    return arguments


def facility(world: World, own: bool) -> Arguments:
    return {"facility_slug": world.facility(own=own).slug}


def submission_of_facility(world: World, own: bool) -> Arguments:
    """The foreign one is asked for under the own facility's name."""
    item = submission_at(Status.KANWIL_VERIFICATION, Cast(world.facility(own=own)))
    return {"facility_slug": world.own_facility.slug, "public_id": item.public_id}


def seen(world: World, own: bool) -> Arguments:
    return seen_field(world.submission)


def points(world: World, own: bool) -> Arguments:
    return {item.code: 2 for item in criteria_for(world.submission)} | seen(world, own)


def refusal(world: World, own: bool) -> Arguments:
    return {"reasons": [Reason.PHOTOS], "note": "Foto ketiga kabur.", "sure": "on"} | seen(world, own)


def one_listing(world: World, own: bool) -> Arguments:
    product = make_draft(world.facility(own=own)).product
    return {"listings": [str(product.public_id)], f"seen@{product.public_id}": str(seen_draft(product))}
