"""Every chart of the site says what it is, and its picture, its table and its file say the same."""

import csv
import re
from decimal import Decimal

from bs4 import BeautifulSoup, Tag

from .conftest import ServedSite

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def numbers(text: str) -> set[float]:
    return {float(one.replace(",", "")) for one in NUMBER.findall(text)}


def as_shown(row: list[str]) -> list[str]:
    """Write the numbers of a row of the file as the table has them."""
    return ["–" if not cell else f"{Decimal(cell):,}" for cell in row[1:]]


def faults(figure: Tag, file: list[list[str]]) -> list[str]:
    """Say what a chart lacks, and where its file, its table and its picture differ."""
    found = [
        what
        for what, there in {
            "no words for its picture": all(one.get("aria-label") for one in figure.select("svg")),
            "no picture": figure.select_one("svg"),
            "no source": figure.select_one(".chart__sources a"),
            "no table": figure.select_one("table th[scope=row]"),
            "no words for its table": figure.select_one("table caption"),
        }.items()
        if not there
    ]
    head, *table = [[one.get_text() for one in row.select("th,td")] for row in figure.select("tr")]
    if file[0] != head or [as_shown(row) for row in file[1:]] != [row[1:] for row in table]:
        found.append("its file is not its table")
    for drawing in figure.select("svg"):
        said = [one.get_text() for one in drawing.select("title")]
        for (name, *_), row in zip(table, file[1:], strict=True):  # the table writes dates in words
            drawn = set().union(*(numbers(one.partition(name)[2]) for one in said if one.startswith(name)))
            drawn_not = {float(cell) for cell in row[1:] if cell} - drawn
            found += [f"{name}: {value:g} is not drawn" for value in sorted(drawn_not)]
    return found


def test_each_chart_has_title_words_table_and_source_and_its_file_is_what_is_drawn(site: ServedSite) -> None:
    folders = sorted(path.parent for path in site.folder.glob("charts/*/index.html"))
    assert len(folders) >= 12
    told = {}
    for folder in folders:
        page = BeautifulSoup((folder / "index.html").read_text(encoding="utf-8"), "html.parser")
        assert page.select_one("h1").get_text(strip=True), folder
        with (folder / f"{folder.name}.csv").open(newline="", encoding="utf-8") as file:
            told[folder.name] = faults(page.select_one("figure.chart"), list(csv.reader(file)))
    assert {name: found for name, found in told.items() if found} == {}


def test_a_chart_that_lacks_something_or_differs_from_its_file_is_found() -> None:
    figure = BeautifulSoup(
        '<figure><svg aria-label=""><title>A: 1,200 ships</title></svg><table><caption>Ships</caption>'
        "<tr><th>Port</th><th>Ships</th></tr><tr><th scope=row>A</th><td>1,200</td></tr></table></figure>",
        "html.parser",
    )
    assert faults(figure, [["Port", "Ships"], ["A", "1200"]]) == ["no words for its picture", "no source"]
    assert faults(figure, [["Port", "Ships"], ["A", "1300"]])[2:] == [
        "its file is not its table",
        "A: 1300 is not drawn",
    ]
