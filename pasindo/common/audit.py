"""What must always hold, checked on a running system: each room declares its rules in its `audit.py`."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeVar

from django.apps import apps
from django.db import connection
from pgtrigger import registry

from pasindo.common import clock, grants, read_committed
from pasindo.common.answering import all_histories, noted_fields
from pasindo.common.models import Message
from pasindo.common.models.outbox import OPEN, State
from pasindo.common.trigger_sql import SEARCH_PATH

SEEN_TO = timedelta(days=90)  # after which nobody will send it any more
OVERDUE = timedelta(hours=6)  # the longest pause between two attempts is two hours

Check = TypeVar("Check", bound=Callable[..., Iterable[str]])


@dataclass(frozen=True)
class Rule:
    """A sentence that must hold, and the function that names what breaks it. `find` of a rule about stored files is
    told whether to read all of them."""

    name: str
    find: Callable[..., Iterable[str]]
    reads_files: bool = False
    is_warning: bool = False  # what a person must see to, but may be so for a while: it does not fail the audit

    def offenders(self, *, everything: bool = False) -> list[str]:
        return list(self.find(everything) if self.reads_files else self.find())


@dataclass(frozen=True)
class Finding:
    """A rule and the rows that break it."""

    rule: str
    offenders: list[str]
    is_warning: bool = False


_rules: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Check], Check]:
    """Register a function that yields a name of each row that breaks the rule. `name` is "group: what always holds"."""
    return _registering(name)


def warning(name: str) -> Callable[[Check], Check]:
    """Register a rule that only warns: time alone can bring it about, and a person must see to it."""
    return _registering(name, is_warning=True)


def file_rule(name: str) -> Callable[[Check], Check]:
    """Register a rule about stored files: its function is told whether to read every one, or only a sample."""
    return _registering(name, reads_files=True)


def _registering(name: str, *, reads_files: bool = False, is_warning: bool = False) -> Callable[[Check], Check]:
    def register(find: Check) -> Check:
        if name in _rules:
            raise ValueError(f"Two rules of the audit are called {name!r}.")
        _rules[name] = Rule(name, find, reads_files, is_warning)
        return find

    return register


def rules() -> list[Rule]:
    """Every rule of every room, those of one group (live, stock, sums …) together."""
    modules = [f"{config.name}.audit" for config in apps.get_app_configs() if find_spec(f"{config.name}.audit")]
    for module in modules:
        import_module(module)
    place = {module: index for index, module in enumerate(modules)}
    declared = sorted(_rules.values(), key=lambda item: place.get(item.find.__module__, len(place)))
    groups = list(dict.fromkeys(_group(item) for item in declared))
    return sorted(declared, key=lambda item: groups.index(_group(item)))


def _group(item: Rule) -> str:
    return item.name.partition(":")[0]


def findings(*, everything: bool = False) -> Iterator[Finding]:
    """Check every rule of every room. Rules about stored files read a sample, or all of them with `everything`."""
    for item in rules():
        yield Finding(item.name, item.offenders(everything=everything), item.is_warning)


@rule("told: nothing waits long after its time")
def overdue_messages() -> Iterable[str]:
    waiting = Message.objects.filter(state__in=OPEN)
    return (str(message) for message in waiting.filter(next_attempt_at__lt=clock.now() - OVERDUE))


@warning("told: no message of the last 90 days is given up or unknown")
def troubled_messages() -> Iterable[str]:
    """The operator's page Pesan keluar and `manage.py outbox` list them, and send them again."""
    troubled = Message.objects.filter(state__in=[State.UNKNOWN, State.GIVEN_UP], created_at__gt=clock.now() - SEEN_TO)
    troubled = troubled.exclude(recipient="")  # of somebody who was erased: nobody can send it any more
    return (f"{message.event} ({message.channel}: {message.state})" for message in troubled.iterator())


@rule("told: what was sent has a time")
def sent_without_time() -> Iterable[str]:
    return (str(message) for message in Message.objects.filter(state=State.SENT, sent_at__isnull=True))


@rule("told: what was given up has a reason")
def given_up_without_reason() -> Iterable[str]:
    return (str(message) for message in Message.objects.filter(state=State.GIVEN_UP, reason=""))


@rule("history: what was noted last is how each row stands")
def rows_unlike_their_history() -> Iterable[str]:
    """A row that was changed while its trigger was off, or whose history was."""
    for history in all_histories():
        if any(tracker.label == "insert" for tracker in history.pgh_trackers):  # others keep some changes only
            yield from _rows_unlike(history)


def _rows_unlike(history: Any) -> Iterable[str]:
    row, kept = history.pgh_tracked_model._meta, history._meta.db_table
    columns = [history._meta.get_field(name).column for name in noted_fields(history)]
    now, noted = (", ".join(f'{table}."{column}"' for column in columns) for table in ("r", "h"))
    key = f'r."{row.pk.column}"'
    # Raw: the last row of each by the index on its object; the ORM knows no lateral join. The names are the models'.
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {key} FROM {row.db_table} r LEFT JOIN LATERAL"  # noqa: S608
            f" (SELECT * FROM {kept} WHERE pgh_obj_id = {key} ORDER BY pgh_id DESC LIMIT 1) h ON true"
            f" WHERE ({now}) IS DISTINCT FROM ({noted}) ORDER BY 1"
        )
        yield from (f"{row.label} {key}" for (key,) in cursor.fetchall())


