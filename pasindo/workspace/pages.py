"""The one base of every page of a facility's officers."""

from typing import Any, ClassVar

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View

from facilities.models import Partner
from facilities.permissions import Right, Standing, standing_or_404
from pasindo.common import clock
from pasindo.common.fetches import wants_json
from pasindo.common.private import NeverKept
from pasindo.workspace.entries import menu_of


class FacilityPage(NeverKept, TemplateResponseMixin, ContextMixin, View):
    """A page of one facility for whoever holds its right there today.

    A visitor is asked to sign in, a script is told so in JSON; an officer of the facility with another task gets 403,
    and for everybody else the page does not exist.
    """

    right: ClassVar[Right]
    stands_on: ClassVar[str] = ""  # the name of the page with this view's form, under the same arguments; "": this page
    request: HttpRequest
    kwargs: dict[str, Any]
    standing: Standing
    facility: Partner

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return self.ask_to_sign_in()
        self.standing = standing_or_404(request.user, kwargs["facility_slug"], self.right)
        self.facility = self.standing.facility
        self.find()
        return super().dispatch(request, *args, **kwargs)

    def find(self) -> None:
        """Look up what else the address names, within the facility; Http404 for what is not there."""

    def ask_to_sign_in(self) -> HttpResponse:
        """The way back leads to a page, not to the address of a form."""
        if wants_json(self.request):
            error = _("Anda sudah keluar. Masuk lagi; isian Anda disimpan di peramban ini.")
            return JsonResponse({"error": error}, status=401)
        is_form = self.request.method not in {"GET", "HEAD"}
        return redirect_to_login(self.page_address() if is_form else self.request.get_full_path())

    def page_address(self) -> str:
        """The page that this view's form stands on."""
        return reverse(self.stands_on, kwargs=self.kwargs) if self.stands_on else self.request.path

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"facility": self.facility, "menu": menu_of(self.standing), "now": clock.now()}
        return super().get_context_data(**context | kwargs)

    def show(self, *, status: int = 200, **context: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(**context), status=status)
