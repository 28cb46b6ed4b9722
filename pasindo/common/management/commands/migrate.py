"""manage.py migrate: Django's own, as the owner of the database; it ends with what holds for all tables alike."""

from typing import Any

from django.core.management.commands import migrate
from django.db import connection

from pasindo.common.owner import as_owner, leave_to
from pasindo.services import schema


class Command(migrate.Command):
    help = f"{migrate.Command.help} Signs in with DATABASE_OWNER_URL, then grants the application what it may."

    def add_arguments(self, parser: Any) -> None:
        super().add_arguments(parser)
        parser.add_argument(
            "--from-migrations", action="store_true", help="Apply each migration to an empty database, however long."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        partly = any(options[name] for name in ("app_label", "plan", "check_unapplied", "fake", "from_migrations"))
        with as_owner() as application:
            if not partly:
                schema.load_into_empty(connection)
            super().handle(*args, **options)
            if not (options["plan"] or options["check_unapplied"]):
                leave_to(application)
