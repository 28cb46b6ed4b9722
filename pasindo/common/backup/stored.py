"""Which stored files belong to the rows: each room that keeps files names them in its `stored_files.py`."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple

from django.apps import apps
from django.core.files.storage import Storage

from pasindo.common import storage

PRIVATE, PUBLIC = "private", "public"


class Stored(NamedTuple):
    """A file that never changes under its name, and the storages that hold it: the same bytes in each of them."""

    name: str
    places: tuple[str, ...] = (PRIVATE,)


_declared: dict[str, Callable[[], Iterable[Stored]]] = {}


def stored_files(find: Callable[[], Iterable[Stored]]) -> Callable[[], Iterable[Stored]]:
    """Register a function that names every file that the rows of a room refer to."""
    _declared[find.__module__] = find
    return find


def all_stored() -> Iterator[Stored]:
    """Every file that the database refers to, as the transaction sees it."""
    for config in apps.get_app_configs():
        if find_spec(f"{config.name}.stored_files"):
            import_module(f"{config.name}.stored_files")
    for find in _declared.values():
        yield from find()


def place_of(name: str) -> Storage:
    return {PRIVATE: storage.private, PUBLIC: storage.public}[name]()


def first_file_in(place: Storage, folder: str = "") -> str | None:
    """The name of some file in a storage; None where there is none."""
    try:
        folders, files = place.listdir(folder)
    except FileNotFoundError:  # a folder that nobody wrote to yet
        return None
    if files:
        return f"{folder}/{files[0]}".lstrip("/")
    found = (first_file_in(place, f"{folder}/{each}".lstrip("/")) for each in folders if each)
    return next((name for name in found if name), None)
