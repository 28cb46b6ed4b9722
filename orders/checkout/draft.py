"""What a buyer has typed and chosen on the way to an order. It lives in the session until the order is placed."""

import uuid
from dataclasses import asdict, dataclass, field

from django.contrib.sessions.backends.base import SessionBase

_SESSION_KEY = "checkout"


@dataclass
class Draft:
    """`details`: the checked fields of the address form. `couriers`: facility id -> courier service id, as strings
    (JSON knows no other keys). `key`: the checkout key of the page on which the order is confirmed."""

    details: dict[str, str] = field(default_factory=dict)
    couriers: dict[str, int] = field(default_factory=dict)
    key: str = ""


def read(session: SessionBase) -> Draft:
    """The draft of this visitor, empty at the start."""
    kept = session.get(_SESSION_KEY) or {}
    return Draft(kept.get("details", {}), kept.get("couriers", {}), kept.get("key", ""))


def write(session: SessionBase, draft: Draft) -> None:
    session[_SESSION_KEY] = asdict(draft)


def forget(session: SessionBase) -> None:
    """The order is placed: the buyer's data goes."""
    session.pop(_SESSION_KEY, None)


def key_of(session: SessionBase) -> uuid.UUID:
    """The key of this checkout: the same on every showing of the page until its order is placed."""
    draft = read(session)
    if not draft.key:
        draft.key = str(uuid.uuid4())
        write(session, draft)
    return uuid.UUID(draft.key)


def renew_key(session: SessionBase) -> uuid.UUID:
    """A new key, keeping what was typed: the old one has become an order."""
    kept = read(session)
    kept.key = ""
    write(session, kept)
    return key_of(session)
