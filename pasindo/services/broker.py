"""Celery's way to Valkey, with one mistake of kombu's mended.

A worker whose broker goes away gives back what it holds unfinished. kombu 5.7 then asks a connection that is closed
already for its address, and the AttributeError ends the worker. Named as what it is, a lost connection, it is passed
over, as every other one at that place; Valkey hands the message out again, and the sweep stands behind it anyway."""

from typing import Any

from kombu.transport import TRANSPORT_ALIASES, redis


class LastingChannel(redis.Channel):
    def _connparams(self, asynchronous: bool = False) -> dict[str, Any]:
        if self.connection.client is None:
            raise ConnectionError("The connection to the broker is closed.")
        return super()._connparams(asynchronous=asynchronous)


class Transport(redis.Transport):
    Channel = LastingChannel


def install() -> None:
    """Addresses that begin with redis: or rediss: lead to this transport; to be called before Celery connects."""
    TRANSPORT_ALIASES["redis"] = TRANSPORT_ALIASES["rediss"] = f"{__name__}:{Transport.__name__}"
