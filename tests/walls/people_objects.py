"""Invitations, roles and people: of the own facility, and of one in another region."""

import datetime
import itertools

from pasindo.accounts.invitations import open_invitation, token_of
from pasindo.accounts.models import Invitation
from pasindo.accounts.outbox.selectors import seen_of_message
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from pasindo.persons.incidents import record_incident
from tests.factories.accounts import make_user
from tests.factories.facilities import officer
from tests.factories.messages import given_up_message
from tests.walls.actors import World

Arguments = dict[str, object]
_numbers = itertools.count(1)


def _invitation(**place: object) -> Invitation:
    return open_invitation(email=f"undangan{next(_numbers)}@contoh.example", actor=None, **place)


def link(world: World, own: bool) -> Arguments:
    """The link of an open invitation; the foreign one was never given out."""
    return {"token": token_of(_invitation(role=Role.OPERATOR)) if own else "tidak-ada"}


def invitation_to_facility(world: World, own: bool) -> Arguments:
    facility = world.facility(own=own)
    return {"invitation": _invitation(role=FacilityRole.ORDER_OFFICER, facility_id=facility.pk).public_id}


def invitation_to_head(world: World, own: bool) -> Arguments:
    return {"invitation": _invitation(role=FacilityRole.ADMIN, facility_id=world.facility(own=own).pk).public_id}


def invitation_to_nation(world: World, own: bool) -> Arguments:
    return {"invitation": _invitation(role=Role.OPERATOR).public_id}


def assignment(world: World, own: bool) -> Arguments:
    return {"pk": make_user(role=Role.PAS_CURATOR).role_assignments.get().pk}


def membership(world: World, own: bool) -> Arguments:
    return {"pk": officer(world.facility(own=own)).memberships.get().pk}


def person(world: World, own: bool) -> Arguments:
    return {"person": officer(world.own_facility).public_id}


def facility(world: World, own: bool) -> Arguments:
    return {"facility_slug": world.facility(own=own).slug}


def invitation_of_head(world: World, own: bool) -> Arguments:
    return facility(world, own) | invitation_to_facility(world, own)


def own_name_foreign_invitation(world: World, own: bool) -> Arguments:
    """The foreign one is asked for under the own facility's name."""
    return facility(world, True) | invitation_to_facility(world, own)


def officer_of(world: World, own: bool) -> Arguments:
    return facility(world, own) | membership(world, own)


def own_name_foreign_officer(world: World, own: bool) -> Arguments:
    return facility(world, True) | membership(world, own)


def given_up(world: World, own: bool) -> Arguments:
    """A letter that could not be delivered."""
    world.message = given_up_message()
    return {"message": world.message.pk}


def given_up_seen(world: World, own: bool) -> Arguments:
    return {"move": "resend", "seen": str(seen_of_message(world.message))}


def incident(world: World, own: bool) -> Arguments:
    """There is one kind of them: an administrator sees each."""
    now = clock.now()
    when = {"began_at": now - datetime.timedelta(hours=1), "ended_at": now, "noticed_at": now}
    found = record_incident(how="Bocor.", measures="Ditutup.", actor=world.person("admin"), **when)
    return {"incident": found.public_id}
