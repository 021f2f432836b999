"""Colors: how well one is read on another, and the nearest that is read well enough.

Contrast is that of WCAG 2.2; what is nearest, and what a color looks like on a dark page, is told by OKLCH
(CSS Color 4), where an equal step in lightness looks equal in every hue.
"""

import re
from dataclasses import dataclass
from math import atan2, cos, hypot, sin

ENOUGH = 4.5
"""The contrast that text needs (WCAG 2.2, 1.4.3)."""
HEX = r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})"
"""A color as an expression to put into others."""
_HEX = re.compile(HEX)
_DARK_LIGHTNESS, _DARK_CHROMA = 0.77, 0.11
"""How light, and at most how vivid, a color is that has to be read on a dark page."""
_STEPS = 200


@dataclass(frozen=True, slots=True)
class Color:
    """A color of the screen (sRGB), each part from 0 to 255."""

    red: int
    """How much red."""
    green: int
    """How much green."""
    blue: int
    """How much blue."""

    @classmethod
    def of(cls, text: str) -> "Color":
        """Read ``#rgb`` or ``#rrggbb``; raises :class:`ValueError` for anything else."""
        if not _HEX.fullmatch(text):
            raise ValueError("is not a color; write it as '#1f4e79', in quotes")
        digits = text[1:] if len(text) == 7 else "".join(digit * 2 for digit in text[1:])
        return cls(*(int(digits[start : start + 2], 16) for start in (0, 2, 4)))

    def __str__(self) -> str:
        """Write it as style sheets read it."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    def mixed(self, other: "Color", share: float) -> "Color":
        """Return it with a share of another color."""
        pairs = ((self.red, other.red), (self.green, other.green), (self.blue, other.blue))
        return Color(*(round(own + (its - own) * share) for own, its in pairs))


def contrast(one: Color, other: Color) -> float:
    """Return the ratio of two colors' luminances, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def least_contrast(color: Color, pages: tuple[Color, ...]) -> float:
    """Return how a color is read where it is read worst."""
    return min(contrast(color, page) for page in pages)


def nearest_readable(color: Color, pages: tuple[Color, ...]) -> Color | None:
    """Return the color of its hue, nearest in lightness, that is read well on every page; None: none is."""
    lightness, chroma, hue = _oklch(color)
    for step in range(_STEPS + 1):
        for sign in (-1, 1):
            tried = lightness + sign * step / _STEPS
            if 0 <= tried <= 1:
                found = color if step == 0 else _fitting(tried, chroma, hue)
                if least_contrast(found, pages) >= ENOUGH:
                    return found
    return None


def for_dark(color: Color, pages: tuple[Color, ...]) -> Color:
    """Return what a color of a light page is on dark ones: the same hue, light and calm, read well."""
    _, chroma, hue = _oklch(color)
    found = _fitting(_DARK_LIGHTNESS, min(chroma, _DARK_CHROMA), hue)
    return nearest_readable(found, pages) or found


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _luminance(color: Color) -> float:
    return 0.2126 * _linear(color.red) + 0.7152 * _linear(color.green) + 0.0722 * _linear(color.blue)


def _oklch(color: Color) -> tuple[float, float, float]:
    red, green, blue = _linear(color.red), _linear(color.green), _linear(color.blue)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, hypot(a, b), atan2(b, a)


def _fitting(lightness: float, chroma: float, hue: float) -> Color:
    """Return the color, less vivid where no screen shows it as vivid."""
    for step in range(_STEPS, -1, -1):
        parts = _rgb(lightness, chroma * step / _STEPS, hue)
        if all(-0.001 <= part <= 1.001 for part in parts):
            break
    return Color(*(round(255 * _encoded(min(max(part, 0.0), 1.0))) for part in parts))


def _rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * cos(hue), chroma * sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)
