"""One request at a wall, as somebody who is signed in; whatever it writes is undone."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import reverse

from pasindo.accounts.models import User
from tests.walls.actors import ANONYMOUS, World
from tests.walls.walls import LOGIN


class Answer(NamedTuple):
    """`status` as a person gets it, LOGIN for being sent to sign in; `left`: what was found before it was undone."""

    status: int | str
    body: bytes
    left: Any


def _nothing() -> None:
    """Nobody looks."""


def knock(
    client: Client,
    session: str | None,
    method: str,
    path: str,
    *,
    at_last: Callable[[], Any] = _nothing,
    **sent: Any,
) -> Answer:
    """Send it, look `at_last` at what it did, and undo that."""
    client.cookies.clear()
    if session:
        client.cookies[settings.SESSION_COOKIE_NAME] = session
    undone = transaction.atomic()
    undone._from_testcase = True  # a durable transaction may begin inside, as it may inside a test
    with undone:
        response = client.post(path, **sent) if method == "POST" else client.get(path, **sent)
        body = response.getvalue() if response.streaming else response.content  # read to its end, a file is closed
        left = at_last()
        transaction.set_rollback(True)
    target = response.headers.get("Location", "")
    asked = response.status_code == 302 and target.startswith(reverse("account_login"))
    return Answer(LOGIN if asked else response.status_code, body, left)


def session_of(client: Client, person: User) -> str | None:
    client.cookies.clear()
    client.force_login(person, backend=settings.AUTHENTICATION_BACKENDS[-1])
    return client.session.session_key


def signed_in(client: Client, world: World, actors: Iterable[str]) -> dict[str, str | None]:
    """A session of each person; none for the visitor."""
    return {actor: None if actor == ANONYMOUS else session_of(client, world.person(actor)) for actor in actors}
