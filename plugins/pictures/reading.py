"""Read a picture: how large it is, turned upright, in the colors of the web."""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING

from .faults import MOST_BYTES, MOST_PIXELS, PictureError, damaged
from .variants import WIDTHS

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")
"""What a file may be; nothing else is tried, whatever its name says."""

SMALLER = "save it smaller: 2,400 pixels across are enough"
"""What to do about a picture that is too large."""
_STILL = {"MPO": "JPEG"}
"""Formats of cameras that put a second picture behind the first, by what is shown of them."""
_ORIENTATION = 0x0112
_TURNED = frozenset({5, 6, 7, 8})
"""Values of EXIF's orientation for a picture that lies on its side."""
_METHODS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""What brings it upright, by these values: numbers of Pillow's ``Transpose``."""
BROKEN = (
    ArithmeticError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
"""What Pillow raises for files that somebody has cut, or made up."""


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


def read_size(source: bytes | Path) -> PictureSize:
    """Return the size of a picture from its first bytes, or those of its file, without a look at its pixels.

    Raises :class:`PictureError` for what is none, or too large.
    """
    with opened(source) as image:
        width, height = image.size
        if _orientation(image) in _TURNED:
            width, height = height, width
        form = str(image.format)
        return PictureSize(_STILL.get(form, form), width, height, form not in _STILL and _moves(image))


def read_upright(data: bytes, *, whole: bool = False) -> "Image":
    """Return the pixels: turned as the camera was held, in sRGB, with no word of where and by whom.

    Of a photograph that is much larger than anything shown of it, fewer are read, unless ``whole`` asks for
    all. Raises :class:`PictureError` for what is none, too large, or cut off.
    """
    with opened(data) as image:
        if not whole:
            image.draft(None, _enough(image))
        load(image)
        return _in_srgb(turned(image))


def turned(image: "Image") -> "Image":
    """Return an image as the camera was held."""
    from PIL import Image  # noqa: PLC0415 - few builds make pictures

    method = _METHODS.get(_orientation(image))
    return image if method is None else image.transpose(Image.Transpose(method))


@contextmanager
def opened(source: bytes | Path) -> "Iterator[Image]":
    """Open a picture; its pixels are read when they are asked for. Raises as :func:`read_size` does."""
    if (len(source) if isinstance(source, bytes) else source.stat().st_size) > MOST_BYTES:
        raise PictureError(f"is larger than {MOST_BYTES // 1_000_000} MB", SMALLER)
    with (
        warnings.catch_warnings(),
        BytesIO(source) if isinstance(source, bytes) else source.open("rb") as stream,
    ):
        warnings.simplefilter("ignore")  # of bombs, which are told below, and of odd metadata
        with _recognized(stream) as image:
            if image.width * image.height > MOST_PIXELS:
                size = f"{image.width} by {image.height} pixels"
                raise PictureError(f"has {size}, more than {MOST_PIXELS // 1_000_000} million", SMALLER)
            yield image


def _recognized(stream: IO[bytes]) -> "Image":
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - few builds make pictures

    try:
        return Image.open(stream, formats=FORMATS)
    except UnidentifiedImageError as error:
        raise PictureError("is no picture", "save it as JPEG, PNG, WebP or AVIF") from error
    except Image.DecompressionBombError as error:
        raise PictureError(f"has more than {MOST_PIXELS // 1_000_000} million pixels", SMALLER) from error
    except BROKEN as error:
        message = "cannot be read as a picture"
        raise PictureError(message, "save it again as JPEG, PNG, WebP or AVIF") from error


def _enough(image: "Image") -> tuple[int, int]:
    """Return the size from which every width can still be made well, lying as the camera lay."""
    width, height = image.size
    across = height if _orientation(image) in _TURNED else width
    part = min(1.0, 2 * WIDTHS[-1] / across)
    return max(1, int(width * part)), max(1, int(height * part))


def _orientation(image: "Image") -> int:
    """Return EXIF's word for how the camera was held; 1, upright, where nobody can read it."""
    if image.format == "PNG" and "exif" not in image.info:
        return 1  # Pillow would read all pixels, to see whether EXIF follows them
    with suppress(*BROKEN):
        return int(image.getexif().get(_ORIENTATION, 1))
    return 1


def _moves(image: "Image") -> bool:
    try:
        return bool(getattr(image, "is_animated", False))
    except BROKEN as error:  # a GIF is read up to its second frame
        raise damaged() from error


def load(image: "Image") -> None:
    """Read the pixels of a picture; raises :class:`PictureError` for one that is cut off."""
    try:
        image.load()
    except BROKEN as error:
        raise damaged() from error


def _in_srgb(image: "Image") -> "Image":
    """Return an image of 8 bits in sRGB, with transparency if it had any; without profile and metadata."""
    from PIL import Image  # noqa: PLC0415

    has_alpha = image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info
    if image.mode.startswith("I;16") or image.mode == "I":
        image = image.point(lambda value: value / 256).convert("L")
    plain = image.convert("RGBA") if has_alpha else image
    profile = image.info.get("icc_profile")
    if profile:
        plain = _converted(plain, profile)
    plain = plain.convert("RGBA" if has_alpha else "RGB")
    bare = Image.new(plain.mode, plain.size)
    bare.paste(plain)
    return bare


def _converted(image: "Image", profile: bytes) -> "Image":
    """Return an image in sRGB; one whose profile nobody can read, or that fits other pixels, as it is."""
    from PIL import ImageCms  # noqa: PLC0415

    if image.mode not in {"RGB", "RGBA", "L", "CMYK"}:
        return image
    with suppress(ImageCms.PyCMSError, OSError, ValueError):
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        return ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode=mode) or image
    return image
