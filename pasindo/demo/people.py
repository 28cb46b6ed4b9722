"""The demonstration's facilities and accounts. Accounts bear names of roles, never of people; none has a password."""

import datetime
from collections.abc import Iterable

from django.db import transaction
from django.utils.text import slugify

from facilities.importing import Outcome, import_facilities
from facilities.models import Membership, Partner
from facilities.services import add_officer
from facilities.states import Status
from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import account_for, grant_role
from pasindo.common import clock
from pasindo.demo.listings import Unit, stories, units, units_csv

HOST = "demo.pasindo.example"
LONG_AGO = datetime.timedelta(days=900)
OFFICERS = (
    ("kepala", "Kepala UPT", FacilityRole.ADMIN),
    ("petugas", "Petugas Karya", FacilityRole.PRODUCT_OFFICER),
    ("pesanan", "Petugas Pesanan", FacilityRole.ORDER_OFFICER),
    ("keuangan", "Petugas Keuangan", FacilityRole.FINANCE_OFFICER),
)
NATIONAL = (
    ("kurator", "Kurator Pemasyarakatan", Role.PAS_CURATOR),
    ("penilai1", "Penilai IKM Satu", Role.IKM_ASSESSOR),
    ("penilai2", "Penilai IKM Dua", Role.IKM_ASSESSOR),
    ("penilai3", "Penilai IKM Tiga", Role.IKM_ASSESSOR),
    ("ketua", "Ketua Kurasi IKM", Role.IKM_CHAIR),
    ("ekspor", "Kurator Ekspor", Role.EXPORT_CURATOR),
    ("keuangan", "Keuangan Pasindo", Role.FINANCE),
    ("layanan", "Operator Layanan", Role.OPERATOR),
    ("admin", "Administrator Pasindo", Role.ADMIN),
)
BUYERS = (("pembeli", "Pembeli Satu"), ("pembeli2", "Pembeli Dua"))


def address(word: str, place: str = "") -> str:
    """The e-mail address of a demonstration account."""
    return f"{word}.{slugify(place)}@{HOST}" if place else f"{word}@{HOST}"


def user_of(word: str, place: str = "") -> User:
    """The account under that word, for instance `petugas` of `Mojokerto` or `penilai1`. Raises User.DoesNotExist."""
    return User.objects.get(email=address(word, place))


def load_people() -> None:
    """Make every account that does not belong to one facility. Safe to run again."""
    begun = clock.now() - LONG_AGO
    with clock.at(begun):
        for word, name, role in NATIONAL:
            _grant(_account(address(word), name), role)
        for kanwil in sorted({unit.kanwil for unit in units()}):
            verifier = _account(address("verifikator", kanwil), f"Verifikator Kanwil {kanwil}")
            _grant(verifier, Role.KANWIL_VERIFIER, kanwil_id=slugify(kanwil))
        operator = _account(address("operator", "Jawa Timur"), "Operator Kanwil Jawa Timur")
        _grant(operator, Role.KANWIL_OPERATOR, kanwil_id="jawa-timur")
        for word, name in BUYERS:
            _account(address(word), name)


def load_facilities(wanted: Iterable[Unit] = ()) -> dict[str, Partner]:
    """Import the facilities, make them active with their officers and their stories. Number in the list → facility."""
    report = import_facilities(content=units_csv())
    if refused := report.ended(Outcome.REFUSED):
        raise RuntimeError(f"The demonstration's list of facilities is broken: {refused}")
    wanted = list(wanted) or list(units())
    known = Partner.objects.in_bulk([unit.code for unit in wanted], field_name="code")
    for unit in wanted:
        _open(known[unit.code], unit)
    return {unit.number: known[unit.code] for unit in wanted}


@transaction.atomic
def _open(facility: Partner, unit: Unit) -> None:
    if facility.status == Status.PREPARING:
        story = stories().get(unit.number, {})
        facility.status = Status.ACTIVE
        facility.is_invented = unit.invented
        facility.email = address("karya", unit.place)
        facility.phone = f"+62800{int(unit.number):07d}"
        facility.story, facility.story_en = story.get("id", ""), story.get("en", "")
        facility.save(update_fields=["status", "is_invented", "email", "phone", "story", "story_en"])
    if Membership.objects.filter(facility=facility).count() >= len(OFFICERS):
        return
    with clock.at(clock.now() - LONG_AGO):
        for word, name, role in OFFICERS:
            officer = _account(address(word, unit.place), f"{name} {unit.place}")
            add_officer(facility_id=facility.pk, user_id=officer.pk, role=role, actor=None)


def _account(email: str, name: str) -> User:
    return account_for(email=email, name=name)


def _grant(user: User, role: Role, *, kanwil_id: str | None = None) -> None:
    if not RoleAssignment.objects.filter(user=user, role=role, kanwil_id=kanwil_id).exists():
        grant_role(user_id=user.pk, role=role, kanwil_id=kanwil_id, actor=None)
