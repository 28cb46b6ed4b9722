"""Every line that a process of Pasindo writes of itself, whoever writes it: one JSON object, or readable text.

Our code uses `logging` as ever; what belongs to a line beside its words is `extra={"fields": {...}}`. Each line bears
what is bound to the request or task that it is written in (`request_id`). gunicorn, Celery, Django and other libraries
write through the same handler, their words masked. Lines go to standard error: standard output is what a command says.
"""

import json
import logging
import logging.config
import secrets
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, TextIO

import structlog
from structlog.contextvars import (
    bind_contextvars,
    bound_contextvars,
    clear_contextvars,
    get_contextvars,
    merge_contextvars,
)

from pasindo.common.observing import scrubbing

ROOMS = ("pasindo", "curation", "orders", "catalog", "facilities")
_CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that is taken for another, on paper or on the telephone
_LONGEST = 16_000  # signs of a line's longest value: what collects lines cuts longer ones in the middle
_MUTED = ("axes",)  # writes whom and from where it saw; the tries are counted elsewhere


def new_code() -> str:
    """A name for one request or task, short enough to be read out: 7K3F-9QXM-2HBD, of 58 bits."""
    signs = "".join(secrets.choice(_CODE_SIGNS) for _ in range(12))
    return f"{signs[:4]}-{signs[4:8]}-{signs[8:]}"


def begin(**bound: str) -> None:
    """From here on each line of this thread bears these, and no longer what its last work was."""
    clear_contextvars()
    bind_contextvars(**bound)


def end() -> None:
    clear_contextvars()


@contextmanager
def under(code: str) -> Iterator[None]:
    """Lines of this block stand under another code: that of the request whose work is done here; "" changes nothing."""
    with bound_contextvars(**({"request_id": code} if code else {})):
        yield


def request_id() -> str:
    """The code of the request or task that is under way here; "" where there is none."""
    return str(get_contextvars().get("request_id", ""))


class Stderr(logging.StreamHandler):
    """Writes to what is standard error now. A line that cannot be written is lost, and whoever wrote it goes on."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> TextIO:
        return sys.stderr

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing: the full disk that refused the line would refuse the complaint, and that would hold raw values."""


class Lines(logging.Formatter):
    """Makes the line of a record, whether it came by structlog's loggers, by ours or by a library's."""

    def __init__(self, *, as_json: bool, with_words: bool) -> None:
        super().__init__()
        # On a developer's own machine, for nobody else, errors keep their words.
        self.with_words = with_words
        self.renderer = (
            structlog.processors.JSONRenderer(serializer=json.dumps, ensure_ascii=True, default=lambda _: "[object]")
            if as_json
            else structlog.dev.ConsoleRenderer(colors=False, sort_keys=False, pad_event_to=0)
        )
        self.as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        try:
            line = self.renderer(None, record.levelname.lower(), self._event(record))
        except Exception as error:  # a line must never cost more than itself
            line = json.dumps(
                {"event": "a line could not be made", "logger": record.name, "error": type(error).__name__}
            )
        return str(line)

    def _event(self, record: logging.LogRecord) -> dict[str, Any]:
        event: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": words_of_record(record),
            "logger": record.name,
        }
        event |= merge_contextvars(None, "", {})
        if isinstance(record.msg, Mapping):  # structlog's own loggers
            event |= {key: value for key, value in record.msg.items() if key not in event}
        event |= getattr(record, "fields", {})
        if record.exc_info and (error := record.exc_info[1]) is not None:
            event["error"] = type(error).__name__
            event["traceback"] = self._traceback(record, error)
        return {key: _bounded(value) for key, value in event.items()}

    def _traceback(self, record: logging.LogRecord, error: BaseException) -> str:
        return self.formatException(record.exc_info) if self.with_words else scrubbing.traceback_of(error)  # type: ignore[arg-type]


def words_of_record(record: logging.LogRecord) -> str:
    """What a record says, without what is somebody's."""
    if isinstance(record.msg, Mapping):
        return str(record.msg.get("event", ""))
    if record.name.startswith("django.security"):
        return "refused as unsafe"  # what stands there is what was sent: a host, a path, a field
    try:
        text = record.getMessage()
    except Exception:
        text = str(record.msg)
    return scrubbing.lightly_masked(text) if _is_ours(record.name) else scrubbing.masked(text)


def is_said_elsewhere(record: logging.LogRecord) -> bool:
    """Django and Celery tell of each failed request and task by themselves, with its path or arguments; we do it."""
    if record.name == "django.request":
        return hasattr(record, "status_code")
    return record.name == "celery.app.trace" and "id" in (getattr(record, "data", None) or {})


def configure(options: Mapping[str, Any]) -> None:
    """Set all of it up as LOGGING of the settings says.

    The level is that of our own lines. Libraries are heard from WARNING on, whatever it is: what some of them say
    below that are statements with their values, and signed addresses."""
    level, as_json = options["level"], options["format"] == "json"
    lines = {"()": Lines, "as_json": as_json, "with_words": options["with_words"]}
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"lines": lines},
            "filters": {"once": {"()": "pasindo.common.observing.logs.Once"}},
            "handlers": {"stderr": {"()": Stderr, "formatter": "lines", "filters": ["once"]}},
            "root": {"level": "WARNING", "handlers": ["stderr"]},
            "loggers": {
                **{room: {"level": level} for room in ROOMS},
                **{name: {"level": "CRITICAL"} for name in _MUTED},
                # Django gives its own loggers handlers before it calls this.
                "django": {"level": "WARNING", "handlers": [], "propagate": True},
                "django.server": {"level": "WARNING", "handlers": [], "propagate": True},
            },
        }
    )
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


class Once(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        return not is_said_elsewhere(record)


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] in ROOMS


def _bounded(value: Any) -> Any:
    """The start and the end of a long text, of which the middle says least."""
    if isinstance(value, str) and len(value) > _LONGEST:
        return f"{value[: _LONGEST // 4]} […] {value[-_LONGEST * 3 // 4 :]}"
    return value
