"""Database triggers that several rooms use. They hold whoever writes: service, shell or raw SQL.

Whom they do not hold is the owner of the tables, as who migrations run: only the owner may empty a table at once."""

from collections.abc import Callable, Sequence

import pgtrigger
from django.db.models import CheckConstraint, F, Func, Model, Q


def append_only() -> pgtrigger.Protect:
    """History: no row is ever changed or deleted. What could be mended later would prove nothing."""
    return pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)


def never_deleted() -> pgtrigger.Protect:
    """No row is ever deleted: others refer to it in words (mails, papers, numbers) that no foreign key protects."""
    return pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete)


def only_changes(*columns: str, once: Sequence[str] = (), forgotten: Sequence[str] = ()) -> pgtrigger.Trigger:
    """All columns but the named ones are fixed once written. `once`: written when they are still empty, never again.
    `forgotten`: references that may only become empty, as when what they point to is deleted.

    Compared as JSON, so that a column added later is fixed too, without anybody remembering this trigger.
    """
    changing = (*columns, *once, *forgotten)
    free = ", ".join(f"'{column}'" for column in changing)
    return _refusing(
        "only_changes",
        [
            f"(to_jsonb(NEW) - ARRAY[{free}]::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY[{free}]::text[])",
            *(f"OLD.{column} IS NOT NULL AND NEW.{column} IS DISTINCT FROM OLD.{column}" for column in once),
            *(f"NEW.{column} IS NOT NULL AND NEW.{column} IS DISTINCT FROM OLD.{column}" for column in forgotten),
        ],
        f"only {' '.join(changing) or 'nothing'} may change in %",
        lambda column: column not in changing,
    )


def written_with(parent: str, column: str) -> pgtrigger.Trigger:
    """Rows that are part of another one, of the table `parent` under `column`, are written in the transaction that
    writes it, and never added to it later: what is append-only says for ever what it said at first.

    A row that we see and whose transaction is still in progress was written by ours, in whichever of its savepoints.
    The system column knows the lower half of that transaction's number; the upper half is that of today. (Of the
    older ones of another age PostgreSQL says nothing, or that they have not been yet: refused as well.)
    """
    return pgtrigger.Trigger(
        name="written_with_its_whole",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func=pgtrigger.Func(
            f"""
            IF NOT EXISTS (
                SELECT 1 FROM {parent} whole WHERE whole.id = NEW.{column} AND pg_xact_status((
                    pg_current_xact_id()::text::bigint >> 32 << 32 | whole.xmin::text::bigint
                )::text::xid8) = 'in progress'
            ) THEN
                RAISE EXCEPTION 'nothing is added to what was written before, in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """  # noqa: S608 - of names that this module's callers write
        ),
    )


def passed_by_doors(trigger: pgtrigger.Trigger) -> pgtrigger.Trigger:
    """The same trigger, which lets the owner of the table pass: the doors (pasindo/common/doors.py), and migrations."""
    asked = trigger.get_func

    def get_func(model: Model) -> str | pgtrigger.Func:
        func = asked(model)
        return pgtrigger.Func(_DOORS + func.func) if isinstance(func, pgtrigger.Func) else _DOORS + func

    trigger.get_func = get_func  # type: ignore[method-assign]
    return trigger


# Inside a door the current user is the owner; no session of the application can become that by itself.
_DOORS = """
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;
"""


def is_fixed(model: type[Model], column: str) -> bool:
    """Whether a trigger of this model refuses every change of the column."""
    triggers = getattr(model._meta, "triggers", [])
    return any(isinstance(trigger, Refusing) and trigger.fixes(column) for trigger in triggers)


def contact_is_kept(*columns: str) -> pgtrigger.Trigger:
    """How to reach a buyer is fixed as well, by a trigger of its own: it is the only one that erasure has to pass."""
    changed = [f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns]
    return _refusing("contact_is_kept", changed, "the contact in % is what was given", columns.__contains__)


class Refusing(pgtrigger.Trigger):
    """Refuses an UPDATE. `fixes` tells of a column whether it never changes, and so needs no history."""

    fixes: Callable[[str], bool]


def _refusing(name: str, conditions: list[str], message: str, fixes: Callable[[str], bool]) -> Refusing:
    trigger = Refusing(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        func=pgtrigger.Func(
            f"""
            IF {" OR ".join(conditions)} THEN
                RAISE EXCEPTION '{message}', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """
        ),
    )
    trigger.fixes = fixes
    return trigger


def moves(field: str, transitions: list[tuple[str, str]]) -> pgtrigger.FSM:
    """The database's copy of a table of moves: any other change of state is refused.

    A service asks first and says why; this holds for what goes past the services, and when two of them race.
    """
    return pgtrigger.FSM(name="moves", field=field, transitions=sorted(set(transitions)))


def whole_rupiah(field: str, name: str) -> CheckConstraint:
    """Oscar keeps money as decimals with two places; rupiah have none."""
    return CheckConstraint(condition=Q(**{field: Func(F(field), function="trunc")}), name=name)
