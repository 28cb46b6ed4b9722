"""Officers come and go: giving and ending their roles in a facility. And what follows when it changes its name."""

import datetime
import uuid

from django.db import transaction

from facilities.models import Membership, Partner
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole
from pasindo.common import outbox
from pasindo.common.acting import acting


@transaction.atomic
def add_officer(
    *, facility_id: int, user_id: int, role: FacilityRole, until: datetime.date | None = None, actor: User | None
) -> Membership:
    """Give a person a role in a facility from today on, or change its end. `actor` is None on the command line.

    Raises DomainError for a last day that is over.
    """
    # Two who give the same role at once would both find none; the facility's row makes one wait for the other.
    Partner.objects.select_for_update(no_key=True).get(pk=facility_id)
    with acting(actor=actor, action="add_officer"):
        return Membership.objects.give(
            until=until, granted_by=actor, facility_id=facility_id, user_id=user_id, role=role
        )


@transaction.atomic
def end_membership(*, membership_id: int, actor: User | None) -> Membership:
    """End an officer's role at once. What they wrote keeps their name in the history."""
    # Locked, as by whoever gives it: a new last day of this very moment must not bring it back half.
    membership = Membership.objects.select_for_update().get(pk=membership_id)
    with acting(actor=actor, action="end_membership"):
        membership.end()
    return membership


def rewrite_searched_words(facility: Partner) -> None:
    """Have the listings of a facility found under its names and place of today; each change of either calls this.

    Must run in the transaction of the change: the work starts after its commit, or never.
    """
    event = f"facility.changed:{facility.code}:{uuid.uuid4().hex}"
    outbox.start_task("catalog.tasks.rewrite_search_rows", event=event, about=facility.code)
