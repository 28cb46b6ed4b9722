"""Making a backup."""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from django.db import connection, transaction

from pasindo.common import clock
from pasindo.common.backup import postgres
from pasindo.common.backup.manifest import (
    DATABASE,
    FILES,
    BackupRefused,
    KeptFile,
    Manifest,
    Readable,
    chunks,
    describe,
    digest_of,
)
from pasindo.common.backup.stored import Stored, all_stored, place_of
from pasindo.common.locks import only_one

PATIENCE = 300  # seconds for a sweep of unused photos to end: it stops by itself after two minutes
Say = Callable[[str], None]


def write_backup(target: Path, *, say: Say, progress: Callable[[int, int], None]) -> Manifest:
    """Write the whole shop into the new folder `target`, and return what it holds.

    The rows are those of one snapshot, the files those that these rows name. BackupRefused, StorageAway or OSError say
    what failed; nothing is left then.
    """
    if target.exists():
        raise BackupRefused(f"{target} is there already: a backup is a folder of its own.")
    # From before the snapshot until the last file is copied no sweep takes away what the snapshot's rows name.
    with _photos_left_alone(say), _whole(target) as half:
        manifest, wanted = _dump(half / DATABASE, say)
        with (half / DATABASE).open("rb") as file:
            manifest.database_sha256 = digest_of(file)
        say(f"Database: {(half / DATABASE).stat().st_size // 1024:,} kB. Files: {len(wanted):,} to copy.")
        for count, stored in enumerate(wanted, start=1):
            entry = _copy(stored, half)
            if entry is None:
                manifest.missing.append(stored.name)
            else:
                manifest.files.append(entry)
            progress(count, len(wanted))
        manifest.write(half)
    return manifest


@contextmanager
def _photos_left_alone(say: Say) -> Iterator[None]:
    until = time.monotonic() + PATIENCE
    with ExitStack() as held:
        while not held.enter_context(only_one("photos")):
            if time.monotonic() > until:
                raise BackupRefused("Unused photos are being removed, or another backup is made. Try again later.")
            say("Waiting for the removal of unused photos, or for another backup, to end.")
            held.close()
            time.sleep(5)
        yield


@contextmanager
def _whole(target: Path) -> Iterator[Path]:
    """A folder beside `target`, readable by us alone, that becomes `target` when all of it is on the disk, or goes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    half = Path(tempfile.mkdtemp(prefix=f".{target.name}.half-", dir=target.parent))
    try:
        yield half
        os.sync()  # the name must not outlive a power cut that its bytes do not
        half.rename(target)  # refused by the system if somebody made a backup of this name meanwhile
        os.sync()
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise


def _dump(file: Path, say: Say) -> tuple[Manifest, list[Stored]]:
    """pg_dump, the counts of rows and the names of files, all three of one snapshot."""
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()
        manifest = describe(clock.now())
        say(f"Database: {sum(manifest.rows.values()):,} rows in {len(manifest.rows)} tables.")
        postgres.dump(file, snapshot=snapshot, major=manifest.postgres)
        return manifest, list(all_stored())


def _copy(stored: Stored, folder: Path) -> KeptFile | None:
    """Copy a file under its digest; None if no storage has it. One whose copies were withdrawn meanwhile, or that one
    storage lost, is read from the other: they are the same bytes."""
    for place in stored.places:
        try:
            with place_of(place).open(stored.name) as source:
                return _keep(stored, source, folder)
        except FileNotFoundError:
            continue
    return None


def _keep(stored: Stored, source: Readable, folder: Path) -> KeptFile:
    (folder / FILES).mkdir(exist_ok=True)
    digest, size, half = hashlib.sha256(), 0, folder / FILES / "half"
    with half.open("wb") as file:
        for chunk in chunks(source):
            digest.update(chunk)
            size += len(chunk)
            file.write(chunk)
    entry = KeptFile(stored.name, stored.places, digest.hexdigest(), size)
    kept = folder / entry.path
    kept.parent.mkdir(exist_ok=True)
    half.replace(kept)
    return entry
