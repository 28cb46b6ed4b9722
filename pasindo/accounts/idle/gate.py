"""Ends the session of whoever works here when nobody has acted in it for a while.

Officers share PCs and walk away from them. What counts is a person's own step: a page that is opened, a form that is
sent, a draft that is saved because somebody typed. A script that looks again or tries again keeps nothing alive.
"""

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from allauth.account.authentication import get_authentication_records
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from pasindo.accounts.duties import is_on_duty
from pasindo.accounts.idle.keeping import keep_form
from pasindo.accounts.idle.models import SessionStep
from pasindo.accounts.models import User
from pasindo.accounts.second_factor.gate import OPEN, knows_no_visitor, name_of, page_before
from pasindo.common.fetches import is_by_itself, wants_json

ENDED = "ended_for"  # of a visitor's session: whose session ended here by itself, and the token of the tabs left open
ROUGHLY = 30  # seconds: a step so soon after the last one is not written down


class IdleMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        return self._keep_for_the_one_who_left(request, response)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponseBase | None:
        if settings.SESSION_COOKIE_NAME not in request.COOKIES or knows_no_visitor(request, view):
            return None
        user = request.user
        if not isinstance(user, User) or not is_on_duty(user) or name_of(request) == "account_logout":
            return None
        last, now = last_act(request, user), time.time()
        if last is None or now - last > settings.STAFF_IDLE_MINUTES * 60:
            return end(request, user)
        if now - last > ROUGHLY and not is_by_itself(request):
            note_act(request)
        return None

    def _keep_for_the_one_who_left(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """A second tab is sent when the first has ended the session: the view asks to sign in, and this is kept too."""
        asks_to_sign_in = response.status_code == 302 and response.headers["Location"].startswith(
            reverse("account_login")
        )
        answered = hasattr(request, "ended_here") or wants_json(request) or name_of(request) in OPEN
        if request.method != "POST" or not asks_to_sign_in or answered:
            return response
        ended = request.session.get(ENDED)
        return _keep_and_ask(request, ended["user"]) if ended and not request.user.is_authenticated else response


def last_act(request: HttpRequest, user: User) -> float | None:
    """When the person last did something in this session; None if nobody knows: then it has ended."""
    noted = SessionStep.objects.filter(session_key=request.session.session_key).values_list("at", flat=True).first()
    if noted is not None:
        return noted.timestamp()
    records = get_authentication_records(request, user)
    return max((float(record["at"]) for record in records), default=None)


def note_act(request: HttpRequest) -> None:
    step = SessionStep(session_key=request.session.session_key, at=timezone.now())
    # One statement: two pages opened at the same moment are two steps, and neither is an error.
    SessionStep.objects.bulk_create([step], update_conflicts=True, unique_fields=["session_key"], update_fields=["at"])


def end(request: HttpRequest, user: User) -> HttpResponse | None:
    """Sign the person out. A page asks to sign in and leads back; a form is kept; a script is told.

    What needs no account goes on, as for any visitor."""
    secret = request.META.get("CSRF_COOKIE")
    logout(request)
    request.session[ENDED] = {"user": user.pk, "token": secret}
    request.ended_here = True  # type: ignore[attr-defined]
    if name_of(request) in OPEN:
        return None
    if wants_json(request):
        words = _(
            "Sesi Anda berakhir karena %(n)d menit tidak dipakai. Masuk lagi; isian Anda disimpan di peramban ini."
        )
        return JsonResponse({"error": words % {"n": settings.STAFF_IDLE_MINUTES}}, status=401)
    if request.method == "POST":
        return _keep_and_ask(request, user.pk)
    messages.info(request, _ended())
    return _to_sign_in(request.get_full_path())


def _keep_and_ask(request: HttpRequest, user_id: int) -> HttpResponse:
    page = page_before(request)
    # How one signs in is never kept: it would hold a password.
    may_be_kept = not name_of(request).startswith(("account_", "mfa_"))
    if may_be_kept and keep_form(request, user_id=user_id, page=page):
        words = _("Isian Anda disimpan: masuk lagi dengan akun yang sama, lalu kirim.")
        messages.info(request, f"{_ended()} {words}")
        return _to_sign_in(reverse("kept-forms"))
    messages.warning(request, f"{_ended()} {_('Isian terakhir tidak dapat disimpan.')}")
    return _to_sign_in(page)


def _ended() -> str:
    return _("Sesi Anda berakhir karena %(n)d menit tidak dipakai.") % {"n": settings.STAFF_IDLE_MINUTES}


def _to_sign_in(then: str) -> HttpResponse:
    return HttpResponseRedirect(f"{reverse('account_login')}?{urlencode({'next': then})}")
