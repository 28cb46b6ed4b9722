"""`manage.py audit`: every rule of the house, a line each; exits 1 if any is broken, not if one only warns."""

import sys

from django.core.management.base import BaseCommand

from pasindo.common.audit import findings

SHOWN = 5


class Command(BaseCommand):
    help = "Check on this database and this storage everything that must always hold."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--all", action="store_true", help="Read every stored file, not a sample.")

    def handle(self, *args, **options) -> None:
        broken = 0
        for finding in findings(everything=options["all"]):
            count = len(finding.offenders)
            broken += bool(count) and not finding.is_warning
            word = "warn" if finding.is_warning else "BROKEN"
            self.stdout.write(f"{word if count else 'ok':6}  {count:5}  {finding.rule}")
            for offender in finding.offenders[:SHOWN]:
                self.stdout.write(f"               {offender}")
            if count > SHOWN:
                self.stdout.write(f"               and {count - SHOWN} more")
        if broken:
            self.stderr.write(f"{broken} rules are broken.")
            sys.exit(1)
