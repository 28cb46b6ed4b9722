"""What was sent too late, offered again to the one who typed it."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.middleware.csrf import InvalidTokenFormat, _check_token_format, _does_token_match
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from pasindo.accounts.idle.gate import ENDED
from pasindo.accounts.idle.keeping import keep_form, kept_forms_of, take_kept_form
from pasindo.accounts.second_factor.gate import page_before
from pasindo.common import views as common
from pasindo.common.private import NeverKept
from pasindo.common.public import is_same_origin


class KeptFormsView(NeverKept, LoginRequiredMixin, TemplateView):
    """The forms that wait to be sent again; without any, on to the person's own page."""

    template_name = "accounts/kept_forms.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        forms = list(kept_forms_of(request.user))  # type: ignore[arg-type]
        return self.render_to_response(self.get_context_data(forms=forms)) if forms else redirect("own-place")


class KeptFormSendView(LoginRequiredMixin, View):
    """Sends the form where it was to go: the browser posts the same once more, with the token of today."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, kept: uuid.UUID) -> HttpResponse:
        form = take_kept_form(user=request.user, public_id=kept)  # type: ignore[arg-type]
        if form is None:
            raise Http404
        return HttpResponseRedirect(form.path, preserve_request=True)


class KeptFormDropView(LoginRequiredMixin, View):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, kept: uuid.UUID) -> HttpResponse:
        if take_kept_form(user=request.user, public_id=kept) is None:  # type: ignore[arg-type]
            raise Http404
        messages.success(request, _("Isian itu dibuang."))
        return redirect("kept-forms")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A tab that was open before its session ended, sent after signing in again, has a token of before: its form is
    offered again. Any other form without a valid token did nothing."""
    if is_of_a_tab_left_open(request) and keep_form(request, user_id=request.user.pk, page=page_before(request)):  # type: ignore[arg-type]
        messages.info(request, _("Halaman itu dibuka sebelum Anda masuk lagi. Periksa isiannya, lalu kirim."))
        return redirect("kept-forms")
    return common.csrf_failure(request, reason)


def is_of_a_tab_left_open(request: HttpRequest) -> bool:
    """Whether this very account filled the form in, in this browser, before its session ended by itself.

    Its token proves it: nobody else's page, and no page of another account, has one of that secret."""
    ended = request.session.get(ENDED)
    if not ended or not request.user.is_authenticated or ended["user"] != request.user.pk:
        return False
    token = request.POST.get("csrfmiddlewaretoken", "")
    try:
        _check_token_format(token)
    except InvalidTokenFormat:
        return False
    return is_same_origin(request) and bool(ended["token"]) and _does_token_match(token, ended["token"])
