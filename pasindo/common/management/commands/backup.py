"""manage.py backup FOLDER: database and stored files of one moment, whole or not at all (pasindo/common/backup/)."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pasindo.common.backup.telling import every_few_seconds, one_sentence, saying
from pasindo.common.backup.writing import write_backup


class Command(BaseCommand):
    help = (
        "Write database and stored files of one moment into the new folder FOLDER, while the shop goes on. "
        "Sessions and settings are not in it: keep SECRET_KEY elsewhere, without it no second factor opens."
    )

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("folder", type=Path, help="A folder that does not exist yet: /backups/2026-11-25.")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"].absolute()
        say = saying(self.stdout if options["verbosity"] else None)
        with one_sentence("No backup was made"):
            manifest = write_backup(folder, say=say, progress=every_few_seconds(say))
        say(f"{folder}: {sum(manifest.rows.values()):,} rows, {len(manifest.files):,} files.")
        if manifest.missing:
            raise CommandError(
                f"The backup is made, but {len(manifest.missing)} files that the database names were in no storage: "
                f"{', '.join(manifest.missing[:5])}"
            )
