"""What the application may do in the database: the one list, granted by the owner at the end of every `migrate`.

Everything else stays with the owner: to empty a table at once, to alter or drop it, to switch its triggers off, to make
functions and triggers of one's own.
"""

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from psycopg2.sql import SQL, Identifier

from pasindo.services.database_roles import restrict_database

# SELECT on sequences is for pg_dump; USAGE takes the next number, setting one back needs more.
_RIGHTS = {
    "TABLES": "SELECT, INSERT, UPDATE, DELETE",
    "SEQUENCES": "USAGE, SELECT",
}
# Written by `migrate` alone; whoever could write it would make the next deployment leave migrations out.
READ_ONLY = ("django_migrations",)
# Called by name by a trigger, with the rights of who writes. Triggers themselves need no right.
CALLED_BY_TRIGGERS = ("_pgh_attach_context",)
# Functions that run with the owner's rights (SECURITY DEFINER): each a door through the rules for one purpose.
DOORS: tuple[str, ...] = (
    "forget_message",
    "forget_order",
    "forget_account",
    "forget_invitation",
    "forget_gateway_news",
)

_OWN_FUNCTIONS = """
SELECT oid::regprocedure::text, proname::text FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND pg_get_userbyid(proowner) = current_user
"""


def grant(connection: BaseDatabaseWrapper, role: str) -> None:
    """As the owner: leave the application with exactly what it may, whatever it had. Safe to repeat."""
    name = connection.ops.quote_name(role)
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        restrict_database(cursor, connection.settings_dict["NAME"], role)
        for kind, rights in _RIGHTS.items():
            cursor.execute(f"REVOKE ALL ON ALL {kind} IN SCHEMA public FROM PUBLIC, {name}")
            cursor.execute(f"GRANT {rights} ON ALL {kind} IN SCHEMA public TO {name}")
        for table in READ_ONLY:
            cursor.execute(f"REVOKE INSERT, UPDATE, DELETE ON {connection.ops.quote_name(table)} FROM {name}")
        grant_functions(cursor, role)


def grant_functions(cursor: CursorWrapper, role: str) -> None:
    """PostgreSQL lets everybody call a new function: not those of the owner, today's and later ones."""
    cursor.execute("ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC")
    cursor.execute(_OWN_FUNCTIONS)
    for function, its_name in cursor.fetchall():
        words = {"function": SQL(function), "role": Identifier(role)}  # PostgreSQL spelled the function itself
        cursor.execute(SQL("REVOKE ALL ON FUNCTION {function} FROM PUBLIC, {role}").format(**words))
        if its_name in (*CALLED_BY_TRIGGERS, *DOORS):
            cursor.execute(SQL("GRANT EXECUTE ON FUNCTION {function} TO {role}").format(**words))
