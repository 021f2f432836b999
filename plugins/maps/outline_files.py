"""Files of outlines, read: which of them a drawing is made of."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import shapely

from .faulty_outlines import FaultyOutlinesError
from .frame import Frame
from .geometry import Box
from .layers import AREAS, LAYERS, LINES_OF
from .shapes import Layer
from .topojson import Topology

BORDERS = frozenset(LINES_OF.values())


@dataclass(frozen=True, slots=True)
class Window:
    """What one file shows."""

    box: Box
    """West, south, east, north; outside of it nothing is known."""
    layers: Mapping[str, Layer]
    """What it has of each layer."""

    def cover(self, frame: Frame) -> bool:
        """Whether it reaches beyond every edge of a drawing."""
        region = frame.region
        turned = (
            Box(region.left + by, region.top, region.right + by, region.bottom) for by in (0, 360, -360)
        )
        if (self.box.width >= 360 and self.box.height >= 180) or any(self.box.holds(box) for box in turned):
            return True
        edge = [frame.place(point) for point in self.box.outline(200)]
        around = Box.around(edge)
        return around.holds(frame.size) and not any(frame.size.contains(point) for point in edge)


def windows_of(paths: tuple[Path, ...]) -> list[Window]:
    """Read files of outlines, each once for as long as it is the same; the smallest window is the finest."""
    windows = [_read(path) for path in paths]
    return sorted(windows, key=lambda window: window.box.width * window.box.height)


def chosen_layers(windows: list[Window], frame: Frame) -> dict[str, Layer]:
    """Return each layer from the first window that covers a drawing and has it; borders all from one."""
    chosen: dict[str, Layer] = {}
    for window in windows:
        if not window.cover(frame):
            continue
        has_borders = bool(BORDERS & chosen.keys())
        for name, layer in window.layers.items():
            if not (name in BORDERS and has_borders):
                chosen.setdefault(name, layer)
    return chosen


def _read(path: Path) -> Window:
    try:
        return _window_of(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, IndexError, shapely.errors.ShapelyError) as error:
        raise FaultyOutlinesError(path) from error


@lru_cache(maxsize=8)
def _window_of(text: str) -> Window:
    data = json.loads(text)
    topology = Topology.of(data)
    layers = {
        name: Layer.of(topology.areas(name) if name in AREAS else topology.lines(name))
        for name in LAYERS
        if name in data["objects"]
    }
    return Window(Box(*data["bbox"]), layers)
