"""What a handler of outbox rows must know, and the register of them. A channel is a handler that reaches people."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar, Protocol

from django.utils.functional import Promise

from pasindo import queues
from pasindo.common.models import Message

Words = str | Promise
Begin = Callable[[], None]
Deliver = Callable[[Message, Begin], None]


class UnknownChannel(LookupError):
    """Nobody registered a handler under this code."""


class Refused(Exception):
    """The other side will not have it: no later try can be better."""


class Unsure(Exception):
    """It may have arrived, nobody answered: it must not be sent again by itself."""


class Away(Exception):
    """Nobody is reached by this way at present, whatever the row: it waits, untried, as do all behind it."""


class Reader(Protocol):
    """Whom a channel may reach, and what it may know of them: a user, a guest, or an order for who bought."""

    @property
    def email(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def language(self) -> str: ...


@dataclass(frozen=True)
class Guest:
    """Somebody without an account."""

    email: str
    language: str = "id"
    phone: str = ""  # as +6281234567890


class Handler(ABC):
    """Delivers the rows of one code. That it raises means: try again later, unless the error is final or one of the
    three above."""

    code: ClassVar[str]
    label: ClassVar[Words] = ""  # for operators
    final_errors: ClassVar[tuple[type[Exception], ...]] = ()
    is_safe_to_repeat: ClassVar[bool] = False  # what a crash left half done runs again; else only a person repeats it
    queue: ClassVar[queues.Queue] = queues.DEFAULT
    # How long a row is tried again; without it, as often as delivery.ATTEMPTS says.
    patience: ClassVar[timedelta | None] = None

    @abstractmethod
    def deliver(self, message: Message) -> None: ...

    @contextmanager
    def delivering(self) -> Iterator[Deliver]:
        """What delivers the rows of one run, one after the other. It is given, beside the row, what must be called
        before anything leaves the house: that says so in the database."""

        def deliver(message: Message, begin: Begin) -> None:
            if not self.is_safe_to_repeat:
                begin()
            self.deliver(message)

        yield deliver

    def is_away(self) -> bool:
        """Whether it is known before any row is taken that nobody is reached by this way at present."""
        return False

    def give_up(self, message: Message, reason: str) -> None:  # noqa: B027 - most have nothing to add
        """What else happens when a row was tried in vain to the end."""


class Channel(Handler):
    """Brings a notice to people, each at the own addresses, in the own language."""

    @abstractmethod
    def addresses(self, reader: Reader) -> list[str]:
        """Where this reader is reached; nowhere is an answer."""

    def prepare(self, message: Message) -> None:
        """Called before the row is written, in the transaction of the fact: for what must be kept from that moment."""


_handlers: dict[str, Handler] = {}


def register(kind: type[Handler]) -> type[Handler]:
    """Have a handler deliver the rows that bear its code."""
    if kind.code in _handlers:
        raise ValueError(f"Two handlers deliver {kind.code!r}.")
    _handlers[kind.code] = kind()
    return kind


def handlers() -> list[Handler]:
    return list(_handlers.values())


def handler_of(code: str) -> Handler:
    if code not in _handlers:
        raise UnknownChannel(f"No handler delivers {code!r}.")
    return _handlers[code]


def channel_of(code: str) -> Channel:
    """The channel under a code. Work is none: nobody is told by it."""
    handler = handler_of(code)
    if not isinstance(handler, Channel):
        raise UnknownChannel(f"{code!r} reaches nobody.")
    return handler
