"""Import of a CSV in TimelineJS's columns: what is written, what is refused, what is never made up."""

import argparse
import csv
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.utils import read_fixture_file

from plugins.building.problems import has_errors
from plugins.desk.commands import import_timeline
from plugins.desk.timeline_import.dates import displayed_date, row_date
from plugins.desk.timeline_import.drafts import draft_events, markdown_of, slug, write_yaml
from plugins.desk.timeline_import.sheet import SheetRow, read_sheet
from plugins.edtf_dates import parse_edtf
from plugins.prose import plain_text
from plugins.records import load_yaml, read_records
from plugins.timeline.exports.markup import one_line
from plugins.timeline.model import EventRecord, Strand

DOCUMENTS = read_fixture_file(Path(__file__).parent / "fixtures" / "csv_import.txt")
STRANDS = (Strand("bridges", "Bridges"), Strand("ferries", "Ferries and rafts"))


def imported(content):
    return draft_events(read_sheet(content, "rows.csv"), known_ids=["taken-elsewhere"], strands=STRANDS)


@pytest.mark.parametrize(("title", "rows", "expected"), [document[1:] for document in DOCUMENTS])
def test_rows_become_events_and_doubts_are_named(title, rows, expected):
    drafts = imported(rows.encode())
    problems = sorted(drafts.problems, key=lambda problem: problem.severity)
    said = "".join(f"{problem.severity}: {problem}\n" for problem in problems)
    written = "" if has_errors(drafts.problems) else write_yaml(drafts, "rows.csv")
    assert written + said == expected, title


@pytest.mark.parametrize(
    ("cells", "edtf"),
    [
        ({"year": "1901"}, "1901"),
        ({"year": "1,901", "month": "5"}, "1901-05"),
        ({"year": "490"}, "0490"),
        ({"year": "-490"}, "-0489"),
        ({"year": "-1"}, "0000"),
        ({"year": "12000"}, "Y12000"),
        ({"year": "1901", "end_year": "1903", "end_month": "2"}, "1901/1903-02"),
        ({"year": "1901", "month": "05", "end_year": "1901", "end_month": "5"}, "1901-05"),
        ({"year": "1901", "month": "3", "day": "1", "display_date": "Spring 1901"}, "1901-21"),
        ({"year": "1901", "display_date": "about 1901"}, "1901~"),
        ({"year": "1901", "display_date": "c. 1901"}, "1901~"),
        ({"year": "1900", "display_date": "the 1900s"}, "190X"),
        ({"year": "1901", "display_date": "1901–1903"}, "1901/1903"),
        ({"year": "1901", "display_date": "<b>since</b> 1901"}, "1901/.."),
        ({"year": "1901", "display_date": "until 1901"}, "../1901"),
        ({"year": "1901", "display_date": "2014"}, "1901"),
    ],
)
def test_a_date_is_as_precise_as_its_row_and_no_more_than_it_shows(cells, edtf):
    assert row_date(SheetRow(2, **cells)).date.value == edtf


@pytest.mark.parametrize(
    "value",
    ["1901-05-24", "1901-05", "1901", "1901~", "1901?", "1901-21", "190X", "-0489", "1901/1903", "1901/..",
     "../1901", "1901-09-03/1901-09-05", "1901-08/1903-03", "1901-03/1901-05", "1901-05-24~"],
)  # fmt: skip
def test_our_own_words_for_a_date_are_understood(value):
    read = displayed_date(parse_edtf(value).words())
    assert read is not None
    assert read.value == value


@pytest.mark.parametrize(
    "words", ["", "soon", "a day in May 1901", "1901 to 1902 to 1903", "1901–02", "1901 1902"]
)
def test_unclear_words_are_not_guessed(words):
    assert displayed_date(words) is None


def test_the_build_refuses_each_draft_for_its_sources_alone():
    drafts = imported(b"Year,Headline\n1901,It opens\n1902,It closes\n")
    records = read_records(EventRecord, load_yaml(write_yaml(drafts, "rows.csv"), file="x.yaml"))
    assert [str(problem) for problem in records.problems] == [
        "x.yaml:6: sources: is empty; give at least one",
        "x.yaml:11: sources: is empty; give at least one",
    ]


