"""Reading facilities: who stands behind them, and whether they sell today."""

from collections.abc import Iterable

from facilities.models import FacilityBearer, LegalBearer, Partner
from facilities.strategy import is_open
from pasindo.common import clock


def bearers_of(facility_ids: Iterable[int]) -> dict[int, LegalBearer]:
    """Who holds the business licence of each facility today: the name and NIB that a buyer has a right to see."""
    rows = FacilityBearer.objects.in_force().filter(facility_id__in=list(facility_ids)).select_related("bearer")
    return {row.facility_id: row.bearer for row in rows}


def bearer_of(facility_id: int) -> LegalBearer | None:
    """The bearer of one facility today, or None."""
    return bearers_of([facility_id]).get(facility_id)


def is_paused(facility: Partner) -> bool:
    """Whether a facility that is shown sells nothing today: its own day, and the rule by which goods are sold."""
    return not is_open(facility, clock.today(facility.time_zone))
