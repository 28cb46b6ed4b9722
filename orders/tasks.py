"""Work that the outbox starts."""

from celery import current_app, shared_task

from orders.models import PaymentAttempt
from orders.payment import inbox, sandbox
from orders.payment.playing import PLAY

SEND = "orders.tasks.send_sandbox_notification"


@shared_task(name=inbox.WORK, ignore_result=True, soft_time_limit=50, time_limit=60)
def work_on_webhook(inbox_id: str) -> None:
    inbox.work_on_webhook(inbox_id=int(inbox_id))


@shared_task(name=PLAY, ignore_result=True, soft_time_limit=50, time_limit=60)
def play_sandbox_payment(script: str) -> None:
    """Play what was asked of the sandbox: `<attempt>:<click>:<seconds late>:<status>,<status>…`, in this order."""
    attempt_id, click, late, statuses = script.split(":")
    for step, status in enumerate(statuses.split(",")):
        # A status that is sent twice bears the same name: it is one event.
        event_id = f"sbx-{click}-{statuses.split(',').index(status)}"
        arguments = [attempt_id, status, event_id]
        if int(late):
            current_app.send_task(SEND, arguments, countdown=int(late) + step)
        else:
            send_sandbox_notification(*arguments)


@shared_task(name=SEND, ignore_result=True, soft_time_limit=20, time_limit=30)
def send_sandbox_notification(attempt_id: str, status: str, event_id: str) -> None:
    attempt = PaymentAttempt.objects.get(public_id=attempt_id)
    body = sandbox.message(attempt, status, event_id=event_id)
    sandbox.remember(attempt.reference, body)
    sandbox.notify(body)
