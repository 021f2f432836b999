"""Features of other formats as layers of outlines: made valid, cut to a window, simplified, put on a grid."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import shapely
from shapely.affinity import translate

from .geometry import Box, Line
from .layers import AREAS, LAYERS, layer_of
from .topojson import Rings, encode


class Feature(NamedTuple):
    """A shape and what it is."""

    shape: Any
    """A shapely geometry, in degrees."""
    layer: str
    """Where it belongs; empty: nowhere."""


class Fineness(NamedTuple):
    """How exact outlines are kept."""

    tolerance: float
    """Degrees that a point may stray before it counts."""
    step: float
    """Degrees of the grid."""
    smallest: float
    """Degrees that an area reaches over at least."""


def feature_of(geometry: Mapping[str, Any], properties: Mapping[str, Any]) -> Feature:
    """Return a feature of GeoJSON."""
    shape = shapely.geometry.shape(geometry)
    by_name = {str(key).lower(): value for key, value in properties.items()}
    is_area = shape.geom_type in {"Polygon", "MultiPolygon"}
    return Feature(shape, layer_of(str(by_name.get("featurecla") or ""), is_area=is_area))


def outlines_document(features: Iterable[Feature], window: Box, fineness: Fineness) -> dict[str, Any]:
    """Return a TopoJSON document of the features inside a window, by layer."""
    areas: dict[str, list[Rings]] = {}
    lines: dict[str, list[Line]] = {}
    for shape, layer in features:
        if not layer:
            continue
        valid = shapely.make_valid(shape)
        for near in _inside(valid, window):
            if layer in AREAS:
                areas.setdefault(layer, []).extend(_polygons(near, fineness))
            else:
                lines.setdefault(layer, []).extend(_lines(near, fineness))
    document = encode(_in_order(areas), _in_order(lines), step=fineness.step)
    return document | {"bbox": list(window)}


def _inside(shape: shapely.Geometry, window: Box) -> Iterator[shapely.Geometry]:
    """Yield what of a shape is in a window; beyond 180 degrees it goes on at the other end."""
    west, _, east, _ = shape.bounds
    for aside in (0, *((360,) if west < -180 else ()), *((-360,) if east > 180 else ())):
        for box in _halves(window):
            near = shapely.clip_by_rect(shape, box.left - aside, box.top, box.right - aside, box.bottom)
            yield translate(near, aside) if aside else near


def _halves(window: Box) -> list[Box]:
    """Return a window as its parts on either side of the 180th meridian."""
    if window.right > 180 and window.width < 360:
        return [window._replace(right=180.0), window._replace(left=-180.0, right=window.right - 360)]
    if window.left < -180 and window.width < 360:
        return [window._replace(left=-180.0), window._replace(left=window.left + 360, right=180.0)]
    return [window]


def _in_order(found: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    return {layer: found[layer] for layer in LAYERS if found.get(layer)}


def _polygons(shape: shapely.Geometry, fineness: Fineness) -> Iterable[Rings]:
    simple = shapely.simplify(shape, fineness.tolerance, preserve_topology=True)
    whole = shapely.set_precision(simple, fineness.step)
    for part in shapely.get_parts(whole):
        left, top, right, bottom = part.bounds or (0, 0, 0, 0)
        if part.geom_type == "Polygon" and max(right - left, bottom - top) >= fineness.smallest:
            yield tuple(tuple(ring.coords) for ring in (part.exterior, *part.interiors))


def _lines(shape: shapely.Geometry, fineness: Fineness) -> Iterable[Line]:
    merged = shapely.line_merge(shape) if shape.geom_type == "MultiLineString" else shape
    simple = shapely.simplify(merged, fineness.tolerance, preserve_topology=False)
    for part in shapely.get_parts(simple):
        if part.geom_type == "LineString" and not part.is_empty and part.length > fineness.step:
            yield tuple(part.coords)
