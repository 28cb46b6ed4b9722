"""Who holds the business licence of a facility, on the day on which somebody asks."""

import datetime

import pytest

from facilities.models import FacilityBearer, LegalBearer
from facilities.selectors import bearer_of, bearers_of
from pasindo.common import clock
from tests.factories.facilities import make_facility

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


def test_the_bearer_is_the_one_of_today(django_assert_num_queries):
    today, facilities = clock.today(), [make_facility(), make_facility(), make_facility()]
    old, new, other = (LegalBearer.objects.create(name=name, kind="cooperative") for name in ("Lama", "Baru", "Lain"))
    FacilityBearer.objects.create(facility=facilities[0], bearer=old, valid_until=today - DAY)
    FacilityBearer.objects.create(facility=facilities[0], bearer=new, valid_from=today)
    FacilityBearer.objects.create(facility=facilities[1], bearer=other, valid_from=today + DAY)
    with django_assert_num_queries(1):
        assert bearers_of([facility.pk for facility in facilities]) == {facilities[0].pk: new}
    assert [bearer_of(facility.pk) for facility in facilities] == [new, None, None]
