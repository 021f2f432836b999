"""Features of files of outlines: zipped shapefiles, GeoJSON, the land of TopoJSON."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import shapefile
import shapely

from ...maps.features import Feature, feature_of
from ...maps.geometry import Box
from ...maps.topojson import Topology

_WORLD = Box(-361, -90.1, 361, 90.1)
"""Degrees, with room for what has been rounded or goes on beyond 180."""
MOST_BYTES = 400_000_000
"""Of a file, unpacked: Natural Earth's largest has a tenth of that."""


class OutlinesUnreadableError(Exception):
    """A file that holds no outlines that can be read; the message says why, and the mend."""


def read_features(path: Path) -> list[Feature]:
    """Return all features of a file that belong to a layer.

    Raises :class:`OutlinesUnreadableError`.
    """
    try:
        found = [feature for feature in _features(path) if feature.layer and not feature.shape.is_empty]
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise OutlinesUnreadableError(f"{path.name} cannot be read ({_said(error)}); {_MEND}") from error
    except (zipfile.BadZipFile, shapefile.ShapefileException, shapely.errors.ShapelyError) as error:
        raise OutlinesUnreadableError(f"{path.name} cannot be read ({_said(error)}); {_MEND}") from error
    if any(not _WORLD.holds(Box(*feature.shape.bounds)) for feature in found):
        raise OutlinesUnreadableError(f"{path.name} is not in degrees; write it anew as WGS 84 (EPSG:4326)")
    if not found:
        raise OutlinesUnreadableError(f"{path.name} holds no land, water or border that is known; {_MEND}")
    return found


_GEOMETRIES = frozenset({"Polygon", "MultiPolygon", "LineString", "MultiLineString", "GeometryCollection"})
_MEND = "give a zipped shapefile, GeoJSON, or TopoJSON with land"


def _said(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:120]


def _features(path: Path) -> Iterator[Feature]:
    if path.stat().st_size > MOST_BYTES:
        raise ValueError("it is larger than any file of outlines")
    if path.suffix.lower() == ".zip":
        yield from _zipped(path)
    elif path.suffix.lower() == ".shp":
        yield from _shapes(shapefile.Reader(str(path), encodingErrors="replace"))
    else:
        yield from _json_features(json.loads(path.read_text(encoding="utf-8-sig")))


def _zipped(path: Path) -> Iterator[Feature]:
    with zipfile.ZipFile(path) as archive:
        if sum(part.file_size for part in archive.infolist()) > MOST_BYTES:
            raise ValueError("it unpacks to more than any file of outlines")
        sizes = {part.filename: part.file_size for part in archive.infolist()}
        names = list(sizes)
        for name in names:
            if name.lower().endswith((".json", ".geojson")):
                yield from _json_features(json.loads(archive.open(name).read(sizes[name])))
            elif name.lower().endswith(".shp"):
                dbf = next((one for one in names if one.lower() == f"{name[:-4].lower()}.dbf"), None)
                tables = {"dbf": archive.open(dbf)} if dbf else {}
                yield from _shapes(
                    shapefile.Reader(shp=archive.open(name), encodingErrors="replace", **tables)
                )


def _shapes(reader: shapefile.Reader) -> Iterator[Feature]:
    if reader.dbf is None:
        raise ValueError("it lacks the .dbf beside the .shp, which says what each shape is")
    for found in reader.iterShapeRecords():
        if found.shape.shapeTypeName != "NULL":
            yield feature_of(found.shape.__geo_interface__, found.record.as_dict())


def _json_features(data: Mapping[str, Any]) -> Iterator[Feature]:
    if not isinstance(data, dict):
        raise ValueError("it is neither GeoJSON nor TopoJSON")
    if data.get("type") == "Topology":
        for shape in Topology.of(data).areas("land"):
            yield Feature(shape, "land")
    else:
        for member in _members(data):
            if member.get("geometry"):
                yield feature_of(member["geometry"], member.get("properties") or {})


def _members(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the features of GeoJSON: of a collection, of one alone, of a bare geometry (RFC 7946)."""
    kind = data.get("type")
    if kind == "FeatureCollection":
        return list(data["features"])
    if kind == "Feature":
        return [data]
    if kind in _GEOMETRIES:
        return [{"geometry": data}]
    raise ValueError("it is neither GeoJSON nor TopoJSON")
