"""Photos as bytes: what an officer sent becomes a clean, upright JPEG without metadata. No model, no storage.

Nothing that comes out of here was copied from the file that came in: only its pixels are. So no GPS position, serial
number, maker note, thumbnail, comment or appended second picture can survive (design.md, "The way of a listing", 2).
Limits are of memory, not of file size alone: a 660 kB PNG can ask for 676 MB, and a 108-megapixel phone JPEG needs
little when libjpeg decodes it at a quarter of its size.
"""

import hashlib
import io
import struct
import threading
from typing import NamedTuple

import pillow_heif
from django.utils.translation import gettext as _
from PIL import Image, ImageCms
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from catalog.exceptions import PhotoRefused
from catalog.states import PREVIEW_WIDTH

FILE_BYTES_LIMIT = 15 * 1024 * 1024
MASTER_EDGE = 3000
DECODED_BYTES_LIMIT = 200 * 1024 * 1024  # Pillow keeps 4 bytes for every pixel of a colour picture
SOURCE_PIXELS_LIMIT = 250_000_000  # phones of 200 megapixels exist; beyond that only bombs do
MASTER_QUALITY = 88
RENDITION_QUALITY = 80

_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"}
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_OTHER_KINDS = (
    (b"GIF8", "GIF"),
    (b"%PDF", "PDF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x1aE\xdf\xa3", "video"),
)
# A decoder raises any of these on a broken file: Pillow's plug-ins, zlib, libheif's binding and struct alike.
_BROKEN = (OSError, SyntaxError, ValueError, RuntimeError, EOFError, IndexError, KeyError, TypeError, struct.error)
_OPAQUE = {"L", "RGB", "CMYK", "YCbCr", "LAB"}
_SRGB = ImageCms.createProfile("sRGB")
_one_at_a_time = threading.Lock()


class CleanPhoto(NamedTuple):
    """May be stored: `data` is the JPEG master, `sha256` its hash, `preview` a WebP of at most 640 px width."""

    data: bytes
    sha256: str
    width: int
    height: int
    preview: bytes


def clean_photo(data: bytes) -> CleanPhoto:
    """Make the upright, metadata-free master (at most 3000 px, never upscaled) and its 640 px preview.

    The kind of file is read from its content alone. Raises PhotoRefused with the reason. One decode at a time per
    process: a second caller waits, so that nine phones at once need the memory of one picture.
    """
    kind = _kind(data)
    if len(data) > FILE_BYTES_LIMIT:
        raise PhotoRefused(
            _("Ukuran berkas lebih dari 15 MB. Kecilkan dulu, misalnya dengan mengirimnya lewat WhatsApp.")
        )
    with _one_at_a_time:
        try:
            picture = _decode(kind, data)
        except _BROKEN as error:
            raise PhotoRefused(_("Berkas terpotong atau rusak. Ambil lagi fotonya, lalu unggah ulang.")) from error
        except MemoryError as error:
            raise _too_many_pixels() from error
        master = _encode(picture, "JPEG", quality=MASTER_QUALITY)
        preview = _encode(_fit_width(picture, PREVIEW_WIDTH), "WEBP", quality=RENDITION_QUALITY, method=4)
    return CleanPhoto(master, hashlib.sha256(master).hexdigest(), picture.width, picture.height, preview)


