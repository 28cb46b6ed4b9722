"""What the clock starts."""

from celery import shared_task

from pasindo.common.delivery import deliver_waiting
from pasindo.common.locks import only_one


@shared_task(name="pasindo.common.schedules.sweep_outbox", ignore_result=True, soft_time_limit=100, time_limit=120)
def sweep_outbox() -> None:
    """Deliver what no nudge delivered: this is what makes sure, not the broker."""
    with only_one("outbox") as mine:
        if mine:
            deliver_waiting()
