"""The walls of the house: every address × role × own and foreign object × method, read from the URL map.

A new address fails here until `tests/walls/table.py` says who may pass.
"""

from collections import defaultdict

import pytest
from django.urls import reverse

from facilities.models import Membership
from pasindo.accounts.models import RoleAssignment, User
from tests.factories.accounts import PASSWORD
from tests.walls.actors import ACTORS, BUYER, SUPERUSER, World
from tests.walls.addresses import addresses
from tests.walls.knocking import knock, signed_in
from tests.walls.table import TABLE

pytestmark = pytest.mark.django_db

ADDRESSES = addresses()
MAP = {address.name: address for address in ADDRESSES}


def test_no_two_addresses_share_a_name():
    assert [address for address in ADDRESSES if MAP[address.name] != address] == []


def test_every_address_has_a_wall():
    unlisted = sorted(f"{name} ({MAP[name].path})" for name in MAP.keys() - TABLE.keys())
    assert not unlisted, f"Say in tests/walls/table.py who may pass: {unlisted}"


def test_no_wall_stands_without_an_address():
    assert sorted(TABLE.keys() - MAP.keys()) == []


@pytest.fixture
def world(settings):
    settings.ACCOUNT_RATE_LIMITS = False  # so many people at one address are no attack here
    return World()


@pytest.mark.parametrize("name", sorted(TABLE.keys() & MAP.keys()))
def test_wall(name, world, client):
    wrong, sessions = defaultdict(list), signed_in(client, world, ACTORS)
    for wall, own in ((each, own) for each in TABLE[name] for own in each.sides):
        arguments = dict(wall.of(world, own))
        assert set(arguments) == MAP[name].arguments, f"{name} takes {set(MAP[name].arguments)}"
        path = reverse(name, kwargs=arguments)
        for method in ("GET", "POST"):
            data = dict(wall.data(world, own)) if method == "POST" else {}
            for actor in ACTORS:
                expected = wall.expected(actor, own=own, method=method)
                answer = knock(client, sessions[actor], method, path, data=data, headers=wall.headers).status
                if answer not in expected:
                    side = "own" if own else "foreign"
                    wrong[f"{method} {path} ({side}): {answer}, not {sorted(map(str, expected))}"].append(actor)
    assert not wrong, "\n".join(f"{case} for {', '.join(actors)}" for case, actors in wrong.items())


def test_nobody_becomes_an_officer_by_signing_up(client):
    wish = {"email": "baru@contoh.example", "password1": PASSWORD, "role": "facility_admin", "is_staff": "on"}
    wish |= {"is_superuser": "on", "facility": "1", "membership": "facility_admin", "kanwil": "jawa-timur"}
    assert client.post(reverse("account_signup"), wish).status_code == 302
    person = User.objects.get(email="baru@contoh.example")
    assert not person.is_staff
    assert not person.is_superuser
    assert not Membership.objects.filter(user=person).exists()
    assert not RoleAssignment.objects.filter(user=person).exists()


def test_the_table_gives_a_superuser_nothing_that_a_buyer_has_not():
    """A right is a dated role row; being a superuser is none."""
    rights = [(name, allowed) for name, walls in TABLE.items() for wall in walls for allowed in (wall.look, wall.act)]
    assert [name for name, allowed in rights if allowed and SUPERUSER in allowed and BUYER not in allowed] == []
