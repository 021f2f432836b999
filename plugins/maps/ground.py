"""What lies under a name: land that is its own, other land, or water."""

from collections.abc import Sequence
from typing import Any

import shapely

from .geometry import Box, Point
from .placing import Wanted
from .sites import Site

_OWN = 3.0
"""Pixels from a place, within which land is its own."""
_BESIDE = 9.0
"""Pixels between a name and its own land, below which nobody asks which land it means."""


class Ground:
    """The land on a drawing, searched by where names might stand."""

    def __init__(self, land: Sequence[shapely.Geometry]) -> None:
        self._tree = shapely.STRtree(land)
        self._own: dict[Point, set[int]] = {}

    def strangeness(self, name: Wanted[Any], box: Box) -> float:
        """Return how much of a name would stand on what it does not name, from 0 to 1."""
        mark = name.owner.mark if isinstance(name.owner, Site) else ""
        if mark not in {"island", "land", "water"}:
            return 0.0
        own = self._near(name.means or name.at, _OWN) if mark == "island" else set()
        under = [index for index in self._tree.query(shapely.box(*box)).tolist() if index not in own]
        cut = shapely.clip_by_rect(self._tree.geometries.take(under), *box)
        share = float(shapely.area(cut).sum()) / ((box.right - box.left) * (box.bottom - box.top))
        return max(0.0, 1 - share) if mark == "land" else min(1.0, share)

    def is_beside_its_own(self, name: Wanted[Any], box: Box) -> bool:
        """Whether a name stands on the land that it names, or next to it."""
        own = self._near(name.means or name.at, _OWN)
        return bool(own & self._touching(shapely.box(*box.grown(_BESIDE))))

    def _near(self, at: Point, pixels: float) -> set[int]:
        if at not in self._own:
            self._own[at] = self._touching(shapely.Point(at).buffer(pixels))
        return self._own[at]

    def _touching(self, shape: shapely.Geometry) -> set[int]:
        return set(self._tree.query(shape, predicate="intersects").tolist())
