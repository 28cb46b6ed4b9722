"""The process that runs PostgreSQL and Valkey as long as anybody holds a lease (see lease.py)."""

import argparse
import fcntl
import os
import shutil
import signal
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import psycopg2

from pasindo.services import postgres, valkey
from pasindo.services.errors import ServiceError
from pasindo.services.processes import Child, stop_all
from pasindo.services.revival import Revival

_STOP_SECONDS = 30


class StopAsked(Exception):
    """Somebody asked this process to end."""


def main(words: Sequence[str] | None = None) -> None:
    options = _options(words)
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    servers: list[Child] = []
    try:
        _start(options, servers)
        _watch(options, servers)
    except ServiceError as error:
        (options.folder / "failure").write_text(str(error))
    except (OSError, psycopg2.Error) as error:
        (options.folder / "failure").write_text(f"The local servers could not start: {str(error).strip()}.")
    except StopAsked:
        pass
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        stop_all(servers, seconds=_STOP_SECONDS)
        shutil.rmtree(options.run, ignore_errors=True)
        if options.passing:
            shutil.rmtree(options.folder.parent.parent, ignore_errors=True)


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("wanted", nargs="+", choices=["postgres", "valkey"])
    parser.add_argument("--careless", action="store_true")
    parser.add_argument("--passing", action="store_true")
    return parser.parse_args(words)


def _stop(*_signal: object) -> None:
    raise StopAsked


def _start(options: argparse.Namespace, servers: list[Child]) -> None:
    var, run = options.folder.parent.parent, options.run
    if "valkey" in options.wanted:
        servers.append(valkey.start(run, log=var / "log" / "valkey.log"))
        (run / "valkey.ready").touch()
    if "postgres" in options.wanted:
        log = var / "log" / "postgres.log"
        servers.append(postgres.start(postgres.data_folder(var), run, log=log, careless=options.careless))
        (run / "postgres.ready").touch()


def _watch(options: argparse.Namespace, servers: Sequence[Child]) -> None:
    """Return when the last lease is gone; a server that ends is started again, ServiceError when it keeps ending."""

    def say(sentence: str) -> None:
        with (options.run / "said").open("a") as said:  # `manage.py up` reads it
            said.write(f"{sentence}\n")

    lease, revival = os.open(options.folder / "lease", os.O_RDWR), Revival(say)
    while not (options.run / "stop").exists():
        revival.look_after(servers)
        with suppress(BlockingIOError):
            fcntl.flock(lease, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        time.sleep(0.1)


if __name__ == "__main__":
    main()
