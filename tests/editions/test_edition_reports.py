"""Reports on an edition speak of what is translated, where an editor finds it, and of nothing else."""

import json

import pytest

from plugins.desk.cli import main
from tests.editions.two_languages import two_languages

GERMAN = """---
title: Was die Kapitänin will
key_points: [Sie ist zu kurz.]
---
Sie schreibt, sie sei [zu kurz]{claim=too-short}.

## Was sie vorschlägt

Sie will, dass der große Wall länger wird.
"""
KOREAN = """---
title: 선장이 바라는 것
---
선장은 방파제가 [너무 짧다]{claim=too-short}고 썼다. 1904년 1월 배 두 척이 침몰했다.

## 제안

더 길어야 한다.
"""


@pytest.fixture
def site(tmp_path):
    made = two_languages(tmp_path / "site")
    made.replace("site.yaml", "editions: [de]", "editions: [de, ko]")
    made.replace("site.yaml", "mined_events: all\n", "")
    made.write("de/articles/harbor-letter.md", GERMAN)
    made.replace("de/explainers/the-mole.md", "[Hafenmauer]", "[Hafenmauer, große Wall]")
    board = "---\ntitle: Hafenamt\naliases: [große Wall]\n---\nEs zahlt.\n"
    made.write("de/explainers/harbor-board.md", board)
    made.write("ko/articles/harbor-letter.md", KOREAN)
    return made


def run(site, *words):
    return main(["--root", str(site.root), *words])


def test_the_link_report_names_translations_and_their_lines(site, capsys):
    assert run(site, "report", "--edition", "de") == 0
    assert "1 may mean several explainers" in capsys.readouterr().out
    folder = site.root / ".build" / "report"
    (row,) = json.loads((folder / "links.json").read_text("utf-8"))["open"]
    assert (row["text"], row["file"], row["line"]) == (
        *("große Wall", "content/de/articles/harbor-letter.md"),
        9,
    )
    page = (folder / "index.html").read_text("utf-8")
    assert "content/de/explainers/the-mole.md" in page
    assert "about.md" not in page, "which nobody has translated"


def test_suggestions_are_of_translations_and_events_are_judged_in_a_file_of_the_edition(site, capsys):
    assert run(site, "suggest", "--edition", "ko") == 0
    said = capsys.readouterr().out
    assert "Paste into content/ko/timeline/_mined.yaml" in said
    assert "1904년 1월 배 두 척이 침몰했다." in said
    assert "In January" not in said
    assert run(site, "suggest", "--edition", "ko", "--drop", "harbor-letter") == 0
    assert "Dropped 1 mined event" in capsys.readouterr().out
    assert "keep: false" in site.read("ko/timeline/_mined.yaml")
    assert not site.path("timeline/_mined.yaml").exists()
    assert run(site, "suggest", "--edition", "ko") == 0
    assert "0 mined events not yet judged." in capsys.readouterr().out


@pytest.mark.parametrize("command", ["report", "suggest"])
def test_an_edition_that_is_not_there_is_told(site, command, capsys):
    assert run(site, command, "--edition", "fr") == 2
    assert "The site has no edition in 'fr'; it has de, ko" in capsys.readouterr().err


def test_a_check_says_how_far_each_edition_has_come_and_warns_of_one_that_nobody_has_begun(site, capsys):
    site.replace("site.yaml", "editions: [de, ko]", "editions: [de, ko, fr]")
    site.write("de/pages/about.md", "---\nstatus: draft  # soon\ntitle:\n---\nText.\n")
    site.write("ko/claims.yaml", "- id: too-short\n  claim:\n  translates: {claim: abcdefgh}\n")
    site.write("pages/bericht.md", "---\ntitle: Bericht\nlang: de\n---\nEs ist gebaut.\n")
    assert run(site, "check") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("edition ")] == [
        "edition de          4 of 5 texts, 2 of 5 entries translated, 1 draft",
        "edition ko          1 of 5 texts, 0 of 5 entries translated",
        "edition fr          0 of 5 texts, 0 of 5 entries translated",
    ]
    assert run(site, "check", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["editions"][0]["translated_texts"] == 4
    (warning,) = (one for one in told["problems"] if one["field"] == "editions")
    assert (warning["value"], warning["severity"]) == ("fr", "warning")
    assert warning["mend"] == "begin: make translate EVERY=1 TO=fr, or take it out"
