"""Tries counted in the database: what must not be forgotten with the cache, and everything while Valkey is away.

Not to be called in a transaction that may be rolled back: the count would go with it."""

from django.db import connection, transaction

from pasindo.common.counting import TINY, RefusedTry, TryBucket
from pasindo.common.models import TryCount

# Begins the rows or locks them, in the order of their keys, so that two callers never wait for each other; and reads
# what stands there once they are ours. The update changes nothing: ON CONFLICT DO NOTHING would neither lock nor read.
_LOCK = """
INSERT INTO common_trycount (key, full_at) SELECT key, %s FROM unnest(%s::text[]) AS key ORDER BY key
ON CONFLICT (key) DO UPDATE SET full_at = common_trycount.full_at RETURNING key, full_at
"""
_WRITE = """
UPDATE common_trycount SET full_at = new.full_at FROM unnest(%s::text[], %s::float8[]) AS new (key, full_at)
WHERE common_trycount.key = new.key
"""


def take(counters: list[TryBucket], now: float) -> RefusedTry | None:
    with transaction.atomic(), connection.cursor() as cursor:
        found = _lock(cursor, counters, now)
        moments = [max(found[counter.key], now) + counter.every for counter in counters]
        waits = [
            moment - counter.burst * counter.every - now for moment, counter in zip(moments, counters, strict=True)
        ]
        longest = max(range(len(waits)), key=waits.__getitem__)
        if waits[longest] > TINY:
            return RefusedTry(longest, waits[longest])
        cursor.execute(_WRITE, [[counter.key for counter in counters], moments])
    return None


def give_back(counters: list[TryBucket], now: float) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        found = _lock(cursor, counters, now)
        moments = [max(found[counter.key] - counter.every, now) for counter in counters]
        cursor.execute(_WRITE, [[counter.key for counter in counters], moments])


def forget_full(now: float) -> int:
    """Remove the rows that say no more than no row would; how many there were."""
    return TryCount.objects.filter(full_at__lte=now).delete()[0]


def _lock(cursor, counters: list[TryBucket], now: float) -> dict[str, float]:
    cursor.execute(_LOCK, [now, sorted({counter.key for counter in counters})])
    return dict(cursor.fetchall())
