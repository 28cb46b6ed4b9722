"""What became of one row: every change of it that a history noted, old and new, who made it, and when."""

import datetime
from collections.abc import Iterator
from typing import Any, NamedTuple

from django.contrib.auth import get_user_model
from django.db import models

from pasindo.common.acting import Through
from pasindo.common.answering import histories_of, moves_of


class NotedChange(NamedTuple):
    """One change. `who` is a person's name and key, or the way by which it came where nobody was there."""

    moment: datetime.datetime
    who: str
    action: str
    changed: list[str]


def changes_of(model: type[models.Model], key: Any) -> list[NotedChange]:
    """The changes of the row of this model with this key, the first one first."""
    noted = [change for history in histories_of(model) for change in _noted(history, key)]
    moved = [change for moves in moves_of(model) if hasattr(moves, "action") for change in _moved(moves, model, key)]
    return sorted([*noted, *moved], key=lambda change: change.moment)


def _noted(history: Any, key: Any) -> Iterator[NotedChange]:
    names = [field.attname for field in history._meta.concrete_fields if not field.name.startswith("pgh_")]
    before: dict[str, Any] = {}
    for row in history.objects.filter(pgh_obj_id=key).select_related("pgh_context").order_by("pgh_id"):
        now = {name: getattr(row, name) for name in names}
        said = row.pgh_context.metadata
        changed = [_words(name, before, now) for name in names if not before or before[name] != now[name]]
        action = " ".join(filter(None, [row.pgh_label, said.get("action", "")]))
        yield NotedChange(row.pgh_created_at, _who(said.get("actor"), said.get("through", "")), action, changed)
        before = now


def _moved(moves: Any, model: type[models.Model], key: Any) -> Iterator[NotedChange]:
    (link,) = (field.name for field in moves._meta.concrete_fields if field.related_model is model)
    for row in moves.objects.filter(**{link: key}).order_by("pk"):
        words = [f"{row.from_status or '–'} → {row.to_status}", *filter(None, [row.comment])]
        yield NotedChange(row.created_at, _who(row.actor_id, Through.SYSTEM), row.action, words)


def _words(name: str, before: dict[str, Any], now: dict[str, Any]) -> str:
    return f"{name}: {before[name]} → {now[name]}" if before else f"{name}: {now[name]}"


def _who(key: int | None, through: str) -> str:
    user = get_user_model().objects.filter(pk=key).first() if key else None
    return f"{user} (#{key})" if user else through or "?"
