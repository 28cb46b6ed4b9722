"""People: `make_user(role=Role.PAS_CURATOR)`."""

import functools
import itertools

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.roles import REGIONAL, Role

PASSWORD = "bengkel-karya-2026"
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
        RoleAssignment.objects.create(user=user, role=role, kanwil_id=kanwil_id if role in REGIONAL else None)
    return user


@functools.cache
def _hash() -> str:
    """Hashing costs a quarter of a second: once for all."""
    return make_password(PASSWORD)
