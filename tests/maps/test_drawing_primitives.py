"""Geometry below the map: projection, frames, path data, precision."""

import math
import re

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.interface import interface_of
from plugins.maps.extents import roomy
from plugins.maps.frame import Frame
from plugins.maps.geometry import Box, Point
from plugins.maps.paths import path_data
from plugins.maps.precision import coordinates_words, radius_km
from plugins.maps.projection import ConicProjection, WorldProjection
from plugins.maps.spherical import circle_around
from plugins.maps.ways import way_words
from tests.conftest import ROOT

coordinate = st.floats(-30, 30, allow_nan=False).map(lambda value: round(value, 3))
points = st.builds(Point, coordinate, coordinate)


def test_projection_agrees_with_snyders_worked_example():
    """Snyder 1987, p. 295: a sphere, parallels 33 and 45, origin 23 N 96 W; where is 35 N 75 W?"""
    south, north = 33.0, 45.0
    height = (north - south) * 1.5
    projection = ConicProjection.for_extent(Box(-100, south - height / 6, -92, north + height / 6))
    place, origin = projection.project(-75, 35), projection.project(-96, 23)
    assert projection.cone == pytest.approx(0.6304777, abs=1e-7)
    assert place.x - origin.x == pytest.approx(0.2966785, abs=1e-7)
    assert origin.y - place.y == pytest.approx(0.2462112, abs=1e-7)


def test_equal_earth_agrees_with_its_authors_and_ends_at_the_poles():
    """Šavrič, Patterson and Jenny 2018: the map is 2.05458 times as wide as it is high."""
    world = WorldProjection(0)
    edge, pole = world.project(180, 0), world.project(0, 90)
    assert -edge.x / pole.y == pytest.approx(2.05458, abs=1e-5)
    assert world.project(-180, 0).x == -edge.x


def test_an_extent_across_the_equator_is_drawn_without_a_cone():
    frame = Frame.fit(Box(-10, -10, 10, 10), 200)
    assert frame.place(Point(0, 0)) == pytest.approx((100, frame.size.height / 2), abs=0.5)


def test_a_frame_shows_the_whole_extent_and_measures_kilometers():
    extent = Box(124, 34, 150, 52)
    frame = Frame.fit(extent, 800)
    assert all(frame.size.grown(0.51).contains(frame.place(point)) for point in extent.outline(9))
    seoul, pyongyang = frame.place(Point(126.978, 37.566)), frame.place(Point(125.754, 39.034))
    assert math.dist(seoul, pyongyang) == pytest.approx(frame.pixels(195), rel=0.02)


@pytest.mark.parametrize(
    "extent",
    [Box(117, 33.5, 156.5, 54), Box(129.8, 42, 132.5, 43.6), Box(140, 50, 160, 61), Box(106, 23, 171, 63)],
)
def test_the_region_of_a_frame_reaches_beyond_every_edge_of_the_drawing(extent):
    frame = Frame.fit(extent, 400)
    edge = [frame.place(point) for point in frame.region.outline(400)]
    assert not any(frame.size.grown(3).contains(point) for point in edge)
    assert Box.around(edge).holds(frame.size.grown(3))


@given(st.lists(points, min_size=2, max_size=12).map(tuple))
def test_path_data_leads_to_every_point_within_a_twentieth_of_a_pixel(line):
    data = path_data(line)
    numbers = [int(found) for found in re.findall(r"-?\d+", data)]
    x, y = numbers[:2] if numbers else (0, 0)
    walked = [(x, y)]
    for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
        x, y = x + dx, y + dy
        walked.append((x, y))
    if data:
        assert all(min(_off(step, point) for step in walked) <= 0.5001 for point in line)
        assert all(min(_off(step, point) for point in line) <= 0.5001 for step in walked)
    else:
        assert all(_off((round(line[0].x * 10), round(line[0].y * 10)), point) <= 1.0001 for point in line)


def _off(step, point):
    """Return how far a step in tenths of a pixel is from a point, along the worse axis."""
    return max(abs(step[0] - point.x * 10), abs(step[1] - point.y * 10))


