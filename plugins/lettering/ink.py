"""The ink of a line: how much of each pixel its glyphs cover."""

from typing import TYPE_CHECKING

from .faces import UNITS
from .typesetting import SetLine

if TYPE_CHECKING:
    from PIL.Image import Image

ABOVE, BELOW = 1.4, 0.8
"""How far ink may reach above and below the baseline, in em: Thai and Vietnamese stack their marks."""


def ink_of(line: SetLine, size: float, margin: int = 0) -> "Image":
    """Return the ink as shades of gray, with so many pixels left free on all sides."""
    from PIL import Image  # noqa: PLC0415 - for publishing only
    from uharfbuzz import RasterDraw, RasterExtents  # noqa: PLC0415 - as above

    below, above = round(size * BELOW) + margin, round(size * ABOVE) + margin
    width, height, scale = max(1, round(line.width(size)) + 2 * margin), below + above, size / UNITS
    pen = RasterDraw()
    for glyph in line.glyphs:
        pen.transform = (scale, 0, 0, scale, glyph.x * scale, glyph.y * scale)
        pen.draw_glyph(glyph.font, glyph.number)
    stride = (width + 3) // 4 * 4
    pen.extents = RasterExtents(-margin, -below, width, height, stride)
    drawn = pen.render()
    blank = Image.new("L", (width, height), 0)
    if drawn is None or not line.glyphs:
        return blank
    rows = drawn.extents
    if (rows.width, rows.height) != (width, height):
        return blank
    return Image.frombytes("L", (width, height), drawn.buffer, "raw", "L", rows.stride, -1)
