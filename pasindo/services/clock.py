"""The scheduler of the clock: Celery's own, which says each time it comes round that it is alive."""

from celery.beat import PersistentScheduler

from pasindo.services import alive


class TellingScheduler(PersistentScheduler):
    max_interval = 30  # seconds it sleeps at most, so that a health check need not wait for the rarest schedule

    def tick(self, *args, **kwargs):
        alive.tell(alive.CLOCK)
        return super().tick(*args, **kwargs)
