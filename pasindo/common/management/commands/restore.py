"""manage.py restore FOLDER: an empty installation becomes the shop of a backup (see pasindo/common/backup/)."""

from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from pasindo.common.backup.restoring import restore_backup
from pasindo.common.backup.telling import every_few_seconds, one_sentence, saying


class Command(BaseCommand):
    help = (
        "Put a backup into an EMPTY database and empty storages, carry it to this version, and audit it. Signs in with "
        "DATABASE_OWNER_URL. Ends with status 1 if anything is not as it was, or the audit finds a rule broken."
    )
    requires_system_checks: list[str] = []  # some ask the database, which is empty still

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("folder", type=Path, help="What manage.py backup wrote.")
        parser.add_argument(
            "--hold-mail",
            action="store_true",
            help="Mails that waited when the backup was taken do not go out by themselves: most have gone since.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"].absolute()
        say = saying(self.stdout if options["verbosity"] else None)
        with one_sentence("Not restored"):
            manifest = restore_backup(folder, hold_mail=options["hold_mail"], say=say, progress=every_few_seconds(say))
        for name in manifest.missing:
            self.stderr.write(f"Missing since before the backup: {name}")
        say(f"Restored as of {manifest.taken_at}. Now every rule is checked.")
        call_command("audit", all=True, stdout=self.stdout, stderr=self.stderr)
