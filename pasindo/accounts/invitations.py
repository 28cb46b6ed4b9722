"""The rows of invitations, and the links that lead to them. Who may invite whom is asked in `facilities.services`.

A link bears a token that only this installation can reckon from the invitation's id, so a letter can be written when it
goes out; the database holds a digest of it. Whoever reads the database alone can open no link.
"""

import datetime
import hashlib

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.crypto import salted_hmac

from pasindo.accounts.models import Invitation, User
from pasindo.accounts.states import InvitationState as State
from pasindo.common import clock
from pasindo.common.texts import one_line

_SALT = "pasindo.accounts.invitation"


def token_of(invitation: Invitation) -> str:
    """What the link of an invitation ends in."""
    return salted_hmac(_SALT, invitation.public_id.hex, algorithm="sha256").hexdigest()


def path_of(invitation: Invitation) -> str:
    """Where an invitation is accepted. Whoever holds this address has read the mail: it goes into that mail alone."""
    return reverse("invitation", args=[token_of(invitation)])


def _digest(token: str) -> str:
    # Not slowed as a password is: a token is no word that somebody chose, there is nothing to guess.
    return hashlib.sha256(token.encode()).hexdigest()


def invitation_under(token: str, *, locked: bool = False) -> Invitation | None:
    """The invitation of a link, in whatever state; None for a link that was never given out."""
    rows = Invitation.objects.select_related("facility", "kanwil", "invited_by")
    # Two who accept at once: the second waits, and then finds it accepted.
    rows = rows.select_for_update(of=("self",)) if locked else rows
    return rows.filter(token_digest=_digest(token)).first()


@transaction.atomic
def open_invitation(
    *,
    email: str,
    role: str,
    kanwil_id: str | None = None,
    facility_id: int | None = None,
    until: datetime.date | None = None,
    name: str = "",
    actor: User | None,
) -> Invitation:
    """A new invitation; an open one of this address to the same role at the same place is replaced, its link dies."""
    now = clock.now()
    what = {"email": email.strip().lower(), "role": role, "kanwil_id": kanwil_id, "facility_id": facility_id}
    # Locked: one that is accepted at this moment is no longer open when it is our turn.
    for former in Invitation.objects.select_for_update().filter(state=State.OPEN, **what):
        close_invitation(former, state=State.REPLACED, by=actor)
    invitation = Invitation(**what, until=until, name=one_line(name), invited_by=actor, created_at=now)
    invitation.expires_at = now + datetime.timedelta(days=settings.INVITATION_DAYS)
    invitation.token_digest = _digest(token_of(invitation))
    invitation.save()
    return invitation


def close_invitation(invitation: Invitation, *, state: State, by: User | None) -> None:
    """Say what became of an open invitation. The caller holds its row."""
    invitation.state, invitation.closed_by, invitation.closed_at = state, by, clock.now()
    invitation.save(update_fields=["state", "closed_by", "closed_at"])
