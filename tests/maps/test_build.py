"""The plugin in a real build of a small site."""

import re

import pytest

MAP = """\
title: Where the mole is
deck: One harbor.
summary: A harbor on a strait.
credit: Outlines from Natural Earth.
views:
- {id: strait, title: The strait, extent: [128, 33, 146, 46]}
places:
- {explainer: the-mole, coordinates: [43.1, 131.9], precision: about 2 km}
"""


@pytest.fixture
def mapped_site(small_site):
    settings = small_site.root / "pelican.conf.py"
    text = settings.read_text(encoding="utf-8")
    added = '\nMAP_SAVE_AS = "map/index.html"\nPLUGINS = [*dict.fromkeys((*PLUGINS, "plugins.maps"))]\n'
    settings.write_text(text + added, encoding="utf-8")
    return small_site


def test_the_map_and_the_ties_are_pages_whose_links_lead_somewhere(mapped_site):
    mapped_site.write("maps/map.yaml", MAP)
    result = mapped_site.build()
    assert result.swapped, result.problems
    for page in ("map/index.html", "connections/index.html"):
        html = mapped_site.output(page)
        links = re.findall(r'<a href="([^"#]*explainers/[^"#]+)"', html)
        assert links
        assert "{siteurl}" not in html
        for link in links:
            assert (mapped_site.root / "output" / page).parent.joinpath(link).resolve().exists(), link
    assert 'href="../map/' in mapped_site.output("connections/index.html")


def test_an_explainer_has_a_locator_wherever_it_lies_and_one_place_makes_no_map(mapped_site):
    page = "explainers/the-mole/index.html"
    assert mapped_site.build().swapped
    assert mapped_site.output(page).count('class="locator__picture"') == 1
    assert "Precision of the mark: about 1 km." in mapped_site.output(page)
    assert not (mapped_site.root / "output" / "map").exists()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("the-mole", "the-mule", "content/maps/map.yaml:8: places.0.explainer: 'the-mule' is not the id of"),
        ("deck: One", "dekc: One", "content/maps/map.yaml:2: dekc: is not a known key; did you mean 'deck'?"),
        ("views:", "views", "content/maps/map.yaml:5: is not valid YAML"),
    ],
)
def test_a_bad_map_file_stops_the_build_and_says_where(mapped_site, old, new, problem):
    mapped_site.write("maps/map.yaml", MAP.replace(old, new))
    result = mapped_site.build()
    assert not result.swapped
    assert [str(found) for found in result.problems if problem in str(found)]


@pytest.mark.parametrize(
    ("file", "text", "problem"),
    [
        ("content/maps/x.json", "{}", "content/maps/x.json: is no file of outlines: TopoJSON with 'bbox'"),
        (
            "pelican.conf.py",
            "MAP_BORDERS = 'some'",
            "MAP_BORDERS: 'some' is none of none, settled, all",
        ),
    ],
)
def test_faulty_outlines_and_an_unknown_choice_of_borders_are_told(mapped_site, file, text, problem):
    path = mapped_site.root / file
    path.parent.mkdir(exist_ok=True)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(f"{before}{text}\n", encoding="utf-8")
    result = mapped_site.build()
    assert not result.swapped
    assert [str(found) for found in result.problems if problem in str(found)], result.problems


@pytest.mark.parametrize(
    ("places", "problem"),
    [
        ("[the-mole]", ""),
        (
            "[the-mule]",
            "harbor-board.md:8: places.0: 'the-mule' is not the id of an explainer; did you mean 'the-mole'?",
        ),
        (
            "[the-mole, harbor-board]",
            "harbor-board.md:8: places.1: 'harbor-board' has no coordinates; add 'coordinates:'",
        ),
        ("[the-mole, the-mole]", "harbor-board.md:8: places.1: 'the-mole' is named twice; take it out once"),
    ],
)
def test_an_explainer_over_places_shows_them_on_one_map_that_follows_them(mapped_site, places, problem):
    board = "explainers/harbor-board.md"
    mapped_site.replace(board, "review_by: 2030-11-01\n", f"review_by: 2030-11-01\nplaces: {places}\n")
    result = mapped_site.build()
    assert result.swapped is not bool(problem)
    assert problem in "\n".join(map(str, result.problems))
    if not problem:
        before = mapped_site.output("explainers/harbor-board/index.html")
        assert "Each dot is the middle of a place: Mole" in before
        mapped_site.replace("explainers/the-mole.md", "[54.1, 13.4]", "[55.1, 13.4]")
        assert mapped_site.build().swapped
        after = mapped_site.output("explainers/harbor-board/index.html")
        assert "55.1" in after != before