@pytest.mark.parametrize(
    "content", ["Year,Headline\n1901,Brücke".encode("latin-1"), "Year".encode("utf-16"), b""]
)
def test_what_is_not_utf_8_csv_is_refused(content):
    drafts = imported(content)
    assert drafts.events == ()
    assert has_errors(drafts.problems)


def test_a_byte_order_mark_is_no_part_of_the_first_column():
    assert imported("\ufeffYear,Headline\n1901,It opens\n".encode()).events[0].date == "1901"


@given(st.text())
def test_a_label_shows_the_headline_as_it_stands(headline):
    words = one_line(headline)
    html = MarkdownIt("commonmark").renderInline(markdown_of(words))
    assert plain_text(html) == plain_text(words.replace("&", "&amp;").replace("<", "&lt;"))


@given(st.text())
def test_an_id_is_always_one_the_timeline_takes(headline):
    made = slug(headline)
    assert made == "" or (made.isascii() and made.strip("-") == made and "--" not in made and len(made) <= 60)


cells = st.text(st.characters(codec="utf-8"), max_size=30)


@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=4))
def test_no_cell_can_break_out_of_the_yaml(rows):
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["Year", "Headline", "Text", "Group"])
    writer.writerows([["1901", f"x{headline}", words, group] for headline, words, group in rows])
    drafts = imported(text.getvalue().encode())
    read = load_yaml(write_yaml(drafts, "rows.csv"), file="x.yaml").value or []
    assert [entry["label"] for entry in read] == [event.label for event in drafts.events]
    assert len(read) + sum(problem.severity == "error" for problem in drafts.problems) >= 1
    assert all(list(entry) in (KEYS, [key for key in KEYS if key != "strand"]) for entry in read)


KEYS = ["id", "date", "label", "about", "strand", "sources"]


@pytest.fixture
def root(tmp_path):
    (tmp_path / "content" / "timeline").mkdir(parents=True)
    (tmp_path / "content" / "timeline" / "other.yaml").write_text(
        "- {id: it-opens, date: 1901, label: It opens., sources: [a]}\n"
    )
    (tmp_path / "My rows.csv").write_text("Year,Headline\n1901,It opens\n")
    return tmp_path


def run(root, *arguments):
    parser = argparse.ArgumentParser()
    import_timeline.add_to(parser.add_subparsers())
    chosen = parser.parse_args(["import-timeline", *arguments])
    chosen.root = root
    return chosen.run(chosen)


def test_the_command_writes_a_file_and_minds_ids_of_others(root, capsys):
    assert run(root, str(root / "My rows.csv")) == 0
    assert "- id: it-opens-2\n" in (root / "content/timeline/my-rows.yaml").read_text()
    assert "Wrote content/timeline/my-rows.yaml: 1 event." in capsys.readouterr().out


def test_nothing_is_overwritten_without_force(root, capsys):
    target = root / "content/timeline/my-rows.yaml"
    target.write_text("# an editor's work\n")
    assert run(root, str(root / "My rows.csv")) == 1
    assert target.read_text() == "# an editor's work\n"
    assert "is there already; add --force, or another --name" in capsys.readouterr().err
    assert run(root, str(root / "My rows.csv"), "--force") == 0
    first = target.read_text()
    assert run(root, str(root / "My rows.csv"), "--force") == 0
    assert target.read_text() == first


def test_a_file_with_an_error_changes_nothing(root, capsys):
    (root / "bad.csv").write_text("Year,Headline\n1901,Good\nx,Bad\n")
    assert run(root, str(root / "bad.csv")) == 1
    assert not (root / "content/timeline/bad.yaml").exists()
    assert "bad.csv row 3: Year: 'x' is not a year" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "said"),
    [("none.csv", "cannot be read"), (".", "cannot be read"), ("다리.csv", "give one with --name")],
)
def test_a_wrong_file_is_answered_in_words(name, said, root, capsys):
    assert run(root, f"{root}/{name}", *(["--name", "x"] if name == "." else [])) == 1
    assert said in capsys.readouterr().err
    assert [path.name for path in (root / "content/timeline").iterdir()] == ["other.yaml"]


def test_a_name_cannot_leave_the_folder_nor_replace_the_frame(root):
    assert run(root, str(root / "My rows.csv"), "--name", "../../_index") == 0
    written = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.yaml"))
    assert written == ["content/timeline/index.yaml", "content/timeline/other.yaml"]
