"""What the clock starts."""

from celery import shared_task

from pasindo.accounts.idle.keeping import forget_old_forms, forget_old_steps


@shared_task(name="pasindo.accounts.schedules.forget_kept_forms", ignore_result=True)
def forget_kept_forms() -> None:
    """Forms that nobody came back for go after a day, steps with their sessions. Deleting twice deletes nothing twice:
    no lock."""
    forget_old_forms()
    forget_old_steps()
