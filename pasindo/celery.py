"""The Celery application: `celery -A pasindo worker`."""

import os
import signal
from pathlib import Path
from typing import Any

from celery import Celery, Task
from celery.signals import beat_init, heartbeat_sent, setup_logging, worker_init, worker_process_init, worker_ready

from pasindo.services import alive, broker, counting
from pasindo.services.processes import die_with_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pasindo.settings")
counting.prepare()
_main = os.getpid()  # of the worker that forks the pool: a child that asked for its parent might be orphaned already


class ActingTask(Task):
    """What a task changes is noted under the system, with the task's name; what became of it is a line of the log."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        # With Django: this module is read before the settings are.
        from pasindo.common.acting import Through, acting  # noqa: PLC0415
        from pasindo.common.observing.work import line_of  # noqa: PLC0415

        with line_of(self, args), acting(action=self.name, through=Through.SYSTEM):
            return super().__call__(*args, **kwargs)


broker.install()
app = Celery("pasindo", task_cls=ActingTask)
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
app.autodiscover_tasks(related_name="schedules")


@setup_logging.connect
def leave_the_log_to_the_settings(**_: object) -> None:
    """Django has set it up already; that somebody listens here keeps Celery from setting up its own, --loglevel too."""


@worker_ready.connect
def tell_figures(**_: object) -> None:
    """A worker in a container of its own tells its counts where its web server would; `up` leaves that to the web."""
    from django.conf import settings  # noqa: PLC0415

    if settings.METRICS_PORT and settings.METRICS_FOLDER:
        counting.serve(settings.METRICS_ADDR, settings.METRICS_FOLDER)


@worker_ready.connect
@beat_init.connect
def say_that_it_is_ready(**_: object) -> None:
    """Make the file that whoever started this process waits for."""
    if path := os.environ.get("PASINDO_READY_FILE"):
        Path(path).touch()


@heartbeat_sent.connect
def tell_that_it_is_alive(sender: Any, **_: object) -> None:
    """For the health check of a worker: what it is called, `mail@host`, begins with its queue."""
    alive.tell(sender.eventer.hostname.partition("@")[0])


@worker_init.connect
def remember_the_main_process(**_: object) -> None:
    """`manage.py up` reads this module in one process and runs the workers in its children."""
    global _main
    _main = os.getpid()


@worker_process_init.connect
def end_with_the_worker(**_: object) -> None:
    """A pool process must not outlive a worker that was killed."""
    if os.getpid() != _main:  # a worker without a pool works in its main process
        die_with_parent(signal.SIGKILL, _main)
