"""Figures become Markdown: ratios, failures said, a table put where its comments stand."""

from pathlib import Path

import pytest

from benchmarks.measuring.circumstances import circumstances
from benchmarks.measuring.output import Output
from benchmarks.measuring.rounds import Row, Step
from benchmarks.measuring.tables import (
    build_table,
    failures,
    growth_table,
    markdown_table,
    ratio,
    write_between,
)
from benchmarks.measuring.usage import Usage


def row(contender, what, usage=None, output=None, failure=""):
    step = Step(contender, what, [], Path(), lambda: None, lambda: None)
    return Row(step, [usage] if usage else [], output, failure)


def cells(table, number):
    return [cell.strip() for cell in table.splitlines()[number + 2].strip("|").split("|")]


def test_a_table_is_aligned_words_left_figures_right():
    table = markdown_table(["who", "s"], [["kit", "1.25"]], words=1)
    assert table == "| who |    s |\n| --- | ---: |\n| kit | 1.25 |"


@pytest.mark.parametrize(
    ("figure", "other", "said"),
    [(1, 8, "0.12"), (3, 2, "1.5"), (25, 2, "12"), (9.96, 1, "10"), (1, 0, "0.00")],
)
def test_ratios_have_two_or_three_digits(figure, other, said):
    assert ratio(figure, other) == said


def test_each_row_has_ratios_to_pelican_and_to_the_kit():
    pelican, kit = Usage(1.0, 0.5, 50), Usage(4.0, 4.0, 100)
    table = build_table([row("Hugo", "plain", Usage(2.0, 3.0, 80), Output(1200, 7, 1.25))], pelican, kit)
    assert cells(table, 0) == [
        "Hugo", "plain", "2.00", "3.00", "80", "2.0", "6.0", "0.50", "0.75", "1,200", "7", "1.2",
    ]  # fmt: skip


def test_without_pelican_the_ratio_is_left_open():
    kit = Usage(4.0, 4.0, 100)
    assert cells(build_table([row("kit", "", kit)], None, kit), 0)[5:9] == ["–", "–", "1.0", "1.0"]


def test_a_failure_stands_in_the_table_and_below():
    rows = [row("Hugo", "plain", Usage(1, 1, 1), failure="articles/one was not written")]
    table = build_table(rows, None, None)
    assert cells(table, 0)[2:4] == ["failed", "–"]
    assert failures(rows) == "- Hugo, plain: failed: articles/one was not written"


def test_growth_is_told_for_a_text():
    kit, pelican = row("kit", "", Usage(5.0, 4.0, 100)), row("Pelican", "", Usage(2.0, 1.0, 50))
    assert cells(growth_table({1000: [kit, pelican]}), 0) == [
        "1,000", "5.00", "4.0", "100", "2.00", "1.0", "50", "2.5", "4.0",
    ]  # fmt: skip
    broken = row("kit", "", failure="no pages")
    assert cells(growth_table({1000: [broken, pelican]}), 0)[1] == "failed"


def test_a_text_is_put_between_its_comments_and_nowhere_else(tmp_path):
    page = tmp_path / "README.md"
    page.write_text("A\n\n<!-- build: begin -->\nold\n<!-- build: end -->\n\nB\n", encoding="utf-8")
    for _ in range(2):
        write_between(page, "build", "new")
    wanted = "A\n\n<!-- build: begin -->\n\nnew\n\n<!-- build: end -->\n\nB\n"
    assert page.read_text(encoding="utf-8") == wanted


def test_a_file_without_the_comments_is_left_as_it_is(tmp_path):
    page = tmp_path / "README.md"
    page.write_text("<!-- build: begin -->\nold\n", encoding="utf-8")
    with pytest.raises(ValueError, match="build: begin and build: end"):
        write_between(page, "build", "new")
    assert page.read_text(encoding="utf-8") == "<!-- build: begin -->\nold\n"


def test_circumstances_name_the_versions_and_no_host():
    import platform

    said = circumstances("Ten texts.", ["pelican 4.12.0"])
    assert said.startswith("Ten texts. ")
    assert "pelican 4.12.0" in said
    assert platform.node() not in said
