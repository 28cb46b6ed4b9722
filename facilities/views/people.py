"""Who holds which role where: the page of the administrators, and of each Kanwil for its region."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, ListView, TemplateView, View

from facilities.forms import InviteForm, InviteToFacilityForm, InviteToKanwilForm, InviteToNationForm
from facilities.models import Membership, Partner
from facilities.permissions import Appointer, appointer
from facilities.selectors import invitations_under, people_under
from facilities.services import (
    activate_person,
    deactivate_person,
    end_membership,
    invite,
    resend_invitation,
    revoke_invitation,
)
from pasindo.accounts.models import Invitation, RoleAssignment, User
from pasindo.accounts.roles import FacilityRole
from pasindo.accounts.services import end_role
from pasindo.common.exceptions import DomainError
from pasindo.common.limits import TooManyTries
from pasindo.common.private import NeverKept
from pasindo.common.refusals import add_refusal, tell_refusal


class PeoplePage(NeverKept, LoginRequiredMixin):
    """A page for whoever appoints above the facilities: an administrator, or a Kanwil for its region."""

    appointer: Appointer

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.user.is_authenticated:
            self.appointer = appointer(request.user)
            if not self.appointer.is_above_facilities:
                raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(appointer=self.appointer, **kwargs)


class PeopleView(PeoplePage, ListView):
    """Everyone with a role, by name; found by a part of a name, an address or a facility."""

    template_name = "facilities/people.html"
    context_object_name = "people"
    paginate_by = 30

    def get_queryset(self) -> QuerySet[User]:
        return people_under(self.appointer, self.wish)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(wish=self.wish, **kwargs)

    @property
    def wish(self) -> str:
        # PostgreSQL takes no NUL in a text, and nobody's name is longer.
        return self.request.GET.get("q", "").replace("\x00", "")[:100]


class InvitationsView(PeoplePage, ListView):
    """The invitations that nobody has accepted yet."""

    template_name = "facilities/invitations.html"
    context_object_name = "invitations"
    paginate_by = 30

    def get_queryset(self) -> QuerySet[Invitation]:
        return invitations_under(self.appointer)


class InviteView(PeoplePage, FormView):
    """Invite somebody to a role in a facility, a region or the nation."""

    template_name = "facilities/invite.html"

    def get_form(self, form_class: Any = None) -> InviteForm:
        kwargs = self.get_form_kwargs()
        if self.place == "upt":
            return InviteToFacilityForm(**kwargs, **self.facilities())
        return {"kanwil": InviteToKanwilForm, "nasional": InviteToNationForm}[self.place](**kwargs)

    @property
    def place(self) -> str:
        places = [place for place, _label in self.places()]
        wish = self.request.GET.get("untuk", "")
        return wish if wish in places else places[0]

    def places(self) -> list[tuple[str, str]]:
        national = [("nasional", _("Nasional")), ("kanwil", _("Kanwil"))] if self.appointer.is_admin else []
        return [("upt", _("UPT")), *national]

    def facilities(self) -> dict[str, Any]:
        """Where the person may appoint, and to which roles."""
        facilities = Partner.objects.order_by("name")
        if not self.appointer.is_admin:
            facilities = facilities.filter(kanwil__in=self.appointer.kanwil_codes)
        roles = FacilityRole.values if self.appointer.kanwil_codes else [FacilityRole.ADMIN.value]
        return {"facilities": facilities, "roles": roles}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(places=self.places(), place=self.place, **kwargs)

    def form_invalid(self, form: InviteForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def form_valid(self, form: InviteForm) -> HttpResponse:
        try:
            invitation = invite(actor=self.request.user, **form.wish)
        except TooManyTries:
            raise  # the page that slows has what was typed
        except DomainError as refusal:
            add_refusal(form, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Undangan dikirim ke %(email)s.") % {"email": invitation.email})
        return redirect("people-invitations")


class InvitationMoveView(PeoplePage, View):
    """One press at an open invitation."""

    http_method_names = ["post"]
    service: Any
    done: Any

    def post(self, request: HttpRequest, invitation: UUID) -> HttpResponse:
        found = get_object_or_404(Invitation.objects.select_related("facility"), public_id=invitation)
        if not self.appointer.may_end(found.facility):
            raise Http404
        try:
            type(self).service(invitation_id=invitation, actor=request.user)
        except TooManyTries:
            raise
        except DomainError as refusal:
            tell_refusal(request, refusal)
        else:
            messages.success(request, self.done % {"email": found.email})
        return redirect("people-invitations")


class RevokeInvitationView(InvitationMoveView):
    service = staticmethod(revoke_invitation)
    done = gettext_lazy("Undangan untuk %(email)s dibatalkan. Tautannya tidak berlaku lagi.")


class ResendInvitationView(InvitationMoveView):
    service = staticmethod(resend_invitation)
    done = gettext_lazy("Undangan baru dikirim ke %(email)s. Tautan yang lama tidak berlaku lagi.")


class AskFirst(TemplateView):
    """A page that says what a press ends, and the press. A second one changes nothing."""

    template_name = "facilities/end.html"
    thing: Any

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            self.do()
        except DomainError as refusal:
            tell_refusal(request, refusal)
        else:
            messages.success(request, self.done())
        return redirect(self.back())

    def do(self) -> None: ...

    def done(self) -> str: ...

    def back(self) -> str:
        return reverse("people")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(thing=self.thing, back=self.back(), **kwargs)


class EndView(PeoplePage, AskFirst):
    """End a role that somebody holds."""

    model: type[Model]
    service: Any
    key: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.thing = self.model._default_manager.select_related("user").filter(pk=kwargs["pk"]).first()
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.ask_right()
        return super().get(request, *args, **kwargs)

    def ask_right(self) -> None:
        if self.thing is None or not self.appointer.may_end(getattr(self.thing, "facility", None)):
            raise Http404

    def do(self) -> None:
        self.ask_right()
        type(self).service(**{self.key: self.thing.pk}, actor=self.request.user)

    def done(self) -> str:
        return _("Peran %(name)s diakhiri. Ia sudah dikeluarkan dari semua perangkat.") % {"name": self.thing.user}


class EndRoleView(EndView):
    model, key = RoleAssignment, "assignment_id"
    service = staticmethod(end_role)


class EndMembershipView(EndView):
    model, key = Membership, "membership_id"
    service = staticmethod(end_membership)


class PersonPage(PeoplePage):
    """What only an administrator does with an account."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.thing = User.objects.filter(public_id=kwargs["person"]).first()
        if request.user.is_authenticated and (self.thing is None or not appointer(request.user).is_admin):
            raise Http404
        return super().dispatch(request, *args, **kwargs)


class DeactivateView(PersonPage, AskFirst):
    template_name = "facilities/deactivate.html"

    def do(self) -> None:
        deactivate_person(user_id=self.thing.pk, actor=self.request.user)

    def done(self) -> str:
        return _("Akun %(name)s dinonaktifkan. Ia sudah dikeluarkan dari semua perangkat.") % {"name": self.thing}


class ActivateView(PersonPage, View):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, person: UUID) -> HttpResponse:
        activate_person(user_id=self.thing.pk, actor=request.user)
        messages.success(request, _("Akun %(name)s aktif lagi.") % {"name": self.thing})
        return redirect("people")
