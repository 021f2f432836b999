"""Draw the picture of a page for link previews: its words, beside a photograph or above verdicts."""

from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING

from ..claims import Verdict
from ..lettering import ABOVE, Typesetter, ink_of
from .social_verdicts import counted, squares
from .social_words import HEIGHT, INK, MARGIN, TITLE_HEIGHT, TITLE_TOP, WIDTH, Fonts, Lettering, lettered

if TYPE_CHECKING:
    from PIL.Image import Image

PHOTOGRAPH = 440
"""Pixels across that a photograph takes of the picture."""
_FEW = 128
"""Colors in the file of one with squares or a drawing."""
_ABOVE = 34
"""Pixels of paper between a title and the squares below it."""
_NUMBER = 36
COMPRESSION = 3
"""Of PNG: half the time of the usual 6, for a sixth more bytes."""


def draw(image: Lettering, fonts: Fonts, photograph: bytes | None = None) -> bytes:
    """Return the picture, the title in as large a size as has room: PNG, with a photograph JPEG."""
    room = WIDTH - 2 * MARGIN - (0 if photograph is None else PHOTOGRAPH)
    shown = squares(image.verdicts, room) or _counts(image.verdicts, image.setter(fonts))
    picture = lettered(image, fonts, room, height=TITLE_HEIGHT - (shown.height + _ABOVE if shown else 0))
    if shown:
        picture = picture.convert("RGB")
        picture.paste(shown, (image.left(shown.width), TITLE_TOP + TITLE_HEIGHT - shown.height), shown)
    written = BytesIO()
    if photograph is None:
        picture = picture if picture.mode == "P" else with_few_colors(picture)
        picture.save(written, "PNG", compress_level=COMPRESSION)
    else:
        whole = _with_photograph(picture, photograph, image.far_left(PHOTOGRAPH))
        whole.save(written, "JPEG", quality=85, progressive=True, optimize=True)
    return written.getvalue()


def _with_photograph(picture: "Image", photograph: bytes, left: int) -> "Image":
    """Put a photograph beside the words, cut to that shape; one that nobody can read is told elsewhere."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - for publishing only

    from ..pictures import PictureError, read_upright  # noqa: PLC0415 - for pages with a photograph

    whole = picture.convert("RGB")
    with suppress(PictureError):
        upright = read_upright(photograph)
        shown = ImageOps.fit(upright, (PHOTOGRAPH, HEIGHT), Image.Resampling.LANCZOS)
        whole.paste(shown, (left, 0), shown if shown.mode == "RGBA" else None)
    return whole


def with_few_colors(picture: "Image") -> "Image":
    """Return a picture with a palette, found in a fifth of the time that the exact one takes."""
    from PIL import Image  # noqa: PLC0415 - for publishing only

    return picture.quantize(_FEW, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


def _counts(verdicts: Sequence[Verdict], setter: Typesetter) -> "Image | None":
    """Return how many claims got which verdict, in a row; None where there are none."""
    if not verdicts:
        return None
    from PIL import Image  # noqa: PLC0415 - for publishing only

    parts = [(square, ink_of(setter.line(number), _NUMBER)) for square, number in counted(verdicts)]
    picture = Image.new("RGBA", (WIDTH - 2 * MARGIN, parts[0][0].height))
    left = 0
    for square, number in parts:
        picture.paste(square, (left, 0))
        left += square.width + 12
        picture.paste(INK, (left, square.height - 11 - round(_NUMBER * ABOVE)), number)
        left += number.width + 36
    return picture
