"""What the clock starts in the catalog."""

from celery import shared_task

from catalog.services import renditions
from pasindo.common.locks import only_one
from pasindo.common.sweeps import limited


@shared_task(name="catalog.schedules.sweep_photos", ignore_result=True, soft_time_limit=540, time_limit=600)
def sweep_photos() -> None:
    """Take away photos that nothing shows any more, and files that never got a row."""
    with only_one("photos") as mine, limited():
        if mine:
            renditions.remove_unused_photos()
