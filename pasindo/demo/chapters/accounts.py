"""Every account that does not belong to one facility: national roles, those of a Kanwil, and buyers."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from pasindo.accounts.models import RoleAssignment, User
from pasindo.accounts.roles import Role
from pasindo.accounts.services import account_for
from pasindo.common import clock
from pasindo.demo.appointing import appoint
from pasindo.demo.chapters import Chapter, Plan, register
from pasindo.demo.listings import units
from pasindo.demo.people import BUYERS, NATIONAL, address

LONG_AGO = datetime.timedelta(days=900)


class DemoAccount(NamedTuple):
    """One account with its role, none for a buyer."""

    email: str
    name: str
    role: Role | None = None
    kanwil_id: str | None = None


def accounts() -> Iterator[DemoAccount]:
    """All of them, as they should be."""
    for word, name, role in NATIONAL:
        yield DemoAccount(address(word), name, role)
    for kanwil in sorted({unit.kanwil for unit in units()}):
        email, name = address("verifikator", kanwil), f"Verifikator Kanwil {kanwil}"
        yield DemoAccount(email, name, Role.KANWIL_VERIFIER, slugify(kanwil))
    yield DemoAccount(
        address("operator", "Jawa Timur"), "Operator Kanwil Jawa Timur", Role.KANWIL_OPERATOR, slugify("Jawa Timur")
    )
    for word, name in BUYERS:
        yield DemoAccount(address(word), name)


def load_accounts(plan: Plan) -> int:
    """Make each account that is missing, with its role since long ago."""
    known, added = _known(), 0
    with clock.at(clock.now() - LONG_AGO):
        for account in accounts():
            user = account_for(email=account.email, name=account.name)
            added += account.email not in known
            if account.role and not _holds(user, account):
                appoint(user, account.role, kanwil_id=account.kanwil_id)
    return added


def _holds(user: User, account: DemoAccount) -> bool:
    return RoleAssignment.objects.filter(user=user, role=account.role, kanwil_id=account.kanwil_id).exists()


def _known() -> set[str]:
    emails = [account.email for account in accounts()]
    return set(User.objects.filter(email__in=emails).values_list("email", flat=True))


register(
    Chapter(
        "accounts",
        _("Akun"),
        10,
        load_accounts,
        count=lambda: len(_known()),
        total=lambda: sum(1 for _account in accounts()),
    )
)
