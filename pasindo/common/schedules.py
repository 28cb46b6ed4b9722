"""What the clock starts."""

from celery import shared_task

from pasindo.common import clock
from pasindo.common.counting.database import forget_full
from pasindo.common.delivery import deliver_waiting
from pasindo.common.locks import only_one
from pasindo.queues import QUEUES


# Its limits are those of the queue that it is sent to.
@shared_task(name="pasindo.common.schedules.sweep_outbox", ignore_result=True)
def sweep_outbox(queue: str | None = None) -> None:
    """Deliver what no nudge delivered: this is what makes sure, not the broker. Of one queue, or of all."""
    for name in [queue] if queue else QUEUES:
        with only_one(f"outbox:{name}") as mine:
            if mine:
                deliver_waiting(name)


@shared_task(name="pasindo.common.schedules.forget_counts", ignore_result=True)
def forget_counts() -> None:
    """Buckets of tries that are full again say nothing. Deleting twice deletes nothing twice: no lock."""
    forget_full(clock.now().timestamp())
