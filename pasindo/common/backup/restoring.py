"""Making an empty installation the shop that a backup was made of."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.core.files.base import File
from django.core.management import call_command
from django.core.management.commands import migrate
from django.db import connection

from pasindo.common import clock
from pasindo.common.acting import Through, acting
from pasindo.common.backup import postgres
from pasindo.common.backup.manifest import (
    DATABASE,
    BackupRefused,
    KeptFile,
    Manifest,
    count_rows,
    digest_of,
    read_manifest,
    refuse_changed,
    refuse_newer,
)
from pasindo.common.backup.stored import PRIVATE, PUBLIC, first_file_in, place_of
from pasindo.common.channels import MAIL
from pasindo.common.locks import only_one
from pasindo.common.models import Message
from pasindo.common.models.outbox import OPEN, State
from pasindo.common.owner import as_owner, leave_to
from pasindo.common.storage import StorageAway

Progress = Callable[[int, int], None]


def restore_backup(folder: Path, *, hold_mail: bool, say: Callable[[str], None], progress: Progress) -> Manifest:
    """Put rows and files of a backup into an empty installation, carried to the version of this code.

    Until the last step the application has no right in the database: a worker that runs already finds nothing to send.
    BackupRefused, StorageAway or OSError say what failed; rows and files are gone again then, unless the message says
    otherwise.
    """
    manifest = read_manifest(folder)
    refuse_newer(manifest)
    with as_owner() as application, only_one("restore") as mine:
        if not mine:
            raise BackupRefused("Another restore into this database is under way.")
        major = _refuse_full(manifest)
        say(f"Backup of {manifest.taken_at}, version {manifest.version}: {len(manifest.files):,} files to check.")
        refuse_changed(folder, manifest, progress)
        with _gone_again_if_it_fails(manifest):
            say("It is as it was written. Files go into the storages.")
            for count, entry in enumerate(manifest.files, start=1):
                _put(folder, entry)
                progress(count, len(manifest.files))
            say("Rows go into the database.")
            postgres.restore(folder / DATABASE, major=major)
        _carry_on(manifest, hold_mail=hold_mail, say=say)
        leave_to(application)
    return manifest


def _refuse_full(manifest: Manifest) -> int:
    """The major version of the server; BackupRefused names a table or file that is there already."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        tables = [name for (name,) in cursor.fetchall()]
        cursor.execute("SELECT current_setting('server_version_num')::int / 10000")
        (major,) = cursor.fetchone()
    if tables:
        raise BackupRefused(
            f"The database {connection.settings_dict['NAME']} is not empty: it has {len(tables)} tables, {tables[0]} "
            "among them. A backup goes into an empty installation only."
        )
    for name in (PRIVATE, PUBLIC):
        if found := first_file_in(place_of(name)):
            raise BackupRefused(f"The {name} storage is not empty: it has {found}.")
    if major < manifest.postgres:
        raise BackupRefused(f"The backup is of PostgreSQL {manifest.postgres}, this server is {major}.")
    return major


@contextmanager
def _gone_again_if_it_fails(manifest: Manifest) -> Iterator[None]:
    """The rows come in one transaction, last: whatever fails, only files can be there, and they are taken away."""
    try:
        yield
    except BaseException:
        for entry in manifest.files:
            for place in entry.places:
                with suppress(FileNotFoundError, StorageAway):
                    place_of(place).delete(entry.name)
        raise


def _put(folder: Path, entry: KeptFile) -> None:
    """Into each of its storages, and read back: what a storage took is not yet what it gives."""
    for name in entry.places:
        place = place_of(name)
        with (folder / entry.path).open("rb") as file:
            kept_as = place.save(entry.name, File(file))
        if kept_as != entry.name:
            place.delete(kept_as)
            raise BackupRefused(f"Somebody else wrote {entry.name} into the {name} storage meanwhile.")
        with place.open(entry.name) as file:
            if digest_of(file) != entry.sha256:
                raise BackupRefused(f"The {name} storage does not give back what was put into it: {entry.name}")


def _carry_on(manifest: Manifest, *, hold_mail: bool, say: Callable[[str], None]) -> None:
    """Count the rows, migrate them, and say of each waiting message what becomes of it."""
    unlike = {table for table, count in count_rows().items() if manifest.rows.get(table, 0) != count}
    unlike = {table for table in unlike if table in manifest.rows}
    if unlike or manifest.rows.keys() - count_rows().keys():
        raise BackupRefused(f"Tables have other numbers of rows than the backup: {', '.join(sorted(unlike))}")
    say("Migrations of this version are applied.")
    call_command(migrate.Command(), interactive=False, verbosity=0, skip_checks=True)
    with acting(action="restore", through=Through.COMMAND):
        waiting = Message.objects.filter(state__in=OPEN)
        if hold_mail:
            reason = f"Restored from the backup of {manifest.taken_at}: it may have gone out since."
            held = waiting.filter(channel=MAIL).update(state=State.UNKNOWN, reason=reason)
            say(f"{held:,} mails are held: a person sends them again (manage.py outbox), or nobody.")
        # Due from now on: while nobody could work, nothing was late.
        waiting.update(next_attempt_at=clock.now())
