"""What must always hold, checked on a running system: each room lists its rules in its `audit.py`."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from importlib.util import find_spec

from django.apps import apps

from pasindo.common import clock
from pasindo.common.models import Message
from pasindo.common.models.outbox import State

OVERDUE = timedelta(hours=6)  # the longest pause between two attempts is two hours


@dataclass(frozen=True)
class Finding:
    """A rule and the rows that break it."""

    rule: str
    offenders: list[str]


def findings(*, everything: bool = False) -> Iterator[Finding]:
    """Check every rule of every room. Rules about stored files read a sample, or all of them with `everything`."""
    for config in apps.get_app_configs():
        if find_spec(f"{config.name}.audit") is None:
            continue
        module = import_module(f"{config.name}.audit")
        for name, find in module.RULES:
            yield Finding(name, list(find()))
        for name, find in getattr(module, "FILE_RULES", ()):
            yield Finding(name, list(find(everything)))


def overdue_messages() -> Iterable[str]:
    waiting = Message.objects.filter(state__in=[State.WAITING, State.SENDING])
    return (str(message) for message in waiting.filter(next_attempt_at__lt=clock.now() - OVERDUE))


def sent_without_time() -> Iterable[str]:
    return (str(message) for message in Message.objects.filter(state=State.SENT, sent_at__isnull=True))


def given_up_without_reason() -> Iterable[str]:
    return (str(message) for message in Message.objects.filter(state=State.GIVEN_UP, reason=""))


RULES: list[tuple[str, Callable[[], Iterable[str]]]] = [
    ("told: nothing waits long after its time", overdue_messages),
    ("told: what was sent has a time", sent_without_time),
    ("told: what was given up has a reason", given_up_without_reason),
]
