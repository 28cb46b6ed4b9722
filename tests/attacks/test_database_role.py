"""Attack: somebody has the connection of web or worker, and turns against the rules themselves.

Before, that role was the superuser of the database and the owner of every table: each of these statements went through.
Permission is what refuses them here, before any row is looked at; what a trigger says to a row is tried where it is
declared.
"""

import os

import psycopg2
import pytest
from django.conf import settings
from django.db import DatabaseError, connection, transaction
from pgtrigger import registry

from orders.models import LedgerEntry, LedgerTransaction, Order
from pasindo.accounts.models import RoleAssignment
from pasindo.accounts.roles import Role
from pasindo.common.audit import rights_of_the_application, triggers_unlike_their_models
from tests.factories.accounts import make_user
from tests.factories.orders import for_sale, paid
from tests.harness.roles import signed_in

pytestmark = pytest.mark.django_db

NO_RIGHT = "42501"
PROTECTED = {model._meta.db_table: trigger.get_pgid(model) for model, trigger in registry.registered()}
ON_A_TABLE = [
    "TRUNCATE {table}",
    "TRUNCATE {table} CASCADE",
    "ALTER TABLE {table} DISABLE TRIGGER USER",
    "ALTER TABLE {table} DISABLE TRIGGER {trigger}",
    "ALTER TABLE {table} ENABLE REPLICA TRIGGER {trigger}",
    "ALTER TRIGGER {trigger} ON {table} RENAME TO other",
    "DROP TRIGGER {trigger} ON {table}",
    "COMMENT ON TRIGGER {trigger} ON {table} IS 'as declared'",
    "CREATE OR REPLACE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "ALTER FUNCTION {trigger}() RESET search_path",
    "DROP FUNCTION {trigger}() CASCADE",
    "CREATE TRIGGER zz AFTER INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE TRIGGER aa BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {trigger}()",
    "CREATE RULE quiet AS ON UPDATE TO {table} DO INSTEAD NOTHING",
    "CREATE POLICY mine ON {table} USING (true)",
    "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE {table} ADD COLUMN mine integer",
    "ALTER TABLE {table} RENAME TO other",
    "ALTER TABLE {table} SET SCHEMA pg_temp",
    "ALTER TABLE {table} OWNER TO CURRENT_USER",
    "CREATE INDEX ON {table} ((1))",
    "CREATE TABLE mine (id integer REFERENCES {table})",
    "CREATE TABLE mine () INHERITS ({table})",
    "DROP TABLE {table} CASCADE",
]
ON_THE_SERVER = [
    "SET session_replication_role = replica",
    "SET LOCAL session_replication_role = replica",
    "SELECT set_config('session_replication_role', 'replica', false)",
    "ALTER ROLE {me} SET session_replication_role = replica",
    "ALTER DATABASE {database} SET session_replication_role = replica",
    "SET allow_system_table_mods = on",
    "UPDATE pg_trigger SET tgenabled = 'D'",
    "UPDATE pg_proc SET prosrc = 'BEGIN RETURN NEW; END' WHERE proname LIKE 'pgtrigger%'",
    "DELETE FROM pg_constraint",
    "UPDATE pg_authid SET rolsuper = true",
    "SET ROLE pasindo_owner",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION pasindo_owner",
    "SET SESSION AUTHORIZATION postgres",
    "ALTER ROLE {me} SUPERUSER",
    "ALTER ROLE pasindo_owner PASSWORD 'mine'",
    "CREATE ROLE mine LOGIN",
    "GRANT pasindo_owner TO {me}",
    "GRANT pg_execute_server_program TO {me}",
    "GRANT SET ON PARAMETER session_replication_role TO {me}",
    "REASSIGN OWNED BY pasindo_owner TO {me}",
    "DROP OWNED BY pasindo_owner",
    "ALTER DEFAULT PRIVILEGES FOR ROLE pasindo_owner GRANT ALL ON TABLES TO {me}",
    "CREATE TABLE mine (id integer)",
    "CREATE VIEW mine AS SELECT 1",
    "CREATE TEMPORARY TABLE catalogue_revision (id integer)",
    "CREATE SCHEMA mine",
    "CREATE EXTENSION file_fdw",
    "CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "CREATE FUNCTION pg_temp.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION _pgh_attach_context() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'",
    "CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_catalog.textne)",
    "CREATE CAST (text AS integer) WITH INOUT",
    "CREATE EVENT TRIGGER mine ON sql_drop EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE PUBLICATION mine FOR ALL TABLES",
    "CREATE FOREIGN DATA WRAPPER mine",
    "COPY (SELECT 1) TO PROGRAM 'id > /tmp/mine'",
    "COPY common_kanwil FROM PROGRAM 'id'",
    "COPY (SELECT 1) TO '/tmp/mine'",
    "COPY common_kanwil FROM '/etc/passwd'",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('/')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_export(lo_create(0), '/tmp/mine')",
    "SELECT pg_reload_conf()",
    "SELECT setval('order_number_seq', 1)",
    "INSERT INTO django_migrations (app, name, applied) VALUES ('order', '9999_mine', now())",
    "DELETE FROM django_migrations",
]
OUTSIDE_A_TRANSACTION = [
    "ALTER SYSTEM SET session_replication_role = replica",
    "CREATE DATABASE mine",
    "DROP DATABASE postgres",
    "CREATE TABLESPACE mine LOCATION '/tmp'",
]
# What everybody may set. Each is set before a rule is broken.
SETTINGS = [
    "SET pgtrigger.ignore = '{{pgtrigger_append_only}}'",
    "SET pghistory.context_id = ''",
    "SET search_path = pg_temp, public",
    "SET row_security = off",
    "SET plpgsql.check_asserts = off",
    "SET check_function_bodies = off",
    "SET transform_null_equals = on",
    "SET TimeZone = 'Pacific/Kiritimati'",
    "SET lock_timeout = 1",
    "SET CONSTRAINTS ALL DEFERRED",
    "ALTER ROLE {me} SET search_path = pg_temp, public",
]


