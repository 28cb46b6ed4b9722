"""Public pages hold nothing of the visitor, so that a cache can serve one copy to everybody."""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control

PUBLIC_SECONDS = 60


class PublicPage:
    """A view whose answer is the same for everybody: it may be kept by caches for a minute.

    Its template must not touch `user`, `messages`, `csrf_token` or the basket; a test compares two visitors."""

    public_seconds = PUBLIC_SECONDS

    def dispatch(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)
        if response.status_code == 200:
            patch_cache_control(response, public=True, max_age=self.public_seconds)
        return response


def same_origin_only(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Guard of a POST without CSRF token: it must come from a page of this very site, which the browser itself says.

    Sec-Fetch-Site is sent by every current browser and cannot be set by a script; Origin or Referer serve older ones.
    A request that says none of them is refused: 403."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method not in {"GET", "HEAD", "OPTIONS"} and not is_same_origin(request):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    guarded.csrf_exempt = True  # type: ignore[attr-defined]
    return guarded


def is_same_origin(request: HttpRequest) -> bool:
    """Whether a form was sent from one of our own pages, by what the browser says of itself."""
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site:
        return fetch_site == "same-origin"
    source = urlsplit(request.headers.get("Origin") or request.headers.get("Referer") or "")
    # The scheme counts: a page that came over plain HTTP may have been written by anybody on the way.
    ours = {(request.scheme, request.get_host()), urlsplit(settings.SITE_URL)[:2]}
    return bool(source.netloc) and source[:2] in ours
