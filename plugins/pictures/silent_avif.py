"""An AVIF that moves, without what it says."""

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .faults import MOST_PIXELS, PictureError
from .reading import BROKEN, SMALLER, load, opened, turned

if TYPE_CHECKING:
    from PIL.Image import Image

_WORDS = re.compile(rb"Exif|mime|udta|uuid|ID32|<\?xpacket|<x:xmpmeta")
"""Names of parts that say something: where in the file they stand hangs on who wrote it."""
_PARTS = frozenset((b"ftyp", b"meta", b"moov", b"mdat"))
_MOST = 2 * MOST_PIXELS
"""Pixels of all frames that are written anew: they are held at once."""
_OPTIONS: dict[str, Any] = {"save_all": True, "quality": 70, "speed": 8, "max_threads": 1}
"""Upright frames and no EXIF: libavif falls over a film that is to be turned."""


def silent_avif(data: bytes) -> bytes:
    """Return a film of AVIF: the file itself if nothing is said in it, else its frames, written anew.

    Raises :class:`PictureError` for one that is damaged, or too long for that.
    """
    if not _WORDS.search(data) and _holds_a_film_alone(data):
        return data
    with opened(data) as image:
        frames = int(getattr(image, "n_frames", 1))
        if frames * image.width * image.height > _MOST:
            message = f"says more than it shows, in {frames} frames, too many to be written without it"
            raise PictureError(message, "save it without metadata, or shorter")
        return _written(image, frames)


def _holds_a_film_alone(data: bytes) -> bool:
    """Whether nothing stands before, between and behind the parts of the film."""
    place = 0
    while place < len(data):
        size, name = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8]
        if size < 8 or name not in _PARTS:
            return False
        place += size
    return place == len(data)


def _written(image: "Image", frames: int) -> bytes:
    films, durations = [], []
    for frame in range(frames):
        image.seek(frame)
        load(image)
        films.append(turned(image).convert(image.mode))  # frames are read into one image
        durations.append(image.info.get("duration", 0))
    written, first = BytesIO(), films.pop(0)
    try:
        first.save(written, "AVIF", append_images=films, duration=durations, **_OPTIONS)
    except BROKEN as error:
        raise PictureError("cannot be written as AVIF", SMALLER) from error
    return written.getvalue()
