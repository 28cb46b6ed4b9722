"""manage.py import_facilities FILE: bring the facilities in line with the national list of units."""

from argparse import ArgumentParser
from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from facilities.importing import ImportReport, RowOutcome, import_facilities
from facilities.unit_list import FileRefused

WORDS = {
    RowOutcome.CREATED: gettext_lazy("dibuat"),
    RowOutcome.UPDATED: gettext_lazy("diubah"),
    RowOutcome.UNCHANGED: gettext_lazy("tetap"),
    RowOutcome.REFUSED: gettext_lazy("ditolak"),
}


class Command(BaseCommand):
    help = "Import the list of units from a CSV file: idempotent, row by row, with a reason for every refused row."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="Check first: say what would happen, write nothing.")
        parser.add_argument("--on", type=date.fromisoformat, help="The day as of which the list holds (YYYY-MM-DD).")

    def handle(self, *args, file: Path, dry_run: bool, on: date | None, **options) -> None:
        try:
            report = import_facilities(content=file.read_bytes(), on=on, dry_run=dry_run)
        except OSError as error:
            raise CommandError(_("Berkas %s tidak dapat dibuka.") % file) from error
        except FileRefused as refusal:
            raise CommandError(refusal.message) from refusal
        self._print(report, with_details=int(options.get("verbosity", 1)) > 1)
        if dry_run:
            self.stdout.write(_("Baru diperiksa: tidak ada yang disimpan."))

    def _print(self, report: ImportReport, *, with_details: bool) -> None:
        shown = (RowOutcome.REFUSED, RowOutcome.UPDATED) + (
            (RowOutcome.CREATED, RowOutcome.UNCHANGED) if with_details else ()
        )
        for row in report.rows:
            if row.outcome in shown:
                self.stdout.write(
                    _("baris %(line)s %(outcome)s: %(name)s. %(detail)s").strip()
                    % {"line": row.line, "outcome": WORDS[row.outcome], "name": row.name, "detail": row.detail}
                )
        self.stdout.write(", ".join(f"{report.count(outcome)} {word}" for outcome, word in WORDS.items()))
