"""What allauth asks the shop about accounts."""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from pasindo.accounts.devices import remember_device
from pasindo.accounts.idle.gate import ENDED
from pasindo.accounts.idle.keeping import kept_forms_of
from pasindo.accounts.lockout import take_password_try, typed_account
from pasindo.accounts.models import User
from pasindo.common.clients import client_address
from pasindo.common.limits import TooManyTries
from pasindo.common.slowing import refuse


class AccountAdapter(DefaultAccountAdapter):
    request: HttpRequest

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

    def _just_signed_in(self, user: User) -> bool:
        records = get_authentication_records(self.request, user)
        proofs = [each for each in records if each.get("method") in {"password", "password_reset"}]
        return bool(proofs) and time.time() - proofs[-1]["at"] < app_settings.REAUTHENTICATION_TIMEOUT
