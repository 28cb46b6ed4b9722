"""What kind of request it is: a person's own step, or one that a script of ours makes by itself."""

from django.http import HttpRequest


def wants_json(request: HttpRequest) -> bool:
    """Whether a script asked, which shows no page: it is told in JSON what a person would read."""
    return request.headers.get("Accept", "").startswith("application/json")


def is_by_itself(request: HttpRequest) -> bool:
    """Whether nobody did anything just now: a script looks again, tries again (it says so), or a page has pictures."""
    if "X-By-Itself" in request.headers:
        return True
    looks = request.method in {"GET", "HEAD"}
    return looks and (wants_json(request) or request.headers.get("Sec-Fetch-Dest") in {"empty", "image"})
