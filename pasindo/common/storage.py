"""Where files lie. The private storage is reached only through an authorised view; the public one by anyone.

Whatever goes wrong with a storage is StorageAway, with words for the person who waits; only a file that is not there is
FileNotFoundError. Not more calls at once than leave threads for the pages that need no file (docs/adr/0027)."""

import errno
import logging
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import FileSystemStorage, Storage, storages
from django.utils.translation import gettext as _
from prometheus_client import Counter

from pasindo.common.bulkhead import Bulkhead, Full
from pasindo.common.exceptions import DomainError

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)
REFUSALS = Counter(
    "pasindo_storage_refusals", "Calls to the storage that came to nothing, by why: queue, failure.", ["why"]
)
bulkhead = Bulkhead(settings.STORAGE_CALLS_MOST)
_FULL = {errno.ENOSPC, errno.EDQUOT}


class StorageAway(DomainError):
    """The storage does not answer, refuses, is full, or has too many calls waiting: nothing was kept. A page answers
    503; what was sent can be sent again."""


def private() -> Storage:
    """Masters, previews and renditions of unpublished photos, proofs and licences."""
    return storages["private"]


def public() -> Storage:
    """Renditions of the photos of published listings, and nothing else."""
    return storages["default"]


class Guarded(Storage):
    """Each call takes a place of the bulkhead, and what it raises is one thing. Goes before the storage's own class."""

    failures: tuple[type[Exception], ...] = (OSError,)

    def _open(self, name: str, mode: str = "rb") -> File:
        return self._ask(lambda: self._opened(super(Guarded, self)._open(name, mode)))

    def _save(self, name: str, content: File) -> str:
        return self._ask(lambda: self._write(name, content))

    def delete(self, name: str) -> None:
        return self._ask(lambda: super(Guarded, self).delete(name))

    def exists(self, name: str) -> bool:
        return self._ask(lambda: super(Guarded, self).exists(name))

    def listdir(self, path: str) -> tuple[list[str], list[str]]:
        return self._ask(lambda: super(Guarded, self).listdir(path))

    def size(self, name: str) -> int:
        return self._ask(lambda: super(Guarded, self).size(name))

    def get_modified_time(self, name: str) -> Any:
        return self._ask(lambda: super(Guarded, self).get_modified_time(name))

    def _opened(self, file: File) -> File:
        return file

    def _write(self, name: str, content: File) -> str:
        return super()._save(name, content)

    def _ask(self, work: Callable[[], Answer]) -> Answer:
        try:
            with bulkhead.place():
                return work()
        except FileNotFoundError:
            raise
        except Full as error:
            REFUSALS.labels("queue").inc()
            log.warning("Storage: refused, %d calls are waiting", bulkhead.most)
            words = _("Penyimpanan foto sedang lambat dan antreannya penuh. Tunggu sebentar, lalu coba lagi.")
            raise StorageAway(words) from error
        except self.failures as error:
            REFUSALS.labels("failure").inc()
            log.exception("Storage: %s", type(error).__name__)
            raise StorageAway(_words(error)) from error


class Folder(Guarded, FileSystemStorage):
    """Files in a folder. A file is there whole or not at all: one is written beside its place, then moved there."""

    def _write(self, name: str, content: File) -> str:
        place = Path(self.path(name))
        place.parent.mkdir(parents=True, exist_ok=True)
        half = ""
        try:
            descriptor, half = tempfile.mkstemp(prefix=".half-", dir=place.parent)
            with os.fdopen(descriptor, "wb") as file:
                for chunk in content.chunks():
                    file.write(chunk)
            Path(half).chmod(0o644)
            Path(half).replace(place)
        except OSError:
            if half:
                Path(half).unlink(missing_ok=True)
            with suppress(OSError):  # others lie there
                place.parent.rmdir()
            raise
        return name


def _words(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno in _FULL:
        return _("Ruang penyimpanan foto sedang penuh, jadi foto belum tersimpan. Pengelola perlu menambahnya.")
    return _("Penyimpanan foto sedang tidak menjawab, jadi foto belum tersimpan. Tunggu sebentar, lalu coba lagi.")
