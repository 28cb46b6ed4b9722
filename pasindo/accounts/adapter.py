"""What allauth asks the shop about accounts."""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from pasindo.accounts.devices import remember_device
from pasindo.accounts.idle.gate import ENDED
from pasindo.accounts.idle.keeping import kept_forms_of
from pasindo.accounts.lockout import take_password_try, typed_account
from pasindo.accounts.models import User
from pasindo.accounts.notifications import AccessChange, tell_change, tell_confirm, tell_exists
from pasindo.common.clients import client_address
from pasindo.common.limits import TooManyTries
from pasindo.common.slowing import refuse

CHANGES = {
    "account/email/password_changed": AccessChange.PASSWORD,
    "account/email/password_set": AccessChange.PASSWORD,
    "account/email/password_reset": AccessChange.PASSWORD,
    "account/email/email_changed": AccessChange.ADDRESS_CHANGED,
    "account/email/email_deleted": AccessChange.ADDRESS_REMOVED,
}


class AccountAdapter(DefaultAccountAdapter):
    request: HttpRequest
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": gettext_lazy("Surel atau kata sandi tidak benar."),
        "incorrect_password": gettext_lazy("Kata sandi tidak benar."),
        "enter_current_password": gettext_lazy("Kata sandi sekarang tidak benar."),
        "duplicate_email": gettext_lazy("Alamat ini sudah ada di akun Anda."),
        "max_email_addresses": gettext_lazy("Paling banyak %d alamat untuk satu akun."),
        "too_many_login_attempts": gettext_lazy(
            "Alamat ini belum dipastikan. Buka tautan di surel yang baru kami kirim; yang berikutnya 3 menit lagi."
        ),
    }

    def get_client_ip(self, request: HttpRequest) -> str:
        """As everything else counts it."""
        return client_address(request)

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        """Count the try, then look at the password: tries at the same moment count each. A right one is given back."""
        try:
            taken = take_password_try(request, typed_account(request, credentials))
        except TooManyTries as refusal:
            refuse(request, refusal)
            raise ValidationError(refusal.message, code="too_many_login_attempts") from None
        user = super().authenticate(request, **credentials)
        if user:
            taken.give_back()
        return user

    def is_reauthentication_required(self, *, app: str = "") -> bool:
        """The password again before an address, the password or a factor changes.

        A first factor may be set up with the password of a moment ago: nothing is there yet that it would protect."""
        user = self.request.user
        is_first = app == "allauth.mfa" and not Authenticator.objects.filter(user_id=user.pk).exists()
        return not (is_first and isinstance(user, User) and self._just_signed_in(user))

    def get_reauthentication_methods(self, user: Any) -> list[dict]:
        """By password alone: a telephone that lies about must not be enough to take an account over."""
        if not (user.is_authenticated and user.has_usable_password()):
            return []
        return [{"id": "reauthenticate", "description": _("Kata sandi"), "url": reverse("account_reauthenticate")}]

    def reauthenticate(self, user: Any, password: str) -> bool:
        """By the address of the account, which every account has, counted as a sign-in is."""
        found = self.authenticate(self.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk

    def post_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse:
        """Somebody is in, by password, code or mailed link: from now on this account is at home on this device.

        What the person sent after the last session had ended comes first; of another account nothing is known."""
        response = super().post_login(request, user, **kwargs)
        remember_device(request, response, user.email)
        if (request.session.get(ENDED) or {}).get("user") != user.pk:
            request.session.pop(ENDED, None)
        if kept_forms_of(user).exists():
            response.headers["Location"] = reverse("kept-forms")
        return response

    def save_user(self, request: HttpRequest, user: Any, form: Any, commit: bool = True) -> Any:
        """Letters come in the language of the page on which the person signed up."""
        user.language = get_language() or user.language
        return super().save_user(request, user, form, commit)

    def send_mail(self, template_prefix: str, email: str, context: dict) -> None:
        """Every letter goes by the outbox: none is lost, and no answer waits for the mail server, whoever is known."""
        raise LookupError(f"{template_prefix} is no letter of ours: tell it by a topic.")

    @transaction.atomic
    def send_confirmation_mail(self, request: HttpRequest, emailconfirmation: Any, signup: bool) -> None:
        tell_confirm(emailconfirmation.email_address)

    @transaction.atomic
    def send_account_already_exists_mail(self, email: str) -> None:
        tell_exists(email)

    @transaction.atomic
    def send_notification_mail(
        self, template_prefix: str, user: Any, context: dict | None = None, email: str | None = None
    ) -> None:
        """Tell the address of the account, and the one that was it until now."""
        tell_change(user, CHANGES[template_prefix], also=[email] if email else [])

    def _just_signed_in(self, user: User) -> bool:
        records = get_authentication_records(self.request, user)
        proofs = [each for each in records if each.get("method") in {"password", "password_reset"}]
        return bool(proofs) and time.time() - proofs[-1]["at"] < app_settings.REAUTHENTICATION_TIMEOUT
