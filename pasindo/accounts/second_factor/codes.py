"""Codes that are typed: of the app, or one of the recovery codes. Each is right once."""

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from allauth.mfa.utils import decrypt, encrypt
from django.db import transaction

USED_UP_TO = "last_counter"


def counter_of(secret: str, code: str) -> int | None:
    """The half minute in which the app shows this code, of those that may be meant now; None if it is none of them."""
    for counter in yield_hotp_counters_from_time():
        if compare_user_code(actual=code, expected=format_hotp_value(hotp_value(secret, counter))):
            return counter
    return None


@transaction.atomic
def use_code(*, user_id: int, code: str) -> Authenticator | None:
    """What this person proved with the code, which is used up by it; None if it is wrong or was used before."""
    kinds = [Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES]
    # Locked: of the same code sent twice at the same moment, the second finds it used.
    rows = Authenticator.objects.select_for_update().filter(user_id=user_id, type__in=kinds).order_by("pk")
    return next((row for row in rows if _use(row, code)), None)


def _use(row: Authenticator, code: str) -> bool:
    if row.type == Authenticator.Type.RECOVERY_CODES:
        return bool(row.wrap().validate_code(code))
    counter = counter_of(decrypt(row.data["secret"]), code)
    # Not only this code: an earlier one too, which somebody may have read over a shoulder and kept.
    if counter is None or counter <= row.data.get(USED_UP_TO, 0):
        return False
    row.data[USED_UP_TO] = counter
    row.save(update_fields=["data"])
    return True


def app_data(secret: str, counter: int) -> dict[str, object]:
    """What is kept of an app: its secret, sealed, and the half minute of the last code that was used."""
    return {"secret": encrypt(secret), USED_UP_TO: counter}
