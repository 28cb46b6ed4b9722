"""The facilities, with their officers and what they say of themselves."""

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from facilities.importing import RowOutcome, import_facilities
from facilities.models import Membership, Partner
from facilities.states import Status
from pasindo.accounts.services import account_for
from pasindo.common import clock
from pasindo.demo.appointing import appoint
from pasindo.demo.chapters import Chapter, Plan, register
from pasindo.demo.chapters.accounts import LONG_AGO
from pasindo.demo.listings import DemoUnit, stories, units, units_csv
from pasindo.demo.people import OFFICERS, address


def load_facilities(plan: Plan) -> int:
    """Import the list, then open those that sell; returns how many were opened now."""
    report = import_facilities(content=units_csv())
    if refused := report.ended(RowOutcome.REFUSED):
        raise RuntimeError(f"The demonstration's list of facilities is broken: {refused}")
    wanted = plan.units()
    known = Partner.objects.in_bulk([unit.code for unit in wanted], field_name="code")
    return sum(_open(known[unit.code], unit) for unit in wanted)


@transaction.atomic
def _open(facility: Partner, unit: DemoUnit) -> bool:
    closed = facility.status == Status.PREPARING
    if closed:
        story = stories().get(unit.number, {})
        facility.status = Status.ACTIVE
        facility.is_invented = unit.invented
        facility.email = address("karya", unit.place)
        facility.phone = f"+62800{int(unit.number):07d}"
        facility.story, facility.story_en = story.get("id", ""), story.get("en", "")
        facility.save(update_fields=["status", "is_invented", "email", "phone", "story", "story_en"])
    if Membership.objects.filter(facility=facility).count() < len(OFFICERS):
        with clock.at(clock.now() - LONG_AGO):
            for word, name, role in OFFICERS:
                officer = account_for(email=address(word, unit.place), name=f"{name} {unit.place}")
                appoint(officer, role, facility_id=facility.pk)
    return closed


def _count() -> int:
    codes = [unit.code for unit in units()]
    return Partner.objects.filter(code__in=codes).exclude(status=Status.PREPARING).count()


register(Chapter("facilities", _("Lapas, rutan, dan bapas"), 20, load_facilities, _count, total=lambda: len(units())))
