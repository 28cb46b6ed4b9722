"""What must always hold, checked on a running system: each room declares its rules in its `audit.py`."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

from django.apps import apps

from pasindo.common import clock
from pasindo.common.models import Message
from pasindo.common.models.outbox import State

OVERDUE = timedelta(hours=6)  # the longest pause between two attempts is two hours

Check = TypeVar("Check", bound=Callable[..., Iterable[str]])


@dataclass(frozen=True)
class Rule:
    """A sentence that must hold, and the function that names what breaks it. `find` of a rule about stored files is
    told whether to read all of them."""

    name: str
    find: Callable[..., Iterable[str]]
    reads_files: bool = False

    def offenders(self, *, everything: bool = False) -> list[str]:
        return list(self.find(everything) if self.reads_files else self.find())


@dataclass(frozen=True)
class Finding:
    """A rule and the rows that break it."""

    rule: str
    offenders: list[str]


_rules: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Check], Check]:
    """Register a function that yields a name of each row that breaks the rule. `name` is "group: what always holds"."""
    return _registering(name, reads_files=False)


def file_rule(name: str) -> Callable[[Check], Check]:
    """Register a rule about stored files: its function is told whether to read every one, or only a sample."""
    return _registering(name, reads_files=True)


def _registering(name: str, *, reads_files: bool) -> Callable[[Check], Check]:
    def register(find: Check) -> Check:
        if name in _rules:
            raise ValueError(f"Two rules of the audit are called {name!r}.")
        _rules[name] = Rule(name, find, reads_files)
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
        yield Finding(item.name, item.offenders(everything=everything))


@rule("told: nothing waits long after its time")
def overdue_messages() -> Iterable[str]:
    waiting = Message.objects.filter(state__in=[State.WAITING, State.SENDING])
    return (str(message) for message in waiting.filter(next_attempt_at__lt=clock.now() - OVERDUE))


@rule("told: what was sent has a time")
def sent_without_time() -> Iterable[str]:
    return (str(message) for message in Message.objects.filter(state=State.SENT, sent_at__isnull=True))


@rule("told: what was given up has a reason")
def given_up_without_reason() -> Iterable[str]:
    return (str(message) for message in Message.objects.filter(state=State.GIVEN_UP, reason=""))
