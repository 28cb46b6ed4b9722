"""clean_photo …"""

import hashlib
import io
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image, ImageCms

from catalog import images
from catalog.exceptions import PhotoRefused
from catalog.images import clean_photo, make_rendition
from catalog.states import RENDITION_WIDTHS
from tests.catalog import pictures

UPRIGHT = ["red", "lime", "white", "blue"]
APP_AND_COMMENT = {0xFE, *range(0xE1, 0xF0)}


def assert_clean(photo: images.CleanPhoto) -> None:
    """Read the bytes again: no segment, chunk or marker that could carry metadata."""
    assert not pictures.jpeg_segments(photo.data) & APP_AND_COMMENT
    for stored in (photo.data, photo.preview):
        assert pictures.MARKER not in stored
        for word in (b"Exif", b"http://ns.adobe", b"xmpmeta", b"Photoshop", b"ICC_PROFILE", b"MPF", b"EXIF", b"XMP "):
            assert word not in stored
        with Image.open(io.BytesIO(stored)) as picture:
            assert not picture.getexif()
            assert not picture.getexif().get_ifd(0x8825)
            assert not {"exif", "icc_profile", "xmp", "comment", "photoshop"} & set(picture.info)
    assert hashlib.sha256(photo.data).hexdigest() == photo.sha256


@pytest.mark.parametrize("make", [pictures.jpeg, pictures.heic, pictures.png, pictures.webp])
def test_keeps_the_pixels_and_nothing_else(make):
    sent = make()
    assert pictures.MARKER in sent
    photo = clean_photo(sent)
    assert_clean(photo)
    assert (photo.width, photo.height) == (1200, 900)
    assert pictures.corners(photo.data) == UPRIGHT
    assert pictures.corners(photo.preview) == UPRIGHT
    with Image.open(io.BytesIO(photo.preview)) as preview:
        assert (preview.format, preview.size) == ("WEBP", (640, 480))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_turns_a_picture_upright_before_its_exif_goes(orientation):
    seen = pictures.quadrants(1200, 900)
    inverse = {value: value for value in range(1, 9)} | {6: 8, 8: 6}
    turn = images._UPRIGHT.get(inverse[orientation])
    stored = seen.transpose(turn) if turn is not None else seen
    photo = clean_photo(pictures.jpeg(stored, orientation=orientation))
    assert (photo.width, photo.height) == (1200, 900)
    assert pictures.corners(photo.data) == UPRIGHT
    assert_clean(photo)


def test_does_not_turn_a_heic_a_second_time():
    photo = clean_photo(pictures.heic(pictures.quadrants(900, 1200)))
    assert (photo.width, photo.height) == (900, 1200)
    assert pictures.corners(photo.data) == UPRIGHT


def test_accepts_what_whatsapp_recompressed():
    photo = clean_photo(pictures.whatsapp())
    assert (photo.width, photo.height) == (1600, 1200)
    assert_clean(photo)


