"""What follows when a facility changes its name."""

import uuid

from facilities.models import Partner
from pasindo.common import outbox


def rewrite_searched_words(facility: Partner) -> None:
    """Have the listings of a facility found under its names and place of today; each change of either calls this.

    Must run in the transaction of the change: the work starts after its commit, or never.
    """
    event = f"facility.changed:{facility.code}:{uuid.uuid4().hex}"
    outbox.start_task("catalog.tasks.rewrite_search_rows", event=event, about=facility.code)
