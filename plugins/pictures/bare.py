"""Whether a picture says more than it shows; and files that move, without what they say."""

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .file_parts import PNG, RIFF, is_plain_jpeg, is_webp, png_chunks, png_length, riff_chunks, webp_chunks
from .gif_blocks import silent_gif
from .reading import load, opened
from .silent_avif import silent_avif

if TYPE_CHECKING:
    from PIL.Image import Image

_SILENT = frozenset(
    """
    adobe adobe_transform background blend default_image disposal dpi duration gamma interlace jfif
    jfif_density jfif_unit jfif_version loop progression progressive srgb timestamp transparency version
    """.split()  # noqa: SIM905
)
"""What Pillow tells of a file that says nothing of its maker, place and colors."""
_MODES = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA"})
"""Pixels that every browser shows alike."""
_PNG_PIXELS = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"bKGD", b"pHYs", b"sBIT", b"sRGB", b"gAMA", b"cHRM")
)
_PNG_SHOWN = _PNG_PIXELS | {b"acTL", b"fcTL", b"fdAT", b"iCCP", b"cICP"}
_WEBP_PIXELS = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH"))
_WEBP_SHOWN = _WEBP_PIXELS | {b"ANIM", b"ANMF", b"ICCP"}
_WEBP_FLAGS = 0x08 | 0x04
"""Of the header of a WebP: that EXIF and XMP follow."""
_FRAME_HEADER = 16


def is_bare(data: bytes) -> bool:
    """Whether the file of a sound picture can be shown as it is: nothing in it but its pixels.

    That cannot be told of AVIF, whose parts stand anywhere.
    """
    with opened(data) as image:
        load(image)
        says_more = set(map(str, image.info)) - _SILENT
        return image.mode in _MODES and not says_more and _is_nothing_else(image, data)


def without_words(data: bytes) -> bytes:
    """Take EXIF, XMP, comments and texts out of what moves, and of a GIF; one without stays as it is.

    Raises :class:`PictureError` for a GIF that is cut off, and an AVIF that is too long to be written anew.
    """
    if data.startswith(PNG):
        return b"".join([PNG, *(chunk for name, chunk in png_chunks(data) if name in _PNG_SHOWN)])
    if is_webp(data):
        kept = b"".join(_silenced(name, chunk) for name, chunk in webp_chunks(data) if name in _WEBP_SHOWN)
        return RIFF + struct.pack("<I", len(kept) + 4) + b"WEBP" + kept
    return silent_gif(data) if data.startswith(b"GIF8") else silent_avif(data)


def _is_nothing_else(image: "Image", data: bytes) -> bool:
    """Whether a file holds no part that is passed over when it is read, such as the film of a phone."""
    if image.format == "JPEG":
        return is_plain_jpeg(data)
    if image.format == "PNG":
        return png_length(data) == len(data) and {name for name, _ in png_chunks(data)} <= _PNG_PIXELS
    return is_webp(data) and _is_only_pixels(data)


def _is_only_pixels(data: bytes) -> bool:
    names = [name for name, _ in webp_chunks(data)]
    whole = 12 + sum(len(chunk) for _, chunk in webp_chunks(data)) == len(data)
    return whole and set(names) <= _WEBP_PIXELS and len(names) == len(set(names))


def _silenced(name: bytes, chunk: bytes) -> bytes:
    """Take the flags of what was taken out from the header of a WebP, and what is no pixels from a frame."""
    if name == b"VP8X" and len(chunk) > 8:
        return chunk[:8] + bytes([chunk[8] & ~_WEBP_FLAGS]) + chunk[9:]
    return b"".join(_frame(chunk)) if name == b"ANMF" else chunk


def _frame(chunk: bytes) -> Iterator[bytes]:
    start = 8 + _FRAME_HEADER
    parts = [part for name, part in riff_chunks(chunk[start:]) if name in _WEBP_PIXELS]
    yield b"ANMF" + struct.pack("<I", _FRAME_HEADER + sum(map(len, parts)))
    yield chunk[8:start]
    yield from parts
