"""The judge of stored pictures finds whatever lies in a file beside the picture; the audit asks it."""

import io

import pytest
from PIL import Image

from catalog.metadata import metadata_of


def drawn(kind: str, **options) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (40, 30), "brown").save(target, kind, **options)
    return target.getvalue()


def exif() -> bytes:
    made = Image.Exif()
    made[0x010F] = "A camera"
    return made.tobytes()


def bare_jpeg() -> bytes:
    """A JPEG without even the header that Pillow writes (APP0 is allowed: it says nothing but the pixels' shape)."""
    return drawn("JPEG")


def with_part(jpeg: bytes, marker: int, content: bytes) -> bytes:
    """The JPEG with one more part right after its beginning."""
    return jpeg[:2] + bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content + jpeg[2:]


def with_chunk(webp: bytes, kind: bytes, content: bytes) -> bytes:
    """The WebP with one more chunk, counted in its length."""
    padded = content + b"\0" * (len(content) % 2)
    longer = webp + kind + len(content).to_bytes(4, "little") + padded
    return longer[:4] + (len(longer) - 8).to_bytes(4, "little") + longer[8:]


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_finds_nothing_in_a_picture_alone(kind):
    assert metadata_of(drawn(kind)) == []


def test_lets_the_colour_mark_of_a_cmyk_jpeg_pass():
    assert metadata_of(with_part(bare_jpeg(), 0xEE, b"Adobe\0d\0\0\0\0\0")) == []
    assert metadata_of(with_part(bare_jpeg(), 0xEE, b"Somebody")) == ["APP14"]


@pytest.mark.parametrize(
    ("marker", "content", "found"),
    [
        (0xE1, b"Exif\0\0" + b"x" * 20, "APP1"),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>", "APP1"),
        (0xE2, b"ICC_PROFILE\0\1\1", "APP2"),
        (0xED, b"Photoshop 3.0\0", "APP13"),
        (0xFE, b"taken at home", "comment"),
    ],
)
def test_finds_the_foreign_parts_of_a_jpeg(marker, content, found):
    assert metadata_of(with_part(bare_jpeg(), marker, content)) == [found]


def test_finds_the_exif_that_a_library_writes():
    assert metadata_of(drawn("JPEG", exif=exif())) == ["APP1"]
    assert metadata_of(drawn("WEBP", exif=exif())) == ["EXIF"]


@pytest.mark.parametrize("kind", [b"EXIF", b"XMP ", b"ICCP", b"note"])
def test_finds_the_foreign_chunks_of_a_webp(kind):
    assert metadata_of(with_chunk(drawn("WEBP"), kind, b"odd")) == [kind.decode().strip()]


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_finds_what_hangs_behind_the_picture(kind):
    assert metadata_of(drawn(kind) + b"a film") == ["bytes behind the end"]


def test_finds_what_is_no_picture():
    assert metadata_of(b"\x89PNG\r\n\x1a\n") == ["neither JPEG nor WebP"]
    assert metadata_of(b"") == ["neither JPEG nor WebP"]
    assert metadata_of(bare_jpeg()[:20]) == ["no picture"]
    assert metadata_of(bare_jpeg()[:20] + b"hidden") == ["stray bytes at 20"]
