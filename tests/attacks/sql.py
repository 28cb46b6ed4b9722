"""Trying a statement as somebody who can write into the database, past every service."""

import pytest
from django.db import DatabaseError, connection, transaction


def run(statement: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)


def commits() -> None:
    """What a commit asks: the rules that are looked at when all is written."""
    run("SET CONSTRAINTS ALL IMMEDIATE")
    run("SET CONSTRAINTS ALL DEFERRED")


def refused(*statements: str, values: tuple[object, ...] = (), match: str | None = None, who: str = "") -> None:
    """The statements, in one transaction that puts off what may be put off, come to nothing when it commits."""
    with pytest.raises(DatabaseError, match=match), transaction.atomic():
        run("SET CONSTRAINTS ALL DEFERRED")
        for statement in statements:
            run(statement, *values)
        commits()
        pytest.fail(f"Not refused: {who} {statements} {values}")
