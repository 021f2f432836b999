"""``new chart``: a draft that can be read, drawn once it is none, and never in the place of another."""

import pytest

from plugins.charts.model import FORMS
from plugins.charts.reading import read_chart, read_charts
from plugins.desk.cli import main
from plugins.desk.make_words import arguments_from_make


def new(site, *words):
    return main(["--root", str(site.root), "new", "chart", *words])


@pytest.mark.parametrize("csv", [False, True])
@pytest.mark.parametrize("kind", [*FORMS, "spec"])
def test_a_frame_of_each_form_is_read_without_a_problem(small_site, kind, csv, capsys):
    assert (
        new(small_site, "ships", "--kind", kind, "--source", "board-1898", *(["--csv"] if csv else [])) == 0
    )
    assert "::: chart ships" in capsys.readouterr().out
    path = small_site.path("charts/ships.yaml")
    chart, problems = read_chart(path, "content/charts/ships.yaml")
    assert problems == []
    assert chart.record.status == "draft"
    charts, _ = read_charts([path], "content/charts")
    assert (charts.charts, charts.drafts) == ({}, {"ships"})


SOUND = ("# highlight:", "# compare:", "# annotations:", "# label:", "# axis:", "# square:")


def test_the_commented_keys_of_a_frame_are_sound(small_site):
    for kind in FORMS:
        new(small_site, f"of-{kind}", "--kind", kind)
        path = small_site.path(f"charts/of-{kind}.yaml")
        for line in path.read_text().splitlines():
            if line.startswith(SOUND):
                path.write_text(path.read_text().replace(line, line.removeprefix("# ")))
        assert read_chart(path, path.name)[1] == [], kind


def test_a_draft_is_shown_nowhere_and_told_where_it_is_placed(small_site):
    new(small_site, "ships")
    text = "explainers/the-mole.md"
    small_site.write(text, small_site.read(text).rstrip() + "\n\n::: chart ships\n")
    result = small_site.build()
    assert result.swapped
    assert [one for one in map(str, result.problems) if "'ships' is a draft, and stands nowhere" in one]
    assert "chart-ships" not in small_site.output("explainers/the-mole/index.html")
    assert not (small_site.root / "output/charts").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["ships"], "content/charts/ships.yaml exists already; give another id"),
        (["Ships!"], "'Ships!' is not a file name"),
        (["boats", "--kind", "pie"], "'pie' is no form of charts; write --kind as one of columns, bars"),
    ],
)
def test_what_cannot_be_begun_is_told_and_nothing_is_written(small_site, words, told, capsys):
    new(small_site, "ships")
    before = small_site.read("charts/ships.yaml")
    assert new(small_site, *words) == 2
    assert told in capsys.readouterr().err
    assert small_site.read("charts/ships.yaml") == before


def test_a_file_of_figures_that_is_there_gives_the_columns_and_stays(small_site):
    small_site.write("charts/ships.csv", "Port,2012,2018\nHarbor,4.7,5.2\n")
    assert new(small_site, "ships", "--kind", "slope", "--csv") == 0
    chart, problems = read_chart(small_site.path("charts/ships.yaml"), "ships.yaml")
    assert problems == []
    assert chart.figures.columns == ("Port", "2012", "2018")
    assert small_site.read("charts/ships.csv") == "Port,2012,2018\nHarbor,4.7,5.2\n"


def test_make_starts_a_chart_where_its_id_is_given():
    words = {"CHART": "ships", "KIND": "bars", "CSV": "1"}
    assert arguments_from_make("new", words) == ["new", "chart", "--kind=bars", "--csv", "--", "ships"]
