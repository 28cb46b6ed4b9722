"""manage.py migrate: Django's own, as the owner of the database; it ends with what holds for all tables alike."""

from typing import Any

from django.core.management.commands import migrate
from django.db import connection

from pasindo.common import grants, read_committed
from pasindo.common.owner import as_owner


class Command(migrate.Command):
    help = f"{migrate.Command.help} Signs in with DATABASE_OWNER_URL, then grants the application what it may."

    def handle(self, *args: Any, **options: Any) -> None:
        with as_owner() as application:
            super().handle(*args, **options)
            if not (options["plan"] or options["check_unapplied"]):
                read_committed.require(connection)
                grants.grant(connection, application)
