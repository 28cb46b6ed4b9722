"""Roles of the demonstration's accounts: by invitations that nobody was sent."""

from django.db import transaction

from facilities.services.accepting import take
from pasindo.accounts.invitations import open_invitation
from pasindo.accounts.models import User


@transaction.atomic
def appoint(user: User, role: str, *, kanwil_id: str | None = None, facility_id: int | None = None) -> None:
    """Invite this account and accept at once: nobody reads its mails, and it has no password."""
    invitation = open_invitation(
        email=user.email, role=role, kanwil_id=kanwil_id, facility_id=facility_id, name=user.name, actor=None
    )
    take(invitation)
