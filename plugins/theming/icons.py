"""The small picture in the tab: from a file, else drawn from the letters of the site's name.

No library of ours draws an SVG, so a PNG is made of a PNG, or of letters.
"""

from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .branding import ICON_SIZES
from .colors import Color, contrast
from .font_files import letters_of
from .logos import BrandFaultError

if TYPE_CHECKING:
    from PIL.Image import Image

_LEAST = 180
_LIGHT, _DARK = Color(255, 255, 255), Color(0, 0, 0)
_EM, _MOST_LETTERS = 512, 2
_WEIGHT = 600


@dataclass(frozen=True, slots=True)
class Monogram:
    """Letters on a ground."""

    letters: str
    """One or two; empty where no font has them: then there is a bar."""
    font: Path | None
    """The font that has them."""
    ground: Color
    """What they stand on."""

    @property
    def ink(self) -> Color:
        """White or black, whichever is read better."""
        return max(_LIGHT, _DARK, key=lambda one: contrast(one, self.ground))


def monogram(name: str, fonts: tuple[Path, ...], ground: Color) -> Monogram:
    """Return the letters that a site's name begins with, in the first font that has them."""
    letters = "".join(word[0] for word in name.split() if word[0].isalnum())[:_MOST_LETTERS].upper()
    known = {font: letters_of(font.read_bytes()) for font in fonts if letters}
    for count in range(len(letters), 0, -1):
        for font in fonts:
            if all(ord(letter) in known[font] for letter in letters[:count]):
                return Monogram(letters[:count], font, ground)
    return Monogram("", None, ground)


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
    from PIL import Image, ImageDraw  # noqa: PLC0415

    picture = Image.new("RGB", (_EM, _EM), str(mark.ground))
    pen = ImageDraw.Draw(picture)
    if mark.font is None:
        pen.rectangle((_EM // 4, _EM * 7 // 16, _EM * 3 // 4, _EM * 9 // 16), fill=str(mark.ink))
        return picture
    face = _fitting_face(mark)
    left, top, right, bottom = face.getbbox(mark.letters)
    place = ((_EM - right - left) / 2, (_EM - bottom - top) / 2)
    pen.text(place, mark.letters, fill=str(mark.ink), font=face)
    return picture


def _fitting_face(mark: Monogram) -> Any:  # noqa: ANN401 - Pillow's own class
    """Return the font in the size in which the letters have air around them."""
    from PIL import ImageFont  # noqa: PLC0415

    face: Any = None
    for size in (360, 320, 280, 240, 200):
        face = ImageFont.truetype(str(mark.font), size)
        with suppress(OSError):  # a font of one weight
            face.set_variation_by_axes([_WEIGHT])
        left, top, right, bottom = face.getbbox(mark.letters)
        if right - left <= _EM * 0.76 and bottom - top <= _EM * 0.76:
            break
    return face
