"""Tables of history that the database itself writes: each row as it was after a change, by whom, and when."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import pghistory
import pgtrigger
from django.db import migrations, models

from pasindo.common.triggers import append_only, passed_by_doors

Tracked = TypeVar("Tracked", bound=type[models.Model])


def tracked(
    name: str,
    *,
    fields: Sequence[str] = (),
    only: Sequence[str] = (),
    while_true: pgtrigger.Q | None = None,
    may_be_deleted: bool = False,
    forgets: bool = False,
) -> Callable[[Tracked], Tracked]:
    """Class decorator: a table `name` beside the model gets a row for each that is added or changed (or deleted).

    `fields`: what it keeps of the row, all of it by default. `only`: a change of these makes a row, by default of any
    field that is kept. `while_true`: no row but for a change of one that was so. Nothing is ever changed or deleted in
    it, and no row is without its context (see acting.py): a change whose maker cannot be named is not made.
    `forgets`: it holds what names a person, and a door for erasure may blank that.
    """
    condition = while_true or (pgtrigger.AnyChange(*only) if only else pgtrigger.AnyChange())
    trackers: list[Any] = [pghistory.UpdateEvent(condition=condition)]
    if while_true is None:
        trackers.insert(0, pghistory.InsertEvent())
    if may_be_deleted:
        trackers.append(pghistory.DeleteEvent())
    return pghistory.track(
        *trackers,
        fields=list(fields) or None,
        model_name=name,
        append_only=not forgets,
        meta={"triggers": [passed_by_doors(append_only())]} if forgets else None,
        obj_field=pghistory.ObjForeignKey(related_name="+", related_query_name="+"),
        context_field=pghistory.ContextForeignKey(null=False, db_constraint=True, on_delete=models.PROTECT),
    )


def histories_begin(app_label: str, *names: str) -> migrations.RunPython:
    """In a migration, after the tables of history are there: each row that has none yet is noted as it stands.

    Without it the first change of an old row would be kept, and what it was before would not.
    """

    def note(apps: Any, schema_editor: Any) -> None:
        for name in names:
            history = apps.get_model(app_label, name)
            row = history._meta.get_field("pgh_obj").remote_field.model._meta
            kept = [field.column for field in history._meta.concrete_fields if not field.name.startswith("pgh_")]
            copied = ", ".join(f'"{column}"' for column in kept)
            table, key = history._meta.db_table, f'"{row.pk.column}"'
            schema_editor.execute(  # tables and columns are those of the models
                f"INSERT INTO {table} ({copied}, pgh_created_at, pgh_label, pgh_obj_id, pgh_context_id)"  # noqa: S608
                f" SELECT {copied}, now(), 'begin', {key}, _pgh_attach_context() FROM {row.db_table}"
                f" WHERE {key} NOT IN (SELECT pgh_obj_id FROM {table})"
            )
        # The foreign keys of these rows are looked at now: a table with work pending cannot be altered afterwards.
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")

    return migrations.RunPython(note, migrations.RunPython.noop)


def unknown_makers_are_named(app_label: str, *names: str) -> migrations.RunPython:
    """In a migration: changes that were noted without a context, before each had one, get one that says so."""

    def name_them(apps: Any, schema_editor: Any) -> None:
        for name in names:
            table = apps.get_model(app_label, name)._meta.db_table
            schema_editor.execute(
                "WITH context AS (INSERT INTO pghistory_context (id, metadata, created_at, updated_at)"  # noqa: S608
                """ SELECT gen_random_uuid(), '{"actor": null, "action": "", "through": ""}', now(), now()"""
                f" WHERE EXISTS (SELECT 1 FROM {table} WHERE pgh_context_id IS NULL) RETURNING id)"
                f" UPDATE {table} SET pgh_context_id = context.id FROM context WHERE pgh_context_id IS NULL"
            )

    return migrations.RunPython(name_them, migrations.RunPython.noop)
