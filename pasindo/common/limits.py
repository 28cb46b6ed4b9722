"""How often something may be tried. A limit is declared once, where it belongs; one call counts all that apply.

Each limit is a bucket of tries (GCRA): `burst` at once, then one more every so many seconds. Nobody is shut out for a
fixed time: who has used up the tries waits for the next one. Tries sent at the same moment are counted one after the
other (pasindo.common.counting). No setting, and no environment, changes or lifts a limit; nor does a Valkey that is
away or was emptied: what guards a secret is counted in the database, all else there while Valkey does not answer."""

import math
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from unicodedata import normalize

from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pasindo.common import clock
from pasindo.common.circuit import ServerAway
from pasindo.common.counting import Store, TryBucket
from pasindo.common.counting import database as in_database
from pasindo.common.counting import valkey as in_valkey
from pasindo.common.exceptions import DomainError
from pasindo.common.mailboxes import mailbox_of

SECOND, MINUTE, HOUR, DAY = 1, 60, 3600, 24 * 3600
_declared: dict[str, "Limit"] = {}


@dataclass(frozen=True)
class Limit:
    """`burst` tries at once, then one every `every` seconds, for each value of the parts named in `by` together.

    Of an address alone be generous: a carrier puts thousands of phones behind one, so it may slow and not refuse.
    `guards_a_secret`: counted in the database always, so that emptying the cache gives no new tries.
    """

    name: str
    by: tuple[str, ...]
    burst: int
    every: float
    guards_a_secret: bool = False

    def __post_init__(self) -> None:
        if self.name in _declared:
            raise ValueError(f"The limit {self.name} is declared twice.")
        _declared[self.name] = self

    def tries_in(self, seconds: float) -> int:
        """How many tries somebody has in so many seconds who tries without a pause."""
        return self.burst + math.floor(seconds / self.every)

    def seconds_for(self, tries: int) -> float:
        """How long so many tries take somebody who tries without a pause."""
        return max(0, tries - self.burst) * self.every


class TooManyTries(DomainError):
    """A limit is used up. `wait`: seconds until the next try is free. A page answers 429 (pasindo.common.slowing)."""

    def __init__(self, limit: Limit | None, wait: int, message: str = ""):
        super().__init__(message or _("Terlalu banyak percobaan. Coba lagi %(wait)s.") % {"wait": in_words(wait)})
        self.limit, self.wait = limit, wait


class Taken:
    """The tries that a call to `take` counted; `give_back` where only failures count and this was none."""

    def __init__(self, store: Store, counters: Iterable[TryBucket] = ()) -> None:
        self._store, self._counters = store, list(counters)

    def give_back(self) -> None:
        """Uncount them, once: somebody who was right has not tried in vain."""
        counters, self._counters = self._counters, []
        if counters:
            with suppress(ServerAway):  # it went away since: the try stays counted, and is forgotten there in its time
                self._store.give_back(counters, _now())


def take(*limits: Limit, **parts: str | int) -> Taken:
    """Count one try against each of the limits, before what they guard is done; all of them or, if one is full, none.

    `parts` are the values that the limits name in `by`: address=client_address(request), account="a@b.example".
    Raises TooManyTries with the longest wait. A limit by nothing but an unknown address ("") is left out. Not to be
    called in a transaction that may be rolled back.
    """
    asked = [limit for limit in limits if _applies(limit, parts)]
    counters = [TryBucket(_key(limit, parts), limit.burst, limit.every) for limit in asked]
    store: Store = in_database if any(limit.guards_a_secret for limit in asked) else in_valkey
    if not counters:
        return Taken(store)
    try:
        refused = store.take(counters, _now())
    except ServerAway:
        store = in_database
        refused = store.take(counters, _now())
    if refused:
        raise TooManyTries(asked[refused.place], max(1, math.ceil(refused.wait)))
    return Taken(store, counters)


def declared() -> dict[str, Limit]:
    """Every limit of the modules that are loaded, by name."""
    return dict(_declared)


def in_words(seconds: int) -> str:
    """A wait as one says it: "dalam 20 detik", "dalam 5 menit", "dalam 2 jam"."""
    if seconds <= 90:
        return ngettext("dalam %(n)d detik", "dalam %(n)d detik", seconds) % {"n": seconds}
    minutes = math.ceil(seconds / 60)
    if minutes <= 90:
        return ngettext("dalam %(n)d menit", "dalam %(n)d menit", minutes) % {"n": minutes}
    hours = math.ceil(minutes / 60)
    return ngettext("dalam %(n)d jam", "dalam %(n)d jam", hours) % {"n": hours}


def _applies(limit: Limit, parts: dict[str, str | int]) -> bool:
    # Nobody's address is not everybody's: one counter for all who have none would let a stranger use it up.
    return any(parts[part] != "" for part in limit.by)


def _key(limit: Limit, parts: dict[str, str | int]) -> str:
    """Keyed digest: whoever reads the counters learns neither addresses nor telephone numbers."""
    values = "\x00".join(_counted(part, str(parts[part])) for part in limit.by)
    digest = salted_hmac("pasindo.limits", values, algorithm="sha256").hexdigest()[:32]
    return f"pasindo:limit:{limit.name}:{digest}"


def _counted(part: str, value: str) -> str:
    """One spelling of a value, however it was typed; of an address in letters (`mail`), the mailbox behind it."""
    spelt = normalize("NFKC", value).strip().casefold()
    return mailbox_of(spelt) if part == "mail" else spelt


def _now() -> float:
    return clock.now().timestamp()
