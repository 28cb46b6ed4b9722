"""Taking a role: whoever opens the link of an invitation has read the mails of its address."""

from enum import Enum
from typing import NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.db import transaction

from facilities.models import Membership, Partner
from facilities.permissions import appointer
from pasindo.accounts.invitations import close_invitation, invitation_under
from pasindo.accounts.models import Invitation, User
from pasindo.accounts.services import account_for, claim_account, give_role, is_proven, own_address
from pasindo.accounts.states import InvitationState as State
from pasindo.common.acting import acting
from pasindo.common.exceptions import DomainError
from pasindo.common.locks import wait_for


class Obstacle(Enum):
    """Why the link of an invitation does not lead to its role, or not yet."""

    USED = "used"
    REVOKED = "revoked"
    REPLACED = "replaced"
    EXPIRED = "expired"
    NO_LONGER_OFFERED = "no_longer_offered"  # whoever invited may not appoint there any more
    ACCOUNT_CLOSED = "account_closed"
    FOREIGN = "foreign"  # somebody else is signed in
    SIGN_IN = "sign_in"  # there is an account under the address, and its owner is known


class Door(NamedTuple):
    """What the link of an invitation opens to this visitor: the role, or an obstacle."""

    invitation: Invitation
    obstacle: Obstacle | None
    needs_password: bool = False


class NotOpen(DomainError):
    """An invitation that cannot be accepted by this visitor, for the reason that `obstacle` names."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


_CLOSED = {State.ACCEPTED: Obstacle.USED, State.REVOKED: Obstacle.REVOKED, State.REPLACED: Obstacle.REPLACED}


def door_of(invitation: Invitation, visitor: User | AnonymousUser) -> Door:
    """What this visitor finds behind the link.

    Who accepts for the first time sets a new password: whatever opened the account until now may be in the hands of
    whoever registered the address beforehand. Later a signed-in owner accepts by one press.
    """
    if obstacle := _obstacle_of(invitation):
        return Door(invitation, obstacle)
    account = User.objects.filter(email__iexact=invitation.email).first()
    if account is not None and not account.is_active:
        return Door(invitation, Obstacle.ACCOUNT_CLOSED)
    if visitor.is_authenticated and visitor.pk != (account and account.pk):
        return Door(invitation, Obstacle.FOREIGN)
    if account is not None and is_proven(account) and not visitor.is_authenticated:
        return Door(invitation, Obstacle.SIGN_IN)
    return Door(invitation, None, needs_password=account is None or not _accepted_before(account))


def _obstacle_of(invitation: Invitation) -> Obstacle | None:
    """Why the invitation itself is none any more."""
    if invitation.state != State.OPEN:
        return _CLOSED[State(invitation.state)]
    if invitation.is_expired:
        return Obstacle.EXPIRED
    host = invitation.invited_by
    if host is not None and not appointer(host).may_invite(invitation.role, invitation.facility):
        return Obstacle.NO_LONGER_OFFERED
    return None


def _accepted_before(account: User) -> bool:
    accepted = Invitation.objects.filter(closed_by=account, state=State.ACCEPTED, email__iexact=account.email)
    return is_proven(account) and accepted.exists()


@transaction.atomic
def accept_invitation(
    *, token: str, visitor: User | AnonymousUser, name: str = "", password: str = ""
) -> tuple[Invitation, User]:
    """Give the role of an invitation to whoever opened its link: a new account, or the one under its address.

    Raises NotOpen where the link leads nowhere any more, or not for this visitor; Invitation.DoesNotExist for a link
    that was never given out; DomainError where a password must be set and none was given.
    """
    invitation = invitation_under(token, locked=True)
    if invitation is None:
        raise Invitation.DoesNotExist
    # Two links of one new address at once: the second finds an account whose owner is known, and asks to sign in.
    wait_for(f"accounts.claim:{invitation.email}")
    door = door_of(invitation, visitor)
    if door.obstacle is not None:
        raise NotOpen(door.obstacle)
    if door.needs_password and not password:
        raise DomainError("A first invitation is accepted with a password.")
    return invitation, take(invitation, name=name, password=password if door.needs_password else "")


def take(invitation: Invitation, *, name: str = "", password: str = "") -> User:
    """The account under the address gets the role, the address is proved, the invitation accepted: all three, or none.

    With a password, nothing that opened the account before opens it any more. Runs in the caller's transaction, which
    holds the invitation's row.
    """
    if invitation.facility_id is not None:
        # Before the account, as whoever ends a role does: facility, person, role. Two who give the same role at once
        # would both find none; the facility's row makes one wait for the other.
        Partner.objects.select_for_update(no_key=True).get(pk=invitation.facility_id)
    if password:
        user = claim_account(email=invitation.email, name=name, password=password)
    else:
        user = account_for(email=invitation.email, name=name)  # locks it
        own_address(user)
    close_invitation(invitation, state=State.ACCEPTED, by=user)
    if invitation.facility_id is None:
        give_role(invitation=invitation, user=user)
        return user
    with acting(actor=user, action="accept_invitation"):
        Membership.objects.give(
            until=invitation.until,
            user_id=user.pk,
            facility_id=invitation.facility_id,
            role=invitation.role,
            defaults={"invitation": invitation, "granted_by": invitation.invited_by},
        )
    return user
