"""Setting up a second factor and removing one. Whoever changes it is told so by letter."""

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.db import transaction

from pasindo.accounts.models import User
from pasindo.accounts.notifications import AccessChange, tell_change
from pasindo.accounts.second_factor.codes import app_data

REAL = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


@transaction.atomic
def set_up_app(*, user_id: int, secret: str, counter: int) -> Authenticator:
    """From now on the codes of this app are right, and those of one before it no longer."""
    user = _locked(user_id)
    Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).delete()
    kept = app_data(secret, counter)
    app = Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data=kept)
    RecoveryCodes.activate(user)
    tell_change(user, AccessChange.APP_SET_UP)
    return app


@transaction.atomic
def add_passkey(*, user_id: int, name: str, credential: dict) -> Authenticator:
    """A passkey more."""
    user = _locked(user_id)
    data = {"name": name, "credential": credential}
    passkey = Authenticator.objects.create(user=user, type=Authenticator.Type.WEBAUTHN, data=data)
    RecoveryCodes.activate(user)
    tell_change(user, AccessChange.PASSKEY_ADDED)
    return passkey


@transaction.atomic
def remove_factor(*, user_id: int, authenticator_id: int, must_keep_one: bool) -> bool:
    """Take an app or a passkey away, and the recovery codes with the last; False where the role asks for one."""
    user = _locked(user_id)
    factors = Authenticator.objects.filter(user=user, type__in=REAL)
    removed = factors.filter(pk=authenticator_id).first()
    if removed is None:
        return True
    is_last = not factors.exclude(pk=removed.pk).exists()
    if is_last and must_keep_one:
        return False
    change = AccessChange.APP_REMOVED if removed.type == Authenticator.Type.TOTP else AccessChange.PASSKEY_REMOVED
    Authenticator.objects.filter(user=user).delete() if is_last else removed.delete()
    tell_change(user, change)
    return True


@transaction.atomic
def renew_recovery_codes(*, user_id: int) -> None:
    """Ten new codes, shown once; the old ones are worth nothing."""
    user = _locked(user_id)
    Authenticator.objects.filter(user=user, type=Authenticator.Type.RECOVERY_CODES).delete()
    if Authenticator.objects.filter(user=user, type__in=REAL).exists():
        RecoveryCodes.activate(user)
        tell_change(user, AccessChange.CODES_RENEWED)


@transaction.atomic
def codes_to_show_once(*, user_id: int) -> list[str]:
    """The recovery codes, the first time that anybody asks; from then on nobody sees them."""
    # Locked: two pages opened at once would both be the first.
    rows = Authenticator.objects.select_for_update().filter(user_id=user_id, type=Authenticator.Type.RECOVERY_CODES)
    row = rows.first()
    if row is None or row.wrap().did_view:
        return []
    row.wrap().mark_as_viewed()
    return row.wrap().get_unused_codes()


def _locked(user_id: int) -> User:
    # The person's row makes two changes of their factors wait for each other: so one of them is the last to go.
    return User.objects.select_for_update().get(pk=user_id)
