"""Whose the database is: an owner, whom only migrations are, and the application, which owns nothing.

`python -m pasindo.services.database_roles` makes the two roles, or takes a database that one role did everything in
apart; docker compose runs it before `migrate`, the local servers do the same by themselves. It may run any number of
times. What the application may do to each table is granted by `migrate` (pasindo/common/grants.py).
"""

import secrets
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import NamedTuple

import psycopg2
from psycopg2.extensions import connection as Connection
from psycopg2.extensions import cursor as Cursor
from psycopg2.extensions import make_dsn, parse_dsn
from psycopg2.sql import SQL, Identifier, Literal

from pasindo import env
from pasindo.services.errors import ServiceError

# Neither right is ever needed by web, worker or migrations; each would be a way around every rule.
_POWERLESS = "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
# What extensions brought stays theirs; a sequence of a column goes with its table.
_FOREIGN_OBJECTS = """
SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END,
    c.oid::regclass::text
FROM pg_class c
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'S', 'v', 'm')
    AND pg_get_userbyid(relowner) <> %(owner)s
    AND NOT EXISTS (
        SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
            AND (d.deptype = 'e' OR relkind = 'S' AND d.deptype IN ('a', 'i'))
    )
UNION ALL
SELECT 'ROUTINE', p.oid::regprocedure::text
FROM pg_proc p
WHERE pronamespace = 'public'::regnamespace AND pg_get_userbyid(proowner) <> %(owner)s
    AND NOT EXISTS (
        SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
    )
"""


class DatabaseRole(NamedTuple):
    """A role and how it signs in, read from a URL."""

    url: str
    role: str
    password: str | None
    database: str

    @classmethod
    def of(cls, url: str) -> "DatabaseRole":
        words = parse_dsn(url)
        if not words.get("user") or not words.get("dbname"):
            raise ServiceError("A database URL must name a user and a database: postgresql://user:password@host/name")
        return cls(url, words["user"], words.get("password"), words["dbname"])

    def at(self, **changes: str | None) -> str:
        """The URL's words with some changed: another database, another user."""
        return make_dsn(self.url, **changes)


def separate(*, admin: str, owner: str, application: str) -> None:
    """Make owner and application what they must be, and the owner the owner of all that is in the database.

    The three are URLs; `owner` and `application` name the same database, `admin` any. ServiceError says what is wrong.
    """
    head, its_owner, its_user = DatabaseRole.of(admin), DatabaseRole.of(owner), DatabaseRole.of(application)
    if len({head.role, its_owner.role, its_user.role}) < 3:
        raise ServiceError("The administrator, the owner and the application must be three roles of PostgreSQL.")
    _free_the_name(head, its_user)
    with _connected(admin) as cursor:
        for account in (its_owner, its_user):
            _make_role(cursor, account)
        _take_memberships_away(cursor, its_user)
        _make_database(cursor, its_owner, its_user)
    with _connected(head.at(dbname=its_owner.database)) as cursor:
        _hand_over(cursor, its_owner, its_user)


def restrict_database(cursor: Cursor, database: str, application: str) -> None:
    """Let the application into the database, and nobody make temporary tables, which could stand before real ones.

    These rights lie outside the database: a copy of it (CREATE DATABASE … TEMPLATE) does not have them."""
    for statement in ("REVOKE ALL ON DATABASE {} FROM PUBLIC, {}", "GRANT CONNECT ON DATABASE {} TO {}"):
        cursor.execute(SQL(statement).format(Identifier(database), Identifier(application)))


