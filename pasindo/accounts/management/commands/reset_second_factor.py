"""`manage.py reset_second_factor EMAIL --reason …`: a lost phone where there are no two admins to reset it together."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from pasindo.accounts.second_factor.resetting import reset_by_command
from pasindo.common.exceptions import DomainError


class Command(BaseCommand):
    help = "Take the second factor off an account, where fewer than two other admins are there to do it on the pages."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--reason", required=True, help="What is written down: a lost phone, and who asked.")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            reset = reset_by_command(email=options["email"], reason=options["reason"])
        except DomainError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Reset {reset.public_id}: the person was told by mail, and signed out everywhere.")
