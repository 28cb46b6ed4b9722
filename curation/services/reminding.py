"""Deadlines that have passed: repairs go back to rest, and those whose turn it is are reminded once."""

from django.db import transaction

from curation import notifications
from curation.models import Submission
from curation.services.moving import lock_submission
from curation.services.submitting import lapse_repair
from curation.stages import COURSE
from pasindo.common import clock
from pasindo.common.sweeps import each

AT_AN_AGENCY = [stage.code for stage in COURSE.judging]


def lapse_overdue_repairs() -> int:
    """Let every repair whose time is over rest as a draft. How many did."""
    overdue = Submission.objects.filter(status=COURSE.repairing.code, due_at__lte=clock.now())
    return each(
        list(overdue.order_by("due_at").values_list("pk", flat=True)), lambda pk: lapse_repair(submission_id=pk)
    )


def remind_of_overdue() -> int:
    """Remind those whose turn it is of what stays too long, once per submission and stage. How many are late."""
    overdue = Submission.objects.filter(status__in=AT_AN_AGENCY, due_at__lte=clock.now())
    # What became late last comes first: it was not reminded yet, and those who were could take all the time there is.
    late = list(overdue.order_by("-due_at").values_list("pk", flat=True))
    each(late, _remind)
    return len(late)


@transaction.atomic
def _remind(submission_id: int) -> None:
    submission = lock_submission(submission_id)  # it may have gone on since the sweep read it
    if submission.status in AT_AN_AGENCY and submission.due_at and submission.due_at <= clock.now():
        notifications.tell_overdue(submission)
