"""The second factor: who must show one, whether this session has, and the one place that lets nobody past without.

Denied by default: a person whose role needs a second factor, and who has not shown one in this session, reaches the
pages that are the same for everybody, those of signing in and those named in OPEN. A new page is closed until it is
named there; tests/attacks/test_second_factor.py walks them all.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _

from pasindo.accounts.duties import needs_second_factor
from pasindo.accounts.models import User
from pasindo.common.fetches import wants_json
from pasindo.common.public import PublicPage, is_same_origin

METHOD = "mfa"
# By their names in the URL map. What is listed here shows or does nothing that a role of the house opens.
SIGNING_IN = {
    "account_login",
    "account_logout",
    "account_signup",
    "account_inactive",
    "account_email_verification_sent",
    "account_confirm_email",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "account_reauthenticate",
}
ASKING = {"mfa_required", "mfa_authenticate", "mfa_reauthenticate", "mfa_login_webauthn"}
SETTING_UP = {"mfa_activate_totp", "mfa_add_webauthn", "mfa_view_recovery_codes"}
# Open to whoever has no factor yet, of any role or none. With one, it is asked for first: else a thief of the password
# would set up a factor of the own, in a session that is older than the owner's factor.
MANAGING = SETTING_UP | {
    "mfa_index",
    "mfa_deactivate_totp",
    "mfa_generate_recovery_codes",
    "mfa_list_webauthn",
    "mfa_edit_webauthn",
    "mfa_remove_webauthn",
    "account_email",
    "account_change_password",
    "account_set_password",
    "own-data",
    "own-data-download",
    "own-data-erase",
}
# They know no visitor: nothing may look at the session for them, or no cache would keep them.
WITHOUT_SESSION = frozenset(
    {"robots", "sitemap", "sitemap-places", "sitemap-products", "public-photo", "payment_webhook"}
)
SAME_FOR_EVERYBODY = WITHOUT_SESSION | {"visitor"}
DEMO = {"demo", "demo-enter", "demo-leave", "demo-clock", "demo-letters", "demo-letter", "demo-letter-html"}
OPEN = frozenset(SIGNING_IN | ASKING | SETTING_UP | SAME_FOR_EVERYBODY | (set() if settings.PRODUCTION else DEMO))


def has_shown_one(request: HttpRequest, user: User) -> bool:
    """Whether this very session has seen a second factor of this very person."""
    return any(record.get("method") == METHOD for record in get_authentication_records(request, user))


def is_missing(request: HttpRequest, view: Callable[..., Any]) -> bool:
    """Whether the person must show a second factor before this address, and has not."""
    user, name = request.user, name_of(request)
    if not isinstance(user, User):
        return False
    if not is_open(request, view) and needs_second_factor(user) and not has_shown_one(request, user):
        return True
    return name in MANAGING and not has_shown_one(request, user) and has_factor(user)


def has_factor(user: User) -> bool:
    """Whether the person has an app or a passkey; recovery codes alone are none."""
    return is_mfa_enabled(user, [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN])


class SecondFactorMiddleware:
    """Leads whoever must show a second factor to the page where they do, whatever they asked for and however."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponseBase | None:
        # Pages for everybody are kept by caches: nothing of them may touch the session, not even to look whose it is.
        if settings.SESSION_COOKIE_NAME not in request.COOKIES or asks_nothing(request, view):
            return None
        return lead_to_second_factor(request) if is_missing(request, view) else None


def name_of(request: HttpRequest) -> str:
    return request.resolver_match.view_name if request.resolver_match else ""


def is_open(request: HttpRequest, view: Callable[..., Any]) -> bool:
    """Whether a password alone, or none, is enough for this address."""
    return name_of(request) in OPEN or knows_no_visitor(request, view)


def knows_no_visitor(request: HttpRequest, view: Callable[..., Any]) -> bool:
    """Whether the answer is the same for everybody, so that caches keep it: then nothing may look at the session."""
    page = getattr(view, "view_class", None)
    return name_of(request) in WITHOUT_SESSION or (isinstance(page, type) and issubclass(page, PublicPage))


def asks_nothing(request: HttpRequest, view: Callable[..., Any]) -> bool:
    return is_open(request, view) and name_of(request) not in MANAGING


def lead_to_second_factor(request: HttpRequest) -> HttpResponse:
    """A script is told in JSON, a person is led there, and afterwards to the page that they wanted."""
    if wants_json(request):
        return JsonResponse({"error": _("Masuk lagi dengan langkah kedua untuk melanjutkan.")}, status=401)
    wanted = request.get_full_path() if request.method in {"GET", "HEAD"} else page_before(request)
    return HttpResponseRedirect(f"{reverse('mfa_required')}?{urlencode({'next': wanted})}")


def page_before(request: HttpRequest) -> str:
    """The page of ours on which the form stood; else the person's own."""
    from_here = is_same_origin(request) and request.headers.get("Referer")
    path = str(from_here or "").partition(request.get_host())[2]
    return path if path.startswith("/") and not path.startswith("//") else reverse("own-place")
