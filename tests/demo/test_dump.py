"""`manage.py dump_demo` writes a database that a test of later migrations can begin with."""

import datetime

import pytest
from django.contrib.sessions.models import Session
from django.core.management import CommandError, call_command

from pasindo.common import clock
from pasindo.common.models import Regency
from pasindo.demo.dump import read_dump


def test_holds_schema_rows_and_the_moment_and_neither_sessions_nor_owners(transactional_db, tmp_path):
    Session.objects.create(session_key="kunci-rahasia", session_data="x", expire_date=clock.now())
    file = tmp_path / "demo.sql.xz"
    call_command("dump_demo", file, verbosity=0)
    moment, sql = read_dump(file)
    assert abs(moment - clock.now()) < datetime.timedelta(minutes=5)
    assert "CREATE TABLE public.django_session" in sql
    assert f"'{Regency.objects.first().pk}'" in sql
    assert "kunci-rahasia" not in sql
    assert "OWNER TO" not in sql
    # What only psql, or only a newer PostgreSQL, would understand.
    assert not any(line.startswith(("\\", "COPY ", "SET transaction_timeout")) for line in sql.splitlines())


def test_is_refused_in_production(settings, tmp_path):
    settings.PRODUCTION = True
    with pytest.raises(CommandError):
        call_command("dump_demo", tmp_path / "demo.sql.xz")
    assert list(tmp_path.iterdir()) == []
