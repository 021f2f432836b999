"""The words of a picture for link previews: label, title, sentence and site.

What is written alone has few colors and flat ones: a palette makes a small file in a third of the time that
one in full color takes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..claims import Verdict
from ..lettering import ABOVE, FontFile, SetLine, SetText, Typesetter, ink_of, set_text

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT, MARGIN = 1200, 630, 90
SIZES = (84, 72, 60, 50, 42, 36, 30)
TITLE_TOP, TITLE_HEIGHT = 200, 300
_LEADING = 1.12
_SMALL = 32
_LABEL, _LABELS = (150,), (138, 178)
"""Where one line of small words above the title stands, and where two do."""
_DECK, _DECK_LEADING, _BELOW_TITLE = 34, 1.3, 20

Color = tuple[int, int, int]
PAPER, INK, _SOFT = (251, 250, 246), (29, 28, 26), (93, 90, 84)
_RED, _BLUE = (156, 47, 35), (31, 78, 121)
_SHADES = 16
"""Steps from paper to each color, for smooth edges: with four colors, all that a palette holds."""

Fonts = tuple[FontFile, ...]
"""Each letter is of the first that has it."""


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
    lang: str = ""
    """BCP 47 tag of its words: Han has other forms in other languages."""
    is_right_to_left: bool = False
    """Whether they are written so: then they stand at the right, and what stands beside them at the left."""

    @property
    def color(self) -> Color:
        """What the label is written in."""
        return _RED if self.is_opinion else self.accent

    @property
    def colors(self) -> tuple[Color, ...]:
        """All that the picture is painted in, on paper."""
        return (INK, _SOFT, self.color)

    def setter(self, fonts: Fonts) -> Typesetter:
        """Return what sets its words."""
        return Typesetter(fonts, self.lang, is_right_to_left=self.is_right_to_left)

    def left(self, width: int, *, margin: int = MARGIN) -> int:
        """Return where something so wide stands at the side where reading begins."""
        return WIDTH - margin - width if self.is_right_to_left else margin

    def far_left(self, width: int, *, margin: int = 0) -> int:
        """Return where something so wide stands at the other side."""
        return margin if self.is_right_to_left else WIDTH - margin - width


def lettered(
    image: Lettering, fonts: Fonts, room: int, sizes: Sequence[int] = SIZES, height: int = TITLE_HEIGHT
) -> "Image":
    """Return a picture with words alone, the title in as large a size as has room."""
    from PIL import Image  # noqa: PLC0415 - for publishing only

    setter, page = image.setter(fonts), Image.new("P", (WIDTH, HEIGHT), 0)
    page.putpalette(_palette(image.colors))
    ink, soft, color = (_Pen(page, image, number) for number in range(len(image.colors)))
    bar = image.left(72)
    page.paste(_shade(2, _SHADES - 1), (bar, 90, bar + 72, 96))
    label = set_text(image.label, setter, room, (_SMALL,), lambda _: len(_LABELS))
    color.write(label, _LABELS if len(label.lines) > 1 else _LABEL)
    title = set_text(image.title, setter, room, sizes, lambda size: 1 + int((height / size - 1) / _LEADING))
    first, rows = TITLE_TOP + title.size, range(len(title.lines))
    baselines = [first + round(row * title.size * _LEADING) for row in rows]
    ink.write(title, baselines)
    step, top = round(_DECK * _DECK_LEADING), max(baselines, default=TITLE_TOP) + _BELOW_TITLE
    most = (TITLE_TOP + height - top) // step
    if image.deck and most > 0 and not setter.missing(image.deck):
        deck = set_text(image.deck, setter, room, (_DECK,), lambda _: most)
        soft.write(deck, [top + row * step for row in range(1, len(deck.lines) + 1)])
    soft.write(set_text(image.site, setter, room, (_SMALL,), lambda _: 1), (HEIGHT - 70,))
    return page


class _Pen:
    """Writes in one color of a picture with a palette."""

    def __init__(self, page: "Image", image: Lettering, color: int) -> None:
        self._page, self._image = page, image
        self._steps = [_shade(color, value * (_SHADES - 1) // 255) for value in range(256)]

    def write(self, text: SetText, baselines: Sequence[int]) -> None:
        """Write lines on their baselines: how much ink is where, as steps of the color."""
        for line, baseline in zip(text.lines, baselines, strict=False):
            self._line(line, text.size, baseline)

    def _line(self, line: SetLine, size: int, baseline: int) -> None:
        edge = size // 4  # for letters that lean out of their line
        ink = ink_of(line, size, edge)
        place = (self._image.left(ink.width - 2 * edge) - edge, baseline - round(size * ABOVE) - edge)
        self._page.paste(ink.point(self._steps), place, ink.point([0, *(255,) * 255], "1"))


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
