"""Until when what must have happened to an order."""

import datetime
from zoneinfo import ZoneInfo

from orders.models import FacilityOrder
from pasindo.common.models import Holiday
from pasindo.common.working_days import add_working_days

GRACE_DAYS = 3  # after the courier's longest estimate
RETURN_DAYS = 7  # from delivered to done
CONTACT_SEEN_DAYS = (
    14  # from done on: how long the facility still sees whom it sent to (UU 27/2022: no longer than needed)
)


def ship_by(paid_at: datetime.datetime, facility_order: FacilityOrder) -> datetime.datetime:
    """When the parcel must have left: the longest handling time, at least a day, in working days of the facility."""
    holidays = set(Holiday.objects.filter(date__gte=paid_at.date()).values_list("date", flat=True))
    return add_working_days(
        paid_at, max(1, facility_order.handling_days_max), zone=facility_order.facility.time_zone, holidays=holidays
    )


def latest_arrival(shipped_at: datetime.datetime, facility_order: FacilityOrder) -> datetime.datetime:
    """When a parcel counts as delivered though nobody said so: the courier's longest estimate plus three days."""
    return shipped_at + datetime.timedelta(days=facility_order.estimate_days_max + GRACE_DAYS)


def arrived_at(day: datetime.date, zone: str, *, now: datetime.datetime) -> datetime.datetime:
    """The moment that stands for a day of arrival: its noon in the facility's zone, never later than now."""
    noon = datetime.datetime.combine(day, datetime.time(12), tzinfo=ZoneInfo(zone))
    return min(noon, now)
