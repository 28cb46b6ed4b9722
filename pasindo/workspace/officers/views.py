"""The officers of a facility, for its head: inviting them, and ending their roles."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView

from facilities.forms import InviteForm
from facilities.models import Membership
from facilities.permissions import APPOINT_OFFICERS
from facilities.selectors import invitations_of, officers_of
from facilities.services import end_membership, invite, resend_invitation, revoke_invitation
from pasindo.accounts.models import Invitation
from pasindo.common.exceptions import DomainError
from pasindo.common.limits import TooManyTries
from pasindo.common.refusals import add_refusal, tell_refusal
from pasindo.workspace.pages import FacilityPage


class OfficersPage(FacilityPage):
    """Pages of the head of the facility."""

    right = APPOINT_OFFICERS

    @property
    def back(self) -> str:
        return reverse("officers", args=[self.facility.slug])


class OfficersView(OfficersPage, TemplateView):
    """Who works here, and whose invitation is open."""

    template_name = "workspace/officers/officers.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        lists = {"officers": officers_of(self.facility), "invitations": invitations_of(self.facility)}
        return super().get_context_data(**lists, **kwargs)


class InviteOfficerView(OfficersPage, FormView):
    """Invite somebody to a role in this facility."""

    template_name = "workspace/officers/invite.html"
    form_class = InviteForm

    def form_invalid(self, form: InviteForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def form_valid(self, form: InviteForm) -> HttpResponse:
        try:
            invitation = invite(facility_id=self.facility.pk, actor=self.request.user, **form.wish)
        except TooManyTries:
            raise  # the page that slows has what was typed
        except DomainError as refusal:
            add_refusal(form, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Undangan dikirim ke %(email)s.") % {"email": invitation.email})
        return redirect(self.back)


class OfficerInvitationMoveView(OfficersPage):
    """One press at an open invitation of this facility."""

    http_method_names = ["post"]
    service: Any
    done: Any

    def find(self) -> None:
        self.invitation = get_object_or_404(
            Invitation, public_id=self.kwargs["invitation"], facility_id=self.facility.pk
        )

    def page_address(self) -> str:
        return reverse("officers", args=[self.kwargs["facility_slug"]])

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            type(self).service(invitation_id=self.invitation.public_id, actor=request.user)
        except TooManyTries:
            raise
        except DomainError as refusal:
            tell_refusal(request, refusal)
        else:
            messages.success(request, self.done % {"email": self.invitation.email})
        return redirect(self.back)


class RevokeView(OfficerInvitationMoveView):
    service = staticmethod(revoke_invitation)
    done = gettext_lazy("Undangan untuk %(email)s dibatalkan. Tautannya tidak berlaku lagi.")


class ResendView(OfficerInvitationMoveView):
    service = staticmethod(resend_invitation)
    done = gettext_lazy("Undangan baru dikirim ke %(email)s. Tautan yang lama tidak berlaku lagi.")


class EndOfficerView(OfficersPage, TemplateView):
    """What a press ends, and the press. A second one changes nothing."""

    template_name = "workspace/officers/end.html"

    def find(self) -> None:
        rows = Membership.objects.select_related("user", "facility")
        membership = rows.filter(pk=self.kwargs["pk"], facility_id=self.facility.pk).first()
        if membership is None:
            raise Http404
        self.membership = membership

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(thing=self.membership, back=self.back, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            end_membership(membership_id=self.membership.pk, actor=request.user)
        except DomainError as refusal:
            tell_refusal(request, refusal)
        else:
            words = _("Peran %(name)s diakhiri. Ia sudah dikeluarkan dari semua perangkat.")
            messages.success(request, words % {"name": self.membership.user})
        return redirect(self.back)
