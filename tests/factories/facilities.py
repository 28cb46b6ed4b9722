"""Facilities and their officers: `officer(facility, FacilityRole.ADMIN)`."""

import itertools

from facilities.models import Membership, Partner
from facilities.states import Kind, Status
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole
from tests.factories.accounts import make_user

_numbers = itertools.count(1)


def make_facility(**fields) -> Partner:
    """An active lapas in Kabupaten Mojokerto, Kanwil Jawa Timur, that exists nowhere."""
    number = next(_numbers)
    fields = {
        "name": f"Lapas Contoh {number}",
        "code": f"contoh-{number}",
        "slug": f"lapas-contoh-{number}",
        "kind": Kind.LAPAS,
        "kanwil_id": "jawa-timur",
        "regency_id": "35.16",
        "time_zone": "Asia/Jakarta",
        "status": Status.ACTIVE,
        "is_invented": True,
    } | fields
    return Partner.objects.create(**fields)


def officer(facility: Partner, role: FacilityRole = FacilityRole.PRODUCT_OFFICER, **fields) -> User:
    """Somebody who holds this role in the facility today; `valid_from` and `valid_until` date it."""
    dates = {name: fields.pop(name) for name in ("valid_from", "valid_until") if name in fields}
    user = make_user(**fields)
    Membership.objects.create(user=user, facility=facility, role=role, **dates)
    return user
