"""Maps of anywhere: each place has a locator, and borders that are not settled are never shown unsaid."""

import subprocess
import sys

import pytest
import shapely

from plugins.maps.borders import LINE_CLASSES, BorderCorrection, BorderWishes
from plugins.maps.frame import Frame
from plugins.maps.geometry import Box, Point
from plugins.maps.land import WORLD, Outlines
from plugins.maps.locator import SIZE, draw_locator
from plugins.maps.marks import land_on
from plugins.maps.outline_files import chosen_layers
from plugins.maps.own_shapes import course_path, outline_path
from plugins.maps.shapes import areas_on
from plugins.maps.sites import Site
from plugins.maps.spherical import circle_around

PLACES = {
    "Rhine at Kaub": (50.09, 7.76, ""),
    "Suez": (29.97, 32.55, "disputed"),
    "Fiji": (-17.8, 178.0, ""),
    "McMurdo": (-77.85, 166.67, ""),
    "Nuuk": (64.18, -51.72, ""),
    "Kinshasa": (-4.32, 15.31, ""),
    "Taipei": (25.04, 121.56, ""),
    "Jerusalem": (31.78, 35.22, "disputed"),
    "Kashmir": (34.2, 75.5, "disputed ceasefire"),
    "Crimea": (45.2, 34.2, "disputed"),
    "Panmunjom": (37.95, 126.68, "ceasefire"),
    "Mogadishu": (2.05, 45.32, "indefinite"),
    "Chukotka": (66.5, -175, ""),
    "Svalbard": (78.6, 17, ""),
    "Tarawa": (1.42, 173.0, ""),
    "North Pole": (90, 0, ""),
    "South Pole": (-90, 0, ""),
    "Nauru": (-0.53, 166.93, ""),
    "La Paz": (-16.5, -68.15, ""),
    "Vatican City": (41.9, 12.45, ""),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_place_anywhere_has_a_locator_that_says_which_borders_are_not_settled(name, outlines):
    latitude, longitude, standings = PLACES[name]
    drawing = draw_locator(Site(name, Point(longitude, latitude), "about 1 km", "circle", 1), (), outlines)
    assert drawing.homeless == ()
    assert "map__here" in drawing.svg
    assert "map__land" in drawing.svg
    said = [entry.line for entry in drawing.legend if entry.line]
    assert said == [LINE_CLASSES[standing] for standing in standings.split()]
    assert bool(said) == ("No line here says whose land it is" in [entry.words for entry in drawing.legend])


@pytest.mark.parametrize(
    "at", [Point(178.9, 66.5), Point(0, -90), Point(180, 71.2), Point(-179.9, -88)], ids=str
)
def test_land_is_whole_over_the_180th_meridian_and_around_the_pole(at, outlines):
    frame = Frame.around(at, 250, SIZE)
    land = areas_on(chosen_layers(outlines.windows, frame)["land"], frame)
    around = shapely.Point(frame.place(at)).buffer(3)
    assert sum(shape.covers(around) for shape in land) == 1


@pytest.mark.parametrize(
    ("at", "words", "corner"),
    [
        (Point(28.4, 9.6), "about 60 km", 'x="163" y="5"'),
        (Point(146.5, 44.5), "about 150 km", 'x="163" y="121"'),
        (Point(-13.5, 24.5), "about 500 km", 'x="5" y="5"'),
        (Point(76, 34.5), "about 250 km", 'width="50.4"'),
        (Point(10, 23), "about 2,500 km", ""),
    ],
)
def test_where_in_the_world_it_is_covers_no_unsettled_border_and_no_mark(at, words, corner, outlines):
    svg = draw_locator(Site("Here", at, words, "circle", 1), (), outlines).svg
    assert ("map__overview" in svg) == bool(corner)
    assert corner in svg


@pytest.mark.parametrize(
    ("at", "shown", "note", "words"),
    [
        (Point(34.2, 45.2), "all", None, "Crimea: Russia has governed it since 2014"),
        (Point(34.2, 45.2), "all", "Our own.", "Our own"),
        (Point(34.2, 45.2), "settled", None, ""),
        (Point(35.2, 31.8), "all", None, "The West Bank with East Jerusalem"),
        (Point(75.5, 34.2), "all", None, "Kashmir: India and Pakistan"),
        (Point(-13.5, 24.5), "all", None, "Western Sahara: Morocco claims all of it"),
        (Point(121.6, 25.0), "all", None, ""),
    ],
)
def test_what_each_side_says_of_a_line_is_told_unless_an_editor_tells_it(at, shown, note, words, outlines):
    extent = (at.x - 2, at.y - 2, at.x + 2, at.y + 2)
    corrections = (BorderCorrection(extent=extent, standing="disputed", note=note),) if note else ()
    wanted = outlines.with_borders(BorderWishes(shown, corrections))
    legend = draw_locator(Site("Here", at, "about 1 km", "circle", 1), (), wanted).legend
    told = [entry.words for entry in legend if not entry.line][1:]
    assert [line[: len(words)] for line in told[:1]] == ([words] if words else [])


def corrected(west, **correction):
    return BorderWishes(corrections=(BorderCorrection(extent=(west, 20, west + 30, 50), **correction),))


ALL = ("settled", "disputed", "ceasefire")


@pytest.mark.parametrize(
    ("wishes", "standings", "notes"),
    [
        (BorderWishes("none"), (), ()),
        (BorderWishes("settled"), ("settled",), ()),
        (BorderWishes(), ALL, ()),
        (corrected(60, standing="disputed", note="So."), ("disputed",), ("So.",)),
        (corrected(60, standing="none", of="ceasefire"), ("settled", "disputed"), ()),
        (corrected(0, standing="none", note="Far."), ALL, ()),
    ],
)
def test_editors_choose_and_correct_borders(wishes, standings, notes):
    frame = Frame.around(Point(75.5, 34.2), 400, SIZE)
    land = land_on(Outlines.read().with_borders(wishes), frame, tolerance=0.6, smallest=1)
    editors = tuple(note for note in land.notes if note in {"So.", "Far."})
    assert (land.standings, editors) == (standings, notes)


def test_an_island_that_the_outlines_lack_is_told(outlines):
    frame = Frame.around(Point(166.93, -0.53), 400, SIZE)
    islands = (Point(166.93, -0.53), Point(166.93, -3))
    assert land_on(outlines, frame, tolerance=0.6, smallest=0, islands=islands).bare == islands[1:]


@pytest.mark.parametrize("center", [Point(127, 39), Point(179, -18), Point(0, 85), Point(-40, -80)])
@pytest.mark.parametrize("extent", [Box(-180, -60, 180, 80), Box(0, 60, 360, 90), Box(90, -85, 270, 10)])
def test_lines_and_areas_are_drawn_over_every_seam(center, extent):
    frame = Frame.fit(extent, 400)
    ring = circle_around(center, 3000)
    if frame.shows(center):
        assert outline_path(ring, frame).startswith("M")
    for path in (course_path(ring, frame), outline_path(ring, frame)):
        assert "nan" not in path


def test_the_world_is_small_and_is_loaded_only_where_something_is_drawn():
    assert WORLD.stat().st_size <= 1_000_000
    lazy = "import sys, plugins.maps, plugins.maps.plugin; sys.exit('shapely' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", lazy], check=False).returncode == 0
