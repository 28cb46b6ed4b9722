"""Which fields of a form or a body a view reads and, among them, those that may name a thing: read from its source.

Looked at are the methods of the view and of the forms it uses, and the functions of our view modules that they call. A
field counts that is read by hand (`POST.get("shipment")`), that has a name made on the way (`pieces-<line>`), or whose
values are named one by one (a choice among objects). Plain fields of a form (a note, a number, a day) hold no id."""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from types import FunctionType
from typing import Any

from django import forms
from django.urls import URLPattern, URLResolver, get_resolver

OURS = ("pasindo.", "curation.", "orders.", "catalog.", "facilities.")
PAGES = (".views.", ".forms.", ".workspace.")
READERS = frozenset({"POST", "data"})
NAMING = (forms.UUIDField, forms.SlugField, forms.MultipleChoiceField, forms.ModelChoiceField)
RAW = "(body)"  # what a view takes apart by itself


def body_ids(view: Callable[..., Any]) -> set[str]:
    """The fields that the view reads of what it is sent, but for the plain ones of its forms."""
    found: set[str] = set()
    for part in _parts(getattr(view, "view_class", view)):
        found |= _chosen_in(part) if isinstance(part, type) else _read_in(part)
    return found


def views() -> dict[str, Callable[..., Any]]:
    """Every view of ours by the name of its address."""
    return dict(_walk(get_resolver().url_patterns, "", ""))


def _walk(patterns: list, path: str, namespace: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    for entry in patterns:
        here = path + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from _walk(
                entry.url_patterns, here, f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            )
        elif isinstance(entry, URLPattern) and _is_ours(getattr(entry.callback, "view_class", entry.callback)):
            yield namespace + (entry.name or here), entry.callback


def _is_ours(thing: Any) -> bool:
    return f"{getattr(thing, '__module__', '')}.".startswith(OURS)


def _parts(start: Any) -> set[Any]:
    """A view with its functions, its forms, and the functions and forms that these name, in modules of pages."""
    done: set[Any] = set()
    left = [start]
    while left:
        part = left.pop()
        if part in done:
            continue
        done.add(part)
        left += _within(part) if isinstance(part, type) else _named_in(part)
    return done


def _within(owner: type) -> Iterator[Any]:
    """The methods and forms of a class and of what it inherits from us."""
    for each in owner.__mro__:
        for value in vars(each).values() if _is_ours(each) else ():
            for inner in ("fget", "func", "__func__"):
                value = getattr(value, inner, value)
            if isinstance(value, FunctionType) or _is_form(value):
                yield value


def _named_in(function: FunctionType) -> Iterator[Any]:
    """What a function calls in modules of pages, by its name or as `grid.cells_of`."""
    names, known = function.__code__.co_names, function.__globals__
    modules = [
        known[name] for name in names if inspect.ismodule(known.get(name)) and known[name].__name__.startswith(OURS)
    ]
    for name in names:
        for called in (known.get(name), *(getattr(module, name, None) for module in modules)):
            is_part = isinstance(called, FunctionType) or _is_form(called)
            if is_part and _is_ours(called) and any(part in f".{called.__module__}." for part in PAGES):
                yield called


def _is_form(thing: Any) -> bool:
    return isinstance(thing, type) and issubclass(thing, forms.BaseForm)


def _chosen_in(owner: type) -> set[str]:
    """The fields of a form that name a thing by their kind."""
    fields = getattr(owner, "base_fields", {}) if _is_form(owner) else {}
    return {name for name, field in fields.items() if isinstance(field, NAMING)}


@cache
def _read_in(function: FunctionType) -> frozenset[str]:
    try:
        source = inspect.getsource(function)
    except OSError:  # made by Python itself, for a named tuple
        return frozenset()
    tree = ast.parse(textwrap.dedent(source))
    return frozenset(name for node in ast.walk(tree) for name in _names(node) if name)


def _names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Attribute(attr="get" | "getlist", value=ast.Attribute(attr=source)), args=[key, *_]):
            if source in READERS:
                yield _name(key) or ("*" if source == "POST" else "")
        case ast.Call(func=ast.Attribute(attr="setdefault", value=source), args=[key, *_]) if _is_fields(source):
            yield _made(key)
        case ast.Subscript(value=ast.Attribute(attr=source), slice=key) if source in READERS:
            yield _name(key)
        case ast.Subscript(value=source, slice=key) if _is_fields(source):
            yield _made(key)
        case ast.Compare(left=key, ops=[ast.In() | ast.NotIn()], comparators=[ast.Attribute(attr=source)]):
            if source in READERS:
                yield _name(key)
        case ast.Attribute(attr="body", value=ast.Attribute(attr="request") | ast.Name(id="request")):
            yield RAW


def _is_fields(source: ast.AST) -> bool:
    """`self.fields`, or the dictionary from which they are taken."""
    return (
        isinstance(source, ast.Attribute | ast.Name) and getattr(source, "attr", getattr(source, "id", "")) == "fields"
    )


def _name(key: ast.AST) -> str:
    """A name as it is written; "" for what a variable holds."""
    return key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else _made(key)


def _made(key: ast.AST) -> str:
    """A name that is made on the way, a star for each part that is: `pieces-*`."""
    if not isinstance(key, ast.JoinedStr):
        return ""
    return "".join(part.value if isinstance(part, ast.Constant) else "*" for part in key.values)
