"""A font file: whether browsers read it, what it is, and what stands in for it while it loads."""

import re
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from .logos import BrandFaultError

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

_SIGNATURE = b"wOF2"
_SHARES = {
    " ": 18, "e": 10.4, "t": 7.4, "a": 6.7, "o": 6.3, "i": 5.9, "n": 5.7, "s": 5.3, "h": 5.2, "r": 4.8,
    "d": 3.6, "l": 3.4, "c": 2.3, "u": 2.3, "m": 2.1, "w": 2, "f": 1.9, "g": 1.7, "y": 1.6, "p": 1.6,
    "b": 1.2, "v": 0.8, "k": 0.6, "j": 0.2, "x": 0.2, "q": 0.1, "z": 0.1,
}  # fmt: skip
"""How often a letter stands in running text, in percent: enough to tell how wide a font runs."""
_WIDTHS = {"serif": 0.4012, "sans": 0.4423}
"""How wide Times New Roman and Arial run, by the same measure, in em."""
_SANS_STYLES = frozenset(range(11, 16))
"""PANOSE, bSerifStyle: letters without serifs."""

Class = Literal["serif", "sans"]


@dataclass(frozen=True, slots=True)
class FontFacts:
    """What a font says of itself."""

    weights: tuple[int, int]
    """The least and the greatest; equal for a font of one weight."""
    is_italic: bool
    """Whether it is for emphasis."""
    kind: Class
    """With serifs or without."""
    ascent: float
    """Room above the line, in em."""
    descent: float
    """Room below it, in em."""
    width: float
    """How wide it runs, in em; 0 for a font without Latin letters."""


def font_facts(data: bytes) -> FontFacts:
    """Read a WOFF2 font; raises :class:`BrandFaultError` for what is none."""
    if not data.startswith(_SIGNATURE):
        raise BrandFaultError("is no WOFF2", "convert it: fonttools ttLib.woff2 compress FILE")
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - for sites with fonts of their own

    try:
        with TTFont(BytesIO(data)) as font:
            return _facts(font)
    except Exception as error:  # a library of many formats raises whatever it stumbles over
        words = f"cannot be read as a font ({type(error).__name__})"
        raise BrandFaultError(words, "save it again as WOFF2") from None


def stand_in_measures(facts: FontFacts) -> tuple[float, float, float] | None:
    """Return by how much a local font is stretched, and its ascent and descent then, in percent.

    None for a font without Latin letters, whose words no local font of ours can set.
    """
    if not facts.width:
        return None
    stretch = facts.width / _WIDTHS[facts.kind]
    return 100 * stretch, 100 * facts.ascent / stretch, 100 * facts.descent / stretch


def _facts(font: "TTFont") -> FontFacts:
    em, metrics, header = font["head"].unitsPerEm, font["OS/2"], font["hhea"]
    axes = {axis.axisTag: axis for axis in font["fvar"].axes} if "fvar" in font else {}
    weight = axes.get("wght")
    weights = (weight.minValue, weight.maxValue) if weight else (metrics.usWeightClass,) * 2
    return FontFacts(
        (round(weights[0]), round(weights[1])),
        bool(metrics.fsSelection & 1 or font["post"].italicAngle),
        "sans" if metrics.panose.bSerifStyle in _SANS_STYLES or _is_called_sans(font) else "serif",
        round(header.ascent / em, 4),
        round(-header.descent / em, 4),
        _width(font, em),
    )


def _is_called_sans(font: "TTFont") -> bool:
    name: Any = font["name"].getDebugName(1) or ""
    return re.search(r"\b(?:sans|grotesk|grotesque|gothic)\b", name, re.IGNORECASE) is not None


def _width(font: "TTFont", em: int) -> float:
    letters, advances = font.getBestCmap(), font["hmtx"]
    if not all(ord(sign) in letters for sign in _SHARES):
        return 0.0
    total: float = sum(share * advances[letters[ord(sign)]][0] for sign, share in _SHARES.items())
    return float(round(total / em / sum(_SHARES.values()), 4))
