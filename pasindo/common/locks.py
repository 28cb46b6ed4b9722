"""Advisory locks: one sweep at a time, however many beats run; and what no row stands for."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from pasindo.common.observing import work


def key_of(name: str) -> int:
    """PostgreSQL counts its advisory locks by numbers."""
    return zlib.crc32(name.encode())


@contextmanager
def only_one(name: str) -> Iterator[bool]:
    """True for the one process that holds the lock `name`, False for any other, which should go home at once."""
    key = key_of(name)
    # Of the session, not of a row or a transaction: a sweep makes many short transactions, and when its process dies
    # PostgreSQL gives the lock back. `try`: a second sweep that waited would do the work of the first one again.
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [key])
        held = cursor.fetchone()[0]
    if not held:
        work.stand_aside()
    try:
        yield held
    finally:
        if held:
            # A worker keeps its connection between tasks: unreleased, the lock would keep the sweeps of others away.
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [key])


def wait_for(name: str) -> None:
    """Hold the lock `name` until the transaction ends, after whoever holds it now."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [key_of(name)])
