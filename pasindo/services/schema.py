"""The schema as one file, from which an empty database starts: two hundred migrations, nearly all of packages, take
eighteen seconds because Django draws every model anew after each.

`make schema` makes pasindo/schema.sql from the migrations; nobody edits it. It is used only as long as every migration
that it was made from is what it was; later ones are applied on top of it. `tests/services/test_schema.py` compares.
"""

import os
import re
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import psycopg2
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from pasindo.services import binaries, postgres
from pasindo.services.errors import ServiceError
from pasindo.services.lease import Lease
from pasindo.services.migrations import schema_files
from pasindo.services.processes import ROOT

FILE = ROOT / "pasindo" / "schema.sql"
# Of the pg_dump that makes the file: others spell some things otherwise, and read it all the same.
MAJOR = "18"
_MADE_FROM = "-- made from "
_FRESH = "SELECT NOT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public')"
# pg_dump spells every name in full, and makes functions before what they speak of.
_SESSION = "SET LOCAL search_path = ''; SET LOCAL check_function_bodies = false;\n"
# pg_dump names what follows in three lines of comment, and opens with settings of its own session.
_NOISE = (
    re.compile(r"^--\n(?:-- .*\n)+--\n\n", re.MULTILINE),
    re.compile(
        r"^(?:\\(?:un)?restrict |SET |SELECT pg_catalog\.set_config|COMMENT ON EXT|-- Dumped ).*\n+", re.MULTILINE
    ),
)
_MOMENT = re.compile(r"'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+00'")
_UUID = re.compile(r"'[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'")


def load_into_empty(connection: BaseDatabaseWrapper) -> bool:
    """As the owner: give a database without tables all of them, with the rows that migrations load; False and nothing
    done where it has some, or where the file is older than a migration that was changed since."""
    if not FILE.exists() or not _made_from(FILE.read_text()).items() <= schema_files().items():
        return False
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        # Two first starts at once: the second waits, and then finds tables.
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('pasindo.schema'))")
        cursor.execute(_FRESH)
        if cursor.fetchone() != (True,):
            return False
        cursor.execute(_SESSION + FILE.read_text())
    return True


def compose(dump: str) -> str:
    """The file for what pg_dump said: the same for the same migrations, whenever and wherever they were applied."""
    for noise in _NOISE:
        dump = noise.sub("", dump)
    dump = _MOMENT.sub("now()", dump)  # when a row was loaded is when its installation began
    names: dict[str, str] = {}
    dump = _UUID.sub(lambda found: names.setdefault(found[0], f"'00000000-0000-4000-8000-{len(names):012d}'"), dump)
    head = "-- The whole schema, by `make schema`; not edited by hand.\n"
    head += "".join(f"{_MADE_FROM}{path} {digest}\n" for path, digest in schema_files().items())
    return f"{head}\n" + re.sub(r"\n{3,}", "\n\n", dump).strip() + "\n"


def from_migrations() -> str:
    """Apply every migration to an empty database of its own, and compose the file from it (half a minute).

    In a process of its own: the servers that the environment names give way to passing ones."""
    for name in ("DATABASE_URL", "REDIS_URL"):
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory(prefix="pasindo-schema-") as folder:
        var = Path(folder)
        var.chmod(0o755)
        with Lease(var, careless=True, passing=True) as lease:
            lease.wait()  # and names its servers in the environment, for the process that migrates
            owner_url = lease.owner_url or ""
            options = ["--from-migrations", "--no-input", "--skip-checks", "--verbosity", "0"]
            environment = os.environ | {"PASINDO_ENV": "test", "PASINDO_VAR": folder, "DATABASE_OWNER_URL": owner_url}
            environment["PYTHONHASHSEED"] = "0"  # Django goes through sets: which of two that may come first does
            _run([sys.executable, ROOT / "manage.py", "migrate", *options], environment)
            return _as_loaded(lease.run or var, compose(dump(owner_url)))


def _as_loaded(sockets: Path, sql: str) -> str:
    """PostgreSQL spells a condition otherwise once it was read from a dump: the file has the last spelling."""
    name = "loaded"
    with closing(psycopg2.connect(postgres.administrator_url(sockets))) as administrator:
        administrator.autocommit = True
        with administrator.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name} OWNER {postgres.OWNER}")
    url = postgres.owner_url(sockets, name)
    with closing(psycopg2.connect(url)) as session, session, session.cursor() as cursor:
        cursor.execute(_SESSION + sql)
    return compose(dump(url))


def dump(url: str) -> str:
    """What pg_dump says of a database's schema and rows, without owners and rights: `migrate` gives both."""
    programs, _major = binaries.postgres_programs()
    options = ["--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=100", f"--dbname={url}"]
    return _run([programs / "pg_dump", *options], os.environ | {"PGTZ": "UTC"})


def _run(command: list, environment: dict[str, str]) -> str:
    done = subprocess.run([str(word) for word in command], env=environment, capture_output=True, text=True)
    if done.returncode:
        raise ServiceError(f"{command[1]} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def _made_from(text: str) -> dict[str, str]:
    lines = text.partition("\n\n")[0].splitlines()
    pairs = (line.removeprefix(_MADE_FROM).split() for line in lines if line.startswith(_MADE_FROM))
    return {path: digest for path, digest in pairs}


if __name__ == "__main__":
    written = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    written.write_text(from_migrations())
    print(f"{written}: {written.stat().st_size // 1024} kB", file=sys.stderr)  # noqa: T201
