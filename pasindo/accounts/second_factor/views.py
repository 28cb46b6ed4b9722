"""The pages of the second factor: being asked for it, setting it up, changing it."""

import base64
from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.account.decorators import reauthentication_required
from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY, record_authentication
from allauth.account.models import Login
from allauth.account.utils import get_next_redirect_url
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import views as asking
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY, generate_totp_secret
from allauth.mfa.utils import is_mfa_enabled
from allauth.mfa.webauthn import views as passkeys
from allauth.mfa.webauthn.internal import auth, flows
from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse, reverse_lazy
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from pasindo.accounts.duties import needs_second_factor
from pasindo.accounts.second_factor import services
from pasindo.accounts.second_factor.forms import (
    AddPasskeyForm,
    CodeForm,
    PasskeyForm,
    RenamePasskeyForm,
    SetUpAppForm,
    SignInByPasskeyForm,
)
from pasindo.accounts.second_factor.gate import METHOD, has_factor
from pasindo.accounts.second_factor.resetting import may_reset
from pasindo.common.private import NeverKept

NEXT = "second_factor_next"
password_again = method_decorator(reauthentication_required(app="allauth.mfa"), name="dispatch")


def remember_next(request: HttpRequest) -> None:
    """Keep where the person wanted to go until the factor is set up; a page of ours or none."""
    wanted = request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None) and wanted.startswith("/"):
        request.session[NEXT] = wanted


def record(request: HttpRequest, authenticator: Authenticator) -> None:
    """From now on this session has seen the second factor."""
    record_authentication(request, request.user, METHOD, id=authenticator.pk, type=authenticator.type)  # type: ignore[arg-type]


class RequiredView(NeverKept, LoginRequiredMixin, TemplateView):
    """Says why a second factor is asked for, and what it is; whoever has one goes straight to showing it."""

    template_name = "mfa/required.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        remember_next(request)
        if has_factor(request.user):  # type: ignore[arg-type]
            return redirect("mfa_reauthenticate")
        return super().get(request, *args, **kwargs)


