"""The queues of the workers, declared once: settings, outbox, `manage.py up` and whoever deploys read them here.

None waits behind another: each has worker processes of its own, so a mail server that hangs holds up letters alone.
Read before the settings are, so without Django.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Queue:
    """One kind of work. All times are seconds, and each leaves room for the one before it: a run stops by itself after
    `run`, is interrupted after `soft`, killed after `hard`; what it had taken is free for others after `lease`."""

    name: str
    processes: int  # of a pool that nobody gives another size
    batch: int = 1  # rows that are claimed at a time
    run: int = 30
    soft: int = 70
    hard: int = 85
    # With a sweep every 15 seconds: what a killed worker held is seen again within two minutes.
    lease: int = 100


ORDERS = Queue("orders", processes=2)  # webhooks, orders, and what has no queue of its own
MAIL = Queue("mail", processes=1, batch=50)
PHOTOS = Queue("photos", processes=1, run=40, soft=100, hard=120, lease=140)
QUEUES = {queue.name: queue for queue in (ORDERS, MAIL, PHOTOS)}

_BY_TASK = {
    "catalog.tasks.make_renditions": PHOTOS,
    "catalog.tasks.publish_photos": PHOTOS,
    "catalog.tasks.unpublish_photos": PHOTOS,
    "catalog.schedules.sweep_photos": PHOTOS,
}
# Celery's table for what is sent by name; what is missing goes to its default queue, ORDERS.
ROUTES = {task: {"queue": queue.name} for task, queue in _BY_TASK.items()}
DEFAULT = ORDERS


def queue_of_task(name: str) -> Queue:
    """Where the task of this name is worked on."""
    return _BY_TASK.get(name, DEFAULT)
