"""How often something may be tried. A limit is declared once, where it belongs; one call counts all that apply.

Each limit is a bucket of tries (GCRA): `burst` at once, then one more every so many seconds. Nobody is shut out for a
fixed time: who has used up the tries waits for the next one. The counters are in Valkey, and one script looks at all of
them and counts, or counts none: tries sent at the same moment are counted one after the other. No setting, and no
environment, changes or lifts a limit."""

import logging
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

import redis
from django.conf import settings
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from redis.backoff import NoBackoff
from redis.retry import Retry

from pasindo.common import clock
from pasindo.common.exceptions import DomainError
from pasindo.common.mailboxes import mailbox_of

SECOND, MINUTE, HOUR, DAY = 1, 60, 3600, 24 * 3600
log = logging.getLogger(__name__)
_declared: dict[str, "Limit"] = {}


@dataclass(frozen=True)
class Limit:
    """`burst` tries at once, then one every `every` seconds, for each value of the parts named in `by` together.

    Of an address alone be generous: a carrier puts thousands of phones behind one, so it may slow and not refuse.
    """

    name: str
    by: tuple[str, ...]
    burst: int
    every: float

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


class _Counter(NamedTuple):
    key: str
    limit: Limit


class Taken:
    """The tries that a call to `take` counted; `give_back` where only failures count and this was none."""

    def __init__(self, counters: Iterable[_Counter] = ()) -> None:
        self._counters = list(counters)

    def give_back(self) -> None:
        """Uncount them, once: somebody who was right has not tried in vain."""
        counters, self._counters = self._counters, []
        _run(_GIVE_BACK, counters)


def take(*limits: Limit, **parts: str | int) -> Taken:
    """Count one try against each of the limits, before what they guard is done; all of them or, if one is full, none.

    `parts` are the values that the limits name in `by`: address=client_address(request), account="a@b.example".
    Raises TooManyTries with the longest wait. A limit by nothing but an unknown address ("") is left out.
    """
    counters = [_Counter(_key(limit, parts), limit) for limit in limits if _applies(limit, parts)]
    answer = _run(_TAKE, counters)
    if answer is None:
        return Taken()
    full, wait = int(answer[0]), float(answer[1])
    if full:
        raise TooManyTries(counters[full - 1].limit, max(1, math.ceil(wait)))
    return Taken(counters)


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


# Each key holds the moment at which its bucket is full of free tries again. Both scripts get our own clock: a moved or
# a stopped clock (development, tests) moves the waits along. `1e-6`: sums of fractions must not cost a second's wait.
_TAKE = """
local now, longest, full, moments = tonumber(ARGV[1]), 1e-6, 0, {}
for i, key in ipairs(KEYS) do
  local burst, every = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  moments[i] = math.max(tonumber(redis.call('GET', key) or now), now) + every
  local wait = moments[i] - burst * every - now
  if wait > longest then longest, full = wait, i end
end
if full > 0 then return {full, string.format('%.6f', longest)} end
for i, key in ipairs(KEYS) do
  local kept = math.ceil((moments[i] - now) * 1000) + 1000
  redis.call('SET', key, string.format('%.6f', moments[i]), 'PX', kept)
end
return {0, '0'}
"""
_GIVE_BACK = """
for i, key in ipairs(KEYS) do
  local moment = tonumber(redis.call('GET', key) or '0') - tonumber(ARGV[2 * i + 1])
  if moment > tonumber(ARGV[1]) then redis.call('SET', key, string.format('%.6f', moment), 'KEEPTTL')
  else redis.call('DEL', key) end
end
return {0, '0'}
"""


def _run(script: str, counters: list[_Counter]) -> list | None:
    """The script's answer; None if there is nothing to count or no Valkey to count in: then the try goes through."""
    if not counters:
        return None
    numbers: list[float] = [clock.now().timestamp()]
    for counter in counters:
        numbers += [counter.limit.burst, counter.limit.every]
    try:
        return _client().register_script(script)(keys=[counter.key for counter in counters], args=numbers)
    except redis.RedisError as error:
        # Valkey may be emptied or away at any time: the shop stays open, and says that it does not count.
        names = ", ".join(counter.limit.name for counter in counters)
        log.warning("Not counted, Valkey does not answer (%s): %s", type(error).__name__, names)
        return None


@cache
def _client() -> redis.Redis:
    """Connections of our own with short patience: a page waits half a second at most for a counter."""
    return redis.Redis.from_url(settings.CACHE_URL, **settings.CACHE_PATIENCE, retry=Retry(NoBackoff(), 1))
