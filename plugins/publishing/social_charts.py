"""Paint a chart's drawing beside the title of its picture for link previews, in the site's own type.

Whatever a drawing of an editor's own holds beside boxes, lines, paths and words is left out.
"""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from ..charts.shown import Drawing
from ..lettering import ABOVE, Typesetter, ink_of
from .drawn_shapes import Shape, dashes_of, outlines_of, shapes_of
from .social_drawing import COMPRESSION, with_few_colors
from .social_words import HEIGHT, INK, MARGIN, PAPER, WIDTH, Color, Fonts, Lettering, lettered

if TYPE_CHECKING:
    from PIL.Image import Image

CHART = 600
"""Pixels across that a chart takes of the picture."""
_EDGE, _ROOM_BELOW = 50, 60
_SIZES = (72, 60, 50, 42, 36, 30, 26)
_FINE = 2
"""Each pixel is painted as so many in both directions, for smooth edges."""
_TYPE = 13
_HALO = 1.5
"""Pixels of paper around words, so that no line runs through them."""
_SPREAD = [min(255, 24 * ink) for ink in range(256)]
"""How much paper lies where so much ink is near: a wide blur, made solid."""


def draw_chart(image: Lettering, fonts: Fonts, drawings: Iterable[Drawing]) -> bytes:
    """Return the picture as PNG: what the chart finds, and that of its drawings which can be larger."""
    from PIL import Image  # noqa: PLC0415 - for publishing only

    whole = lettered(image, fonts, WIDTH - CHART - MARGIN - _EDGE // 2, _SIZES).convert("RGB")
    wide, high = CHART - _EDGE, HEIGHT - _EDGE - _ROOM_BELOW
    scale, drawing = max(
        ((min(wide / one.width, high / one.height), one) for one in drawings), key=lambda found: found[0]
    )
    size = (round(drawing.width * scale), round(drawing.height * scale))
    painted = _painted(drawing, scale * _FINE, image.setter(fonts), image.accent)
    left, top = image.far_left(size[0], margin=_EDGE), max(_EDGE, (HEIGHT - size[1]) // 2)
    whole.paste(painted.resize(size, Image.Resampling.LANCZOS), (left, top))
    written = BytesIO()
    with_few_colors(whole).save(written, "PNG", compress_level=COMPRESSION)
    return written.getvalue()


def words_in(drawings: Iterable[Drawing]) -> str:
    """Return the words that stand in drawings."""
    roots = (ET.fromstring(f"<svg>{drawing.inner}</svg>") for drawing in drawings)  # noqa: S314 - as below
    return " ".join("".join(text.itertext()) for root in roots for text in root.iter("text"))


def _painted(drawing: Drawing, scale: float, setter: Typesetter, accent: Color) -> "Image":
    from fontTools.misc.transform import Transform  # noqa: PLC0415 - for publishing only
    from PIL import Image  # noqa: PLC0415 - for publishing only

    size = (round(drawing.width * scale), round(drawing.height * scale))
    picture = Image.new("RGB", size, PAPER)
    brush = _Brush(picture, scale, setter, accent)
    root = ET.fromstring(f"<svg>{drawing.inner}</svg>")  # noqa: S314 - a drawing that was found sound
    for shape in shapes_of(root, Transform(scale, 0, 0, scale, 0, 0), 1.0):
        brush.paint(shape)
    return picture


class _Brush:
    """Paints shapes into a picture."""

    def __init__(self, picture: "Image", scale: float, setter: Typesetter, accent: Color) -> None:
        from PIL import ImageDraw  # noqa: PLC0415 - for publishing only

        self._picture, self._pen, self._scale = picture, ImageDraw.Draw(picture), scale
        self._accent = accent
        self._setter = setter

    def paint(self, shape: Shape) -> None:
        """Paint one; a thing of another kind is left out."""
        fill, stroke = self._color(shape, "fill"), self._color(shape, "stroke")
        if shape.element.tag == "text":
            self._write(shape, fill or INK)
            return
        for line in outlines_of(shape):
            if fill and shape.element.tag != "line" and len(line) > 2:
                self._pen.polygon(line, fill=fill)
            width = max(1, round(float(shape.element.get("stroke-width", 1)) * self._scale))
            for part in dashes_of(line, shape, self._scale) if stroke and len(line) > 1 else ():
                self._pen.line(part, fill=stroke, width=width, joint="curve")

    def _color(self, shape: Shape, name: str) -> Color | None:
        from PIL import ImageColor  # noqa: PLC0415 - for publishing only

        given = shape.element.get(name, "none")
        if given == "none" or given.startswith("url"):
            return None
        is_accent = f"chart__{name}-1" in shape.element.get("class", "").split()
        color = self._accent if is_accent else ImageColor.getrgb(given)[:3]
        opacity = shape.opacity * float(shape.element.get(f"{name}-opacity", 1))
        red, green, blue = (
            round(under + (over - under) * opacity) for under, over in zip(PAPER, color, strict=True)
        )
        return red, green, blue

    def _write(self, shape: Shape, color: Color) -> None:
        from PIL import Image, ImageFilter  # noqa: PLC0415 - for publishing only

        words = "".join(shape.element.itertext())
        size = round(float(shape.element.get("font-size", _TYPE)) * self._scale)
        halo = round(_HALO * self._scale)
        ink = ink_of(self._setter.line(words), size, halo)
        inks = [ink.filter(ImageFilter.BoxBlur(halo)).point(_SPREAD), ink]
        length, above = ink.width, round(size * ABOVE) + halo
        x, y = shape.place.transformPoint((0, 0))
        shift = {"middle": length / 2, "end": float(length)}.get(shape.element.get("text-anchor", ""), 0.0)
        corner = (round(x - shift), round(y - above))
        if abs(shape.place.xy) > abs(shape.place.xx):  # read upwards
            inks = [ink.transpose(Image.Transpose.ROTATE_90) for ink in inks]
            corner = (round(x - above), round(y + shift - length))
        for ink, paint in zip(inks, (PAPER, color), strict=True):
            self._picture.paste(paint, (*corner, corner[0] + ink.width, corner[1] + ink.height), ink)
