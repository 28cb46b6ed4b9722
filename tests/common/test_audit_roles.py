"""The audit finds whatever would let the application get round the rules of the database."""

import pytest

from pasindo.common import audit
from pasindo.services import postgres
from tests.harness import environment
from tests.harness.roles import administrator

pytestmark = pytest.mark.django_db
APPLICATION, DATABASE = postgres.APPLICATION, environment.DATABASE
RIGHTS, POWERS = "rights_of_the_application", "powers_of_the_application"
TRIGGERS, DOORS = "triggers_unlike_their_models", "doors_that_nobody_listed"
BREAKS = {
    "truncate": (RIGHTS, "GRANT TRUNCATE ON order_orderevent TO {me}", "REVOKE TRUNCATE ON order_orderevent FROM {me}"),
    "truncate for all": (
        RIGHTS,
        "GRANT TRUNCATE ON order_orderevent TO PUBLIC",
        "REVOKE TRUNCATE ON order_orderevent FROM PUBLIC",
    ),
    "create": (RIGHTS, "GRANT CREATE ON SCHEMA public TO {me}", "REVOKE CREATE ON SCHEMA public FROM {me}"),
    "temporary": (
        RIGHTS,
        "GRANT TEMPORARY ON DATABASE {database} TO {me}",
        "REVOKE TEMPORARY ON DATABASE {database} FROM {me}",
    ),
    "migrations": (RIGHTS, "GRANT DELETE ON django_migrations TO {me}", "REVOKE DELETE ON django_migrations FROM {me}"),
    "setval": (RIGHTS, "GRANT UPDATE ON order_number_seq TO {me}", "REVOKE UPDATE ON order_number_seq FROM {me}"),
    "parameter": (
        RIGHTS,
        "GRANT SET ON PARAMETER session_replication_role TO {me}",
        "REVOKE SET ON PARAMETER session_replication_role FROM {me}",
    ),
    "files": (
        RIGHTS,
        "GRANT EXECUTE ON FUNCTION pg_read_file(text) TO {me}",
        "REVOKE EXECUTE ON FUNCTION pg_read_file(text) FROM {me}",
    ),
    "superuser": (POWERS, "ALTER ROLE {me} SUPERUSER", "ALTER ROLE {me} NOSUPERUSER"),
    "creator": (POWERS, "ALTER ROLE {me} CREATEROLE", "ALTER ROLE {me} NOCREATEROLE"),
    "member": (POWERS, "GRANT pasindo_owner TO {me}", "REVOKE pasindo_owner FROM {me}"),
    "owner": (
        POWERS,
        "CREATE TABLE mine (); ALTER TABLE mine OWNER TO {me}",
        "DROP TABLE mine",
    ),
    "disabled": (
        TRIGGERS,
        "ALTER TABLE order_orderevent DISABLE TRIGGER USER",
        "ALTER TABLE order_orderevent ENABLE TRIGGER USER",
    ),
    "asked about the past": (
        TRIGGERS,
        "DROP TRIGGER in_read_committed ON order_orderevent",
        "CREATE TRIGGER in_read_committed BEFORE INSERT OR UPDATE OR DELETE ON order_orderevent"
        " FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed()",
    ),
    "door": (
        DOORS,
        "CREATE FUNCTION mine() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
        "DROP FUNCTION mine()",
    ),
}


def offenders(rule: str) -> list[str]:
    """What the function of this name in the audit finds."""
    return list(getattr(audit, rule)())


@pytest.mark.parametrize("what", BREAKS)
def test_finds(what):
    """The administrator's statements are committed at once, and taken back."""
    rule, broken, mended = BREAKS[what]
    assert offenders(rule) == []
    with administrator() as cursor:
        cursor.execute(broken.format(me=APPLICATION, database=DATABASE))
        try:
            found = offenders(rule)
        finally:
            cursor.execute(mended.format(me=APPLICATION, database=DATABASE))
    assert found
    assert offenders(rule) == []


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
