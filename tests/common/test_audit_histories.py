"""The audit finds what was changed past the histories."""

import pytest

from orders.models import ShippingRate
from tests.factories.accounts import make_user
from tests.harness.audit import broken_of
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE order_shippingrate SET price_per_kg = 1 WHERE id = {key}",
        "UPDATE order_shippingratechange SET price_per_kg = 1 WHERE pgh_obj_id = {key}",
        "DELETE FROM order_shippingratechange WHERE pgh_obj_id = {key}",
    ],
)
def test_finds_a_row_unlike_its_history(statement):
    assert broken_of("pasindo.common") == {}
    key = ShippingRate.objects.latest("pk").pk
    past_the_rules(statement.format(key=key))
    assert broken_of("pasindo.common") == {"rows_unlike_their_history": [f"order.ShippingRate {key}"]}


def test_finds_somebody_who_was_raised_past_the_history():
    user = make_user()
    past_the_rules("UPDATE accounts_user SET is_superuser = true")
    assert broken_of("pasindo.common") == {"rows_unlike_their_history": [f"accounts.User {user.pk}"]}
