"""The folder in which the processes of one machine count together (prometheus_client's multiprocess mode)."""

import os
from pathlib import Path

from prometheus_client import CollectorRegistry, multiprocess, start_http_server

from pasindo import env

FOLDER = "PROMETHEUS_MULTIPROC_DIR"


def prepare() -> None:
    """Make the folder, where one is named: prometheus_client needs it when it is imported."""
    if folder := env.text("PROMETHEUS_MULTIPROC_DIR", ""):
        Path(folder).mkdir(parents=True, exist_ok=True)


def begin_anew(folder: Path) -> dict[str, str]:
    """An empty folder for a new start, as settings for its processes: numbers of processes come again, and with them
    the files of those that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.glob("*.db"):
        file.unlink(missing_ok=True)
    os.environ[FOLDER] = str(folder)
    return {FOLDER: str(folder)}


def serve(address: str, folder: str) -> None:
    """Tell what the processes counted in this folder, in a thread of this one."""
    host, _colon, port = address.rpartition(":")
    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry, path=folder)
    start_http_server(int(port), host, registry)
