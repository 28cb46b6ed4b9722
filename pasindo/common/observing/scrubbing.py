"""What may stand in a log or leave the house in a report: never what somebody typed, sent or is.

Two rules. Words of an exception are left out unless its class is known to speak of code alone: a database repeats the
row, `int()` what was typed, a mail server the address; in their place stand the codes that such errors carry. What
libraries write is masked: addresses of people and networks, telephone numbers, tokens, paths, quoted words.
"""

import re
from collections.abc import Iterator
from traceback import StackSummary, walk_tb
from types import TracebackType

# Their words are made by Python or by a client of ours from names in the code or addresses in the settings.
_SPEAKS_OF_CODE = {
    "AttributeError", "ImportError", "ModuleNotFoundError", "NameError", "UnboundLocalError", "RecursionError",
    "TypeError", "TemplateDoesNotExist", "FieldError", "AppRegistryNotReady", "SoftTimeLimitExceeded",
    "TimeLimitExceeded", "WorkerLostError",
}  # fmt: skip
_MASKS = [
    (re.compile(r"[^\s@'\"<>(),;:=]+@[^\s@'\"<>(),;:=]+"), "[address]"),
    (re.compile(r"'[^']*'|\"[^\"]*\"|b'[^']*'"), "[quoted]"),
    (re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])"), "[network]"),
    (re.compile(r"(?<!\w)(?:\[?[0-9a-fA-F]{1,4}:){3,7}:?[0-9a-fA-F:]*\]?"), "[network]"),
    (re.compile(r"(?<!\w)\+?\d[\d .-]{8,}\d(?!\w)"), "[number]"),
    (re.compile(r"(?<![\w:/])/[^\s]*"), "[path]"),
    (re.compile(r"(https?://[^/\s?#]+)[/?#]\S*"), r"\1[path]"),
    (re.compile(r"(?<!\w)(?=\S*\d)(?=\S*[A-Za-z])[\w-]{20,}"), "[token]"),
]
# Of our own words: a name of an event holds numbers of orders, which support needs; no quotes are ours to mistrust.
_OWN_MASKS = [pair for pair in _MASKS if pair[1] in {"[address]", "[network]"}]
_FRAMES_MOST = 60
_CAUSES_MOST = 5


def masked(text: str) -> str:
    """What a library wrote, without whatever in it may be somebody's."""
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    return text


def lightly_masked(text: str) -> str:
    """What our own code wrote, which names things by their numbers: without addresses of people and networks."""
    for pattern, mask in _OWN_MASKS:
        text = pattern.sub(mask, text)
    return text


def words_of(error: BaseException) -> str:
    """What may be said of an exception beside its class: its codes, and its words where they speak of code."""
    codes = " ".join(f"{name}={value}" for name, value in _codes(error))
    words = masked_own_names(str(error)) if type(error).__name__ in _SPEAKS_OF_CODE else ""
    return " ".join(part for part in (words, codes) if part)


def masked_own_names(text: str) -> str:
    """Words about code keep their quotes, in which the names stand."""
    for pattern, mask in _MASKS:
        if mask != "[quoted]":
            text = pattern.sub(mask, text)
    return text[:300]


def traceback_of(error: BaseException) -> str:
    """Where an exception came from and by which others it was caused: files, lines and our own source, no values."""
    return "\n".join(_described(error))


def _described(error: BaseException) -> Iterator[str]:
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain and len(chain) < _CAUSES_MOST:
        chain.append(current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    for number, each in enumerate(reversed(chain)):
        if number:
            yield "which led to"
        yield from _frames(each.__traceback__)
        yield f"{type(each).__module__}.{type(each).__qualname__}: {words_of(each)}".rstrip(": ")


def _frames(traceback: TracebackType | None) -> Iterator[str]:
    # The innermost frames say what happened: of a recursion the others are left out.
    frames = StackSummary.extract(walk_tb(traceback), lookup_lines=True, capture_locals=False)[-_FRAMES_MOST:]
    for frame in frames:
        yield f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
        if frame.line:
            yield f"    {frame.line}"


def _codes(error: BaseException) -> Iterator[tuple[str, object]]:
    """Numbers and names by which databases, mail servers, storages and systems say what is wrong."""
    cause = error if hasattr(error, "pgcode") else error.__cause__
    if code := getattr(cause, "pgcode", None):
        yield "sqlstate", code
        diagnosis = getattr(cause, "diag", None)
        for name in ("constraint_name", "table_name", "column_name"):
            if value := getattr(diagnosis, name, None):
                yield name.removesuffix("_name"), value
    if isinstance(error, OSError) and error.errno is not None:
        yield "errno", error.errno
        yield "reason", error.strerror if isinstance(error.strerror, str) else ""
    for name in ("smtp_code", "status_code"):
        if isinstance(value := getattr(error, name, None), int):
            yield name, value
    response = getattr(error, "response", None)
    if isinstance(response, dict) and isinstance(told := response.get("Error"), dict):
        yield "storage_code", re.sub(r"\W", "", str(told.get("Code", "")))[:40]
