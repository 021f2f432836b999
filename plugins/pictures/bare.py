"""Whether a picture says more than it shows; and files that move, without what they say."""

import struct
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from .reading import opened

if TYPE_CHECKING:
    from PIL.Image import Image

_SILENT = frozenset(
    """
    adobe adobe_transform background blend default_image disposal dpi duration gamma interlace jfif
    jfif_density jfif_unit jfif_version loop progression progressive srgb timestamp transparency version
    """.split()  # noqa: SIM905
)
"""What Pillow tells of a file that says nothing of its maker, place and colors."""
_SEGMENTS = frozenset({"APP0", "APP14"})
"""Segments of a JPEG that only say how it is to be read."""
_MODES = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA"})
"""Pixels that every browser shows alike."""
_PNG, _RIFF = b"\x89PNG\r\n\x1a\n", b"RIFF"
_PNG_WORDS = frozenset({b"eXIf", b"iTXt", b"tEXt", b"tIME", b"zTXt"})
_WEBP_WORDS = frozenset({b"EXIF", b"XMP "})
_WEBP_FLAGS = 0x08 | 0x04
"""Of the header of a WebP: that EXIF and XMP follow."""


def is_bare(data: bytes) -> bool:
    """Whether the file of a sound picture can be shown as it is: nothing in it but its pixels."""
    with opened(data) as image:
        image.load()
        segments = {name for name, _ in getattr(image, "applist", ())} - _SEGMENTS
        says_more = set(map(str, image.info)) - _SILENT
        is_plain = image.mode in _MODES and not getattr(image, "private_chunks", None)
        return is_plain and not says_more and not segments and not _goes_on(image, data)


def without_words(data: bytes) -> bytes:
    """Take EXIF, XMP and texts out of a PNG or WebP that moves; all other bytes stay, and other files."""
    if data.startswith(_PNG):
        return b"".join([_PNG, *(chunk for name, chunk in _png_chunks(data) if name not in _PNG_WORDS)])
    if data.startswith(_RIFF) and data[8:12] == b"WEBP":
        kept = b"".join(
            _silenced(name, chunk) for name, chunk in _webp_chunks(data) if name not in _WEBP_WORDS
        )
        return _RIFF + struct.pack("<I", len(kept) + 4) + b"WEBP" + kept
    return data


def _goes_on(image: "Image", data: bytes) -> bool:
    """Whether something lies behind the end of a JPEG, such as the film of a phone."""
    return image.format == "JPEG" and not data.rstrip(b"\0").endswith(b"\xff\xd9")


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
    return chunk[:8] + bytes([chunk[8] & ~_WEBP_FLAGS]) + chunk[9:] if name == b"VP8X" else chunk
