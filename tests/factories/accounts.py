"""People: `make_user(role=Role.PAS_CURATOR)`."""

import datetime
import functools
import itertools

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from pasindo.accounts.models import Invitation, RoleAssignment, User
from pasindo.accounts.roles import REGIONAL, Role
from pasindo.accounts.states import InvitationState as State
from pasindo.common import clock

PASSWORD = "bengkel-karya-2026"
DAYS = datetime.timedelta(days=7)
_numbers = itertools.count(1)


def make_user(*, role: Role | None = None, kanwil_id: str | None = None, **fields) -> User:
    """Somebody who can sign in with PASSWORD, in a national or regional role if one is named."""
    number = next(_numbers)
    fields = {"email": f"orang{number}@contoh.example", "name": f"Orang {number}"} | fields
    if "password" not in fields:
        fields["password"] = _hash()
    user = User.objects.create(**fields)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    if role is not None:
        hold(user, role, kanwil_id=kanwil_id if role in REGIONAL else None)
    return user


def hold(user: User, role: str, *, kanwil_id: str | None = None, **fields) -> RoleAssignment:
    """The person holds this national or regional role, by an invitation that was accepted; `fields` date it."""
    invitation = accepted(user, role, kanwil_id=kanwil_id)
    return RoleAssignment.objects.create(user=user, role=role, kanwil_id=kanwil_id, invitation=invitation, **fields)


def accepted(user: User, role: str, **place) -> Invitation:
    """An invitation that this person accepted, without a letter: what every role rests on."""
    now, number = clock.now(), next(_numbers)
    invitation = Invitation(email=user.email.lower(), role=role, token_digest=f"{number:064}", created_at=now, **place)
    invitation.expires_at = now + DAYS
    invitation.save()
    Invitation.objects.filter(pk=invitation.pk).update(state=State.ACCEPTED, closed_by=user, closed_at=now)
    return invitation


@functools.cache
def _hash() -> str:
    """Hashing costs a quarter of a second: once for all."""
    return make_password(PASSWORD)
