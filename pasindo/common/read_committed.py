"""Every write to a table with rules happens in READ COMMITTED, which is PostgreSQL's and our own way.

A trigger that looks at other rows (is this revision frozen, how many pieces are left) must see what others have
committed. In REPEATABLE READ and SERIALIZABLE, which any session may choose, it sees what was there when that
transaction began: who waits long enough has all rules asked about the past. Each such table refuses writes in these.
"""

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg2.sql import SQL, Identifier

from pasindo.common.trigger_sql import SEARCH_PATH

NAME = "in_read_committed"
BODY = """
BEGIN
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE EXCEPTION 'the rules of % are asked in READ COMMITTED', TG_TABLE_NAME
            USING ERRCODE = 'invalid_transaction_state';
    END IF;
    RETURN NULL;
END
"""
_FUNCTION = f"""
CREATE OR REPLACE FUNCTION public.{NAME}() RETURNS trigger LANGUAGE plpgsql
SET search_path = {SEARCH_PATH} AS $${BODY}$$
"""
# Once for a statement, before its first row: a trigger for each row would be asked as often as the rules themselves.
_TRIGGER = """
CREATE TRIGGER {name} BEFORE INSERT OR UPDATE OR DELETE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION public.{name}()
"""
# Which tables have rules the database itself knows; nobody has to remember this for a new one.
_WITHOUT = """
SELECT c.relname::text FROM pg_class c
WHERE relnamespace = 'public'::regnamespace
    AND EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT tgisinternal AND tgname <> %(name)s)
    AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND tgname = %(name)s)
ORDER BY 1
"""


def require(connection: BaseDatabaseWrapper) -> None:
    """As the owner, at the end of `migrate`: give every table with rules the trigger that it lacks."""
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(_FUNCTION)
        cursor.execute(_WITHOUT, {"name": NAME})
        for (table,) in cursor.fetchall():
            cursor.execute(SQL(_TRIGGER).format(name=Identifier(NAME), table=Identifier(table)))
