"""The forms of the second factor: what is typed is counted before it is compared."""

from typing import Any

from allauth.core import context
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.internal.flows import post_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn import forms as passkeys
from allauth.mfa.webauthn.internal import auth
from django import forms
from django.utils.translation import gettext_lazy as _

from pasindo.accounts.models import User
from pasindo.accounts.second_factor.codes import counter_of, use_code
from pasindo.accounts.second_factor.limits import counting

# What others' libraries raise for an answer that no passkey gave: nothing that is sent may be a fault of ours.
BAD_ANSWER = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, RecursionError)


class AnswerField(forms.JSONField):
    """What a passkey answered. Django's field takes JSON of 100,000 brackets, or a number of 5,000 digits, for an error
    of the program."""

    widget = forms.HiddenInput

    def to_python(self, value: Any) -> Any:
        try:
            return super().to_python(value)
        except BAD_ANSWER as error:
            raise get_adapter().validation_error("incorrect_code") from error

    def bound_data(self, data: Any, initial: Any) -> None:
        """An answer is worth something once: the page that comes back asks for another one."""


class _Code(forms.Form):
    code = forms.CharField(
        label=_("Kode"),
        max_length=20,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "autofocus": True, "spellcheck": "false"}
        ),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        self.user = user
        super().__init__(*args, **kwargs)


class CodeForm(_Code):
    """A code of the app or a recovery code, of somebody whose password was right."""

    authenticator: Authenticator

    def clean_code(self) -> str:
        with counting(context.request, self.user) as tries:
            used = use_code(user_id=self.user.pk, code=self.cleaned_data["code"])
            if used is None:
                raise get_adapter().validation_error("incorrect_code")
            tries.give_back()
        self.authenticator = used
        return self.cleaned_data["code"]

    def save(self) -> None:
        post_authentication(context.request, self.authenticator)


class SetUpAppForm(_Code):
    """The first code of an app proves that it knows the secret."""

    def __init__(self, *args: Any, secret: str, **kwargs: Any) -> None:
        self.secret, self.counter = secret, 0
        super().__init__(*args, **kwargs)

    def clean_code(self) -> str:
        with counting(context.request, self.user) as tries:
            counter = counter_of(self.secret, self.cleaned_data["code"])
            if counter is None:
                raise get_adapter().validation_error("incorrect_code")
            tries.give_back()
        self.counter = counter
        return self.cleaned_data["code"]


class AddPasskeyForm(passkeys._BaseAddWebAuthnForm):
    """A new passkey; only one that looks at its holder (finger, face, PIN), so that it is both factors at once."""

    name = forms.CharField(label=_("Nama passkey"), max_length=60, required=False)
    credential = AnswerField()

    def clean(self) -> dict[str, Any]:
        self.cleaned_data["passwordless"] = True
        try:
            return super().clean()
        except BAD_ANSWER as error:
            raise get_adapter().validation_error("incorrect_code") from error


class RenamePasskeyForm(passkeys.EditWebAuthnForm):
    name = forms.CharField(label=_("Nama passkey"), max_length=60)


class PasskeyForm(passkeys.AuthenticateWebAuthnForm):
    """The answer of a passkey. There is nothing to guess in it, so that it is not counted and locks nobody out."""

    credential = AnswerField()

    def clean_credential(self) -> Authenticator:
        credential = self.cleaned_data["credential"]
        try:
            auth.parse_authentication_response(credential)
            user = self.user or auth.extract_user_from_response(credential)
            return auth.complete_authentication(user, credential)
        except BAD_ANSWER as error:
            raise get_adapter().validation_error("incorrect_code") from error


class SignInByPasskeyForm(PasskeyForm):
    passwordless = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, user=None, **kwargs)
