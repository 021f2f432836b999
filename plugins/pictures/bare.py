"""Whether a picture says more than it shows; and files that move, without what they say."""

import struct
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from .reading import load, opened

if TYPE_CHECKING:
    from PIL.Image import Image

_SILENT = frozenset(
    """
    adobe adobe_transform background blend default_image disposal dpi duration gamma interlace jfif
    jfif_density jfif_unit jfif_version loop progression progressive srgb timestamp transparency version
    """.split()  # noqa: SIM905
)
"""What Pillow tells of a file that says nothing of its maker, place and colors."""
_SEGMENTS = frozenset((0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD, 0xE0, 0xEE))
"""Segments of a JPEG that hold its pixels, or only say how it is to be read."""
_SEGMENT, _PIXELS_FOLLOW = 0xFF, 0xDA
_MODES = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA"})
"""Pixels that every browser shows alike."""
_PNG, _RIFF = b"\x89PNG\r\n\x1a\n", b"RIFF"
_PNG_PIXELS = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"bKGD", b"pHYs", b"sBIT", b"sRGB", b"gAMA", b"cHRM")
)
_PNG_SHOWN = _PNG_PIXELS | {b"acTL", b"fcTL", b"fdAT", b"iCCP", b"cICP"}
_WEBP_PIXELS = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH"))
_WEBP_SHOWN = _WEBP_PIXELS | {b"ANIM", b"ANMF", b"ICCP"}
_WEBP_FLAGS = 0x08 | 0x04
"""Of the header of a WebP: that EXIF and XMP follow."""


def is_bare(data: bytes) -> bool:
    """Whether the file of a sound picture can be shown as it is: nothing in it but its pixels.

    That cannot be told of AVIF, whose parts stand anywhere.
    """
    with opened(data) as image:
        load(image)
        says_more = set(map(str, image.info)) - _SILENT
        return image.mode in _MODES and not says_more and _is_nothing_else(image, data)


def without_words(data: bytes) -> bytes:
    """Take EXIF, XMP and texts out of a PNG or WebP that moves; all other bytes stay, and other files."""
    if data.startswith(_PNG):
        return b"".join([_PNG, *(chunk for name, chunk in _png_chunks(data) if name in _PNG_SHOWN)])
    if _is_webp(data):
        kept = b"".join(_silenced(name, chunk) for name, chunk in _webp_chunks(data) if name in _WEBP_SHOWN)
        return _RIFF + struct.pack("<I", len(kept) + 4) + b"WEBP" + kept
    return data


def _is_nothing_else(image: "Image", data: bytes) -> bool:
    """Whether a file holds no part that is passed over when it is read, such as the film of a phone."""
    if image.format == "JPEG":
        return data.rstrip(b"\0").endswith(b"\xff\xd9") and set(_segments(data)) <= _SEGMENTS
    if image.format == "PNG":
        return {name for name, _ in _png_chunks(data)} <= _PNG_PIXELS
    return _is_webp(data) and {name for name, _ in _webp_chunks(data)} <= _WEBP_PIXELS


def _is_webp(data: bytes) -> bool:
    return data.startswith(_RIFF) and data[8:12] == b"WEBP"


def _segments(data: bytes) -> Iterator[int]:
    """Yield the kinds of the segments of a JPEG up to its pixels; 0 for what is none."""
    place, kind = 2, 0
    while kind != _PIXELS_FOLLOW and place + 4 <= len(data):
        kind = data[place + 1] if data[place] == _SEGMENT else 0
        yield kind
        place += 2 + max(1, int.from_bytes(data[place + 2 : place + 4], "big"))


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    stream = BytesIO(data[len(_PNG) :])
    while head := stream.read(8):
        yield head[4:], head + stream.read(int.from_bytes(head[:4], "big") + 4)


def _webp_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    stream = BytesIO(data[12:])
    while head := stream.read(8):
        size = int.from_bytes(head[4:], "little")
        yield head[:4], head + stream.read(size + size % 2)


def _silenced(name: bytes, chunk: bytes) -> bytes:
    """Take the flags of what was taken out from the header of a WebP."""
    is_header = name == b"VP8X" and len(chunk) > 8
    return chunk[:8] + bytes([chunk[8] & ~_WEBP_FLAGS]) + chunk[9:] if is_header else chunk
