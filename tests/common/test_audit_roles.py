"""The audit finds whatever would let the application get round the rules of the database."""

import pytest

from pasindo.common import audit
from pasindo.services import postgres
from tests.harness import environment
from tests.harness.roles import administrator

pytestmark = pytest.mark.django_db
APPLICATION, DATABASE = postgres.APPLICATION, environment.DATABASE
RIGHTS, POWERS = "rights_of_the_application", "powers_of_the_application"
SETTINGS = "settings_of_the_application"
TRIGGERS, DOORS = "triggers_unlike_their_models", "doors_that_nobody_listed"
BREAKS = {
    "truncate": (RIGHTS, "GRANT TRUNCATE ON order_orderevent TO {me}"),
    "truncate for all": (RIGHTS, "GRANT TRUNCATE ON order_orderevent TO PUBLIC"),
    "create": (RIGHTS, "GRANT CREATE ON SCHEMA public TO {me}"),
    "temporary": (RIGHTS, "GRANT TEMPORARY ON DATABASE {database} TO {me}"),
    "migrations": (RIGHTS, "GRANT DELETE ON django_migrations TO {me}"),
    "setval": (RIGHTS, "GRANT UPDATE ON order_number_seq TO {me}"),
    "parameter": (RIGHTS, "GRANT SET ON PARAMETER session_replication_role TO {me}"),
    "files": (RIGHTS, "GRANT EXECUTE ON FUNCTION pg_read_file(text) TO {me}"),
    "superuser": (POWERS, "ALTER ROLE {me} SUPERUSER"),
    "creator": (POWERS, "ALTER ROLE {me} CREATEROLE"),
    "member": (POWERS, "GRANT pasindo_owner TO {me}"),
    "owner": (POWERS, "CREATE TABLE mine (); ALTER TABLE mine OWNER TO {me}"),
    "isolation": (SETTINGS, "ALTER ROLE {me} SET default_transaction_isolation = 'serializable'"),
    "path": (SETTINGS, "ALTER ROLE {me} IN DATABASE {database} SET search_path = pg_temp, public"),
    "everybody": (SETTINGS, "ALTER DATABASE {database} SET session_replication_role = replica"),
    "disabled": (TRIGGERS, "ALTER TABLE order_orderevent DISABLE TRIGGER USER"),
    "asked about the past": (TRIGGERS, "DROP TRIGGER in_read_committed ON order_orderevent"),
    "door": (DOORS, "CREATE FUNCTION mine() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'"),
}


def offenders(rule: str) -> list[str]:
    """What the function of this name in the audit finds."""
    return list(getattr(audit, rule)())


@pytest.mark.parametrize("what", BREAKS)
def test_finds(what, monkeypatch):
    """Within one transaction of the administrator that is never committed: roles are those of every run at once."""
    rule, broken = BREAKS[what]
    assert offenders(rule) == []
    with administrator() as cursor:
        cursor.execute("BEGIN")
        cursor.execute(broken.format(me=APPLICATION, database=DATABASE))
        cursor.execute(f"SET LOCAL ROLE {APPLICATION}")
        monkeypatch.setattr(audit, "connection", cursor.connection)
        assert offenders(rule)
        cursor.execute("ROLLBACK")
    monkeypatch.undo()
    assert offenders(rule) == []


def test_takes_limits_that_a_deployer_sets_for_good(monkeypatch):
    with administrator() as cursor:
        cursor.execute("BEGIN")
        for setting in ("statement_timeout = '30s'", "pg_trgm.word_similarity_threshold = 0.4", "work_mem = '16MB'"):
            cursor.execute(f"ALTER ROLE {APPLICATION} SET {setting}")
        cursor.execute(f"SET LOCAL ROLE {APPLICATION}")
        monkeypatch.setattr(audit, "connection", cursor.connection)
        assert offenders(SETTINGS) == []
        cursor.execute("ROLLBACK")


@pytest.mark.parametrize(
    "broken",
    [
        "CREATE OR REPLACE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql"
        " SET search_path = pg_catalog, public, pg_temp AS 'BEGIN RETURN NEW; END'",
        "ALTER FUNCTION {trigger}() RESET search_path",
    ],
)
def test_finds_a_trigger_whose_function_became_a_kinder_one(broken):
    with administrator() as cursor:
        cursor.execute(
            "SELECT tgname, pg_get_functiondef(tgfoid) FROM pg_trigger"
            " WHERE tgrelid = 'order_orderevent'::regclass AND tgname LIKE 'pgtrigger%' LIMIT 1"
        )
        trigger, definition = cursor.fetchone()
        cursor.execute(broken.format(trigger=trigger))
        try:
            found = offenders(TRIGGERS)
        finally:
            cursor.execute(definition)
    assert found == [f"{trigger} of order_orderevent"]
    assert offenders(TRIGGERS) == []
