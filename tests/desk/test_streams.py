"""What is printed is shown, never obeyed; nobody has to read it, and it fits every encoding."""

import io
import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.desk import progress
from plugins.desk.cli import main
from plugins.desk.printing import print_problem, print_problems, problem_words
from plugins.desk.streams import EscapedStream, draw, escaped, escaped_streams
from plugins.records import Problem

FORBIDDEN = [
    *map(chr, (*range(9), *range(11, 32), *range(127, 160))),
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2069",
]


@given(st.text(st.characters(exclude_categories=())))
def test_nothing_that_moves_or_turns_is_left_and_the_rest_stays(text):
    shown = escaped(text)
    assert not set(shown) & set(FORBIDDEN)
    shown.encode()
    assert escaped(shown) == shown
    assert json.loads(f'"{json.dumps(shown)[1:-1]}"') == shown


def test_what_texts_of_any_language_need_stays():
    words = "é 방파제 👩‍💻 می‌خواهم \u200e\u200f\u061c\u00ad\u00a0 شهر\tשלום\n"
    assert escaped(words) == words


def test_json_is_read_as_it_was():
    data = {"a": "\x1b[31m \x9b \u202e \udcff \U0001f30a é \x7f"}
    with escaped_streams():
        pass
    raw = io.TextIOWrapper(io.BytesIO(), "ascii")
    stream = EscapedStream(raw)
    stream.write(json.dumps(data, ensure_ascii=False))
    stream.flush()
    assert json.loads(raw.buffer.getvalue()) == data


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8", "cp1252", "euc-kr"])
def test_every_encoding_takes_every_letter(encoding):
    raw = io.TextIOWrapper(io.BytesIO(), encoding)
    stream = EscapedStream(raw)
    assert stream.write("é방🌊\udcff") == 4
    stream.flush()
    assert stream.error is None
    assert b"\\udcff" in raw.buffer.getvalue()


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


def test_only_our_own_colors_reach_a_terminal(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with escaped_streams():
        print_problem("error", "a\x1b[31mb\u202ec")
    assert terminal.getvalue() == "\x1b[31merror\x1b[0m: a\\u001b[31mb\\u202ec\n"


def test_a_terminal_that_knows_no_colors_gets_none(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "dumb")
    print_problem("error", "a")
    with progress.progress_bar("words", 5) as advance:
        advance()
    assert terminal.getvalue() == "error: a\n"


def test_a_bar_shows_what_is_fetched_and_obeys_none_of_it(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with escaped_streams(), progress.progress_bar("https://a/\x1b]0;x\x07[red]", 5) as advance:
        advance()
    assert "\x1b]0" not in terminal.getvalue()
    assert "[red]" in terminal.getvalue()


def test_what_was_written_in_a_file_cannot_pass_for_a_line_of_ours(capsys):
    problem = Problem("a\n.md", 1, "title", "x\nerror: all is lost", "is wrong\n::error::", "mend it")
    assert "\n" not in problem_words(problem).replace("is wrong\n", "")
    print_problems([problem])
    said = capsys.readouterr().err
    assert [line for line in said.splitlines() if not line.startswith("    ")] == [said.splitlines()[0]]


class Gone(io.StringIO):
    """A stream that cannot be written to."""

    encoding = "utf-8"

    def __init__(self, error):
        super().__init__()
        self.error = error

    def write(self, _):
        raise self.error


def test_a_reader_that_has_gone_is_no_error():
    stream = EscapedStream(Gone(BrokenPipeError(32, "Broken pipe")))
    for _ in range(3):
        stream.write("words")
        stream.flush()
    draw(stream, "\r")
    assert stream.error is None


def test_a_full_disk_behind_the_output_is_one(small_site, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdout", Gone(OSError(28, "No space left on device")))
    assert main(["--root", str(small_site.root), "new", "explainer", "Sand"]) == 1
    assert "could not be written (No space left on device)" in capsys.readouterr().err
    assert small_site.path("explainers/sand.md").exists()


def test_all_that_the_desk_prints_goes_by_one_way():
    """Nothing writes to a stream by itself, and no command takes the streams' raw ends."""
    desk = Path(progress.__file__).parent
    for path in desk.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path.name not in {"streams.py", "progress.py"}:
            assert "stdout.write" not in text, path
            assert "stderr.write" not in text, path
            assert "__stdout__" not in text, path
            assert "\\033[" not in text or "draw(" in text, path


def test_a_project_in_a_folder_whose_name_is_no_utf8_is_refused_by_name(tmp_path, monkeypatch, capsys):
    root = tmp_path / os.fsdecode(b"caf\xff")
    (root / "content").mkdir(parents=True)
    monkeypatch.chdir(root)
    for command in (["build"], ["check"], ["new", "explainer", "Sand"], ["serve", "--port", "0"]):
        assert main(command) == 2
        assert "caf\\udcff: the name of this folder is no UTF-8" in capsys.readouterr().err
