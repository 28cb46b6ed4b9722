"""What kind of request it is: a person's own step, or one that a script of ours makes by itself."""

from django.http import HttpRequest


def wants_json(request: HttpRequest) -> bool:
    """Whether a script asked, which shows no page: it is told in JSON what a person would read."""
    return request.headers.get("Accept", "").startswith("application/json")
