"""What the worker does for the outbox."""

from celery import shared_task

from pasindo.common.delivery import deliver


# Its limits are those of the queue that it is sent to (pasindo/queues.py).
@shared_task(name="pasindo.common.tasks.deliver_messages", ignore_result=True)
def deliver_messages(message_ids: list[str]) -> None:
    deliver(*message_ids)
