"""Reports of errors to Sentry, or what speaks its language, where SENTRY_DSN names one: as scrubbed as the log.

What is logged as an error is reported, by the one door of the log; nothing else listens, so nothing else can say more:
neither Django's nor Celery's integration is used, which send the request, its form and the arguments of tasks.
"""

import logging
from collections.abc import Mapping
from typing import Any

import sentry_sdk
from sentry_sdk.integrations.atexit import AtexitIntegration
from sentry_sdk.integrations.dedupe import DedupeIntegration
from sentry_sdk.integrations.logging import LoggingIntegration

from pasindo.common.observing import logs, scrubbing

_FRAME = {
    "filename",
    "abs_path",
    "module",
    "function",
    "lineno",
    "in_app",
    "context_line",
    "pre_context",
    "post_context",
}
_EVENT = {"event_id", "timestamp", "level", "logger", "platform", "release", "environment", "sdk", "exception"}
_TAGS = ("request_id", "view", "task", "status", "method")


def begin(options: Mapping[str, Any]) -> None:
    """Report from now on; `dsn` "" reports nothing. `options` may name a transport, as a test does."""
    if not options["dsn"]:
        return
    sentry_sdk.init(
        dsn=options["dsn"],
        environment=options["environment"],
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[
            # level=None: what was logged before an error says what others did.
            LoggingIntegration(level=None, event_level=logging.ERROR),
            DedupeIntegration(),
            AtexitIntegration(callback=lambda _pending, _timeout: None),
        ],
        include_local_variables=False,  # and of persons nothing, which is what is so when nothing is said
        max_request_body_size="never",
        max_breadcrumbs=0,
        traces_sample_rate=0,
        auto_session_tracking=False,
        send_client_reports=False,
        server_name="",
        shutdown_timeout=2,
        before_send=scrubbed,
        **({"transport": options["transport"]} if "transport" in options else {}),
    )


def scrubbed(event: Any, hint: dict[str, Any]) -> Any:
    """What leaves the house: our own words, the code, the view, and of an exception what a line of the log has."""
    record = hint.get("log_record")
    if record is not None and logs.is_said_elsewhere(record):
        return None
    kept = {key: value for key, value in event.items() if key in _EVENT}
    if record is not None:
        kept["message"] = logs.words_of_record(record)
    fields = {"request_id": logs.request_id(), **(getattr(record, "fields", None) or {})}
    kept["tags"] = {name: str(fields[name]) for name in _TAGS if fields.get(name)}
    error = (hint.get("exc_info") or (None, None))[1]
    if "exception" in kept:
        kept["exception"] = {"values": _exceptions(kept["exception"].get("values", []), error)}
    return kept


def _exceptions(values: list[dict[str, Any]], error: BaseException | None) -> list[dict[str, Any]]:
    """Class, place and source of each; words only as `scrubbing` lets them stand, and only of the outermost."""
    told = []
    for number, value in enumerate(values):
        frames = [
            {key: part for key, part in frame.items() if key in _FRAME}
            for frame in (value.get("stacktrace") or {}).get("frames", [])
        ]
        is_outermost = number == len(values) - 1
        words = scrubbing.words_of(error) if error is not None and is_outermost else ""
        kept = {"type": value.get("type"), "module": value.get("module"), "value": words}
        told.append({**kept, "stacktrace": {"frames": frames}} if frames else kept)
    return told
