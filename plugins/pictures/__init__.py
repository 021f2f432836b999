"""Photographs made ready for the web: upright, in sRGB, with nothing hidden in them, in several widths.

A library: bytes in, bytes out, the same on repeat.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from .content_pictures import DIAGRAM, ContentPictures, InlineDrawings, SitePicture, content_pictures_of
from .faults import MOST_BYTES, MOST_PIXELS, PictureError
from .variants import Variant, VariantSet, plan_variants

if TYPE_CHECKING:
    from .deriving import MadePicture, bare_file, derived_files, make_picture
    from .outcome import Outcome, derive, lay_bare
    from .reading import PictureSize, read_size, read_upright

__all__ = [
    "DIAGRAM",
    "MOST_BYTES",
    "MOST_PIXELS",
    "ContentPictures",
    "InlineDrawings",
    "MadePicture",
    "Outcome",
    "PictureError",
    "PictureSize",
    "SitePicture",
    "Variant",
    "VariantSet",
    "bare_file",
    "content_pictures_of",
    "derive",
    "derived_files",
    "lay_bare",
    "make_picture",
    "plan_variants",
    "read_size",
    "read_upright",
    "register",
]

_WITH_PICTURES = {
    "deriving": ("MadePicture", "bare_file", "derived_files", "make_picture"),
    "outcome": ("Outcome", "derive", "lay_bare"),
    "reading": ("PictureSize", "read_size", "read_upright"),
}
"""What a site without a picture never imports."""


def __getattr__(name: str) -> object:
    for module, names in _WITH_PICTURES.items():
        if name in names:
            return getattr(import_module(f".{module}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
