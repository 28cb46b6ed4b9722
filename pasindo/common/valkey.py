"""The one door to Valkey for the cache and for counters: short patience, and none at all for one that just failed.

Everybody who comes here can do without, more slowly (docs/adr/0026). The broker has its own way, by Celery."""

from functools import cache
from typing import Any

import redis
from django.conf import settings
from redis.backoff import NoBackoff
from redis.retry import Retry

from pasindo.common.circuit import Circuit

circuit = Circuit("Valkey", failures=(redis.RedisError, OSError))


def patience() -> dict[str, Any]:
    """Options of a connection: how long it waits, in seconds. One that was found closed is opened once more."""
    once_more = Retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,))
    return {**settings.CACHE_PATIENCE, "retry": once_more}


@cache
def client() -> redis.Redis:
    """For counters; the cache keeps connections of its own."""
    return redis.Redis.from_url(settings.CACHE_URL, **patience())
