"""Coasts for a diagram: pieces of land in degrees, cut to a drawing, as paths in tenths of a pixel."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import shapely

from plugins.maps.frame import Frame
from plugins.maps.geometry import Point
from plugins.maps.outline_files import Window, windows_of
from plugins.maps.paths import area_paths, line_paths

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "content" / "images"
OUTLINES = ROOT / "content" / "maps" / "east-asia.json"
_TOLERANCE = 0.4
"""Pixels that a coast may be off: small drawings, and each path stands in the page."""


@dataclass(frozen=True)
class Outlines:
    """Natural Earth's land and borders on one drawing."""

    frame: Frame
    """Which pixel each place is."""

    @cached_property
    def land(self) -> list[Any]:
        """Pieces of land in degrees, each of one part, cut at the edge of what the drawing can show."""
        parts = shapely.get_parts(self._window.layers["land"].within(self.frame.region))
        return [part for part in parts if part.geom_type == "Polygon" and part.area]

    def areas(self, pieces: Iterable[Any], *, smallest: float = 0.6) -> str:
        """Draw pieces of land; those smaller than ``smallest`` pixels are left out."""
        return area_paths(self._cut(pieces, "Polygon"), tolerance=_TOLERANCE, smallest=smallest)

    def lines(self, layer: str) -> str:
        """Draw a layer of lines."""
        return line_paths(
            self._cut(self._window.layers[layer].within(self.frame.region), "LineString"),
            tolerance=_TOLERANCE,
        )

    def way(self, *degrees: tuple[float, float]) -> str:
        """Draw straight from place to place, of which each is longitude and latitude, in pixels."""
        return "M" + "L".join("{:.1f},{:.1f}".format(*self.frame.place(Point(*place))) for place in degrees)

    @cached_property
    def _window(self) -> Window:
        return windows_of((OUTLINES,))[0]

    def _cut(self, shapes: Iterable[Any], kind: str) -> list[Any]:
        """Return shapes in pixels, cut at the very edge."""
        drawn = [
            shapely.transform(shape, lambda at: [self.frame.place(Point(*place)) for place in at.tolist()])
            for shape in shapes
        ]
        cut = shapely.clip_by_rect(shapely.make_valid(drawn), *self.frame.size)
        return [part for part in shapely.get_parts(cut) if part.geom_type == kind]
