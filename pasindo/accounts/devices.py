"""Which accounts were entered on this device before: a signed cookie, so that strangers who try an account's password
use up nothing that its owner needs. It lets nobody in and names nobody: it holds a number and marks of accounts."""

import secrets

from axes.models import AccessLog
from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

COOKIE, SALT = "pasindo_device", "accounts.device"
SECONDS = 400 * 24 * 3600  # as long as browsers keep a cookie
MOST_ACCOUNTS = 16  # that share one PC; the one that was away longest is forgotten


def device_of(request: HttpRequest, account: str) -> str:
    """The number of this device if `account` (an e-mail address) was entered on it before, else ""."""
    device, marks = _read(request)
    return device if _mark(account) in marks else ""


def remember_device(request: HttpRequest, response: HttpResponse, account: str) -> None:
    """This account was entered on this device: say so in its cookie."""
    device, marks = _read(request)
    mark = _mark(account)
    kept = [*(each for each in marks if each != mark), mark][-MOST_ACCOUNTS:]
    value = signing.dumps([device or secrets.token_urlsafe(12), *kept], salt=SALT)
    response.set_cookie(
        COOKIE, value, max_age=SECONDS, httponly=True, secure=settings.SESSION_COOKIE_SECURE, samesite="Lax"
    )


def was_entered_from(account: str, address: str) -> bool:
    """Whether this account was entered from this address before, as the log of sign-ins has it."""
    return bool(address) and AccessLog.objects.filter(username__iexact=account, ip_address=address).exists()


def _read(request: HttpRequest) -> tuple[str, list[str]]:
    try:
        device, *marks = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return "", []
    return device, marks


def _mark(account: str) -> str:
    return salted_hmac(SALT, account.strip().casefold(), algorithm="sha256").hexdigest()[:20]
