"""Servers that a test may take away: a Valkey of its own, the wire to PostgreSQL, a storage that never answers."""

import os
import signal
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from pasindo.services import valkey
from pasindo.services.processes import Child, stop_all
from tests.harness import environment
from tests.harness.site import running_web


class OwnValkey:
    """A real Valkey that can be killed, started again, stopped in the middle of everything and let go on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = valkey.url(folder)
        self.child: Child = valkey.start(folder, log=folder / "valkey.log")

    def kill(self) -> None:
        self.child.process.kill()
        self.child.process.wait()

    def start(self) -> None:
        valkey.socket_path(self.folder).unlink(missing_ok=True)
        self.child = valkey.start(self.folder, log=self.folder / "valkey.log")

    def pause(self) -> None:
        self.child.process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self.child.process.send_signal(signal.SIGCONT)

    def end(self) -> None:
        self.go_on()
        stop_all([self.child], seconds=5)


class Wire:
    """A unix socket that leads to another one as long as it is not cut."""

    def __init__(self, target: Path, path: Path) -> None:
        self.target, self.path = target, path
        self._listener: socket.socket | None = None
        self._ends: set[socket.socket] = set()
        self.mend()

    def mend(self) -> None:
        self.path.unlink(missing_ok=True)
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(self.path))
        self._listener.listen(64)
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def cut(self) -> None:
        """Nobody gets through any more, and whoever was through is cut off."""
        self.path.unlink(missing_ok=True)
        assert self._listener
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for end in list(self._ends):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                near, _address = listener.accept()
            except OSError:
                return
            far = socket.socket(socket.AF_UNIX)
            far.connect(str(self.target))
            self._ends |= {near, far}
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
            self._ends.discard(end)


class Silence:
    """A server that takes every connection and never says a word."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        self.callers: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                self.callers.append(self._listener.accept()[0])

    def hang_up(self) -> None:
        """Who waits is let go, with nothing."""
        while self.callers:
            self.callers.pop().close()

    def end(self) -> None:
        self._listener.close()
        self.hang_up()


class FragileSite:
    """One gunicorn on the test's database with four threads, and everything of its that may be taken away."""

    def __init__(self, address: str, own_valkey: OwnValkey, wire: Wire, storage: Silence) -> None:
        self.address, self.valkey, self.wire, self.storage = address, own_valkey, wire, storage
        self.log = Path(os.environ["PASINDO_VAR"]) / "log" / "fragile.log"


@contextmanager
def fragile_site() -> Iterator[FragileSite]:
    database = urlsplit(os.environ["DATABASE_URL"])
    sockets = Path(parse_qs(database.query)["host"][0])
    with tempfile.TemporaryDirectory(prefix="pasindo-faults-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        own_valkey, storage = OwnValkey(folder), Silence()
        wire = Wire(sockets / ".s.PGSQL.5432", folder / ".s.PGSQL.5432")
        bucket = {"S3_ENDPOINT": f"http://127.0.0.1:{storage.port}", "S3_ACCESS_KEY": "key", "S3_SECRET_KEY": "secret"}
        buckets = {"S3_PUBLIC_BUCKET": "public", "S3_PRIVATE_BUCKET": "private", "AWS_EC2_METADATA_DISABLED": "true"}
        urls = {
            "DATABASE_URL": database._replace(query=f"host={folder}").geturl(),
            "CACHE_URL": own_valkey.url,
            "BROKER_URL": f"{own_valkey.url}?db=1",
            "REDIS_URL": own_valkey.url,
        }
        with running_web(environment.free_port(), "fragile", WEB_WORKERS="1", **urls, **bucket, **buckets) as address:
            try:
                yield FragileSite(address, own_valkey, wire, storage)
            finally:
                storage.end()
                own_valkey.end()
                wire.cut()
