"""An empty database starts from pasindo/schema.sql, which says what the migrations say."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg2
import pytest
from django.core.management import call_command
from django.db import connection
from psycopg2.sql import SQL, Identifier

from pasindo.services import binaries, postgres, schema
from pasindo.services.migrations import fingerprint, migration_files
from pasindo.services.processes import ROOT
from tests.harness import environment
from tests.harness.roles import administrator, signed_in
from tests.harness.template_cluster import CACHE


@pytest.fixture
def empty_database(monkeypatch) -> Iterator[str]:
    """The name of a database without tables, which `migrate` takes for ours."""
    sockets, name = Path(os.environ[environment.SOCKETS]), f"{environment.DATABASE}_empty"
    with administrator() as cursor:
        cursor.execute(SQL("CREATE DATABASE {} OWNER {}").format(Identifier(name), Identifier(postgres.OWNER)))
    monkeypatch.setenv("DATABASE_OWNER_URL", postgres.owner_url(sockets, name))
    connection.close()
    monkeypatch.setitem(connection.settings_dict, "NAME", name)
    yield name
    connection.close()
    with administrator() as cursor:
        cursor.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


def dumped(name: str) -> str:
    return schema.compose(schema.dump(postgres.owner_url(Path(os.environ[environment.SOCKETS]), name)))


def applied_one_by_one() -> str:
    """What the migrations make, each applied to an empty database; kept under their digest, as the cluster of the tests
    is, for it takes half a minute."""
    kept = CACHE / f"schema-{fingerprint(migration_files())}.sql"
    if not kept.exists():
        with tempfile.NamedTemporaryFile(dir=CACHE, delete=False) as file:
            command = [sys.executable, "-m", "pasindo.services.schema", file.name]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        Path(file.name).rename(kept)
    return kept.read_text()


def test_the_file_is_what_the_migrations_make():
    _programs, major = binaries.postgres_programs()
    if major != schema.MAJOR:
        pytest.skip(f"pg_dump {major} spells otherwise than {schema.MAJOR}, which made the file")
    assert schema.FILE.read_text() == applied_one_by_one(), "`make schema` makes it anew"


@pytest.mark.django_db(transaction=True)
def test_migrate_gives_an_empty_database_what_the_file_says_and_nothing_more(empty_database):
    call_command("migrate", verbosity=0, skip_checks=True)
    with signed_in(postgres.url(Path(os.environ[environment.SOCKETS]), empty_database)) as application:
        application.execute("SELECT count(*) FROM common_province")
        assert application.fetchone()[0] > 30, "the application may read what was loaded"
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            application.execute("TRUNCATE common_province CASCADE")
    if binaries.postgres_programs()[1] == schema.MAJOR:
        assert dumped(empty_database) == schema.FILE.read_text()
    assert not schema.load_into_empty(connection), "it is no longer empty"


@pytest.mark.django_db(transaction=True)
def test_a_file_older_than_a_migration_is_left_alone(empty_database, monkeypatch, tmp_path):
    first, *others = schema.FILE.read_text().splitlines()
    changed = tmp_path / "schema.sql"
    changed.write_text("\n".join([first, others[0][:-4] + "beef", *others[1:]]))
    monkeypatch.setattr(schema, "FILE", changed)
    assert not schema.load_into_empty(connection)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        assert cursor.fetchone() == (0,)
