"""What somebody is answered who tried too often: 429, when to try again, and everything that was typed."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.forms import Form
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers

from pasindo.common.clients import client_address
from pasindo.common.limits import MINUTE, Limit, TooManyTries, take

SECRET_FIELDS = ("password", "sandi", "code", "csrfmiddlewaretoken")


def too_many(request: HttpRequest, refusal: TooManyTries) -> HttpResponse:
    """The answer where no form shows itself again: a page that sends the same form once more; a short text for scripts.

    Passwords and codes are not written into a page.
    """
    if _is_script(request):
        body = {"error": "too many tries", "message": refusal.message, "retry_after": refusal.wait}
        wants_json = "json" in request.headers.get("Accept", "")
        response: HttpResponse = (
            JsonResponse(body, status=429) if wants_json else HttpResponse(refusal.message, "text/plain; charset=utf-8")
        )
    else:
        response = render(request, "429.html", {"refusal": refusal, "typed": _typed(request)})
    return _as_429(response, refusal)


def refuse(request: HttpRequest, refusal: TooManyTries) -> None:
    """Whatever page answers this request answers it with 429: for a form that shows itself again."""
    request.too_many_tries = refusal  # type: ignore[attr-defined]


def refused_by_allauth(request: HttpRequest) -> HttpResponse:
    """What allauth counts by itself, a few times a minute for one account, without saying how long to wait."""
    return too_many(request, TooManyTries(None, MINUTE))


class SlowingMiddleware:
    """Turns TooManyTries into its answer, wherever it was raised or noted."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        refusal = getattr(request, "too_many_tries", None)
        return _as_429(response, refusal) if refusal and response.status_code == 200 else response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        return too_many(request, error) if isinstance(error, TooManyTries) else None


class LimitedForm:
    """A form view whose valid sendings are counted; too many show the form again as it was typed, with 429."""

    limits: ClassVar[tuple[Limit, ...]] = ()
    request: HttpRequest

    def limit_parts(self, form: Form) -> dict[str, str | int]:
        """The values that `limits` count by."""
        return {"address": client_address(self.request)}

    def limit_words(self, refusal: TooManyTries) -> str:
        """What the form says on top of itself."""
        return refusal.message

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            take(*self.limits, **self.limit_parts(form))
        except TooManyTries as refusal:
            refuse(self.request, refusal)
            form.add_error(None, self.limit_words(refusal))
            return self.form_invalid(form)  # type: ignore[attr-defined]
        return super().form_valid(form)


def _as_429(response: HttpResponse, refusal: TooManyTries) -> HttpResponse:
    response.status_code = 429
    response.headers["Retry-After"] = str(refusal.wait)
    response.headers.pop("Cache-Control", None)
    add_never_cache_headers(response)
    return response


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What the form held, to be sent again; a form with files has to be filled in again."""
    if request.method != "POST" or request.FILES:
        return []
    return [
        (name, value)
        for name, values in request.POST.lists()
        if not any(secret in name.lower() for secret in SECRET_FIELDS)
        for value in values
    ]


def _is_script(request: HttpRequest) -> bool:
    return (
        "HX-Request" in request.headers
        or request.headers.get("X-Requested-With") == "XMLHttpRequest"
        or "text/html" not in request.headers.get("Accept", "text/html")
    )
