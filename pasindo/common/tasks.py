"""What the worker does for the outbox."""

from celery import shared_task

from pasindo.common.delivery import deliver


@shared_task(name="pasindo.common.tasks.deliver_messages", ignore_result=True, soft_time_limit=100, time_limit=120)
def deliver_messages(message_ids: list[str]) -> None:
    for message_id in message_ids:
        deliver(message_id)
