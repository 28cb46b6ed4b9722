"""What is answered while something that we need does not answer: 503, when to try again, and that nothing is lost."""

import logging
from collections.abc import Callable
from typing import TypeVar

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template import loader
from django.utils.cache import add_never_cache_headers

from pasindo.common.storage import StorageAway

RETRY_SECONDS = 10
DATABASE_AWAY = (OperationalError, InterfaceError)  # also a deadlock or a lock waited for in vain: try again
LAST_WORDS = "Toko sedang tidak dapat dihubungi. Tunggu sebentar, lalu muat ulang halaman ini."
Answer = TypeVar("Answer", bound=HttpResponse)
log = logging.getLogger(__name__)


class StorageMiddleware:
    """A page that cannot go on without a file of the storage says so, whichever view asked for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        return unavailable(request, words=error.message) if isinstance(error, StorageAway) else None


def unavailable(request: HttpRequest, *, words: str = "") -> HttpResponse:
    """A page, drawn without asking the database or the session for anything; plain words if even that fails."""
    try:
        page = loader.get_template("503.html").render({"request": request, "words": words})
        return as_unavailable(HttpResponse(page))
    except Exception:
        log.exception("The page that says that something is away could not be drawn")
        return as_unavailable(HttpResponse(words or LAST_WORDS, content_type="text/plain; charset=utf-8"))


def as_unavailable(response: Answer) -> Answer:
    """This answer, as one that nobody keeps and that asks to come back."""
    response.status_code = 503
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    add_never_cache_headers(response)
    return response
