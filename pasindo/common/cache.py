"""The cache: values lie in it as JSON, and without it everything goes on.

Whoever can write there must not be able to hand us a program (pickle)."""

import json
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.redis import RedisCache, RedisCacheClient

from pasindo.common import valkey
from pasindo.common.circuit import ServerAway


class JsonSerializer:
    """What the cache keeps is what JSON can say: texts, numbers, lists, objects with texts as keys, true, false.

    Raises TypeError for anything else; a tuple comes back as a list. Whole numbers lie bare, to be counted up in place.
    """

    def dumps(self, value: Any) -> int | bytes:
        # type() and not isinstance(): True is an int, and would come back as 1.
        return value if type(value) is int else json.dumps(value, separators=(",", ":")).encode()

    def loads(self, data: bytes) -> Any:
        return json.loads(data)


class PatientClient(RedisCacheClient):
    """Where Valkey is away each call is answered as by a cache that is empty and forgets: nothing waits, nothing fails.

    `add` says that it has added: whoever takes it for a lock goes on without one. What must be locked or counted for
    sure is in the database."""

    def get(self, key: Any, default: Any) -> Any:
        return _ask(lambda: super(PatientClient, self).get(key, default), default)

    def add(self, key: Any, value: Any, timeout: Any) -> bool:
        return _ask(lambda: super(PatientClient, self).add(key, value, timeout), True)

    def set(self, key: Any, value: Any, timeout: Any) -> None:
        return _ask(lambda: super(PatientClient, self).set(key, value, timeout), None)

    def touch(self, key: Any, timeout: Any) -> bool:
        return _ask(lambda: super(PatientClient, self).touch(key, timeout), False)

    def delete(self, key: Any) -> bool:
        return _ask(lambda: super(PatientClient, self).delete(key), False)

    def get_many(self, keys: Any) -> dict[Any, Any]:
        return _ask(lambda: super(PatientClient, self).get_many(keys), {})

    def has_key(self, key: Any) -> bool:
        return _ask(lambda: super(PatientClient, self).has_key(key), False)

    def incr(self, key: Any, delta: Any) -> int:
        """Raises ValueError, as for a key that is not there."""
        value = _ask(lambda: super(PatientClient, self).incr(key, delta), None)
        if value is None:
            raise ValueError(f"Key '{key}' not found.")
        return value

    def set_many(self, data: Any, timeout: Any) -> None:
        return _ask(lambda: super(PatientClient, self).set_many(data, timeout), None)

    def delete_many(self, keys: Any) -> None:
        return _ask(lambda: super(PatientClient, self).delete_many(keys), None)

    def clear(self) -> bool:
        return _ask(lambda: super(PatientClient, self).clear(), False)


class Cache(RedisCache):
    """Django's, with our client."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._class = PatientClient
        self._options = {"serializer": JsonSerializer, **valkey.patience(), **params.get("OPTIONS", {})}


def _ask(work: Callable[[], Any], without: Any) -> Any:
    try:
        return valkey.circuit.ask(work)
    except ServerAway:
        return without
