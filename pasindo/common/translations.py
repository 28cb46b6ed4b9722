"""Collects the words that users see, from code and templates, and keeps locale/en complete. Indonesian comes first."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation import template

ROOMS = ("pasindo", "facilities", "catalog", "orders", "curation")
_CALLS = {
    "_": (None, 1, None),
    "gettext": (None, 1, None),
    "gettext_lazy": (None, 1, None),
    "gettext_noop": (None, 1, None),
    "ngettext": (None, 1, 2),
    "ngettext_lazy": (None, 1, 2),
    "pgettext": (1, 2, None),
    "pgettext_lazy": (1, 2, None),
    "npgettext": (1, 2, 3),
}
_STRING = r"""u?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
_IN_TEMPLATE = re.compile(rf"\b(n?p?gettext|_)\({_STRING}(?:,\s*{_STRING})?(?:,\s*{_STRING})?", re.DOTALL)


class Words(NamedTuple):
    """One message: its context, the Indonesian words, and their plural if they count something."""

    context: str | None
    text: str
    plural: str | None


def words_in_use() -> dict[Words, list[str]]:
    """Every message of our code and templates, with the files in which it stands."""
    places: dict[Words, list[str]] = {}
    for path in _sources():
        name = str(path.relative_to(settings.BASE_DIR))
        source = path.read_text()
        for words in _in_python(source) if path.suffix == ".py" else _in_template(source, name):
            places.setdefault(words, []).append(name)
    return places


def _sources() -> Iterator[Path]:
    for room in ROOMS:
        yield from (p for p in sorted((settings.BASE_DIR / room).rglob("*.py")) if "migrations" not in p.parts)
    for folder in ("templates", "pasindo/demo/templates"):
        for suffix in ("*.html", "*.txt"):
            yield from sorted((settings.BASE_DIR / folder).rglob(suffix))


def _in_python(source: str) -> Iterator[Words]:
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in _CALLS:
            texts = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
            yield from _words(name, texts)


def _in_template(source: str, name: str) -> Iterator[Words]:
    """Django's own reader turns a template into calls of gettext with everything else blotted out."""
    for found in _IN_TEMPLATE.finditer(template.templatize(source, origin=name)):
        call, *literals = found.groups()
        yield from _words(call, [ast.literal_eval(literal) for literal in literals if literal])


def _words(name: str, texts: list) -> Iterator[Words]:
    context, text, plural = (texts[at - 1] if at and at <= len(texts) else None for at in _CALLS[name])
    if isinstance(text, str) and text:
        yield Words(context, text, plural if isinstance(plural, str) else None)


def catalog_path() -> Path:
    return settings.BASE_DIR / "locale" / "en" / "LC_MESSAGES" / "django.po"


def read_catalog() -> Catalog:
    if not catalog_path().exists():
        return Catalog(locale="en")
    with catalog_path().open("rb") as file:
        return read_po(file, locale="en")


def update_catalog() -> tuple[int, int]:
    """Add new words to locale/en and drop unused ones; returns how many there are and how many lack their English."""
    began = datetime(2026, 11, 21, tzinfo=UTC)  # one date for all time, so that only words make a difference
    old = read_catalog()
    new = Catalog(
        locale="en", header_comment="# English of Pasindo.", fuzzy=False, creation_date=began, revision_date=began
    )
    missing = 0
    for words, places in sorted(words_in_use().items(), key=lambda item: (item[0].text, item[0].context or "")):
        known = old.get(words.text, words.context)
        string: Any = known.string if known else ""
        if words.plural and not isinstance(string, tuple):
            string = (string, string)
        missing += not all(string) if isinstance(string, tuple) else not string
        new.add(
            (words.text, words.plural) if words.plural else words.text,
            string,
            locations=[(place, None) for place in dict.fromkeys(places)],
            context=words.context,
        )
    catalog_path().parent.mkdir(parents=True, exist_ok=True)
    with catalog_path().open("wb") as file:
        write_po(file, new, width=120, include_lineno=False, omit_header=False)
    return len(new), missing
