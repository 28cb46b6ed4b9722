"""Tests sign in as the application, like web and worker. What only the owner or an administrator may do goes through
here: breaking what nobody else could break, and the twin of a race in which a rule is missing."""

import os
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg2
from django.db import connection

from pasindo.services import postgres
from tests.harness import environment

_DOOR = """
CREATE FUNCTION harness_door(statement text) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET session_replication_role = replica AS $$ BEGIN EXECUTE statement; END $$;
GRANT EXECUTE ON FUNCTION harness_door(text) TO pasindo;
"""


@contextmanager
def signed_in(url: str) -> Iterator:
    """A cursor of a session of its own; each statement is committed."""
    with closing(psycopg2.connect(url)) as session:
        session.autocommit = True
        with session.cursor() as cursor:
            yield cursor


@contextmanager
def administrator() -> Iterator:
    """The administrator of PostgreSQL, in this process's database."""
    with signed_in(postgres.administrator_url(Path(os.environ[environment.SOCKETS]), environment.DATABASE)) as cursor:
        yield cursor


@contextmanager
def owner() -> Iterator:
    """The owner of this process's database, as migrations are."""
    with signed_in(postgres.owner_url(Path(os.environ[environment.SOCKETS]), environment.DATABASE)) as cursor:
        yield cursor


def past_the_rules(*statements: str, values: Sequence[object] = ()) -> None:
    """In the test's own transaction, with its triggers off: as somebody with the keys of the database would.

    `values` are of the only statement, if there are any. The way in is there for these statements alone."""
    with administrator() as cursor:
        cursor.execute(_DOOR)
    try:
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # a table with work pending cannot be altered
            for statement in statements:
                whole = cursor.mogrify(statement, values).decode() if values else statement
                cursor.execute("SELECT harness_door(%s)", [whole])
    finally:
        with administrator() as cursor:
            cursor.execute("DROP FUNCTION harness_door(text)")
