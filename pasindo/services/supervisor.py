"""`manage.py up`: everything that Pasindo needs, as children of this one process."""

import http.client
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psycopg2

from pasindo import env
from pasindo.queues import QUEUES
from pasindo.services import counting, migrations, workers
from pasindo.services.errors import ServiceError
from pasindo.services.lease import Lease
from pasindo.services.processes import ROOT, Child, stop_all
from pasindo.services.revival import Revival

_STOP_SECONDS = 15
_READY_SECONDS = 90
_MANAGE: list[object] = [sys.executable, ROOT / "manage.py"]


class Stopped(Exception):
    """Ctrl-C, SIGTERM or a closed terminal."""


def up() -> int:
    """Start everything, say when each part is ready, and stay until told to stop or a part keeps ending.

    Returns the exit status."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _stop)
    try:
        _refuse_a_port_in_use(env.text("HOST", "127.0.0.1"), env.number("PORT", 8000))
        with Lease() as lease:
            Supervisor(lease).run()
    except Stopped:
        print("Stopped.", flush=True)
    except ServiceError as error:
        print(error, file=sys.stderr, flush=True)
        return 1
    return 0


def _stop(*_signal: object) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    raise Stopped


def _refuse_a_port_in_use(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or error
            raise ServiceError(f"Port {port} cannot be used ({reason}). Choose another one: PORT=8001.") from None


class Supervisor:
    """The children of one `up`."""

    def __init__(self, lease: Lease) -> None:
        self.lease = lease
        self.host, self.port = env.text("HOST", "127.0.0.1"), env.number("PORT", 8000)
        self.children: list[Child] = []
        self.began = time.monotonic()
        # For `migrate` alone: what is in our environment, web and worker would inherit.
        self.owner_url = os.environ.pop("DATABASE_OWNER_URL", None)

    def run(self) -> None:
        """Start the children one after the other and watch them; ends by an exception alone."""
        try:
            self.lease.wait(tell=lambda name: self.say(f"{name} is ready"))
            self.owner_url = self.lease.owner_url or self.owner_url
            self.migrate()
            counting.begin_anew(self.lease.var / "metrics")
            self.start_web()
            helpers = self.start_workers_and_clock()
            demo = self.start_demo()
            self.watch(helpers, demo)
        finally:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            stop_all(self.children, seconds=_STOP_SECONDS)

    def say(self, sentence: str) -> None:
        print(f"[{time.monotonic() - self.began:5.1f} s] {sentence}", flush=True)

    def start(self, name: str, command: Sequence[object], **environment: str) -> Child:
        # When we are killed all of them are too, whatever they do: one that is asked may be too busy to hear it.
        child = Child(name, command, death=signal.SIGKILL, env=environment)
        self.children.append(child)
        return child

    def migrate(self) -> None:
        """Bring the database up to date; passed over when neither it nor the migrations changed since the last time."""
        mark = self.lease.var / "migrated"
        if "postgres" in self.lease.wanted and mark.exists() and mark.read_text() == _database_state():
            return
        command = [*_MANAGE, "migrate", "--no-input", "--verbosity", "0"]
        child = self.start("migrate", command, DATABASE_OWNER_URL=self.owner_url or "")
        while not child.ended:
            time.sleep(0.05)
        self.children.remove(child)
        if child.process.returncode:
            raise ServiceError("The database could not be brought up to date; the reason stands above.")
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.write_text(_database_state())
        self.say("The database is up to date")

    def start_web(self) -> None:
        web = self.start(
            "The web server",
            [sys.executable, "-m", "gunicorn", "-c", "python:pasindo.services.web"],
        )
        self.wait_for(web, self.answers)
        # By name: passkeys belong to a domain, and no browser takes a number for one.
        site = env.text("SITE_URL", outside_production=f"http://localhost:{self.port}").rstrip("/")
        self.say(f"The shop is ready: {site}/")
        if env.environment() == "development":
            self.say(f"Enter as any role:  {site}/demo/")

    def answers(self) -> bool:
        """Whether a page comes, whatever it says."""
        connection = http.client.HTTPConnection(self.host if self.host != "0.0.0.0" else "127.0.0.1", self.port, 60)  # noqa: S104
        try:
            connection.request("GET", "/")
            connection.getresponse().read()
        except OSError:
            return False
        finally:
            connection.close()
        return True

    def start_workers_and_clock(self) -> dict[Path, str]:
        """The files that each of them will make when it is ready, with the sentence for each."""
        folder = self.lease.var / "celery" / str(os.getpid())
        folder.mkdir(parents=True)
        self.start(
            "The workers and the clock",
            [sys.executable, "-W", "ignore", "-m", "pasindo.services.workers", workers.SOLO, *workers.NAMES],
            PASINDO_READY_FOLDER=str(folder),
            METRICS_ADDR="off",  # the web server tells what all of this machine counted
        )
        lines = {folder / f"{name}.ready": f"The worker of the queue {name!r} is ready" for name in QUEUES}
        return lines | {folder / f"{workers.CLOCK}.ready": "The clock (beat) is ready"}

    def start_demo(self) -> Child | None:
        """The demo is loaded beside the running shop, which answers from the first moment."""
        command = ROOT / "pasindo" / "demo" / "management" / "commands" / "load_demo.py"
        if env.environment() != "development" or not command.exists():
            return None
        return Child("The demo", [*_MANAGE, "load_demo"], death=signal.SIGKILL)

    def wait_for(self, child: Child, ready: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _READY_SECONDS
        while not ready():
            self.refuse_the_dead()
            if time.monotonic() > deadline:
                raise ServiceError(f"{child.name} was not ready within {_READY_SECONDS} seconds.")
            time.sleep(0.05)

    def refuse_the_dead(self) -> None:
        """While they start: one that cannot start at all needs a person, not another try."""
        for child in self.children:
            if child.ended:
                raise ServiceError(f"{child.name} ended with status {child.process.returncode}; everything stops.")

    def watch(self, ready_files: dict[Path, str], demo: Child | None) -> None:
        """Tell what becomes ready and start again what ends, until something keeps ending or somebody stops us."""
        waiting, revival = dict(ready_files), Revival(self.say)
        try:
            while True:
                revival.look_after(self.children)
                for sentence in self.lease.news():
                    self.say(sentence)
                for file in [file for file in waiting if file.exists()]:
                    self.say(waiting.pop(file))
                if demo and demo.ended:
                    failed = demo.process.returncode
                    self.say(
                        "The demo could not be loaded; the reason stands above" if failed else "The demo is loaded"
                    )
                    demo = None
                time.sleep(0.2)
        finally:
            if demo:
                stop_all([demo], seconds=_STOP_SECONDS)


def _database_state() -> str:
    """Changes whenever the migrations, their record in the database or the database itself changes.

    Nothing is known of a database that the application may not read: one that was not migrated since its roles were
    separated."""
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT system_identifier FROM pg_control_system()")
            (cluster,) = cursor.fetchone()
            cursor.execute("SELECT count(*), max(id) FROM django_migrations")
            count, newest = cursor.fetchone()
    except (psycopg2.errors.InsufficientPrivilege, psycopg2.errors.UndefinedTable):
        return ""
    finally:
        connection.close()
    return f"{migrations.fingerprint(migrations.migration_files())} {cluster} {count} {newest}"
