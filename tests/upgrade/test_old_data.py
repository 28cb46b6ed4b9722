"""The demonstration as it stood before listings had variants (the dump beside this file) is carried along.

Whoever moves data in a migration adds here what must have become of the old rows: `old.rows(sql)` reads the migrated
database. Another dump is written by `manage.py dump_demo FILE`."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import psycopg2
import pytest

from pasindo.demo.dump import read_dump
from pasindo.services import postgres
from pasindo.services.processes import ROOT
from tests.harness import environment

DUMP = Path(__file__).parent / "demo-before-variants.sql.xz"


class Old(NamedTuple):
    """The migrated database, and what the audit said of it."""

    url: str
    audit: subprocess.CompletedProcess[str]

    def rows(self, sql: str) -> list[tuple]:
        with closing(psycopg2.connect(self.url)) as connection, connection.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall()


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Old]:
    """A database of its own on this run's server: the dump, migrated by a process and audited at the dump's moment."""
    name = f"{environment.DATABASE}_old"
    sockets = Path(os.environ[environment.SOCKETS])
    postgres.recreate_database(sockets, name, template="template1")
    url = postgres.url(sockets, name)
    moment, sql = read_dump(DUMP)
    owner_url = postgres.owner_url(sockets, name)
    with closing(psycopg2.connect(owner_url)) as connection, connection, connection.cursor() as cursor:
        cursor.execute(sql)
    done = subprocess.run(
        [sys.executable, "-m", "tests.upgrade.migrate_and_audit", moment.isoformat()],
        cwd=ROOT,
        # Development, where the clock may stand at another moment.
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "pasindo.settings",
            "PASINDO_ENV": "development",
            "PASINDO_VAR": str(tmp_path_factory.mktemp("old")),
            "DATABASE_URL": url,
            "DATABASE_OWNER_URL": owner_url,
        },
        capture_output=True,
        text=True,
    )
    yield Old(url, done)
    postgres.drop_database(sockets, name)


def test_every_rule_of_the_audit_holds(old):
    lines = [line for line in old.audit.stdout.splitlines() if line[:1].strip()]
    warned = [line.split(maxsplit=2)[2] for line in lines if line.startswith("warn ")]
    assert [line for line in lines if not line.startswith(("ok ", "warn "))] == [], old.audit.stderr
    # Letters of the old demonstration led nowhere: an operator would see them.
    assert warned == ["told: no message of the last 90 days is given up or unknown"]
    assert old.audit.returncode == 0, old.audit.stderr
    assert len(lines) > 30


def test_the_demonstration_knows_what_it_loaded_and_would_not_load_it_again(old):
    (line,) = (line for line in old.audit.stdout.splitlines() if "demo: knows what it loaded" in line)
    assert line.split()[:2] == ["ok", "0"]


def test_every_listing_order_and_decision_is_still_there(old):
    (counts,) = old.rows(
        "SELECT count(*), count(*) FILTER (WHERE status = 'live'),"
        " (SELECT count(*) FROM order_order), (SELECT count(*) FROM curation_decision) FROM catalogue_product"
    )
    assert counts == (84, 60, 14, 493)


def test_every_parcel_that_left_holds_all_pieces_of_its_facility_order(old):
    (counts,) = old.rows(
        "SELECT (SELECT count(*) FROM order_shipment), (SELECT count(*) FROM order_shipment WHERE position = 1),"
        " (SELECT count(*) FROM order_shipmentline),"
        " (SELECT count(*) FROM order_line l JOIN order_facilityorder f ON f.id = l.facility_order_id"
        "  WHERE f.status IN ('shipped', 'delivered', 'done'))"
    )
    assert counts[0] == counts[1] > 5
    assert counts[2] == counts[3] > 5
    unlike = (
        "SELECT s.id FROM order_shipmentline s JOIN order_line l ON l.id = s.line_id WHERE s.quantity <> l.quantity"
    )
    assert old.rows(unlike) == []
    arrived = old.rows(
        "SELECT f.status, count(*) = count(s.arrived_at), bool_and(s.arrived_at = f.delivered_at) FROM order_shipment s"
        " JOIN order_facilityorder f ON f.id = s.facility_order_id GROUP BY f.status ORDER BY f.status"
    )
    assert arrived == [("delivered", True, True), ("done", True, True), ("shipped", False, None)]


def test_each_reservation_became_counters_of_its_pieces(old):
    counted = old.rows(
        "SELECT f.status, sum(r.quantity - r.released - r.consumed) > 0, sum(r.released) > 0, sum(r.consumed) > 0"
        " FROM order_reservation r JOIN order_line l ON l.id = r.line_id"
        " JOIN order_facilityorder f ON f.id = l.facility_order_id GROUP BY f.status"
    )
    held, gone, left = (True, False, False), (False, True, False), (False, False, True)
    expected = dict.fromkeys(["awaiting_payment", "paid", "accepted", "packed"], held)
    expected |= dict.fromkeys(["lapsed", "cancelled"], gone) | dict.fromkeys(["shipped", "delivered", "done"], left)
    assert {status: tuple(rest) for status, *rest in counted} == expected


def test_every_role_of_before_is_marked_as_taken_over_with_its_history(old):
    for table in ("partner_membership", "accounts_roleassignment"):
        for each in (table, f"{table}event"):
            (counts,) = old.rows(
                f"SELECT count(*), count(*) FILTER (WHERE taken_over), count(invitation_id) FROM {each}"
            )
            assert counts[0] == counts[1] > 10 and counts[2] == 0, each
    assert old.rows("SELECT count(*) FROM accounts_invitation") == [(0,)]


def test_the_tables_of_the_demonstration_are_gone(old):
    assert old.rows("SELECT to_regclass('demo_loaded'), to_regclass('common_clockshift')") == [(None, None)]
    assert old.rows("SELECT count(*) FROM django_migrations WHERE app = 'demo'") == [(0,)]


def test_every_listing_has_one_variant_under_its_own_public_id(old):
    """Pages that were opened before the migration carry the listing's id in their forms."""
    assert old.rows(
        "SELECT count(*), count(DISTINCT v.product_id), count(*) FILTER (WHERE v.public_id = p.public_id),"
        " count(*) FILTER (WHERE v.is_offered = (p.live_revision_id IS NOT NULL)),"
        " count(*) FILTER (WHERE v.is_offered AND v.weight_g IS NULL)"
        " FROM catalogue_variant v JOIN catalogue_product p ON p.id = v.product_id"
    ) == [(84, 84, 84, 84, 0)]


def test_stock_revisions_and_order_lines_point_to_the_variant_of_their_listing(old):
    assert old.rows(
        "SELECT (SELECT count(*) FROM partner_stockrecord s JOIN catalogue_variant v ON v.id = s.variant_id"
        "        WHERE v.product_id <> s.product_id),"
        " (SELECT count(*) FROM catalogue_revisionvariant r JOIN catalogue_variant v ON v.id = r.variant_id"
        "  JOIN catalogue_revision n ON n.id = r.revision_id WHERE v.product_id <> n.product_id),"
        " (SELECT count(*) FROM order_line l JOIN catalogue_variant v ON v.id = l.variant_id"
        "  WHERE v.product_id <> l.product_id OR l.variant_label <> '')"
    ) == [(0, 0, 0)]
    assert old.rows("SELECT count(*) > 10 FROM order_line") == [(True,)]


def test_what_was_judged_is_fixed_again(old):
    """The migration looked away from the trigger for one statement."""
    assert old.rows("SELECT count(*) FROM pg_trigger WHERE tgenabled <> 'O' AND NOT tgisinternal") == [(0,)]


def test_the_dump_is_small_enough_to_keep():
    assert DUMP.stat().st_size <= 2 * 1024 * 1024
