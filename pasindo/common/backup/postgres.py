"""pg_dump and pg_restore on the database of Django's connection. Passwords go by the environment: a list of processes
shows arguments to everybody on the machine."""

import os
import subprocess
import tempfile
from pathlib import Path

from django.db import connection
from psycopg2.extensions import make_dsn

from pasindo.common.backup.manifest import WITHOUT_ROWS, BackupRefused
from pasindo.services import binaries


def dump(file: Path, *, snapshot: str, major: int) -> None:
    """Write schema and rows as `snapshot` sees them, without owners, rights and sessions; half a file is never left as
    if it were whole, for the caller throws its folder away."""
    left_out = [f"--exclude-table-data=public.{table}" for table in WITHOUT_ROWS]
    options = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}", *left_out]
    _run("pg_dump", [*options, f"--file={file}"], major)


def restore(file: Path, *, major: int) -> None:
    """All of it or nothing: one transaction. The role that Django is signed in as becomes the owner."""
    # What is said about an extension is whoever's it is, on a hosted PostgreSQL the administrator's.
    contents = _run("pg_restore", ["--list", str(file)], major, connects=False).splitlines(keepends=True)
    with tempfile.NamedTemporaryFile("w", prefix="pasindo-restore-") as wanted:
        wanted.writelines(line for line in contents if " COMMENT - EXTENSION " not in line)
        wanted.flush()
        options = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
        database = make_dsn(dbname=connection.settings_dict["NAME"])
        _run("pg_restore", [*options, f"--use-list={wanted.name}", f"--dbname={database}", str(file)], major)


def _run(program: str, options: list[str], major: int, *, connects: bool = True) -> str:
    command = [str(binaries.client_program(program, major)), *options]
    environment = _environment() if connects else None
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        raise BackupRefused(f"{program} failed: {done.stderr.strip()[-600:] or f'status {done.returncode}'}")
    return done.stdout


def _environment() -> dict[str, str]:
    """Where the database is and how this connection signs in, as libpq reads it."""
    said = connection.settings_dict
    names = {"HOST": "PGHOST", "PORT": "PGPORT", "USER": "PGUSER", "PASSWORD": "PGPASSWORD", "NAME": "PGDATABASE"}
    words = {libpq: str(said[ours]) for ours, libpq in names.items() if said.get(ours)}
    ways = {"sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT", "connect_timeout": "PGCONNECT_TIMEOUT"}
    words |= {libpq: str(said["OPTIONS"][ours]) for ours, libpq in ways.items() if said["OPTIONS"].get(ours)}
    return {name: value for name, value in os.environ.items() if not name.startswith("PG")} | words
