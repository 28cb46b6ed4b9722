"""Attack: open a trigger by a setting of the session, or put a table of one's own before its eyes.

Before, `SET pgtrigger.ignore = ...` switched off any trigger for whoever had a connection, and a temporary table of the
name `catalogue_revision`, without rows, made every frozen revision look like a draft.
"""

import os
import re

import pgtrigger
import psycopg2
import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from pgtrigger import registry

from catalog.publishing import freeze_revision
from pasindo.accounts.models import RoleAssignment
from pasindo.accounts.roles import Role
from pasindo.services import postgres
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.facilities import officer
from tests.harness import environment
from tests.harness.roles import administrator, signed_in

pytestmark = pytest.mark.django_db


def _rows(sql: str) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


def test_the_setting_that_pgtrigger_knows_opens_nothing():
    user = make_user(role=Role.OPERATOR)
    names = ",".join(trigger.get_pgid(model) for model, trigger in registry.registered())
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pgtrigger.ignore', %s, false)", ["{" + names + "}"])
        with pytest.raises(DatabaseError, match="Cannot delete rows"), transaction.atomic():
            cursor.execute("DELETE FROM accounts_roleassignment")
    with pgtrigger.ignore(), pytest.raises(DatabaseError, match="Cannot delete rows"), transaction.atomic():
        RoleAssignment.objects.all().delete()
    assert RoleAssignment.objects.filter(user=user).count() == 1


@pytest.fixture
def temporary_tables():
    """The application may not make any; here it may, to see that the triggers do not stand on that alone."""
    with administrator() as cursor:
        cursor.execute(f"GRANT TEMPORARY ON DATABASE {environment.DATABASE} TO {postgres.APPLICATION}")
        yield
        cursor.execute(f"REVOKE TEMPORARY ON DATABASE {environment.DATABASE} FROM {postgres.APPLICATION}")


@pytest.mark.parametrize("path", ["pg_temp, public", "public"])
def test_a_temporary_table_of_the_same_name_deceives_no_trigger(path, temporary_tables):
    revision = make_draft()
    freeze_revision(revision_id=revision.pk, actor=officer(revision.product.facility))
    title = revision.texts.get(language="id").title
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE catalogue_revision (id bigint, frozen_at timestamptz) ON COMMIT DROP")
        cursor.execute(f"SET LOCAL search_path = {path}")
        with pytest.raises(IntegrityError, match="a submitted revision is fixed"), transaction.atomic():
            cursor.execute("UPDATE catalogue_revisiontext SET title = 'Lain' WHERE revision_id = %s", [revision.pk])
    assert revision.texts.get(language="id").title == title


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("level", ["repeatable read", "serializable"])
def test_who_began_before_is_not_asked_about_the_past(level):
    """A session that had looked at the draft could change it after it was frozen: its triggers still saw the draft."""
    revision = make_draft()
    with signed_in(os.environ["DATABASE_URL"]) as cursor:
        cursor.execute(f"SET default_transaction_isolation = '{level}'")
        cursor.execute("BEGIN; SELECT count(*) FROM catalogue_revision")
        freeze_revision(revision_id=revision.pk, actor=officer(revision.product.facility))
        title = revision.texts.get(language="id").title
        with pytest.raises(psycopg2.Error, match="READ COMMITTED"):
            cursor.execute("UPDATE catalogue_revisiontext SET title = 'Lain'")
    assert revision.texts.get(language="id").title == title


def test_every_trigger_of_the_database_is_one_that_a_model_declares_and_asks_no_setting():
    """Whoever adds a trigger without `compile_firmly`, or by hand, finds it here."""
    installed = _rows(
        "SELECT t.tgname::text, t.tgenabled::text, obj_description(t.oid), p.proconfig, p.prosrc ~* 'should_ignore'"
        " FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
        " WHERE NOT t.tgisinternal AND t.tgname <> 'in_read_committed' ORDER BY 1"
    )
    declared = {trigger.get_pgid(model): trigger.compile(model).hash for model, trigger in registry.registered()}
    safe = ["search_path=pg_catalog, public, pg_temp"]
    assert installed == [(name, "O", digest, safe, False) for name, digest in sorted(declared.items())]
    assert len(declared) > 50
    assert _rows("SELECT to_regproc('public._pgtrigger_should_ignore')") == [(None,)]


# What PostgreSQL reads by the settings of the session: a backslash by standard_conforming_strings, ASSERT by
# plpgsql.check_asserts, days without a zone by TimeZone; and any setting that is asked for.
DEPENDS_ON_THE_SESSION = re.compile(
    r"\\|\bASSERT\b|CURRENT_DATE|LOCALTIME|(?:NOW\(\)|CURRENT_TIMESTAMP)::(?:date|time|text)|CURRENT_SETTING",
    re.IGNORECASE,
)


def test_no_trigger_says_what_a_setting_gives_another_meaning():
    found = {
        f"{model._meta.label}:{trigger.name}": words
        for model, trigger in registry.registered()
        if (words := DEPENDS_ON_THE_SESSION.findall(str(trigger.compile(model).sql)))
    }
    assert found == {}
