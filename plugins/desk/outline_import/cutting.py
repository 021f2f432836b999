"""Cut features to a window and write it beside a site's map, added to what the same file has already."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ...maps.features import Feature, Fineness, outlines_document
from ...maps.geometry import Box
from ...maps.layers import AREAS, LAYERS
from ...maps.topojson import Topology

FINENESS = Fineness(tolerance=0.004, step=0.001, smallest=0.0)
"""That of Natural Earth at 1:10 million, some 400 meters."""


class CutOutlines(NamedTuple):
    """A file of outlines, not yet written."""

    text: str
    """What it will hold."""
    window: Box
    """West, south, east, north; east beyond 180 over that meridian."""
    layers: tuple[str, ...]
    """What it has."""


def cut_outlines(features: Sequence[Feature], extent: Box, before: Path) -> CutOutlines:
    """Return features as a file of outlines; layers that they lack are those of the file that is there."""
    new = {feature.layer for feature in features}
    kept = [feature for feature in _features_of(before) if feature.layer not in new]
    document = outlines_document([*features, *kept], extent, FINENESS)
    if not new & document["objects"].keys():
        raise ValueError("the file shows nothing there; write another EXTENT, or take another file")
    text = json.dumps(document, separators=(",", ":")) + "\n"
    return CutOutlines(text, extent, tuple(document["objects"]))


def window_of(path: Path) -> Box | None:
    """Return the window of a file; None where there is none."""
    return Box(*_read(path)["bbox"]) if path.is_file() else None


def _features_of(path: Path) -> Iterator[Feature]:
    if not path.is_file():
        return
    topology = Topology.of(_read(path))
    for layer in LAYERS:
        for shape in topology.areas(layer) if layer in AREAS else topology.lines(layer):
            yield Feature(shape, layer)


def _read(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data
