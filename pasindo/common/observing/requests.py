"""One line for each request, and a traceback for each that broke, under a code that its visitor can quote."""

import hashlib
import hmac
import logging
import sys
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.signals import got_request_exception
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from pasindo.common.clients import client_address
from pasindo.common.observing import logs

log = logging.getLogger(__name__)
HEADER = "X-Request-ID"
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


class RequestLineMiddleware:
    """The outermost one: what it calls a request is what a visitor waits for."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        got_request_exception.connect(tell_of_error, dispatch_uid="a line for each error")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Ours and not a header's: whoever chose the code of a request could hide one behind another.
        code = logs.new_code()
        logs.begin(request_id=code)
        began = time.perf_counter()
        try:
            response = self.get_response(request)
            response.headers[HEADER] = code
            level = logging.DEBUG if is_quiet(request, response.status_code) else logging.INFO
            elapsed = round((time.perf_counter() - began) * 1000, 1)
            fields = {**fields_of(request), "status": response.status_code, "ms": elapsed}
            log.log(level, "request", extra={"fields": fields})
            return response
        finally:
            logs.end()


def tell_of_error(request: HttpRequest | None = None, **_: Any) -> None:
    """Called by Django wherever an exception became a 500, while it is being handled."""
    fields = fields_of(request) if request is not None else {}
    log.error("request failed", exc_info=sys.exc_info(), extra={"fields": fields})


def fields_of(request: HttpRequest) -> dict[str, Any]:
    """What is said of a request: no path and no query (both hold secret links and typed words), the view's name."""
    return {
        "method": request.method if request.method in _METHODS else "other",
        "view": view_name(request),
        "visitor": visitor(request),
        **_account(request),
    }


def view_name(request: HttpRequest) -> str:
    """The name of the view that answered: one of a bounded number."""
    if match := getattr(request, "resolver_match", None):
        return match.view_name or match.route or "-"
    return "static" if request.path_info.startswith(settings.STATIC_URL) else "-"


def visitor(request: HttpRequest) -> str:
    """The same short word for all requests of one network address on one day, from which nobody reads the address.

    An address is a personal datum, and what we need of it is only that two lines belong together."""
    try:
        text = f"{timezone.now().date()}|{client_address(request)}"
        return hmac.new(settings.SECRET_KEY.encode(), text.encode(), hashlib.sha256).hexdigest()[:8]
    except Exception:
        return ""


def is_quiet(request: HttpRequest, status: int) -> bool:
    """Whether a line is only for those who debug: a file of the page, and health asked for every few seconds."""
    return status < 400 and (view_name(request) == "static" or getattr(request, "is_quiet", False))


def _account(request: HttpRequest) -> dict[str, int]:
    """The number of the account, where the view asked who it is: looking it up here would make public pages private."""
    key = getattr(getattr(request, "_cached_user", None), "pk", None)
    return {} if key is None else {"user": key}