class ContinueView(NeverKept, LoginRequiredMixin, View):
    """On to where the person wanted to go before the second factor."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return redirect(request.session.pop(NEXT, None) or "own-place")


class _Asking:
    """Both ways to show a factor on one page: the code is typed, or the passkey answers."""

    form_class = CodeForm
    webauthn_form_class = PasskeyForm

    def get_form_class(self) -> type[CodeForm]:
        return self.form_class

    def get_webauthn_form_class(self) -> type[PasskeyForm]:
        return self.webauthn_form_class

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.stage.login.user  # type: ignore[attr-defined]
        kinds = {kind: is_mfa_enabled(user, [kind]) for kind in (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)}
        return super().get_context_data(**kwargs) | {  # type: ignore[misc]
            "has_app": kinds[Authenticator.Type.TOTP],
            "has_passkey": kinds[Authenticator.Type.WEBAUTHN],
        }


class AuthenticateView(NeverKept, _Asking, asking.AuthenticateView):
    """The second step of signing in, after the password."""


class _Here:
    """Stands where allauth has a stage of signing in: the person is signed in already, and goes on from here."""

    def __init__(self, request: HttpRequest) -> None:
        self.login = Login(user=request.user)

    def exit(self) -> HttpResponse:
        return redirect("mfa_continue")


class ShowFactorView(NeverKept, LoginRequiredMixin, _Asking, TemplateView):
    """A session that began with a password alone shows the factor now."""

    template_name = "mfa/reauthenticate.html"
    post, form_valid, form_invalid = (
        asking.AuthenticateView.post,
        asking.AuthenticateView.form_valid,
        asking.AuthenticateView.form_invalid,
    )
    _build_forms = asking.AuthenticateView._build_forms

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.user.is_authenticated:
            self.stage = _Here(request)
            remember_next(request)
            if not has_factor(request.user):  # type: ignore[arg-type]
                return redirect("mfa_required")
            self.form = self._build_forms()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        options = auth.begin_authentication(self.stage.login.user)
        more = {"form": self.auth_form, "webauthn_form": self.webauthn_form, "js_data": {"request_options": options}}
        return super().get_context_data(**kwargs) | more


class SignInByPasskeyView(NeverKept, passkeys.LoginWebAuthnView):
    """Passkey alone: it has looked at its holder itself, so that it is both factors."""

    def get_form_class(self) -> type[SignInByPasskeyForm]:
        return SignInByPasskeyForm

    def form_valid(self, form: SignInByPasskeyForm) -> HttpResponse:
        passkey = form.cleaned_data["credential"]
        login = Login(user=passkey.user, redirect_url=get_next_redirect_url(self.request))
        return flows.perform_passwordless_login(self.request, passkey, login)


class IndexView(NeverKept, LoginRequiredMixin, TemplateView):
    """What the person signs in with beside the password."""

    template_name = "mfa/index.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = Authenticator.objects.filter(user=self.request.user).order_by("pk")  # type: ignore[misc]
        codes = next((row.wrap() for row in rows if row.type == Authenticator.Type.RECOVERY_CODES), None)
        return super().get_context_data(**kwargs) | {
            "app": next((row for row in rows if row.type == Authenticator.Type.TOTP), None),
            "passkeys": [row for row in rows if row.type == Authenticator.Type.WEBAUTHN],
            "codes_left": len(codes.get_unused_codes()) if codes else None,
            "may_reset": may_reset(self.request.user),  # type: ignore[arg-type]
            "is_required": needs_second_factor(self.request.user),  # type: ignore[arg-type]
        }


class _SettingUp(NeverKept, LoginRequiredMixin, FormView):
    """Set up, then on: to the recovery codes if they are new, else to where the person wanted to go."""

    def get_success_url(self) -> str:
        rows = Authenticator.objects.filter(user=self.request.user, type=Authenticator.Type.RECOVERY_CODES)  # type: ignore[misc]
        if any(not row.wrap().did_view for row in rows):
            return reverse("mfa_view_recovery_codes")
        return reverse("mfa_continue" if NEXT in self.request.session else "mfa_index")


@password_again
class SetUpAppView(_SettingUp):
    """An authenticator app: its QR, the same as text, and the first code. It takes the place of the one before."""

    template_name = "mfa/totp/activate_form.html"
    form_class = SetUpAppForm

    @property
    def secret(self) -> str:
        # It stays until its first code is right: a page that is reloaded must not spoil what the app took in.
        return self.request.session.setdefault(SECRET_SESSION_KEY, generate_totp_secret())

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": self.request.user, "secret": self.secret}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        secret = self.secret
        link = get_adapter().build_totp_url(self.request.user, secret)  # type: ignore[arg-type]
        drawing = get_adapter().build_totp_svg(link)
        return super().get_context_data(**kwargs) | {
            "qr": f"data:image/svg+xml;base64,{base64.b64encode(drawing.encode()).decode()}",
            "link": link,
            "key": " ".join(secret[at : at + 4] for at in range(0, len(secret), 4)),
            "replaces": is_mfa_enabled(self.request.user, [Authenticator.Type.TOTP]),  # type: ignore[arg-type]
        }

    def form_valid(self, form: SetUpAppForm) -> HttpResponse:
        app = services.set_up_app(user_id=self.request.user.pk, secret=form.secret, counter=form.counter)
        self.request.session.pop(SECRET_SESSION_KEY, None)
        record(self.request, app)
        messages.success(self.request, _("Aplikasi autentikator terpasang."))
        return super().form_valid(form)


@password_again
class AddPasskeyView(_SettingUp):
    """A passkey of this telephone, this computer or a security key."""

    template_name = "mfa/webauthn/add_form.html"
    form_class = AddPasskeyForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": self.request.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        options = auth.begin_registration(self.request.user, True)  # type: ignore[arg-type]
        return super().get_context_data(**kwargs) | {"js_data": {"creation_options": options}}

    def form_valid(self, form: AddPasskeyForm) -> HttpResponse:
        typed = form.cleaned_data
        passkey = services.add_passkey(user_id=self.request.user.pk, name=typed["name"], credential=typed["credential"])
        record(self.request, passkey)
        messages.success(self.request, _("Passkey ditambahkan."))
        return super().form_valid(form)


class _RemoveView(NeverKept, LoginRequiredMixin, TemplateView):
    """Asks once more, then takes a factor away; the last one stays with whoever must have one."""

    kind: Authenticator.Type
    done: str

    def find(self) -> Authenticator:
        raise NotImplementedError

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not request.user.is_authenticated:
            return self.handle_no_permission()
        self.factor = self.find()  # first: of somebody else's there is no page, whatever the password
        return self._with_password(request, *args, **kwargs)

    @method_decorator(reauthentication_required(app="allauth.mfa"))
    def _with_password(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"factor": self.factor}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        is_gone = services.remove_factor(
            user_id=request.user.pk,  # type: ignore[arg-type]
            authenticator_id=self.factor.pk,
            must_keep_one=needs_second_factor(request.user),  # type: ignore[arg-type]
        )
        if not is_gone:
            messages.error(request, get_adapter().error_messages["cannot_delete_authenticator"])
        elif not has_factor(request.user):  # type: ignore[arg-type]
            _forget_factors(request)
        return redirect("mfa_index")


class RemoveAppView(_RemoveView):
    template_name = "mfa/totp/deactivate_form.html"

    def find(self) -> Authenticator:
        return _own_or_404(self.request, type=Authenticator.Type.TOTP)


class RemovePasskeyView(_RemoveView):
    template_name = "mfa/webauthn/authenticator_confirm_delete.html"

    def find(self) -> Authenticator:
        return _own_or_404(self.request, type=Authenticator.Type.WEBAUTHN, pk=self.kwargs["pk"])


class RenamePasskeyView(NeverKept, LoginRequiredMixin, FormView):
    """Another name for a passkey, so that its owner knows which is which."""

    template_name = "mfa/webauthn/edit_form.html"
    form_class = RenamePasskeyForm
    success_url = reverse_lazy("mfa_index")

    def get_form_kwargs(self) -> dict[str, Any]:
        factor = _own_or_404(self.request, type=Authenticator.Type.WEBAUTHN, pk=self.kwargs["pk"])
        return super().get_form_kwargs() | {"instance": factor}

    def form_valid(self, form: RenamePasskeyForm) -> HttpResponse:
        wrapped = form.instance.wrap()
        wrapped.name = form.cleaned_data["name"]
        form.instance.save(update_fields=["data"])
        return super().form_valid(form)


class RecoveryCodesView(NeverKept, LoginRequiredMixin, TemplateView):
    """The recovery codes, once; afterwards how many are left."""

    template_name = "mfa/recovery_codes/index.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        if not has_factor(user):  # type: ignore[arg-type]
            raise Http404
        return super().get_context_data(**kwargs) | {
            "codes": services.codes_to_show_once(user_id=user.pk),  # type: ignore[arg-type]
            "wanted": self.request.session.get(NEXT, ""),
        }


@password_again
class RenewRecoveryCodesView(NeverKept, LoginRequiredMixin, TemplateView):
    template_name = "mfa/recovery_codes/generate.html"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        services.renew_recovery_codes(user_id=request.user.pk)  # type: ignore[arg-type]
        return redirect("mfa_view_recovery_codes" if has_factor(request.user) else "mfa_index")  # type: ignore[arg-type]


def _own_or_404(request: HttpRequest, **what: Any) -> Authenticator:
    factor = Authenticator.objects.filter(user=request.user, **what).first()  # type: ignore[misc]
    if factor is None:
        raise Http404
    return factor


def _forget_factors(request: HttpRequest) -> None:
    """A session whose factor is gone has shown none: a role that comes later asks for a new one."""
    kept = [each for each in get_authentication_records(request, request.user) if each.get("method") != METHOD]  # type: ignore[arg-type]
    request.session[AUTHENTICATION_METHODS_SESSION_KEY] = kept
