"""What somebody saw when they pressed a button: the form carries it, and a service refuses another version.

Every form of an officer or curator that moves something has a field `seen` (templates/partials/seen.html). The service
compares it under the lock; what it raises says what changed in between."""

import re
import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

_SPELLED = re.compile(r"([0-9]{1,9})\.([0-9a-f]{32})(?:\.([0-9a-f]{8}))?")


class Seen(NamedTuple):
    """A thing, by its public identity, and the version of it that was on the page.

    `digest`: of what belongs to the thing but is not counted by its version; "" where nothing is.
    """

    thing: uuid.UUID
    version: int
    digest: str = ""

    def __str__(self) -> str:
        return ".".join(filter(None, [str(self.version), self.thing.hex, self.digest]))


NOTHING = Seen(uuid.UUID(int=0), -1)  # what no page ever shows


def read_seen(text: str | None) -> Seen:
    """What a form says that its maker saw; NOTHING, which no service accepts, for what is missing or garbled."""
    found = _SPELLED.fullmatch(text or "")
    return Seen(uuid.UUID(found[2]), int(found[1]), found[3] or "") if found else NOTHING


class Change(NamedTuple):
    """A field that differs: empty where it was, or is, not filled in."""

    label: str
    old: str
    new: str


class Step(NamedTuple):
    """What was done meanwhile, by whom (in words; "" where that is nobody's business) and when."""

    what: str
    who: str
    when: datetime


class Meanwhile(NamedTuple):
    """What happened between looking and pressing: the fields that differ, and who did what."""

    changes: Sequence[Change] = ()
    steps: Sequence[Step] = ()
