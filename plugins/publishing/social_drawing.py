"""Draw the picture of a page for link previews: label, title and site in our own type, beside a photograph.

Without one it has few colors and flat ones: a palette makes a small file in a third of the time that one in
full color takes.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from math import fsum
from pathlib import Path
from typing import TYPE_CHECKING

from ..claims import Verdict
from .social_verdicts import counted, squares

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT, MARGIN = 1200, 630, 90
PHOTOGRAPH = 440
"""Pixels across that a photograph takes of the picture."""
_SIZES = (84, 72, 60, 50, 42, 36, 30)
_LEADING = 1.12
_TITLE_TOP, _TITLE_HEIGHT = 200, 300
_LABEL, _LABELS = (150,), (138, 178)
"""Where one line of small words above the title stands, and where two do."""
_WEIGHT = 600
_DECK, _DECK_LEADING, _BELOW_TITLE = 34, 1.3, 20
_FEW = 128
"""Colors in the file of one with squares or a drawing."""
_ABOVE = 34
"""Pixels of paper between a title and the squares below it."""
COMPRESSION = 3
"""Of PNG: half the time of the usual 6, for a sixth more bytes."""

Color = tuple[int, int, int]
PAPER, INK, _SOFT = (251, 250, 246), (29, 28, 26), (93, 90, 84)
_RED, _BLUE = (156, 47, 35), (31, 78, 121)
_SHADES = 64
"""Steps from paper to each color, for smooth edges: with four colors, all that a palette holds."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """What one picture says."""

    label: str
    """Small words above the title."""
    title: str
    """The page's title."""
    site: str
    """Name of the site."""
    is_opinion: bool = False
    """Red instead of the accent: the label of opinion."""
    accent: Color = _BLUE
    """The site's color."""
    deck: str = ""
    """A sentence below the title, as far as it has room; may be empty."""
    verdicts: tuple[Verdict, ...] = ()
    """What was found of the claims of the page, in reading order; shown where there is no drawing."""

    @property
    def color(self) -> Color:
        """What the label is written in."""
        return _RED if self.is_opinion else self.accent

    @property
    def colors(self) -> tuple[Color, ...]:
        """All that the picture is painted in, on paper."""
        return (INK, _SOFT, self.color)


Fonts = tuple[Path, ...]
"""TrueType, OpenType or WOFF2 files; each letter is of the first that has it."""


def draw(image: Lettering, fonts: Fonts, photograph: bytes | None = None) -> bytes:
    """Return the picture, the title in as large a size as has room: PNG, with a photograph JPEG."""
    room = WIDTH - 2 * MARGIN - (0 if photograph is None else PHOTOGRAPH)
    shown = squares(image.verdicts, room) or _counts(image.verdicts, fonts)
    picture = lettered(image, fonts, room, height=_TITLE_HEIGHT - (shown.height + _ABOVE if shown else 0))
    if shown:
        picture = picture.convert("RGB")
        picture.paste(shown, (MARGIN, _TITLE_TOP + _TITLE_HEIGHT - shown.height), shown)
    written = BytesIO()
    if photograph is None:
        picture = picture if picture.mode == "P" else with_few_colors(picture)
        picture.save(written, "PNG", compress_level=COMPRESSION)
    else:
        _with_photograph(picture, photograph).save(
            written, "JPEG", quality=85, progressive=True, optimize=True
        )
    return written.getvalue()


