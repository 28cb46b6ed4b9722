"""Reading facilities: who stands behind them."""

from collections.abc import Iterable

from facilities.models import FacilityBearer, LegalBearer


def bearers_of(facility_ids: Iterable[int]) -> dict[int, LegalBearer]:
    """Who holds the business licence of each facility today: the name and NIB that a buyer has a right to see."""
    rows = FacilityBearer.objects.in_force().filter(facility_id__in=list(facility_ids)).select_related("bearer")
    return {row.facility_id: row.bearer for row in rows}


def bearer_of(facility_id: int) -> LegalBearer | None:
    """The bearer of one facility today, or None."""
    return bearers_of([facility_id]).get(facility_id)
