"""How tries of a password are counted, and whom: by account and address together, for phones share addresses.

axes keeps the log of sign-ins; what is let through is decided here, before a password is looked at."""

from django.http import HttpRequest

from pasindo.accounts import limits
from pasindo.accounts.devices import device_of, was_entered_from
from pasindo.common.clients import client_address
from pasindo.common.limits import Taken, take

LONGEST_ACCOUNT = 254  # an e-mail address


def typed_account(request: HttpRequest, credentials: dict | None = None) -> str:
    """The e-mail address that somebody tried to sign in with, as it is logged and counted."""
    credentials = credentials or {}
    typed = credentials.get("email") or credentials.get("username") or request.POST.get("login", "")
    return str(typed).strip().lower()[:LONGEST_ACCOUNT]


def take_password_try(request: HttpRequest, account: str) -> Taken:
    """Count one try of this account's password, whether or not there is such an account; raises TooManyTries.

    A right password gives the try back. On a device that the account was entered on before only the tries made there
    count; at an address that it was entered from, only those made there. Everywhere else what strangers try counts too:
    then the letter with a link to a new password is the way in, for it makes the device known.
    """
    address = client_address(request)
    here = {"account": account, "address": address}
    if device := device_of(request, account):
        return take(limits.PASSWORD_DEVICE, limits.PASSWORD_DEVICE_LONG, account=account, device=device)
    if was_entered_from(account, address):
        return take(limits.PASSWORD_HERE, limits.PASSWORD_HERE_LONG, **here)
    return take(
        limits.PASSWORD_HERE,
        limits.PASSWORD_HERE_LONG,
        limits.PASSWORD_ACCOUNT,
        limits.PASSWORD_ADDRESS,
        **here,
    )
