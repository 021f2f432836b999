"""A map with many places: regions that hold each place once, with pictures of their own."""

import pytest

from plugins.maps.page import MapPage
from plugins.maps.regions import parted_sites

LIMIT = 30


@pytest.fixture
def crowded(read, map_text):
    rows = "\n".join(
        f"- {{name: Town {number:03}, coordinates: [{34 + number % 37 / 4}, {127 + number % 53 / 3}],"
        f" precision: about 1 km, rank: {1 + number % 3}}}"
        for number in range(200)
    )
    atlas, problems = read(map_text.replace("lines:", f"{rows}\nlines:"))
    assert problems == []
    return atlas


@pytest.fixture
def page(crowded, outlines, bibliography):
    filled = MapPage(crowded.record)
    list(filled.fill(crowded, outlines, bibliography, {}, LIMIT))
    return filled


def test_each_place_stands_in_one_region_and_no_region_holds_too_many(page):
    named = [row.names for sheet in page.regions.values() for row in sheet.places]
    assert len(named) == len(set(named)) == 203
    assert max(len(sheet.places) for sheet in page.regions.values()) <= LIMIT
    assert page.places == ()


def test_a_region_has_a_picture_for_wide_and_for_narrow_screens_that_marks_its_places(page):
    drawn = [sheet for sheet in page.regions.values() if sheet.pictures]
    assert len(drawn) > len(page.regions) / 2
    for sheet in drawn:
        assert [picture.view.shown for picture in sheet.pictures] == ["wide", "narrow"]
        assert sheet.pictures[0].svg.count("<circle") <= LIMIT


def test_the_maps_own_pictures_show_the_most_important_places(page):
    assert all(picture.svg.count("<circle") <= LIMIT for picture in page.pictures)
    assert "Harbor Town" in page.pictures[0].svg


def test_the_editors_detailed_views_are_regions(crowded):
    parted = parted_sites(crowded.sites, crowded.views, LIMIT)
    assert "view/detail/" in {part.path for part in parted.whole.parts}
    assert {part.shared.label for part in parted.whole.parts} >= {"The harbor", "30–40° N, 130–140° E"}


def test_a_map_with_room_for_all_is_one_page(crowded, outlines, bibliography):
    filled = MapPage(crowded.record)
    list(filled.fill(crowded, outlines, bibliography, {}, 203))
    assert not filled.pages.is_split
    assert len(filled.places) == 203


def test_regions_run_from_north_to_south_and_their_places_by_name(page):
    cells = [part.shared.label for part in page.pages.whole.parts if part.path[0].isdigit()]
    assert cells == sorted(cells, key=lambda label: (-int(label[:2]), label))
    for sheet in page.regions.values():
        assert [row.names for row in sheet.places] == sorted(
            (row.names for row in sheet.places), key=str.casefold
        )