def _free_the_name(admin: DatabaseRole, application: DatabaseRole) -> None:
    """Where one role did everything, it was the first of the cluster, which cannot be made less: it is renamed to the
    administrator, whose password it has, and the application gets a new role under the old name."""
    try:
        psycopg2.connect(admin.url).close()
        return
    except psycopg2.OperationalError as error:
        reason = str(error).strip()
    old = admin.at(user=application.role)
    helper, password = f"{admin.role}_{secrets.token_hex(4)}", secrets.token_hex(16)
    try:
        with _connected(old) as cursor:
            words = SQL("CREATE ROLE {} LOGIN SUPERUSER PASSWORD {}")
            cursor.execute(words.format(Identifier(helper), Literal(password)))
    except (psycopg2.OperationalError, psycopg2.errors.InsufficientPrivilege):
        raise ServiceError(f"PostgreSQL does not let the administrator {admin.role} in: {reason}") from None
    with _connected(admin.at(user=helper, password=password)) as cursor:  # nobody renames the role of the own session
        cursor.execute(SQL("ALTER ROLE {} RENAME TO {}").format(Identifier(application.role), Identifier(admin.role)))
        if admin.password:  # an md5 password goes with the name that it was mixed with
            _set_password(cursor, admin)
    with _connected(admin.url) as cursor:
        cursor.execute(SQL("DROP ROLE {}").format(Identifier(helper)))


def _make_role(cursor: Cursor, account: DatabaseRole) -> None:
    cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [account.role])
    if not cursor.fetchone():
        cursor.execute(SQL("CREATE ROLE {} LOGIN").format(Identifier(account.role)))
    cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    if cursor.fetchone() == (True,):
        cursor.execute(SQL(f"ALTER ROLE {{}} LOGIN {_POWERLESS}").format(Identifier(account.role)))
    else:  # a hosted PostgreSQL gives nobody all of it: the audit looks at what the role may
        cursor.execute(SQL("GRANT {} TO CURRENT_USER").format(Identifier(account.role)))
    if account.password:
        _set_password(cursor, account)


def _set_password(cursor: Cursor, account: DatabaseRole) -> None:
    cursor.execute(SQL("ALTER ROLE {} PASSWORD {}").format(Identifier(account.role), Literal(account.password)))


def _take_memberships_away(cursor: Cursor, application: DatabaseRole) -> None:
    """A member may become what it is a member of: the application is a member of nothing."""
    memberships = "SELECT roleid::regrole::text FROM pg_auth_members WHERE pg_get_userbyid(member) = %s"
    cursor.execute(memberships, [application.role])
    for (role,) in cursor.fetchall():
        cursor.execute(SQL(f"REVOKE {role} FROM {{}}").format(Identifier(application.role)))


def _make_database(cursor: Cursor, owner: DatabaseRole, application: DatabaseRole) -> None:
    cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [owner.database])
    verb = "ALTER DATABASE {} OWNER TO {}" if cursor.fetchone() else "CREATE DATABASE {} OWNER {}"
    cursor.execute(SQL(verb).format(Identifier(owner.database), Identifier(owner.role)))
    restrict_database(cursor, owner.database, application.role)


def _hand_over(cursor: Cursor, owner: DatabaseRole, application: DatabaseRole) -> None:
    cursor.execute(SQL("REVOKE CREATE ON SCHEMA public FROM PUBLIC, {}").format(Identifier(application.role)))
    cursor.execute(SQL("GRANT USAGE, CREATE ON SCHEMA public TO {}").format(Identifier(owner.role)))
    cursor.execute(_FOREIGN_OBJECTS, {"owner": owner.role})
    for kind, name in cursor.fetchall():  # PostgreSQL spelled the names itself, quotes included
        cursor.execute(SQL(f"ALTER {kind} {name} OWNER TO {{}}").format(Identifier(owner.role)))


@contextmanager
def _connected(url: str) -> Iterator[Cursor]:
    connection: Connection
    with closing(psycopg2.connect(url)) as connection:
        connection.autocommit = True  # a database is not made in a transaction
        with connection.cursor() as cursor:
            yield cursor


def main() -> None:
    """Separate the roles of the database that the environment names."""
    separate(
        admin=env.text("DATABASE_ADMIN_URL"),
        owner=env.text("DATABASE_OWNER_URL"),
        application=env.text("DATABASE_URL"),
    )
    print("The database belongs to its owner; the application has a role of its own.", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
