"""Pictures drawn for the tests: no file of anybody's is needed."""

import io

import pillow_heif
from PIL import Image, ImageCms, ImageDraw
from PIL.PngImagePlugin import PngInfo

MARKER = b"GPS-MARKER-7d3f"  # in every piece of metadata that the tests write


def quadrants(width: int = 1200, height: int = 900, mode: str = "RGB") -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right: shows which way is up."""
    picture = Image.new(mode, (width, height), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width // 2, height // 2), fill="red")
    draw.rectangle((width // 2, 0, width, height // 2), fill="lime")
    draw.rectangle((0, height // 2, width // 2, height), fill="blue")
    return picture


def exif_with_gps(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = MARKER.decode() + " maker"
    exif.get_ifd(0x8769)[0xA431] = MARKER.decode() + " serial number"
    exif.get_ifd(0x8825).update(
        {1: "S", 2: (7.0, 28.0, 12.0), 3: "E", 4: (112.0, 26.0, 1.0), 28: b"ASCII\0\0\0" + MARKER}
    )
    return exif


def jpeg(picture: Image.Image | None = None, *, orientation: int = 1, metadata: bool = True, **options) -> bytes:
    """A JPEG as a phone makes it: EXIF with GPS, XMP, IPTC, comment, profile and a second picture behind the end."""
    target = io.BytesIO()
    picture = picture or quadrants()
    if not metadata:
        picture.save(target, "JPEG", quality=90, **options)
        return target.getvalue()
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + len(MARKER).to_bytes(4, "big") + MARKER
    picture.save(
        target,
        "JPEG",
        quality=90,
        exif=exif_with_gps(orientation),
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + MARKER + b"</x:xmpmeta>",
        comment=MARKER,
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
        extra=b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc,
        **options,
    )
    second = io.BytesIO()
    quadrants(160, 120).save(second, "JPEG", comment=MARKER)
    return target.getvalue() + second.getvalue() + MARKER


def heic(picture: Image.Image | None = None) -> bytes:
    target = io.BytesIO()
    picture = picture or quadrants()
    pillow_heif.from_pillow(picture).save(
        target, exif=exif_with_gps().tobytes(), xmp=b"<x>" + MARKER + b"</x>", quality=80
    )
    return target.getvalue()


def png(picture: Image.Image | None = None) -> bytes:
    text = PngInfo()
    text.add_text("Comment", MARKER.decode())
    text.add_itxt("XML:com.adobe.xmp", MARKER.decode())
    target = io.BytesIO()
    (picture or quadrants()).save(target, "PNG", pnginfo=text, exif=exif_with_gps())
    return target.getvalue() + MARKER


def webp(picture: Image.Image | None = None, **options) -> bytes:
    target = io.BytesIO()
    (picture or quadrants()).save(target, "WEBP", exif=exif_with_gps(), xmp=MARKER, quality=90, **options)
    return target.getvalue()


def whatsapp() -> bytes:
    """What WhatsApp leaves: progressive, small tables, no metadata at all, 1600 px at most."""
    return jpeg(quadrants(1600, 1200), metadata=False, progressive=True, subsampling="4:2:0")


def jpeg_segments(data: bytes) -> set[int]:
    """The marker codes before the pixels of a JPEG; asserts that nothing follows its end."""
    assert data[:2] == b"\xff\xd8"
    assert data[-2:] == b"\xff\xd9"
    codes, at = set(), 2
    while data[at + 1] != 0xDA:
        assert data[at] == 0xFF
        codes.add(data[at + 1])
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return codes


def corners(data: bytes) -> list[str]:
    """The colours of the four quadrants, clockwise from top left."""
    with Image.open(io.BytesIO(data)) as opened:
        picture = opened.convert("RGB")
    width, height = picture.size
    names = []
    for x, y in ((1, 1), (3, 1), (3, 3), (1, 3)):
        red, green, blue = (value > 127 for value in picture.getpixel((width * x // 4, height * y // 4)))
        names.append({(1, 0, 0): "red", (0, 1, 0): "lime", (0, 0, 1): "blue", (1, 1, 1): "white"}[red, green, blue])
    return names
