"""MemoryOnlyUploadHandler …"""

import tempfile

from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django.test import RequestFactory

from pasindo.common import uploads


def request_with(**files):
    return RequestFactory().post("/", {"title": "Dompet kulit", **files})


def test_keeps_a_large_file_in_memory(monkeypatch):
    def never(*args, **kwargs):
        raise AssertionError("a file was spooled to the disk")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", never)
    monkeypatch.setattr(TemporaryUploadedFile, "__init__", never)
    request = request_with(photo=SimpleUploadedFile("a.jpg", b"x" * (12 * 1024 * 1024), "image/jpeg"))
    photo = request.FILES["photo"]
    assert (photo.name, photo.size, photo.too_large) == ("a.jpg", 12 * 1024 * 1024, False)
    assert photo.read() == b"x" * (12 * 1024 * 1024)


def test_marks_a_file_beyond_the_limit_and_keeps_the_rest(monkeypatch):
    monkeypatch.setattr(uploads, "FILE_BYTES_LIMIT", 100_000)
    request = request_with(
        first=SimpleUploadedFile("besar.jpg", b"x" * 300_000), second=SimpleUploadedFile("kecil.jpg", b"y" * 70_000)
    )
    assert request.POST["title"] == "Dompet kulit"
    assert request.FILES["first"].too_large
    assert request.FILES["first"].size == 300_000
    assert request.FILES["first"].read() == b""
    assert not request.FILES["second"].too_large
    assert request.FILES["second"].read() == b"y" * 70_000


def test_keeps_a_whole_request_within_its_limit(monkeypatch):
    monkeypatch.setattr(uploads, "REQUEST_BYTES_LIMIT", 150_000)
    request = request_with(
        a=SimpleUploadedFile("a.jpg", b"x" * 100_000),
        b=SimpleUploadedFile("b.jpg", b"x" * 100_000),
        c=SimpleUploadedFile("c.jpg", b"x" * 20_000),
    )
    assert [request.FILES[name].too_large for name in "abc"] == [False, True, False]
