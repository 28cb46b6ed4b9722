"""Giving and ending national and regional roles. Rows end; they do not vanish."""

import datetime

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.roles import REGIONAL, Role
from pasindo.common.acting import acting
from pasindo.common.exceptions import DomainError


@transaction.atomic
def account_for(*, email: str, name: str = "") -> User:
    """The account under this address; made, without a password, if there is none: its owner sets one by mail."""
    user = User.objects.filter(email__iexact=email).first()
    return user or User.objects.create_user(email, name=name)


@transaction.atomic
def grant_role(
    *, user_id: int, role: Role, kanwil_id: str | None = None, until: datetime.date | None = None, actor: User | None
) -> RoleAssignment:
    """Give a role from today on; `actor` is None only for the command line. Giving it again changes its end.

    Raises DomainError where a regional role names no Kanwil, another one names one, or the last day is over.
    """
    if (role in REGIONAL) != (kanwil_id is not None):
        raise DomainError(_("Peran wilayah harus menyebut Kanwil; peran lain tidak boleh."))
    # Two who give the same role at once would both find none; the person's row makes one wait for the other.
    User.objects.select_for_update().get(pk=user_id)
    with acting(actor=actor, action="grant_role"):
        return RoleAssignment.objects.give(
            until=until, granted_by=actor, user_id=user_id, role=role, kanwil_id=kanwil_id
        )


@transaction.atomic
def end_role(*, assignment_id: int, actor: User | None) -> RoleAssignment:
    """End a role at once: from this moment on the person may no longer use it."""
    # Locked, as by whoever gives it: a new last day of this very moment must not bring it back half.
    assignment = RoleAssignment.objects.select_for_update().get(pk=assignment_id)
    with acting(actor=actor, action="end_role"):
        assignment.end()
    return assignment


def end_sessions(user: User) -> None:
    """Sign the person out everywhere, at each next request. `user` knows the new epoch: whoever is to stay signed in
    here calls `update_session_auth_hash` with it afterwards."""
    user.session_epoch = get_random_string(22)
    # Of this column alone: the caller's copy may be older than the row.
    User.objects.filter(pk=user.pk).update(session_epoch=user.session_epoch)


@transaction.atomic
def prove_address(*, user_id: int) -> None:
    """The person has opened a letter that went to the address of the account: it is theirs, and the main one."""
    user = User.objects.select_for_update().get(pk=user_id)
    EmailAddress.objects.filter(user=user).exclude(email=user.email).update(primary=False)
    EmailAddress.objects.update_or_create(user=user, email=user.email, defaults={"verified": True, "primary": True})
