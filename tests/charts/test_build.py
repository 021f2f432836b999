"""A site with charts: its pages, what is told of them, and what is made anew."""

import csv
import json
import re
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

from plugins.charts.drawn import drawn_files
from plugins.charts.reading import read_chart
from plugins.interface import ENGLISH, interface_of
from plugins.kept_work.services import Services
from plugins.views.social_card import chart_card
from tests.small_sites import ROOT

CHART = """\
title: More ships come every year
deck: Ships in the harbor
alt: Two columns, the second twice as tall.
sources: [{source}]
as_of: '2015'
note: Counted *by hand*.[@{source}]
kind: columns
unit: ships
columns: [Year, Ships]
data:
- [2014, 2]
- [2015, 4.50]
"""
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 200" class="chart__picture">'
    '<path class="chart__fill-1" d="M0,0h9v9h-9Z" fill="#1f4e79"><title>2014: 2 ships</title></path></svg>'
)
TEXT = "explainers/the-mole.md"


SOURCE = "ledger-1899"
"""Cited by the chart alone."""
OWN = """
- id: ledger-1899
  type: book
  title: The ledger
  publisher: Harbor Board
  issued: '1899'
  opened: false
"""


def place(site, line="::: chart ships"):
    site.write("sources.yaml", site.read("sources.yaml").rstrip() + OWN)
    site.write("charts/ships.yaml", CHART.format(source=SOURCE))
    site.write(TEXT, site.read(TEXT).rstrip() + f"\n\n{line}\n")


def draw(site):
    chart, _ = read_chart(site.path("charts/ships.yaml"), "content/charts/ships.yaml")
    for name, file in drawn_files(chart, ENGLISH, Services().store).items():
        site.write(f"charts/drawn/{file}", DRAWING.format(width=640 if name == "wide" else 328))


def soup(site, name):
    return BeautifulSoup(site.output(name), "html.parser")


def told(result, word):
    return [str(one) for one in result.problems if word in str(one)]


@pytest.fixture
def site(small_site):
    place(small_site)
    draw(small_site)
    return small_site


@pytest.mark.parametrize(
    ("lang", "below", "behind", "card"),
    [
        ("en", "ships", "More ships come every year (ships)", "Chart (ships)"),
        ("ko", "단위: ships", "More ships come every year(단위: ships)", "차트(단위: ships)"),
        ("ja", "単位：ships", "More ships come every year（単位：ships）", "グラフ（単位：ships）"),
    ],
)
def test_a_unit_without_a_number_says_what_it_is_where_the_language_does(site, lang, below, behind, card):
    site.write("site.yaml", f"lang: {lang}\n{site.read('site.yaml')}")
    assert site.build().swapped
    page = soup(site, "charts/ships/index.html")
    assert page.select_one(".chart__unit").get_text() == below
    assert page.select_one(".chart__table caption").get_text() == behind
    chart, _ = read_chart(site.path("charts/ships.yaml"), "content/charts/ships.yaml")
    words = SimpleNamespace(name="Harbor", lang=lang)
    assert chart_card(chart, words, interface_of(lang, ROOT / "theme" / "locale")).label == card