def _with_photograph(picture: "Image", photograph: bytes) -> "Image":
    """Put a photograph on the right, cut to that shape; one that nobody can read is told elsewhere."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - for publishing only

    from ..pictures import PictureError, read_upright  # noqa: PLC0415 - for pages with a photograph

    whole = picture.convert("RGB")
    with suppress(PictureError):
        upright = read_upright(photograph)
        shown = ImageOps.fit(upright, (PHOTOGRAPH, HEIGHT), Image.Resampling.LANCZOS)
        whole.paste(shown, (WIDTH - PHOTOGRAPH, 0), shown if shown.mode == "RGBA" else None)
    return whole


def with_few_colors(picture: "Image") -> "Image":
    """Return a picture with a palette, found in a fifth of the time that the exact one takes."""
    from PIL import Image  # noqa: PLC0415 - for publishing only

    return picture.quantize(_FEW, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


def _counts(verdicts: Sequence[Verdict], fonts: Fonts) -> "Image | None":
    """Return how many claims got which verdict, in a row; None where there are none."""
    if not verdicts:
        return None
    from PIL import Image, ImageDraw  # noqa: PLC0415 - for publishing only

    letters, parts = Type(fonts, 36), counted(verdicts)
    picture = Image.new("RGBA", (WIDTH - 2 * MARGIN, parts[0][0].height))
    pen, left = ImageDraw.Draw(picture), 0
    for square, number in parts:
        picture.paste(square, (left, 0))
        left += square.width + 12
        for face, run in letters.runs(number):
            pen.text((left, square.height - 11), run, fill=INK, font=face, anchor="ls")
            left += round(face.getlength(run)) + 36
    return picture


def lettered(
    image: Lettering,
    fonts: Fonts,
    room: int,
    sizes: Sequence[int] = _SIZES,
    height: int = _TITLE_HEIGHT,
) -> "Image":
    """Return a picture with words alone, the title in as large a size as has room."""
    from PIL import Image  # noqa: PLC0415 - for publishing only

    ink, soft, color = range(len(image.colors))
    small = Type(fonts, 32)
    picture = Image.new("P", (WIDTH, HEIGHT), 0)
    picture.putpalette(_palette(image.colors))
    picture.paste(_shade(color, _SHADES - 1), (MARGIN, 90, MARGIN + 72, 96))
    label = _lines(image.label, small, room, len(_LABELS))
    for baseline, line in zip(_LABELS if len(label) > 1 else _LABEL, label, strict=True):
        _write(picture, line, small, baseline, color)
    large, lines = _set(image.title, fonts, room, sizes, height)
    for index, line in enumerate(lines):
        baseline = _TITLE_TOP + large.size + round(index * large.size * _LEADING)
        _write(picture, line, large, baseline, ink)
    step = round(_DECK * _DECK_LEADING)
    deck = Type(fonts, _DECK)
    top = baseline + _BELOW_TITLE
    most = (_TITLE_TOP + height - top) // step
    for index, line in enumerate(_lines(image.deck, deck, room, most) if image.deck and most > 0 else ()):
        _write(picture, line, deck, top + (index + 1) * step, soft)
    _write(picture, _lines(image.site, small, room, 1)[0], small, HEIGHT - 70, soft)
    return picture


@dataclass(frozen=True, slots=True)
class Type:
    """Fonts in one size."""

    fonts: Fonts
    """Each letter is of the first that has it."""
    size: int
    """Pixels of an em."""

    def runs(self, words: str) -> "Iterator[tuple[FreeTypeFont, str]]":
        """Yield stretches of one font. What no font has a letter for is left out: a box would say nothing."""
        for font, signs in groupby(words, key=self._font_of):
            if font:
                yield _face(font, self.size), "".join(signs)

    def width(self, words: str) -> float:
        """Return the length of words on a line."""
        return fsum(face.getlength(run) for face, run in self.runs(words))

    def _font_of(self, sign: str) -> Path | None:
        return next((font for font in self.fonts if ord(sign) in _letters(font)), None)


def _lines(words: str, letters: Type, room: int, most: int) -> list[str]:
    """Return as many words as have room on so many lines."""
    lines = _wrap(words, letters, room)
    return lines if len(lines) <= most else [*lines[: most - 1], f"{lines[most - 1]} …"]


def _set(title: str, fonts: Fonts, room: int, sizes: Sequence[int], height: int) -> tuple[Type, list[str]]:
    """Return the type in which a title has room, and its lines."""
    for size in sizes:
        lines = _wrap(title, Type(fonts, size), room)
        most = 1 + int((height / size - 1) / _LEADING)
        if len(lines) <= most:
            return Type(fonts, size), lines
    return Type(fonts, size), [*lines[: most - 1], lines[most - 1] + " …"]


def _wrap(title: str, letters: Type, room: int) -> list[str]:
    """Break the title into lines by the fonts' own widths."""
    lines, line = [], ""
    for word in title.split():
        longer = f"{line} {word}".strip()
        if line and letters.width(longer) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def _write(picture: "Image", words: str, letters: Type, baseline: int, color: int) -> None:
    """Write words into the picture: how much ink is where, as steps of their color."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - for publishing only

    above = round(letters.size * 1.4)
    ink = Image.new("L", (WIDTH - MARGIN, letters.size * 2), 0)
    pen, left = ImageDraw.Draw(ink), 0.0
    for face, run in letters.runs(words):
        pen.text((left, above), run, fill=255, font=face, anchor="ls")
        left += face.getlength(run)
    steps = [_shade(color, value * (_SHADES - 1) // 255) for value in range(256)]
    picture.paste(ink.point(steps), (MARGIN, baseline - above), ink.point([0, *(255,) * 255], "1"))


def _shade(color: int, step: int) -> int:
    """Return the palette's number of a color, by its own, so many steps away from paper."""
    return color * _SHADES + step


def _palette(colors: tuple[Color, ...]) -> list[int]:
    return [
        round(paper + (full - paper) * step / (_SHADES - 1))
        for color in colors
        for step in range(_SHADES)
        for paper, full in zip(PAPER, color, strict=True)
    ]


@lru_cache(maxsize=16)
def _face(font: Path, size: int) -> "FreeTypeFont":
    from PIL import ImageFont  # noqa: PLC0415 - for publishing only

    face = ImageFont.truetype(str(font), size)
    try:
        face.set_variation_by_axes([_WEIGHT])
    except OSError:  # a font of one weight
        return face
    return face


@lru_cache(maxsize=4)
def _letters(font: Path) -> frozenset[int]:
    """Return the code points that the font has letters for."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - for publishing only

    with TTFont(font) as read:
        return frozenset(read.getBestCmap())
