"""Photographs made ready for the web: upright, in sRGB, with nothing hidden in them, in several widths.

A library: bytes in, bytes out, the same on repeat.
"""

from .content_pictures import ContentPictures, SitePicture, content_pictures_of
from .deriving import MadePicture, bare_file, derived_files, make_picture
from .faults import MOST_BYTES, MOST_PIXELS, PictureError
from .outcome import Outcome, derive, lay_bare
from .reading import PictureSize, read_size, read_upright
from .variants import Variant, VariantSet, plan_variants

__all__ = [
    "MOST_BYTES",
    "MOST_PIXELS",
    "ContentPictures",
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


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
