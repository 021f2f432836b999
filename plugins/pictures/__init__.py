"""Photographs made ready for the web: upright, in sRGB, with nothing hidden in them, in several widths.

A library: bytes in, bytes out, the same on repeat.
"""

from .deriving import MadePicture, make_picture
from .faults import MOST_BYTES, MOST_PIXELS, PictureError
from .reading import PictureSize, read_size
from .variants import Variant, VariantSet, plan_variants

__all__ = [
    "MOST_BYTES",
    "MOST_PIXELS",
    "MadePicture",
    "PictureError",
    "PictureSize",
    "Variant",
    "VariantSet",
    "make_picture",
    "plan_variants",
    "read_size",
    "register",
]


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
