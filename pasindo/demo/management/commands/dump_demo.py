"""manage.py dump_demo FILE: this database as compressed SQL, for tests/upgrade/ (see pasindo/demo/dump.py)."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from pasindo.demo.dump import write_dump

MOST = 2 * 1024 * 1024


class Command(BaseCommand):
    help = "Write this database, without sessions, into FILE (.sql.xz). Refused in production."

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path, help="For instance tests/upgrade/demo-before-variants.sql.xz.")

    def handle(self, *args, **options) -> None:
        if settings.PRODUCTION:
            raise CommandError("A shop is kept by a backup; this dump is made for tests.")
        size = write_dump(options["file"])
        self.stdout.write(f"{options['file']}: {size // 1024} kB")
        if size > MOST:
            raise CommandError(f"More than {MOST // 1024} kB: too much to commit.")
