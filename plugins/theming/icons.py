"""The small picture in the tab: from a file, else drawn from the letters of the site's name.

No library of ours draws an SVG, so a PNG is made of a PNG, or of letters.
"""

from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING

import regex

from ..lettering import FontFile, Typesetter, ink_of
from .branding import ICON_SIZES
from .colors import Color, contrast
from .logos import BrandFaultError

if TYPE_CHECKING:
    from PIL.Image import Image

_LEAST = 180
_LIGHT, _DARK = Color(255, 255, 255), Color(0, 0, 0)
_EM, _MOST_LETTERS = 512, 2
_SIZES = (360, 320, 280, 240, 200)
_FIRST = regex.compile(r"(?<!\S)\p{P}*+((?=[\p{L}\p{N}])\X)")
"""The letter that a word begins with, and its marks."""


@dataclass(frozen=True, slots=True)
class Monogram:
    """Letters on a ground."""

    letters: str
    """One or two, with their marks; empty where no font has them: then there is a bar."""
    fonts: tuple[FontFile, ...]
    """Each letter is of the first that has it."""
    ground: Color
    """What they stand on."""

    @property
    def ink(self) -> Color:
        """White or black, whichever is read better."""
        return max(_LIGHT, _DARK, key=lambda one: contrast(one, self.ground))


def monogram(name: str, fonts: tuple[FontFile, ...], ground: Color) -> Monogram:
    """Return the letters that the words of a site's name begin with, up to one that no font has."""
    setter, letters = Typesetter(fonts), ""
    for found in islice(_FIRST.finditer(name), _MOST_LETTERS):
        letter = found[1].upper()
        if setter.missing(letter):
            break
        letters += letter
    return Monogram(letters, fonts, ground)


def drawn_icons(mark: Monogram) -> dict[str, bytes]:
    """Return the icons of a site without a file for them, by name."""
    return png_icons(_drawn(mark))


def icons_of_png(data: bytes) -> dict[str, bytes]:
    """Return the icons made of a square PNG; raises :class:`BrandFaultError` for what is none."""
    from PIL import Image  # noqa: PLC0415 - for sites with a picture of their own

    try:
        with Image.open(BytesIO(data), formats=("PNG",)) as opened:
            width, height = opened.size
            if width != height or not _LEAST <= width <= 4096:
                words = f"has {width} by {height} pixels"
                raise BrandFaultError(words, f"make it square, {_LEAST} to 4096 pixels wide")
            picture = opened.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise BrandFaultError("cannot be read as a PNG", "save it again as PNG") from None
    return png_icons(picture)


def png_icons(picture: "Image") -> dict[str, bytes]:
    """Return a picture in each size, by the name of its file."""
    from PIL import Image  # noqa: PLC0415

    found = {}
    for size in ICON_SIZES:
        written = BytesIO()
        picture.resize((size, size), Image.Resampling.LANCZOS).save(written, "PNG", optimize=True)
        found[f"icon-{size}.png"] = written.getvalue()
    return found


def _drawn(mark: Monogram) -> "Image":
    """Draw letters in the largest size in which they have air around them."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    picture = Image.new("RGB", (_EM, _EM), str(mark.ground))
    if not mark.letters:
        bar = (_EM // 4, _EM * 7 // 16, _EM * 3 // 4, _EM * 9 // 16)
        ImageDraw.Draw(picture).rectangle(bar, fill=str(mark.ink))
        return picture
    line = Typesetter(mark.fonts).line(mark.letters)
    for size in _SIZES:
        whole = ink_of(line, size, _EM // 4)
        ink = whole.crop(whole.getbbox())
        if max(ink.size) <= _EM * 0.76:
            break
    picture.paste(str(mark.ink), ((_EM - ink.width) // 2, (_EM - ink.height) // 2), ink)
    return picture
