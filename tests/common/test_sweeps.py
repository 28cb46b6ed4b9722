"""A sweep ends in good time, whatever goes wrong with one thing, and never swallows its own interruption."""

import pytest
from celery.exceptions import SoftTimeLimitExceeded

from catalog.schedules import sweep_photos
from catalog.services import renditions
from curation.schedules import sweep_deadlines
from curation.services import reminding
from orders import schedules as orders
from orders.payment import polling
from orders.payment.sandbox import Sandbox
from pasindo.common import sweeps
from pasindo.common.sweeps import each, limited
from tests.factories.orders import for_sale, place


def _interrupt(*_args: object, **_options: object) -> None:
    raise SoftTimeLimitExceeded


def test_what_goes_wrong_with_one_stops_no_other():
    def work(key: int) -> bool:
        if key == 2:
            raise ValueError(key)
        return key != 3

    assert each([1, 2, 3, 4], work) == 2


def test_stops_when_its_time_is_over_and_only_then(monkeypatch):
    moments = iter([0, 10, 20, 61])
    monkeypatch.setattr(sweeps.time, "monotonic", lambda: next(moments))
    seen = []
    with limited(seconds=60):
        each(range(9), seen.append)
    monkeypatch.undo()
    assert seen == [0, 1]
    assert each(range(9), bool) == 8, "outside of a sweep nothing limits it"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("module", "keys", "work", "sweep"),
    [
        (orders, "orders_to_lapse", "lapse_unless_paid", orders.lapse_unpaid_orders),
        (orders, "shipments_to_arrive", "presume_delivered", orders.close_parcels),
        (reminding, None, "lapse_repair", sweep_deadlines),
        (renditions, None, "_remove_unused", sweep_photos),
    ],
)
def test_an_interruption_ends_it(module, keys, work, sweep, monkeypatch):
    if keys:
        monkeypatch.setattr(module, keys, lambda: [1])
    else:  # it reads its keys itself
        real = module.each
        monkeypatch.setattr(module, "each", lambda found, doing: real([*found, 1], doing))
    monkeypatch.setattr(module, work, _interrupt)
    with pytest.raises(SoftTimeLimitExceeded):
        sweep()


@pytest.mark.django_db
def test_an_interruption_while_a_gateway_is_asked_is_not_its_silence(monkeypatch):
    order = place({for_sale(): 1})
    monkeypatch.setattr(Sandbox, "status", _interrupt)
    with pytest.raises(SoftTimeLimitExceeded):
        polling.settle_from_gateway(order_id=order.pk, inquiry=polling.Inquiry())
