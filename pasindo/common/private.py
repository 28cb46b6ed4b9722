"""Pages of one visitor: officers share PCs, and buyers lend their phones."""

from collections.abc import Callable
from typing import Any

from django.http.response import HttpResponseBase
from django.views.decorators.cache import never_cache


class NeverKept:
    """A view whose every answer is this visitor's alone: no cache and no back-forward store keeps it.

    The opposite of `pasindo.common.public.PublicPage`. It wraps the whole view: the way to sign in is kept as little as
    the page itself."""

    @classmethod
    def as_view(cls, **initkwargs: Any) -> Callable[..., HttpResponseBase]:
        return never_cache(super().as_view(**initkwargs))
