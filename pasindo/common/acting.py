"""Who makes a change: told to the database with every write, where the histories of rows (pghistory) note it.

`acting(...)` says it for a block: a service with its `actor`, a web request, a task, a command. The innermost block
counts. Each has a context row of its own, written with its first change and never again: what is noted cannot be
pointed elsewhere later. (pghistory's own context manager merges inner blocks into the outer one and rewrites its row.)
A change outside any block is noted under the account of the database by `_pgh_attach_context()`.
"""

import json
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from django.db import connection
from psycopg2.extensions import TRANSACTION_STATUS_INERROR

WRITES = ("INSERT", "UPDATE", "DELETE", "WITH")
_SET = "SELECT set_config('pghistory.context_id', {}, true), set_config('pghistory.context_metadata', {}, true); "


class Through(StrEnum):
    """The way by which a change came."""

    WEB = "web"
    SYSTEM = "system"  # a task that the outbox or the clock started
    COMMAND = "command"
    DATABASE = "database"  # past the application


class Block:
    """One block of work of one person, or of nobody. `who` is asked at each write: signing in changes the answer."""

    def __init__(self, who: Callable[[], int | None], action: Callable[[], str], through: str) -> None:
        self.who, self.action, self.through = who, action, through
        self._known: tuple[int | None, str] | None = None
        self._context: tuple[str, str] = ("", "")
        self._is_asking = False

    def context(self) -> tuple[str, str]:
        """Id and metadata of the context row; another row as soon as it would say something else."""
        if self._is_asking:  # finding out who it is may end a session that is not valid: nobody's doing
            return ("", "")
        self._is_asking = True
        try:
            known = (self.who(), self.action())
        finally:
            self._is_asking = False
        if known != self._known:
            metadata = {"actor": known[0], "action": known[1], "through": self.through}
            self._known, self._context = known, (str(uuid.uuid4()), json.dumps(metadata))
        return self._context


class _Blocks(threading.local):
    def __init__(self) -> None:
        self.stack: list[Block] = []


_blocks = _Blocks()


@contextmanager
def acting(*, actor: Any = None, action: str, through: Through | None = None) -> Iterator[None]:
    """Changes in this block are made by `actor` (a user; None where nobody is known), in doing `action`."""
    key = None if actor is None else actor.pk
    came = through or (_blocks.stack[-1].through if _blocks.stack else "")
    with acting_as(Block(lambda: key, lambda: action, came)):
        yield


@contextmanager
def acting_as(block: Block) -> Iterator[None]:
    """Changes are noted as `block` says."""
    # At the front and for good: whoever pushes a wrapper of his own for a time pops it from the end.
    if _note not in connection.execute_wrappers:
        connection.execute_wrappers.insert(0, _note)
    _blocks.stack.append(block)
    try:
        yield
    finally:
        _blocks.stack.pop()


def _note(execute: Callable, sql: Any, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """Put the context in front of a statement that writes: in the same round trip, for this transaction alone."""
    cursor = context["cursor"]
    if not isinstance(sql, str) or not sql.lstrip()[:6].upper().startswith(WRITES):
        return execute(sql, params, many, context)
    if cursor.cursor.connection.get_transaction_status() == TRANSACTION_STATUS_INERROR:
        return execute(sql, params, many, context)  # to fail as it would have
    said = _blocks.stack[-1].context() if _blocks.stack else ("", "")
    if many:
        cursor.cursor.execute(_SET.format("%s", "%s"), said)
        return execute(sql, params, many, context)
    if isinstance(params, dict):
        params = {**params, "acting_id": said[0], "acting_metadata": said[1]}
        return execute(_SET.format("%(acting_id)s", "%(acting_metadata)s") + sql, params, many, context)
    if params is None:
        sql = sql.replace("%", "%%")
    return execute(_SET.format("%s", "%s") + sql, (*said, *(params or ())), many, context)
