"""A role with dates opens its doors from the first minute of its first day in Jakarta to the last minute of its last.

Whoever is to begin tomorrow is compared with a stranger before midnight, and after it with a colleague whose role has
no dates; whoever ends today the other way round. The two moments lie on one day in UTC.
"""

import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import reverse

from catalog.models import Product
from catalog.permissions import can_see_photo, require_editor
from curation.models import Submission
from curation.permissions import holds
from curation.states import Actor
from facilities.permissions import (
    EDIT_LISTINGS,
    HANDLE_ORDERS,
    SUBMIT_LISTINGS,
    appointer,
    is_member,
    standing_of,
    standing_or_404,
    standings_of,
)
from orders.models import FacilityOrder
from orders.permissions import can_confirm_transfers, can_handle
from pasindo.accounts.permissions import has_role, has_role_in, holders_of, kanwil_codes
from pasindo.accounts.roles import REGIONAL, FacilityRole, Role
from tests.factories.accounts import hold, make_user
from tests.factories.catalog import make_draft
from tests.factories.facilities import join, make_facility

pytestmark = pytest.mark.django_db

JAKARTA = ZoneInfo("Asia/Jakarta")
TODAY, TOMORROW = datetime.date(2026, 12, 1), datetime.date(2026, 12, 2)
BEFORE_MIDNIGHT = datetime.datetime(2026, 12, 1, 23, 59, tzinfo=JAKARTA)
AFTER_MIDNIGHT = datetime.datetime(2026, 12, 2, 0, 1, tzinfo=JAKARTA)
# Without pages or photos of their own so far: nothing but the right itself can be asked.
WITHOUT_A_DOOR = {Role.OPERATOR}
EVERY_ROLE = [*FacilityRole, *Role]


@pytest.fixture
def facility():
    return make_facility()


@pytest.fixture
def photo(facility):
    return make_draft(facility, photos=1).photos.first().photo


@pytest.fixture
def stranger():
    return make_user()


def person(role, facility, **dates):
    user = make_user()
    if isinstance(role, FacilityRole):
        join(facility, user, role, **dates)
    else:
        kanwil_id = facility.kanwil_id if role in REGIONAL else None
        hold(user, role, kanwil_id=kanwil_id, **dates)
    return user


def outcome(gate, *arguments):
    try:
        return gate(*arguments)
    except (Http404, PermissionDenied) as refusal:
        return type(refusal)


def rights(user, facility, photo):
    """What the permission functions of every room say, each once."""
    submission = Submission(product=Product(facility=facility), kanwil_id=facility.kanwil_id)
    return {
        "member": is_member(user, facility.pk),
        **{f"member as {role}": is_member(user, facility.pk, role) for role in FacilityRole},
        "roles here": standing_of(user, facility),
        "facilities": standings_of(user),
        "appoints": appointer(user),
        **{
            f"gate {number}": outcome(standing_or_404, user, facility.slug, right)
            for number, right in enumerate([EDIT_LISTINGS, SUBMIT_LISTINGS, HANDLE_ORDERS])
        },
        "editor": outcome(require_editor, user, facility),
        "facility order": can_handle(user, FacilityOrder(facility=facility)),
        "photo": can_see_photo(user, photo),
        "transfers": can_confirm_transfers(user),
        **{f"holds {actor}": holds(user, actor, submission) for actor in Actor if actor != Actor.SYSTEM},
        **{f"is {role}": has_role(user, role) for role in Role},
        **{f"is {role} here": has_role_in(user, role, facility.kanwil_id) for role in REGIONAL},
        **{f"regions as {role}": kanwil_codes(user, role) for role in REGIONAL},
        **{f"told as {role}": user in holders_of(role) for role in Role},
    }


