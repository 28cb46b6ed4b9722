"""How many orders are on their way, and what gateways said that nobody worked on yet."""

from collections.abc import Iterable

from django.db.models import Count, Min
from django.utils import timezone

from orders.models import FacilityOrder, WebhookInbox
from orders.states import OPEN_ORDERS, WebhookState
from pasindo.common.observing.figures import figure

Rows = Iterable[tuple[tuple[str, ...], float]]


@figure("pasindo_facility_orders", "Orders of facilities that are not over, by state.", "state")
def facility_orders() -> Rows:
    counted = FacilityOrder.objects.filter(status__in=OPEN_ORDERS).order_by().values("status").annotate(n=Count("pk"))
    found = {row["status"]: row["n"] for row in counted}
    return [((str(status),), found.get(status, 0)) for status in OPEN_ORDERS]


@figure("pasindo_webhooks_waiting", "Messages of gateways that nobody worked on yet.")
def webhooks_waiting() -> Rows:
    return [((), WebhookInbox.objects.filter(state=WebhookState.RECEIVED).count())]


@figure("pasindo_webhooks_oldest_seconds", "How long the gateway's message that waits longest has waited.")
def webhooks_age() -> Rows:
    oldest = WebhookInbox.objects.filter(state=WebhookState.RECEIVED).aggregate(oldest=Min("received_at"))["oldest"]
    return [((), (timezone.now() - oldest).total_seconds() if oldest else 0)]
