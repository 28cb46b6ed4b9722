"""What a backup says of itself, `manifest.json`: written last, so a folder without it is no backup."""

import datetime
import hashlib
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from django.db import connection
from django.db.migrations.loader import MigrationLoader
from psycopg2.sql import SQL, Identifier

from pasindo.common.backup.stored import PRIVATE, PUBLIC
from pasindo.common.exceptions import DomainError
from pasindo.services.processes import ROOT

FORMAT = 1
NAME, DATABASE, FILES = "manifest.json", "database.dump", "files"
CHUNK = 1024 * 1024
_DIGEST = re.compile(r"[0-9a-f]{64}")
# Whoever was signed in signs in anew: a copy of the shop must not open to the cookies of the shop.
WITHOUT_ROWS = ("django_session", "accounts_sessionstep")


class Readable(Protocol):
    """An open file, of a folder or of a storage."""

    def read(self, size: int, /) -> bytes: ...


class BackupRefused(DomainError):
    """A backup that cannot be made or restored, with a sentence that says why; nothing was changed."""


@dataclass(frozen=True)
class KeptFile:
    """A stored file: where it lay, and its bytes, which lie in the backup once under their SHA-256."""

    name: str
    places: tuple[str, ...]
    sha256: str
    size: int

    @property
    def path(self) -> str:
        return f"{FILES}/{self.sha256[:2]}/{self.sha256}"


@dataclass
class Manifest:
    """All that a restore compares: what is not said here is not in the backup."""

    taken_at: str
    version: str
    postgres: int
    migrations: list[str]
    rows: dict[str, int]
    database_sha256: str = ""
    files: list[KeptFile] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    format: int = FORMAT

    def write(self, folder: Path) -> None:
        (folder / NAME).write_text(json.dumps(asdict(self), indent=1))

    @property
    def moment(self) -> datetime.datetime:
        return datetime.datetime.fromisoformat(self.taken_at)


def read_manifest(folder: Path) -> Manifest:
    """BackupRefused says what is wrong with it."""
    try:
        said: dict[str, Any] = json.loads((folder / NAME).read_text())
    except FileNotFoundError:
        raise BackupRefused(f"{folder} is no whole backup: it has no {NAME}.") from None
    except (OSError, ValueError) as error:
        raise BackupRefused(f"{folder / NAME} cannot be read: {error}") from error
    if said.get("format") != FORMAT:
        raise BackupRefused(f"{folder} has the format {said.get('format')}; this version reads {FORMAT}.")
    try:
        entries = [KeptFile(**{**each, "places": tuple(each["places"])}) for each in said.pop("files")]
        manifest = Manifest(**said, files=entries)
    except (KeyError, TypeError) as error:
        raise BackupRefused(f"{folder / NAME} was changed, or is not of this program: {error}") from error
    for each in entries:
        if not _DIGEST.fullmatch(each.sha256) or not set(each.places) <= {PRIVATE, PUBLIC}:
            raise BackupRefused(f"{folder / NAME} was changed: {each.name}")
    return manifest


def describe(taken_at: datetime.datetime) -> Manifest:
    """The database as this transaction sees it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version_num')::int / 10000")
        (postgres,) = cursor.fetchone()
        cursor.execute("SELECT app || '.' || name FROM django_migrations ORDER BY id")
        migrations = [name for (name,) in cursor.fetchall()]
    return Manifest(taken_at.isoformat(), code_version(), postgres, migrations, count_rows())


def count_rows() -> dict[str, int]:
    """How many rows each table has, but for those that a backup leaves empty."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        tables = [name for (name,) in cursor.fetchall() if name not in WITHOUT_ROWS]
        counts = {}
        for table in tables:
            cursor.execute(SQL("SELECT count(*) FROM {}").format(Identifier("public", table)))
            (counts[table],) = cursor.fetchone()
    return counts


def refuse_newer(manifest: Manifest) -> None:
    """Rows of a later version cannot be carried back: its first migration that this code does not know is named."""
    known = set()
    for (app, name), migration in MigrationLoader(None, ignore_no_migrations=True).disk_migrations.items():
        # What a migration replaces is noted as applied with it, and has no file of its own any more.
        known |= {f"{app}.{name}", *(".".join(replaced) for replaced in migration.replaces)}
    unknown = [name for name in manifest.migrations if name not in known]
    if unknown:
        raise BackupRefused(
            f"The backup is of a newer version ({manifest.version}) than this code: "
            f"it has the migration {unknown[0]}{f' and {len(unknown) - 1} more' if unknown[1:] else ''}."
        )


def code_version() -> str:
    file = ROOT / "pyproject.toml"
    return tomllib.loads(file.read_text())["project"]["version"] if file.exists() else "unknown"


def refuse_changed(folder: Path, manifest: Manifest, progress: Callable[[int, int], None]) -> None:
    """Read every byte of the backup; the first file that is not what the manifest says is named."""
    wanted = {DATABASE: (manifest.database_sha256, DATABASE)}
    wanted |= {each.path: (each.sha256, each.name) for each in manifest.files}
    for count, (path, (sha256, name)) in enumerate(wanted.items(), start=1):
        try:
            with (folder / path).open("rb") as file:
                found = digest_of(file)
        except OSError as error:
            raise BackupRefused(f"{folder / path} ({name}) cannot be read: {error.strerror}") from error
        if found != sha256:
            raise BackupRefused(f"{folder / path} ({name}) is not what was backed up: its SHA-256 is {found}.")
        progress(count, len(wanted))


def digest_of(file: Readable) -> str:
    digest = hashlib.sha256()
    for chunk in chunks(file):
        digest.update(chunk)
    return digest.hexdigest()


def chunks(file: Readable) -> Iterator[bytes]:
    return iter(lambda: file.read(CHUNK), b"")
