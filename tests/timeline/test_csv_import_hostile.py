"""Import of a CSV that nobody exported on purpose: told in words, soon, with nothing written."""

# ruff: noqa: E501 - tables of cases read best unbroken

import os

import pytest

from plugins.desk.cli import main

HEAD = "Year,Month,Day,Headline,Text\n"

REFUSED = {
    "nothing": (b"", "sheet.csv: is empty"),
    "blank lines": (b"\xef\xbb\xbf\n \n", "sheet.csv: is empty"),
    "a header alone": (HEAD, "sheet.csv: has no rows under its header"),
    "a header and blank cells": (HEAD + ",,,,\n , ,\n", "has no rows under its header"),
    "one column": ("Year\n1904\n", "row 1: Headline: must stand there once"),
    "wrong columns": ("a;b\n1;2\n", "row 1: Year: must stand there once"),
    "a column twice": ("Year,Headline,year\n1,a,2\n", "row 1: Year: must stand there once"),
    "a workbook": (b"PK\x03\x04abc", "is a workbook; export the sheet as “CSV UTF-8”"),
    "an old workbook": (b"\xd0\xcf\x11\xe0abc", "is a workbook"),
    "a PDF": (b"%PDF-1.7", "is a PDF"),
    "a page": ("<!doctype html>\n<html>", "row 1: Year: must stand there once"),
    "UTF-16": ((HEAD + "1904,,,a,b\n").encode("utf-16"), "is not UTF-8"),
    "Latin-1": ((HEAD + "1904,,,é,b\n").encode("latin-1"), "is not UTF-8"),
    "a formula": (HEAD + '1904,,,"=HYPERLINK(""http://a.example"")",b\n', "row 2: Headline: '=HYPERLINK(\"http://a.example\")' is a formula"),
    "a sum": (HEAD + "=A1+1,,,a,b\n", "row 2: Year: '=A1+1' is a formula"),
    "a formula that failed": (HEAD + "1904,,,a,#REF!\n", "row 2: Text: '#REF!' is a formula"),
    "a long headline": (HEAD + f"1904,,,{'a ' * 300},b\n", "row 2: Headline: 'a a a a a a a a a a a a a a a a a a a a ' is longer than 500 characters"),
    "a long text": (HEAD + f"1904,,,a,{'b' * 100_000}\n", "is longer than 10,000 characters"),
    "a huge cell": (HEAD + f"1904,,,a,{'b' * 200_000}\n", "a cell has more than 131,072 characters"),
    "a headline that nobody sees": (HEAD + "1904,,,\u200b\u200d\xad,b\n", "row 2: Headline: "),
    "too many rows": (HEAD + "1904,,,a,b\n" * 5_001, "has more than 5,000 rows"),
    "too much": (HEAD + "x" * 5_000_000, "is larger than 5,000,000 bytes"),
    "a quotation without end": (HEAD + '1904,,,"a,b\n', "is not readable CSV"),
}  # fmt: skip


@pytest.fixture
def run(tmp_path, capsys):
    (tmp_path / "content/timeline").mkdir(parents=True)

    def imported(data):
        (tmp_path / "sheet.csv").write_bytes(data if isinstance(data, bytes) else data.encode())
        code = main(["--root", str(tmp_path), "import-timeline", str(tmp_path / "sheet.csv")])
        return code, capsys.readouterr().err

    imported.target = tmp_path / "content/timeline/sheet.yaml"
    return imported


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_in_words_and_nothing_is_written(run, case):
    data, message = REFUSED[case]
    code, error = run(data)
    assert code == 1
    assert message in error
    assert "Traceback" not in error
    assert list(run.target.parent.iterdir()) == []


def test_what_no_text_may_hold_is_left_out_and_told(run):
    code, error = run(HEAD + "1904,,,The \x1b[31mlet\0ter \u202eis\u200c here,x\n")
    assert code == 0
    assert "sheet.csv: 'U+001B, U+0000, U+202E' is left out of every cell" in error
    assert "label: The \\[31mletter is\u200c here\n" in run.target.read_text(encoding="utf-8")


def test_a_flood_of_columns_is_summed_up(run):
    code, error = run(
        ",".join(f"c{number}" for number in range(500)) + ",Year,Headline\n" + "," * 500 + "1904,a\n"
    )
    assert code == 0
    assert error.count("c1") == 1
    assert "490 more columns are none of TimelineJS's" in error


@pytest.mark.parametrize("kind", ["fifo", "folder", "missing", "long name", "NUL"])
def test_what_is_no_file_is_told(tmp_path, capsys, kind):
    path = {"long name": "x" * 300, "NUL": "a\0b"}.get(kind, str(tmp_path / "source"))
    if kind == "fifo":
        os.mkfifo(path)
    if kind == "folder":
        (tmp_path / "source").mkdir()
    (tmp_path / "content").mkdir()
    assert main(["--root", str(tmp_path), "import-timeline", path, "--name", "x"]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_told_and_none_is_left(run, monkeypatch):
    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("plugins.desk.commands.import_timeline.write_whole", full)
    code, error = run(HEAD + "1904,,,a,b\n")
    assert code == 1
    assert "content/timeline/sheet.yaml: cannot be written (No space left on device)" in error
    assert list(run.target.parent.iterdir()) == []


def test_a_link_out_of_the_timeline_is_not_followed(run, tmp_path):
    (tmp_path / "mine").write_text("mine")
    run.target.symlink_to(tmp_path / "mine")
    assert main(["--root", str(tmp_path), "import-timeline", str(tmp_path / "sheet.csv"), "--force"]) == 1
    run(HEAD + "1904,,,a,b\n")
    assert (tmp_path / "mine").read_text() == "mine"
