"""What the clock starts. It runs once at a time, however many beats there are, and is safe to run again."""

from collections.abc import Callable
from functools import partial

from celery import shared_task

from pasindo.common.locks import only_one
from pasindo.common.sweeps import each, limited
from pasindo.persons.retention import ENDINGS, blank_letters_of_the_erased, run


@shared_task(
    name="pasindo.persons.schedules.forget_what_is_over", ignore_result=True, soft_time_limit=100, time_limit=120
)
def forget_what_is_over() -> None:
    """Every kind of personal data whose period is over ends. What goes wrong with one does not stop the others."""
    with only_one("retention") as mine, limited():
        if mine:
            works: list[Callable[[], int]] = [
                blank_letters_of_the_erased,
                *(partial(run, ending) for ending in ENDINGS),
            ]
            each(works, lambda work: work())
