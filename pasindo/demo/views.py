"""The demonstration's own pages: enter as any role, follow the main job, read the mails, move the clock."""

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from csp.decorators import csp_update
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.private import NeverKept
from pasindo.demo.accounts import GROUPS, role_under, user_under
from pasindo.demo.chapters import chapters
from pasindo.demo.letters import letter_under, letters
from pasindo.demo.steps import STEPS
from pasindo.demo.sweeping import HOURS, move_clock

BACKEND = settings.AUTHENTICATION_BACKENDS[-1]


class OutsideProduction(NeverKept, View):
    """A page that does not exist in production, even if someone mounts it there."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if settings.PRODUCTION:
            raise Http404
        return super().dispatch(request, *args, **kwargs)


class DemoView(OutsideProduction, TemplateView):
    """Roles, steps, letter box and clock on one page."""

    template_name = "demo/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        emails = [role.email for group in GROUPS for role in group.roles]
        loaded = set(User.objects.filter(email__in=emails).values_list("email", flat=True))
        steps = [
            {"step": step, "role": role_under(step.email), "path": reverse(step.start) if step.start else ""}
            for step in STEPS
        ]
        progress = [(chapter.label, chapter.count(), chapter.total()) for chapter in chapters()]
        return super().get_context_data(**kwargs) | {
            "groups": GROUPS,
            "loaded": loaded,
            "steps": steps,
            "progress": progress,
            "is_loading": any(count < total for _label, count, total in progress),
            "now": clock.now(),
            "hours": HOURS if settings.CLOCK_CAN_MOVE else (),
        }


class EnterView(OutsideProduction):
    """Sign in as one of the demonstration's accounts, without a password."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        email = request.POST.get("account", "")
        role, user = role_under(email), user_under(email)
        if role is None or user is None:
            messages.error(request, _("Akun ini belum dimuat. Tunggu sebentar, lalu coba lagi."))
            return redirect("demo")
        logout(request)
        login(request, user, backend=BACKEND)
        record_authentication(request, user, "mfa", type="demo")  # past the second factor: in development only
        messages.success(request, _("Anda masuk sebagai %(name)s.") % {"name": user.name})
        return redirect(role.path)


class LeaveView(OutsideProduction):
    """Become a visitor without an account again."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        logout(request)
        return redirect("demo")


class ClockView(OutsideProduction):
    """Set the shop's clock forward."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        hours = request.POST.get("hours", "")
        if not settings.CLOCK_CAN_MOVE or hours not in {str(each) for each in HOURS}:
            messages.error(request, _("Jam tidak dapat dimajukan sebanyak itu."))
        else:
            move_clock(hours=int(hours))
            messages.success(request, _("Jam dimajukan, dan semua tenggat yang lewat sudah dijalankan."))
        return redirect("demo")


class LettersView(OutsideProduction, TemplateView):
    """The mails of development, newest first."""

    template_name = "demo/letters.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        to = self.request.GET.get("kepada", "").strip()
        return super().get_context_data(**kwargs) | {"letters": letters(to=to), "to": to}


class LetterView(OutsideProduction, TemplateView):
    """One mail as text, with its links."""

    template_name = "demo/letter.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        letter = letter_under(kwargs["name"])
        if letter is None:
            raise Http404
        return super().get_context_data(**kwargs) | {"letter": letter}


@method_decorator(csp_update({"style-src": ["'unsafe-inline'"], "script-src": ["'none'"]}), name="dispatch")
class LetterHtmlView(OutsideProduction):
    """One mail as its reader sees it. Written by our own templates; scripts are off all the same."""

    http_method_names = ["get", "head"]

    def get(self, request: HttpRequest, name: str) -> HttpResponse:
        letter = letter_under(name)
        if letter is None or not letter.html:
            raise Http404
        return HttpResponse(letter.html)
