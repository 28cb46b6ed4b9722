"""Gateways' messages: checked, kept, answered; believed and worked on afterwards, once."""

import datetime
import logging
from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from orders.exceptions import BadNotification
from orders.models import WebhookInbox
from orders.payment.applying import Settled, apply_payment_event
from orders.payment.gateways import gateway_named
from orders.states import WebhookState
from pasindo.accounts.permissions import holders_of
from pasindo.accounts.roles import Role
from pasindo.common import outbox

logger = logging.getLogger(__name__)
WORK = "orders.tasks.work_on_webhook"


def keep_webhook(*, gateway: str, headers: Mapping[str, str], body: bytes) -> bool:
    """Keep a gateway's message and have it worked on; False if the same one, word for word, was kept before.

    Raises KeyError for an unknown gateway, BadNotification for a message that is not the gateway's: nothing is kept.
    """
    client, received_at = gateway_named(gateway), timezone.now()
    try:
        event = client.verify(headers=headers, body=body, received_at=received_at)
    except BadNotification as refusal:
        logger.warning("A message to the webhook of %s was refused: %s", gateway, refusal.reason)
        raise
    kept = {name: headers[name] for name in client.kept_headers if name in headers}
    return _keep(gateway, event.event_id, kept, body, received_at)


@transaction.atomic
def _keep(gateway: str, event_id: str, headers: dict[str, str], body: bytes, received_at: datetime.datetime) -> bool:
    row, created = WebhookInbox.objects.get_or_create(
        gateway=gateway,
        event_id=event_id,
        body=body.decode(),
        defaults={"headers": headers, "received_at": received_at},
    )
    if created:
        outbox.start_task(WORK, event=f"webhook.received:{row.pk}", about=str(row.pk))
    return created


@transaction.atomic
def work_on_webhook(*, inbox_id: int) -> Settled | None:
    """Believe a kept message and do what follows from it; None if that was done before. Any order of arrival does."""
    # The outbox starts a task at least once: of two workers on one message the second waits here and finds it done.
    row = WebhookInbox.objects.select_for_update().get(pk=inbox_id)
    if row.state != WebhookState.RECEIVED:
        return None
    try:
        event = gateway_named(row.gateway).verify(
            headers=row.headers, body=row.body.encode(), received_at=row.received_at
        )
    except BadNotification as refusal:
        outcome = Settled(False, refusal.reason)
    else:
        outcome = apply_payment_event(gateway=row.gateway, event=event)
    row.state = WebhookState.DONE if outcome.believed else WebhookState.REFUSED
    row.outcome, row.worked_at = outcome.text[:200], timezone.now()
    row.save(update_fields=["state", "outcome", "worked_at"])
    return outcome


@outbox.when_given_up(WORK)
@transaction.atomic
def tell_of_stuck_webhook(inbox_id: str, reason: str) -> None:
    """A message that could not be worked on, however often it was tried, needs a person."""
    outbox.tell("webhook.stuck", event=f"webhook.stuck:{inbox_id}", about=inbox_id, users=holders_of(Role.OPERATOR))
