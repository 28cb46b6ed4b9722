"""What the clock starts: repairs that were not handed in, reminders, approvals that ran out."""

from celery import shared_task

from catalog.publishing import freeze_expired
from curation.services.reminding import lapse_overdue_repairs, remind_of_overdue
from pasindo.common.locks import only_one
from pasindo.common.sweeps import limited


@shared_task(name="curation.schedules.sweep_deadlines", ignore_result=True, soft_time_limit=90, time_limit=120)
def sweep_deadlines() -> None:
    """Do what deadlines ask for. One sweep at a time; safe to run as often as one likes."""
    with only_one("curation-deadlines") as mine, limited():
        if mine:
            lapse_overdue_repairs()
            remind_of_overdue()
            freeze_expired()
