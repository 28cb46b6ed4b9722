"""How many submissions stay longer at a stage than it has days."""

from collections.abc import Iterable

from django.db.models import Count

from curation.models import Submission
from curation.stages import COURSE
from pasindo.common import clock
from pasindo.common.observing.figures import figure


@figure("pasindo_submissions_overdue", "Submissions past the deadline of their stage.", "stage")
def overdue() -> Iterable[tuple[tuple[str, ...], float]]:
    stages = [*(stage.code for stage in COURSE.judging), COURSE.repairing.code]
    late = Submission.objects.filter(status__in=stages, due_at__lte=clock.now()).order_by()
    found = {row["status"]: row["n"] for row in late.values("status").annotate(n=Count("pk"))}
    return [((stage,), found.get(stage, 0)) for stage in stages]
