"""A map that no editor has laid out: it shows all places, and details where they crowd."""

import pytest

from plugins.explainers import KnowledgeBase
from plugins.explainers.model import Name
from plugins.maps.atlas import read_atlas
from plugins.maps.editorial import Place
from plugins.maps.generated import with_views
from plugins.maps.land import Outlines
from plugins.maps.locators import draw_locators
from plugins.maps.page import MapPage
from plugins.maps.picture import draw_view
from plugins.maps.sites import complete_site, name_in
from plugins.records import Located

from .conftest import term

SPREAD = {
    "towns": [(50.0, 8.0), (50.1, 8.6), (51.2, 6.8), (48.1, 11.6)],
    "both sides of the 180th meridian": [(-18.1, 178.4), (-13.8, -171.8), (-21.1, -175.2)],
    "around a pole": [(90, 0), (82.5, -62.3), (80.5, 50), (78.2, 15.6)],
    "the world": [(64.2, -51.7), (-77.8, 166.7), (-16.5, -68.2), (1.4, 173), (31.8, 35.2)],
    "one spot": [(31.8, 35.2), (31.8, 35.2)],
}


def atlas_of(places, bibliography):
    terms = KnowledgeBase.of(
        [term(f"place-{n}", f"Place {n}", at, "about 1 km") for n, at in enumerate(places)]
    )
    atlas, problems = read_atlas(Located({}, "maps/map.yaml", {}), terms, bibliography)
    assert problems == []
    return with_views(atlas)


@pytest.mark.parametrize("spread", SPREAD)
def test_one_picture_holds_all_places(spread, bibliography, outlines):
    atlas = atlas_of(SPREAD[spread], bibliography)
    for view in atlas.views[:2]:
        picture = draw_view(view, atlas, outlines, {})
        assert picture.svg.count("map__dot") == len(SPREAD[spread])
        assert "map__land" in picture.svg


def test_a_crowd_has_a_picture_of_its_own_where_each_is_named(bibliography, outlines):
    crowd = [(31.7 + n / 10, 35.2) for n in range(4)]
    atlas = atlas_of([*crowd, (64.2, -51.7), (-41.3, 174.8)], bibliography)
    assert [view.id for view in atlas.views] == ["all-wide", "all-narrow", "detail-1"]
    page = MapPage(atlas.record)
    assert list(page.fill(atlas, outlines, bibliography, {})) == []
    named = {label.owner.name for label in page.pictures[2].labels}
    assert named == {f"Place {n}" for n in range(4)}


def test_an_explainer_in_another_language_has_its_name_on_the_map_in_the_maps():
    seoul = term("seoul", "서울", (37.57, 126.98), "about 5 km", names=(Name(name="Seoul", lang="en-GB"),))
    assert (name_in(seoul, "en"), name_in(seoul, "de")) == ("Seoul", None)
    site = complete_site(Place(explainer="seoul"), KnowledgeBase.of([seoul]), 1, {"seoul": "Seoul"})
    assert site.name == "Seoul"
    [locator] = draw_locators([seoul], [site], Outlines.read(), {"seoul"})
    assert "서울" in locator.drawing.svg
