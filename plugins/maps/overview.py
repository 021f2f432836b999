"""Where in the world a small map is: a smaller one in its corner, where nothing is named beside a place."""

from collections.abc import Sequence
from math import hypot, inf
from typing import NamedTuple

from . import markup
from .frame import Frame
from .geometry import Box, Point
from .land import Outlines
from .marks import land_on
from .projection import KM_PER_RADIAN, WorldProjection

_SIZE = Box(0, 0, 72.0, 54.0)
_SMALLER = 0.7
"""Its size where no corner has room for more."""
_INSET = 5.0
"""Pixels from the drawing's edges."""
_WORTH = 30.0
"""Pixels of line, for which another corner is taken."""
_REACH_KM = 6500.0
"""How far it reaches to either side: a third of the way to the other end of the world."""

_STEP = 15
"""Degrees from the middle of one to that of the next."""
_POLAR = 60.0
"""Degrees beyond which the world is seen from above."""


class Overview(NamedTuple):
    """A drawing in the corner of another."""

    svg: str
    """The drawing."""
    box: Box
    """What it covers."""


def corners(drawing: Box) -> tuple[Box, ...]:
    """Return where it may be, the best first, then smaller ones; in the fourth corner is the scale."""
    found = []
    for width, height in ((_SIZE.width, _SIZE.height), (_SIZE.width * _SMALLER, _SIZE.height * _SMALLER)):
        right, low = drawing.right - _INSET - width, drawing.bottom - _INSET - height
        places = ((right, _INSET), (_INSET, _INSET), (right, low))
        found += [Box(x, y, x + width, y + height) for x, y in places]
    return tuple(found)


def free_corner(drawing: Box, covered: Sequence[float], marks: Sequence[tuple[Point, float]]) -> Box | None:
    """Return the corner that covers least, and neither a border that is not settled nor a mark."""
    found = [
        (corner.width < _SIZE.width, lines // _WORTH, order, corner)
        for order, (lines, corner) in enumerate(zip(covered, corners(drawing), strict=True))
        if lines < inf and all(_distance(at, corner) > radius for at, radius in marks)
    ]
    return min(found)[3] if found else None


def _distance(point: Point, box: Box) -> float:
    aside = max(box.left - point.x, point.x - box.right, 0)
    return hypot(aside, max(box.top - point.y, point.y - box.bottom, 0))


def overview(at: Point, km: float, corner: Box, outlines: Outlines) -> Overview:
    """Draw the land far around a place, and the part of it that a drawing of ``km`` to either side shows."""
    frame = _frame(at)
    land = land_on(outlines.borderless, frame, tolerance=0.5, smallest=1.5)
    width = _SIZE.width * km / _REACH_KM
    height = width * _SIZE.height / _SIZE.width
    middle = frame.place(at)
    here = Box(middle.x - width / 2, middle.y - height / 2, middle.x + width / 2, middle.y + height / 2)
    svg = (
        f'<svg class="map__overview" x="{markup.number(corner.left)}" y="{markup.number(corner.top)}" '
        f'width="{markup.number(corner.width)}" height="{markup.number(corner.height)}" '
        f'viewBox="0 0 {_SIZE.width:g} {_SIZE.height:g}">'
        f"{_rectangle('map__sea', _SIZE)}{land.markup}{_rectangle('map__part', here)}"
        f"{_rectangle('map__rim', _SIZE)}</svg>"
    )
    return Overview(svg, corner)


def _frame(at: Point) -> Frame:
    """Return one of some hundred drawings of the world, so that places near each other share theirs."""
    center = Point(round(at.x / _STEP) * _STEP, max(-90.0, min(90.0, round(at.y / _STEP) * _STEP)))
    if abs(center.y) >= _POLAR:
        return Frame.around(center, _REACH_KM, _SIZE)
    projection = WorldProjection(center.x)
    scale = _SIZE.width / 2 / (_REACH_KM / KM_PER_RADIAN)
    edge = -projection.project(center.x, 90.0).y * scale
    top = max(-edge, min(edge - _SIZE.height, projection.project(*center).y * scale - _SIZE.height / 2))
    region = Box(center.x - 180, -90, center.x + 180, 90)
    return Frame(projection, scale, Point(-_SIZE.width / 2, top), _SIZE, region)


def _rectangle(css_class: str, box: Box) -> str:
    where = f'x="{markup.number(box.left)}" y="{markup.number(box.top)}"'
    size = f'width="{markup.number(box.width)}" height="{markup.number(box.height)}"'
    return f'<rect class="{css_class}" {where} {size}/>'
