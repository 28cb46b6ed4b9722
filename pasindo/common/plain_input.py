"""Signs that no text holds and that the database cannot keep are taken out of what was sent, before any view reads it.

NUL is the one: it comes out of broken copies of papers as well as from those who try the doors. Everything else that
a form may get wrong is the form's to say. Neither does any view, or a library's, read where a request says that it came
from, if that is no address: taking it apart is an error in itself."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.http import Http404, HttpRequest, HttpResponse, QueryDict

NUL = "\x00"
# What stands for one that cannot be read: nobody's page, as browsers write it; no page at all.
_UNREADABLE = {"HTTP_ORIGIN": "null", "HTTP_REFERER": ""}
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class PlainInputMiddleware:
    """Forms and queries arrive without NUL; a path with one leads nowhere: 404. Origin and Referer are addresses."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "%00" in request.META.get("QUERY_STRING", ""):
            request.GET = without_nul(request.GET)  # type: ignore[assignment]
        if "\\000" in request.META.get("HTTP_COOKIE", ""):  # how a cookie writes it; none of ours ever does
            request.COOKIES = {name: value for name, value in request.COOKIES.items() if NUL not in value}
        for header, nobody in _UNREADABLE.items():
            if header in request.META and not _is_address(request.META[header]):
                request.META[header] = nobody
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, args: tuple, kwargs: dict) -> None:
        if NUL in request.path_info:
            raise Http404
        # Only where a view reads a form: the stream of another body is not ours to open.
        reads_raw_body = getattr(getattr(view, "view_class", None), "reads_raw_body", False)
        if request.method != "POST" or request.content_type not in _FORMS or reads_raw_body:
            return
        if any(NUL in text for name, values in request.POST.lists() for text in (name, *values)):
            request.POST = without_nul(request.POST)  # type: ignore[assignment]


def _is_address(text: str) -> bool:
    try:
        urlsplit(text).port  # noqa: B018 - asked for as it is read: `http://[` and `http://a:99999` are errors
    except ValueError:
        return False
    return True


def without_nul(sent: QueryDict) -> QueryDict:
    plain = QueryDict(mutable=True, encoding=sent.encoding)
    for name, values in sent.lists():
        plain.setlist(name.replace(NUL, ""), [text.replace(NUL, "") for text in values])
    plain._mutable = False
    return plain
