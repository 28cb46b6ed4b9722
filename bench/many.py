"""Fill a demo's database with listings: `python -m bench.many 100000` (make run must have loaded the demo before).

Every listing of the demo is repeated with all that belongs to it (texts, variants, stock, rounds, sheets, histories)
under keys of its own, until there are as many. Photos are shared. It runs past the triggers, as the administrator, on
what the rules let in once: `manage.py audit` must find it sound.
"""

import os
import sys
import time
from contextlib import closing
from pathlib import Path

import psycopg2

from pasindo.services import postgres
from pasindo.services.lease import Lease

OFFSET = 1_000_000  # keys of the first repetition begin here, those of the second at twice as much
ROOMS = {
    "catalogue": (
        "ProductFamily Product ProductCategory Variant Revision RevisionEditor RevisionText RevisionPhoto"
        " RevisionVariant Approval SearchRow"
    ),
    "partner": "StockRecord",
    "curation": "Submission Round Decision Score SubmissionEvent",
}
# Unique within a facility; and nobody ordered any of these.
_OTHERWISE = {"partner_sku": "t.partner_sku || '-' || k", "num_allocated": "0"}


def main(wanted: int) -> None:
    """Repeat the listings of the database until it has `wanted` live ones; says how long it took."""
    with Lease() as lease:
        lease.wait()
        import django

        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pasindo.settings")
        django.setup()
        with closing(psycopg2.connect(_administrator(lease))) as session, session, session.cursor() as cursor:
            began = time.monotonic()
            cursor.execute("SELECT count(*) FROM catalogue_product WHERE status = 'live'")
            (live,) = cursor.fetchone()
            times = max(0, -(-(wanted - live) // live))
            cursor.execute("SET session_replication_role = replica")
            for model in _models():
                cursor.execute(_repeated(model), {"times": times})
                print(f"{model._meta.db_table}: {cursor.rowcount} more", file=sys.stderr)  # noqa: T201
        with closing(psycopg2.connect(_administrator(lease))) as session:
            session.autocommit = True
            session.cursor().execute("ANALYZE")
        print(f"{live * (times + 1)} live listings, in {time.monotonic() - began:.0f} s", file=sys.stderr)  # noqa: T201


def _administrator(lease: Lease) -> str:
    return postgres.administrator_url(Path(lease.run or ""), postgres.DATABASE)


def _models() -> list:
    """Each with the histories that are kept of it."""
    from django.apps import apps

    chosen = [apps.get_model(label, name) for label, names in ROOMS.items() for name in names.split()]
    kept = [model for model in apps.get_models() if getattr(model, "pgh_tracked_model", None) in chosen]
    return chosen + kept


def _repeated(model) -> str:
    """INSERT … SELECT: the rows of a table as they are, `times` times, keys moved on and what is unique made so."""
    columns = ", ".join(f'"{field.column}"' for field in model._meta.concrete_fields)
    values = ", ".join(_value(model, field) for field in model._meta.concrete_fields)
    table, key = model._meta.db_table, model._meta.pk.column
    return (
        f"INSERT INTO {table} ({columns}) SELECT {values} FROM {table} t, generate_series(1, %(times)s) k"  # noqa: S608
        f' WHERE t."{key}" < {OFFSET}'
    )


def _value(model, field) -> str:
    column, moved = f't."{field.column}"', f't."{field.column}" + k * {OFFSET}'
    kept_of = getattr(model, "pgh_tracked_model", model)  # a history says of a row what the row says
    if field.name in _OTHERWISE:
        return _OTHERWISE[field.name]
    if field.remote_field:
        return moved if field.remote_field.model in _models() else column
    if field.primary_key:
        return moved
    if any(field.name == other.name and other.unique for other in kept_of._meta.concrete_fields):
        kind = field.get_internal_type()
        return f"md5({column}::text || k)::uuid" if kind == "UUIDField" else f"{column} || '-' || k"
    return column


if __name__ == "__main__":
    main(int(sys.argv[1]))
