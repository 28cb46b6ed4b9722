"""One Valkey on a unix socket. It holds what may be lost: the cache, and nudges that the outbox sweep repeats."""

import signal
import time
from pathlib import Path

from pasindo.services import binaries
from pasindo.services.errors import ServiceError
from pasindo.services.processes import Child

_START_SECONDS = 20


def socket_path(run: Path) -> Path:
    return run / "valkey.sock"


def url(run: Path) -> str:
    return f"unix://{socket_path(run)}"


def start(run: Path, *, log: Path) -> Child:
    """Start the server with its socket in `run`; returns once it listens."""
    path = socket_path(run)
    command = [binaries.valkey_program(), "--port", "0", "--unixsocket", path, "--unixsocketperm", "700"]
    command += ["--save", "", "--appendonly", "no", "--dir", run, "--loglevel", "warning", "--databases", "64"]
    server = Child("Valkey", command, death=signal.SIGTERM, log=log)
    deadline = time.monotonic() + _START_SECONDS
    while not path.exists():
        if server.ended or time.monotonic() > deadline:
            server.ask_to_stop()
            raise ServiceError(f"Valkey did not start; see {log}.")
        time.sleep(0.01)
    return server
