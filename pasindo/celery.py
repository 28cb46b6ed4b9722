"""The Celery application: `celery -A pasindo worker`."""

import os
import signal
from pathlib import Path

from celery import Celery
from celery.signals import beat_init, worker_process_init, worker_ready

from pasindo.services.processes import die_with_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pasindo.settings")

app = Celery("pasindo")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
app.autodiscover_tasks(related_name="schedules")


@worker_ready.connect
@beat_init.connect
def say_that_it_is_ready(**_: object) -> None:
    """Make the file that whoever started this process waits for."""
    if path := os.environ.get("PASINDO_READY_FILE"):
        Path(path).touch()


@worker_process_init.connect
def end_with_the_worker(**_: object) -> None:
    """A pool process must not outlive a worker that was killed."""
    die_with_parent(signal.SIGKILL, os.getppid())
