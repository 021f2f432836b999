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


@dataclass(frozen=True, slots=True)
class Variant:
    """One file made of a picture."""

    path: str
    """Where it is written: the picture's own path, with its width and ending."""
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


def plan_variants(path: str, own_format: str, width: int, height: int) -> tuple[VariantSet, ...]:
    """Return the files to be made of an upright picture of ``width`` by ``height`` pixels.

    The last set is in the picture's own format, for browsers that know no other; a still GIF becomes PNG.

    >>> [s.media_type for s in plan_variants("images/barge.jpg", "JPEG", 640, 480)]
    ['image/avif', 'image/webp', 'image/jpeg']
    >>> plan_variants("images/barge.jpg", "JPEG", 640, 480)[0].srcset
    (('images/barge-480.avif', 480), ('images/barge-640.avif', 640))
    """
    own = own_format if own_format in TYPES else "PNG"
    formats = dict.fromkeys((*_BETTER, own))
    if own in _BETTER:
        formats = dict.fromkeys((*(name for name in _BETTER if name != own), own))
    sizes = tuple(_sizes(width, height))
    return tuple(VariantSet(TYPES[name][1], _variants(path, name, sizes)) for name in formats)


def _variants(path: str, name: str, sizes: tuple[tuple[int, int], ...]) -> tuple[Variant, ...]:
    place = PurePosixPath(path)
    ending = TYPES[name][0]
    return tuple(
        Variant(place.with_name(f"{place.stem}-{width}.{ending}").as_posix(), name, width, height)
        for width, height in sizes
    )


def _sizes(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Yield sizes up to the picture's own; the last is its own when it is smaller than the largest."""
    for wanted in WIDTHS:
        if wanted >= width:
            break
        yield wanted, max(1, round(height * wanted / width))
    if width <= WIDTHS[-1]:
        yield width, height
