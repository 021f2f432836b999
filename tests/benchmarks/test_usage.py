"""What a command took is read from wait4, with the children it waited for and without our own memory."""

import os
import sys

import pytest

from benchmarks.measuring.usage import RunFailedError, Usage, last_line, median_usage, read_usage, run_timed

MIB = 2**20
HOLD = f"b'x' * {64 * MIB}"
WORK = "import time\nwhile time.process_time() < 0.2: pass"


def run(tmp_path, *command, **variables):
    return run_timed(command, tmp_path, tmp_path / "log", variables)


def python(code):
    return sys.executable, "-I", "-S", "-c", code


def test_figures_are_read_in_seconds_and_mebibytes(monkeypatch):
    monkeypatch.setattr("benchmarks.measuring.usage._PEAK_UNIT", 1024)
    assert read_usage("2.5 1.25 0.5 2048 0\n") == (Usage(2.5, 1.75, 2.0), 0)
    assert read_usage("2.5 1.25 0.5 2048 -9\n")[1] == -9


def test_each_figure_has_its_own_median():
    runs = [Usage(1, 30, 200), Usage(2, 10, 300), Usage(9, 20, 100)]
    assert median_usage(runs) == Usage(2, 20, 200)


def test_the_last_words_are_those_that_say_something():
    assert last_line("first\n  Error: no such file \n\n") == "Error: no such file"
    assert last_line("\n") == ""


def test_the_peak_is_the_commands_own(tmp_path):
    held = bytearray(128 * MIB)  # ours, which a child would inherit
    assert run(tmp_path, *python("pass")).peak < 64
    assert 64 < run(tmp_path, *python(HOLD)).peak < 128
    assert len(held) > 0


def test_children_count(tmp_path):
    children = f"import subprocess\nfor command in {[python(WORK), python(HOLD)]!r}: subprocess.run(command)"
    used = run(tmp_path, *python(children))
    assert used.cpu >= 0.2
    assert used.peak > 64


def test_a_command_that_fails_is_told_with_its_last_words(tmp_path):
    with pytest.raises(RunFailedError, match="exit code 3: no pages"):
        run(tmp_path, *python("import sys; print('no pages'); sys.exit(3)"))


def test_a_command_that_is_not_there_is_told(tmp_path):
    with pytest.raises(RunFailedError, match="no-such-program"):
        run(tmp_path, "no-such-program")


def test_a_command_that_does_not_end_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr("benchmarks.measuring.usage.LIMIT", 1)
    with pytest.raises(RunFailedError, match="exit code -9"):
        run(tmp_path, *python("import time; time.sleep(600)"))


def test_variables_are_set_and_modules_may_be_compiled(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    run(tmp_path, *python("import os; print(sorted(os.environ))"), HUGO_PARAMS_LINKED="1")
    names = (tmp_path / "log").read_text()
    assert "'HUGO_PARAMS_LINKED'" in names
    assert "PYTHONDONTWRITEBYTECODE" not in names
    assert os.environ["PYTHONDONTWRITEBYTECODE"] == "1"
