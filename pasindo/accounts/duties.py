"""Who works here today: whoever holds a role or a membership, read with the account itself and at no extra query."""

from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Q, QuerySet, Value

from pasindo.accounts.models import RoleAssignment, User
from pasindo.common.dated import Held


def with_duties(users: QuerySet[User]) -> QuerySet[User]:
    """The same people, each knowing whether a role of the house, or a duty of any kind, is theirs today.

    Every dated row that names who holds it is a duty: one that a room adds later counts without anybody remembering."""
    held = [Exists(model._default_manager.in_force().filter(user_id=OuterRef("pk"))) for model in _duties()]
    return users.annotate(
        holds_role=Exists(RoleAssignment.objects.in_force().filter(user_id=OuterRef("pk"))),
        holds_duty=Q(*held, _connector=Q.OR) if held else Value(False),
    )


def needs_second_factor(user: User | AnonymousUser) -> bool:
    """Whether a password alone opens nothing to this person: every role of region and nation, and who may do all."""
    return isinstance(user, User) and (user.is_superuser or user.is_staff or _known(user)["holds_role"])


def is_on_duty(user: User | AnonymousUser) -> bool:
    """Whether this person works here: an officer, a curator, anybody with a right that a buyer has not."""
    return isinstance(user, User) and (user.is_superuser or user.is_staff or _known(user)["holds_duty"])


def _known(user: User) -> dict[str, bool]:
    """What a session knows of its person; one query more, each time, where the account came by another way."""
    if hasattr(user, "holds_duty"):
        return {"holds_role": user.holds_role, "holds_duty": user.holds_duty}  # type: ignore[attr-defined]
    return with_duties(User.objects.filter(pk=user.pk)).values("holds_role", "holds_duty").get()


def _duties() -> list[type[Held]]:
    return [model for model in apps.get_models() if issubclass(model, Held)]
