"""Every address of the site, read from the URL map itself."""

from collections.abc import Iterator
from typing import NamedTuple

from django.urls import URLPattern, URLResolver, get_resolver


class Address(NamedTuple):
    """A name of the URL map, the path under it and the arguments it takes."""

    name: str
    path: str
    arguments: frozenset[str]


def addresses() -> list[Address]:
    """Every address in the order of the map; one without a name goes under its path, so that it cannot hide."""
    return list(_walk(get_resolver().url_patterns, "", "", frozenset()))


def _walk(patterns: list, path: str, namespace: str, arguments: frozenset[str]) -> Iterator[Address]:
    for entry in patterns:
        here = path + str(entry.pattern)
        taken = arguments | frozenset(entry.pattern.regex.groupindex)
        if isinstance(entry, URLResolver):
            inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            yield from _walk(entry.url_patterns, here, inner, taken)
        elif isinstance(entry, URLPattern):
            yield Address(namespace + (entry.name or here), here, taken)
