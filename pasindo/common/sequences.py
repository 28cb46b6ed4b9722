"""Gapless numbers. The row stays locked until the transaction ends, so a number that is rolled back is given again."""

from django.db import connection


def next_number(name: str) -> int:
    """The next number of the counter `name`, from 1 on. Call it late in a transaction: it serialises its callers."""
    # One statement that locks the counter's row. A sequence of PostgreSQL would leave a hole at every roll-back, and a
    # count read first and written afterwards would give two callers the same number.
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO common_sequence (name, value) VALUES (%s, 1) "
            "ON CONFLICT (name) DO UPDATE SET value = common_sequence.value + 1 RETURNING value",
            [name],
        )
        return cursor.fetchone()[0]
