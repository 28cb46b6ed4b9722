"""Writing down an incident, and that its persons were told. For administrators of the installation."""

import datetime
import uuid

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet

from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_role
from pasindo.accounts.roles import Role
from pasindo.common import clock
from pasindo.persons.models import HOURS_TO_TELL, Incident


def may_see_incidents(user: User | AnonymousUser) -> bool:
    return has_role(user, Role.ADMIN)


def incidents_for(user: User | AnonymousUser) -> QuerySet[Incident]:
    """All of them, latest first, for an administrator; for everybody else there is none."""
    if not may_see_incidents(user):
        return Incident.objects.none()
    return Incident.objects.select_related("recorded_by", "told_by")


def to_be_told_by(incident: Incident) -> datetime.datetime:
    """Until when its persons and the authority must have been told."""
    return incident.noticed_at + datetime.timedelta(hours=HOURS_TO_TELL)


def record_incident(
    *,
    began_at: datetime.datetime,
    ended_at: datetime.datetime,
    noticed_at: datetime.datetime,
    how: str,
    measures: str,
    actor: User,
) -> Incident:
    """Raises PermissionDenied for whoever is no administrator."""
    if not may_see_incidents(actor):
        raise PermissionDenied
    words = {"how": how, "measures": measures}
    when = {"began_at": began_at, "ended_at": ended_at, "noticed_at": noticed_at}
    return Incident.objects.create(**when, **words, recorded_by=actor, recorded_at=clock.now())


@transaction.atomic
def mark_told(*, incident_id: uuid.UUID, actor: User) -> Incident:
    """The letters have gone out. A second press leaves who was first. Raises PermissionDenied."""
    if not may_see_incidents(actor):
        raise PermissionDenied
    incident = Incident.objects.select_for_update().get(public_id=incident_id)
    if incident.told_at is None:
        incident.told_at, incident.told_by = clock.now(), actor
        incident.save(update_fields=["told_at", "told_by"])
    return incident
