"""Gives a run its own servers and folder, before Django's settings are read.

The first process of a run starts PostgreSQL on a copy of the cached, migrated cluster; each xdist worker then takes
a database of its own (a copy of the template, 0.2 s), a Valkey number, a folder and a port.
"""

import atexit
import os
import re
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

from pasindo.services import postgres
from pasindo.services.lease import Lease
from tests.harness import template_cluster

RUN_FOLDER, SOCKETS = "PASINDO_TEST_RUN", "PASINDO_TEST_SOCKETS"
# A developer's own settings must not lead a test out of its sandbox.
_FOREIGN = (
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "DATABASE_ADMIN_URL",
    "REDIS_URL",
    "CACHE_URL",
    "BROKER_URL",
    "MAIL_HOST",
    "S3_ENDPOINT",
    "DEBUG",
    "HOST",
    "PAYMENT_GATEWAY",
    "PAYMENT_HOSTS",
    "FORWARDED_ALLOW_IPS",
)
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")
DATABASE = f"test_{WORKER}"


def prepare() -> None:
    """Start the run's servers unless this is a worker of a run, then take this process's share of them."""
    os.environ["PASINDO_ENV"] = "test"
    if WORKER == "main":
        _start_run()
    run, sockets = Path(os.environ[RUN_FOLDER]), Path(os.environ[SOCKETS])
    share = run / WORKER
    (share / "log").mkdir(parents=True)
    postgres.recreate_database(sockets, DATABASE, template=postgres.DATABASE)
    number = 0 if WORKER == "main" else 1 + int(re.sub(r"\D", "", WORKER))
    os.environ |= {
        "PASINDO_VAR": str(share),
        "DATABASE_URL": postgres.url(sockets, DATABASE),
        "REDIS_URL": f"unix://{sockets}/valkey.sock?db={2 * number}",  # and the next one, for the queue
        "PORT": str(free_port()),
        "TRUSTED_PROXIES": "1",  # a client that stands for many says who each is, as if a proxy did
    }


def recreate_database() -> None:
    """Put this process's database back to what the migrations made of it."""
    postgres.recreate_database(Path(os.environ[SOCKETS]), DATABASE, template=postgres.DATABASE)


def _start_run() -> None:
    for name in _FOREIGN:
        os.environ.pop(name, None)
    cluster = template_cluster.cached()
    run = Path(tempfile.mkdtemp(prefix="pasindo-test-"))
    run.chmod(0o755)  # PostgreSQL's account passes through
    subprocess.run(["cp", "-a", cluster, run / "postgres"], check=True)
    lease = Lease(run, careless=True, passing=True)
    lease.__enter__()
    process = os.getpid()

    def end_run() -> None:
        if os.getpid() == process:
            lease.__exit__()
            shutil.rmtree(run, ignore_errors=True)

    atexit.register(end_run)
    lease.wait()
    os.environ |= {RUN_FOLDER: str(run), SOCKETS: str(lease.run)}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