def make_rendition(master: bytes, width: int) -> bytes | None:
    """The WebP of `width` px for the storefront, or None where the master is narrower (nothing is ever upscaled)."""
    with _one_at_a_time, JpegImageFile(io.BytesIO(master)) as picture:
        if picture.width < width:
            return None
        picture.draft(None, (width, max(1, picture.height * width // picture.width)))
        picture.load()
        return _encode(_fit_width(picture, width), "WEBP", quality=RENDITION_QUALITY, method=4)


def _kind(data: bytes) -> str:
    """JPEG, PNG, WEBP or HEIC by the first bytes; anything else is refused by the name of what it is."""
    if data[:3] == b"\xff\xd8\xff":
        return "JPEG"
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return "PNG"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp":
        length = min(int.from_bytes(data[:4], "big"), 256)
        brands = {data[at : at + 4] for at in (8, *range(16, length, 4))}
        if brands & _HEIC_BRANDS:
            return "HEIC"
        raise _not_a_photo("AVIF" if brands & {b"avif", b"avis"} else "video")
    if not data:
        raise PhotoRefused(_("Berkas kosong. Pilih lagi fotonya."))
    for start, name in _OTHER_KINDS:
        if data.startswith(start):
            raise _not_a_photo(name)
    if b"<svg" in data[:4096].lower():
        raise _not_a_photo("SVG")
    raise PhotoRefused(_("Berkas ini bukan foto. Unggah foto JPEG, PNG, WebP, atau HEIC."))


def _not_a_photo(kind: str) -> PhotoRefused:
    return PhotoRefused(_("Berkas ini %(kind)s, bukan foto. Unggah foto JPEG, PNG, WebP, atau HEIC.") % {"kind": kind})


def _too_many_pixels() -> PhotoRefused:
    return PhotoRefused(
        _("Gambar terlalu besar untuk diolah. Kecilkan dulu sampai sisi terpanjangnya di bawah 7.000 piksel.")
    )


def _refuse_bomb(pixels: int, *, source_pixels: int = 0, bytes_per_pixel: int = 4, extra_bytes: int = 0) -> None:
    """Refuse before a byte of pixels is allocated."""
    if max(pixels, source_pixels) > SOURCE_PIXELS_LIMIT or pixels * bytes_per_pixel + extra_bytes > DECODED_BYTES_LIMIT:
        raise _too_many_pixels()


def _decode(kind: str, data: bytes) -> Image.Image:
    """The first frame: upright, on white, in sRGB, no larger than a master may be.

    Opened by the very class of its format: neither Pillow's registry nor its own limit (which counts the pixels of the
    file, not those decoded) has a say.
    """
    if kind == "HEIC":
        return _finished(_decode_heic(data), orientation=1)
    if kind == "WEBP":
        _refuse_bomb(_webp_canvas(data))  # the decoder allocates the canvas when it opens the file
    opener = {"JPEG": JpegImageFile, "PNG": PngImageFile, "WEBP": WebPImageFile}[kind]
    with opener(io.BytesIO(data)) as picture:  # type: ignore[abstract]
        if isinstance(picture, JpegImageFile):
            _draft(picture)
        else:
            opaque = picture.mode in _OPAQUE and "transparency" not in picture.info
            _refuse_bomb(picture.width * picture.height, bytes_per_pixel=4 if opaque else 9)
        orientation = _orientation(picture)
        picture.load()
        return _finished(picture, orientation=orientation)


def _finished(picture: Image.Image, *, orientation: int) -> Image.Image:
    profile = picture.info.get("icc_profile")
    small = _shrink(_opaque(picture))
    if small is not picture:
        picture.close()  # a 12-megapixel picture is 48 MB that the next steps need
    if orientation in _UPRIGHT:
        small = small.transpose(_UPRIGHT[orientation])
    if profile:
        small = _to_srgb(small, profile)
    if small.mode != "RGB" or small is picture:
        small = small.convert("RGB")  # a copy of what is RGB already: the opened file is closed by its owner
    small.info = {}
    return small


def _draft(picture: JpegImageFile) -> None:
    """Ask libjpeg for the smallest size not below a master's; a progressive file costs its coefficients besides."""
    width, height = picture.size
    longest = max(width, height)
    if longest > MASTER_EDGE:
        picture.draft(None, (max(1, width * MASTER_EDGE // longest), max(1, height * MASTER_EDGE // longest)))
    coefficients = 2 * width * height * len(picture.getbands()) if picture.info.get("progressive") else 0
    _refuse_bomb(picture.width * picture.height, source_pixels=width * height, extra_bytes=coefficients)


def _decode_heic(data: bytes) -> Image.Image:
    """The primary picture. libheif has turned it already (rotation is in the container): EXIF is not asked again."""
    heif = pillow_heif.open_heif(data, convert_hdr_to_8bit=True)
    _refuse_bomb(heif.size[0] * heif.size[1])
    return heif.to_pillow()


def _webp_canvas(data: bytes) -> int:
    """The pixels of a WebP out of its header: extended, lossless or lossy."""
    chunk = data[12:16]
    if chunk == b"VP8X":
        return (int.from_bytes(data[24:27], "little") + 1) * (int.from_bytes(data[27:30], "little") + 1)
    if chunk == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return ((bits & 0x3FFF) + 1) * ((bits >> 14 & 0x3FFF) + 1)
    width, height = struct.unpack("<HH", data[26:30])
    return (width & 0x3FFF) * (height & 0x3FFF)


def _orientation(picture: Image.Image) -> int:
    """The EXIF orientation, 1 where there is none or where the block cannot be read."""
    try:
        return int(picture.getexif().get(0x0112, 1))
    except _BROKEN:
        return 1


def _shrink(picture: Image.Image) -> Image.Image:
    """At most a master's size. In strips: the resampler's half-way picture would cost a third more memory."""
    longest = max(picture.size)
    if longest <= MASTER_EDGE:
        return picture
    width, height = (max(1, round(edge * MASTER_EDGE / longest)) for edge in picture.size)
    small = Image.new(picture.mode, (width, height))
    strip = 512
    for top in range(0, height, strip):
        bottom = min(top + strip, height)
        box = (0.0, top * picture.height / height, float(picture.width), bottom * picture.height / height)
        small.paste(picture.resize((width, bottom - top), Image.Resampling.BICUBIC, box=box), (0, top))
    return small


def _opaque(picture: Image.Image) -> Image.Image:
    """On white where it was transparent, in a mode that the resampler can average."""
    if picture.mode.startswith("I"):  # 16-bit grey
        return picture.convert("I").point(lambda value: value / 256).convert("L")
    if picture.mode in _OPAQUE and "transparency" not in picture.info:
        return picture
    layer = picture.convert("RGBA")
    flat = Image.new("RGB", layer.size, "white")
    flat.paste(layer, mask=layer.getchannel("A"))
    return flat


def _to_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """Colours as the camera meant them; an unreadable profile, or one of another kind of picture, is ignored."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(source).lower():
            return picture
        converted = ImageCms.profileToProfile(picture, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, *_BROKEN):
        return picture
    return converted if converted is not None else picture


def _fit_width(picture: Image.Image, width: int) -> Image.Image:
    if picture.width <= width:
        return picture
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _encode(picture: Image.Image, kind: str, **options: int) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()