def test_a_closed_path_leaves_its_last_side_to_z():
    square = (Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1), Point(0, 0))
    assert path_data(square, closed=True) == "M0 0l10 0 0 10-10 0z"


@pytest.mark.parametrize(
    ("words", "km"),
    [
        ("about 5 km", 5),
        ("about 3 km; the headquarters", 3),
        ("ungefähr 30 Kilometer", 30),
        ("about " + "9" * 400 + " km", 20_000),
        ("the middle of a group about 40 km across", 20),
        ("the middle of a chain more than 1,100 km long", 550),
        ("the middle of the island, about 100 km", 100),
        ("the middle of the sea, several hundred km", 300),
        ("the city, where the rounds were held", 0),
        ("eine Insel, etwa 30 km breit", 15),
        ("ein Moor von 30 km Länge", 30),
        ("im Durchmesser rund 30 km", 15),
        ("une île de 30 km de large", 15),
        ("около 30 км в длину", 15),
        ("etwa 1,5 km", 1.5),
        ("etwa 1.200 km", 1200),
        ("30 km; a long coast", 30),
    ],
)
def test_the_circle_is_as_wide_as_the_words_say(words, km):
    assert radius_km(words) == km


@pytest.mark.parametrize(("pole", "parallel"), [(90, 63.0), (-90, -63.0)])
def test_a_circle_around_a_pole_is_a_parallel_and_no_picture_of_it_shows_the_other_pole(pole, parallel):
    ring = circle_around(Point(0, pole), 3002.2)
    assert {round(point.y, 1) for point in ring} == {parallel}
    assert len({round(point.x, 6) for point in ring}) > 70
    frame = Frame.fit(roomy([Point(0, pole)]), 800)
    assert (frame.shows(Point(0, pole)), frame.shows(Point(0, -pole))) == (True, False)


def test_coordinates_are_never_more_exact_than_a_kilometer():
    assert coordinates_words(Point(125.7543, 39.0339)) == "39.03°\xa0N, 125.75°\xa0E"
    assert coordinates_words(Point(-70, -33.5)) == "33.5°\xa0S, 70°\xa0W"


@pytest.mark.parametrize("latitude", [-90, -89, -85, -84.9, 84.9, 85, 88, 89, 90])
@pytest.mark.parametrize("longitude", [10, 179, -180])
def test_places_near_a_pole_have_a_picture_that_holds_them_all(latitude, longitude):
    places = [Point(longitude, latitude), Point(longitude - 3, latitude), Point(longitude, latitude * 0.9)]
    frame = Frame.fit(roomy(places), 300)
    assert all(frame.shows(place) for place in places)
    assert 60 < frame.size.height < 900


@pytest.mark.parametrize("at", [Point(0, 0), Point(179.9, -17), Point(15, 78), Point(0, 90), Point(-60, -88)])
def test_the_region_around_a_place_reaches_beyond_the_drawing(at):
    frame = Frame.around(at, 900, Box(0, 0, 240, 180))
    assert frame.place(at) == pytest.approx((120, 90))
    region = frame.region
    edge = [point for point in region.outline(90) if abs(point.y) < 90]
    if region.width >= 360:  # all around a pole: only the side away from it is an edge
        edge = [point for point in edge if point.y in {region.top, region.bottom}]
    assert not any(frame.shows(point) for point in edge)


@pytest.mark.parametrize("longitude", [-180 - 5e-14, 180 + 5e-14])
def test_a_coast_that_is_cut_at_the_edge_of_the_world_stays_on_its_side(longitude):
    alone = WorldProjection(0.0).project(longitude, 60.0)
    many = WorldProjection(0.0).project(numpy.array([longitude, 0.0]), numpy.array([60.0, 0.0]))
    assert alone.x * longitude > 0
    assert (many.x[0], many.y[0]) == (alone.x, alone.y)


def test_what_lies_where_is_said_in_the_language_of_the_page():
    german = interface_of("de", ROOT / "theme" / "locale")
    assert coordinates_words(Point(125.7543, -39.0339), german) == "39,03°\xa0S, 125,75°\xa0O"
    assert way_words(Point(35.23, 31.78), Point(35.78, 33.0), german) == "150\xa0km nördlich"
