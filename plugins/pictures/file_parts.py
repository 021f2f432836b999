"""The parts of PNG and WebP files and of a JPEG, as far as they say whether there is more than pixels."""

import re
from collections.abc import Iterator
from io import BytesIO

PNG, RIFF = b"\x89PNG\r\n\x1a\n", b"RIFF"
_JPEG_PARTS = frozenset((0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD, 0xE0, 0xEE))
"""Segments of a JPEG that hold its pixels, or only say how it is to be read."""
_JPEG_SIZES = {0xE0: 16, 0xEE: 14, 0xDD: 4}
"""How long those are that say how it is to be read: a thumbnail or a word in them makes them longer."""
_PIXELS_FOLLOW, _END = 0xDA, b"\xff\xd9"
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
"""What ends a run of pixels: no stuffed byte, and no mark to restart at."""
_PNG_SIZES = {
    b"bKGD": 6, b"cHRM": 32, b"gAMA": 4, b"IEND": 0, b"IHDR": 13, b"pHYs": 9, b"PLTE": 768, b"sBIT": 4,
    b"sRGB": 1, b"tRNS": 256,
}  # fmt: skip
"""How long parts of a PNG can be at most that have nothing to say."""


def is_webp(data: bytes) -> bool:
    """Whether a file is a WebP by its head."""
    return data.startswith(RIFF) and data[8:12] == b"WEBP"


def is_plain_jpeg(data: bytes) -> bool:
    """Whether a JPEG holds only its pixels: no word between its scans, no second file behind it."""
    place = 2
    while data[place : place + 2] != _END:
        kind, size = data[place + 1 : place + 2], int.from_bytes(data[place + 2 : place + 4], "big")
        if data[place : place + 1] != b"\xff" or size < 2 or kind[0] not in _JPEG_PARTS:
            return False
        if _JPEG_SIZES.get(kind[0], size) != size:
            return False
        place += 2 + size
        if kind[0] == _PIXELS_FOLLOW:
            found = _MARKER.search(data, place)
            place = found.start() if found else len(data)
    return not data[place + 2 :].strip(b"\0")


def png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and bytes of each part of a PNG, up to its end; what is too long has no name."""
    stream = BytesIO(data[len(PNG) :])
    while head := stream.read(8):
        size, name = int.from_bytes(head[:4], "big"), head[4:]
        chunk = head + stream.read(size + 4)
        yield name if size <= _PNG_SIZES.get(name, size) else b"", chunk
        if name == b"IEND":
            break


def png_length(data: bytes) -> int:
    """Return where a PNG ends; what follows is none of it."""
    return len(PNG) + sum(len(chunk) for _, chunk in png_chunks(data))


def webp_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and bytes of each part of a WebP, up to the length that it says it has."""
    return riff_chunks(data[12 : 8 + int.from_bytes(data[4:8], "little")])


def riff_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and bytes of each part of a body of RIFF."""
    stream = BytesIO(data)
    while head := stream.read(8):
        size = int.from_bytes(head[4:], "little")
        yield head[:4], head + stream.read(size + size % 2)
