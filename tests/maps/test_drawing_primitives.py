"""Geometry below the map: projection, clipping, simplification, path data, precision."""

import math
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.maps.clipping import clip_line, clip_ring
from plugins.maps.geometry import Box, Point
from plugins.maps.paths import path_data
from plugins.maps.precision import coordinates_words, radius_km
from plugins.maps.projection import ConicProjection, Frame, extent_around
from plugins.maps.simplification import simplify_line, simplify_ring

BOX = Box(0, 0, 10, 10)
coordinate = st.floats(-30, 30, allow_nan=False).map(lambda value: round(value, 3))
points = st.builds(Point, coordinate, coordinate)
rings = st.lists(points, min_size=3, max_size=12).map(lambda line: (*line, line[0]))


def test_projection_agrees_with_snyders_worked_example():
    """Snyder 1987, p. 295: a sphere, parallels 33 and 45, origin 23 N 96 W; where is 35 N 75 W?"""
    south, north = 33.0, 45.0
    height = (north - south) * 1.5
    projection = ConicProjection.for_extent(Box(-100, south - height / 6, -92, north + height / 6))
    place, origin = projection.project(Point(-75, 35)), projection.project(Point(-96, 23))
    assert projection.cone == pytest.approx(0.6304777, abs=1e-7)
    assert place.x - origin.x == pytest.approx(0.2966785, abs=1e-7)
    assert origin.y - place.y == pytest.approx(0.2462112, abs=1e-7)


def test_an_extent_across_the_equator_is_drawn_without_a_cone():
    frame = Frame.fit(Box(-10, -10, 10, 10), 200)
    assert frame.place(Point(0, 0)) == pytest.approx((100, frame.size.height / 2), abs=0.5)


def test_a_frame_shows_the_whole_extent_and_measures_kilometers():
    extent = Box(124, 34, 150, 52)
    frame = Frame.fit(extent, 800)
    assert all(frame.size.grown(0.51).contains(frame.place(point)) for point in extent.outline(9))
    seoul, pyongyang = frame.place(Point(126.978, 37.566)), frame.place(Point(125.754, 39.034))
    assert frame.km(math.dist(seoul, pyongyang)) == pytest.approx(195, rel=0.02)


@pytest.mark.parametrize(
    "extent",
    [Box(117, 33.5, 156.5, 54), Box(129.8, 42, 132.5, 43.6), Box(140, 50, 160, 61), Box(106, 23, 171, 63)],
)
def test_the_region_of_a_frame_reaches_beyond_every_edge_of_the_drawing(extent):
    frame = Frame.fit(extent, 400)
    edge = [frame.place(point) for point in frame.region.outline(400)]
    assert not any(frame.size.grown(3).contains(point) for point in edge)
    assert Box.around(edge).holds(frame.size.grown(3))


def test_extent_around_reaches_as_far_as_asked():
    extent = extent_around(Point(130, 60), 111.2)
    assert extent.height == pytest.approx(2, abs=0.01)
    assert extent.width == pytest.approx(4, abs=0.02)


@given(rings)
def test_a_clipped_ring_is_closed_and_stays_inside(ring):
    clipped = clip_ring(ring, BOX)
    assert not clipped or clipped[0] == clipped[-1]
    assert all(BOX.grown(1e-6).contains(point) for point in clipped)


def test_clipping_cuts_a_corner_and_leaves_the_rest():
    triangle = (Point(-5, 5), Point(5, 5), Point(5, 15), Point(-5, 5))
    assert Box.around(clip_ring(triangle, BOX)) == Box(0, 5, 5, 10)


def test_a_line_that_leaves_and_comes_back_becomes_two():
    line = (Point(5, 5), Point(15, 5), Point(15, 8), Point(5, 8))
    assert clip_line(line, BOX) == [(Point(5, 5), Point(10, 5)), (Point(10, 8), Point(5, 8))]


@given(st.lists(points, min_size=2, max_size=30).map(tuple), st.floats(0.1, 5))
def test_simplified_lines_keep_their_ends_and_stay_near(line, tolerance):
    simple = simplify_line(line, tolerance)
    assert (simple[0], simple[-1]) == (line[0], line[-1])
    segments = list(pairwise(simple))
    for point in line:
        assert min(_distance(point, a, b) for a, b in segments) <= tolerance + 1e-6


def _distance(point, a, b):
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    along = 0 if not length else max(0, min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
    return math.dist(point, (a.x + along * dx, a.y + along * dy))


def test_a_simplified_ring_is_still_a_ring():
    circle = tuple(Point(math.cos(i / 50 * math.tau), math.sin(i / 50 * math.tau)) for i in range(50))
    simple = simplify_ring((*circle, circle[0]), 0.05)
    assert simple[0] == simple[-1]
    assert 5 < len(simple) < 25


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
        ("the middle of a group about 40 km across", 20),
        ("the middle of a chain more than 1,100 km long", 550),
        ("the middle of the island, about 100 km", 100),
        ("the middle of the sea, several hundred km", 300),
        ("the city, where the rounds were held", 0),
    ],
)
def test_the_circle_is_as_wide_as_the_words_say(words, km):
    assert radius_km(words) == km


def test_coordinates_are_never_more_exact_than_a_kilometer():
    assert coordinates_words(Point(125.7543, 39.0339)) == "39.03°\xa0N, 125.75°\xa0E"
    assert coordinates_words(Point(-70, -33.5)) == "33.5°\xa0S, 70°\xa0W"


@pytest.mark.parametrize("latitude", [-90, -89, -85, -84.9, 84.9, 85, 88, 89, 90])
@pytest.mark.parametrize("km", [100, 400, 2_000])
def test_a_frame_near_a_pole_is_drawn_or_none(latitude, km):
    frame = Frame.fit(extent_around(Point(10, latitude), km), 300)
    assert math.isfinite(frame.scale)
    assert math.isfinite(frame.size.height)
