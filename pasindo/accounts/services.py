"""Accounts and their sessions; giving and ending national and regional roles. Rows end; they do not vanish."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from pasindo.accounts.models import ADMINS, Invitation, RoleAssignment, User
from pasindo.accounts.notifications import AccessChange, tell_change
from pasindo.accounts.permissions import has_role
from pasindo.accounts.roles import Role
from pasindo.common.acting import acting
from pasindo.common.exceptions import DomainError
from pasindo.common.locks import wait_for
from pasindo.common.outbox import tell
from pasindo.common.texts import one_line


class LastAdmin(DomainError):
    """Without this person nobody would be left who administers the place."""


@transaction.atomic
def account_for(*, email: str, name: str = "") -> User:
    """The account under this address, locked; made, without a password, if there is none."""
    found = User.objects.select_for_update().filter(email__iexact=email)
    user = found.first()
    if user is None:
        try:
            with transaction.atomic():
                return User.objects.create_user(email, name=name)
        except IntegrityError:  # made by somebody else at this moment
            user = found.get()
    return user


@transaction.atomic
def claim_account(*, email: str, name: str, password: str) -> User:
    """The account under an address, for whoever has proved the address this moment.

    Anybody may have registered it beforehand. So nothing opens it any more that opened it until now: no password, no
    session, no second factor, no other address that a new password could be sent to.
    """
    user = account_for(email=email)
    with acting(actor=user, action="accept_invitation"):
        _shut_everybody_else_out(user)
        user.name = one_line(name)
        user.set_password(password)
        user.save(update_fields=["name", "phone", "password"])
        end_sessions(user)
        own_address(user)
    return user


def _shut_everybody_else_out(user: User) -> None:
    """Second factors and second addresses go. An account that was somebody's is told so, at all that were its own."""
    others = EmailAddress.objects.filter(user=user).exclude(email=user.email)
    if is_proven(user):
        tell_change(
            user, AccessChange.PASSWORD, also=list(others.filter(verified=True).values_list("email", flat=True))
        )
    else:
        user.phone = ""  # a stranger's, perhaps
    Authenticator.objects.filter(user=user).delete()
    others.delete()


def own_address(user: User) -> None:
    """The address of an account is proved: no other account may name it as one of its own."""
    EmailAddress.objects.filter(email__iexact=user.email).exclude(user=user).delete()
    prove_address(user_id=user.pk)


def is_proven(user: User) -> bool:
    """Whether the person behind an account has shown that its address is theirs, and can sign in."""
    proved = EmailAddress.objects.filter(user_id=user.pk, email__iexact=user.email, verified=True)
    return user.has_usable_password() and proved.exists()


def give_role(*, invitation: Invitation, user: User) -> RoleAssignment:
    """The national or regional role of an invitation that `user` accepted, in the transaction of accepting it.

    The person's row is locked by the caller: of two who give the same role at once, the second finds what the first
    one gave.
    """
    with acting(actor=user, action="accept_invitation"):
        return RoleAssignment.objects.give(
            until=invitation.until,
            user_id=user.pk,
            role=invitation.role,
            kanwil_id=invitation.kanwil_id,
            defaults={"invitation": invitation, "granted_by": invitation.invited_by},
        )


@transaction.atomic
def end_role(*, assignment_id: int, actor: User | None) -> RoleAssignment:
    """End a role at once, and every session of the person with it. `actor` is None on the command line.

    Raises PermissionDenied for whoever is no administrator, LastAdmin for the last one.
    """
    if actor is not None and not has_role(actor, Role.ADMIN):
        raise PermissionDenied
    wait_for(ADMINS)  # two administrators who end each other: the second finds that there is but one
    # Person, then role, locked, as by whoever gives one: a new last day of this moment must not bring it back half.
    user = User.objects.select_for_update(of=("self",)).get(role_assignments=assignment_id)
    assignment = RoleAssignment.objects.select_for_update().get(pk=assignment_id)
    if assignment.is_over:
        return assignment  # pressed twice
    if assignment.role == Role.ADMIN:
        ask_for_another_admin(user)
    with acting(actor=actor, action="end_role"):
        assignment.end()
    end_sessions(user)
    about = f"national:{assignment.pk}"
    tell("role.ended", event=f"role.ended:{about}", about=about, users=[user])
    return assignment


def ask_for_another_admin(user: User) -> None:
    """Raise LastAdmin if nobody else administers the installation. The caller holds the lock ADMINS."""
    others = RoleAssignment.objects.in_force().filter(role=Role.ADMIN, user__is_active=True).exclude(user=user)
    if not others.exists():
        raise LastAdmin(
            _("Ini administrator terakhir. Undang penggantinya dulu; sesudah ia menerima, akhiri yang ini.")
        )


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