def test_puts_transparency_on_white():
    picture = pictures.quadrants(mode="RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 600, 450))
    assert pictures.corners(clean_photo(pictures.png(picture)).data) == ["white", "lime", "white", "blue"]


@pytest.mark.parametrize("mode", ["P", "L", "LA", "1", "I;16"])
def test_accepts_every_kind_of_png(mode):
    grey = Image.linear_gradient("L").resize((1100, 1100))
    picture = (
        grey.convert("I").point(lambda value: value * 257).convert("I;16") if mode == "I;16" else grey.convert(mode)
    )
    photo = clean_photo(pictures.png(picture))
    with Image.open(io.BytesIO(photo.data)) as clean:
        assert clean.mode == "RGB"
        assert clean.getpixel((500, 1090))[0] > 240
        assert clean.getpixel((500, 10))[0] < 15


def test_accepts_a_cmyk_jpeg():
    photo = clean_photo(pictures.jpeg(pictures.quadrants().convert("CMYK"), metadata=False))
    assert pictures.corners(photo.data) == UPRIGHT
    assert_clean(photo)


def test_converts_colours_to_srgb():
    lab = ImageCms.createProfile("XYZ")
    target = io.BytesIO()
    pictures.quadrants().save(target, "JPEG", icc_profile=ImageCms.ImageCmsProfile(lab).tobytes())
    assert_clean(clean_photo(target.getvalue()))


def test_takes_the_first_frame_of_an_animation():
    sent = pictures.webp(save_all=True, append_images=[Image.new("RGB", (1200, 900), "black")])
    photo = clean_photo(sent)
    assert pictures.corners(photo.data) == UPRIGHT
    assert_clean(photo)


def test_makes_a_large_picture_3000_pixels_without_seams():
    gradient = Image.linear_gradient("L").resize((4400, 3300)).convert("RGB")
    target = io.BytesIO()
    gradient.save(target, "PNG")
    photo = clean_photo(target.getvalue())
    assert (photo.width, photo.height) == (3000, 2250)
    with Image.open(io.BytesIO(photo.data)) as clean:
        column = [clean.getpixel((1500, y))[0] for y in range(0, 2250)]
    assert max(abs(a - b) for a, b in zip(column, column[1:], strict=False)) <= 3


def test_never_upscales():
    photo = clean_photo(pictures.jpeg(pictures.quadrants(500, 375)))
    assert (photo.width, photo.height) == (500, 375)
    with Image.open(io.BytesIO(photo.preview)) as preview:
        assert preview.size == (500, 375)
    assert make_rendition(photo.data, 320) is not None
    assert make_rendition(photo.data, 640) is None


@pytest.mark.parametrize("width", RENDITION_WIDTHS)
def test_makes_renditions_of_exactly_their_width(width):
    rendition = make_rendition(clean_photo(pictures.jpeg(pictures.quadrants(2000, 1500))).data, width)
    with Image.open(io.BytesIO(rendition)) as picture:
        assert (picture.format, picture.size) == ("WEBP", (width, width * 3 // 4))
    assert pictures.corners(rendition) == UPRIGHT


def test_decodes_a_108_megapixel_phone_jpeg_at_a_reduced_size(monkeypatch):
    drafted = []
    monkeypatch.setattr(
        images, "_shrink", lambda picture, original=images._shrink: drafted.append(picture.size) or original(picture)
    )
    target = io.BytesIO()
    Image.new("L", (12000, 9000), 90).save(target, "JPEG", quality=60)
    photo = clean_photo(target.getvalue())
    assert drafted == [(3000, 2250)]
    assert (photo.width, photo.height) == (3000, 2250)


def png_header(width: int, height: int, colour: int = 6) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")
    )


def vp8x_header(width: int, height: int) -> bytes:
    body = b"VP8X" + struct.pack("<I", 10) + b"\2\0\0\0" + (width - 1).to_bytes(3, "little")
    body += (height - 1).to_bytes(3, "little") + b"ANIM" + struct.pack("<I", 6) + b"\0" * 6
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def jpeg_of_size(width: int, height: int) -> bytes:
    """A small JPEG whose frame header claims another size."""
    data = bytearray(pictures.jpeg(Image.new("L", (64, 64)), metadata=False))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


@pytest.mark.parametrize(
    "bomb",
    [png_header(30000, 30000), png_header(13000, 13000), png_header(6500, 6500), vp8x_header(16000, 16000),
     jpeg_of_size(65000, 65000)],
    ids=["900 MP", "169 MP", "42 MP with alpha", "webp canvas", "jpeg"],
)  # fmt: skip
def test_refuses_a_bomb_before_decoding_it(bomb, monkeypatch):
    def never(*args, **kwargs):
        raise AssertionError("decoded")

    monkeypatch.setattr(images.PngImageFile, "load", never)
    monkeypatch.setattr(images.JpegImageFile, "load", never)
    monkeypatch.setattr(images, "WebPImageFile", never)
    with pytest.raises(PhotoRefused, match="terlalu besar"):
        clean_photo(bomb)


@pytest.mark.parametrize("make", [pictures.jpeg, pictures.heic, pictures.png, pictures.webp])
@pytest.mark.parametrize("part", [0.02, 0.3, 0.6])
def test_refuses_a_truncated_file(make, part):
    noise = Image.merge("RGB", [Image.effect_noise((1200, 900), 60)] * 3)
    data = make(noise)
    with pytest.raises(PhotoRefused, match=r"terpotong|rusak"):
        clean_photo(data[: int(len(data) * part)])


GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (GIF, "GIF"),
        (GIF + b"<?php system($_GET['c']); ?>", "GIF"),
        (b"%PDF-1.7\n%...", "PDF"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "SVG"),
        (b"<?php system($_GET['c']); ?>", "bukan foto"),
        (b"PK\x03\x04\x14\x00", "ZIP"),
        (b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2", "video"),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1miaf", "AVIF"),
        (b"MM\x00*\x00\x00\x00\x08", "TIFF"),
        (b"", "kosong"),
        (b"\xff\xd8\xff", "rusak"),
        (b"RIFF\x04\x00\x00\x00WEBP", "rusak"),
        (b"\x89PNG\r\n\x1a\n<?php", "rusak"),
    ],
)
def test_refuses_anything_else_by_name(data, reason):
    with pytest.raises(PhotoRefused, match=reason):
        clean_photo(data)


def test_loses_what_was_hidden_behind_a_picture():
    assert_clean(clean_photo(pictures.jpeg() + b"<?php system($_GET['c']); ?>" + pictures.MARKER))


def test_refuses_more_than_15_megabytes_whatever_they_are():
    with pytest.raises(PhotoRefused, match="15 MB"):
        clean_photo(pictures.jpeg() + b"\0" * images.FILE_BYTES_LIMIT)


@pytest.mark.filterwarnings("ignore:.*[Cc]orrupt EXIF")
def test_ignores_an_exif_block_it_cannot_read():
    target = io.BytesIO()
    pictures.quadrants().save(target, "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0")
    photo = clean_photo(target.getvalue())
    assert pictures.corners(photo.data) == UPRIGHT
    assert_clean(photo)


def test_decodes_one_picture_at_a_time(monkeypatch):
    running, most = 0, 0

    def counting(kind, data, original=images._decode):
        nonlocal running, most
        running += 1
        most = max(most, running)
        try:
            return original(kind, data)
        finally:
            running -= 1

    monkeypatch.setattr(images, "_decode", counting)
    sent = pictures.jpeg()
    with ThreadPoolExecutor(4) as pool:
        photos = list(pool.map(clean_photo, [sent] * 4))
    assert most == 1
    assert len({photo.sha256 for photo in photos}) == 1
