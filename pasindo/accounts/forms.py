"""The forms of signing in and up, in the words of the rest of the shop. What they check is allauth's."""

from typing import Any

from allauth.account import forms as core
from django.utils.translation import gettext_lazy as _

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


def _in_our_words(fields: dict[str, Any]) -> None:
    """Name the fields as the shop does; a placeholder that repeats the label goes."""
    for name, field in fields.items():
        field.label = WORDS.get(name, field.label)
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


class ResetPasswordForm(core.ResetPasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)


class ResetPasswordKeyForm(core.ResetPasswordKeyForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)
