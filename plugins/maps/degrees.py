"""Degrees as editors write them: an extent of a map, over the 180th meridian too (RFC 7946, section 5.2)."""

from typing import Annotated

from pydantic import AfterValidator, Field

from ..records import Number, SchemaHint
from .geometry import Box

_Latitude = Annotated[Number, Field(ge=-90, le=90)]
_Longitude = Annotated[Number, Field(ge=-180, le=180)]
_LEAST = 0.01
"""Degrees that an extent reaches at least, a kilometer or so."""
_ORDER = "write [west, south, east, north]"


def _south_before_north(extent: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    _, south, _, north = extent
    if north < south:
        raise ValueError(f"has its south north of its north; {_ORDER}")
    if extent_box(extent).width < _LEAST or north - south < _LEAST:
        raise ValueError(f"reaches over less than {_LEAST} degrees; {_ORDER}")
    return extent


Extent = Annotated[
    tuple[_Longitude, _Latitude, _Longitude, _Latitude],
    AfterValidator(_south_before_north),
    SchemaHint({"examples": [[124, 33, 132, 43], [170, -25, -170, -10]]}),
]
"""West, south, east, north. East is west of west where the 180th meridian lies between them."""


def extent_box(extent: tuple[float, float, float, float]) -> Box:
    """Return an extent as a box that goes on beyond 180.

    >>> extent_box((170, -25, -170, -10))
    Box(left=170, top=-25, right=190, bottom=-10)
    """
    west, south, east, north = extent
    return Box(west, south, east if east >= west else east + 360, north)


def box_extent(box: Box) -> tuple[float, float, float, float]:
    """Return a box of degrees as an extent: the other way."""
    if box.width >= 360:
        return -180.0, box.top, 180.0, box.bottom
    return _within(box.left), box.top, _within(box.right), box.bottom


def _within(longitude: float) -> float:
    return longitude if -180 <= longitude <= 180 else (longitude + 180) % 360 - 180
