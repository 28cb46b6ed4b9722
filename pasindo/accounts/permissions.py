"""Who holds which national or regional role today. A superuser holds none by being one."""

from allauth.account.models import EmailAddress
from django.contrib.auth.models import AnonymousUser

from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.roles import Role


def has_role(user: User | AnonymousUser, role: Role) -> bool:
    """Whether the person holds this national role today."""
    return bool(user.is_authenticated and user.is_active) and (
        RoleAssignment.objects.in_force().filter(user_id=user.pk, role=role).exists()
    )


def has_role_in(user: User | AnonymousUser, role: Role, kanwil_id: str) -> bool:
    """Whether the person holds this regional role in this Kanwil today."""
    return bool(user.is_authenticated and user.is_active) and (
        RoleAssignment.objects.in_force().filter(user_id=user.pk, role=role, kanwil_id=kanwil_id).exists()
    )


def roles_of(user: User | AnonymousUser) -> dict[str, set[str]]:
    """The national and regional roles that the person holds today, each with its Kanwil; none for the nation."""
    held: dict[str, set[str]] = {}
    if not user.is_authenticated or not user.is_active:
        return held
    for role, kanwil_id in RoleAssignment.objects.in_force().filter(user_id=user.pk).values_list("role", "kanwil_id"):
        held.setdefault(role, set()).update({kanwil_id} - {None})
    return held


def kanwil_codes(user: User | AnonymousUser, role: Role) -> list[str]:
    """The Kanwil in which the person holds this role today."""
    if not user.is_authenticated or not user.is_active:
        return []
    return list(
        RoleAssignment.objects.in_force().filter(user_id=user.pk, role=role).values_list("kanwil_id", flat=True)
    )


def holders_of(role: Role, *, kanwil_id: str | None = None) -> list[User]:
    """Everyone who holds this role today, in this Kanwil if one is named: who is told when something waits."""
    rows = RoleAssignment.objects.in_force().filter(role=role, user__is_active=True).select_related("user")
    if kanwil_id is not None:
        rows = rows.filter(kanwil_id=kanwil_id)
    return [row.user for row in rows.order_by("user_id")]


def has_proven_address(user: User) -> bool:
    """Whether the person has shown that the address they sign in with is theirs."""
    return EmailAddress.objects.filter(user_id=user.pk, email__iexact=user.email, verified=True).exists()
