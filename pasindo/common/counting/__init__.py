"""Where tries are counted: in Valkey, or in the database, by the same rule (GCRA).

Each key holds the moment, in seconds since 1970, at which its bucket is full of free tries again."""

from typing import NamedTuple, Protocol

TINY = 1e-6  # seconds: sums of fractions must not cost a second's wait


class TryBucket(NamedTuple):
    """A bucket: `burst` tries at once, then one every `every` seconds."""

    key: str
    burst: int
    every: float


class RefusedTry(NamedTuple):
    """Which of the counters (from 0) keeps the try waiting longest, and for how many seconds."""

    place: int
    wait: float


class Store(Protocol):
    """Tries at the same moment are counted one after the other. `now`: seconds since 1970, by our own clock: a moved or
    a stopped clock (development, tests) moves the waits along."""

    def take(self, counters: list[TryBucket], now: float) -> RefusedTry | None:
        """Count one try in all of them and return None, or in none."""

    def give_back(self, counters: list[TryBucket], now: float) -> None:
        """Uncount one try in each."""