def _refusal(statement: str) -> str | None:
    """The code with which PostgreSQL refuses the statement; None if it takes it."""
    words = {"me": settings.DATABASES["default"]["USER"], "database": settings.DATABASES["default"]["NAME"]}
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement.format(**words))
            transaction.set_rollback(True)
    except DatabaseError as error:
        return error.__cause__.pgcode
    return None


def test_no_protected_table_can_be_emptied_altered_or_opened():
    assert len(PROTECTED) > 25
    tries = [each.format(table=table, trigger=trigger) for table, trigger in PROTECTED.items() for each in ON_A_TABLE]
    taken = [statement for statement in tries if _refusal(statement) != NO_RIGHT]
    assert taken == []
    assert list(triggers_unlike_their_models()) == []


@pytest.mark.parametrize("statement", ON_THE_SERVER)
def test_the_application_can_become_nobody_else_and_reach_nothing_else(statement):
    assert _refusal(statement) == NO_RIGHT


def test_what_the_application_gives_itself_it_has_not():
    """PostgreSQL takes a GRANT of what one has not, with a warning, and gives nothing."""
    with connection.cursor() as cursor:
        for table in PROTECTED:
            cursor.execute(f"GRANT TRUNCATE, TRIGGER, REFERENCES ON {table} TO CURRENT_USER")
    assert list(rights_of_the_application()) == []


@pytest.mark.parametrize("statement", OUTSIDE_A_TRANSACTION)
def test_the_application_cannot_change_the_server(statement):
    with signed_in(os.environ["DATABASE_URL"]) as cursor, pytest.raises(psycopg2.Error) as refused:
        cursor.execute(statement)
    assert refused.value.pgcode == NO_RIGHT


@pytest.mark.parametrize("setting", SETTINGS)
def test_no_setting_of_the_session_opens_a_rule(setting):
    user = make_user(role=Role.OPERATOR)
    assert _refusal(setting) is None, "it may be set, so it must open nothing"
    with connection.cursor() as cursor:
        cursor.execute("SAVEPOINT before")
        cursor.execute(setting.format(me=settings.DATABASES["default"]["USER"]))
        with pytest.raises(DatabaseError, match="Cannot delete rows"):
            cursor.execute("DELETE FROM public.accounts_roleassignment")
        cursor.execute("ROLLBACK TO before")
    assert RoleAssignment.objects.filter(user=user).exists()


@pytest.mark.django_db(transaction=True)
def test_a_rule_of_the_end_is_asked_at_the_end_however_long_it_is_put_off():
    order = paid({for_sale(): 1})
    before = LedgerEntry.objects.count()
    books = LedgerTransaction.objects.first()
    with (
        pytest.raises(DatabaseError, match="does not balance"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        another = LedgerTransaction.objects.create(event="x", order=order, description="x", booked_at=books.booked_at)
        LedgerEntry.objects.create(transaction=another, account="shipping", amount=1)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        cursor.execute("UPDATE order_order SET total_incl_tax = total_incl_tax + 1 WHERE id = %s", [order.pk])
    assert LedgerEntry.objects.count() == before
    assert Order.objects.get().total_incl_tax == order.total_incl_tax
