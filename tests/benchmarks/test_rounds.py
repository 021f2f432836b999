"""Every contender has its turn in every round, and a run that lacks pages is no run."""

import sys
from pathlib import Path

import pytest

from benchmarks.contenders.texts import PlainText
from benchmarks.measuring.output import Output, inspect_output
from benchmarks.measuring.rounds import Step, run_rounds
from benchmarks.measuring.usage import RunFailedError

TEXTS = [PlainText("articles", "one", "One & only", "2001-02-03", "Short.", "It was called the Wall.")]
PAGE = "<title>One &amp; only</title><p>It was\n<b>called</b> <a class=term>the Wall</a>."


def step(name, seen, inspect=lambda: Output(1, 2, 3.0)):
    command = [sys.executable, "-I", "-S", "-c", "pass"]
    return Step(name, "plain", command, Path(), lambda: seen.append(name), inspect)


def inspected(tmp_path, page, **options):
    (tmp_path / "articles" / "one").mkdir(parents=True)
    (tmp_path / "articles" / "one" / "index.html").write_text(page, encoding="utf-8")
    return inspect_output(tmp_path, TEXTS, **options)


def failing(tmp_path, page, **options):
    with pytest.raises(RunFailedError) as failure:
        inspected(tmp_path, page, **options)
    return str(failure.value)


def test_rounds_are_interleaved(tmp_path):
    seen = []
    rows = run_rounds([step("A", seen), step("B", seen)], 3, tmp_path / "log")
    assert seen == ["A", "B"] * 3
    assert [len(row.usages) for row in rows] == [3, 3]
    assert rows[0].output == Output(1, 2, 3.0)


def test_a_step_that_fails_has_no_figure_and_is_not_run_again(tmp_path):
    def fail():
        raise RunFailedError("articles/one lacks 'One'")

    seen = []
    rows = run_rounds([step("A", seen, fail), step("B", seen)], 2, tmp_path / "log")
    assert seen == ["A", "B", "B"]
    assert (rows[0].usage, rows[0].failure) == (None, "articles/one lacks 'One'")
    assert rows[1].usage is not None


def test_pages_and_marks_are_counted(tmp_path):
    found = inspected(tmp_path, PAGE, mark="class=term", naming={"articles/one"})
    assert (found.pages, found.marks) == (1, 1)
    assert found.megabytes == len(PAGE.encode()) / 1e6


def test_a_page_that_is_not_there_fails(tmp_path):
    with pytest.raises(RunFailedError, match="was not written"):
        inspect_output(tmp_path, TEXTS)


def test_a_page_without_its_title_fails(tmp_path):
    assert "'One & only'" in failing(tmp_path, PAGE.replace("only", "two"))


def test_a_page_without_its_text_fails(tmp_path):
    assert "'It was called the'" in failing(tmp_path, "<title>One &amp; only</title>")


def test_a_page_that_names_an_explainer_and_links_nothing_fails(tmp_path):
    assert "'class=mention'" in failing(tmp_path, PAGE, mark="class=mention", naming={"articles/one"})


def test_a_page_that_names_none_needs_no_link(tmp_path):
    assert inspected(tmp_path, PAGE, mark="class=mention").marks == 0