def test_a_chart_stands_in_its_text_and_on_pages_of_its_own(site):
    result = site.build(site_url="https://example.org/x")
    assert result.swapped, list(map(str, result.problems))
    assert told(result, "charts/") == told(result, SOURCE) == []
    figure = soup(site, "explainers/the-mole/index.html").select_one("figure.chart")
    assert [one["aria-label"] for one in figure.select("svg")] == [
        "Two columns, the second twice as tall."
    ] * 2
    assert figure.select_one("svg title").string == "2014: 2 ships"
    links = figure.select(".chart__sources a")
    assert [one["href"].partition("#")[2] for one in links] == [f"source-{SOURCE}"] * 2
    assert links[1].get_text() == "1"
    assert "Source: 1 " in figure.select_one(".chart__sources").get_text()
    assert [one.get("scope") for one in figure.select("th")] == ["col", "col", "row", "row"]
    shown = [[one.get_text() for one in row.select("th,td")] for row in figure.select("tr")]
    with (site.root / "output/charts/ships/ships.csv").open(newline="", encoding="utf-8") as file:
        assert list(csv.reader(file)) == shown == [["Year", "Ships"], ["2014", "2"], ["2015", "4.50"]]
    text = soup(site, "explainers/the-mole/index.html")
    ways = text.select("nav.chart-ways a")
    assert [one["href"] for one in ways] == ["#chart-ships"]
    assert [one.get_text() for one in ways] == ["More ships come every year"]
    assert "Chart in this text" in text.select_one(".chart-ways__head").get_text()
    assert soup(site, "articles/harbor-letter/index.html").select("nav.chart-ways") == []
    page = soup(site, "charts/ships/index.html")
    links = page.select_one("#shown-in").find_next("ul").select("a")
    assert [one["href"] for one in links] == ["https://example.org/x/explainers/the-mole/#chart-ships"]
    data = json.loads(page.find("script", type="application/ld+json").string)["@graph"][0]
    assert data["@type"] == "Dataset"
    assert data["distribution"]["contentUrl"] == "https://example.org/x/charts/ships/ships.csv"
    assert 'src="https://example.org/x/charts/ships/embed/"' in page.textarea.get_text()
    assert (site.root / "output/social/charts/ships.png").is_file()
    frame = soup(site, "charts/ships/embed/index.html")
    assert frame.select_one("svg")
    links = frame.select("a:not([download])")
    assert [one.get("target") for one in links] == ["_blank"] * 3
    assert frame.select_one('meta[name="referrer"]')["content"] == "no-referrer"
    assert soup(site, "charts/index.html").select_one(".chart-list a.chart-list__picture svg")
    assert (
        "More ships come every year"
        in soup(site, "sources/index.html").select_one(f"#source-{SOURCE}").get_text()
    )
    assert "More ships come every year" in site.output("explainers/the-mole/index.md")


def test_what_shows_a_chart_is_made_anew_with_it(site):
    site.build()
    site.replace("charts/ships.yaml", "More ships", "Many more ships")
    assert site.build().swapped
    for name in ("explainers/the-mole", "charts/ships", "charts"):
        assert "Many more ships" in site.output(f"{name}/index.html")
    site.write("articles/harbor-letter.md", site.read("articles/harbor-letter.md") + "\n::: chart ships\n")
    assert site.build().swapped
    assert "articles/harbor-letter" in site.output("charts/ships/index.html")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("::: chart nope", "is not the id of a chart"),
        ("::: chart", "names no chart"),
        ("- item\n\n  ::: chart ships", "stands inside another block"),
        ("::: chart ships\n\n::: chart ships\n:::", "stands on line"),
    ],
)
def test_a_line_that_places_no_chart_is_told(small_site, line, words):
    place(small_site, line)
    draw(small_site)
    result = small_site.build()
    assert not result.swapped
    assert re.match(rf"content/{TEXT}:\d+: chart", told(result, words)[0])


def test_drawings_that_nobody_wants_and_charts_without_place_or_source_are_told(site):
    site.replace(TEXT, "::: chart ships", "")
    site.write("charts/drawn/ships.wide.0123456789ab.svg", DRAWING.format(width=640))
    result = site.build()
    assert result.swapped
    assert told(result, "is placed in no text")
    assert told(result, "is the drawing of no chart")
    site.replace("charts/ships.yaml", SOURCE, "nobody-2000")
    assert told(site.build(), "content/charts/ships.yaml:4: sources: 'nobody-2000' is not the id of a source")
    site.replace("charts/ships.yaml", "nobody-2000", "board-1898")
    site.replace("charts/ships.yaml", "by hand*.", "[by hand](term:nope)*.")
    problems = site.build()
    assert told(problems, f"charts/ships.yaml:6: note: citation: '{SOURCE}' is cited, and is no source of")
    assert told(problems, "charts/ships.yaml:6: note: term: 'nope' is not the id of an explainer")


def test_a_drawing_that_could_run_is_refused(site):
    for path in site.path("charts/drawn").iterdir():
        path.write_text(path.read_text().replace("<path", '<script>x()</script><path onclick="x()"', 1))
    result = site.build()
    assert not result.swapped
    assert told(result, "is not as it was drawn")


def test_without_its_drawing_the_table_stands_and_the_mend_is_named(small_site, monkeypatch):
    monkeypatch.setattr("plugins.charts.drawing.can_draw", lambda: False)
    place(small_site)
    result = small_site.build()
    assert result.swapped
    assert told(result, "run `make charts`")
    figure = soup(small_site, "explainers/the-mole/index.html").select_one("figure.chart")
    assert figure.select_one("svg") is None
    assert figure.details.has_attr("open")
    assert figure.select_one(".chart__alt").get_text() == "Two columns, the second twice as tall."
