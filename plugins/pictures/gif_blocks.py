"""A GIF without what it says: comments, XMP, texts, and what follows its end."""

from collections.abc import Iterator

from .faults import damaged

_EXTENSION, _FRAME, _END = 0x21, 0x2C, 0x3B
_CONTROL, _APPLICATION = 0xF9, 0xFF
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
"""Applications that only say how often it plays."""
_LONGEST_LOOP = 32
"""Bytes of such a block, and room."""
_HEADER = 13


def silent_gif(data: bytes) -> bytes:
    """Return a GIF with its frames, their times and how often they play; raises for one that is cut off."""
    try:
        return b"".join(_shown(data)) + bytes([_END])
    except IndexError:
        raise damaged() from None


def _shown(data: bytes) -> Iterator[bytes]:
    place = _HEADER + _palette(data[10])
    yield data[:place]
    while place < len(data) and data[place] != _END:  # many lack their end, and are shown
        end = _block_end(data, place)
        if data[place] == _FRAME or _is_silent(data[place:end]):
            yield data[place:end]
        place = end


def _block_end(data: bytes, place: int) -> int:
    if data[place] == _EXTENSION:
        return _after_parts(data, place + 2)
    if data[place] == _FRAME:
        return _after_parts(data, place + 10 + _palette(data[place + 9]) + 1)
    raise IndexError(place)


def _is_silent(block: bytes) -> bool:
    """Whether an extension says nothing but how a frame is shown."""
    if block[1] == _APPLICATION:
        return block[3:14] in _LOOPS and len(block) <= _LONGEST_LOOP
    return block[1] == _CONTROL and len(block) == 8


def _after_parts(data: bytes, place: int) -> int:
    """Return where a run of parts, each behind its length, ends."""
    while data[place]:
        place += 1 + data[place]
    return place + 1


def _palette(flags: int) -> int:
    """Return how many bytes of colors follow."""
    return 3 * (2 << (flags & 7)) if flags & 0x80 else 0
