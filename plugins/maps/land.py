"""The vendored outlines: land, settled land borders, ceasefire lines, in degrees."""

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from ..kept_work import KeptWork
from .geometry import Box, Line
from .kept_drawings import NOTHING_KEPT, KeptDrawings
from .projection import Frame
from .topojson import Topology

VENDORED = Path(__file__).parent / "data" / "land.json"
"""The window that comes with the kit; ``vendoring/make_window.py`` makes others."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """What there is to draw inside a window of degrees."""

    window: Box
    """West, south, east, north; outside of it nothing is known."""
    land: tuple[Line, ...]
    """Rings of land."""
    borders: tuple[Line, ...]
    """Land borders that both neighbors accept."""
    ceasefire_lines: tuple[Line, ...]
    """Lines where fighting stopped, which are no borders."""
    kept: KeptDrawings = NOTHING_KEPT
    """What has been drawn of them before."""

    @classmethod
    def read(cls, path: Path = VENDORED, store: KeptWork | None = None) -> "Outlines":
        """Read a window; drawings of it are kept in ``store`` between builds."""
        outlines = _outlines_of(path.read_text(encoding="utf-8"))
        return replace(outlines, kept=KeptDrawings.of(path, store)) if store else outlines

    def cover(self, frame: Frame) -> bool:
        """Whether the window reaches beyond every edge of the drawing."""
        if self.window.holds(frame.region):
            return True
        edge = [frame.place(point) for point in self.window.outline(200)]
        around = Box.around(edge)
        return around.holds(frame.size) and not any(frame.size.contains(point) for point in edge)


@lru_cache(maxsize=2)
def _outlines_of(text: str) -> Outlines:
    data = json.loads(text)
    topology = Topology.of(data)
    return Outlines(
        Box(*data["bbox"]),
        tuple(topology.rings("land")),
        tuple(topology.lines("borders")),
        tuple(topology.lines("ceasefire_lines")),
    )
