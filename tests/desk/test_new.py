"""``new`` starts explainers and events that build at once, and refuses what is taken."""

import datetime as dt
import threading

import pytest

from plugins.desk import writing
from plugins.desk.cli import main
from plugins.desk.starting import event
from plugins.desk.starting.explainer import id_of, start_explainer
from plugins.explainers import vocabulary_of


def new(site, *arguments):
    return main(["--root", str(site.root), "new", *arguments])


@pytest.mark.parametrize("kind", ["organization", *vocabulary_of().kinds])
def test_a_new_explainer_of_any_kind_is_a_draft_that_builds(small_site, capsys, kind):
    assert new(small_site, "explainer", 'The "Far" Rocks: 1951 & after', "--kind", kind) == 0
    assert "content/explainers/the-far-rocks-1951-after.md, a draft" in capsys.readouterr().out
    result = small_site.build()
    assert result.problems == ()
    assert "Rocks: 1951 &amp; after" in small_site.output(
        "drafts/explainers/the-far-rocks-1951-after/index.html"
    )
    assert "far-rocks" not in small_site.output("explainers/index.html")


def test_a_filled_template_is_published(small_site):
    new(small_site, "explainer", "Sand", "--kind", "place")
    small_site.replace("explainers/sand.md", "status: draft\n", "")
    small_site.replace(
        "explainers/sand.md", "definition: To be written.", "definition: The parish west of the harbor."
    )
    small_site.replace(
        "explainers/sand.md",
        "# related:\n# - {id: another-explainer, how: is part of}",
        "related:\n- {id: the-mole, how: disputed in}",
    )
    small_site.replace(
        "explainers/sand.md",
        "# coordinates: [0.0, 0.0]\n# precision: about 5 km",
        "coordinates: [54.0, 13.0]\nprecision: about 5 km",
    )
    small_site.replace(
        "explainers/sand.md",
        "# facts:\n# - {label: …, value: …, as_of: 2017-05, sources: [source-id]}",
        "facts:\n- {label: People, value: '170', as_of: 1898, sources: [board-1898]}",
    )
    assert small_site.build().swapped
    assert "Sand" in small_site.output("explainers/index.html")


def test_the_review_is_due_six_months_later_also_at_the_end_of_a_month(small_site):
    path = start_explainer(small_site.root, "Sand", kind="place", today=dt.date(2026, 8, 31))
    assert "reviewed: 2026-08-31\n" in path.read_text(encoding="utf-8")
    assert "review_by: 2027-02-28\n" in path.read_text(encoding="utf-8")


def test_the_frame_says_what_the_subject_is_before_what_the_article_makes_of_it(small_site):
    path = start_explainer(small_site.root, "Sand", kind="place", today=dt.date(2026, 8, 31))
    headings = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert headings == ["## What it is", "## In the article", "## What is disputed"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Six-Party Talks", "six-party-talks"),
        ("Ōtani’s “law” no. 3", "otanis-law-no-3"),
        ("방파제", ""),
        ("C++", "c"),
    ],
)
def test_an_id_is_made_of_the_titles_latin_letters(title, expected):
    assert id_of(title) == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Mole"], "'Mole' belongs to content/explainers/the-mole.md already"),
        (["the  Great Wall"], "belongs to content/explainers/the-mole.md already"),
        (["방파제"], "gives no id in Latin letters; give one with --id"),
        (["Another", "--id", "the-mole"], "content/explainers/the-mole.md exists already"),
        (["Another", "--id", "../x"], "is not a file name"),
        ([" "], 'Give it a title: new explainer "Six-Party Talks" --kind event'),
    ],
)
def test_a_title_or_id_that_cannot_be_is_refused(small_site, capsys, arguments, message):
    before = sorted(small_site.root.rglob("*"))
    assert new(small_site, "explainer", *arguments) == 2
    assert message in capsys.readouterr().err
    assert sorted(small_site.root.rglob("*")) == before


EVENT = [
    "event",
    "The far rocks: a 'paper' is signed.",
    "--date",
    "1951~",
    "--source",
    "board-1898",
    "--about",
    "the-mole",
]


def test_a_new_event_is_on_the_timeline_with_the_next_build(small_site):
    before = small_site.read("timeline/works.yaml")
    assert new(small_site, *EVENT, "--strand", "works") == 0
    assert small_site.read("timeline/works.yaml").startswith(before)
    assert small_site.build().problems == ()
    assert "the-far-rocks-a-paper-is-signed" in small_site.output("timeline/index.html")


def test_an_event_without_a_strand_gets_a_file_of_its_own(small_site):
    assert new(small_site, *EVENT) == 0
    assert small_site.read("timeline/events.yaml").startswith(
        "- id: the-far-rocks-a-paper-is-signed\n  date: 1951~\n"
    )
    assert small_site.build().problems == ()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (["--date", "about 1951"], "'about 1951' is not a date"),
        (["--source", "nobody"], "'nobody' is not the id of a source"),
        (["--about", "nobody"], "'nobody' is not the id of an explainer"),
        (["--strand", "../x"], "'../x' is not a strand; write one of works"),
        (["--id", "mole-built"], "'mole-built' stands already in content/timeline/works.yaml:1"),
        (["--id", "A B"], "id: 'A B'"),
    ],
)
def test_an_event_that_the_build_would_refuse_is_not_written(small_site, capsys, change, message):
    before = {path: path.read_bytes() for path in small_site.path("timeline").iterdir()}
    assert new(small_site, *EVENT, *change) == 2
    assert message in capsys.readouterr().err
    assert {path: path.read_bytes() for path in small_site.path("timeline").iterdir()} == before


def test_of_two_that_add_an_event_at_once_neither_is_lost(small_site, monkeypatch):
    """The second looks only when the first has written."""
    others, write = [], event.replace_text

    def add(label):
        return event.append_event(small_site.root, label, date="1951", sources=["board-1898"])

    def write_late(path, text):
        if not others:
            others.append(threading.Thread(target=add, args=("The second event.",)))
            others[0].start()
            others[0].join(0.3)  # without a lock it would be done by now
        write(path, text)

    monkeypatch.setattr(event, "replace_text", write_late)
    add("The first event.")
    others[0].join()
    written = small_site.read("timeline/events.yaml")
    assert "id: the-first-event\n" in written
    assert "id: the-second-event\n" in written


def test_where_files_cannot_be_locked_all_is_written(small_site, monkeypatch):
    def refuse(*_):
        raise OSError

    monkeypatch.setattr(writing, "flock", refuse)
    assert new(small_site, "explainer", "Lockless") == 0
    assert small_site.path("explainers/lockless.md").is_file()