def answers(client, user, facility, photo):
    """How one page of every room answers this person."""
    client.force_login(user)
    pages = {
        "listings": reverse("officer-listings", args=[facility.slug]),
        "submitting": reverse("submit-listings", args=[facility.slug]),
        "orders": reverse("officer-orders", args=[facility.slug]),
        "people": reverse("people"),
        "transfers": reverse("transfers"),
        "photo": reverse("photo", args=[photo.public_id, 640]),
        **{word: reverse("curation-queue", args=[word]) for word in ("kanwil", "pemasyarakatan", "penilai", "ketua")},
    }
    statuses = {}
    for name, path in pages.items():
        response = client.get(path)
        statuses[name] = response.status_code
        b"".join(response)  # read to its end, or the file of the photo stays open
    return statuses


@pytest.mark.parametrize("role", EVERY_ROLE)
def test_that_begins_tomorrow_is_no_right_today(role, facility, photo, stranger):
    newcomer, colleague = person(role, facility, valid_from=TOMORROW), person(role, facility)
    with time_machine.travel(BEFORE_MIDNIGHT):
        assert rights(newcomer, facility, photo) == rights(stranger, facility, photo)
    with time_machine.travel(AFTER_MIDNIGHT):
        assert rights(newcomer, facility, photo) == rights(colleague, facility, photo)
        assert rights(newcomer, facility, photo) != rights(stranger, facility, photo)


@pytest.mark.parametrize("role", EVERY_ROLE)
def test_whose_last_day_is_today_is_a_right_until_midnight(role, facility, photo, stranger):
    leaver, colleague = person(role, facility, valid_until=TODAY), person(role, facility)
    with time_machine.travel(BEFORE_MIDNIGHT):
        assert rights(leaver, facility, photo) == rights(colleague, facility, photo)
        assert rights(leaver, facility, photo) != rights(stranger, facility, photo)
    with time_machine.travel(AFTER_MIDNIGHT):
        assert rights(leaver, facility, photo) == rights(stranger, facility, photo)


@pytest.mark.parametrize("role", [role for role in EVERY_ROLE if role not in WITHOUT_A_DOOR])
def test_opens_its_pages_on_its_first_day_and_not_before(role, client, facility, photo, stranger):
    newcomer, colleague = person(role, facility, valid_from=TOMORROW), person(role, facility)
    with time_machine.travel(BEFORE_MIDNIGHT):
        shut = answers(client, stranger, facility, photo)
        assert set(shut.values()) == {404}
        assert answers(client, newcomer, facility, photo) == shut
    with time_machine.travel(AFTER_MIDNIGHT):
        open_to_colleague = answers(client, colleague, facility, photo)
        assert 200 in open_to_colleague.values()
        assert answers(client, newcomer, facility, photo) == open_to_colleague


@pytest.mark.parametrize("role", [role for role in EVERY_ROLE if role not in WITHOUT_A_DOOR])
def test_shuts_its_pages_after_its_last_day_and_not_before(role, client, facility, photo, stranger):
    leaver, colleague = person(role, facility, valid_until=TODAY), person(role, facility)
    with time_machine.travel(BEFORE_MIDNIGHT):
        open_to_colleague = answers(client, colleague, facility, photo)
        assert 200 in open_to_colleague.values()
        assert answers(client, leaver, facility, photo) == open_to_colleague
    with time_machine.travel(AFTER_MIDNIGHT):
        shut = answers(client, stranger, facility, photo)
        assert set(shut.values()) == {404}
        assert answers(client, leaver, facility, photo) == shut


def test_is_no_right_of_an_account_that_is_closed(facility, photo, stranger):
    for role in EVERY_ROLE:
        closed = person(role, facility)
        closed.is_active = False
        closed.save(update_fields=["is_active"])
        assert rights(closed, facility, photo) == rights(stranger, facility, photo), role


def test_is_reckoned_to_begin_by_the_day_in_jakarta_wherever_the_facility_lies():
    facility = make_facility(kanwil_id="papua", regency_id="91.03", time_zone="Asia/Jayapura")
    newcomer = person(FacilityRole.ADMIN, facility, valid_from=TOMORROW)
    with time_machine.travel(BEFORE_MIDNIGHT):  # two hours into tomorrow in Jayapura
        assert not is_member(newcomer, facility.pk)
