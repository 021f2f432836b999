"""Which files are made of a picture: formats and widths, none larger than the picture itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

WIDTHS = (480, 800, 1200, 1600)
"""Pixels across: a phone, a phone with a dense screen, a column of text on one, the whole width."""

TYPES = {
    "AVIF": ("avif", "image/avif"),
    "WEBP": ("webp", "image/webp"),
    "JPEG": ("jpg", "image/jpeg"),
    "PNG": ("png", "image/png"),
}
"""Format by Pillow's name: ending and media type."""

_BETTER = ("AVIF", "WEBP")
"""Formats beside a picture's own, the smallest first: a browser takes the first that it knows."""

_MOST_HIGH = {"AVIF": 65_535, "WEBP": 16_383}
"""Pixels from top to bottom that a file of a format can hold."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One file made of a picture."""

    path: str
    """Where it is written: the picture's own path, or that with its width and ending."""
    format: str
    """Pillow's name of its format."""
    width: int
    """Pixels."""
    height: int
    """Pixels."""


@dataclass(frozen=True, slots=True)
class VariantSet:
    """The files of one picture in one format, by rising width."""

    media_type: str
    """Such as ``image/avif``."""
    variants: tuple[Variant, ...]
    """At least one."""

    @property
    def srcset(self) -> tuple[tuple[str, int], ...]:
        """Each path with its width."""
        return tuple((variant.path, variant.width) for variant in self.variants)


def plan_variants(
    path: str, own_format: str, width: int, height: int, *, stem: str = ""
) -> tuple[VariantSet, ...]:
    """Return the files to be made of an upright picture of ``width`` by ``height`` pixels.

    The last set is for browsers that know nothing better: in the picture's own format, but for one that is
    AVIF. The largest in its own format keeps its path; the others are named by ``stem``, by default its own.
    A format that is not in :data:`TYPES` (GIF) has no variants.

    >>> [s.media_type for s in plan_variants("images/barge.jpg", "JPEG", 640, 480)]
    ['image/avif', 'image/webp', 'image/jpeg']
    >>> plan_variants("images/barge.jpg", "JPEG", 640, 480)[2].srcset
    (('images/barge-480w.jpg', 480), ('images/barge.jpg', 640))
    """
    if own_format not in TYPES:
        return ()
    sizes = tuple(_sizes(width, height))
    place = PurePosixPath(path)
    named = (place.parent / (stem or place.stem)).as_posix()
    formats = dict.fromkeys((*_BETTER, own_format))
    return tuple(
        VariantSet(TYPES[name][1], tuple(_variants(path if name == own_format else "", named, name, sizes)))
        for name in formats
        if max(height for _, height in sizes) <= _MOST_HIGH.get(name, height)
    )


def _variants(own_path: str, named: str, name: str, sizes: tuple[tuple[int, int], ...]) -> Iterator[Variant]:
    for size in sizes:
        keeps = own_path and size == sizes[-1]
        yield Variant(own_path if keeps else f"{named}-{size[0]}w.{TYPES[name][0]}", name, *size)


def _sizes(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Yield sizes up to the picture's own; the last is its own when it is smaller than the largest."""
    for wanted in WIDTHS:
        if wanted >= width:
            break
        yield wanted, max(1, round(height * wanted / width))
    if width <= WIDTHS[-1]:
        yield width, height
