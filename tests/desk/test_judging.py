"""`make suggest` prints undecided mined events as entries, and judges those of an article at once."""

import pytest

from plugins.desk.cli import main
from plugins.records import load_yaml

ARTICLE = """\
---
title: Low water
author: Desk
date: 2018-10-25
---
The gauge fell on Monday, the lowest level since 1856. The 2003 plan was dropped in 2009.
"""
FILE = "timeline/_mined.yaml"
NAME = "low-water--the-gauge-fell-on--"
DROPPED = f"{{id: {NAME}2009, keep: false}}"


@pytest.fixture
def run(small_site, capsys):
    small_site.write("articles/low-water.md", ARTICLE)
    small_site.replace("site.yaml", "mined_events: all\n", "")

    def call(*arguments):
        code = main(["--root", str(small_site.root), "suggest", *arguments])
        said = capsys.readouterr()
        return code, said.out + said.err

    return call


def test_the_undecided_are_entries_that_change_nothing(run, small_site):
    code, said = run()
    assert code == 0
    lines = [line for line in said.splitlines() if line.startswith(("- {", "#"))]
    printed = load_yaml("\n".join(lines), file="printed").value
    kept = {entry["id"]: entry["keep"] for entry in printed if entry["id"].startswith(NAME)}
    assert kept == {
        f"{NAME}monday": True,
        f"{NAME}1856": False,
        f"{NAME}2003": False,
        f"{NAME}2009": True,
    }
    assert "# 22 October 2018, shown: The gauge fell on Monday, the lowest level since 1856." in said
    assert small_site.build().swapped
    before = small_site.output("timeline/index.html")
    small_site.write(FILE, "\n".join(lines))
    assert small_site.build().swapped
    assert small_site.output("timeline/index.html") == before
    assert "0 mined events not yet judged." in run()[1]


def test_an_articles_events_are_accepted_then_the_others_dropped(run, small_site):
    small_site.write(FILE, "# ours\n" + f"- {{id: {NAME}2009, keep: false}}  # no\n")
    code, said = run("--accept", "low-water")
    assert (code, said) == (
        0,
        f"Accepted 1 mined event of low-water in content/{FILE}; 2 are not yet judged.\n",
    )
    code, said = run("--drop", "low-water")
    assert (code, said) == (0, f"Dropped 2 mined events of low-water in content/{FILE}.\n")
    text = small_site.read(FILE)
    assert text.startswith("# ours\n" + f"- {{id: {NAME}2009, keep: false}}  # no\n")
    assert [line.partition("  #")[0] for line in text.splitlines()[2:]] == [
        f"- {{id: {NAME}monday, keep: true}}",
        f"- {{id: {NAME}1856, keep: false}}",
        f"- {{id: {NAME}2003, keep: false}}",
    ]
    assert small_site.build().swapped
    assert run("--drop", "low-water")[1].startswith("Dropped 0")


@pytest.mark.parametrize(
    ("before", "start"),
    [
        ("", "- {id"),
        ("# ours", "# ours\n- {id"),
        (
            f"\r\n  - {DROPPED}\r\n",
            f"\r\n  - {DROPPED}\r\n  - {{id",
        ),
    ],
)
def test_entries_are_added_as_the_file_has_its_own(run, small_site, before, start):
    small_site.path(FILE).write_bytes(before.encode())
    assert run("--accept", "low-water")[0] == 0
    assert small_site.path(FILE).read_bytes().decode().startswith(start)


@pytest.mark.parametrize("text", [f"[{DROPPED}]\n", f"- {DROPPED}\n...\n"])
def test_a_file_that_cannot_be_added_to_stays_as_it_is(run, small_site, text):
    small_site.write(FILE, text)
    code, said = run("--drop", "low-water")
    assert code == 2
    assert "Not written" in said
    assert "Traceback" not in said
    assert small_site.read(FILE) == text


def test_an_article_that_is_not_there_is_named_with_the_nearest(run):
    code, said = run("--accept", "low-watr")
    assert code == 2
    assert "'low-watr' is not the id of a published article; did you mean 'low-water'?" in said
