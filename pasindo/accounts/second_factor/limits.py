"""How often a code may be tried. Whoever comes so far knows the password: they are slowed down to years."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.http import HttpRequest

from pasindo.accounts.models import User
from pasindo.common.clients import client_address
from pasindo.common.limits import HOUR, MINUTE, Limit, Taken, TooManyTries, take
from pasindo.common.slowing import refuse

# Only wrong codes count in the end. From one address five are free, then one in ten minutes; whatever the addresses,
# ten are free, then one in an hour: with three codes right at any time, even odds take 26 years (docs/operator.md).
CODES_FROM_ADDRESS = Limit(
    "code.account-address", by=("account", "address"), burst=5, every=10 * MINUTE, guards_a_secret=True
)
CODES_OF_ACCOUNT = Limit("code.account", by=("account",), burst=10, every=HOUR, guards_a_secret=True)


@contextmanager
def counting(request: HttpRequest, user: User) -> Iterator[Taken]:
    """Counts one try before the code is looked at, so that tries at the same moment count too."""
    try:
        taken = take(CODES_FROM_ADDRESS, CODES_OF_ACCOUNT, account=_account(user), address=client_address(request))
    except TooManyTries as refusal:
        refuse(request, refusal)
        raise ValidationError(refusal.message, code="too_many_tries") from refusal
    yield taken


def _account(user: User) -> str:
    """With the password as it is kept: a new one, by the letter to the owner, frees them from a thief's wrong codes."""
    return f"{user.public_id}:{user.password}"
