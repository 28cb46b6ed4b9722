"""Pages that every part of the product shares: errors, and the ground of public pages."""

import logging
import sys
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import loader

from pasindo.common.observing import logs
from pasindo.common.unavailable import DATABASE_AWAY, unavailable

log = logging.getLogger(__name__)
LAST_WORDS = "Ada gangguan di pihak kami. Tunggu sebentar, lalu muat ulang halaman ini."


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without a valid token: nothing was done, and the page says how to send it again."""
    return render(request, "403_csrf.html", {"back": _own_referer(request)}, status=403)


def gone(request: HttpRequest) -> HttpResponse:
    """410: this page existed and is closed on purpose (a suspended or withdrawn listing)."""
    return render(request, "410.html", status=410)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, drawn without asking the database or the session for anything; plain words if even that fails.

    503 if the database is away: Django calls this while it handles what was raised, in a view or before one."""
    if isinstance(sys.exc_info()[1], DATABASE_AWAY):
        return unavailable(request)
    try:
        return HttpResponse(loader.get_template("500.html").render({"request": request}), status=500)
    except Exception:
        log.exception("The error page itself could not be drawn")
        code = logs.request_id()
        words = f"{LAST_WORDS} Kode kejadian: {code}." if code else LAST_WORDS
        return HttpResponse(words, status=500, content_type="text/plain; charset=utf-8")


def _own_referer(request: HttpRequest) -> str:
    """The page the form came from, if it is one of ours."""
    parts = urlsplit(request.headers.get("Referer", ""))
    return parts.path if parts.netloc == request.get_host() else ""
