"""Finds what a stored picture must not carry: EXIF, GPS, XMP, IPTC, colour profiles, comments, anything behind its end.

Reads the bytes themselves, not a library's view of them: what a library ignores would still be in the file.
"""

_JPEG_START, _JPEG_END, _JPEG_SCAN = 0xD8, 0xD9, 0xDA
_WEBP_PICTURE = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"}


def metadata_of(data: bytes) -> list[str]:
    """Names of the foreign parts of a JPEG or WebP file; empty if it holds the picture alone."""
    if data[:2] == b"\xff\xd8":
        return _in_jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _in_webp(data)
    return ["neither JPEG nor WebP"]


def _in_jpeg(data: bytes) -> list[str]:
    found: list[str] = []
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return [*found, f"stray bytes at {at}"]
        marker = data[at + 1]
        if marker == _JPEG_SCAN:
            end = data.rfind(b"\xff\xd9")
            return found if end == len(data) - 2 else [*found, "bytes behind the end"]
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xE1 <= marker <= 0xEF and not (marker == 0xEE and data[at + 4 : at + 9] == b"Adobe"):
            found.append(f"APP{marker - 0xE0}")
        if marker == 0xFE:
            found.append("comment")
        at += 2 + length
    return [*found, "no picture"]


def _in_webp(data: bytes) -> list[str]:
    found, at = [], 12
    end = 8 + int.from_bytes(data[4:8], "little")
    while at + 8 <= end:
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind not in _WEBP_PICTURE:
            found.append(kind.decode("ascii", "replace").strip())
        at += 8 + length + length % 2
    return found if len(data) <= end + end % 2 else [*found, "bytes behind the end"]
