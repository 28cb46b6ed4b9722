"""Facilities and their officers: `officer(facility, FacilityRole.ADMIN)`."""

import itertools

from django.db import transaction

from facilities.models import Membership, Partner
from facilities.services.accepting import take
from facilities.states import Kind, Status
from pasindo.accounts.invitations import open_invitation
from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.roles import FacilityRole
from tests.factories.accounts import accepted, make_user

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
    join(facility, user, role, **dates)
    return user


def appoint(user: User, role: str, facility: Partner | None = None, **fields) -> Membership | RoleAssignment:
    """Somebody accepts an invitation to a role, as the services write it; `kanwil_id` and `until` say what to."""
    with transaction.atomic():
        invitation = open_invitation(
            email=user.email, role=role, facility_id=facility and facility.pk, actor=None, **fields
        )
        take(invitation)
    return (Membership if facility else RoleAssignment).objects.get(invitation=invitation)


def join(facility: Partner, user: User, role: FacilityRole, **dates) -> Membership:
    """The person holds this role in the facility, by an invitation that was accepted."""
    invitation = accepted(user, role, facility=facility)
    return Membership.objects.create(user=user, facility=facility, role=role, invitation=invitation, **dates)
