"""The connection of the owner of the database, for the commands that need it: `migrate` and `restore`."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import OperationalError, connection

from pasindo import env
from pasindo.common import grants, read_committed

_SEPARATE = "Run `python -m pasindo.services.database_roles` once; docs/deployer.md tells how."


@contextmanager
def as_owner() -> Iterator[str]:
    """Inside, Django's connection is the owner's; gives the name of the application's role. Refused with a sentence
    where the environment does not say who the owner is, or the tables are not the owner's."""
    application = dict(connection.settings_dict)
    owner = env.database(env.text("DATABASE_OWNER_URL"), setting="DATABASE_OWNER_URL")
    for name, role in (("DATABASE_URL", application["USER"]), ("DATABASE_OWNER_URL", owner["USER"])):
        if not role:  # rights are given to a role by its name
            raise env.MissingSetting(f"{name} must name a role: postgresql://role:password@host/database")
    if owner["USER"] == application["USER"]:
        raise env.MissingSetting(
            f"DATABASE_URL and DATABASE_OWNER_URL both name the role {owner['USER']}: the application must not own "
            f"its tables. {_SEPARATE}"
        )
    connection.close()
    connection.settings_dict.update(owner)
    try:
        _refuse_tables_of_others(owner["USER"])
        yield application["USER"]
    finally:
        connection.close()
        connection.settings_dict.update(application)


def leave_to(application: str) -> None:
    """As the owner, after all tables are there: what holds for all of them alike, and what the application may."""
    read_committed.require(connection)
    grants.grant(connection, application)


def _refuse_tables_of_others(owner: str) -> None:
    try:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT DISTINCT tableowner::text FROM pg_tables WHERE schemaname = 'public' AND tableowner <> %s",
                [owner],
            )
            others = ", ".join(name for (name,) in cursor.fetchall())
    except OperationalError as error:
        raise env.MissingSetting(f"DATABASE_OWNER_URL does not lead into the database: {error}".strip()) from None
    if others:
        raise env.MissingSetting(f"Tables of this database belong to {others}, not to {owner}. {_SEPARATE}")
