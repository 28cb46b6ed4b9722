"""The demonstration's database as one compressed file of SQL: what a test of later migrations starts from.

A dump begins with the moment at which it was taken, by the shop's clock: deadlines are reckoned from it."""

import datetime
import lzma
import re
import subprocess
from pathlib import Path

from django.utils.dateparse import parse_datetime

from pasindo import env
from pasindo.common import clock
from pasindo.services import binaries

_TAKEN = "-- taken at "
# What a restore through any driver, and on an older PostgreSQL, would stumble over; versions and keys differ each time.
_LEFT_OUT = re.compile(r"^(\\restrict |\\unrestrict |SET transaction_timeout |-- Dumped (from|by) ).*\n", re.MULTILINE)


def write_dump(file: Path) -> int:
    """Write schema and data of the database, without sessions and owners; returns the bytes of the file."""
    moment = clock.now()
    programs, _major = binaries.postgres_programs()
    options = ["--no-owner", "--no-privileges", "--no-comments", "--exclude-table-data=*.django_session"]
    # INSERT, not COPY: plain statements that a test hands to its own connection, without psql.
    options += ["--inserts", "--rows-per-insert=500"]
    command = [programs / "pg_dump", *options, f"--dbname={env.text('DATABASE_URL')}"]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"pg_dump failed: {done.stderr.strip()}")
    data = lzma.compress((f"{_TAKEN}{moment.isoformat()}\n" + _LEFT_OUT.sub("", done.stdout)).encode(), preset=9)
    file.write_bytes(data)
    return len(data)


def read_dump(file: Path) -> tuple[datetime.datetime, str]:
    """The moment at which a dump was taken, and its SQL."""
    sql = lzma.decompress(file.read_bytes()).decode()
    first = sql.partition("\n")[0]
    moment = parse_datetime(first.removeprefix(_TAKEN)) if first.startswith(_TAKEN) else None
    if moment is None:
        raise ValueError(f"{file} does not say when it was taken.")
    return moment, sql
