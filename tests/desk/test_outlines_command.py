"""Finer outlines are cut from files as they are downloaded, and the maps take them where they reach."""

import io
import json
import zipfile

import pytest
import shapefile

from plugins.desk.cli import main
from plugins.maps.frame import Frame
from plugins.maps.geometry import Box
from plugins.maps.land import Outlines
from plugins.maps.marks import land_on

ISLAND = [[[13.0, 54.0], [13.0, 54.4], [13.6, 54.4], [13.6, 54.0], [13.0, 54.0]]]
FENCE = [[13.1, 54.1], [13.5, 54.3]]


def feature(kind, coordinates, name):
    geometry = {"type": kind, "coordinates": coordinates}
    return {"type": "Feature", "properties": {"featurecla": name}, "geometry": geometry}


def geojson(path):
    features = [
        feature("Polygon", ISLAND, "Land"),
        feature("LineString", FENCE, "Line of control (please verify)"),
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return "land, ceasefire_lines"


def one_feature(path):
    path.write_text(json.dumps(feature("Polygon", ISLAND, "Land")), encoding="utf-8")
    return "land"


def bare_geometry(path):
    path.write_text(json.dumps({"type": "MultiPolygon", "coordinates": [ISLAND]}), encoding="utf-8")
    return "land"


def zipped_shapefile(path):
    parts = {ending: io.BytesIO() for ending in ("shp", "shx", "dbf")}
    with shapefile.Writer(**parts) as writer:
        writer.field("FEATURECLA", "C", 40)
        writer.poly(ISLAND)
        writer.record("Land")
    with zipfile.ZipFile(path, "w") as archive:
        for ending, part in parts.items():
            archive.writestr(f"ne_10m_land.{ending}", part.getvalue())
    return "land"


def topojson(path):
    steps = [[130, 540], [0, 4], [6, 0], [0, -4], [-6, 0]]
    land = {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[0]]}]}
    transform = {"scale": [0.1, 0.1], "translate": [0, 0]}
    document = {"type": "Topology", "transform": transform, "arcs": [steps], "objects": {"land": land}}
    path.write_text(json.dumps(document), encoding="utf-8")
    return "land"


@pytest.fixture
def take(small_site, capsys):
    """Take a file; return the exit code and what was said."""

    def call(*arguments):
        code = main(["--root", str(small_site.root), "outlines", *map(str, arguments)])
        return code, "".join(capsys.readouterr())

    return call


@pytest.mark.parametrize(
    ("write", "name"),
    [
        (geojson, "a.geojson"),
        (one_feature, "a.geojson"),
        (bare_geometry, "a.json"),
        (zipped_shapefile, "a.zip"),
        (topojson, "land-10m.json"),
    ],
)
def test_a_file_is_cut_and_drawn_where_it_reaches(write, name, take, small_site, tmp_path):
    layers = write(tmp_path / name)
    code, said = take("--extent=10 50 20 60", tmp_path / name)
    assert (code, f"{layers}; west 10, south 50, east 20, north 60." in said) == (0, True), said
    written = small_site.root / "content" / "maps" / "outlines.json"
    near, far = (Frame.fit(Box(west, 53.5, west + 2, 54.8), 200) for west in (12.5, 22.5))
    world, finer = Outlines.read(), Outlines.read([written])
    drawn = {
        frame: [land_on(one, frame, tolerance=0.4, smallest=0.7) for one in (world, finer)]
        for frame in (near, far)
    }
    assert drawn[near][0] != drawn[near][1]
    assert drawn[far][0] == drawn[far][1]


def test_land_that_goes_on_beyond_180_degrees_is_taken_on_both_sides(take, small_site, tmp_path):
    island = [[[178, -19], [182, -19], [182, -16], [178, -16], [178, -19]]]
    document = {"type": "FeatureCollection", "features": [feature("Polygon", island, "Land")]}
    (tmp_path / "a.json").write_text(json.dumps(document), encoding="utf-8-sig")
    assert take("--extent=170 -25 -170 -10", tmp_path / "a.json")[0] == 0
    outlines = Outlines.read([small_site.root / "content" / "maps" / "outlines.json"])
    land = outlines.windows[0].layers["land"].tree.geometries
    assert sorted(shape.bounds for shape in land) == [(-180, -19, -178, -16), (178, -19, 180, -16)]


def test_a_file_of_the_same_name_is_added_to(take, small_site, tmp_path):
    geojson(tmp_path / "a.geojson")
    topojson(tmp_path / "land.json")
    assert take("--extent=10 50 20 60", "--name=baltic", tmp_path / "a.geojson")[0] == 0
    said = take("--name=baltic", tmp_path / "land.json")[1]
    assert "land, ceasefire_lines; west 10, south 50" in said


AWAY = '{"type": "FeatureCollection", "features": [{"geometry": {"type": "Polygon", "coordinates": %s}}]}'
WRONG = {
    "meters": (
        "a.json",
        AWAY % [[[8e5, 6e6], [9e5, 6e6], [9e5, 7e6], [8e5, 6e6]]],
        [],
        "is not in degrees; write",
    ),
    "elsewhere": (
        "a.json",
        AWAY % [[[80, 6], [90, 6], [90, 7], [80, 6]]],
        [],
        "the file shows nothing there",
    ),
    "too deep": ("a.json", "[" * 200_000, [], "a.json cannot be read"),
    "a list": ("a.json", "[1]", [], "it is neither GeoJSON nor TopoJSON"),
    "no archive": ("a.zip", "no archive", [], "a.zip cannot be read"),
    "another object": ("a.json", "{}", [], "it is neither GeoJSON nor TopoJSON"),
    "no JSON": ("a.json", "[", [], "a.json cannot be read"),
    "empty": (
        "a.json",
        '{"type": "FeatureCollection", "features": []}',
        [],
        "holds no land, water or border",
    ),
    "no extent": ("a.json", "{}", ["--extent=1 2 x"], "'1 2 x' is no extent; write EXTENT="),
    "no name": ("a.json", "{}", ["--name=../x"], "'../x' is not a file name"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_cannot_be_taken_is_told_and_nothing_is_written(wrong, take, small_site, tmp_path):
    name, text, arguments, words = WRONG[wrong]
    (tmp_path / name).write_text(text, encoding="utf-8")
    code, said = take(*(arguments or ["--extent=10 50 20 60"]), tmp_path / name)
    assert code in {1, 2}
    assert words in said
    assert not (small_site.root / "content" / "maps").exists()
