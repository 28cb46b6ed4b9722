"""A storage that is full, or away: words for who waits, and nothing half-written."""

import errno
import os
from threading import Event, Thread

import pytest
from django.core.files.base import ContentFile

from pasindo.common import storage
from pasindo.common.bulkhead import Bulkhead, Full
from pasindo.common.storage import Folder, StorageAway

NAME = "photos/1/640.webp"


@pytest.fixture
def folder(tmp_path):
    return Folder(location=str(tmp_path))


def files(tmp_path) -> list[str]:
    return [name for _folder, folders, names in os.walk(tmp_path) for name in (*folders, *names)]


def test_a_full_disk_is_said_and_leaves_neither_file_nor_folder(folder, tmp_path, monkeypatch):
    class Disk:
        """Takes the first piece and is full at the second."""

        def __init__(self, descriptor: int, mode: str) -> None:
            self.file = real(descriptor, mode)

        def __enter__(self) -> "Disk":
            return self

        def __exit__(self, *_exc: object) -> None:
            self.file.close()

        def write(self, data: bytes) -> None:
            if self.file.tell():
                raise OSError(errno.ENOSPC, "No space left on device")
            self.file.write(data)

    real = os.fdopen
    monkeypatch.setattr(storage.os, "fdopen", Disk)
    with pytest.raises(StorageAway, match="penuh"):
        folder.save(NAME, ContentFile(b"x" * 200_000))
    assert files(tmp_path) == ["photos"], "neither the file nor a folder for it"


def test_a_file_replaces_another_whole(folder, tmp_path):
    assert folder.save(NAME, ContentFile(b"x" * 200_000)) == NAME
    with folder.open(NAME) as file:
        assert len(file.read()) == 200_000
    assert sorted(files(tmp_path)) == ["1", "640.webp", "photos"]
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o644


def test_a_file_that_is_not_there_is_no_outage(folder):
    with pytest.raises(FileNotFoundError):
        folder.open(NAME)


def test_a_folder_that_refuses_is_said(tmp_path):
    (tmp_path / "photos").touch()
    with pytest.raises(StorageAway, match="tidak menjawab"):
        Folder(location=str(tmp_path)).save(NAME, ContentFile(b"x"))


def test_a_page_that_needs_a_file_says_that_the_storage_is_away(client, monkeypatch):
    def away(*_args: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("django.core.files.storage.FileSystemStorage._open", away)
    answer = client.get("/media/photos/6a9d1e0e-0000-4000-8000-000000000000/640.webp")
    assert answer.status_code == 503 and answer["Retry-After"] == "10" and "no-store" in answer["Cache-Control"]
    assert "Penyimpanan foto sedang tidak menjawab" in answer.content.decode()


def test_who_finds_every_place_taken_waits_a_moment_but_not_behind_one_that_is_stuck():
    bulkhead, inside, leave = Bulkhead(1), Event(), Event()

    def stay() -> None:
        with bulkhead.place():
            inside.set()
            leave.wait(20)

    other = Thread(target=stay)
    other.start()
    assert inside.wait(20)
    Thread(target=lambda: leave.wait(0.05) or leave.set()).start()
    with bulkhead.place():  # as soon as the other has gone
        assert leave.is_set()
    other.join()

    now = [100.0]
    stuck = Bulkhead(1, clock=lambda: now[0])
    with stuck.place():
        now[0] += 1.1
        stuck._changed.wait = lambda *_: pytest.fail("it waited")
        with pytest.raises(Full), stuck.place():
            pass
    with stuck.place():
        pass
