"""The forms of signing in and up, in the words of the rest of the shop. What they check is allauth's."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from allauth.account import forms as core
from allauth.core import context
from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from pasindo.accounts.limits import OLD_PASSWORD
from pasindo.accounts.models import User
from pasindo.accounts.notifications import NEW_PASSWORD, AccessChange, tell_change, tell_new_password
from pasindo.accounts.services import prove_address
from pasindo.common.channels.base import Guest
from pasindo.common.limits import TooManyTries, take
from pasindo.common.outbox import tell_nobody
from pasindo.common.slowing import refuse

WORDS = {
    "login": _("Surel (e-mail)"),
    "email": _("Surel (e-mail)"),
    "password": _("Kata sandi"),
    "password1": _("Kata sandi"),
    "password2": _("Kata sandi baru, sekali lagi"),
    "oldpassword": _("Kata sandi sekarang"),
    "remember": _("Ingat saya di perangkat ini"),
}
HINT = _("Paling sedikit 10 huruf, angka, atau tanda; bukan kata yang umum dan bukan nama Anda.")


NEW = {"password1": _("Kata sandi baru")}


def _in_our_words(fields: dict[str, Any], words: Mapping[str, Any] = WORDS) -> None:
    """Name the fields as the shop does; a placeholder that repeats the label goes."""
    for name, field in fields.items():
        field.label = words.get(name, field.label)
        field.widget.attrs.pop("placeholder", None)
        if name == "password1":
            field.help_text = HINT


class LoginForm(core.LoginForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)


class SignupForm(core.SignupForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)

    def try_save(self, request: HttpRequest) -> Any:
        """For an address that has an account the password is hashed too: the answer takes as long as for a new one."""
        if self.account_already_exists:
            make_password(self.cleaned_data["password1"])
        return super().try_save(request)


class ResetPasswordForm(core.ResetPasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)

    def save(self, request: HttpRequest, **kwargs: Any) -> str:
        """The letter goes to the address of the account, whichever of its addresses was typed; to nobody else."""
        email = self.cleaned_data["email"]
        if not self.users:
            tell_nobody(NEW_PASSWORD, guest=Guest(email=email))
        with transaction.atomic():
            for user in self.users:
                tell_new_password(user)
        return email


class ResetPasswordKeyForm(core.ResetPasswordKeyForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields, WORDS | NEW)

    def save(self) -> None:
        """Whoever has the letter's link has the address: it is proved by it."""
        super().save()
        prove_address(user_id=self.user.pk)


class AddEmailForm(core.AddEmailForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)

    @transaction.atomic
    def save(self, request: HttpRequest) -> Any:
        """The address of the account is told before the new one can do anything."""
        tell_change(self.user, AccessChange.ADDRESS_ADDED)
        return super().save(request)


@contextmanager
def _counted(user: User) -> Iterator[None]:
    """Counts a try of the own password before it is looked at, and gives back the right one: tries at one moment
    count too. A session that somebody left open must not let others guess."""
    try:
        taken = take(OLD_PASSWORD, account=str(user.pk))
    except TooManyTries as refusal:
        refuse(context.request, refusal)
        raise ValidationError(refusal.message, code="too_many_tries") from refusal
    yield
    taken.give_back()


class ChangePasswordForm(core.ChangePasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields, WORDS | NEW)

    def clean_oldpassword(self) -> str:
        with _counted(self.user):
            password: str = super().clean_oldpassword()
        return password


class SetPasswordForm(core.SetPasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)


class ReauthenticateForm(core.ReauthenticateForm):
    def clean_password(self) -> str:
        with _counted(self.user):
            password: str = super().clean_password()
        return password

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)
