"""The map: what editors write, what is drawn of it, and what is said in words."""

import math
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
import shapely

from plugins.maps.frame import Frame
from plugins.maps.geometry import Box, Point
from plugins.maps.ground import Ground
from plugins.maps.land import Outlines
from plugins.maps.locator import draw_locator
from plugins.maps.locators import draw_locators
from plugins.maps.marks import land_on, mark_radius
from plugins.maps.page import MapPage
from plugins.maps.picture import draw_view
from plugins.maps.placing import Wanted, place_names
from plugins.maps.sites import Site

URLS = {"harbor-town": "explainers/harbor-town/", "far-town": "explainers/far-town/"}
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("explainer: far-town", "explainer: far-twon",
         "map.yaml:11: places.2.explainer: 'far-twon' is not the id of an explainer; "
         "did you mean 'far-town'?"),
        ("{explainer: far-town,", "{explainer: nowhere,",
         "map.yaml:11: places.2.explainer: 'nowhere' has no coordinates in its front matter; "
         "add 'coordinates:' and 'precision:' there or here"),
        ("sources: [harbor-board]", "sources: [harbour-board]",
         "map.yaml:17: lines.0.sources: 'harbour-board' is not the id of a source; "
         "did you mean 'harbor-board'?"),
        ("explainer: harbor-town\n  points", "explainer: harbor\n  points",
         "lines.0.explainer: 'harbor' is not the id"),
        (", km: 90", "", "is neither a circle nor an outline; write 'center:' and 'km:', or 'points:'"),
        ("[39.8, 134.6]", "[134.6, 39.8]",
         "begins with 134.6, which is no latitude; write the latitude first"),
        ("extent: [128, 33, 146, 46]", "extent: [128, 46, 146, 33]", "has its south north of its north"),
        ("extent: [128, 33, 146, 46]", "extent: [128, 33, 128, 46]", "reaches over less than 0.01 degrees"),
        ("extent: [128, 33, 146, 46]", "extent: [128, 33, 129, 70]",
         "map.yaml:6: views.0.extent: '[128.0, 33.0, 129.0, 70.0]' makes a picture 1000 wide and"),
        ("[42.2, 130.3]]", "[43.1, 131.9]]", "leads from nowhere to nowhere"),
        ("center: [43.1, 131.9], km: 90", "points: [[1, 1], [2, 2], [1, 1]]", "fewer than three different"),
        ("extent: [128, 33, 146, 46]", "extent: [true, 33, 128, 46]", "'true' is not a number"),
        ("{id: detail,", "{id: strait,", "map.yaml:7: views.1.id: 'strait' stands twice; rename one"),
        ("rank: 2}\nlines", "rank: 2, views: [detial]}\nlines",
         "map.yaml:11: places.2.views: 'detial' is not the id of a view; did you mean 'detail'?"),
        ("precision: a bay, ", "", "has no explainer to take the rest from"),
        ("rank: 2}\nlines", "rank: 2, name_at: [40, 130]}\nlines", "has a mark and 'name_at'"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_its_mend(read, map_text, old, new, problem):
    assert old in map_text
    _, problems = read(map_text.replace(old, new, 1))
    assert len(problems) == 1
    assert problem in problems[0]


def test_a_sound_file_has_no_problems(read):
    atlas, problems = read()
    assert problems == []
    assert [site.names for site in atlas.sites] == ["Harbor Town", "East Bay / West Sea <old>", "Far Town"]


def _drawn(read, outlines, index=0):
    atlas, _ = read()
    return draw_view(atlas.views[index], atlas, outlines, URLS)


def test_the_picture_is_well_formed_has_no_styles_and_links_to_explainers(read, outlines):
    svg = _drawn(read, outlines).svg
    root = ET.fromstring(svg)
    assert "style" not in svg
    assert [link.get("href") for link in root.iter(f"{SVG}a")] == [
        "siteurl:/explainers/harbor-town/",
        "siteurl:/explainers/far-town/",
        "siteurl:/explainers/harbor-town/",
    ]
    ids = {element.get("id") for element in root.iter() if element.get("id")}
    assert {root.get("aria-labelledby"), root.get("aria-describedby")} == ids


def test_both_names_of_a_place_stand_on_the_map(read, outlines):
    root = ET.fromstring(_drawn(read, outlines).svg)
    words = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert "East Bay /West Sea <old>" in words


def test_a_place_beyond_the_rank_of_a_view_is_not_on_it(read, map_text, outlines):
    atlas, _ = read(map_text.replace("detail: 2", "detail: 1"))
    assert "Far Town" not in draw_view(atlas.views[0], atlas, outlines, URLS).svg


def test_drawing_twice_gives_the_same_bytes(read, outlines):
    assert _drawn(read, outlines).svg == _drawn(read, Outlines.read()).svg


def test_names_keep_off_each_other_off_marks_and_off_the_edge():
    drawing = Box(0, 0, 300, 200)
    wanted = [
        Wanted(str(i), (f"Place number {i}",), Point(60 + 37 * i % 200, 40 + 23 * i % 120), 12, 7)
        for i in range(12)
    ]
    placed, homeless = place_names(wanted, drawing)
    assert len(placed) + len(homeless) == 12
    assert len(placed) >= 6
    assert all(drawing.holds(label.box) for label in placed)
    assert not any(one.box.meets(other.box) for one, other in combinations(placed, 2))
    with_names = [name for name in wanted if name not in homeless]
    for label in placed:
        others = [name.at for name in with_names if name.owner != label.owner]
        assert not any(label.box.contains(at) for at in others)


def test_a_name_stands_where_its_editor_wants_it_if_there_is_room():
    at = Point(100, 100)
    placed, _ = place_names([Wanted("a", ("Name",), at, 12, 7, "w")], Box(0, 0, 200, 200))
    assert placed[0].anchor == "end"
    cramped, _ = place_names([Wanted("a", ("Name",), Point(10, 100), 12, 7, "w")], Box(0, 0, 200, 200))
    assert cramped[0].anchor == "start"


def test_names_without_room_are_a_warning_that_says_what_to_do(read, map_text, terms, bibliography, outlines):
    crowd = "\n".join(
        f"- {{name: A very long name indeed {i}, coordinates: [35.7{i}, 139.7], precision: x}}"
        for i in range(9)
    )
    atlas, _ = read(map_text.replace("lines:", f"{crowd}\nlines:"))
    problems = list(MapPage(atlas.record).fill(atlas, outlines, bibliography, URLS))
    assert problems
    assert {problem.severity for problem in problems} == {"warning"}
    assert "has no room for its name in view 'strait'; move it with 'label:'" in str(problems[0])
    assert problems[0].mend.endswith("list its 'views:' in content/maps/map.yaml")


def test_a_name_without_room_is_moved_by_the_key_that_its_mark_knows(read, map_text, bibliography, outlines):
    for mark, key in (("water", "name_at"), ("circle", "label")):
        crowd = "\n".join(
            f"- {{name: Far Place {i}, coordinates: [35.7{i}, 139.7], precision: x, mark: {mark}}}"
            for i in range(9)
        )
        atlas, _ = read(map_text.replace("lines:", f"{crowd}\nlines:"))
        told = list(MapPage(atlas.record).fill(atlas, outlines, bibliography, URLS))
        moves = {problem.mend.split(",")[0] for problem in told if problem.value.startswith("Far Place")}
        assert moves == {f"move it with '{key}:'"}


def test_the_page_says_in_words_what_is_drawn(read, outlines, bibliography):
    atlas, _ = read()
    page = MapPage(atlas.record)
    assert list(page.fill(atlas, outlines, bibliography, URLS)) == []
    assert [(row.names, row.coordinates, row.precision, row.url) for row in page.places] == [
        ("East Bay / West Sea <old>", "39.8°\xa0N, 134.6°\xa0E", "a bay", ""),
        ("Far Town", "35.7°\xa0N, 139.7°\xa0E", "the city", "explainers/far-town/"),
        ("Harbor Town", "43.1°\xa0N, 131.9°\xa0E", "about 5 km", "explainers/harbor-town/"),
    ]
    assert [(row.name, row.note, row.citations[0].source.id) for row in page.lines] == [
        ("Ferry", "Schematic.", "harbor-board"),
        ("Reach", "As the board says.", "harbor-board"),
    ]
    assert [citation.number for citation in page.bibliography] == [1]


def test_each_place_has_a_small_honest_locator(terms, outlines):
    locators = {locator.term.id: locator.drawing for locator in draw_locators(terms, (), outlines)}
    assert set(locators) == {"harbor-town", "far-town"}
    for drawing in locators.values():
        root = ET.fromstring(drawing.svg)
        assert root.get("role") == "img"
        assert len(drawing.svg.encode()) <= 6_000
        assert "style" not in drawing.svg
    assert "Marked at 43.1°\xa0N, 131.9°\xa0E: about 5 km." in locators["harbor-town"].svg


def test_a_vague_place_has_a_circle_as_wide_as_it_is_vague(outlines):
    at, north = Point(142.0, 43.0), Point(142.0, 43.0 + 200 / 111.195)
    site = Site("X", at, "an island about 400 km long", "circle", 1)
    frame = Frame.around(at, 500, Box(0, 0, 240, 180))
    assert mark_radius(site, frame) == pytest.approx(math.dist(frame.place(at), frame.place(north)), rel=0.01)
    assert 'class="map__here map__circle"' in draw_locator(site, (), outlines).svg


def test_a_sea_has_no_borders_and_disputed_islands_are_land():
    kurils = Frame.fit(Box(145.3, 43.3, 149.2, 45.7), 400)
    outlines = Outlines.read([Path(__file__).parents[2] / "content" / "maps" / "east-asia.json"])
    land = land_on(outlines, kurils, tolerance=0.4, smallest=0.7)
    assert land.markup.count("M") >= 6
    assert land.standings == ()


def test_a_name_stands_on_what_it_names_and_a_line_leads_to_one_that_stands_apart():
    ground = Ground([shapely.box(0, 0, 40, 200), shapely.box(100, 90, 108, 98)])
    sheet = Box(0, 0, 300, 200)
    sea = Site("Wide Sea", Point(0, 0), "a sea", "water", 1)
    island = Site("Far Island", Point(0, 0), "an island", "island", 1)
    wanted = [
        Wanted(sea, ("Wide Sea",), Point(50, 30), 12, None),
        Wanted(island, ("Far Island",), Point(30, 150), 12, None, means=Point(104, 94)),
    ]
    (water, isle), homeless = place_names(wanted, sheet, ground=ground)
    assert homeless == []
    assert water.box.left >= 38
    assert water.leader is None
    assert ground.strangeness(wanted[1], isle.box) < 0.2
    assert isle.leader is not None
    assert isle.leader[0] == Point(104, 94)


def test_a_name_of_the_first_rank_without_room_beside_its_mark_stands_farther_out_with_a_line():
    at = Point(100, 100)
    walls = [Box(60, 80, 95, 120), Box(105, 80, 160, 120), Box(95, 80, 105, 95), Box(95, 105, 105, 120)]
    led = Wanted("a", ("Name",), at, 12, 7, means=at)
    placed, _ = place_names([led], Box(0, 0, 300, 300), walls[:3])
    assert placed
    assert placed[0].leader is not None
    assert place_names([replace(led, means=None)], Box(0, 0, 300, 300), walls[:3])[0] == []
