"""Where the link of an invitation leads: to the role, or to a page that says why not."""

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import View

from facilities.forms import AcceptForm
from facilities.limits import ACCEPT
from facilities.services import accept_invitation
from facilities.services.accepting import Door, NotOpen, Obstacle, door_of
from pasindo.accounts.invitations import invitation_under
from pasindo.accounts.models import Invitation
from pasindo.common.clients import client_address
from pasindo.common.limits import take
from pasindo.common.private import NeverKept

STATUS = {Obstacle.FOREIGN: 403, Obstacle.ACCOUNT_CLOSED: 403, Obstacle.SIGN_IN: 200}  # else 410: it is over


class InvitationView(NeverKept, View):
    """The role is offered, with what is needed to take it; one press, once."""

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        invitation = invitation_under(token)
        if invitation is None:
            return self.unknown()
        door = door_of(invitation, request.user)
        if door.obstacle is not None:
            return self.closed(invitation, door.obstacle)
        return self.show(door, self.form(invitation))

    def post(self, request: HttpRequest, token: str) -> HttpResponse:
        invitation = invitation_under(token)
        if invitation is None:
            return self.unknown()
        door, form = door_of(invitation, request.user), self.form(invitation)
        take(ACCEPT, address=client_address(request))
        given: dict[str, Any] = {}
        if door.obstacle is None and door.needs_password:
            if not form.is_valid():
                return self.show(door, form, status=422)
            given = form.cleaned_data
        try:
            invitation, user = accept_invitation(token=token, visitor=request.user, **given)
        except NotOpen as refusal:  # closed since the page was opened
            return self.closed(invitation, refusal.obstacle)
        words = _("Undangan diterima. Sekarang Anda %(role)s.") % {"role": invitation.get_role_display()}
        if not door.needs_password:
            messages.success(request, words)
            return redirect("own-place")
        # The new password has ended every session, this one too: whoever set it signs in with it, as if typed again.
        request.session.flush()
        messages.success(request, words)
        record_authentication(request, user, "password", email=user.email)
        return perform_login(request, user, email=user.email, redirect_url=reverse("own-place"))

    def form(self, invitation: Invitation) -> AcceptForm:
        is_post = self.request.method == "POST"
        return AcceptForm(
            self.request.POST if is_post else None, email=invitation.email, initial={"name": invitation.name}
        )

    def show(self, door: Door, form: AcceptForm, status: int = 200) -> HttpResponse:
        context = {"door": door, "invitation": door.invitation, "form": form}
        return render(self.request, "accounts/invitation.html", context, status=status)

    def closed(self, invitation: Invitation, obstacle: Obstacle) -> HttpResponse:
        context = {"invitation": invitation, "obstacle": obstacle.value, "here": self.request.path}
        status = STATUS.get(obstacle, 410)
        return render(self.request, "accounts/invitation_closed.html", context, status=status)

    def unknown(self) -> HttpResponse:
        """Cut off while copying, or made up."""
        return render(self.request, "accounts/invitation_closed.html", {"obstacle": "unknown"}, status=404)
