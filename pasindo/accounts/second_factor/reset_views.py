"""The admins' page for lost phones."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, View

from pasindo.accounts.models import FactorReset, User
from pasindo.accounts.second_factor.resetting import confirm_reset, may_reset, open_resets, propose_reset
from pasindo.common.exceptions import DomainError
from pasindo.common.private import NeverKept


class ResetForm(forms.Form):
    email = forms.EmailField(label=gettext_lazy("Surel akun yang kehilangan ponsel"))
    reason = forms.CharField(
        label=gettext_lazy("Alasan"),
        max_length=200,
        help_text=gettext_lazy("Misalnya: ponsel hilang, sudah dipastikan lewat telepon kantor."),
    )

    def clean_email(self) -> User:
        found = User.objects.filter(email__iexact=self.cleaned_data["email"], is_active=True).first()
        if found is None:
            raise forms.ValidationError(_("Tidak ada akun dengan alamat itu."))
        return found


class AdminPage(NeverKept, LoginRequiredMixin):
    """It exists for admins alone."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.user.is_authenticated and not may_reset(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)


class FactorResetsView(AdminPage, FormView):
    """What waits for a second admin, and the form to propose one more."""

    template_name = "mfa/resets.html"
    form_class = ResetForm
    success_url = reverse_lazy("factor-resets")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(resets=list(open_resets()), **kwargs)

    def form_valid(self, form: ResetForm) -> HttpResponse:
        user, reason = form.cleaned_data["email"], form.cleaned_data["reason"]
        try:
            propose_reset(user_id=user.pk, actor=self.request.user, reason=reason)  # type: ignore[arg-type]
        except DomainError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        messages.success(self.request, _("Usulan dicatat. Admin lain menyetujuinya dalam 24 jam."))
        return super().form_valid(form)


class FactorResetConfirmView(AdminPage, View):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, reset: uuid.UUID) -> HttpResponse:
        found = FactorReset.objects.filter(public_id=reset).first()
        if found is None:
            raise Http404
        try:
            confirm_reset(reset_id=found.pk, actor=request.user)  # type: ignore[arg-type]
        except DomainError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, _("Langkah kedua diatur ulang. Orangnya sudah diberi tahu lewat surel."))
        return redirect("factor-resets")
