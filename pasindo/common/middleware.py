"""Which language a page speaks, and who may keep a copy of it."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import add_never_cache_headers

from pasindo.common.acting import Block, Through, acting_as


class PathLocaleMiddleware:
    """The path alone decides the language: /en/… is English, everything else Indonesian.

    Neither a cookie nor the browser's wish is read, so no Vary header is added and a cache can keep one copy."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        translation.activate(language)
        request.LANGUAGE_CODE = language
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


class PrivateByDefaultMiddleware:
    """A page that looked at the visitor's session is kept by nobody, unless its view says otherwise.

    Officers share PCs: after signing out, the back button must not show what the one before them saw."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.session.accessed and not response.has_header("Cache-Control"):
            add_never_cache_headers(response)
        return response


class ActingMiddleware:
    """What changes in the course of a request is noted under the person who is signed in.

    Nothing is looked up before something is written, and the person then is at hand: a view that lets somebody write
    has asked who it is."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # The name of the view, not the path: a link in a mail is a secret.
        block = Block(lambda: request.user.pk, lambda: getattr(request.resolver_match, "view_name", ""), Through.WEB)
        with acting_as(block):
            return self.get_response(request)
