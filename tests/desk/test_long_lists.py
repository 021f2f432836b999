"""A site with lists longer than a page may be, published and checked: each thing on one page, links sound."""

import json
import re
from collections import Counter

import pytest
from bs4 import BeautifulSoup

from benchmarks.corpus import write_corpus
from plugins.desk.cli import main

SITE = "https://kit.example/long/"
LIMITS = {
    "TIMELINE": 12, "GLOSSARY": 12, "SOURCES": 9, "MAP": 5, "CONNECTIONS": 20, "EXPLAINER_MENTIONS": 6,
}  # fmt: skip


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """The site as `publish` writes it; it writes nothing where a link or an anchor leads nowhere."""
    root = tmp_path_factory.mktemp("long")
    write_corpus(root, 6, 70)
    settings = root / "pelican.conf.py"
    lower = "".join(f"{name}_PER_PAGE = {limit}\n" for name, limit in LIMITS.items())
    settings.write_text(settings.read_text(encoding="utf-8") + lower, encoding="utf-8")
    assert main(["--root", str(root), "publish", "--siteurl", SITE]) == 0
    return root / "output"


def page_of(path):
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def pages_below(output, folder, without=()):
    """Return the pages of a list, by path, but for those that show the same again."""
    paths = sorted((output / folder).rglob("index.html"))
    found = {path.relative_to(output / folder).parent.as_posix(): path for path in paths}
    return {name: page_of(path) for name, path in found.items() if name.split("/")[0] not in without}


def stands(pages, selector):
    """Return how often each thing stands on the pages, and how many stand on the fullest."""
    found = [[tag["id"] for tag in page.select(selector)] for page in pages.values()]
    return Counter(name for names in found for name in names), max(map(len, found))


SELECTIONS = ("strand", "kind", "about")


def test_each_event_stands_on_one_page_where_its_permalink_leads(output):
    pages = pages_below(output, "timeline", SELECTIONS)
    counted, most = stands(pages, "li.event")
    events = json.loads((output / "timeline" / "events.json").read_text(encoding="utf-8"))["events"]
    assert len(events) > 3 * LIMITS["TIMELINE"]
    assert counted == Counter(event["id"] for event in events)
    assert most <= LIMITS["TIMELINE"]
    for event in events:
        address, _, anchor = event["url"].removeprefix(f"{SITE}timeline/").partition("#")
        assert pages[address.removesuffix("/") or "."].find(id=anchor)


def test_the_overview_of_the_timeline_leads_to_every_period_with_its_count(output):
    pages = pages_below(output, "timeline", SELECTIONS)
    overview = pages["."]
    assert overview.select("li.event") == []
    assert overview.select_one(".strip")
    counts = [int(tag.get_text()) for tag in overview.select(".parts__count")]
    events = json.loads((output / "timeline" / "events.json").read_text(encoding="utf-8"))["events"]
    assert sum(counts) == len(events)
    assert overview.select_one(".parts__link").get_text() == "Years from 1850"


def test_one_turns_through_all_pages_of_the_timeline(output):
    folder = output / "timeline"
    pages = pages_below(output, "timeline", SELECTIONS)
    first = next(page for page in pages.values() if page.select("li.event") and not page.select("[rel=prev]"))
    seen = [first]
    while link := seen[-1].select_one("[rel=next]"):
        seen.append(page_of(folder / link["href"].removeprefix(f"{SITE}timeline/") / "index.html"))
    assert len(seen) == sum(bool(page.select("li.event")) for page in pages.values())


def test_a_selection_that_is_too_long_is_split_as_well(output):
    for kind in ("strand/work", "kind/place"):
        pages = pages_below(output, f"timeline/{kind}")
        counted, most = stands(pages, "li.event")
        assert most <= LIMITS["TIMELINE"]
        assert set(counted.values()) == {1}
        chips = page_of(output / "timeline" / "index.html").select(f'a.chip[href$="timeline/{kind}/"]')
        assert [int(chip.select_one(".chip__count").get_text()) for chip in chips] == [len(counted)]


def test_where_an_explainers_events_once_stood_a_page_leads_to_its_own_dates(output):
    redirects = list((output / "timeline" / "about").rglob("index.html"))
    assert redirects
    for path in redirects:
        target = page_of(path).find("meta", {"http-equiv": "refresh"})["content"].partition("url=")[2]
        assert re.fullmatch(rf"{SITE}explainers/[a-z-]+/#dates", target)


def test_a_script_finds_where_an_event_stands_in_a_small_file(output):
    places = {}
    for path in (output / "timeline" / "places").iterdir():
        places |= json.loads(path.read_text(encoding="utf-8"))
    for event_id, path in places.items():
        assert page_of(output / "timeline" / path / "index.html").find(id=event_id)


def test_each_explainer_stands_under_one_letter(output):
    terms = [term["id"] for term in json.loads((output / "terms.json").read_text(encoding="utf-8"))["terms"]]
    counted, most = stands(pages_below(output, "explainers/letter"), "li.glossary__entry")
    assert counted == Counter(terms)
    assert most <= LIMITS["GLOSSARY"]
    overview = page_of(output / "explainers" / "index.html")
    assert sum(int(tag.get_text()) for tag in overview.select(".parts__count")) == len(terms)


def test_each_source_stands_on_one_page_by_kind_and_letter(output):
    pages = pages_below(output, "sources")
    counted, most = stands(pages, "li.source")
    assert set(counted.values()) == {1}
    assert len(counted) == 38
    assert most <= LIMITS["SOURCES"]
    assert any(name.startswith("press/") for name in pages)


def test_each_tied_explainer_has_its_row_on_one_page_and_no_page_draws_too_many(output):
    pages = pages_below(output, "connections")
    rows = Counter(row.get_text() for page in pages.values() for row in page.select("tbody th a"))
    assert set(rows.values()) == {1}
    assert len(rows) == 70
    for page in pages.values():
        assert all(len(svg.select("a")) <= LIMITS["CONNECTIONS"] for svg in page.select("svg"))


def test_each_place_is_in_one_region(output):
    pages = pages_below(output, "map")
    rows = [[row.get_text() for row in page.select(".map__table tbody th")] for page in pages.values()]
    assert set(Counter(name for names in rows for name in names).values()) == {1}
    assert sum(map(len, rows)) == 10
    assert max(map(len, rows)) <= LIMITS["MAP"]


def test_an_explainer_that_many_pages_mention_lists_the_first_and_leads_to_all(output):
    found = sorted((output / "explainers").glob("*/mentions/index.html"))
    assert found
    for path in found:
        own = page_of(path.parent.parent / "index.html")
        link = own.select_one(".backlinks a[href$='/mentions/']")
        pages = pages_below(output, path.parent.relative_to(output).as_posix())
        listed = [len(page.select("ul.backlinks__list > li")) for page in pages.values()]
        assert link.get_text() == f"All {sum(listed)} pages"
        assert max(listed) <= LIMITS["EXPLAINER_MENTIONS"]


def test_no_page_says_twice_where_it_is(output):
    pages = [path for path in output.rglob("index.html") if "pagefind" not in path.parts]
    canonical = [tag["href"] for path in pages if (tag := page_of(path).find("link", rel="canonical"))]
    listed = [address for address in canonical if address.startswith(SITE)]
    redirected = sum('http-equiv="refresh"' in path.read_text(encoding="utf-8") for path in pages)
    assert len(set(listed)) >= len(listed) - redirected