@rule("roles: the application owns nothing and is nobody else")
def powers_of_the_application() -> Iterator[str]:
    """The role of this connection, which is that of web and worker."""
    yield from _names(
        "SELECT format('%s %s', rolname, power) FROM pg_roles, LATERAL (VALUES ('is a superuser', rolsuper),"
        " ('makes databases', rolcreatedb), ('makes roles', rolcreaterole), ('replicates', rolreplication),"
        " ('passes row security', rolbypassrls)) AS powers (power, has) WHERE rolname = current_user AND has"
    )
    yield from _names(
        "SELECT format('%s is a member of %s', current_user, roleid::regrole) FROM pg_auth_members"
        " WHERE pg_get_userbyid(member) = current_user"
    )
    yield from _names(
        "SELECT format('%s owns %s', current_user, name) FROM ("
        " SELECT datname::text AS name, datdba AS owner FROM pg_database"
        " UNION ALL SELECT nspname, nspowner FROM pg_namespace"
        " UNION ALL SELECT oid::regclass::text, relowner FROM pg_class"
        " UNION ALL SELECT oid::regprocedure::text, proowner FROM pg_proc) AS things"
        " WHERE pg_get_userbyid(owner) = current_user"
    )


# What may be set for the application for good: a likeness of search behind a pooler, and limits of time and memory.
_SET_FOR_GOOD = ("pg_trgm.%", "%timeout", "work_mem", "TimeZone", "client_encoding")


@rule("roles: nothing is set for good for the application but limits of time, memory and likeness")
def settings_of_the_application() -> Iterator[str]:
    """A role may set most things for its own next sessions: an isolation in which writes are refused, a path."""
    yield from _names(
        "SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting"
        " WHERE setrole IN (0, (SELECT oid FROM pg_roles WHERE rolname = current_user))"
        " AND setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))"
        " AND split_part(setting, '=', 1) NOT LIKE ALL (%s)",
        list(_SET_FOR_GOOD),
    )


@rule("roles: the application has no right that gets round a rule")
def rights_of_the_application() -> Iterator[str]:
    yield from _names(
        "SELECT 'may empty, or hang something on, ' || oid::regclass FROM pg_class"
        " WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')"
        " AND has_table_privilege(oid, 'TRUNCATE, REFERENCES, TRIGGER')"
    )
    yield from _names(
        "SELECT 'may write ' || name FROM unnest(%s) AS name WHERE has_table_privilege(name, 'INSERT, UPDATE, DELETE')",
        list(grants.READ_ONLY),
    )
    yield from _names(
        "SELECT 'may set back ' || seqrelid::regclass FROM pg_sequence WHERE has_sequence_privilege(seqrelid, 'UPDATE')"
    )
    yield from _names(
        "SELECT 'may make things in the schema ' || nspname FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE')"
    )
    yield from _names(
        "SELECT 'may make schemas or temporary tables' WHERE"
        " has_database_privilege(current_database(), 'CREATE, TEMPORARY')"
    )
    yield from _names(
        "SELECT 'may set ' || name FROM unnest(%s) AS name WHERE has_parameter_privilege(current_user, name, 'SET')",
        ["session_replication_role", "allow_system_table_mods"],
    )
    yield from _names(
        "SELECT 'may call ' || oid::regprocedure FROM pg_proc WHERE has_function_privilege(oid, 'EXECUTE')"
        " AND proname IN ('lo_import', 'lo_export', 'pg_read_file', 'pg_read_binary_file', 'pg_ls_dir', 'pg_stat_file')"
    )


@rule("roles: every trigger is there, switched on, and as its model declares it")
def triggers_unlike_their_models() -> Iterator[str]:
    """Also what a function says is compared, letter by letter: it could have been replaced by a kinder one."""
    declared = {}
    path = [f"search_path={SEARCH_PATH}"]
    for model, trigger in registry.registered():
        compiled, table = trigger.compile(model), model._meta.db_table
        declared[compiled.sql.pgid, table] = (compiled.hash, str(compiled.sql).split("$$")[1], path, "O")
        declared[read_committed.NAME, table] = ("", read_committed.BODY, path, "O")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgname::text, c.relname::text, coalesce(obj_description(t.oid, 'pg_trigger'), ''),"
            " prosrc, proconfig, tgenabled::text"
            " FROM pg_trigger t JOIN pg_proc p ON p.oid = tgfoid JOIN pg_class c ON c.oid = tgrelid"
            " WHERE NOT tgisinternal"
        )
        installed = {(name, table): tuple(rest) for name, table, *rest in cursor.fetchall()}
    for name, table in sorted(declared.keys() | installed.keys()):
        if declared.get((name, table)) != installed.get((name, table)):
            yield f"{name} of {table}"


@rule("roles: only the doors that are listed run with the owner's rights")
def doors_that_nobody_listed() -> Iterator[str]:
    """One that takes tables from where the session says would run with these rights whatever the session wants."""
    yield from _names(
        "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef"
        " AND (proname <> ALL (%s) OR proconfig IS DISTINCT FROM %s::text[])",
        list(grants.DOORS),
        [f"search_path={SEARCH_PATH}"],
    )


def _names(sql: str, *values: str | list[str]) -> Iterator[str]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values or None)
        yield from (name for (name,) in cursor.fetchall())
