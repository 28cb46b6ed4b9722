"""Database triggers that several rooms use. They hold whoever writes: service, shell or raw SQL.

TRUNCATE stays possible: test databases are flushed with it."""

import pgtrigger
from django.db.models import CheckConstraint, F, Func, Q


def append_only() -> pgtrigger.Protect:
    """History: no row is ever changed or deleted. What could be mended later would prove nothing."""
    return pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)


def never_deleted() -> pgtrigger.Protect:
    """No row is ever deleted: others refer to it in words (mails, papers, numbers) that no foreign key protects."""
    return pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete)


def only_changes(*columns: str) -> pgtrigger.Trigger:
    """All columns but the named ones are fixed once written.

    Compared as JSON, so that a column added later is fixed too, without anybody remembering this trigger.
    """
    kept = ", ".join(f"'{column}'" for column in columns)
    return pgtrigger.Trigger(
        name="only_changes",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        func=pgtrigger.Func(
            f"""
            IF (to_jsonb(NEW) - ARRAY[{kept}]::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY[{kept}]::text[]) THEN
                RAISE EXCEPTION 'only {" ".join(columns)} may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """
        ),
    )


def moves(field: str, transitions: list[tuple[str, str]]) -> pgtrigger.FSM:
    """The database's copy of a table of moves: any other change of state is refused.

    A service asks first and says why; this holds for what goes past the services, and when two of them race.
    """
    return pgtrigger.FSM(name="moves", field=field, transitions=sorted(set(transitions)))


def whole_rupiah(field: str, name: str) -> CheckConstraint:
    """Oscar keeps money as decimals with two places; rupiah have none."""
    return CheckConstraint(condition=Q(**{field: Func(F(field), function="trunc")}), name=name)
