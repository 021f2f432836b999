"""Read a picture: how large it is, turned upright, in the colors of the web."""

import warnings
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from .faults import MOST_BYTES, MOST_PIXELS, PictureError

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")
"""What a file may be; nothing else is tried, whatever its name says."""

_ORIENTATION = 0x0112
_TURNED = frozenset({5, 6, 7, 8})
"""Values of EXIF's orientation for a picture that lies on its side."""


@dataclass(frozen=True, slots=True)
class PictureSize:
    """What is known of a picture before it is worked on."""

    format: str
    """Pillow's name of its format."""
    width: int
    """Pixels across, when it is upright."""
    height: int
    """Pixels from top to bottom, when it is upright."""
    is_animated: bool
    """Whether it moves: then it is shown as it is."""


def read_size(data: bytes) -> PictureSize:
    """Return the size of a picture from its first bytes, without a look at its pixels.

    Raises :class:`PictureError` for what is none, or too large.
    """
    with _opened(data) as image:
        width, height = image.size
        if image.getexif().get(_ORIENTATION) in _TURNED:
            width, height = height, width
        return PictureSize(str(image.format), width, height, bool(getattr(image, "is_animated", False)))


def read_upright(data: bytes) -> "Image":
    """Return the pixels: turned as the camera was held, in sRGB, with no word of where and by whom.

    Raises :class:`PictureError` for what is none, too large, or cut off.
    """
    from PIL import ImageOps  # noqa: PLC0415 - few builds make pictures

    with _opened(data) as image:
        try:
            image.load()
        except (OSError, SyntaxError, ValueError) as error:
            raise PictureError(
                "is cut off or damaged", "save it again from the program that made it"
            ) from error
        upright = ImageOps.exif_transpose(image)
        return _in_srgb(upright)


def _opened(data: bytes) -> "Image":
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    if len(data) > MOST_BYTES:
        limit = f"{MOST_BYTES // 1_000_000} MB"
        raise PictureError(f"is larger than {limit}", "save it smaller: 2,400 pixels across are enough")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            image = Image.open(BytesIO(data), formats=FORMATS)
        except UnidentifiedImageError as error:
            raise PictureError("is no picture", "save it as JPEG, PNG, WebP or AVIF") from error
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
            raise PictureError(
                "cannot be read as a picture", "save it again as JPEG, PNG, WebP or AVIF"
            ) from error
    if image.width * image.height > MOST_PIXELS:
        size = f"{image.width} by {image.height} pixels"
        raise PictureError(
            f"has {size}, more than {MOST_PIXELS // 1_000_000} million",
            "save it smaller: 2,400 pixels across are enough",
        )
    return image


def _in_srgb(image: "Image") -> "Image":
    """Return an image of 8 bits in sRGB, with transparency if it had any; without profile and metadata."""
    from PIL import Image, ImageCms  # noqa: PLC0415

    profile = image.info.get("icc_profile")
    has_alpha = image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info
    if profile and image.mode in {"RGB", "L", "CMYK"}:
        with suppress(
            ImageCms.PyCMSError, OSError, ValueError
        ):  # a profile that nobody can read says nothing
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            image = (
                ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
                or image
            )
    if image.mode.startswith("I;16") or image.mode == "I":
        image = image.point(lambda value: value / 256).convert("L")
    plain = image.convert("RGBA" if has_alpha else "RGB")
    bare = Image.new(plain.mode, plain.size)
    bare.paste(plain)
    return bare
